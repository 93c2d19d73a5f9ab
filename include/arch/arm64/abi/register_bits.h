/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Bits of registers of arm64 that have no topic of their own.
 *
 * Linux alone has them. Bits that are not named are reserved.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_BITS_H
#define HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_BITS_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Pending interruption, register 0x00010002 (TLFS: HV_ARM64_PENDING_INTERRUPTION_REGISTER)
 * @{ */
#define HV_ARM64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_PENDING 0x0000000000000001ULL /**< There is one. */
#define HV_ARM64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_TYPE    0x0000000000000002ULL /**< HV_ARM64_PENDING_EXCEPTION, not HV_ARM64_PENDING_INTERRUPT. */
#define HV_ARM64_PENDING_INTERRUPTION_REGISTER_ERROR_CODE_SHIFT     32                    /**< Error code. */
#define HV_ARM64_PENDING_INTERRUPTION_REGISTER_ERROR_CODE_MASK      0xffffffff00000000ULL /**< Error code. */
#define HV_ARM64_PENDING_INTERRUPT                                  0U                    /**< Type: an interrupt. */
#define HV_ARM64_PENDING_EXCEPTION                                  1U                    /**< Type: an exception. */
/** @} */

/** @name Interrupt state, register 0x00010003 (TLFS: HV_ARM64_INTERRUPT_STATE_REGISTER)
 * @{ */
#define HV_ARM64_INTERRUPT_STATE_REGISTER_INTERRUPT_SHADOW 0x0000000000000001ULL /**< Interrupts are held off for one instruction. */
/** @} */
/* clang-format on */

#endif
