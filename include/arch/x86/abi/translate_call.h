/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Output of HvCallTranslateVirtualAddressEx on x86.
 *
 * The TLFS shows neither the event nor the size of 64 bytes, which openvmm checks.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_TRANSLATE_CALL_H
#define HYPERV_SDK_ARCH_X86_ABI_TRANSLATE_CALL_H

#include "../../../hyperv/abi/translate_call.h"
#include "pending_event.h"

/** @brief Outcome of a translation (TLFS: HV_TRANSLATE_GVA_RESULT_EX). */
struct hv_x64_translate_gva_result_ex {
	struct hv_translate_gva_result result;  /**< Outcome. */
	uint64_t reserved;                      /**< Zero. */
	struct hv_x64_pending_event event_info; /**< Event that the access would have raised. */
};
HV_ASSERT_LAYOUT(struct hv_x64_translate_gva_result_ex, 48, 8);
HV_ASSERT_OFFSET(struct hv_x64_translate_gva_result_ex, result, 0)
HV_ASSERT_OFFSET(struct hv_x64_translate_gva_result_ex, reserved, 8)
HV_ASSERT_OFFSET(struct hv_x64_translate_gva_result_ex, event_info, 16)

/**
 * @brief Output of HvCallTranslateVirtualAddressEx (TLFS: HV_OUTPUT_TRANSLATE_VIRTUAL_ADDRESS_EX).
 */
struct hv_x64_output_translate_virtual_address_ex {
	struct hv_x64_translate_gva_result_ex translation_result; /**< Outcome. */
	uint64_t gpa_page; /**< Number of the physical page. */
	uint64_t reserved; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_x64_output_translate_virtual_address_ex, 64, 8);
HV_ASSERT_OFFSET(struct hv_x64_output_translate_virtual_address_ex, translation_result, 0)
HV_ASSERT_OFFSET(struct hv_x64_output_translate_virtual_address_ex, gpa_page, 48)
HV_ASSERT_OFFSET(struct hv_x64_output_translate_virtual_address_ex, reserved, 56)

#endif
