/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The register page of x86: registers of a virtual processor in memory, for whoever
 * handles its intercepts.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_REGISTER_PAGE_H
#define HYPERV_SDK_ARCH_X86_ABI_REGISTER_PAGE_H

#include "../../../hyperv/types.h"
#include "register_value.h"

/** @name Version of the page, bits of dirty by number, bounds
 * @{ */
/* clang-format off */
#define HV_VP_REGISTER_PAGE_VERSION_1        1 /**< The only version. */
#define HV_X64_REGISTER_CLASS_GENERAL        0 /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_GENERAL_PURPOSE. */
#define HV_X64_REGISTER_CLASS_IP             1 /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_INSTRUCTION_POINTER. */
#define HV_X64_REGISTER_CLASS_XMM            2 /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_XMM. */
#define HV_X64_REGISTER_CLASS_SEGMENT        3 /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_SEGMENTS. */
#define HV_X64_REGISTER_CLASS_FLAGS          4 /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_FLAGS. */
#define HV_VP_REGISTER_PAGE_MAX_VECTOR_COUNT 7 /**< Vectors in the page, at most. */
/* clang-format on */
/** @} */

/** @name Word dirty: what was changed in the page and goes back to the processor
 * @{ */
/* clang-format off */
#define HV_X64_REGISTER_PAGE_DIRTY_FLAGS_GENERAL_PURPOSE     0x00000001U /**< gp_registers. */
#define HV_X64_REGISTER_PAGE_DIRTY_FLAGS_INSTRUCTION_POINTER 0x00000002U /**< rip. */
#define HV_X64_REGISTER_PAGE_DIRTY_FLAGS_XMM                 0x00000004U /**< xmm. */
#define HV_X64_REGISTER_PAGE_DIRTY_FLAGS_SEGMENTS            0x00000008U /**< segment. */
#define HV_X64_REGISTER_PAGE_DIRTY_FLAGS_FLAGS               0x00000010U /**< rflags. */
/* clang-format on */
/** @} */

/** @brief Vectors that wait for the processor (TLFS: HV_VP_REGISTER_PAGE_INTERRUPT_VECTORS). */
struct hv_vp_register_page_interrupt_vectors {
	uint8_t vector_count; /**< How many. */
	uint8_t vector[7];    /**< Which. */
};
HV_ASSERT_LAYOUT(struct hv_vp_register_page_interrupt_vectors, 8, 1);
HV_ASSERT_OFFSET(struct hv_vp_register_page_interrupt_vectors, vector_count, 0)
HV_ASSERT_OFFSET(struct hv_vp_register_page_interrupt_vectors, vector, 1)

/**
 * @brief The page (TLFS: HV_VP_REGISTER_PAGE).
 *
 * Linux has it up to interrupt_vectors, as struct hv_vp_register_page, and takes vtl as
 * reserved; openvmm takes all from xfem on as reserved. What stands behind segment is only read.
 */
struct hv_x64_register_page {
	uint16_t version;                          /**< Version of the layout. */
	uint8_t is_valid;                          /**< Not zero: the page counts. */
	uint8_t vtl;                               /**< VTL of the registers. */
	uint32_t dirty;                            /**< HV_X64_REGISTER_PAGE_DIRTY_FLAGS_*. */
	uint64_t gp_registers[16];                 /**< RAX to R15, by register id. */
	uint64_t rip;                              /**< Instruction pointer. */
	uint64_t rflags;                           /**< Flags. */
	uint64_t reserved;                         /**< To be left alone. */
	struct hv_u128 xmm[6];                     /**< XMM0 to XMM5. */
	struct hv_x64_segment_register segment[6]; /**< ES to GS, by register id. */
	uint64_t cr0;                              /**< CR0. */
	uint64_t cr3;                              /**< CR3. */
	uint64_t cr4;                              /**< CR4. */
	uint64_t cr8;                              /**< CR8. */
	uint64_t efer;                             /**< MSR EFER. */
	uint64_t dr7;                              /**< DR7. */
	uint64_t pending_interruption;             /**< The register of that name. */
	uint64_t interrupt_state;                  /**< The register of that name. */
	uint64_t instruction_emulation_hints;      /**< The register of that name. */
	struct hv_x64_xsave_xfem_register xfem;    /**< XCR0. */
	uint8_t reserved1[256];                    /**< To be left alone. */
	/** Vectors that wait. */
	struct hv_vp_register_page_interrupt_vectors interrupt_vectors;
	uint64_t reserved_end[425]; /**< To be left alone. */
};
HV_ASSERT_LAYOUT(struct hv_x64_register_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_x64_register_page, version, 0)
HV_ASSERT_OFFSET(struct hv_x64_register_page, is_valid, 2)
HV_ASSERT_OFFSET(struct hv_x64_register_page, vtl, 3)
HV_ASSERT_OFFSET(struct hv_x64_register_page, dirty, 4)
HV_ASSERT_OFFSET(struct hv_x64_register_page, gp_registers, 8)
HV_ASSERT_OFFSET(struct hv_x64_register_page, rip, 136)
HV_ASSERT_OFFSET(struct hv_x64_register_page, rflags, 144)
HV_ASSERT_OFFSET(struct hv_x64_register_page, reserved, 152)
HV_ASSERT_OFFSET(struct hv_x64_register_page, xmm, 160)
HV_ASSERT_OFFSET(struct hv_x64_register_page, segment, 256)
HV_ASSERT_OFFSET(struct hv_x64_register_page, cr0, 352)
HV_ASSERT_OFFSET(struct hv_x64_register_page, cr3, 360)
HV_ASSERT_OFFSET(struct hv_x64_register_page, cr4, 368)
HV_ASSERT_OFFSET(struct hv_x64_register_page, cr8, 376)
HV_ASSERT_OFFSET(struct hv_x64_register_page, efer, 384)
HV_ASSERT_OFFSET(struct hv_x64_register_page, dr7, 392)
HV_ASSERT_OFFSET(struct hv_x64_register_page, pending_interruption, 400)
HV_ASSERT_OFFSET(struct hv_x64_register_page, interrupt_state, 408)
HV_ASSERT_OFFSET(struct hv_x64_register_page, instruction_emulation_hints, 416)
HV_ASSERT_OFFSET(struct hv_x64_register_page, xfem, 424)
HV_ASSERT_OFFSET(struct hv_x64_register_page, reserved1, 432)
HV_ASSERT_OFFSET(struct hv_x64_register_page, interrupt_vectors, 688)
HV_ASSERT_OFFSET(struct hv_x64_register_page, reserved_end, 696)

#endif
