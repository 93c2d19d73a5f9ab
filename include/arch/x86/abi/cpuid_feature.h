/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: bits of the CPUID leaves that hyperv/abi/feature.h does not have.
 *
 * Those of leaves 0x40000003 and 0x40000004 stand there, with their twins on arm64.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_CPUID_FEATURE_H
#define HYPERV_SDK_ARCH_X86_ABI_CPUID_FEATURE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name CPU management: leaf 0x40000007, EAX
 * arm64 has the same bits in HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO.
 * @{ */
#define HV_X64_START_LOGICAL_PROCESSOR       0x00000001U /**< The root starts logical processors by a call (StartLogicalProcessor). */
#define HV_X64_CREATE_ROOT_VIRTUAL_PROCESSOR 0x00000002U /**< It creates its virtual processors by a call (CreateRootVirtualProcessor). */
#define HV_X64_PERFORMANCE_COUNTER_SYNC      0x00000004U /**< Counters are kept in step (PerformanceCounterSync). */
#define HV_X64_RESERVED_IDENTITY_BIT         0x80000000U /**< Always set (ReservedIdentityBit). */
/** @} */

/** @name Hypervisor below, for a nested root: leaf 0x40000009, EAX
 * The TLFS alone has these bits. Its bit 12 is bit 13 in leaf 0x40000003.
 * @{ */
#define HV_NESTED_ACCESS_SYNIC_REGS               0x00000004U /**< SynIC. */
#define HV_NESTED_ACCESS_INTR_CTRL_REGS           0x00000010U /**< Synthetic EOI, ICR, TPR; VP assist page. */
#define HV_NESTED_ACCESS_HYPERCALL_MSRS           0x00000020U /**< Guest OS id, hypercall page. */
#define HV_NESTED_ACCESS_VP_INDEX                 0x00000040U /**< Index of the virtual processor. */
#define HV_NESTED_ACCESS_REENLIGHTENMENT_CONTROLS 0x00001000U /**< Re-enlightenment. */
/** @} */

/** @name Hypervisor below, for a nested root: leaf 0x40000009, EDX
 * @{ */
#define HV_NESTED_XMM_REGISTERS_FOR_FAST_HYPERCALL_AVAILABLE 0x00000010U /**< Input of fast calls in XMM registers. */
#define HV_NESTED_FAST_HYPERCALL_OUTPUT_AVAILABLE            0x00008000U /**< Output of fast calls in XMM registers. */
#define HV_NESTED_SINT_POLLING_MODE_AVAILABLE                0x00020000U /**< SINTs without interrupt. */
/** @} */

/** @name Nested virtualisation: leaf 0x4000000A, EAX (TLFS: HV_HYPERVISOR_NESTED_VIRT_FEATURES)
 * @{ */
#define HV_X64_ENLIGHTENED_VMCS_VERSION   0x000000ffU /**< Oldest version of the enlightened VMCS (EnlightenedVmcsVersionLow). */
#define HV_X64_NESTED_DIRECT_FLUSH        0x00020000U /**< Flushes of the nested guest go to the hypervisor below (NestedFlushVirtualHypercall). */
#define HV_X64_NESTED_GUEST_MAPPING_FLUSH 0x00040000U /**< Calls that flush mappings of the nested guest (FlushGuestPhysicalHypercall). */
#define HV_X64_NESTED_MSR_BITMAP          0x00080000U /**< Changes of the MSR bitmap are told (MsrBitmap). */
#define HV_X64_NESTED_ENLIGHTENED_TLB     0x00400000U /**< AMD: nested pages are flushed by calls alone (EnlightenedNptTlb). */
/** @} */

/** @name Nested virtualisation: leaf 0x4000000A, EBX
 * @{ */
#define HV_X64_NESTED_EVMCS1_PERF_GLOBAL_CTRL 0x00000001U /**< The enlightened VMCS has PERF_GLOBAL_CTRL. */
/** @} */

/** @name Virtualisation stack: leaf 0x40000082, EAX
 * @{ */
#define HV_VS1_PARTITION_PROPERTIES_EAX_IS_PORTABLE                  0x00000001U /**< The partition may go to another machine. */
#define HV_VS1_PARTITION_PROPERTIES_EAX_DEBUG_DEVICE_PRESENT         0x00000002U /**< There is a synthetic debug device. */
#define HYPERV_VS_PROPERTIES_EAX_EXTENDED_IOAPIC_RTE                 0x00000004U /**< I/O APIC entries have wide destinations. */
#define HV_VS1_PARTITION_PROPERTIES_EAX_CONFIDENTIAL_VMBUS_AVAILABLE 0x00000008U /**< Confidential VMBus. */
/** @} */
/* clang-format on */

#endif
