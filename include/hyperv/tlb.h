/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flush address spaces in the TLBs of virtual processors (TLFS: HvCallFlushVirtualAddressSpace, ...Ex).
 *
 * If hv_has_use_hypercall_for_remote_flush(); Ex if hv_has_use_ex_processor_masks() too. Lists of ranges: hyperv/tlb_list.h.
 * When a call returns, no processor that was meant has the old translations. arm64: not marked as missing by the TLFS, but
 * not advised by hosts: TLBI reaches all processors.
 *
 * Any context; a page shared by the interrupts of a processor needs them off. Statuses: INVALID_PARAMETER (flags; without a
 * trap NULL, see also hv_page_check()), INVALID_ALIGNMENT (page), INVALID_HYPERCALL_CODE, ACCESS_DENIED.
 */
#ifndef HYPERV_SDK_TLB_H
#define HYPERV_SDK_TLB_H

#include "abi/flush.h"
#include "hypercall.h"
#include "page_check.h"
#include "vpset.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief On virtual processors with VP indices 0 to 63; one trap.
 * @param page 24 bytes to use. @param space Root of the page tables, as in CR3; not looked at with
 * HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES. @param flags HV_FLUSH_*; not HV_FLUSH_NON_GLOBAL_MAPPINGS_ONLY if mappings of the kernel
 * changed. @param mask VP indices, bit 0 is index 0; not looked at with HV_FLUSH_ALL_PROCESSORS. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_flush_address_space(const struct hv_page *page,
								  uint64_t space, uint64_t flags,
								  uint64_t mask)
{
	hv_status_t status = hv_page_check(page, sizeof(struct hv_tlb_flush));
	uint64_t *words;

	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = space;
	words[1] = flags;
	words[2] = mask;
	hv_arch_publish(words);
	return hv_result(hv_do_hypercall(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, page->gpa, 0));
}

/**
 * @brief On a set of virtual processors; one trap.
 * @param page 32 bytes and 8 a bank of the set, to use. @param space,flags As in hv_flush_address_space().
 * @param set The set. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_flush_address_space_ex(const struct hv_page *page, uint64_t space, uint64_t flags,
			  const struct hv_vpset_builder *set)
{
	hv_status_t status;
	uint32_t banks;
	uint64_t *words;

	if (set == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	banks = hv_vpset_banks(set);
	status = hv_page_check(page, (uint32_t)sizeof(struct hv_tlb_flush_ex) + banks * 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = space;
	words[1] = flags;
	hv_vpset_put(set, words + 2);
	hv_arch_publish(words);
	return hv_result(hv_do_hypercall(hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX,
							      false, (uint16_t)banks, 0, 0),
					 page->gpa, 0));
}
#endif

#endif
