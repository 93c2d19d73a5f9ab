/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor says of itself: 128-bit registers and their CPUID leaves, as
 * structures.
 *
 * Those that differ by architecture are in arch/arm64/abi/feature_info.h and
 * arch/x86/abi/feature_info.h.
 */
#ifndef HYPERV_SDK_ABI_HYPERVISOR_INFO_H
#define HYPERV_SDK_ABI_HYPERVISOR_INFO_H

#include "../types.h"

/** @brief Leaf 0x40000000 (TLFS: HV_VENDOR_AND_MAX_FUNCTION). */
struct hv_vendor_and_max_function {
	uint32_t max_function;   /**< Highest leaf. */
	uint8_t vendor_name[12]; /**< "Microsoft Hv". */
};
HV_ASSERT_LAYOUT(struct hv_vendor_and_max_function, 16, 4);
HV_ASSERT_OFFSET(struct hv_vendor_and_max_function, max_function, 0)
HV_ASSERT_OFFSET(struct hv_vendor_and_max_function, vendor_name, 4)

/**
 * @brief Leaf 0x40000001, and register HvArm64RegisterInterfaceVersion
 * (TLFS: HV_HYPERVISOR_INTERFACE_INFO).
 */
struct hv_hypervisor_interface_info {
	uint32_t signature; /**< "Hv#1", HV_INTERFACE_SIGNATURE. */
	uint32_t reserved1; /**< To be ignored. */
	uint32_t reserved2; /**< To be ignored. */
	uint32_t reserved3; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_hypervisor_interface_info, 16, 4);
HV_ASSERT_OFFSET(struct hv_hypervisor_interface_info, signature, 0)
HV_ASSERT_OFFSET(struct hv_hypervisor_interface_info, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_hypervisor_interface_info, reserved2, 8)
HV_ASSERT_OFFSET(struct hv_hypervisor_interface_info, reserved3, 12)

/** @name Word service of struct hv_hypervisor_version_info
 * @{ */
#define HV_HYPERVISOR_VERSION_INFO_SERVICE_NUMBER_MASK  0x00ffffffU /**< Service number. */
#define HV_HYPERVISOR_VERSION_INFO_SERVICE_BRANCH_SHIFT 24          /**< Service branch. */
#define HV_HYPERVISOR_VERSION_INFO_SERVICE_BRANCH_MASK  0xff000000U /**< Service branch. */
/** @} */

/**
 * @brief Register HV_REGISTER_HYPERVISOR_VERSION, and leaf 0x40000002
 * (TLFS: HV_HYPERVISOR_VERSION_INFO).
 *
 * The TLFS shows the first two words only; the others are from mu_msvm and Linux.
 */
struct hv_hypervisor_version_info {
	uint32_t build_number;  /**< Build number. */
	uint16_t minor_version; /**< Minor version. */
	uint16_t major_version; /**< Major version. */
	uint32_t service_pack;  /**< Service pack. */
	uint32_t service;       /**< HV_HYPERVISOR_VERSION_INFO_SERVICE_*. */
};
HV_ASSERT_LAYOUT(struct hv_hypervisor_version_info, 16, 4);
HV_ASSERT_OFFSET(struct hv_hypervisor_version_info, build_number, 0)
HV_ASSERT_OFFSET(struct hv_hypervisor_version_info, minor_version, 4)
HV_ASSERT_OFFSET(struct hv_hypervisor_version_info, major_version, 6)
HV_ASSERT_OFFSET(struct hv_hypervisor_version_info, service_pack, 8)
HV_ASSERT_OFFSET(struct hv_hypervisor_version_info, service, 12)

/**
 * @brief Register HV_REGISTER_IMPLEMENTATION_LIMITS_INFO, and leaf 0x40000005
 * (TLFS: HV_IMPLEMENTATION_LIMITS).
 */
struct hv_implementation_limits {
	uint32_t max_virtual_processor_count; /**< Virtual processors of a partition. */
	uint32_t max_logical_processor_count; /**< Logical processors. */
	uint32_t max_interrupt_mapping_count; /**< Physical interrupt vectors to remap. */
	uint32_t reserved;                    /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_implementation_limits, 16, 4);
HV_ASSERT_OFFSET(struct hv_implementation_limits, max_virtual_processor_count, 0)
HV_ASSERT_OFFSET(struct hv_implementation_limits, max_logical_processor_count, 4)
HV_ASSERT_OFFSET(struct hv_implementation_limits, max_interrupt_mapping_count, 8)
HV_ASSERT_OFFSET(struct hv_implementation_limits, reserved, 12)

/** @name Word features of struct hv_hypervisor_svm_features
 * @{ */
/* clang-format off */
#define HV_HYPERVISOR_SVM_FEATURES_SVM_SUPPORTED                     0x00000001U /**< Shared virtual memory is there. */
#define HV_HYPERVISOR_SVM_FEATURES_MAX_PASID_SPACE_PASID_COUNT_SHIFT 11          /**< Ids of a PASID space. */
#define HV_HYPERVISOR_SVM_FEATURES_MAX_PASID_SPACE_PASID_COUNT_MASK  0xfffff800U /**< Ids of a PASID space. */
/* clang-format on */
/** @} */

/**
 * @brief Register HV_REGISTER_PASID_FEATURES_INFO, and leaf 0x40000008: memory that devices share
 * with processes (TLFS: HV_HYPERVISOR_SVM_FEATURES).
 */
struct hv_hypervisor_svm_features {
	uint32_t features;              /**< HV_HYPERVISOR_SVM_FEATURES_*. */
	uint32_t max_pasid_space_count; /**< PASID spaces. */
	uint32_t max_device_prq_size;   /**< Size of a device's page request queue. */
	uint32_t reserved1;             /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_hypervisor_svm_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_hypervisor_svm_features, features, 0)
HV_ASSERT_OFFSET(struct hv_hypervisor_svm_features, max_pasid_space_count, 4)
HV_ASSERT_OFFSET(struct hv_hypervisor_svm_features, max_device_prq_size, 8)
HV_ASSERT_OFFSET(struct hv_hypervisor_svm_features, reserved1, 12)

/**
 * @brief Register HV_REGISTER_ISOLATION_CONFIGURATION, and leaf 0x4000000C
 * (TLFS: HV_HYPERVISOR_ISOLATION_CONFIGURATION).
 */
struct hv_hypervisor_isolation_configuration {
	uint32_t paravisor; /**< HV_PARAVISOR_PRESENT. */
	uint32_t isolation; /**< HV_ISOLATION_TYPE, HV_SHARED_GPA_BOUNDARY_ACTIVE, ..._BITS. */
	uint32_t reserved2; /**< To be ignored. */
	uint32_t reserved3; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_hypervisor_isolation_configuration, 16, 4);
HV_ASSERT_OFFSET(struct hv_hypervisor_isolation_configuration, paravisor, 0)
HV_ASSERT_OFFSET(struct hv_hypervisor_isolation_configuration, isolation, 4)
HV_ASSERT_OFFSET(struct hv_hypervisor_isolation_configuration, reserved2, 8)
HV_ASSERT_OFFSET(struct hv_hypervisor_isolation_configuration, reserved3, 12)

#endif
