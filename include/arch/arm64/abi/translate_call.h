/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Output of HvCallTranslateVirtualAddressEx on arm64.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_TRANSLATE_CALL_H
#define HYPERV_SDK_ARCH_ARM64_ABI_TRANSLATE_CALL_H

#include "../../../hyperv/abi/translate_call.h"

/** @brief Outcome of a translation (TLFS: HV_TRANSLATE_GVA_RESULT_EX). */
struct hv_arm64_translate_gva_result_ex {
	struct hv_translate_gva_result result; /**< Outcome. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_translate_gva_result_ex, 8, 4);
HV_ASSERT_OFFSET(struct hv_arm64_translate_gva_result_ex, result, 0)

/**
 * @brief Output of HvCallTranslateVirtualAddressEx (TLFS: HV_OUTPUT_TRANSLATE_VIRTUAL_ADDRESS_EX).
 */
struct hv_arm64_output_translate_virtual_address_ex {
	struct hv_arm64_translate_gva_result_ex translation_result; /**< Outcome. */
	uint64_t gpa_page; /**< Number of the physical page. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_output_translate_virtual_address_ex, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_output_translate_virtual_address_ex, translation_result, 0)
HV_ASSERT_OFFSET(struct hv_arm64_output_translate_virtual_address_ex, gpa_page, 8)

#endif
