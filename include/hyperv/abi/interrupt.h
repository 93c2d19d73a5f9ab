/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Raising an interrupt of another partition, and of a device.
 */
#ifndef HYPERV_SDK_ABI_INTERRUPT_H
#define HYPERV_SDK_ABI_INTERRUPT_H

#include "../types.h"

/** @name Vectors
 * @{ */
/* clang-format off */
#define HV_INTERRUPT_VECTOR_NONE 0xffffffffU /**< No vector. */
/* clang-format on */
/** @} */

/** @name Word flags of struct hv_interrupt_control
 * Each architecture has its own.
 * @{ */
/* clang-format off */
#define HV_X64_INTERRUPT_CONTROL_LEVEL_TRIGGERED   0x00000001U /**< Level, not edge. */
#define HV_X64_INTERRUPT_CONTROL_LOGICAL_DEST_MODE 0x00000002U /**< The destination is logical, not physical. */
#define HV_ARM64_INTERRUPT_CONTROL_ASSERTED        0x00000004U /**< The line is up, not down. */
/* clang-format on */
/** @} */

/** @brief How an interrupt arrives (TLFS: HV_INTERRUPT_CONTROL). */
struct hv_interrupt_control {
	uint32_t interrupt_type; /**< HV_X64_INTERRUPT_TYPE_*; arm64 knows the fixed type only. */
	uint32_t flags;          /**< HV_X64_INTERRUPT_CONTROL_* or HV_ARM64_INTERRUPT_CONTROL_*. */
};
HV_ASSERT_LAYOUT(struct hv_interrupt_control, 8, 4);
HV_ASSERT_OFFSET(struct hv_interrupt_control, interrupt_type, 0)
HV_ASSERT_OFFSET(struct hv_interrupt_control, flags, 4)

/** @brief Input of HvCallAssertVirtualInterrupt (TLFS: HV_INPUT_ASSERT_VIRTUAL_INTERRUPT). */
struct hv_input_assert_virtual_interrupt {
	uint64_t partition_id;               /**< Partition that is interrupted. */
	struct hv_interrupt_control control; /**< How. */
	uint64_t dest_addr;                  /**< x86: APIC id, or logical id; arm64: MPIDR. */
	uint32_t vector;                     /**< x86: vector; arm64: interrupt id. */
	uint8_t target_vtl;                  /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t rsvd_z0;                     /**< Zero. */
	uint16_t rsvd_z1;                    /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_assert_virtual_interrupt, 32, 8);
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, control, 8)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, dest_addr, 16)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, vector, 24)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, target_vtl, 28)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, rsvd_z0, 29)
HV_ASSERT_OFFSET(struct hv_input_assert_virtual_interrupt, rsvd_z1, 30)

#endif
