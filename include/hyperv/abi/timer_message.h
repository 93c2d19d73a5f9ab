/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What a synthetic timer says when it expires.
 */
#ifndef HYPERV_SDK_ABI_TIMER_MESSAGE_H
#define HYPERV_SDK_ABI_TIMER_MESSAGE_H

#include "../types.h"

/**
 * @brief Payload of HVMSG_TIMER_EXPIRED (TLFS: HV_TIMER_MESSAGE_PAYLOAD).
 *
 * A timer in direct mode sends no message. Times are reference time, in 100 ns.
 */
struct hv_timer_message_payload {
	uint32_t timer_index;     /**< Timer, 0 to 3. */
	uint32_t reserved;        /**< To be ignored. */
	uint64_t expiration_time; /**< When the timer was due. */
	uint64_t delivery_time;   /**< When the message was put into its slot. */
};
HV_ASSERT_LAYOUT(struct hv_timer_message_payload, 24, 8);
HV_ASSERT_OFFSET(struct hv_timer_message_payload, timer_index, 0)
HV_ASSERT_OFFSET(struct hv_timer_message_payload, reserved, 4)
HV_ASSERT_OFFSET(struct hv_timer_message_payload, expiration_time, 8)
HV_ASSERT_OFFSET(struct hv_timer_message_payload, delivery_time, 16)

#endif
