/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that flush virtual TLBs.
 */
#ifndef HYPERV_SDK_ABI_FLUSH_H
#define HYPERV_SDK_ABI_FLUSH_H

#include "../types.h"
#include "vpset.h"

/* clang-format off */
/** @name Flags (TLFS: HV_FLUSH_FLAGS)
 * The rest is zero.
 * @{ */
#define HV_FLUSH_ALL_PROCESSORS             1ULL /**< Every processor; the set is ignored. */
#define HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES 2ULL /**< Every space; the one given is ignored. */
#define HV_FLUSH_NON_GLOBAL_MAPPINGS_ONLY   4ULL /**< Global mappings may stay. */
#define HV_FLUSH_USE_EXTENDED_RANGE_FORMAT  8ULL /**< Lists: ranges may have large pages. */
/** @} */

/**
 * @brief Input of HvCallFlushVirtualAddressSpace, and head of HvCallFlushVirtualAddressList, behind
 * which stand the ranges, 8 bytes each (TLFS: HV_INPUT_FLUSH_VIRTUAL_ADDRESS_SPACE).
 */
struct hv_tlb_flush {
	uint64_t address_space;  /**< Root of the page tables. */
	uint64_t flags;          /**< HV_FLUSH_*. */
	uint64_t processor_mask; /**< Virtual processors 0 to 63. */
};
HV_ASSERT_LAYOUT(struct hv_tlb_flush, 24, 8);
HV_ASSERT_OFFSET(struct hv_tlb_flush, address_space, 0)
HV_ASSERT_OFFSET(struct hv_tlb_flush, flags, 8)
HV_ASSERT_OFFSET(struct hv_tlb_flush, processor_mask, 16)

/**
 * @brief The same with a set of any size (TLFS: HV_INPUT_FLUSH_VIRTUAL_ADDRESS_SPACE_EX).
 *
 * Behind it stand the masks of the set, then the ranges of a list.
 */
struct hv_tlb_flush_ex {
	uint64_t address_space;    /**< Root of the page tables. */
	uint64_t flags;            /**< HV_FLUSH_*. */
	struct hv_vpset hv_vp_set; /**< Virtual processors. */
};
HV_ASSERT_LAYOUT(struct hv_tlb_flush_ex, 32, 8);
HV_ASSERT_OFFSET(struct hv_tlb_flush_ex, address_space, 0)
HV_ASSERT_OFFSET(struct hv_tlb_flush_ex, flags, 8)
HV_ASSERT_OFFSET(struct hv_tlb_flush_ex, hv_vp_set, 16)
/* clang-format on */

#endif
