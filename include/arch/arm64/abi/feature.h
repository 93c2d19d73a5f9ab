/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Features of arm64 as masks of words, where Linux has a name that on x86 is another bit.
 *
 * hyperv/abi/feature.h has all of them as numbers that work on both architectures.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_FEATURE_H
#define HYPERV_SDK_ARCH_ARM64_ABI_FEATURE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Features: third word of HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO
 * @{ */
#define HV_ARM64_FEATURE_GUEST_CRASH_MSR_AVAILABLE 0x00000100U /**< Crash report, bit 72 of the register (GuestCrashRegsAvailable). */
#define HV_ARM64_STIMER_DIRECT_MODE_AVAILABLE      0x00002000U /**< Timers that raise interrupts, bit 77 of the register (DirectSyntheticTimers). */
/** @} */
/* clang-format on */

#endif
