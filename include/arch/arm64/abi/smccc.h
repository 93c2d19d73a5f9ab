/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Calls of arm64: SMCCC function ids, the UID of Hyper-V, and the immediates of HVC.
 *
 * Arm's own names carry HV_ in front, because Linux, TF-A and U-Boot own ARM_SMCCC_*.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_SMCCC_H
#define HYPERV_SDK_ARCH_ARM64_ABI_SMCCC_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Parts of a function id (Arm DEN 0028)
 * @{ */
#define HV_SMCCC_TYPE_SHIFT      31    /**< Fast or yielding. */
#define HV_SMCCC_STD_CALL        0U    /**< Yielding call. */
#define HV_SMCCC_FAST_CALL       1U    /**< Fast call; not what Hyper-V calls fast. */
#define HV_SMCCC_CALL_CONV_SHIFT 30    /**< 32 or 64 bits. */
#define HV_SMCCC_SMC_32          0U    /**< 32-bit convention. */
#define HV_SMCCC_SMC_64          1U    /**< 64-bit convention. */
#define HV_SMCCC_OWNER_SHIFT     24    /**< Owner of the service. */
#define HV_SMCCC_OWNER_MASK      0x3fU /**< Owner of the service. */
/** @} */

/** @name Owners
 * @{ */
#define HV_SMCCC_OWNER_ARCH            0U  /**< Arm architecture. */
#define HV_SMCCC_OWNER_CPU             1U  /**< CPU. */
#define HV_SMCCC_OWNER_SIP             2U  /**< Maker of the chip. */
#define HV_SMCCC_OWNER_OEM             3U  /**< Maker of the machine. */
#define HV_SMCCC_OWNER_STANDARD        4U  /**< Standard, PSCI among them. */
#define HV_SMCCC_OWNER_STANDARD_HYP    5U  /**< Standard of hypervisors. */
#define HV_SMCCC_OWNER_VENDOR_HYP      6U  /**< A vendor's hypervisor. */
#define HV_SMCCC_OWNER_TRUSTED_APP     48U /**< Trusted applications, first. */
#define HV_SMCCC_OWNER_TRUSTED_APP_END 49U /**< Trusted applications, last. */
#define HV_SMCCC_OWNER_TRUSTED_OS      50U /**< Trusted OS, first. */
#define HV_SMCCC_OWNER_TRUSTED_OS_END  63U /**< Trusted OS, last. */
/** @} */

/** @name Version of the convention
 * Not needed for Hyper-V: hosts that report 1.1 fill X4 and on too.
 * @{ */
#define HV_SMCCC_VERSION_FUNC_ID 0x80000000U /**< Function id of the query. */
#define HV_SMCCC_VERSION_1_0     0x10000U    /**< Version 1.0. */
#define HV_SMCCC_VERSION_1_1     0x10001U    /**< Version 1.1. */
#define HV_SMCCC_VERSION_1_2     0x10002U    /**< Version 1.2. */
#define HV_SMCCC_VERSION_1_3     0x10003U    /**< Version 1.3. */
/** @} */

/** @name Hyper-V's calls
 * The SVE hint, bit 16 of the id, must stay clear: the hypervisor compares the whole id.
 * @{ */
#define HV_SMCCC_FUNC_NUMBER 1U          /**< Function number of a hypercall. */
#define HV_FUNC_ID           0x46000001U /**< Function id of a hypercall: yielding, 64 bits, owner 6, number 1. */
/** @} */

/** @name Who is the hypervisor: the UID query
 * The TLFS prints the id as 0xC600FF0; Linux and openvmm use this one. The TLFS
 * gives the answer as words; read as an RFC 4122 UUID the bytes of each word
 * are swapped, so compare words.
 * @{ */
#define HV_SMCCC_FUNC_QUERY_CALL_UID         0xff01U     /**< Function number of the query. */
#define HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID 0x8600ff01U /**< Function id of the query: fast, 32 bits, owner 6. */
#define HV_SMCCC_UID_MS_HYPERVISOR_WORD0_X0  0x4d32ba58U /**< Answer in W0. */
#define HV_SMCCC_UID_MS_HYPERVISOR_WORD1_X1  0xcd244764U /**< Answer in W1. */
#define HV_SMCCC_UID_MS_HYPERVISOR_WORD2_X2  0x8eef6c75U /**< Answer in W2. */
#define HV_SMCCC_UID_MS_HYPERVISOR_WORD3_X3  0x16597024U /**< Answer in W3. */
/** @} */

/** @name Immediates of HVC
 * The TLFS has the first four; openvmm and mu_msvm have the others.
 * @{ */
#define HV_ARM64_HVC_SMCCC_IMM        0 /**< SMCCC: id in X0, control in X1, parameters in X2 to X17. */
#define HV_ARM64_HVC_NATIVE_IMM       1 /**< Hyper-V's own: control in X0, parameters in X1 to X16. */
#define HV_ARM64_HVC_VTL_ENTRY_IMM    2 /**< VTL call. */
#define HV_ARM64_HVC_VTL_EXIT_IMM     3 /**< VTL return. */
#define HV_ARM64_HVC_VP_LAUNCH_IMM    4 /**< Launch of a virtual processor. */
#define HV_ARM64_HVC_VP_LAUNCH_SL_IMM 5 /**< The same, by a secure launch; mu_msvm alone. */
#define HV_ARM64_ENABLE_SRE           2 /**< Enable system registers of the GIC, where no VTLs are; mu_msvm alone, the number of the VTL call. */
/** @} */

HV_STATIC_ASSERT(HV_FUNC_ID == (HV_SMCCC_STD_CALL << HV_SMCCC_TYPE_SHIFT |
                                HV_SMCCC_SMC_64 << HV_SMCCC_CALL_CONV_SHIFT |
                                HV_SMCCC_OWNER_VENDOR_HYP << HV_SMCCC_OWNER_SHIFT |
                                HV_SMCCC_FUNC_NUMBER), "function id");
HV_STATIC_ASSERT(HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID ==
                     (HV_SMCCC_FAST_CALL << HV_SMCCC_TYPE_SHIFT |
                      HV_SMCCC_SMC_32 << HV_SMCCC_CALL_CONV_SHIFT |
                      HV_SMCCC_OWNER_VENDOR_HYP << HV_SMCCC_OWNER_SHIFT |
                      HV_SMCCC_FUNC_QUERY_CALL_UID), "function id");
/* clang-format on */

#endif
