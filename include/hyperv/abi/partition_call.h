/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls about a partition: its id, its properties, its clock.
 */
#ifndef HYPERV_SDK_ABI_PARTITION_CALL_H
#define HYPERV_SDK_ABI_PARTITION_CALL_H

#include "partition_property_value.h"

/** @brief Output of HvCallGetPartitionId (TLFS: HV_OUTPUT_GET_PARTITION_ID). */
struct hv_get_partition_id {
	uint64_t partition_id; /**< Id of the caller's partition. */
};
HV_ASSERT_LAYOUT(struct hv_get_partition_id, 8, 8);
HV_ASSERT_OFFSET(struct hv_get_partition_id, partition_id, 0)

/** @brief Input of HvCallGetPartitionProperty (TLFS: HV_INPUT_GET_PARTITION_PROPERTY). */
struct hv_input_get_partition_property {
	uint64_t partition_id;  /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t property_code; /**< HV_PARTITION_PROPERTY_*. */
	uint32_t padding;       /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_get_partition_property, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_get_partition_property, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_get_partition_property, property_code, 8)
HV_ASSERT_OFFSET(struct hv_input_get_partition_property, padding, 12)

/** @brief Output of HvCallGetPartitionProperty (TLFS: HV_OUTPUT_GET_PARTITION_PROPERTY). */
struct hv_output_get_partition_property {
	uint64_t property_value; /**< Value; its meaning depends on the property. */
};
HV_ASSERT_LAYOUT(struct hv_output_get_partition_property, 8, 8);
HV_ASSERT_OFFSET(struct hv_output_get_partition_property, property_value, 0)

/** @brief Input of HvCallSetPartitionProperty (TLFS: HV_INPUT_SET_PARTITION_PROPERTY). */
struct hv_input_set_partition_property {
	uint64_t partition_id;   /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t property_code;  /**< HV_PARTITION_PROPERTY_*. */
	uint32_t padding;        /**< Zero. */
	uint64_t property_value; /**< New value. */
};
HV_ASSERT_LAYOUT(struct hv_input_set_partition_property, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_set_partition_property, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_set_partition_property, property_code, 8)
HV_ASSERT_OFFSET(struct hv_input_set_partition_property, padding, 12)
HV_ASSERT_OFFSET(struct hv_input_set_partition_property, property_value, 16)

/** @brief Input of HvCallGetPartitionPropertyEx (TLFS: HV_INPUT_GET_PARTITION_PROPERTY_EX). */
struct hv_input_get_partition_property_ex {
	uint64_t partition_id;                /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t property_code;               /**< HV_PARTITION_PROPERTY_*. */
	uint32_t padding;                     /**< Zero. */
	struct hv_partition_property_arg arg; /**< What of the property; zero for most. */
};
HV_ASSERT_LAYOUT(struct hv_input_get_partition_property_ex, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_get_partition_property_ex, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_get_partition_property_ex, property_code, 8)
HV_ASSERT_OFFSET(struct hv_input_get_partition_property_ex, padding, 12)
HV_ASSERT_OFFSET(struct hv_input_get_partition_property_ex, arg, 16)

/** @brief Output of HvCallGetPartitionPropertyEx (TLFS: HV_OUTPUT_GET_PARTITION_PROPERTY_EX). */
struct hv_output_get_partition_property_ex {
	struct hv_partition_property_ex property_value; /**< Value. */
};
HV_ASSERT_LAYOUT(struct hv_output_get_partition_property_ex, 4072, 8);
HV_ASSERT_OFFSET(struct hv_output_get_partition_property_ex, property_value, 0)

/**
 * @brief Input of HvCallRestorePartitionTime: a guest that was suspended sets its clock
 * (TLFS: HV_INPUT_RESTORE_PARTITION_TIME).
 */
struct hv_input_restore_partition_time {
	uint64_t partition_id;             /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t tsc_sequence;             /**< Sequence of the reference TSC page. */
	uint32_t reserved;                 /**< Zero. */
	uint64_t reference_time_in_100_ns; /**< Reference time, in units of 100 ns. */
	uint64_t tsc;                      /**< Time-stamp counter at that time. */
};
HV_ASSERT_LAYOUT(struct hv_input_restore_partition_time, 32, 8);
HV_ASSERT_OFFSET(struct hv_input_restore_partition_time, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_restore_partition_time, tsc_sequence, 8)
HV_ASSERT_OFFSET(struct hv_input_restore_partition_time, reserved, 12)
HV_ASSERT_OFFSET(struct hv_input_restore_partition_time, reference_time_in_100_ns, 16)
HV_ASSERT_OFFSET(struct hv_input_restore_partition_time, tsc, 24)

#endif
