/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Monitored notifications: a guest sets a bit, the host looks within a set time, and no
 * call is made.
 *
 * 128 monitors in four groups of 32.
 */
#ifndef HYPERV_SDK_ABI_MONITOR_H
#define HYPERV_SDK_ABI_MONITOR_H

#include "../types.h"

/** Groups that are in use, a bit each: word trigger_state (TLFS: HV_MONITOR_TRIGGER_STATE). */
#define HV_MONITOR_TRIGGER_STATE_GROUP_ENABLE_MASK 0x0000000fU

/** @brief Triggers of 32 monitors (TLFS: HV_MONITOR_TRIGGER_GROUP). */
struct hv_monitor_trigger_group {
	uint32_t pending; /**< Set by the sender, cleared by the receiver. */
	uint32_t armed;   /**< Monitors that the receiver polls. */
};
HV_ASSERT_LAYOUT(struct hv_monitor_trigger_group, 8, 4);
HV_ASSERT_OFFSET(struct hv_monitor_trigger_group, pending, 0)
HV_ASSERT_OFFSET(struct hv_monitor_trigger_group, armed, 4)

/** @brief What a trigger stands for (TLFS: HV_MONITOR_PARAMETER). */
struct hv_monitor_parameter {
	uint32_t connection_id; /**< Connection that is signalled. */
	uint16_t flag_number;   /**< Flag of it. */
	uint16_t reserved;      /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_monitor_parameter, 8, 4);
HV_ASSERT_OFFSET(struct hv_monitor_parameter, connection_id, 0)
HV_ASSERT_OFFSET(struct hv_monitor_parameter, flag_number, 4)
HV_ASSERT_OFFSET(struct hv_monitor_parameter, reserved, 6)

/** @brief Start of the page: all that a sender touches (TLFS: HV_MONITOR_PAGE). */
struct hv_monitor_page_small {
	uint32_t trigger_state;                           /**< HV_MONITOR_TRIGGER_STATE_*. */
	uint32_t reserved1;                               /**< Zero. */
	struct hv_monitor_trigger_group trigger_group[4]; /**< Triggers of each group. */
};
HV_ASSERT_LAYOUT(struct hv_monitor_page_small, 40, 4);
HV_ASSERT_OFFSET(struct hv_monitor_page_small, trigger_state, 0)
HV_ASSERT_OFFSET(struct hv_monitor_page_small, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_monitor_page_small, trigger_group, 8)

/** @brief The page of a monitor port (TLFS: HV_MONITOR_PAGE). */
struct hv_monitor_page {
	uint32_t trigger_state;                           /**< HV_MONITOR_TRIGGER_STATE_*. */
	uint32_t reserved1;                               /**< Zero. */
	struct hv_monitor_trigger_group trigger_group[4]; /**< Triggers of each group. */
	uint64_t reserved2[3];                            /**< Zero. */
	uint32_t next_check_time[4][32];                  /**< When the receiver looks again. */
	uint16_t latency[4][32];                          /**< How long it may leave a trigger. */
	uint64_t reserved3[32];                           /**< Zero. */
	struct hv_monitor_parameter parameter[4][32];     /**< What to signal. */
	uint64_t reserved4[248];                          /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_monitor_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_monitor_page, trigger_state, 0)
HV_ASSERT_OFFSET(struct hv_monitor_page, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_monitor_page, trigger_group, 8)
HV_ASSERT_OFFSET(struct hv_monitor_page, reserved2, 40)
HV_ASSERT_OFFSET(struct hv_monitor_page, next_check_time, 64)
HV_ASSERT_OFFSET(struct hv_monitor_page, latency, 576)
HV_ASSERT_OFFSET(struct hv_monitor_page, reserved3, 832)
HV_ASSERT_OFFSET(struct hv_monitor_page, parameter, 1088)
HV_ASSERT_OFFSET(struct hv_monitor_page, reserved4, 2112)

#endif
