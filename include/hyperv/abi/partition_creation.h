/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flags of HvCallCreatePartition (TLFS: HV_PARTITION_CREATION_FLAG_*).
 */
#ifndef HYPERV_SDK_ABI_PARTITION_CREATION_H
#define HYPERV_SDK_ABI_PARTITION_CREATION_H

#include "../types.h"

/* clang-format off */
/** @name Flags
 * @{ */
#define HV_PARTITION_CREATION_FLAG_SMT_ENABLED_GUEST               0x0000000000000001ULL /**< The guest sees threads of cores. */
#define HV_PARTITION_CREATION_FLAG_NESTED_VIRTUALIZATION_CAPABLE   0x0000000000000002ULL /**< The guest may run a hypervisor. */
#define HV_PARTITION_CREATION_FLAG_GPA_SUPER_PAGES_ENABLED         0x0000000000000010ULL /**< Mappings of 1 GB. */
#define HV_PARTITION_CREATION_FLAG_EXO_PARTITION                   0x0000000000000100ULL /**< An exo partition. */
#define HV_PARTITION_CREATION_FLAG_VTL1_OVERRIDE                   0x0000000000000200ULL /**< Overrides the default for VTL 1. */
#define HV_PARTITION_CREATION_FLAG_VTL2_OVERRIDE                   0x0000000000000400ULL /**< Overrides the default for VTL 2. */
#define HV_PARTITION_CREATION_FLAG_LAPIC_ENABLED                   0x0000000000002000ULL /**< The hypervisor emulates the local APIC. */
#define HV_PARTITION_CREATION_FLAG_ENABLE_PERFMON_PMU              0x0000000000008000ULL /**< Performance counters. */
#define HV_PARTITION_CREATION_FLAG_ENABLE_PERFMON_LBR              0x0000000000010000ULL /**< Branch records. */
#define HV_PARTITION_CREATION_FLAG_INTERCEPT_MESSAGE_PAGE_ENABLED  0x0000000000080000ULL /**< Intercept messages come by a page of the virtual processor. */
#define HV_PARTITION_CREATION_FLAG_HYPERCALL_DOORBELL_PAGE_ENABLED 0x0000000000100000ULL /**< A doorbell page for hypercalls. */
#define HV_PARTITION_CREATION_FLAG_X2APIC_CAPABLE                  0x0000000000400000ULL /**< x2APIC mode. */
/** @} */
/* clang-format on */

#endif
