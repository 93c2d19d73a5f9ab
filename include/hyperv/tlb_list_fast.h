/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flush a few ranges of addresses without memory; x86 with XMM registers (TLFS: HvCallFlushVirtualAddressList).
 */
#ifndef HYPERV_SDK_TLB_LIST_FAST_H
#define HYPERV_SDK_TLB_LIST_FAST_H

#include "abi/page_range.h"
#include "hypercall.h"
#include "words.h"

/** Words of a flush in registers: three of its header, then ranges. */
#define HV_FLUSH_FAST_WORDS 14

/**
 * @brief On virtual processors with VP indices 0 to 63, without memory: with HV_CONFIG_X86_XMM, if
 * hv_has_xmm_fast_hypercall_input(). N ranges take N/11 calls, which costs less than a page for the few of a usual flush.
 * @param space,flags,mask,ranges,count As in hv_flush_address_list().
 * @param[out] done As there. @return As there; INVALID_HYPERCALL_INPUT without a trap if the ranges do not fit registers.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_flush_address_list_fast(uint64_t space, uint64_t flags, uint64_t mask,
			   const struct hv_gva_range *ranges, uint32_t count, uint32_t *done)
{
	uint64_t block[HV_FLUSH_FAST_WORDS];
	uint32_t total = 0;
	hv_status_t status;

	if (ranges == HV_NULL || count == 0 || done == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	block[0] = space;
	block[1] = flags;
	block[2] = mask;
	do {
		uint32_t part = count - total < HV_FLUSH_FAST_WORDS - 3 ? count - total
									: HV_FLUSH_FAST_WORDS - 3;
		uint64_t result;
		uint32_t reps;

		hv_copy_words(block + 3, &ranges[total].page, part);
		result =
			hv_do_fast_hypercall(hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST,
								  true, 0, (uint16_t)part, 0),
					     block, part + 3, HV_NULL, 0);
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
