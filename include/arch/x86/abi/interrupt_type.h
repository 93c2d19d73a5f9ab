/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Kinds of interrupts of x86 (TLFS: HV_INTERRUPT_TYPE).
 *
 * 0 to 7 are the delivery modes of the APIC. arm64 counts otherwise: arch/arm64/abi/interrupt_type.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_TYPE_H
#define HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_TYPE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Kinds
 * @{ */
#define HV_X64_INTERRUPT_TYPE_FIXED          0x0U /**< A vector (HvX64InterruptTypeFixed). */
#define HV_X64_INTERRUPT_TYPE_LOWESTPRIORITY 0x1U /**< A vector, to the processor of lowest priority (HvX64InterruptTypeLowestPriority). */
#define HV_X64_INTERRUPT_TYPE_SMI            0x2U /**< System management interrupt (HvX64InterruptTypeSmi). */
#define HV_X64_INTERRUPT_TYPE_REMOTEREAD     0x3U /**< Remote read (HvX64InterruptTypeRemoteRead). */
#define HV_X64_INTERRUPT_TYPE_NMI            0x4U /**< Not maskable interrupt (HvX64InterruptTypeNmi). */
#define HV_X64_INTERRUPT_TYPE_INIT           0x5U /**< INIT (HvX64InterruptTypeInit). */
#define HV_X64_INTERRUPT_TYPE_SIPI           0x6U /**< Start-up (HvX64InterruptTypeSipi). */
#define HV_X64_INTERRUPT_TYPE_EXTINT         0x7U /**< The vector comes from a PIC (HvX64InterruptTypeExtInt). */
#define HV_X64_INTERRUPT_TYPE_LOCALINT0      0x8U /**< Pin LINT0 of the APIC (HvX64InterruptTypeLocalInt0). */
#define HV_X64_INTERRUPT_TYPE_LOCALINT1      0x9U /**< Pin LINT1 of the APIC (HvX64InterruptTypeLocalInt1). */
/** @} */
/* clang-format on */

#endif
