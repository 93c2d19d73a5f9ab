/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Memory of an isolated partition: whether the host sees it (TLFS: HvCallModifySparseGpaPageHostVisibility).
 *
 * If hv_has_isolation(), and the memory was accepted (hyperv/gpa_accept.h); isolation by VBS, or hypercalls that a paravisor
 * serves. Pages have 4096 bytes, whatever the guest's own size: all that lie in a guest page (hyperv/pfn.h)
 * change together. The block of the call is itself in memory that the host sees.
 *
 * Nobody may touch a page while it changes. What is in it may be lost: write it anew. After a failure the first *done pages
 * are changed and the one behind them is not known: what was made visible is not used for secrets until it is private again,
 * and is not freed before.
 *
 * Any context; a page shared by the interrupts of a processor needs them off. Statuses: INVALID_PARAMETER (without a trap
 * NULL, a count of 0, no such visibility, see also hv_page_check()), INVALID_ALIGNMENT (page), ACCESS_DENIED
 * (no Isolation), INVALID_HYPERCALL_CODE, OPERATION_DENIED (the state of a page; of the fake, no source names one),
 * OPERATION_FAILED (success is reported and nothing done), TIME_OUT.
 */
#ifndef HYPERV_SDK_GPA_H
#define HYPERV_SDK_GPA_H

#include "abi/gpa_visibility.h"
#include "abi/partition.h"
#include "page_list.h"
#include "pfn.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Set who sees a list of pages; N pages take N/510 calls with a whole page.
 * @param page 16 bytes and 8 a page, to use; with less than all take room, more calls are made.
 * @param visibility HV_HOST_VISIBILITY_*. @param pfns Numbers of the pages, without a bit for sharing. @param count How many.
 * @param[out] done Pages that were changed, also after a failure of the hypervisor; a bad argument leaves it alone.
 * @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_set_host_visibility(const struct hv_page *page,
								  uint32_t visibility,
								  const hv_pfn_t *pfns,
								  uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;

	/* Writing without reading, 2, there is not. */
	if (pfns != HV_NULL && count != 0 && done != HV_NULL && visibility != 2 &&
	    visibility <= HV_HOST_VISIBILITY_SHARED)
		status = hv_page_check(page, sizeof(struct hv_gpa_range_for_visibility) + 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	((uint64_t *)page->va)[0] = HV_PARTITION_ID_SELF;
	((uint64_t *)page->va)[1] = visibility;
	return hv_do_list_hypercall(HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY, page,
				    sizeof(struct hv_gpa_range_for_visibility), pfns, count, done);
}
#endif

#endif
