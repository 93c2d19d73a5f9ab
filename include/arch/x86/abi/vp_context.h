/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief First state of an x86 virtual processor, and the blocks of the calls that start one or
 * enable a VTL on it.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_VP_CONTEXT_H
#define HYPERV_SDK_ARCH_X86_ABI_VP_CONTEXT_H

#include "../../../hyperv/types.h"
#include "register_value.h"

/**
 * @brief Registers to start with; the others have their reset value
 * (TLFS: HV_INITIAL_VP_CONTEXT).
 */
struct hv_x64_init_vp_context {
	uint64_t rip;                        /**< Instruction pointer. */
	uint64_t rsp;                        /**< Stack pointer. */
	uint64_t rflags;                     /**< Flags. */
	struct hv_x64_segment_register cs;   /**< Code. */
	struct hv_x64_segment_register ds;   /**< Data. */
	struct hv_x64_segment_register es;   /**< Data. */
	struct hv_x64_segment_register fs;   /**< Data. */
	struct hv_x64_segment_register gs;   /**< Data. */
	struct hv_x64_segment_register ss;   /**< Stack. */
	struct hv_x64_segment_register tr;   /**< Task. */
	struct hv_x64_segment_register ldtr; /**< Local descriptor table. */
	struct hv_x64_table_register idtr;   /**< Interrupt descriptor table. */
	struct hv_x64_table_register gdtr;   /**< Global descriptor table. */
	uint64_t efer;                       /**< MSR EFER. */
	uint64_t cr0;                        /**< CR0. */
	uint64_t cr3;                        /**< CR3. */
	uint64_t cr4;                        /**< CR4. */
	uint64_t msr_cr_pat;                 /**< MSR PAT. */
};
HV_ASSERT_LAYOUT(struct hv_x64_init_vp_context, 224, 8);
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, rip, 0)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, rsp, 8)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, rflags, 16)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, cs, 24)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, ds, 40)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, es, 56)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, fs, 72)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, gs, 88)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, ss, 104)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, tr, 120)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, ldtr, 136)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, idtr, 152)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, gdtr, 168)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, efer, 184)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, cr0, 192)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, cr3, 200)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, cr4, 208)
HV_ASSERT_OFFSET(struct hv_x64_init_vp_context, msr_cr_pat, 216)

/** @brief Input of HvCallEnableVpVtl (TLFS: HV_INPUT_ENABLE_VP_VTL). */
struct hv_x64_enable_vp_vtl {
	uint64_t partition_id;                    /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;                        /**< Virtual processor. */
	uint8_t target_vtl;                       /**< VTL: a number, not an HV_INPUT_VTL. */
	uint8_t rsvd_z[3];                        /**< Zero. */
	struct hv_x64_init_vp_context vp_context; /**< State of that VTL (TLFS: VpVtlContext). */
};
HV_ASSERT_LAYOUT(struct hv_x64_enable_vp_vtl, 240, 8);
HV_ASSERT_OFFSET(struct hv_x64_enable_vp_vtl, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_x64_enable_vp_vtl, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_x64_enable_vp_vtl, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_x64_enable_vp_vtl, rsvd_z, 13)
HV_ASSERT_OFFSET(struct hv_x64_enable_vp_vtl, vp_context, 16)

/** @brief Input of HvCallStartVirtualProcessor (TLFS: HV_INPUT_START_VIRTUAL_PROCESSOR). */
struct hv_x64_start_vp_input {
	uint64_t partition_id;                    /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;                        /**< Virtual processor. */
	uint8_t target_vtl;                       /**< VTL: a number, not an HV_INPUT_VTL. */
	uint8_t rsvd_z[3];                        /**< Zero. */
	struct hv_x64_init_vp_context vp_context; /**< State to start with. */
};
HV_ASSERT_LAYOUT(struct hv_x64_start_vp_input, 240, 8);
HV_ASSERT_OFFSET(struct hv_x64_start_vp_input, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_x64_start_vp_input, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_x64_start_vp_input, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_x64_start_vp_input, rsvd_z, 13)
HV_ASSERT_OFFSET(struct hv_x64_start_vp_input, vp_context, 16)

#endif
