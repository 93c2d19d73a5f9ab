/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of intercepts of isolated guests on x86: pages that they share, and VMGEXIT.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_ISOLATION_MESSAGE_H
#define HYPERV_SDK_ARCH_X86_ABI_ISOLATION_MESSAGE_H

#include "../../../hyperv/abi/page_range.h"
#include "intercept_message.h"

/** @name Word attributes of struct hv_x64_gpa_attribute_intercept_message
 * @{ */
/* clang-format off */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_RANGE_COUNT_MASK      0x0000001fU /**< Ranges. */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_ADJUST                0x00000020U /**< Pages are to be adjusted first. */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_HOST_VISIBILITY_SHIFT 6           /**< Visibility that is asked for. */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_HOST_VISIBILITY_MASK  0x000000c0U /**< Visibility that is asked for. */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_MEMORY_TYPE_SHIFT     8           /**< Type of memory that is asked for. */
#define HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_MEMORY_TYPE_MASK      0x00003f00U /**< Type of memory that is asked for. */
/* clang-format on */
/** @} */

/**
 * @brief Payload of HVMSG_GPA_ATTRIBUTE_INTERCEPT: a guest shares pages or takes them back
 * (TLFS: HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE).
 */
struct hv_x64_gpa_attribute_intercept_message {
	uint32_t vp_index;   /**< Virtual processor. */
	uint32_t attributes; /**< HV_X64_GPA_ATTRIBUTE_INTERCEPT_MESSAGE_*. */
	/** Pages, range_count of them. */
	struct hv_gpa_page_range ranges[HV_GPA_ATTRIBUTE_INTERCEPT_MAX_RANGES];
};
HV_ASSERT_LAYOUT(struct hv_x64_gpa_attribute_intercept_message, 240, 8);
HV_ASSERT_OFFSET(struct hv_x64_gpa_attribute_intercept_message, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_x64_gpa_attribute_intercept_message, attributes, 4)
HV_ASSERT_OFFSET(struct hv_x64_gpa_attribute_intercept_message, ranges, 8)

/** @name Word flags of struct hv_x64_vmgexit_intercept_message
 * @{ */
/* clang-format off */
#define HV_X64_VMGEXIT_INTERCEPT_MESSAGE_FLAGS_GHCB_PAGE_VALID    0x0000000000000001ULL /**< ghcb_page counts. */
#define HV_X64_VMGEXIT_INTERCEPT_MESSAGE_FLAGS_GHCB_REQUEST_ERROR 0x0000000000000002ULL /**< The request is faulty; openvmm alone. */
/* clang-format on */
/** @} */

/**
 * @brief A request of the standard GHCB protocol (openvmm:
 * HvX64VmgexitInterceptMessageGhcbPageStandard).
 */
struct hv_x64_vmgexit_intercept_message_ghcb_page_standard {
	uint16_t ghcb_protocol_version; /**< Version of the protocol. */
	uint16_t reserved[3];           /**< To be ignored. */
	uint64_t sw_exit_code;          /**< Field of the GHCB. */
	uint64_t sw_exit_info1;         /**< Field of the GHCB. */
	uint64_t sw_exit_info2;         /**< Field of the GHCB. */
	uint64_t sw_scratch;            /**< Field of the GHCB. */
};
HV_ASSERT_LAYOUT(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, 40, 8);
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, ghcb_protocol_version,
		 0)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, reserved, 2)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, sw_exit_code, 8)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, sw_exit_info1, 16)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, sw_exit_info2, 24)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page_standard, sw_scratch, 32)

/**
 * @brief What the hypervisor has read from the GHCB (openvmm:
 * HvX64VmgexitInterceptMessageGhcbPage).
 */
struct hv_x64_vmgexit_intercept_message_ghcb_page {
	uint32_t ghcb_usage; /**< Which protocol the page follows: 0 is the standard one. */
	uint32_t reserved;   /**< To be ignored. */
	/** The request. */
	struct hv_x64_vmgexit_intercept_message_ghcb_page_standard standard;
};
HV_ASSERT_LAYOUT(struct hv_x64_vmgexit_intercept_message_ghcb_page, 48, 8);
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page, ghcb_usage, 0)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page, reserved, 4)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message_ghcb_page, standard, 8)

/** @brief Payload of HVMSG_X64_SEV_VMGEXIT_INTERCEPT (TLFS: HV_X64_VMGEXIT_INTERCEPT_MESSAGE). */
struct hv_x64_vmgexit_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint64_t ghcb_msr;                             /**< The GHCB's MSR. */
	/** HV_X64_VMGEXIT_INTERCEPT_MESSAGE_FLAGS_*. */
	uint64_t flags;
	/** The GHCB, if valid. */
	struct hv_x64_vmgexit_intercept_message_ghcb_page ghcb_page;
};
HV_ASSERT_LAYOUT(struct hv_x64_vmgexit_intercept_message, 104, 8);
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message, ghcb_msr, 40)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message, flags, 48)
HV_ASSERT_OFFSET(struct hv_x64_vmgexit_intercept_message, ghcb_page, 56)

#endif
