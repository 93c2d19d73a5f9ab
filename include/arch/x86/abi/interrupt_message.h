/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages about interrupts on x86: one that a guest sent or ended, and one that can now be
 * raised.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_MESSAGE_H
#define HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_MESSAGE_H

#include "intercept_message.h"

/** @brief Payload of HVMSG_X64_SIPI_INTERCEPT (TLFS: HV_X64_SIPI_INTERCEPT_MESSAGE). */
struct hv_x64_sipi_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head, of the sender. */
	uint32_t target_vp_index;                      /**< Virtual processor that is to start. */
	uint32_t interrupt_vector;                     /**< Vector: the page to start at. */
};
HV_ASSERT_LAYOUT(struct hv_x64_sipi_intercept_message, 48, 8);
HV_ASSERT_OFFSET(struct hv_x64_sipi_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_sipi_intercept_message, target_vp_index, 40)
HV_ASSERT_OFFSET(struct hv_x64_sipi_intercept_message, interrupt_vector, 44)

/**
 * @brief Payload of HVMSG_X64_INTERRUPTION_DELIVERABLE: one that was waited for can be raised
 * (TLFS: HV_X64_INTERRUPTION_DELIVERABLE_MESSAGE).
 *
 * Linux has a type of 32 bits, openvmm one of 8 and three reserved bytes.
 */
struct hv_x64_interruption_deliverable_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint32_t deliverable_type;                     /**< Type, as of a pending interruption. */
	uint32_t rsvd;                                 /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_interruption_deliverable_message, 48, 8);
HV_ASSERT_OFFSET(struct hv_x64_interruption_deliverable_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_interruption_deliverable_message, deliverable_type, 40)
HV_ASSERT_OFFSET(struct hv_x64_interruption_deliverable_message, rsvd, 44)

/**
 * @brief Payload of HVMSG_SYNIC_SINT_DELIVERABLE: a SINT that was waited for can be raised
 * (TLFS: HV_X64_SYNIC_SINT_DELIVERABLE_MESSAGE).
 */
struct hv_x64_sint_deliverable_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint16_t deliverable_sints;                    /**< A bit for each SINT. */
	uint16_t rsvd1;                                /**< To be ignored. */
	uint32_t rsvd2;                                /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_sint_deliverable_message, 48, 8);
HV_ASSERT_OFFSET(struct hv_x64_sint_deliverable_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_sint_deliverable_message, deliverable_sints, 40)
HV_ASSERT_OFFSET(struct hv_x64_sint_deliverable_message, rsvd1, 42)
HV_ASSERT_OFFSET(struct hv_x64_sint_deliverable_message, rsvd2, 44)

/** @brief Payload of HVMSG_X64_APIC_EOI (TLFS: HV_X64_APIC_EOI_MESSAGE). */
struct hv_x64_apic_eoi_message {
	uint32_t vp_index;         /**< Virtual processor. */
	uint32_t interrupt_vector; /**< Vector that is over. */
};
HV_ASSERT_LAYOUT(struct hv_x64_apic_eoi_message, 8, 4);
HV_ASSERT_OFFSET(struct hv_x64_apic_eoi_message, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_x64_apic_eoi_message, interrupt_vector, 4)

#endif
