/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The virtual trust level that a call is about (TLFS: HV_INPUT_VTL), a byte of many inputs.
 */
#ifndef HYPERV_SDK_ABI_VTL_H
#define HYPERV_SDK_ABI_VTL_H

#include "../types.h"

/* clang-format off */
/** @name HV_INPUT_VTL
 * Zero is the caller's own level.
 * @{ */
#define HV_INPUT_VTL_TARGET_MASK 0x0fU /**< Level; looked at only with HV_INPUT_VTL_USE_TARGET. */
#define HV_INPUT_VTL_USE_TARGET  0x10U /**< The level is given. */
#define HV_INPUT_VTL_RSVD_MASK   0xe0U /**< Zero. */
/** @} */
/* clang-format on */

#endif
