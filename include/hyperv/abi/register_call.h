/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that read and write registers of virtual processors.
 */
#ifndef HYPERV_SDK_ABI_REGISTER_CALL_H
#define HYPERV_SDK_ABI_REGISTER_CALL_H

#include "../types.h"

/**
 * @brief Input of HvCallGetVpRegisters (TLFS: HV_INPUT_GET_VP_REGISTERS).
 *
 * Behind it stands the list of ids, 4 bytes each. The output is a list of struct hv_u128.
 */
struct hv_get_vp_registers_input {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;     /**< Virtual processor, or HV_VP_INDEX_SELF. */
	uint8_t input_vtl;     /**< Target VTL (TLFS: HV_INPUT_VTL); 0 is the caller's own. */
	uint8_t rsvd_z[3];     /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_get_vp_registers_input, 16, 8);
HV_ASSERT_OFFSET(struct hv_get_vp_registers_input, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_get_vp_registers_input, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_get_vp_registers_input, input_vtl, 12)
HV_ASSERT_OFFSET(struct hv_get_vp_registers_input, rsvd_z, 13)

/**
 * @brief Input of HvCallSetVpRegisters (TLFS: HV_INPUT_SET_VP_REGISTERS).
 *
 * Behind it stands the list of struct hv_register_assoc.
 */
struct hv_set_vp_registers_input {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;     /**< Virtual processor, or HV_VP_INDEX_SELF. */
	uint8_t input_vtl;     /**< Target VTL (TLFS: HV_INPUT_VTL); 0 is the caller's own. */
	uint8_t rsvd_z[3];     /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_set_vp_registers_input, 16, 8);
HV_ASSERT_OFFSET(struct hv_set_vp_registers_input, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_set_vp_registers_input, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_set_vp_registers_input, input_vtl, 12)
HV_ASSERT_OFFSET(struct hv_set_vp_registers_input, rsvd_z, 13)

/** @brief One register and its value (TLFS: HV_REGISTER_ASSOC). */
struct hv_register_assoc {
	uint32_t name;        /**< Id of the register. */
	uint32_t reserved1;   /**< Zero. */
	uint64_t reserved2;   /**< Zero. */
	struct hv_u128 value; /**< Value; a 64-bit register has it in the low part. */
};
HV_ASSERT_LAYOUT(struct hv_register_assoc, 32, 8);
HV_ASSERT_OFFSET(struct hv_register_assoc, name, 0)
HV_ASSERT_OFFSET(struct hv_register_assoc, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_register_assoc, reserved2, 8)
HV_ASSERT_OFFSET(struct hv_register_assoc, value, 16)

#endif
