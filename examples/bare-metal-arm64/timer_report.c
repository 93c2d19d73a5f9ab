/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "checks.h"

/* Which timer does what. */
enum { ONE_SHOT, PERIODIC, BY_MESSAGE = STIMER_BY_MESSAGE, SET_AGAIN };

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

static void with(uint32_t timer, const char *name, processor_job job, uint32_t traps,
		 const char *text)
{
	timer_of_jobs = timer;
	on_all(name, job, traps, text);
}

void show_timers(void)
{
	with(ONE_SHOT, "timers", timer_one_shot, 1,
	     "an interrupt of its own, once on each CPU, never early");
	with(PERIODIC, "", timer_periodic, 2, "periodic, 5 times and more, then stopped");
	with(BY_MESSAGE, "", timer_one_shot, 1, "by message, 0 EOM");
	with(SET_AGAIN, "", timer_set_again, 1 + TIMER_AGAIN, "set again in its handler, 3 times");
	on_all("", timer_all_at_once, HV_SYNIC_STIMER_COUNT, "all four at once");
}
