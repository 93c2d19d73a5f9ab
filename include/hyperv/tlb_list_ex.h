/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flush ranges of addresses in the TLBs of a set of virtual processors; x86 only (TLFS: HvCallFlushVirtualAddressListEx).
 *
 * If hv_has_use_ex_processor_masks(); the rest as in hyperv/tlb_list.h, which makes the ranges.
 */
#ifndef HYPERV_SDK_TLB_LIST_EX_H
#define HYPERV_SDK_TLB_LIST_EX_H

#include "abi/flush.h"
#include "abi/page_range.h"
#include "page_list.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief On a set of virtual processors.
 * @param page 32 bytes, 8 a bank of the set and 8 a range, to use; with less than all take room, more calls are made.
 * @param space,flags,ranges,count As in hv_flush_address_list(). @param set As hv_vpset_put() writes it (hyperv/vpset.h).
 * @param[out] done As there. @return As there.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_flush_address_list_ex(
	const struct hv_page *page, uint64_t space, uint64_t flags, const uint64_t *set,
	const struct hv_gva_range *ranges, uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint32_t head = sizeof(struct hv_tlb_flush_ex);
	uint64_t *words;
	uint64_t mask;

	if (set == HV_NULL || ranges == HV_NULL || count == 0 || done == HV_NULL)
		return status;
	for (mask = set[1]; mask != 0; mask &= hv_opaque(mask - 1))
		head += 8;
	status = hv_page_check(page, head + 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = space;
	words[1] = flags;
	hv_copy_words(words + 2, set, head / 8 - 2);
	return hv_do_list_hypercall(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX |
					    (head - sizeof(struct hv_tlb_flush_ex)) / 8
						    << HV_HYPERCALL_VARHEAD_OFFSET,
				    page, head, &ranges->page, count, done);
}
#endif

#endif
