/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The register page of arm64: registers of a virtual processor in memory, for whoever
 * handles its intercepts.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_PAGE_H
#define HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_PAGE_H

#include "../../../hyperv/types.h"

/** @name Word dirty: what was changed in the page and goes back to the processor
 * @{ */
/* clang-format off */
#define HV_ARM64_REGISTER_PAGE_DIRTY_FLAGS_INSTRUCTION_POINTER 0x00000002U /**< pc. */
#define HV_ARM64_REGISTER_PAGE_DIRTY_FLAGS_PROCESSOR_STATE     0x00000004U /**< cpsr. */
#define HV_ARM64_REGISTER_PAGE_DIRTY_FLAGS_CONTROL_REGISTERS   0x00000008U /**< sctlr_el1 and tcr_el1. */
/* clang-format on */
/** @} */

/**
 * @brief The page (TLFS: HV_VP_REGISTER_PAGE).
 *
 * Linux has the first 8 bytes alone, as struct hv_vp_register_page, and takes vtl as reserved.
 */
struct hv_arm64_register_page {
	uint16_t version;           /**< Version of the layout. */
	uint8_t is_valid;           /**< Not zero: the page counts. */
	uint8_t vtl;                /**< VTL of the registers. */
	uint32_t dirty;             /**< HV_ARM64_REGISTER_PAGE_DIRTY_FLAGS_*. */
	uint64_t rsvd[33];          /**< To be left alone. */
	uint64_t pc;                /**< Program counter. */
	uint64_t cpsr;              /**< Processor state. */
	uint64_t sctlr_el1;         /**< System control. */
	uint64_t tcr_el1;           /**< Translation control. */
	uint64_t reserved_end[474]; /**< To be left alone. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_register_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_arm64_register_page, version, 0)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, is_valid, 2)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, vtl, 3)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, dirty, 4)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, rsvd, 8)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, pc, 272)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, cpsr, 280)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, sctlr_el1, 288)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, tcr_el1, 296)
HV_ASSERT_OFFSET(struct hv_arm64_register_page, reserved_end, 304)

#endif
