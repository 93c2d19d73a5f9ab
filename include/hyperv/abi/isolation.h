/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Isolation of a partition from its host: kinds, states, and what the guest is told.
 *
 * Register HV_REGISTER_ISOLATION_CONFIGURATION; x86: leaf 0x4000000C, EAX then EBX.
 */
#ifndef HYPERV_SDK_ABI_ISOLATION_H
#define HYPERV_SDK_ABI_ISOLATION_H

#include "../types.h"

/* clang-format off */
/** @name Kinds (TLFS: HV_PARTITION_ISOLATION_TYPE)
 * @{ */
#define HV_ISOLATION_TYPE_NONE          0U /**< None. */
#define HV_ISOLATION_TYPE_VBS           1U /**< By the hypervisor (VSM). */
#define HV_ISOLATION_TYPE_SNP           2U /**< AMD SEV-SNP. */
#define HV_ISOLATION_TYPE_TDX           3U /**< Intel TDX. */
#define HV_PARTITION_ISOLATION_TYPE_CCA 4U /**< Arm CCA. */
/** @} */

/** @name First word (EAX)
 * @{ */
#define HV_PARAVISOR_PRESENT 0x00000001U /**< A paravisor runs between guest and hypervisor. */
/** @} */

/** @name Second word (EBX)
 * @{ */
#define HV_ISOLATION_TYPE                 0x0000000fU /**< Kind of isolation. */
#define HV_SHARED_GPA_BOUNDARY_ACTIVE     0x00000020U /**< Addresses over the boundary are shared with the host. */
#define HV_SHARED_GPA_BOUNDARY_BITS_SHIFT 6           /**< Number of the address bit that is the boundary. */
#define HV_SHARED_GPA_BOUNDARY_BITS       0x00000fc0U /**< Number of the address bit that is the boundary. */
/** @} */

/** @name States (TLFS: HV_PARTITION_ISOLATION_STATE)
 * @{ */
#define HV_PARTITION_ISOLATION_INVALID            0U /**< None. */
#define HV_PARTITION_ISOLATION_INSECURE_CLEAN     1U /**< Not yet secure, memory is clean. */
#define HV_PARTITION_ISOLATION_INSECURE_DIRTY     2U /**< Not secure, memory is dirty. */
#define HV_PARTITION_ISOLATION_SECURE             3U /**< Secure. */
#define HV_PARTITION_ISOLATION_SECURE_DIRTY       4U /**< Secure, memory is dirty. */
#define HV_PARTITION_ISOLATION_SECURE_TERMINATING 5U /**< Being ended. */
/** @} */
/* clang-format on */

#endif
