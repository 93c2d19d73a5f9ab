/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The synthetic timers of the fake hypervisor, running against the embedder's time (TLFS, chapter "Timers").
 *
 * The embedder calls hv_fake_run_timers() when hv_fake_next_timer() says, or whenever it likes; a late call is a
 * virtual processor that was not available. Interrupts of direct mode go to hv_fake_ops.interrupt, messages to the slot
 * of the SINT (fake/synic.h): while that is full, or the SynIC off, the message waits, and is tried again at EOM, when a
 * SynIC register is written, and by hv_fake_run_timers(). A periodic timer whose message waits sends no other.
 *
 * A period that was missed is made up for by later ones, half a period apart, unless HV_FAKE_CATCH_UP or more are missing,
 * which are skipped. A lazy timer skips what it missed, and an expiry that comes in the last eighth of its period.
 *
 * Where the TLFS is silent, as KVM (arch/x86/kvm/hyperv.c) and openvmm (vm/hv1/hv1_emulator/src/synic.rs) do: writing either
 * register starts the timer anew if it is enabled and drops the message that waits; enabled with count 0 it does not run.
 * They clear the enable bit of a one-shot when its message is in the slot, the fake when it expires.
 *
 * Fault: hv_fake_fault_lost_timer() of fake/fault.h.
 */
#ifndef HYPERV_SDK_FAKE_STIMER_H
#define HYPERV_SDK_FAKE_STIMER_H

#include "../abi/clock.h"
#include "../abi/feature.h"
#include "../abi/stimer.h"
#include "fault.h"
#include "partition.h"
#include "synic.h"

#define HV_FAKE_CATCH_UP       8U    /**< So many periods missed are skipped. */
#define HV_FAKE_ARM64_LAST_PPI 31ULL /**< Highest INTID that a timer can raise. */

/** @return @p time + @p delta, or the end of time. */
HV_CONFIG_INLINE uint64_t hv_fake_later(uint64_t time, uint64_t delta)
{
	return time + delta < time ? HV_NANO100_TIME_NEVER : time + delta;
}

/** @return When timer @p timer of @p vp expires next; HV_NANO100_TIME_NEVER if it does not. */
HV_CONFIG_INLINE uint64_t hv_fake_timer_at(const struct hv_fake_vp *vp, uint32_t timer)
{
	if (vp->stimer_due[timer] == 0)
		return HV_NANO100_TIME_NEVER;
	return vp->stimer_due[timer] < vp->stimer_from[timer] ? vp->stimer_from[timer]
							      : vp->stimer_due[timer];
}

/** Send the message of timer @p timer that waits, if it can be. */
HV_CONFIG_INLINE void hv_fake_send_timer(struct hv_fake *fake, struct hv_fake_vp *vp,
					 uint32_t timer)
{
	const uint32_t sint = (uint32_t)((vp->stimer[2 * timer] & HV_STIMER_CONFIG_SINTX_MASK) >>
					 HV_STIMER_CONFIG_SINTX_SHIFT);
	const uint32_t place = (uint32_t)(vp - fake->vps);
	struct hv_message message;
	bool more;

	if (fake->synic == HV_NULL || vp->stimer_expired[timer] == 0)
		return;
	more = hv_fake_synic_first(fake->synic, place, sint, &more) != HV_NULL ||
	       hv_fake_timers_waiting(vp, sint) > 1;
	hv_fake_clear(&message, sizeof(message) / sizeof(uint64_t));
	message.header.message_type = HVMSG_TIMER_EXPIRED;
	message.header.payload_size = sizeof(message.u.timer_payload);
	message.u.timer_payload.timer_index = timer;
	message.u.timer_payload.expiration_time = vp->stimer_expired[timer];
	message.u.timer_payload.delivery_time = fake->ops->time(fake->context);
	if (hv_fake_synic_put(fake, place, sint, &message, more))
		vp->stimer_expired[timer] = 0;
}

/** Send the messages of timers of @p vp that wait, as far as they can be. */
HV_CONFIG_INLINE void hv_fake_send_waiting(struct hv_fake *fake, struct hv_fake_vp *vp)
{
	uint32_t timer;

	for (timer = 0; timer < HV_FAKE_STIMERS; timer++)
		hv_fake_send_timer(fake, vp, timer);
}

/** Signal that timer @p timer expired, which was due at @p due. */
HV_CONFIG_INLINE void hv_fake_signal_timer(struct hv_fake *fake, struct hv_fake_vp *vp,
					   uint32_t timer, uint64_t due)
{
	const uint64_t config = vp->stimer[2 * timer];

	if (hv_fake_fault_for(fake, HV_FAKE_EXPIRY) != HV_NULL)
		return;
	if (config & HV_STIMER_CONFIG_DIRECT_MODE) {
		fake->ops->interrupt(fake->context, (uint32_t)(vp - fake->vps),
				     (uint32_t)((config & HV_STIMER_CONFIG_APIC_VECTOR_MASK) >>
						HV_STIMER_CONFIG_APIC_VECTOR_SHIFT));
	} else if (vp->stimer_expired[timer] == 0) {
		vp->stimer_expired[timer] = due;
		hv_fake_send_timer(fake, vp, timer);
	}
}

/** Timer @p timer, which runs, expires at time @p now: it signals, and a periodic one is due again. */
HV_CONFIG_INLINE void hv_fake_expire_timer(struct hv_fake *fake, struct hv_fake_vp *vp,
					   uint32_t timer, uint64_t now)
{
	const uint64_t config = vp->stimer[2 * timer];
	const uint64_t period = vp->stimer[2 * timer + 1];
	uint64_t due = vp->stimer_due[timer];
	uint64_t late = now - due;
	bool skip = false;

	vp->stimer_due[timer] = 0;
	/* A period of 0 cannot be written, but stored by the embedder; Xen once divided by it (XSA-504). */
	if ((config & HV_STIMER_CONFIG_PERIODIC) == 0 || period == 0) {
		vp->stimer[2 * timer] = config & ~HV_STIMER_CONFIG_ENABLE;
		hv_fake_signal_timer(fake, vp, timer, due);
		return;
	}
	if ((config & HV_STIMER_CONFIG_LAZY) || late / period >= HV_FAKE_CATCH_UP) {
		due += late - late % period;
		late %= period;
	}
	if (config & HV_STIMER_CONFIG_LAZY)
		skip = late >= period - period / 8;
	else
		vp->stimer_from[timer] = hv_fake_later(now, period - period / 2);
	vp->stimer_due[timer] = hv_fake_later(due, period);
	if (!skip)
		hv_fake_signal_timer(fake, vp, timer, due);
}

/** Let the timers of the virtual processor in place @p vp expire that are due, and send what waits. */
HV_CONFIG_INLINE void hv_fake_run_vp_timers(struct hv_fake *fake, uint32_t vp)
{
	const uint64_t now = fake->ops->time(fake->context);
	struct hv_fake_vp *self = &fake->vps[vp];
	uint32_t timer;

	hv_fake_send_waiting(fake, self);
	for (timer = 0; timer < HV_FAKE_STIMERS; timer++)
		if (hv_fake_timer_at(self, timer) <= now)
			hv_fake_expire_timer(fake, self, timer, now);
}

/** hv_fake_run_vp_timers() for all. An expiry that is made up for comes with a later call. */
HV_CONFIG_INLINE void hv_fake_run_timers(struct hv_fake *fake)
{
	uint32_t vp;

	for (vp = 0; vp < fake->vp_count; vp++)
		hv_fake_run_vp_timers(fake, vp);
}

/** @return When a timer of the virtual processor in place @p vp expires next; HV_NANO100_TIME_NEVER: none runs. */
HV_CONFIG_INLINE uint64_t hv_fake_next_vp_timer(const struct hv_fake *fake, uint32_t vp)
{
	uint64_t next = HV_NANO100_TIME_NEVER;
	uint32_t timer;

	for (timer = 0; timer < HV_FAKE_STIMERS; timer++)
		if (hv_fake_timer_at(&fake->vps[vp], timer) < next)
			next = hv_fake_timer_at(&fake->vps[vp], timer);
	return next;
}

/** @return When a timer of any virtual processor expires next; HV_NANO100_TIME_NEVER: none runs. Of hv_fake_ops.time. */
HV_CONFIG_INLINE uint64_t hv_fake_next_timer(const struct hv_fake *fake)
{
	uint64_t next = HV_NANO100_TIME_NEVER;
	uint32_t vp;

	for (vp = 0; vp < fake->vp_count; vp++)
		if (hv_fake_next_vp_timer(fake, vp) < next)
			next = hv_fake_next_vp_timer(fake, vp);
	return next;
}

/** @return What forbids writing @p value to the configuration of a timer that holds @p old, or HV_FAKE_LEGAL. */
HV_CONFIG_INLINE uint32_t hv_fake_stimer_reason(struct hv_fake *fake, uint64_t old, uint64_t value)
{
	const uint64_t vector = (value & HV_STIMER_CONFIG_APIC_VECTOR_MASK) >>
				HV_STIMER_CONFIG_APIC_VECTOR_SHIFT;
	const uint64_t fields = HV_STIMER_CONFIG_ENABLE | HV_STIMER_CONFIG_PERIODIC |
				HV_STIMER_CONFIG_LAZY | HV_STIMER_CONFIG_AUTO_ENABLE |
				HV_STIMER_CONFIG_APIC_VECTOR_MASK | HV_STIMER_CONFIG_DIRECT_MODE |
				HV_STIMER_CONFIG_SINTX_MASK;

	if ((value & ~fields) != 0 ||
	    (fake->arch == HV_FAKE_ARM64 && vector > HV_FAKE_ARM64_LAST_PPI))
		return HV_FAKE_RESERVED_FIELD;
	if ((old & value & HV_STIMER_CONFIG_ENABLE) && old != value)
		return HV_FAKE_TIMER_ENABLED;
	if ((value & HV_STIMER_CONFIG_DIRECT_MODE) == 0)
		return HV_FAKE_LEGAL;
	if (!hv_fake_has(fake, HV_HAS_DIRECT_SYNTHETIC_TIMERS))
		return HV_FAKE_NO_FEATURE;
	return vector < HV_SYNIC_FIRST_VALID_VECTOR ? (uint32_t)HV_FAKE_BAD_VALUE
						    : (uint32_t)HV_FAKE_LEGAL;
}

/** Start timer @p timer from its registers, if it is enabled; what is past expires at once. */
HV_CONFIG_INLINE void hv_fake_start_timer(struct hv_fake *fake, struct hv_fake_vp *vp,
					  uint32_t timer)
{
	const uint64_t now = fake->ops->time(fake->context);
	const uint64_t config = vp->stimer[2 * timer];
	const uint64_t count = vp->stimer[2 * timer + 1];

	vp->stimer_due[timer] = 0;
	vp->stimer_from[timer] = 0;
	vp->stimer_expired[timer] = 0;
	if ((config & HV_STIMER_CONFIG_ENABLE) == 0)
		return;
	if ((config & (HV_STIMER_CONFIG_DIRECT_MODE | HV_STIMER_CONFIG_SINTX_MASK)) == 0) {
		/* The guest's mistake, but no refusal: the bit just stays zero. */
		(void)hv_fake_refuse(fake, HV_FAKE_TIMER_TARGET);
		vp->stimer[2 * timer] = config & ~HV_STIMER_CONFIG_ENABLE;
		return;
	}
	vp->stimer_due[timer] = (config & HV_STIMER_CONFIG_PERIODIC) && count != 0
					? hv_fake_later(now, count)
					: count;
	if (hv_fake_timer_at(vp, timer) <= now)
		hv_fake_expire_timer(fake, vp, timer, now);
}

/**
 * Write configuration or count of a timer for the guest.
 * @param word Which of hv_fake_vp.stimer.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_set_stimer(struct hv_fake *fake, struct hv_fake_vp *vp,
						uint32_t word, uint64_t value)
{
	uint64_t *config = &vp->stimer[word & ~1U];
	uint32_t reason = HV_FAKE_LEGAL;

	if (word % 2 == 0)
		reason = hv_fake_stimer_reason(fake, *config, value);
	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	vp->stimer[word] = value;
	if (word % 2 != 0 && value == 0)
		*config &= ~HV_STIMER_CONFIG_ENABLE;
	else if (word % 2 != 0 && (*config & HV_STIMER_CONFIG_AUTO_ENABLE))
		*config |= HV_STIMER_CONFIG_ENABLE;
	hv_fake_start_timer(fake, vp, word / 2);
	return HV_STATUS_SUCCESS;
}

#endif
