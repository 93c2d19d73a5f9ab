/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Reset of arm64 by PSCI: the kind that Hyper-V adds. There is no reset register on arm64.
 *
 * The kinds of reset that an intercept reports stand in intercept_message.h.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_RESET_H
#define HYPERV_SDK_ARCH_ARM64_ABI_RESET_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Kind of SYSTEM_RESET2 (Arm DEN 0022)
 * @{ */
#define HV_ARM64_SYSTEM_RESET2_FIRMWARE_CRASH 0x80000001U /**< Vendor's kind: firmware crashed; mu_msvm alone. */
/** @} */
/* clang-format on */

#endif
