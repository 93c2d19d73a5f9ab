/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Bits of registers of both architectures that have no topic of their own.
 *
 * Bits that are not named are zero or reserved.
 */
#ifndef HYPERV_SDK_ABI_REGISTER_BITS_H
#define HYPERV_SDK_ABI_REGISTER_BITS_H

#include "../types.h"

/* clang-format off */
/** @name Suspension and activity
 * @{ */
#define HV_EXPLICIT_SUSPEND_REGISTER_SUSPENDED        0x0000000000000001ULL /**< HV_REGISTER_EXPLICIT_SUSPEND: suspended. */
#define HV_INTERCEPT_SUSPEND_REGISTER_SUSPENDED       0x0000000000000001ULL /**< HV_REGISTER_INTERCEPT_SUSPEND: suspended. */
#define HV_INTERNAL_ACTIVITY_REGISTER_STARTUP_SUSPEND 0x0000000000000001ULL /**< HV_REGISTER_INTERNAL_ACTIVITY_STATE: waits to be started. */
#define HV_INTERNAL_ACTIVITY_REGISTER_HALT_SUSPEND    0x0000000000000002ULL /**< HV_REGISTER_INTERNAL_ACTIVITY_STATE: halted. */
#define HV_INTERNAL_ACTIVITY_REGISTER_IDLE_SUSPEND    0x0000000000000004ULL /**< HV_REGISTER_INTERNAL_ACTIVITY_STATE: idle. */
/** @} */

/** @name HV_REGISTER_INSTRUCTION_EMULATION_HINTS (openvmm alone)
 * @{ */
#define HV_INSTRUCTION_EMULATOR_HINTS_REGISTER_PARTITION_SECURE_VTL_ENABLED 0x0000000000000001ULL /**< A level over VTL 0 is enabled. */
#define HV_INSTRUCTION_EMULATOR_HINTS_REGISTER_MBEC_USER_EXECUTE_CONTROL    0x0000000000000002ULL /**< Execution for user and kernel is apart. */
/** @} */

/** @name HV_REGISTER_DELIVERABILITY_NOTIFICATIONS (openvmm alone)
 * @{ */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_NMI_NOTIFICATION         0x0000000000000001ULL /**< x86: when an NMI can be delivered. */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_INTERRUPT_NOTIFICATION   0x0000000000000002ULL /**< When an interrupt can be delivered. */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_INTERRUPT_PRIORITY_SHIFT 2                     /**< Priority of that interrupt. */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_INTERRUPT_PRIORITY_MASK  0x000000000000003cULL /**< Priority of that interrupt. */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_SINTS_SHIFT              48                    /**< When a SINT can take messages, bit 0 for SINT 0. */
#define HV_DELIVERABILITY_NOTIFICATIONS_REGISTER_SINTS_MASK               0xffff000000000000ULL /**< When a SINT can take messages, bit 0 for SINT 0. */
/** @} */

/** @name HV_REGISTER_REFERENCE_TSC
 * Bits 11:1 are to be preserved.
 * @{ */
#define HV_REGISTER_REFERENCE_TSC_ENABLE    0x0000000000000001ULL /**< The page is there. */
#define HV_REGISTER_REFERENCE_TSC_GPN_SHIFT 12                    /**< Number of the page. */
#define HV_REGISTER_REFERENCE_TSC_GPN_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_REGISTER_VP_ASSIST_PAGE
 * Bits 11:1 are to be preserved.
 * @{ */
#define HV_REGISTER_VP_ASSIST_PAGE_ENABLED               0x0000000000000001ULL /**< The page is there. */
#define HV_REGISTER_VP_ASSIST_PAGE_GPA_PAGE_NUMBER_SHIFT 12                    /**< Number of the page. */
#define HV_REGISTER_VP_ASSIST_PAGE_GPA_PAGE_NUMBER_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */
/* clang-format on */

#endif
