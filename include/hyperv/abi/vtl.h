/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual trust levels: the level that a call is about (TLFS: HV_INPUT_VTL), numbers of levels, reasons of entry.
 */
#ifndef HYPERV_SDK_ABI_VTL_H
#define HYPERV_SDK_ABI_VTL_H

#include "../types.h"

/* clang-format off */
/** @name HV_INPUT_VTL, a byte of many inputs
 * Zero is the caller's own level.
 * @{ */
#define HV_INPUT_VTL_TARGET_MASK 0x0fU /**< Level; looked at only with HV_INPUT_VTL_USE_TARGET. */
#define HV_INPUT_VTL_USE_TARGET  0x10U /**< The level is given. */
#define HV_INPUT_VTL_RSVD_MASK   0xe0U /**< Zero. */
/** @} */

/** @name Levels (TLFS: HV_VTL)
 * @{ */
#define HV_NUM_VTLS                2     /**< Levels there are, VTL 0 and VTL 1. */
#define HV_VTL_ALL                 0x0fU /**< All levels. */
#define HV_INVALID_VTL             0xffU /**< No level. */
#define HV_VTL_PERMISSION_SET_SIZE 2     /**< Levels in struct hv_vtl_permission_set: those over VTL 0. */
/** @} */

/** @name Why a level was entered (TLFS: HV_VTL_ENTRY_REASON)
 * @{ */
#define HV_VTL_ENTRY_RESERVED  0U /**< Reserved. */
#define HV_VTL_ENTRY_VTL_CALL  1U /**< The lower level called. */
#define HV_VTL_ENTRY_INTERRUPT 2U /**< An interrupt for this level. */
#define HV_VTL_ENTRY_INTERCEPT 3U /**< The lower level did something that is intercepted. */
/** @} */
/* clang-format on */

#endif
