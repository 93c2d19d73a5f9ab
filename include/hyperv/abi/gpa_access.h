/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of HvCallReadGpa and HvCallWriteGpa: a few bytes of another partition's memory.
 */
#ifndef HYPERV_SDK_ABI_GPA_ACCESS_H
#define HYPERV_SDK_ABI_GPA_ACCESS_H

#include "gpa.h"

/**
 * Type of memory in control_flags, HV_CACHE_TYPE_* (TLFS: HV_ACCESS_GPA_CONTROL_FLAGS); the rest is
 * zero.
 */
#define HV_ACCESS_GPA_CONTROL_FLAGS_CACHE_TYPE_MASK 0x00000000000000ffULL

/** @name Outcome of an access (TLFS: HV_ACCESS_GPA_RESULT_CODE)
 * @{ */
#define HV_ACCESS_GPA_SUCCESS                0 /**< Done. */
#define HV_ACCESS_GPA_UNMAPPED               1 /**< Nothing is mapped there. */
#define HV_ACCESS_GPA_READ_INTERCEPT         2 /**< Reading there is intercepted. */
#define HV_ACCESS_GPA_WRITE_INTERCEPT        3 /**< Writing there is intercepted. */
#define HV_ACCESS_GPA_ILLEGAL_OVERLAY_ACCESS 4 /**< An overlay page is there. */
/** @} */

/** @brief Outcome of an access (TLFS: HV_ACCESS_GPA_RESULT). */
struct hv_access_gpa_result {
	uint32_t result_code; /**< HV_ACCESS_GPA_*. */
	uint32_t reserved;    /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_access_gpa_result, 8, 4);
HV_ASSERT_OFFSET(struct hv_access_gpa_result, result_code, 0)
HV_ASSERT_OFFSET(struct hv_access_gpa_result, reserved, 4)

/** @brief Input of HvCallReadGpa (TLFS: HV_INPUT_READ_GPA). */
struct hv_input_read_gpa {
	uint64_t partition_id;  /**< Partition. */
	uint32_t vp_index;      /**< Virtual processor whose view of memory it is. */
	uint32_t byte_count;    /**< Bytes, at most HV_READ_WRITE_GPA_MAX_SIZE. */
	uint64_t base_gpa;      /**< Address of the first. */
	uint64_t control_flags; /**< HV_ACCESS_GPA_CONTROL_FLAGS_*. */
};
HV_ASSERT_LAYOUT(struct hv_input_read_gpa, 32, 8);
HV_ASSERT_OFFSET(struct hv_input_read_gpa, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_read_gpa, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_read_gpa, byte_count, 12)
HV_ASSERT_OFFSET(struct hv_input_read_gpa, base_gpa, 16)
HV_ASSERT_OFFSET(struct hv_input_read_gpa, control_flags, 24)

/** @brief Output of HvCallReadGpa (TLFS: HV_OUTPUT_READ_GPA). */
struct hv_output_read_gpa {
	struct hv_access_gpa_result access_result; /**< Outcome. */
	uint8_t data[HV_READ_WRITE_GPA_MAX_SIZE];  /**< What was read. */
};
HV_ASSERT_LAYOUT(struct hv_output_read_gpa, 24, 4);
HV_ASSERT_OFFSET(struct hv_output_read_gpa, access_result, 0)
HV_ASSERT_OFFSET(struct hv_output_read_gpa, data, 8)

/** @brief Input of HvCallWriteGpa (TLFS: HV_INPUT_WRITE_GPA). */
struct hv_input_write_gpa {
	uint64_t partition_id;  /**< Partition. */
	uint32_t vp_index;      /**< Virtual processor whose view of memory it is. */
	uint32_t byte_count;    /**< Bytes, at most HV_READ_WRITE_GPA_MAX_SIZE. */
	uint64_t base_gpa;      /**< Address of the first. */
	uint64_t control_flags; /**< HV_ACCESS_GPA_CONTROL_FLAGS_*. */
	uint8_t data[HV_READ_WRITE_GPA_MAX_SIZE]; /**< What to write. */
};
HV_ASSERT_LAYOUT(struct hv_input_write_gpa, 48, 8);
HV_ASSERT_OFFSET(struct hv_input_write_gpa, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_write_gpa, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_write_gpa, byte_count, 12)
HV_ASSERT_OFFSET(struct hv_input_write_gpa, base_gpa, 16)
HV_ASSERT_OFFSET(struct hv_input_write_gpa, control_flags, 24)
HV_ASSERT_OFFSET(struct hv_input_write_gpa, data, 32)

/** @brief Output of HvCallWriteGpa (TLFS: HV_OUTPUT_WRITE_GPA). */
struct hv_output_write_gpa {
	struct hv_access_gpa_result access_result; /**< Outcome. */
};
HV_ASSERT_LAYOUT(struct hv_output_write_gpa, 8, 4);
HV_ASSERT_OFFSET(struct hv_output_write_gpa, access_result, 0)

#endif
