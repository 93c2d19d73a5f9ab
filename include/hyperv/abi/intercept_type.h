/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What can be intercepted, and which accesses (TLFS: HV_INTERCEPT_TYPE, HV_INTERCEPT_ACCESS).
 *
 * Both architectures share the numbers; a name with X64 is of x86 alone.
 */
#ifndef HYPERV_SDK_ABI_INTERCEPT_TYPE_H
#define HYPERV_SDK_ABI_INTERCEPT_TYPE_H

#include "../types.h"

/* clang-format off */
/** @name Types
 * @{ */
#define HV_INTERCEPT_TYPE_X64_IO_PORT                               0x0U        /**< Accesses to an I/O port (HvInterceptTypeX64IoPort). */
#define HV_INTERCEPT_TYPE_X64_MSR                                   0x1U        /**< Accesses to MSRs (HvInterceptTypeX64Msr). */
#define HV_INTERCEPT_TYPE_X64_CPUID                                 0x2U        /**< CPUID with one leaf (HvInterceptTypeX64Cpuid). */
#define HV_INTERCEPT_TYPE_EXCEPTION                                 0x3U        /**< An exception (HvInterceptTypeException). */
#define HV_INTERCEPT_TYPE_RESERVED0                                 0x4U        /**< Reserved (HvInterceptTypeReserved0). */
#define HV_INTERCEPT_TYPE_MMIO                                      0x5U        /**< Accesses to device memory (HvInterceptTypeMmio). */
#define HV_INTERCEPT_TYPE_X64_GLOBAL_CPUID                          0x6U        /**< CPUID with any leaf (HvInterceptTypeX64GlobalCpuid). */
#define HV_INTERCEPT_TYPE_X64_APIC_SMI                              0x7U        /**< SMI (HvInterceptTypeX64ApicSmi). */
#define HV_INTERCEPT_TYPE_HYPERCALL                                 0x8U        /**< Hypercalls (HvInterceptTypeHypercall). */
#define HV_INTERCEPT_TYPE_X64_APIC_INIT_SIPI                        0x9U        /**< INIT and SIPI (HvInterceptTypeX64ApicInitSipi). */
#define HV_INTERCEPT_MC_UPDATE_PATCH_LEVEL_MSR_READ                 0xaU        /**< Reads of the level of the microcode (HvInterceptMcUpdatePatchLevelMsrRead). */
#define HV_INTERCEPT_TYPE_X64_APIC_WRITE                            0xbU        /**< Writes to the APIC (HvInterceptTypeX64ApicWrite). */
#define HV_INTERCEPT_TYPE_X64_MSR_INDEX                             0xcU        /**< Accesses to one MSR (HvInterceptTypeX64MsrIndex). */
#define HV_INTERCEPT_TYPE_UNKNOWN_SYNIC_CONNECTION                  0xdU        /**< Messages and events to a connection that is not there (HvInterceptTypeUnknownSynicConnection). */
#define HV_INTERCEPT_TYPE_X64_APIC_EOI                              0xeU        /**< Ends of interrupts (HvInterceptTypeX64ApicEoi). */
#define HV_INTERCEPT_TYPE_RETARGET_INTERRUPT_WITH_UNKNOWN_DEVICE_ID 0xfU        /**< HvCallRetargetDeviceInterrupt for a device that is not there (HvInterceptTypeRetargetInterruptWithUnknownDeviceId). */
#define HV_INTERCEPT_TYPE_X64_EXCEPTION_TRAP                        0x10U       /**< An exception, after the instruction (HvInterceptTypeX64ExceptionTrap). */
#define HV_INTERCEPT_TYPE_X64_IO_PORT_RANGE                         0x11U       /**< Accesses to a range of I/O ports (HvInterceptTypeX64IoPortRange). */
#define HV_INTERCEPT_TYPE_REGISTER                                  0x12U       /**< Accesses to a register (HvInterceptTypeRegister). */
#define HV_INTERCEPT_TYPE_SYSTEM_RESET_EXTENDED                     0x13U       /**< Resets (HvInterceptTypeSystemResetExtended). */
#define HV_INTERCEPT_TYPE_INVALID                                   0xffffffffU /**< None (HvInterceptTypeInvalid). */
/** @} */

/** @name Access that was intercepted (TLFS: HV_INTERCEPT_ACCESS_TYPE)
 * @{ */
#define HV_INTERCEPT_ACCESS_READ    0U /**< Read. */
#define HV_INTERCEPT_ACCESS_WRITE   1U /**< Write. */
#define HV_INTERCEPT_ACCESS_EXECUTE 2U /**< Execute. */
/** @} */

/** @name Accesses to intercept (TLFS: HV_INTERCEPT_ACCESS_TYPE_MASK)
 * @{ */
#define HV_INTERCEPT_ACCESS_MASK_NONE       0U /**< None. */
#define HV_INTERCEPT_ACCESS_MASK_READ       1U /**< Reads. */
#define HV_INTERCEPT_ACCESS_MASK_WRITE      2U /**< Writes. */
#define HV_INTERCEPT_ACCESS_MASK_READ_WRITE 3U /**< Both. */
#define HV_INTERCEPT_ACCESS_MASK_EXECUTE    4U /**< Execution. */
/** @} */

/** @name Other
 * @{ */
#define HV_SYNIC_INTERCEPTION_SINT_INDEX      0  /**< SINT that messages of intercepts come to. */
#define HV_GPA_ATTRIBUTE_INTERCEPT_MAX_RANGES 29 /**< Ranges in one message HVMSG_GPA_ATTRIBUTE_INTERCEPT. */
/** @} */
/* clang-format on */

#endif
