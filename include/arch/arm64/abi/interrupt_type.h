/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Kinds of interrupts of arm64 (TLFS: HV_INTERRUPT_TYPE).
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_INTERRUPT_TYPE_H
#define HYPERV_SDK_ARCH_ARM64_ABI_INTERRUPT_TYPE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Kinds
 * @{ */
#define HV_ARM64_INTERRUPT_TYPE_FIXED 0x0U /**< An interrupt of the GIC, by its INTID (HvArm64InterruptTypeFixed). */
/** @} */
/* clang-format on */

#endif
