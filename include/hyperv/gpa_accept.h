/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Memory of an isolated partition: taking it into use (TLFS: HvCallAcceptGpaPages).
 *
 * If hv_has_isolation(); isolation by VBS, or hypercalls that a paravisor serves. Firmware does it for the memory that it hands on
 * as ordinary. Any context; a page shared by the interrupts of a processor needs them off. Statuses: INVALID_PARAMETER (without a
 * trap NULL, a count of 0, bits or pages out of range, see also hv_page_check()), INVALID_ALIGNMENT (page), ACCESS_DENIED (no
 * Isolation), INVALID_HYPERCALL_CODE, OPERATION_DENIED (the state of a page), OPERATION_FAILED (success is reported and
 * nothing done), TIME_OUT.
 */
#ifndef HYPERV_SDK_GPA_ACCEPT_H
#define HYPERV_SDK_GPA_ACCEPT_H

#include "abi/gpa_visibility.h"
#include "abi/partition.h"
#include "hypercall.h"
#include "page_check.h"
#include "pfn.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Accept pages of memory before their first use; N pages take N/509 calls with a whole page.
 *
 * openvmm wants room for 8 bytes a page, which nobody writes or reads; others want none (docs/spec-deviations.md). After a
 * part the next call begins behind it: what a rep start adds to the first page, the sources do not agree on either.
 * @param page 24 bytes and 8 a page, to use; with less than all take room, more calls are made.
 * @param attributes HV_ACCEPT_PAGES_ATTRIBUTES_* of the pages. For the VTLs in its set: permissions (HV_MAP_GPA_*) of VTL 1
 * from bit 32 on, of VTL 2 from bit 48 on.
 * @param first Number of the first page. @param count How many.
 * @param[out] done Pages accepted, also after a failure of the hypervisor; a bad argument leaves it alone. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_accept_pages(const struct hv_page *page,
							   uint64_t attributes, hv_pfn_t first,
							   uint64_t count, uint64_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint64_t total = 0;
	uint64_t *words;
	uint32_t room;

	if (done != HV_NULL && count != 0 && first < HV_PFN_LIMIT &&
	    count <= HV_PFN_LIMIT - first &&
	    (attributes & HV_ACCEPT_PAGES_ATTRIBUTES_RSVD_MASK) == 0)
		status = hv_page_check(page, sizeof(struct hv_input_accept_gpa_pages) + 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	room = (uint32_t)(HV_HYP_PAGE_SIZE - page->gpa % HV_HYP_PAGE_SIZE -
			  sizeof(struct hv_input_accept_gpa_pages)) /
	       8;
	words = (uint64_t *)page->va;
	words[0] = HV_PARTITION_ID_SELF;
	words[1] = attributes;
	do {
		uint32_t part = count - total < room ? (uint32_t)(count - total) : room;
		uint64_t result;
		uint32_t reps;

		words[2] = first + total;
		hv_arch_publish(words);
		result = hv_do_hypercall(
			hv_hypercall_control(HVCALL_ACCEPT_GPA_PAGES, false, 0, (uint16_t)part, 0),
			page->gpa, 0);
		status = hv_result(result);
		reps = hv_reps_done(result, part);
		if (status == HV_STATUS_SUCCESS && reps == 0)
			status = HV_STATUS_OPERATION_FAILED;
		total += reps;
	} while (status == HV_STATUS_SUCCESS && total < count);
	*done = total;
	return status;
}
#endif

#endif
