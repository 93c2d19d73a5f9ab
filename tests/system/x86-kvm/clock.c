/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

#define READS    1000U
#define COMPARES 50U
#define TICKS    10000000ULL /* of reference time in a second */

#define SLEEP_MICROSECONDS 5000U

/* Of the TSC, about a second: so long may the run time of a processor stand still. */
#define RUN_TICKS_MOST 3000000000ULL

/* A scale has fewer digits than a frequency: a millionth. */
#define ROUNDED_OFF 1000000U

static struct hv_page page;
static const struct hv_reference_tsc_page never_enabled;
static uint64_t latest;

static const struct hv_reference_tsc_page *reference(void)
{
	return page.va != HV_NULL ? page.va : &never_enabled;
}

/* Without a page a clock as well: that of the register. */
uint64_t now(void)
{
	return hv_read_reference_time(reference());
}

/* Job, on all at once: what one has read is past for all. */
static void read_clock(uint32_t number)
{
	uint32_t i;

	(void)number;
	for (i = 0; i < READS; i++) {
		uint64_t seen = __atomic_load_n(&latest, __ATOMIC_ACQUIRE);
		uint64_t time = now();

		expect(time >= seen, "reference time goes on, on all processors");
		while (time > seen &&
		       !__atomic_compare_exchange_n(&latest, &seen, time, false, __ATOMIC_RELEASE,
						    __ATOMIC_ACQUIRE))
			;
	}
}

/* Job: the register has the time between two readings of the page. */
static void compare_register(uint32_t number)
{
	uint32_t i;

	(void)number;
	for (i = 0; i < COMPARES; i++) {
		uint64_t before = now(), time = 0, after;

		expect(hv_get_reference_counter(&time) == HV_STATUS_SUCCESS, "reference counter");
		after = now();
		expect(before <= time && time <= after, "reference counter as the page says");
	}
}

static void show_page(void)
{
	page = page_take();
	check(hv_enable_reference_tsc(&guest.features, &page) == HV_STATUS_SUCCESS,
	      "reference page");
	line("clock");
	print("reference page on, sequence %u\n", reference()->tsc_sequence);
	check(reference()->tsc_sequence != HV_REFERENCE_TSC_SEQUENCE_INVALID, "sequence");
	latest = now();
	on_all(read_clock, "the clock");
	line("");
	print("%u times read on each CPU at once: never back\n", READS);
}

static void show_counter(void)
{
	uint64_t before, ticks;

	on_all(compare_register, "reference counter");
	line("counter");
	print("%u times read on each CPU: between two readings of the page\n", COMPARES);
	before = now();
	interrupt_sleep(SLEEP_MICROSECONDS);
	ticks = now() - before;
	/* By the timer of the APIC; late it may come. */
	check(ticks >= SLEEP_MICROSECONDS * 10 && ticks < TICKS, "counts 100 ns");
}

/* What the page says a tick of the TSC is, against what its register says. */
static void show_frequencies(void)
{
	uint64_t tsc = 0, apic = 0, ticks;

	if (!offered(HV_HAS_ACCESS_FREQUENCY_REGS, "frequency")) {
		check(hv_get_processor_clock_frequency(&guest.features, &tsc) ==
			      HV_STATUS_ACCESS_DENIED,
		      "no frequency");
		return;
	}
	check(hv_get_processor_clock_frequency(&guest.features, &tsc) == HV_STATUS_SUCCESS,
	      "frequency of the TSC");
	check(hv_get_interrupt_clock_frequency(&guest.features, &apic) == HV_STATUS_SUCCESS,
	      "frequency of the APIC");
	line("frequency");
	print("TSC %lu Hz, APIC %lu Hz\n", tsc, apic);
	if (page.va == HV_NULL)
		return;
	ticks = hv_arch_mul64_hi(tsc, reference()->tsc_scale);
	check(ticks >= TICKS - TICKS / ROUNDED_OFF && ticks <= TICKS + TICKS / ROUNDED_OFF,
	      "frequency as the page has it");
}

static void show_run_time(void)
{
	uint64_t before = 0, after = 0, start = hv_arch_counter();
	bool good;

	if (!offered(HV_HAS_ACCESS_VP_RUNTIME_REG, "run time"))
		return;
	check(hv_get_vpreg(HV_REGISTER_VP_RUNTIME, &before) == HV_STATUS_SUCCESS && before != 0,
	      "run time");
	/* Awake: who halts does not run. KVM counts it in ticks of its host. */
	do {
		good = hv_get_vpreg(HV_REGISTER_VP_RUNTIME, &after) == HV_STATUS_SUCCESS;
	} while (good && after == before && hv_arch_counter() - start < RUN_TICKS_MOST);
	check(good && after > before, "run time goes on");
	line("run time");
	print("of the virtual processor: goes on\n");
}

void show_clock(void)
{
	page.va = HV_NULL;
	if (offered(HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, "clock")) {
		show_page();
	} else {
		struct hv_page unused = page_take();

		check(hv_enable_reference_tsc(&guest.features, &unused) == HV_STATUS_ACCESS_DENIED,
		      "no reference page");
	}
	if (offered(HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, "counter"))
		show_counter();
	show_frequencies();
	show_run_time();
}
