/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Results registered ahead, so that CPUID or an MSR of a child partition needs no intercept.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_INTERCEPT_RESULT_H
#define HYPERV_SDK_ARCH_X86_ABI_INTERCEPT_RESULT_H

#include "../../../hyperv/types.h"

/** @brief Which CPUID (TLFS: Input of HV_REGISTER_X64_CPUID_RESULT_PARAMETERS). */
struct hv_register_x64_cpuid_result_parameters_input {
	uint32_t eax;             /**< Leaf. */
	uint32_t ecx;             /**< Subleaf. */
	uint8_t subleaf_specific; /**< Not zero: for this subleaf alone. */
	uint8_t always_override;  /**< Not zero: before the hypervisor's own answer. */
	uint16_t padding;         /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_register_x64_cpuid_result_parameters_input, 12, 4);
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_input, eax, 0)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_input, ecx, 4)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_input, subleaf_specific, 8)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_input, always_override, 9)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_input, padding, 10)

/**
 * @brief What it answers: the bits of each mask are replaced (TLFS: Result of
 * HV_REGISTER_X64_CPUID_RESULT_PARAMETERS).
 */
struct hv_register_x64_cpuid_result_parameters_output {
	uint32_t eax;      /**< EAX. */
	uint32_t eax_mask; /**< Bits of EAX that count. */
	uint32_t ebx;      /**< EBX. */
	uint32_t ebx_mask; /**< Bits of EBX that count. */
	uint32_t ecx;      /**< ECX. */
	uint32_t ecx_mask; /**< Bits of ECX that count. */
	uint32_t edx;      /**< EDX. */
	uint32_t edx_mask; /**< Bits of EDX that count. */
};
HV_ASSERT_LAYOUT(struct hv_register_x64_cpuid_result_parameters_output, 32, 4);
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, eax, 0)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, eax_mask, 4)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, ebx, 8)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, ebx_mask, 12)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, ecx, 16)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, ecx_mask, 20)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, edx, 24)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters_output, edx_mask, 28)

/** @brief Result of a CPUID (TLFS: HV_REGISTER_X64_CPUID_RESULT_PARAMETERS). */
struct hv_register_x64_cpuid_result_parameters {
	struct hv_register_x64_cpuid_result_parameters_input input;   /**< Which. */
	struct hv_register_x64_cpuid_result_parameters_output result; /**< What. */
};
HV_ASSERT_LAYOUT(struct hv_register_x64_cpuid_result_parameters, 44, 4);
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters, input, 0)
HV_ASSERT_OFFSET(struct hv_register_x64_cpuid_result_parameters, result, 12)

/** @name What an access to an unknown MSR does (Linux: enum hv_unimplemented_msr_action)
 * @{ */
/* clang-format off */
#define HV_UNIMPLEMENTED_MSR_ACTION_FAULT                  0U /**< It faults. */
#define HV_UNIMPLEMENTED_MSR_ACTION_IGNORE_WRITE_READ_ZERO 1U /**< A write does nothing, a read gives zero. */
/* clang-format on */
/** @} */

/** @brief Result of an MSR (TLFS: HV_REGISTER_X64_MSR_RESULT_PARAMETERS). */
struct hv_register_x64_msr_result_parameters {
	uint32_t msr_index;   /**< MSR. */
	uint32_t access_type; /**< HV_INTERCEPT_ACCESS_MASK_*. */
	uint32_t action;      /**< HV_UNIMPLEMENTED_MSR_ACTION_*. */
};
HV_ASSERT_LAYOUT(struct hv_register_x64_msr_result_parameters, 12, 4);
HV_ASSERT_OFFSET(struct hv_register_x64_msr_result_parameters, msr_index, 0)
HV_ASSERT_OFFSET(struct hv_register_x64_msr_result_parameters, access_type, 4)
HV_ASSERT_OFFSET(struct hv_register_x64_msr_result_parameters, action, 8)

/** @brief A result, by type of intercept. */
union hv_register_intercept_result_type {
	struct hv_register_x64_cpuid_result_parameters cpuid; /**< HV_INTERCEPT_TYPE_X64_CPUID. */
	struct hv_register_x64_msr_result_parameters msr;     /**< HV_INTERCEPT_TYPE_X64_MSR. */
};
HV_ASSERT_LAYOUT(union hv_register_intercept_result_type, 44, 4);
HV_ASSERT_OFFSET(union hv_register_intercept_result_type, cpuid, 0)
HV_ASSERT_OFFSET(union hv_register_intercept_result_type, msr, 0)

/** @brief A result (TLFS: HV_REGISTER_INTERCEPT_RESULT_PARAMETERS). */
struct hv_register_intercept_result_parameters {
	union hv_register_intercept_result_type u; /**< The member that the type says. */
};
HV_ASSERT_LAYOUT(struct hv_register_intercept_result_parameters, 44, 4);
HV_ASSERT_OFFSET(struct hv_register_intercept_result_parameters, u, 0)

/**
 * @brief Input of HvCallRegisterInterceptResult (TLFS: HV_INPUT_REGISTER_INTERCEPT_RESULT).
 *
 * Packed, because the call takes 60 bytes and the first member would make them 64, as in
 * openvmm. HvCallUnregisterInterceptResult starts alike; the TLFS has no size for the parameters.
 */
struct hv_input_register_intercept_result {
	uint64_t partition_id;   /**< Child partition. */
	uint32_t vp_index;       /**< Virtual processor, or HV_ANY_VP. */
	uint32_t intercept_type; /**< HV_INTERCEPT_TYPE_*. */
	/** Result. */
	struct hv_register_intercept_result_parameters parameters;
} __attribute__((packed, aligned(4)));
HV_ASSERT_LAYOUT(struct hv_input_register_intercept_result, 60, 4);
HV_ASSERT_OFFSET(struct hv_input_register_intercept_result, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_register_intercept_result, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_register_intercept_result, intercept_type, 12)
HV_ASSERT_OFFSET(struct hv_input_register_intercept_result, parameters, 16)

#endif
