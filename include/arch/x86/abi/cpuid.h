/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief CPUID leaves of x86 that describe the hypervisor.
 *
 * Leaf 0x40000002 has the words of register HV_REGISTER_HYPERVISOR_VERSION (0x100),
 * leaves 0x40000003 to 0x4000000C those of registers 0x200 to 0x209: EAX is
 * bits 31:0, EBX 63:32, ECX 95:64, EDX 127:96. arm64 packs their bits otherwise (hyperv/abi/feature.h).
 *
 * | leaf | words as a structure | bits |
 * |---|---|---|
 * | 0x40000002 | hyperv/abi/hypervisor_info.h | hyperv/abi/feature.h, HV_VERSION_* |
 * | 0x40000003 | feature_info.h | hyperv/abi/feature.h, hyperv/abi/privilege.h, feature.h |
 * | 0x40000004 | feature_info.h | hyperv/abi/feature.h, feature.h |
 * | 0x40000005, 0x40000008 | hyperv/abi/hypervisor_info.h | there |
 * | 0x40000006, 0x40000007, 0x4000000A | feature_info.h | there and cpuid_feature.h |
 * | 0x4000000C | hyperv/abi/hypervisor_info.h | hyperv/abi/isolation.h |
 *
 * What leaf 0x4000000B has no source says.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_CPUID_H
#define HYPERV_SDK_ARCH_X86_ABI_CPUID_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Leaves of the hypervisor
 * @{ */
#define HV_CPUID_FUNCTION_VERSION_AND_FEATURES      0x00000001U /**< ECX bit 31: a hypervisor is present. */
#define HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS       0x40000000U /**< EAX: highest leaf; EBX, ECX, EDX: vendor. */
#define HYPERV_CPUID_INTERFACE                      0x40000001U /**< EAX: signature of the interface. */
#define HYPERV_CPUID_VERSION                        0x40000002U /**< Version of the hypervisor. */
#define HYPERV_CPUID_FEATURES                       0x40000003U /**< Privileges and features. */
#define HYPERV_CPUID_ENLIGHTMENT_INFO               0x40000004U /**< Recommendations. */
#define HYPERV_CPUID_IMPLEMENT_LIMITS               0x40000005U /**< Limits. */
#define HV_CPUID_FUNCTION_MS_HV_HARDWARE_FEATURES   0x40000006U /**< Hardware features in use. */
#define HYPERV_CPUID_CPU_MANAGEMENT_FEATURES        0x40000007U /**< CPU management. */
#define HV_CPUID_FUNCTION_MS_HV_SVM_FEATURES        0x40000008U /**< Shared virtual memory (PASID). */
#define HV_CPUID_FUNCTION_MS_HV_SKIP_LEVEL_FEATURES 0x40000009U /**< Features of the hypervisor below, for a nested root. */
#define HYPERV_CPUID_NESTED_FEATURES                0x4000000aU /**< Nested virtualisation. */
#define HV_CPUID_FUNCTION_MS_HV_IPT_FEATURES        0x4000000bU /**< Processor trace. */
#define HYPERV_CPUID_ISOLATION_CONFIG               0x4000000cU /**< Isolation. */
#define HYPERV_CPUID_MIN                            0x40000005U /**< What the highest leaf must at least be. */
/** @} */

/** @name Leaves of the virtualisation stack, behind those of the hypervisor
 * @{ */
#define HYPERV_CPUID_VIRT_STACK_VENDOR     0x40000080U /**< EAX: highest of these leaves; EBX, ECX, EDX: vendor. */
#define HYPERV_CPUID_VIRT_STACK_INTERFACE  0x40000081U /**< EAX: signature of the interface. */
#define HYPERV_CPUID_VIRT_STACK_PROPERTIES 0x40000082U /**< EAX: properties of the partition. */
/** @} */

/** @name Presence and signatures
 * @{ */
#define HYPERV_HYPERVISOR_PRESENT_BIT     0x80000000U /**< Leaf 1, ECX. */
#define HV_VENDOR_ID_0                    0x7263694dU /**< "Micr" in EBX. */
#define HV_VENDOR_ID_1                    0x666f736fU /**< "osof" in ECX. */
#define HV_VENDOR_ID_2                    0x76482074U /**< "t Hv" in EDX. */
#define HV_INTERFACE_SIGNATURE            0x31237648U /**< "Hv#1" in EAX of leaf 0x40000001. */
#define HYPERV_VS_INTERFACE_EAX_SIGNATURE 0x31235356U /**< "VS#1" in EAX of leaf 0x40000081. */
/** @} */

/** @name Leaves of the processor
 * @{ */
#define HV_CPUID_EXTENDED_TOPOLOGY 0x0000000bU /**< EDX: x2APIC id; EBX is 0 where the leaf is missing. */
/** @} */
/* clang-format on */

#endif
