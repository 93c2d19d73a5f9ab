/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor of arm64 says of itself, as structures; what both architectures have
 * alike is in hyperv/abi/hypervisor_info.h.
 *
 * Bits of privileges, features and recommendations are in hyperv/abi/feature.h.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_FEATURE_INFO_H
#define HYPERV_SDK_ARCH_ARM64_ABI_FEATURE_INFO_H

#include "../../../hyperv/types.h"

/**
 * @brief Register HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO (TLFS: HV_ARM64_HYPERVISOR_FEATURES).
 */
struct hv_arm64_hypervisor_features {
	uint64_t partition_privileges; /**< HV_HAS_*, bits 0 to 63. */
	uint32_t features;             /**< HV_HAS_*, bits 64 to 95. */
	uint32_t reserved2;            /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_hypervisor_features, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_features, partition_privileges, 0)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_features, features, 8)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_features, reserved2, 12)

/** @brief Register HV_REGISTER_FEATURES_INFO (TLFS: HV_ARM64_ENLIGHTENMENT_INFORMATION). */
struct hv_arm64_enlightenment_information {
	uint32_t recommendations;      /**< HV_HAS_*, bits 128 to 159. */
	uint32_t long_spin_wait_count; /**< Tries before a notice, or HV_LONG_SPIN_WAIT_NEVER. */
	uint32_t reserved0;            /**< To be ignored. */
	uint32_t reserved1;            /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_enlightenment_information, 16, 4);
HV_ASSERT_OFFSET(struct hv_arm64_enlightenment_information, recommendations, 0)
HV_ASSERT_OFFSET(struct hv_arm64_enlightenment_information, long_spin_wait_count, 4)
HV_ASSERT_OFFSET(struct hv_arm64_enlightenment_information, reserved0, 8)
HV_ASSERT_OFFSET(struct hv_arm64_enlightenment_information, reserved1, 12)

/** @name Word features of struct hv_arm64_hypervisor_hardware_features
 * The TLFS reserves the last; mu_msvm names it.
 * @{ */
/* clang-format off */
#define HV_ARM64_HARDWARE_FEATURES_ARCHITECTURAL_PERFORMANCE_COUNTERS_IN_USE 0x00000001U /**< It uses performance counters. */
#define HV_ARM64_HARDWARE_FEATURES_SECOND_LEVEL_ADDRESS_TRANSLATION_IN_USE   0x00000002U /**< It uses stage 2. */
#define HV_ARM64_HARDWARE_FEATURES_DMA_REMAPPING_IN_USE                      0x00000004U /**< It remaps DMA. */
#define HV_ARM64_HARDWARE_FEATURES_INTERRUPT_REMAPPING_IN_USE                0x00000008U /**< It remaps interrupts. */
#define HV_ARM64_HARDWARE_FEATURES_MEMORY_PATROL_SCRUBBER_PRESENT            0x00000010U /**< There is a memory scrubber. */
#define HV_ARM64_HARDWARE_FEATURES_DMA_PROTECTION_IN_USE                     0x00000020U /**< It protects from DMA. */
#define HV_ARM64_HARDWARE_FEATURES_SYNTHETIC_TIMERS_VOLATILE                 0x00000040U /**< Deep idle states stop synthetic timers. */
#define HV_ARM64_HARDWARE_FEATURES_HV_REGISTER_FOR_MEMORY_ZEROING_SUPPORTED  0x00000080U /**< Memory can be zeroed by a register. */
/* clang-format on */
/** @} */

/**
 * @brief Register HV_REGISTER_HARDWARE_FEATURES_INFO (TLFS: HV_ARM64_HYPERVISOR_HARDWARE_FEATURES).
 */
struct hv_arm64_hypervisor_hardware_features {
	uint32_t features;  /**< HV_ARM64_HARDWARE_FEATURES_*. */
	uint32_t reserved0; /**< To be ignored. */
	uint32_t reserved1; /**< To be ignored. */
	uint32_t reserved2; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_hypervisor_hardware_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_hardware_features, features, 0)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_hardware_features, reserved0, 4)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_hardware_features, reserved1, 8)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_hardware_features, reserved2, 12)

/** @name Words of struct hv_arm64_hypervisor_cpu_management_features
 * @{ */
/* clang-format off */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_START_LOGICAL_PROCESSOR       0x00000001U /**< features: the root starts logical processors. */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_CREATE_ROOT_VIRTUAL_PROCESSOR 0x00000002U /**< features: it creates its own virtual ones. */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_PERFORMANCE_COUNTER_SYNC      0x00000004U /**< features: counters are synchronised. */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_RESERVED_IDENTITY_BIT         0x80000000U /**< features: always set. */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_PROCESSOR_POWER_MANAGEMENT    0x00000001U /**< power: states of power are managed. */
#define HV_ARM64_CPU_MANAGEMENT_FEATURES_ROOT_MANAGED_IDLE_STATES      0x00000002U /**< power: the root manages idle states. */
/* clang-format on */
/** @} */

/**
 * @brief Register HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO
 * (TLFS: HV_ARM64_HYPERVISOR_CPU_MANAGEMENT_FEATURES).
 */
struct hv_arm64_hypervisor_cpu_management_features {
	uint32_t features;     /**< HV_ARM64_CPU_MANAGEMENT_FEATURES_*. */
	uint32_t power;        /**< HV_ARM64_CPU_MANAGEMENT_FEATURES_*. */
	uint32_t reserved_ecx; /**< To be ignored. */
	uint32_t reserved_edx; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_hypervisor_cpu_management_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_cpu_management_features, features, 0)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_cpu_management_features, power, 4)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_cpu_management_features, reserved_ecx, 8)
HV_ASSERT_OFFSET(struct hv_arm64_hypervisor_cpu_management_features, reserved_edx, 12)

#endif
