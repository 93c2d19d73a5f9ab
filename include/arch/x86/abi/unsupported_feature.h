/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor does not do for a guest: codes of message HVMSG_UNSUPPORTED_FEATURE.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_UNSUPPORTED_FEATURE_H
#define HYPERV_SDK_ARCH_X86_ABI_UNSUPPORTED_FEATURE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Codes (TLFS: HV_UNSUPPORTED_FEATURE_CODE)
 * @{ */
#define HV_UNSUPPORTED_FEATURE_INTERCEPT       1U /**< An intercept it cannot make. */
#define HV_UNSUPPORTED_FEATURE_TASK_SWITCH_TSS 2U /**< A task switch through a TSS. */
/** @} */
/* clang-format on */

/** @brief Payload of HVMSG_UNSUPPORTED_FEATURE (TLFS: HV_X64_UNSUPPORTED_FEATURE_MESSAGE). */
struct hv_x64_unsupported_feature_message {
	uint32_t vp_index;          /**< Virtual processor. */
	uint32_t feature_code;      /**< HV_UNSUPPORTED_FEATURE_*. */
	uint64_t feature_parameter; /**< By code. */
};
HV_ASSERT_LAYOUT(struct hv_x64_unsupported_feature_message, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_unsupported_feature_message, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_x64_unsupported_feature_message, feature_code, 4)
HV_ASSERT_OFFSET(struct hv_x64_unsupported_feature_message, feature_parameter, 8)

#endif
