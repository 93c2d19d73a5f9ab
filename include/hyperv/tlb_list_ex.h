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
#include "vpset.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief On a set of virtual processors.
 * @param page 32 bytes, 8 a bank of the set and 8 a range, to use; with less than all take room, more calls are made.
 * @param space,flags,ranges,count As in hv_flush_address_list(). @param set The set.
 * @param[out] done As there. @return As there.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_flush_address_list_ex(const struct hv_page *page, uint64_t space, uint64_t flags,
			 const struct hv_vpset_builder *set, const struct hv_gva_range *ranges,
			 uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint32_t banks, head;
	uint64_t *words;

	if (set == HV_NULL || ranges == HV_NULL || count == 0 || done == HV_NULL)
		return status;
	banks = hv_vpset_banks(set);
	head = (uint32_t)sizeof(struct hv_tlb_flush_ex) + banks * 8;
	status = hv_page_check(page, head + 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = space;
	words[1] = flags;
	hv_vpset_put(set, words + 2);
	return hv_do_list_hypercall(hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX,
							 false, (uint16_t)banks, 0, 0),
				    page, head, &ranges->page, count, done);
}
#endif

#endif
