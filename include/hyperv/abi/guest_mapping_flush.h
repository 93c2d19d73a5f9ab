/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls by which a nested hypervisor flushes second-level translations; on
 * x86.
 */
#ifndef HYPERV_SDK_ABI_GUEST_MAPPING_FLUSH_H
#define HYPERV_SDK_ABI_GUEST_MAPPING_FLUSH_H

#include "page_range.h"

/** @name Bounds
 * @{ */
#define HV_MAX_FLUSH_REP_COUNT 510  /**< Ranges that fit into one page of input. */
#define HV_MAX_FLUSH_PAGES     2048 /**< Pages of one range. */
/** @} */

/**
 * @brief Input of HvCallFlushGuestPhysicalAddressSpace
 * (TLFS: HV_INPUT_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE).
 */
struct hv_guest_mapping_flush {
	uint64_t address_space; /**< Root of the second-level page tables. */
	uint64_t flags;         /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_guest_mapping_flush, 16, 8);
HV_ASSERT_OFFSET(struct hv_guest_mapping_flush, address_space, 0)
HV_ASSERT_OFFSET(struct hv_guest_mapping_flush, flags, 8)

/**
 * @brief Page with the input of HvCallFlushGuestPhysicalAddressList
 * (TLFS: HV_INPUT_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST).
 *
 * Only as many ranges as the call's count says are looked at.
 */
struct hv_guest_mapping_flush_list {
	uint64_t address_space;                 /**< Root of the second-level page tables. */
	uint64_t flags;                         /**< Zero. */
	struct hv_gpa_page_range gpa_list[510]; /**< Ranges to flush. */
};
HV_ASSERT_LAYOUT(struct hv_guest_mapping_flush_list, 4096, 8);
HV_ASSERT_OFFSET(struct hv_guest_mapping_flush_list, address_space, 0)
HV_ASSERT_OFFSET(struct hv_guest_mapping_flush_list, flags, 8)
HV_ASSERT_OFFSET(struct hv_guest_mapping_flush_list, gpa_list, 16)

#endif
