/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Exits of an SEV guest that the hypervisor serves without its monitor.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_VMGEXIT_OFFLOAD_H
#define HYPERV_SDK_ARCH_X86_ABI_VMGEXIT_OFFLOAD_H

#include "../../../hyperv/types.h"

/** @name Value of HV_PARTITION_PROPERTY_SEV_VMGEXIT_OFFLOADS (TLFS: HV_SEV_VMGEXIT_OFFLOAD)
 * By exit code in the GHCB page (NAE) or by the GHCB MSR.
 * @{ */
/* clang-format off */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_RDTSC                 0x0000000000000001ULL /**< RDTSC. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_CPUID                 0x0000000000000002ULL /**< CPUID. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_RESERVED_IO_PORT      0x0000000000000004ULL /**< I/O ports that are reserved. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_RDMSR                 0x0000000000000008ULL /**< RDMSR. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_WRMSR                 0x0000000000000010ULL /**< WRMSR. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_VMMCALL               0x0000000000000020ULL /**< VMMCALL. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_WBINVD                0x0000000000000040ULL /**< WBINVD. */
#define HV_SEV_VMGEXIT_OFFLOAD_NAE_SNP_PAGE_STATE_CHANGE 0x0000000000000080ULL /**< Change of the state of pages. */
#define HV_SEV_VMGEXIT_OFFLOAD_MSR_CPUID                 0x0000000100000000ULL /**< CPUID by the MSR. */
#define HV_SEV_VMGEXIT_OFFLOAD_MSR_SNP_PAGE_STATE_CHANGE 0x0000000200000000ULL /**< Change of the state of pages by the MSR. */
/* clang-format on */
/** @} */

#endif
