/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that read and write a device's memory instead of trapping there.
 */
#ifndef HYPERV_SDK_ABI_MMIO_H
#define HYPERV_SDK_ABI_MMIO_H

#include "../types.h"

/** @name Bounds
 * @{ */
#define HV_HYPERCALL_MMIO_MAX_DATA_LENGTH 64 /**< Bytes of one call, at most. */
/** @} */

/** @brief Input of HvCallMemoryMappedIoRead (TLFS: HV_INPUT_MEMORY_MAPPED_IO_READ). */
struct hv_mmio_read_input {
	uint64_t gpa;      /**< Address. */
	uint32_t size;     /**< Bytes, at most HV_HYPERCALL_MMIO_MAX_DATA_LENGTH. */
	uint32_t reserved; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_mmio_read_input, 16, 8);
HV_ASSERT_OFFSET(struct hv_mmio_read_input, gpa, 0)
HV_ASSERT_OFFSET(struct hv_mmio_read_input, size, 8)
HV_ASSERT_OFFSET(struct hv_mmio_read_input, reserved, 12)

/** @brief Output of HvCallMemoryMappedIoRead (TLFS: HV_OUTPUT_MEMORY_MAPPED_IO_READ). */
struct hv_mmio_read_output {
	uint8_t data[HV_HYPERCALL_MMIO_MAX_DATA_LENGTH]; /**< What was read. */
};
HV_ASSERT_LAYOUT(struct hv_mmio_read_output, 64, 1);
HV_ASSERT_OFFSET(struct hv_mmio_read_output, data, 0)

/** @brief Input of HvCallMemoryMappedIoWrite (TLFS: HV_INPUT_MEMORY_MAPPED_IO_WRITE). */
struct hv_mmio_write_input {
	uint64_t gpa;      /**< Address. */
	uint32_t size;     /**< Bytes, at most HV_HYPERCALL_MMIO_MAX_DATA_LENGTH. */
	uint32_t reserved; /**< Zero. */
	uint8_t data[HV_HYPERCALL_MMIO_MAX_DATA_LENGTH]; /**< What to write. */
};
HV_ASSERT_LAYOUT(struct hv_mmio_write_input, 80, 8);
HV_ASSERT_OFFSET(struct hv_mmio_write_input, gpa, 0)
HV_ASSERT_OFFSET(struct hv_mmio_write_input, size, 8)
HV_ASSERT_OFFSET(struct hv_mmio_write_input, reserved, 12)
HV_ASSERT_OFFSET(struct hv_mmio_write_input, data, 16)

#endif
