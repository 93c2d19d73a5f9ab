/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Partition ids and virtual processor indices with a meaning of their own.
 */
#ifndef HYPERV_SDK_ABI_PARTITION_H
#define HYPERV_SDK_ABI_PARTITION_H

#include "../types.h"

/* clang-format off */
#define HV_PARTITION_ID_INVALID 0ULL                 /**< No partition (TLFS: HV_PARTITION_ID_INVALID). */
#define HV_PARTITION_ID_SELF    0xffffffffffffffffULL /**< The caller's (TLFS: HV_PARTITION_ID_SELF). */

/**
 * The calling virtual processor (TLFS: HV_VP_INDEX_SELF). 32 bits, unsigned: in a
 * register it must be zero-extended, or it fills the VTL byte and the reserved bytes behind it.
 */
#define HV_VP_INDEX_SELF 0xfffffffeU
#define HV_ANY_VP        0xffffffffU /**< Any virtual processor (TLFS: HV_ANY_VP). */
/* clang-format on */

#endif
