/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flush ranges of addresses in the TLBs of virtual processors; x86 only (TLFS: HvCallFlushVirtualAddressList).
 *
 * If hv_has_use_hypercall_for_remote_flush(). N ranges take as many calls as pages of them, N/509 with a whole page. Long
 * lists cost more than a flush of the space (hyperv/tlb.h), which also does for a list that failed: a flush too many is none
 * that hurts. With VP indices over 63: hyperv/tlb_list_ex.h. A few ranges without memory: hyperv/tlb_list_fast.h.
 */
#ifndef HYPERV_SDK_TLB_LIST_H
#define HYPERV_SDK_TLB_LIST_H

#include "abi/flush.h"
#include "abi/page_range.h"
#include "page_list.h"

/** Pages of 4096 bytes that one range can have in either format: the bit above means large pages in the extended one. */
#define HV_GVA_RANGE_PAGES (HV_GVA_RANGE_EXTENDED_ADDITIONAL_PAGES_MASK + 1)

/**
 * @brief Ranges of consecutive pages.
 * @param va Address in the first page. @param pages How many, of 4096 bytes each.
 * @param[out] ranges Written as far as they go. @param capacity Room in @p ranges.
 * @return Ranges written; 0 if there is no room for all, no page, or an end beyond the address space: flush it whole.
 */
HV_MUST_CHECK HV_CONFIG_INLINE uint32_t hv_gva_ranges(uint64_t va, uint64_t pages,
						      struct hv_gva_range *ranges,
						      uint32_t capacity)
{
	uint64_t page = va & HV_GVA_RANGE_PAGE_NUMBER_MASK;
	uint32_t count = 0;

	if (ranges == HV_NULL || pages > (0 - page - 1) / HV_HYP_PAGE_SIZE + 1)
		return 0;
	while (pages != 0 && count < capacity) {
		uint64_t part = pages < HV_GVA_RANGE_PAGES ? pages : HV_GVA_RANGE_PAGES;

		ranges[count++].page = page | (part - 1);
		page += part * HV_HYP_PAGE_SIZE;
		pages -= part;
	}
	return pages == 0 ? count : 0;
}

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief On virtual processors with VP indices 0 to 63.
 * @param page 24 bytes and 8 a range, to use; with less than all take room, more calls are made. @param space,flags,mask As in
 * hv_flush_address_space(); HV_FLUSH_USE_EXTENDED_RANGE_FORMAT if hv_has_extended_gva_ranges_for_flush().
 * @param ranges hv_gva_ranges(). @param count How many.
 * @param[out] done Ranges flushed, also after a failure of the hypervisor; a bad argument leaves it alone.
 * @return HV_STATUS_SUCCESS, or: INVALID_PARAMETER (flags; without a trap NULL, a count of 0), INVALID_ALIGNMENT (page),
 * INVALID_HYPERCALL_CODE (arm64), OPERATION_FAILED (success is reported and nothing done), ACCESS_DENIED.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_flush_address_list(const struct hv_page *page,
								 uint64_t space, uint64_t flags,
								 uint64_t mask,
								 const struct hv_gva_range *ranges,
								 uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint64_t *words;

	if (ranges != HV_NULL && count != 0 && done != HV_NULL)
		status = hv_page_check(page, sizeof(struct hv_tlb_flush) + 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = space;
	words[1] = flags;
	words[2] = mask;
	return hv_do_list_hypercall(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, page,
				    sizeof(struct hv_tlb_flush), &ranges->page, count, done);
}
#endif

#endif
