/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Registers of virtual secure mode: HV_REGISTER_VSM_* and their kin.
 *
 * Bits that are named by nobody are zero or reserved. HV_REGISTER_VSM_PARTITION_CONFIG stands in vtl_call.h.
 */
#ifndef HYPERV_SDK_ABI_VSM_H
#define HYPERV_SDK_ABI_VSM_H

#include "../types.h"

/* clang-format off */
/** @name HV_REGISTER_VSM_CODE_PAGE_OFFSETS
 * x86: where in the hypercall page the code is.
 * @{ */
#define HV_REGISTER_VSM_CODE_PAGE_OFFSETS_CALL_OFFSET_MASK    0x0000000000000fffULL /**< VTL call, in bytes. */
#define HV_REGISTER_VSM_CODE_PAGE_OFFSETS_RETURN_OFFSET_SHIFT 12                    /**< VTL return, in bytes. */
#define HV_REGISTER_VSM_CODE_PAGE_OFFSETS_RETURN_OFFSET_MASK  0x0000000000fff000ULL /**< VTL return, in bytes. */
/** @} */

/** @name HV_REGISTER_VSM_VP_STATUS
 * @{ */
#define HV_REGISTER_VSM_VP_STATUS_ACTIVE_VTL_MASK       0x000000000000000fULL /**< Level that runs. */
#define HV_REGISTER_VSM_VP_STATUS_ACTIVE_MBEC_ENABLED   0x0000000000000010ULL /**< Execution for user and kernel is apart in it. */
#define HV_REGISTER_VSM_VP_STATUS_ENABLED_VTL_SET_SHIFT 16                    /**< Levels enabled on the virtual processor. */
#define HV_REGISTER_VSM_VP_STATUS_ENABLED_VTL_SET_MASK  0x00000000ffff0000ULL /**< Levels enabled on the virtual processor. */
/** @} */

/** @name HV_REGISTER_VSM_PARTITION_STATUS
 * Sets have bit 0 for VTL 0.
 * @{ */
#define HV_REGISTER_VSM_PARTITION_STATUS_ENABLED_VTL_SET_MASK                          0x000000000000ffffULL /**< Levels enabled. */
#define HV_REGISTER_VSM_PARTITION_STATUS_MAXIMUM_VTL_SHIFT                             16                    /**< Highest level possible. */
#define HV_REGISTER_VSM_PARTITION_STATUS_MAXIMUM_VTL_MASK                              0x00000000000f0000ULL /**< Highest level possible. */
#define HV_REGISTER_VSM_PARTITION_STATUS_MBEC_ENABLED_VTL_SET_SHIFT                    20                    /**< Levels with execution for user and kernel apart. */
#define HV_REGISTER_VSM_PARTITION_STATUS_MBEC_ENABLED_VTL_SET_MASK                     0x0000000ffff00000ULL /**< Levels with execution for user and kernel apart. */
#define HV_REGISTER_VSM_PARTITION_STATUS_SUPERVISOR_SHADOW_STACK_ENABLED_VTL_SET_SHIFT 36                    /**< Levels with supervisor shadow stacks; TLFS: zero. */
#define HV_REGISTER_VSM_PARTITION_STATUS_SUPERVISOR_SHADOW_STACK_ENABLED_VTL_SET_MASK  0x000000f000000000ULL /**< Levels with supervisor shadow stacks; TLFS: zero. */
/** @} */

/** @name HV_REGISTER_VSM_VINA
 * Notice of an interrupt that waits for the lower level. The rest is to be preserved.
 * @{ */
#define HV_REGISTER_VSM_VINA_VECTOR_MASK 0x00000000000000ffULL /**< Vector. */
#define HV_REGISTER_VSM_VINA_ENABLED     0x0000000000000100ULL /**< On. */
#define HV_REGISTER_VSM_VINA_AUTO_RESET  0x0000000000000200ULL /**< Goes off when it was delivered. */
#define HV_REGISTER_VSM_VINA_AUTO_EOI    0x0000000000000400ULL /**< Ends by itself. */
/** @} */

/** @name HV_REGISTER_VSM_CAPABILITIES
 * Places of openvmm. The table of the TLFS counts from the other end, Dr6Shared at 63, MbecVtlMask at 62:47,
 * DenyLowerVtlStartup at 46, and has no more.
 * @{ */
#define HV_REGISTER_VSM_CAPABILITIES_DR6_SHARED                         0x0000000000000001ULL /**< x86: all levels share DR6. */
#define HV_REGISTER_VSM_CAPABILITIES_MBEC_VTL_MASK_SHIFT                1                     /**< Levels that can have execution for user and kernel apart. */
#define HV_REGISTER_VSM_CAPABILITIES_MBEC_VTL_MASK_MASK                 0x000000000001fffeULL /**< Levels that can have execution for user and kernel apart. */
#define HV_REGISTER_VSM_CAPABILITIES_DENY_LOWER_VTL_STARTUP             0x0000000000020000ULL /**< Lower levels can be kept from starting processors. */
#define HV_REGISTER_VSM_CAPABILITIES_SUPERVISOR_SHADOW_STACK            0x0000000000040000ULL /**< Supervisor shadow stacks. */
#define HV_REGISTER_VSM_CAPABILITIES_HARDWARE_HVPT_AVAILABLE            0x0000000000080000ULL /**< Protected page tables, by hardware. */
#define HV_REGISTER_VSM_CAPABILITIES_SOFTWARE_HVPT_AVAILABLE            0x0000000000100000ULL /**< Protected page tables, by software. */
#define HV_REGISTER_VSM_CAPABILITIES_HARDWARE_HVPT_RANGE_BITS_SHIFT     21                    /**< Bits of the range that they cover. */
#define HV_REGISTER_VSM_CAPABILITIES_HARDWARE_HVPT_RANGE_BITS_MASK      0x0000000007e00000ULL /**< Bits of the range that they cover. */
#define HV_REGISTER_VSM_CAPABILITIES_INTERCEPT_PAGE_AVAILABLE           0x0000000008000000ULL /**< Intercepts can go to a page. */
#define HV_REGISTER_VSM_CAPABILITIES_RETURN_ACTION_AVAILABLE            0x0000000010000000ULL /**< Actions on return. */
#define HV_REGISTER_VSM_CAPABILITIES_VTL0_ALIAS_MAP_AVAILABLE           0x0000000020000000ULL /**< Memory as VTL 0 sees it, for higher levels. */
#define HV_REGISTER_VSM_CAPABILITIES_INTERCEPT_NOT_PRESENT_AVAILABLE    0x0000000040000000ULL /**< Intercepts of pages that are not present. */
#define HV_REGISTER_VSM_CAPABILITIES_INSTALL_INTERCEPT_EX               0x0000000080000000ULL /**< HvCallInstallInterceptEx. */
#define HV_REGISTER_VSM_CAPABILITIES_INTERCEPT_SYSTEM_RESET_AVAILABLE   0x0000000100000000ULL /**< Intercepts of resets. */
#define HV_REGISTER_VSM_CAPABILITIES_PROXY_INTERRUPT_REDIRECT_AVAILABLE 0x0000000400000000ULL /**< Device interrupts redirected to a higher level. */
/** @} */

/** @name HV_REGISTER_GUEST_VSM_PARTITION_CONFIG (openvmm alone)
 * @{ */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG_MAXIMUM_VTL_MASK               0x000000000000000fULL /**< Highest level that the guest may use. */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG_VTL0_INTERRUPT_INJECTION_SHIFT 4                     /**< VTL 0: HV_SNP_INTERRUPT_INJECTION_*. */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG_VTL0_INTERRUPT_INJECTION_MASK  0x0000000000000030ULL /**< VTL 0: HV_SNP_INTERRUPT_INJECTION_*. */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG_VTL1_INTERRUPT_INJECTION_SHIFT 6                     /**< VTL 1: HV_SNP_INTERRUPT_INJECTION_*. */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG_VTL1_INTERRUPT_INJECTION_MASK  0x00000000000000c0ULL /**< VTL 1: HV_SNP_INTERRUPT_INJECTION_*. */
#define HV_SNP_INTERRUPT_INJECTION_RESTRICTED                                 0U                    /**< Restricted (openvmm: HvSnpRestricted). */
#define HV_SNP_INTERRUPT_INJECTION_NORMAL                                     1U                    /**< Normal (openvmm: HvSnpNormal). */
#define HV_SNP_INTERRUPT_INJECTION_ALTERNATE                                  2U                    /**< Alternate (openvmm: HvSnpAlternate). */
#define HV_SNP_INTERRUPT_INJECTION_SECURE_AVIC                                3U                    /**< Secure AVIC (openvmm: HvSnpSecureAvic). */
/** @} */

/** @name HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL0 and on (TLFS: HV_REGISTER_VSM_VP_SECURE_VTL_CONFIG)
 * @{ */
#define HV_REGISTER_VSM_VP_SECURE_VTL_CONFIG_MBEC_ENABLED                    0x0000000000000001ULL /**< Execution for user and kernel apart. */
#define HV_REGISTER_VSM_VP_SECURE_VTL_CONFIG_TLB_LOCKED                      0x0000000000000002ULL /**< Flushes by the lower level wait until this goes off. */
#define HV_REGISTER_VSM_VP_SECURE_VTL_CONFIG_SUPERVISOR_SHADOW_STACK_ENABLED 0x0000000000000004ULL /**< Supervisor shadow stacks; TLFS: zero. */
#define HV_REGISTER_VSM_VP_SECURE_VTL_CONFIG_HARDWARE_HVPT_ENABLED           0x0000000000000008ULL /**< Protected page tables; TLFS: zero. */
/** @} */

/** @name HV_REGISTER_VSM_VP_WAIT_FOR_TLB_LOCK (openvmm alone)
 * @{ */
#define HV_REGISTER_VSM_VP_WAIT_FOR_TLB_LOCK_WAIT 0x0000000000000001ULL /**< Wait. */
/** @} */
/* clang-format on */

#endif
