/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "pages.h"
#include "checks.h"

#define READS       1000U
#define TICKS       10000000ULL /* of reference time in a second */
#define ROUNDED_OFF 2U          /* ticks: two clocks are cut to whole ones */

static struct hv_page page;
static const struct hv_reference_tsc_page never_enabled;
static uint64_t started; /* reference time on processor 0, before the others read it */
static uint64_t read_traps[PROCESSORS];

static const struct hv_reference_tsc_page *reference(void)
{
	return page.va != HV_NULL ? page.va : &never_enabled;
}

/* Without a page a clock as well: that of the register. */
uint64_t now(void)
{
	return hv_read_reference_time(reference());
}

/* By the architecture alone. Seconds and rest apart, so that nothing overflows. */
static uint64_t counter_time(void)
{
	uint64_t counter = hv_arch_counter(), frequency = read_sysreg(cntfrq_el0);

	return counter / frequency * TICKS + counter % frequency * TICKS / frequency;
}

/* Job. */
static void read_clock(uint32_t number)
{
	uint64_t traps = machine_traps(), last = started;
	uint32_t i;

	for (i = 0; i < READS; i++) {
		uint64_t before = counter_time();
		uint64_t time = now();
		uint64_t after = counter_time();

		expect(time >= last, "reference time goes on, on all processors");
		expect(time + ROUNDED_OFF >= before && time <= after + ROUNDED_OFF,
		       "reference time is that of the counter");
		last = time;
	}
	read_traps[number] = machine_traps() - traps;
	expect(!traps_counted() || read_traps[number] == 0, "no trap to read the clock");
}

/* Job: the register has the time between two readings of the page. */
static void compare_register(uint32_t number)
{
	uint64_t before = now(), time = 0, after;

	(void)number;
	expect(hv_get_reference_counter(&time) == HV_STATUS_SUCCESS, "reference counter");
	after = now();
	expect(before <= time && time <= after, "reference counter as the page says");
}

static void show_frequency(void)
{
	uint64_t traps = machine_traps(), frequency = 0;

	check(hv_get_processor_clock_frequency(&guest.features, &frequency) == HV_STATUS_SUCCESS,
	      "frequency");
	check(frequency == read_sysreg(cntfrq_el0), "frequency as CNTFRQ_EL0 has it");
	step(traps, "");
	print("frequency %lu Hz, as CNTFRQ_EL0 has it\n", frequency);
}

void show_clock(void)
{
	uint64_t traps = machine_traps();

	page = page_take();
	check(hv_enable_reference_tsc(&guest.features, &page) == HV_STATUS_SUCCESS,
	      "reference page");
	step(traps, "clock");
	print("reference page on, sequence %u\n", reference()->tsc_sequence);
	check(reference()->tsc_sequence != HV_REFERENCE_TSC_SEQUENCE_INVALID, "sequence");

	started = now();
	traps = processors_traps(ALL_PROCESSORS);
	check(processors_run(ALL_PROCESSORS, read_clock), "all have read the clock");
	check_processors(ALL_PROCESSORS, "clock");
	step_traps(processors_traps(ALL_PROCESSORS) - traps, "");
	print("%u times read on each CPU: never back, as the counter of the architecture\n", READS);

	traps = processors_traps(ALL_PROCESSORS);
	check(processors_run(ALL_PROCESSORS, compare_register), "all have compared");
	check_processors(ALL_PROCESSORS, "reference counter");
	step_traps(processors_traps(ALL_PROCESSORS) - traps, "");
	print("once on each CPU by the register: between two readings of the page\n");
	show_frequency();
}
