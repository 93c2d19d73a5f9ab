/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Pages with state of a virtual processor, for HvCallMapVpStatePage (TLFS: HV_VP_STATE_PAGE_TYPE).
 */
#ifndef HYPERV_SDK_ABI_VP_STATE_PAGE_H
#define HYPERV_SDK_ABI_VP_STATE_PAGE_H

#include "../types.h"

/* clang-format off */
/** @name Kinds
 * @{ */
#define HV_VP_STATE_PAGE_REGISTERS         0U /**< Registers: struct hv_arm64_register_page, struct hv_x64_register_page (HvVpStatePageRegisters). */
#define HV_VP_STATE_PAGE_INTERCEPT_MESSAGE 1U /**< Intercept message (HvVpStatePageInterceptMessage). */
#define HV_VP_STATE_PAGE_GHCB              2U /**< GHCB (HvVpVtlStatePageGhcb). */
/** @} */
/* clang-format on */

#endif
