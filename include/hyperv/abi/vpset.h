/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Sets of virtual processors (TLFS: HV_VP_SET).
 */
#ifndef HYPERV_SDK_ABI_VPSET_H
#define HYPERV_SDK_ABI_VPSET_H

#include "../types.h"

/** @name Bounds
 * @{ */
/* clang-format off */
#define HV_VCPUS_PER_SPARSE_BANK 64 /**< Virtual processors of a bank. */
#define HV_MAX_SPARSE_VCPU_BANKS 64 /**< Banks of a set. */
/* clang-format on */
/** @} */

#define HV_GENERIC_SET_SPARSE_4K 0 /**< The banks of 64 that valid_bank_mask names. */
#define HV_GENERIC_SET_ALL       1 /**< All virtual processors of the partition. */
#define HV_GENERIC_SET_SHIFT     6 /**< Bank of a virtual processor: its index moved down by this. */
#define HV_GENERIC_SET_MASK      0x3f /**< Bit of a virtual processor in its bank. */

/**
 * @brief Head of a set (TLFS: HV_VP_SET).
 *
 * Behind it stands one 64-bit mask for each bit of valid_bank_mask, lowest bank first. In the
 * calls for flushes and IPIs the masks, and not this head, are the variable header.
 */
struct hv_vpset {
	uint64_t format;          /**< HV_GENERIC_SET_SPARSE_4K or HV_GENERIC_SET_ALL. */
	uint64_t valid_bank_mask; /**< Banks that follow. */
};
HV_ASSERT_LAYOUT(struct hv_vpset, 16, 8);
HV_ASSERT_OFFSET(struct hv_vpset, format, 0)
HV_ASSERT_OFFSET(struct hv_vpset, valid_bank_mask, 8)

#endif
