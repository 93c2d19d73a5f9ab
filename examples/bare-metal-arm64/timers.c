/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "checks.h"

#define MILLISECOND 10000ULL /* of reference time */
#define PERIODS     5U
#define AGAIN       3U

/* Which timer does what. */
enum { ONE_SHOT, PERIODIC, BY_MESSAGE, SET_AGAIN };

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

void timer_interrupt(uint32_t intid)
{
	expired(&this_cpu()->timers[intid - INTID_STIMER], intid - INTID_STIMER);
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
	expired(&this_cpu()->timers[number], number);
}

/* In direct mode, or by message if that is what the timer is for. */
static void start_timer(uint32_t number, uint64_t flags, uint64_t time)
{
	struct timer *timer = &this_cpu()->timers[number];
	bool periodic = (flags & HV_STIMER_CONFIG_PERIODIC) != 0;
	uint64_t config = number == BY_MESSAGE ? hv_stimer_message(MONITOR_SINT, flags)
					       : hv_stimer_direct(INTID_STIMER + number, flags);

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

static void one_shot(uint32_t number)
{
	struct timer *timer = &cpus[number].timers[ONE_SHOT];

	start_timer(ONE_SHOT, 0, 2 * MILLISECOND);
	expect(interrupt_wait(has_expired, timer), "a timer came");
	interrupt_sleep(1000);
	expect(timer->expired == 1, "once");
}

static void periodic(uint32_t number)
{
	struct timer *timer = &cpus[number].timers[PERIODIC];
	uint32_t expired_at_stop;

	start_timer(PERIODIC, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	expect(interrupt_wait(has_expired_often, timer), "a timer came often");
	expect(hv_stimer_stop(PERIODIC) == HV_STATUS_SUCCESS, "stop a timer");
	interrupt_let_in(); /* one may still be on its way */
	expired_at_stop = timer->expired;
	interrupt_sleep(3000);
	expect(timer->expired == expired_at_stop, "stopped");
}

static void by_message(uint32_t number)
{
	start_timer(BY_MESSAGE, 0, 2 * MILLISECOND);
	expect(interrupt_wait(has_expired, &cpus[number].timers[BY_MESSAGE]),
	       "message of a timer came");
}

static bool has_come_again(const void *timer)
{
	return ((const struct timer *)timer)->expired > AGAIN;
}

static void set_again(uint32_t number)
{
	cpus[number].timers[SET_AGAIN].rearm = AGAIN;
	start_timer(SET_AGAIN, HV_STIMER_CONFIG_AUTO_ENABLE, MILLISECOND);
	expect(interrupt_wait(has_come_again, &cpus[number].timers[SET_AGAIN]),
	       "a timer came again");
}

static bool all_expired(const void *timers)
{
	const struct timer *timer = timers;
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
static void all_at_once(uint32_t number)
{
	uint32_t i;

	for (i = 0; i < HV_SYNIC_STIMER_COUNT; i++)
		start_timer(i, 0, 1);
	interrupt_wake(number);
	expect(interrupt_wait(all_expired, cpus[number].timers), "all timers came");
}

void keep_ticking(uint32_t number)
{
	start_timer(PERIODIC, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	start_timer(BY_MESSAGE, HV_STIMER_CONFIG_PERIODIC, MILLISECOND);
	expect(interrupt_wait(has_expired, &cpus[number].timers[PERIODIC]), "ticking");
	expect(interrupt_wait(has_expired, &cpus[number].timers[BY_MESSAGE]), "messages of it");
}

static void on_all(const char *name, processor_job job, uint32_t traps, const char *text)
{
	uint64_t before = processors_traps(ALL_PROCESSORS), all;

	check(processors_run(ALL_PROCESSORS, job), "all timers done");
	check_processors(ALL_PROCESSORS, text);
	all = processors_traps(ALL_PROCESSORS) - before;
	check(!traps_counted() || all == traps * PROCESSORS, "traps of timers");
	step_traps(all, name);
	print("%s\n", text);
}

void show_timers(void)
{
	on_all("timers", one_shot, 1, "an interrupt of its own, once on each CPU, never early");
	on_all("", periodic, 2, "periodic, 5 times and more, then stopped");
	on_all("", by_message, 1, "by message, 0 EOM");
	on_all("", set_again, 1 + AGAIN, "set again in its handler, 3 times");
	on_all("", all_at_once, HV_SYNIC_STIMER_COUNT, "all four at once");
}
