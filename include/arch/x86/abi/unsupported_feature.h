/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor does not do for a guest: codes of message HVMSG_UNSUPPORTED_FEATURE.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_UNSUPPORTED_FEATURE_H
#define HYPERV_SDK_ARCH_X86_ABI_UNSUPPORTED_FEATURE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Codes (TLFS: HV_UNSUPPORTED_FEATURE_CODE)
 * @{ */
#define HV_UNSUPPORTED_FEATURE_INTERCEPT       1U /**< An intercept it cannot make. */
#define HV_UNSUPPORTED_FEATURE_TASK_SWITCH_TSS 2U /**< A task switch through a TSS. */
/** @} */
/* clang-format on */

#endif
