/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Rep calls over a list of words, in as many calls as the list takes pages.
 */
#ifndef HYPERV_SDK_PAGE_LIST_H
#define HYPERV_SDK_PAGE_LIST_H

#include "hypercall.h"
#include "page_check.h"
#include "words.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Give a list of words to a rep call, each part of it behind the same header.
 * @param control Code and variable header, see hv_hypercall_control(). @param page Passed hv_page_check() for the header and
 * one word; its header is written. @param head Bytes of the header, a multiple of 8, variable header included.
 * @param list Words. @param count How many, at least 1.
 * @param[out] done Words that were finished, also after a failure. @return As hv_do_rep_hypercall_control(), its status. Any context.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_do_list_hypercall(uint64_t control,
								const struct hv_page *page,
								uint32_t head, const uint64_t *list,
								uint32_t count, uint32_t *done)
{
	uint64_t *words = (uint64_t *)page->va + head / 8;
	uint32_t room = (uint32_t)(HV_HYP_PAGE_SIZE - page->gpa % HV_HYP_PAGE_SIZE - head) / 8;
	uint32_t total = 0;
	hv_status_t status;

	do {
		uint32_t part = count - total < room ? count - total : room;
		uint64_t result;

		hv_copy_words(words, list + total, part);
		hv_arch_publish(words);
		result = hv_do_rep_hypercall_control(
			control | (uint64_t)part << HV_HYPERCALL_REP_COMP_OFFSET, page->gpa, 0);
		status = hv_result(result);
		total += hv_reps_done(result, part);
	} while (status == HV_STATUS_SUCCESS && total < count);
	*done = total;
	return status;
}
#endif

#endif
