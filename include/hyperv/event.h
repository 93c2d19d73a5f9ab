/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Events of the SynIC: find and clear the flags that are set, signal one.
 *
 * The page of event flags of a processor (hyperv/synic.h) has 2048 flags for each SINT. The hypervisor sets one and raises
 * the interrupt of the SINT if it was clear; no EOM. A flag is cleared before what it stands for is
 * looked at, so that a signal that comes meanwhile sets it again.
 */
#ifndef HYPERV_SDK_EVENT_H
#define HYPERV_SDK_EVENT_H

#include "abi/event.h"
#include "hypercall.h"

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor sets flags through its cache */
/** @brief A walk over the flags of a SINT; begin with hv_event_scan_start(). */
struct hv_event_scan {
	volatile uint64_t *flags; /**< The flags in the page. */
	volatile uint64_t *next;  /**< Next word to look at. */
	volatile uint64_t *end;   /**< Behind the last one. */
	uint64_t last;            /**< Flags of the last word that are in use. */
	uint64_t found; /**< Flags of the word before next that were cleared, not handed out yet. */
};

/**
 * @brief Begin a walk over the flags of a SINT.
 * @param[out] scan State, written only on success. @param page Page of event flags, of any processor. @param sint 0 to 15.
 * @param limit How many flags are in use, up to 2048: those from it on are neither reported nor cleared.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, @p sint, @p limit).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_event_scan_start(struct hv_event_scan *scan,
							       const struct hv_page *page,
							       uint32_t sint, uint32_t limit)
{
	if (scan == HV_NULL || page == HV_NULL || page->va == HV_NULL ||
	    sint >= HV_SYNIC_SINT_COUNT || limit > HV_EVENT_FLAGS_COUNT)
		return HV_STATUS_INVALID_PARAMETER;
	scan->flags = ((volatile struct hv_synic_event_flags_page *)page->va)
			      ->sint_event_flags[sint]
			      .flags;
	scan->next = scan->flags;
	scan->end = scan->flags + (limit + 63) / 64;
	scan->last = ~0ULL >> (0 - limit) % 64;
	scan->found = 0;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief The next flag that was set, cleared by now.
 *
 * Each word is cleared once in a walk, at once, and only if a flag of it is set: a host that keeps setting flags
 * cannot hold the walk up, and what it sets behind it comes with the next interrupt. A walk that is
 * given up early has cleared flags that it did not report: those of scan->found.
 * @param[out] flag Its number, below the limit; written only if there is one.
 * @return Whether there is one. Context: any processor, any interrupt state; no trap.
 */
HV_MUST_CHECK HV_CONFIG_INLINE bool hv_event_next(struct hv_event_scan *scan, uint32_t *flag)
{
	while (scan->found == 0) {
		volatile uint64_t *word = scan->next;
		uint64_t mask;

		while (word != scan->end && hv_arch_load64(word) == 0)
			word++;
		if (word == scan->end)
			return false;
		scan->next = word + 1;
		mask = scan->next == scan->end ? scan->last : ~0ULL;
		scan->found = hv_arch_fetch_clear64(word, mask) & mask;
	}
	*flag = (uint32_t)(scan->next - scan->flags - 1) * 64 +
		(uint32_t)__builtin_ctzll(scan->found);
	scan->found &= scan->found - 1;
	return true;
}

/**
 * @brief Test and clear one flag: for VMBus's flag 0 on old hosts, or a doorbell.
 * @param page Page of event flags. @param sint 0 to 15. @param flag 0 to 2047.
 * @param[out] was_set Whether it was set; written only on success.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, @p sint, @p flag).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_take_event(const struct hv_page *page, uint32_t sint,
							 uint32_t flag, bool *was_set)
{
	uint64_t mask = 1ULL << flag % 64;
	volatile uint64_t *word;

	if (page == HV_NULL || page->va == HV_NULL || sint >= HV_SYNIC_SINT_COUNT ||
	    flag >= HV_EVENT_FLAGS_COUNT || was_set == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	word = &((volatile struct hv_synic_event_flags_page *)page->va)
			->sint_event_flags[sint]
			.flags[flag / 64];
	*was_set = (hv_arch_load64(word) & mask) != 0 &&
		   (hv_arch_fetch_clear64(word, mask) & mask) != 0;
	return HV_STATUS_SUCCESS;
}
#endif

/**
 * @brief Set a flag at the other end of a connection (TLFS: HvCallSignalEvent); one trap, nothing in memory.
 *
 * What the flag announces must have been written before: a barrier is the caller's, and goes with its data.
 * @param connection Connection, as the host gave it (VMBus: 2, or the channel's own).
 * @param flag Counted from the first flag of the port.
 * @return HV_STATUS_SUCCESS, ACCESS_DENIED (privilege SignalEvents), INVALID_CONNECTION_ID, INVALID_PORT_ID (gone, or no
 * event port), INVALID_PARAMETER (more flags than the port has), INVALID_SYNIC_STATE (the receiver is not ready),
 * INVALID_HYPERCALL_CODE (no Hyper-V). Context: any, after start-up.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_signal_event(struct hv_connection_id connection,
								 uint16_t flag)
{
	/* struct hv_input_signal_event */
	return hv_result(hv_do_fast_hypercall8(HVCALL_SIGNAL_EVENT,
					       connection.asu32 | (uint64_t)flag << 32));
}

#endif
