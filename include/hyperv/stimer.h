/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Synthetic timers: four for each virtual processor, counting reference time (TLFS, chapter "Timers").
 *
 * A timer signals by an interrupt of its own (direct mode) or a message to a SINT, once or periodically, never before it is
 * due, maybe later.
 *
 * Which timer to use. arm64: the generic timer (CNTV), as the TLFS advises and Linux does: it costs no trap. But old arm64
 * hosts never deliver its interrupt: where one tried at start does not come, take a synthetic timer. x86: timer 0, as Linux
 * does, in direct mode where there is one.
 *
 * Direct mode needs hv_has_direct_synthetic_timers() (feature.h); on arm64 its INTID is a PPI that nothing else uses,
 * edge-triggered, which no firmware table names (31 in Linux's first port). Message mode needs the SINT set up (synic.h).
 *
 * All calls are for the processor that makes them, after hv_start(); timers are stopped before hv_synic_disable(). Without
 * hv_has_access_synthetic_timer_regs() x86 faults. Statuses of the hypervisor: register.h.
 */
#ifndef HYPERV_SDK_STIMER_H
#define HYPERV_SDK_STIMER_H

#include "abi/message.h"
#include "abi/message_type.h"
#include "abi/stimer.h"
#include "arch_register.h"
#include "words.h"

/**
 * Flags of a configuration: HV_STIMER_CONFIG_PERIODIC, HV_STIMER_CONFIG_LAZY (of a periodic one: periods that the processor
 * slept through are not made up for), HV_STIMER_CONFIG_AUTO_ENABLE; HV_STIMER_CONFIG_ENABLE, which hv_stimer_start() sets.
 */
#define HV_STIMER_FLAGS 0xfULL

/**
 * @brief Make the configuration of a timer that raises an interrupt (TLFS: DirectMode).
 * @param vector Vector, 16 to 255; on arm64 the INTID of a PPI, 16 to 31. @param flags Of HV_STIMER_FLAGS, or 0.
 * @return The word; 0, which hv_stimer_start() refuses, if an argument has bits that do not fit. Any context.
 */
HV_CONFIG_INLINE uint64_t hv_stimer_direct(uint32_t vector, uint64_t flags)
{
	if (vector > HV_SYNIC_SINT_VECTOR_MASK || flags > HV_STIMER_FLAGS)
		return 0;
	return HV_STIMER_CONFIG_DIRECT_MODE | vector << HV_STIMER_CONFIG_APIC_VECTOR_SHIFT | flags;
}

/**
 * @brief Make the configuration of a timer that sends HVMSG_TIMER_EXPIRED.
 * @param sint SINT, 1 to 15. @param flags Of HV_STIMER_FLAGS, or 0.
 * @return The word; 0, which hv_stimer_start() refuses, if an argument has bits that do not fit. Any context.
 */
HV_CONFIG_INLINE uint64_t hv_stimer_message(uint32_t sint, uint64_t flags)
{
	if (sint >= HV_SYNIC_SINT_COUNT || flags > HV_STIMER_FLAGS)
		return 0;
	return sint << HV_STIMER_CONFIG_SINTX_SHIFT | flags;
}

/**
 * @return Whether @p config is a configuration to start a timer with: vector 16 or more, or SINT 1 or more and no vector;
 * lazy only with periodic; nothing reserved. Direct mode and SINT exclude each other.
 */
HV_CONFIG_INLINE bool hv_stimer_valid(uint64_t config)
{
	uint64_t how = config & ~HV_STIMER_FLAGS;

	if ((config & (HV_STIMER_CONFIG_LAZY | HV_STIMER_CONFIG_PERIODIC)) == HV_STIMER_CONFIG_LAZY)
		return false;
	if (how <= hv_stimer_direct(HV_SYNIC_SINT_VECTOR_MASK, 0))
		return how >= hv_stimer_direct(HV_SYNIC_FIRST_VALID_VECTOR, 0);
	return (how & ~HV_STIMER_CONFIG_SINTX_MASK) == 0;
}

/**
 * @brief Set up and arm a timer (TLFS: STIMERx_CONFIG, STIMERx_COUNT); one trap on arm64, three on x86.
 *
 * Off, count, configuration: to change an armed timer is undefined, and without auto-enable one is to be enabled behind its
 * count (TLFS). What it has signalled before may still be on its way.
 * @param timer 0 to 3. @param config From hv_stimer_direct() or hv_stimer_message().
 * @param count Reference time to expire at, at once if past; or the period, from now on. In 100 ns, not 0.
 * @return HV_STATUS_SUCCESS; without a trap INVALID_PARAMETER (@p timer, @p count, hv_stimer_valid()); or what the
 * hypervisor answered, so to direct mode without the feature: off then, or as before if the first write failed.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_stimer_start(uint32_t timer, uint64_t config,
							   uint64_t count)
{
	struct hv_u128 values[3];
	uint32_t names[3];
	uint32_t done;

	if (timer >= HV_SYNIC_STIMER_COUNT || count == 0 || !hv_stimer_valid(config))
		return HV_STATUS_INVALID_PARAMETER;
	hv_zero_words(&values->low_part, 6); /* values[0]: off */
	names[0] = HV_REGISTER_STIMER0_CONFIG + 2 * timer;
	names[1] = names[0] + 1;
	names[2] = names[0];
	values[1].low_part = count;
	values[2].low_part = config | HV_STIMER_CONFIG_ENABLE;
	return hv_arch_set_vpregs(names, values, 3, &done);
}

/**
 * @brief Arm a timer again that was started with HV_STIMER_CONFIG_AUTO_ENABLE; one trap.
 *
 * One-shots that have not expired yet do so at the new time instead. Behind hv_stimer_stop() nothing is armed.
 * @param timer 0 to 3. @param count As for hv_stimer_start().
 * @return HV_STATUS_SUCCESS; without a trap INVALID_PARAMETER (@p timer, @p count); or what the hypervisor answered.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_stimer_rearm(uint32_t timer, uint64_t count)
{
	if (timer >= HV_SYNIC_STIMER_COUNT || count == 0)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_set_vpreg(HV_REGISTER_STIMER0_COUNT + 2 * timer, count);
}

/**
 * @brief Disarm a timer and clear its configuration; one trap. What it has signalled already may still be on its way.
 * @param timer 0 to 3.
 * @return HV_STATUS_SUCCESS, also if it was off; INVALID_PARAMETER without a trap (@p timer); or what the hypervisor answered.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_stimer_stop(uint32_t timer)
{
	if (timer >= HV_SYNIC_STIMER_COUNT)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_set_vpreg(HV_REGISTER_STIMER0_CONFIG + 2 * timer, 0);
}

/**
 * @brief hv_stimer_stop() for all four; two traps on arm64, four on x86. For teardown, and a processor that goes away.
 * @return HV_STATUS_SUCCESS, or the first failure; those behind it are tried too. Also while crashing.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_stimer_stop_all(void)
{
	static const uint32_t names[] = { HV_REGISTER_STIMER0_CONFIG, HV_REGISTER_STIMER1_CONFIG,
					  HV_REGISTER_STIMER2_CONFIG, HV_REGISTER_STIMER3_CONFIG };
	static const struct hv_u128 off[4] = { { 0, 0 } };
	hv_status_t first = HV_STATUS_SUCCESS;
	uint32_t at = 0;

	while (at < 4) {
		uint32_t done;
		hv_status_t status = hv_arch_set_vpregs(names + at, off, 4 - at, &done);

		if (first == HV_STATUS_SUCCESS)
			first = status;
		at += done + 1;
	}
	return first;
}

/**
 * @brief Check the message of a timer, and say whose it is. Any context, no trap.
 * @param message What hv_take_message() took: a copy, which the host cannot change. On success message->u.timer_payload
 * counts: when the timer was due, and when the message came.
 * @param[out] timer 0 to 3; written only on success.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, or a message of another type), PARTIAL_PACKET (too short, or no such
 * timer: to be dropped).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_stimer_expired(const struct hv_message *message,
							     uint32_t *timer)
{
	if (message == HV_NULL || timer == HV_NULL ||
	    message->header.message_type != HVMSG_TIMER_EXPIRED)
		return HV_STATUS_INVALID_PARAMETER;
	if (message->header.payload_size < sizeof(message->u.timer_payload) ||
	    message->u.timer_payload.timer_index >= HV_SYNIC_STIMER_COUNT)
		return HV_STATUS_PARTIAL_PACKET;
	*timer = message->u.timer_payload.timer_index;
	return HV_STATUS_SUCCESS;
}

#endif
