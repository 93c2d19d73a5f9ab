/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief First state of an arm64 virtual processor, and the blocks of the calls that start one
 * or enable a VTL on it.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_VP_CONTEXT_H
#define HYPERV_SDK_ARCH_ARM64_ABI_VP_CONTEXT_H

#include "../../../hyperv/types.h"

/**
 * @brief Registers to start with; the others have their reset value
 * (TLFS: HV_INITIAL_VP_CONTEXT).
 */
struct hv_arm64_init_vp_context {
	uint64_t pc;        /**< Program counter. */
	uint64_t sp_elh;    /**< Stack pointer of EL1. */
	uint64_t sctlr_el1; /**< System control. */
	uint64_t mair_el1;  /**< Memory attributes. */
	uint64_t tcr_el1;   /**< Translation control. */
	uint64_t vbar_el1;  /**< Vectors. */
	uint64_t ttbr0_el1; /**< Page tables, lower half. */
	uint64_t ttbr1_el1; /**< Page tables, upper half. */
	uint64_t x18;       /**< Register X18. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_init_vp_context, 72, 8);
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, pc, 0)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, sp_elh, 8)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, sctlr_el1, 16)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, mair_el1, 24)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, tcr_el1, 32)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, vbar_el1, 40)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, ttbr0_el1, 48)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, ttbr1_el1, 56)
HV_ASSERT_OFFSET(struct hv_arm64_init_vp_context, x18, 64)

/** @brief Input of HvCallEnableVpVtl (TLFS: HV_INPUT_ENABLE_VP_VTL). */
struct hv_arm64_enable_vp_vtl {
	uint64_t partition_id;                      /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;                          /**< Virtual processor. */
	uint8_t target_vtl;                         /**< VTL: a number, not an HV_INPUT_VTL. */
	uint8_t rsvd_z[3];                          /**< Zero. */
	struct hv_arm64_init_vp_context vp_context; /**< State of that VTL (TLFS: VpVtlContext). */
};
HV_ASSERT_LAYOUT(struct hv_arm64_enable_vp_vtl, 88, 8);
HV_ASSERT_OFFSET(struct hv_arm64_enable_vp_vtl, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_arm64_enable_vp_vtl, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_arm64_enable_vp_vtl, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_arm64_enable_vp_vtl, rsvd_z, 13)
HV_ASSERT_OFFSET(struct hv_arm64_enable_vp_vtl, vp_context, 16)

/** @brief Input of HvCallStartVirtualProcessor (TLFS: HV_INPUT_START_VIRTUAL_PROCESSOR). */
struct hv_arm64_start_vp_input {
	uint64_t partition_id;                      /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;                          /**< Virtual processor. */
	uint8_t target_vtl;                         /**< VTL: a number, not an HV_INPUT_VTL. */
	uint8_t rsvd_z[3];                          /**< Zero. */
	struct hv_arm64_init_vp_context vp_context; /**< State to start with. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_start_vp_input, 88, 8);
HV_ASSERT_OFFSET(struct hv_arm64_start_vp_input, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_arm64_start_vp_input, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_arm64_start_vp_input, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_arm64_start_vp_input, rsvd_z, 13)
HV_ASSERT_OFFSET(struct hv_arm64_start_vp_input, vp_context, 16)

#endif
