/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of HvCallTranslateVirtualAddress.
 *
 * HvCallTranslateVirtualAddressEx has the same input; its output differs by architecture:
 * arch/arm64/abi/translate_call.h and arch/x86/abi/translate_call.h.
 */
#ifndef HYPERV_SDK_ABI_TRANSLATE_CALL_H
#define HYPERV_SDK_ABI_TRANSLATE_CALL_H

#include "../types.h"

/** @name Target VTL in control_flags, a byte of HV_INPUT_VTL_*
 * The other flags are HV_TRANSLATE_GVA_*.
 * @{ */
#define HV_TRANSLATE_GVA_CONTROL_FLAGS_INPUT_VTL_SHIFT 56                    /**< Target VTL. */
#define HV_TRANSLATE_GVA_CONTROL_FLAGS_INPUT_VTL_MASK  0xff00000000000000ULL /**< Target VTL. */
/** @} */

/** @name Outcome of a translation (TLFS: HV_TRANSLATE_GVA_RESULT_CODE)
 * @{ */
/* clang-format off */
#define HV_TRANSLATE_GVA_SUCCESS                    0 /**< Translated. */
#define HV_TRANSLATE_GVA_PAGE_NOT_PRESENT           1 /**< A page table says not present. */
#define HV_TRANSLATE_GVA_PRIVILEGE_VIOLATION        2 /**< A page table denies the access. */
#define HV_TRANSLATE_GVA_INVALID_PAGE_TABLE_FLAGS   3 /**< Reserved bits in a page table; Linux has a slip in the name. */
#define HV_TRANSLATE_GVA_GPA_UNMAPPED               4 /**< The guest physical page is not mapped. */
#define HV_TRANSLATE_GVA_GPA_NO_READ_ACCESS         5 /**< It may not be read. */
#define HV_TRANSLATE_GVA_GPA_NO_WRITE_ACCESS        6 /**< It may not be written. */
#define HV_TRANSLATE_GVA_GPA_ILLEGAL_OVERLAY_ACCESS 7 /**< It is an overlay page. */
#define HV_TRANSLATE_GVA_INTERCEPT                  8 /**< A higher VTL intercepts the access. */
#define HV_TRANSLATE_GVA_GPA_UNACCEPTED             9 /**< The guest has not accepted the page. */
/* clang-format on */
/** @} */

/** @name Word attributes of struct hv_translate_gva_result
 * The rest is zero.
 * @{ */
#define HV_TRANSLATE_GVA_RESULT_CACHE_TYPE_MASK 0x000000ffU /**< HV_CACHE_TYPE_*. */
#define HV_TRANSLATE_GVA_RESULT_OVERLAY_PAGE    0x00000100U /**< The page is an overlay page. */
/** @} */

/** @brief Outcome of a translation (TLFS: HV_TRANSLATE_GVA_RESULT). */
struct hv_translate_gva_result {
	uint32_t result_code; /**< HV_TRANSLATE_GVA_*. */
	uint32_t attributes;  /**< HV_TRANSLATE_GVA_RESULT_*. */
};
HV_ASSERT_LAYOUT(struct hv_translate_gva_result, 8, 4);
HV_ASSERT_OFFSET(struct hv_translate_gva_result, result_code, 0)
HV_ASSERT_OFFSET(struct hv_translate_gva_result, attributes, 4)

/**
 * @brief Input of HvCallTranslateVirtualAddress and ...Ex (TLFS:
 * HV_INPUT_TRANSLATE_VIRTUAL_ADDRESS).
 */
struct hv_input_translate_virtual_address {
	uint64_t partition_id;  /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;      /**< Virtual processor, or HV_VP_INDEX_SELF. */
	uint32_t padding;       /**< Zero. */
	uint64_t control_flags; /**< HV_TRANSLATE_GVA_*, and the target VTL. */
	uint64_t gva_page;      /**< Number of the virtual page. */
};
HV_ASSERT_LAYOUT(struct hv_input_translate_virtual_address, 32, 8);
HV_ASSERT_OFFSET(struct hv_input_translate_virtual_address, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_translate_virtual_address, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_translate_virtual_address, padding, 12)
HV_ASSERT_OFFSET(struct hv_input_translate_virtual_address, control_flags, 16)
HV_ASSERT_OFFSET(struct hv_input_translate_virtual_address, gva_page, 24)

/** @brief Output of HvCallTranslateVirtualAddress (TLFS: HV_OUTPUT_TRANSLATE_VIRTUAL_ADDRESS). */
struct hv_output_translate_virtual_address {
	struct hv_translate_gva_result translation_result; /**< Outcome. */
	uint64_t gpa_page;                                 /**< Number of the physical page. */
};
HV_ASSERT_LAYOUT(struct hv_output_translate_virtual_address, 16, 8);
HV_ASSERT_OFFSET(struct hv_output_translate_virtual_address, translation_result, 0)
HV_ASSERT_OFFSET(struct hv_output_translate_virtual_address, gpa_page, 8)

#endif
