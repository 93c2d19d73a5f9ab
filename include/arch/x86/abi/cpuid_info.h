/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief CPUID leaves as data: answers, and the call that asks for another virtual processor's.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_CPUID_INFO_H
#define HYPERV_SDK_ARCH_X86_ABI_CPUID_INFO_H

#include "../../../hyperv/types.h"

/**
 * @brief Answer of a leaf, and element of the output of HvCallGetVpCpuidValues
 * (TLFS: HV_CPUID_RESULT; Linux: hv_output_get_vp_cpuid_values).
 */
struct hv_cpuid_result {
	uint32_t eax; /**< EAX. */
	uint32_t ebx; /**< EBX. */
	uint32_t ecx; /**< ECX. */
	uint32_t edx; /**< EDX. */
};
HV_ASSERT_LAYOUT(struct hv_cpuid_result, 16, 4);
HV_ASSERT_OFFSET(struct hv_cpuid_result, eax, 0)
HV_ASSERT_OFFSET(struct hv_cpuid_result, ebx, 4)
HV_ASSERT_OFFSET(struct hv_cpuid_result, ecx, 8)
HV_ASSERT_OFFSET(struct hv_cpuid_result, edx, 12)

/** @name Flags of struct hv_input_get_vp_cpuid_values (TLFS: HV_GET_VP_CPUID_VALUES_FLAGS)
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_GET_VP_CPUID_VALUES_FLAGS_USE_VP_XFEM_XSS         0x00000001U /**< For its present XCR0 and IA32_XSS. */
#define HV_GET_VP_CPUID_VALUES_FLAGS_APPLY_REGISTERED_VALUES 0x00000002U /**< With what was registered for it. */
/* clang-format on */
/** @} */

/**
 * @brief Element of HvCallGetVpCpuidValues (TLFS: HV_CPUID_LEAF_INFO).
 *
 * These are the 24 bytes of the kernel's headers; the TLFS counts 8 for an element.
 */
struct hv_cpuid_leaf_info {
	uint32_t eax;  /**< Leaf. */
	uint32_t ecx;  /**< Subleaf. */
	uint64_t xfem; /**< XCR0 to answer for. */
	uint64_t xss;  /**< IA32_XSS to answer for. */
};
HV_ASSERT_LAYOUT(struct hv_cpuid_leaf_info, 24, 8);
HV_ASSERT_OFFSET(struct hv_cpuid_leaf_info, eax, 0)
HV_ASSERT_OFFSET(struct hv_cpuid_leaf_info, ecx, 4)
HV_ASSERT_OFFSET(struct hv_cpuid_leaf_info, xfem, 8)
HV_ASSERT_OFFSET(struct hv_cpuid_leaf_info, xss, 16)

/**
 * @brief Head of the input of HvCallGetVpCpuidValues (TLFS: HV_INPUT_GET_VP_CPUID_VALUES).
 *
 * Behind it stands the list of struct hv_cpuid_leaf_info.
 */
struct hv_input_get_vp_cpuid_values {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;     /**< Virtual processor, or HV_VP_INDEX_SELF. */
	uint32_t flags;        /**< HV_GET_VP_CPUID_VALUES_FLAGS_*. */
	uint32_t reserved;     /**< Zero. */
	uint32_t padding;      /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_get_vp_cpuid_values, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_get_vp_cpuid_values, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_get_vp_cpuid_values, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_get_vp_cpuid_values, flags, 12)
HV_ASSERT_OFFSET(struct hv_input_get_vp_cpuid_values, reserved, 16)
HV_ASSERT_OFFSET(struct hv_input_get_vp_cpuid_values, padding, 20)

#endif
