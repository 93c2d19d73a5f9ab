/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Event flags of the SynIC, and the blocks of the calls that signal one.
 */
#ifndef HYPERV_SDK_ABI_EVENT_H
#define HYPERV_SDK_ABI_EVENT_H

#include "../types.h"
#include "port.h"
#include "synic.h"

/**
 * @brief Flags of one SINT, HV_EVENT_FLAGS_COUNT bits (TLFS: HV_SYNIC_EVENT_FLAGS).
 *
 * The hypervisor sets them while the guest clears them: test and clear in one step.
 */
struct hv_synic_event_flags {
	uint64_t flags[HV_EVENT_FLAGS_LONG_COUNT]; /**< Flag n is bit n % 64 of word n / 64. */
};
HV_ASSERT_LAYOUT(struct hv_synic_event_flags, 256, 8);
HV_ASSERT_OFFSET(struct hv_synic_event_flags, flags, 0)

/** @brief The page of HV_REGISTER_SIEFP: flags of each SINT (TLFS: HV_SYNIC_EVENT_FLAGS_PAGE). */
struct hv_synic_event_flags_page {
	/** Flags of each SINT. */
	struct hv_synic_event_flags sint_event_flags[HV_SYNIC_SINT_COUNT];
};
HV_ASSERT_LAYOUT(struct hv_synic_event_flags_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_synic_event_flags_page, sint_event_flags, 0)

/** @brief Input of HvCallSignalEvent (TLFS: HV_INPUT_SIGNAL_EVENT). */
struct hv_input_signal_event {
	struct hv_connection_id connection_id; /**< Connection. */
	uint16_t flag_number;                  /**< Flag, counted from the port's first. */
	uint16_t rsvd_z;                       /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_signal_event, 8, 4);
HV_ASSERT_OFFSET(struct hv_input_signal_event, connection_id, 0)
HV_ASSERT_OFFSET(struct hv_input_signal_event, flag_number, 4)
HV_ASSERT_OFFSET(struct hv_input_signal_event, rsvd_z, 6)

/** @brief Input of HvCallSignalEventDirect (TLFS: HV_INPUT_SIGNAL_EVENT_DIRECT). */
struct hv_input_signal_event_direct {
	uint64_t target_partition; /**< Partition. */
	uint32_t target_vp;        /**< Virtual processor. */
	uint8_t target_vtl;        /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t target_sint;       /**< SINT. */
	uint16_t flag_number;      /**< Flag of that SINT. */
};
HV_ASSERT_LAYOUT(struct hv_input_signal_event_direct, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_signal_event_direct, target_partition, 0)
HV_ASSERT_OFFSET(struct hv_input_signal_event_direct, target_vp, 8)
HV_ASSERT_OFFSET(struct hv_input_signal_event_direct, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_input_signal_event_direct, target_sint, 13)
HV_ASSERT_OFFSET(struct hv_input_signal_event_direct, flag_number, 14)

/** @brief Output of HvCallSignalEventDirect (TLFS: HV_OUTPUT_SIGNAL_EVENT_DIRECT). */
struct hv_output_signal_event_direct {
	uint8_t newly_signaled; /**< Not zero: the flag was clear before. */
	uint8_t reserved[7];    /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_output_signal_event_direct, 8, 1);
HV_ASSERT_OFFSET(struct hv_output_signal_event_direct, newly_signaled, 0)
HV_ASSERT_OFFSET(struct hv_output_signal_event_direct, reserved, 1)

#endif
