/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Synthetic timers: their configuration.
 *
 * Registers HV_REGISTER_STIMER0_CONFIG and on; x86: the MSRs of these names. The count is a time or a period in 100 ns.
 */
#ifndef HYPERV_SDK_ABI_STIMER_H
#define HYPERV_SDK_ABI_STIMER_H

#include "../types.h"

/* clang-format off */
/** @name Configuration (TLFS: HV_X64_MSR_STIMER_CONFIG_CONTENTS)
 * The rest is zero.
 * @{ */
#define HV_STIMER_CONFIG_ENABLE            0x0000000000000001ULL /**< Armed. */
#define HV_STIMER_CONFIG_PERIODIC          0x0000000000000002ULL /**< The count is a period, else the time to expire at. */
#define HV_STIMER_CONFIG_LAZY              0x0000000000000004ULL /**< May be late when the virtual processor does not run. */
#define HV_STIMER_CONFIG_AUTO_ENABLE       0x0000000000000008ULL /**< A write of the count arms it. */
#define HV_STIMER_CONFIG_APIC_VECTOR_SHIFT 4                     /**< Direct mode: vector; arm64: INTID. */
#define HV_STIMER_CONFIG_APIC_VECTOR_MASK  0x0000000000000ff0ULL /**< Direct mode: vector; arm64: INTID, whose top three bits are reserved. */
#define HV_STIMER_CONFIG_DIRECT_MODE       0x0000000000001000ULL /**< Raises an interrupt, else sends a message. */
#define HV_STIMER_CONFIG_SINTX_SHIFT       16                    /**< SINT that the message goes to; 0 only in direct mode. */
#define HV_STIMER_CONFIG_SINTX_MASK        0x00000000000f0000ULL /**< SINT that the message goes to; 0 only in direct mode. */
/** @} */

/** @name Numbers of the bits above
 * @{ */
#define HV_STIMER_CONFIG_ENABLE_BIT      0  /**< HV_STIMER_CONFIG_ENABLE. */
#define HV_STIMER_CONFIG_PERIODIC_BIT    1  /**< HV_STIMER_CONFIG_PERIODIC. */
#define HV_STIMER_CONFIG_LAZY_BIT        2  /**< HV_STIMER_CONFIG_LAZY. */
#define HV_STIMER_CONFIG_AUTO_ENABLE_BIT 3  /**< HV_STIMER_CONFIG_AUTO_ENABLE. */
#define HV_STIMER_CONFIG_DIRECT_MODE_BIT 12 /**< HV_STIMER_CONFIG_DIRECT_MODE. */
/** @} */

/** @name Timers
 * @{ */
#define HV_SYNIC_STIMER_COUNT 4 /**< Timers of a virtual processor. */
/** @} */
/* clang-format on */

#endif
