/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief How a feature of feature.h says where its bit is: on x86 in the upper half, on arm64 in the lower.
 *
 * Apart from the features, so that a backend can tell its half without all of them.
 */
#ifndef HYPERV_SDK_ABI_FEATURE_PLACE_H
#define HYPERV_SDK_ABI_FEATURE_PLACE_H

/* clang-format off */
#define HV_FEATURE_ARM64_MASK 0x0000ffffU /**< Number of the bit on arm64. */
#define HV_FEATURE_X64_SHIFT  16          /**< Number of the bit on x86. */
#define HV_FEATURE_NONE       0xffffU     /**< That architecture does not have the feature. */
/* clang-format on */

#endif
