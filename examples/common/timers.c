/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "checks.h"
#include "interrupt.h"
#include "steps.h"

#define MILLISECOND 10000ULL /* of reference time */
#define PERIODS     5U

/* A synthetic timer of a processor. */
struct timer {
	uint64_t due;     /* When it may come, the next time. */
	uint64_t period;  /* From one time to the next; 0: once. */
	uint32_t expired; /* How often it came. */
	uint32_t rearm;   /* How often the handler is to set it again. */
};

static struct timer timers[PROCESSORS][HV_SYNIC_STIMER_COUNT];
static uint32_t first_vector, messages_sint, messages_mask;

uint32_t timer_of_jobs;

void timers_init(uint32_t vector, uint32_t sint, uint32_t by_message)
{
	first_vector = vector;
	messages_sint = sint;
	messages_mask = by_message;
}

/* It never comes early; periods that were missed may be made up for. */
static void expired(struct timer *timer, uint32_t number)
{
	uint64_t time = now();

	expect(time >= timer->due, "a timer before its time");
	timer->expired++;
	timer->due += timer->period;
	if (timer->rearm > 0) {
		timer->rearm--;
		timer->due = time + MILLISECOND;
		expect(hv_stimer_rearm(number, timer->due) == HV_STATUS_SUCCESS, "set again");
	}
}

void timer_interrupt(uint32_t vector)
{
	uint32_t number = vector - first_vector;

	expect((messages_mask >> number & 1) == 0, "interrupt of a timer that sends messages");
	expired(&timers[machine_number()][number], number);
}

void timer_message(const struct hv_message *message)
{
	uint32_t number = 0;

	if (hv_stimer_expired(message, &number) != HV_STATUS_SUCCESS) {
		expect(false, "message of a timer");
		return;
	}
	expect(message->u.timer_payload.expiration_time <= message->u.timer_payload.delivery_time,
	       "expired before it was delivered");
	expect((messages_mask >> number & 1) != 0, "message of a timer that interrupts");
	expired(&timers[machine_number()][number], number);
}

static void start_timer(uint32_t number, uint64_t flags, uint64_t time)
{
	struct timer *timer = &timers[machine_number()][number];
	bool periodic = (flags & HV_STIMER_CONFIG_PERIODIC) != 0;
	uint64_t config = (messages_mask >> number & 1) != 0
				  ? hv_stimer_message(messages_sint, flags)
				  : hv_stimer_direct(first_vector + number, flags);

	timer->due = now() + time;
	timer->period = periodic ? time : 0;
	timer->expired = 0;
	expect(hv_stimer_start(number, config, periodic ? time : timer->due) == HV_STATUS_SUCCESS,
	       "start a timer");
}

static bool has_expired(const void *timer)
{
	return ((const struct timer *)timer)->expired != 0;
}

static bool has_expired_often(const void *timer)
{
	return ((const struct timer *)timer)->expired >= PERIODS;
}

/* Jobs. */

void timer_one_shot(uint32_t number)
{
	struct timer *timer = &timers[number][timer_of_jobs];

	start_timer(timer_of_jobs, 0, 2 * MILLISECOND);
	expect(interrupt_wait(has_expired, timer), "a timer came");
	interrupt_sleep(1000);
	expect(timer->expired == 1, "once");
}

void timer_periodic(uint32_t number)
{
	struct timer *timer = &timers[number][timer_of_jobs];
	uint32_t expired_at_stop;

	start_timer(timer_of_jobs, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	expect(interrupt_wait(has_expired_often, timer), "a timer came often");
	expect(hv_stimer_stop(timer_of_jobs) == HV_STATUS_SUCCESS, "stop a timer");
	interrupt_let_in(); /* one may still be on its way */
	expired_at_stop = timer->expired;
	interrupt_sleep(3000);
	expect(timer->expired == expired_at_stop, "stopped");
}

static bool has_come_again(const void *timer)
{
	return ((const struct timer *)timer)->expired > TIMER_AGAIN;
}

void timer_set_again(uint32_t number)
{
	struct timer *timer = &timers[number][timer_of_jobs];

	timer->rearm = TIMER_AGAIN;
	start_timer(timer_of_jobs, HV_STIMER_CONFIG_AUTO_ENABLE, MILLISECOND);
	expect(interrupt_wait(has_come_again, timer), "a timer came again");
}

static bool all_expired(const void *of_processor)
{
	const struct timer *timer = of_processor;
	uint32_t i;

	for (i = 0; i < HV_SYNIC_STIMER_COUNT; i++)
		if (timer[i].expired == 0)
			return false;
	return true;
}

/*
 * Due before the last one is started: three interrupts, a message and one of our own, at one time. That is more than a
 * GIC need have list registers for a hypervisor: the last one comes when others are done.
 */
void timer_all_at_once(uint32_t number)
{
	uint32_t i;

	for (i = 0; i < HV_SYNIC_STIMER_COUNT; i++)
		start_timer(i, 0, 1);
	interrupt_wake(number);
	expect(interrupt_wait(all_expired, timers[number]), "all timers came");
}

void timer_keep_ticking(uint32_t number)
{
	start_timer(1, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	start_timer(2, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	expect(interrupt_wait(has_expired, &timers[number][1]), "ticking");
	expect(interrupt_wait(has_expired, &timers[number][2]), "the other one as well");
}
