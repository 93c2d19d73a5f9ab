/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief State of the synthetic timers of a virtual processor, as HvCallGet/SetVpState save and
 * restore it.
 */
#ifndef HYPERV_SDK_ABI_TIMER_STATE_H
#define HYPERV_SDK_ABI_TIMER_STATE_H

#include "../types.h"
#include "stimer.h"

/** A timer expired and its message found no free slot: undelivered_exp_time says when. */
#define HV_STIMER_STATE_FLAGS_UNDELIVERED_MSG_PENDING 0x00000001U

/** @brief One timer (TLFS: HV_STIMER_STATE). Times are reference time, in 100 ns. */
struct hv_stimer_state {
	uint32_t flags;                /**< HV_STIMER_STATE_FLAGS_*. */
	uint32_t reserved;             /**< Zero. */
	uint64_t config;               /**< HV_REGISTER_STIMER0_CONFIG and its like. */
	uint64_t count;                /**< HV_REGISTER_STIMER0_COUNT and its like. */
	uint64_t adjustment;           /**< Correction of the time it is due. */
	uint64_t undelivered_exp_time; /**< Expiration of the message that waits. */
};
HV_ASSERT_LAYOUT(struct hv_stimer_state, 40, 8);
HV_ASSERT_OFFSET(struct hv_stimer_state, flags, 0)
HV_ASSERT_OFFSET(struct hv_stimer_state, reserved, 4)
HV_ASSERT_OFFSET(struct hv_stimer_state, config, 8)
HV_ASSERT_OFFSET(struct hv_stimer_state, count, 16)
HV_ASSERT_OFFSET(struct hv_stimer_state, adjustment, 24)
HV_ASSERT_OFFSET(struct hv_stimer_state, undelivered_exp_time, 32)

/** @brief All timers (TLFS: HV_SYNTHETIC_TIMERS_STATE). */
struct hv_synthetic_timers_state {
	struct hv_stimer_state timers[HV_SYNIC_STIMER_COUNT]; /**< The timers. */
	uint64_t reserved[5];                                 /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_synthetic_timers_state, 200, 8);
HV_ASSERT_OFFSET(struct hv_synthetic_timers_state, timers, 0)
HV_ASSERT_OFFSET(struct hv_synthetic_timers_state, reserved, 160)

#endif
