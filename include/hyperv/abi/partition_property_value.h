/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Values of partition properties that have parts.
 *
 * Those of synthetic processor features are in synthetic_processor_feature.h, those of processor
 * features, which differ by architecture, in arch/arm64/abi/processor_feature.h and
 * arch/x86/abi/processor_feature.h.
 */
#ifndef HYPERV_SDK_ABI_PARTITION_PROPERTY_VALUE_H
#define HYPERV_SDK_ABI_PARTITION_PROPERTY_VALUE_H

#include "partition_property.h"

/** @brief What of a property is asked for (TLFS: HV_PARTITION_PROPERTY_ARG). */
struct hv_partition_property_arg {
	uint32_t arg;        /**< Argument; for a property of a virtual processor its index. */
	uint16_t reserved0;  /**< Zero. */
	uint8_t reserved1;   /**< Zero. */
	uint8_t object_type; /**< Kind of object the argument names. */
};
HV_ASSERT_LAYOUT(struct hv_partition_property_arg, 8, 4);
HV_ASSERT_OFFSET(struct hv_partition_property_arg, arg, 0)
HV_ASSERT_OFFSET(struct hv_partition_property_arg, reserved0, 4)
HV_ASSERT_OFFSET(struct hv_partition_property_arg, reserved1, 6)
HV_ASSERT_OFFSET(struct hv_partition_property_arg, object_type, 7)

/** @name Bits of struct hv_partition_property_vmm_capabilities
 * Bit 3 is of arm64 alone.
 * @{ */
/* clang-format off */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES_MAP_GPA_PRESERVE_ADJUSTABLE           0x01ULL /**< A new mapping keeps HV_MAP_GPA_ADJUSTABLE. */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES_VMM_CAN_PROVIDE_OVERLAY_GPFN          0x02ULL /**< The monitor may place overlay pages. */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES_VP_AFFINITY_PROPERTY                  0x04ULL /**< Affinity of a processor is a property. */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES_VMM_CAN_PROVIDE_GIC_OVERLAY_LOCATIONS 0x08ULL /**< arm64: it may place the GIC. */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES_ASSIGNABLE_SYNTHETIC_PROC_FEATURES    0x10ULL /**< Synthetic features can be assigned. */
/* clang-format on */
/** @} */

/**
 * @brief Value of HV_PARTITION_PROPERTY_VMM_CAPABILITIES: what the hypervisor lets a virtual
 * machine monitor do (TLFS: HV_PARTITION_PROPERTY_VMM_CAPABILITIES).
 */
struct hv_partition_property_vmm_capabilities {
	uint16_t bank_count;                                             /**< Words that follow. */
	uint16_t reserved[3];                                            /**< Zero. */
	uint64_t capabilities[HV_PARTITION_VMM_CAPABILITIES_BANK_COUNT]; /**< The bits above. */
};
HV_ASSERT_LAYOUT(struct hv_partition_property_vmm_capabilities, 16, 8);
HV_ASSERT_OFFSET(struct hv_partition_property_vmm_capabilities, bank_count, 0)
HV_ASSERT_OFFSET(struct hv_partition_property_vmm_capabilities, reserved, 2)
HV_ASSERT_OFFSET(struct hv_partition_property_vmm_capabilities, capabilities, 8)

/** @brief A value of up to 4072 bytes, by property. */
union hv_partition_property_ex_value {
	uint64_t buffer[509]; /**< The words. */
	/** HV_PARTITION_PROPERTY_VMM_CAPABILITIES. */
	struct hv_partition_property_vmm_capabilities vmm_capabilities;
};
HV_ASSERT_LAYOUT(union hv_partition_property_ex_value, 4072, 8);
HV_ASSERT_OFFSET(union hv_partition_property_ex_value, buffer, 0)
HV_ASSERT_OFFSET(union hv_partition_property_ex_value, vmm_capabilities, 0)

/** @brief Value of HvCallGetPartitionPropertyEx (TLFS: HV_PARTITION_PROPERTY_EX). */
struct hv_partition_property_ex {
	union hv_partition_property_ex_value u; /**< The value. */
};
HV_ASSERT_LAYOUT(struct hv_partition_property_ex, 4072, 8);
HV_ASSERT_OFFSET(struct hv_partition_property_ex, u, 0)

/**
 * @brief Features of the processor, two words of them (TLFS: HV_PARTITION_PROCESSOR_FEATURES).
 *
 * Bits of the first: HV_ARM64_PROCESSOR_FEATURES0_*, HV_X64_PROCESSOR_FEATURES0_*; of the second
 * the same with 1.
 */
struct hv_partition_processor_features {
	uint64_t bank[HV_PARTITION_PROCESSOR_FEATURES_BANKS]; /**< Bits 63:0, then 127:64. */
};
HV_ASSERT_LAYOUT(struct hv_partition_processor_features, 16, 8);
HV_ASSERT_OFFSET(struct hv_partition_processor_features, bank, 0)

/** @name How a partition is isolated (TLFS: HV_PARTITION_ISOLATION_PROPERTIES)
 * @{ */
/* clang-format off */
#define HV_PARTITION_ISOLATION_PROPERTIES_ISOLATION_TYPE_MASK                   0x000000000000001fULL /**< HV_PARTITION_ISOLATION_TYPE_*. */
#define HV_PARTITION_ISOLATION_PROPERTIES_ISOLATION_HOST_TYPE_SHIFT             5                     /**< Kind of host the isolation trusts. */
#define HV_PARTITION_ISOLATION_PROPERTIES_ISOLATION_HOST_TYPE_MASK              0x0000000000000060ULL /**< Kind of host the isolation trusts. */
#define HV_PARTITION_ISOLATION_PROPERTIES_SHARED_GPA_BOUNDARY_PAGE_NUMBER_SHIFT 12                    /**< First page that is shared. */
#define HV_PARTITION_ISOLATION_PROPERTIES_SHARED_GPA_BOUNDARY_PAGE_NUMBER_MASK  0xfffffffffffff000ULL /**< First page that is shared. */
/* clang-format on */
/** @} */

#endif
