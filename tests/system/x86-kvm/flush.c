/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Flushes of TLBs, and that they happen: another processor reads on and on through a translation that is changed under
 * it, and the call for the flush follows, in turn for this processor alone and for the others.
 *
 * An interrupt of the host may flush the reader unasked. How often depends on what else the machine does, but not on whom
 * a call is for: so turns go on until the old page was seen ENOUGH times behind calls that are not for the reader. A call
 * for the reader that does nothing shows the old page as often, and in none of its turns with a chance of 1 in 2^ENOUGH.
 */
#define HV_CONFIG_X86_XMM
#include <hyperv/hyperv.h>
#include <hyperv/tlb_list_fast.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

#define ENOUGH     16U
#define TURNS_MOST 20000U

/* An address with nothing of ours: 1 GiB. Its entry in the map of start.S gets a table of pages. */
#define ADDRESS 0x40000000UL
#define LARGE   0x200000UL
#define PRESENT 3UL

extern uint64_t directory[];

static uint64_t table[512] __attribute__((aligned(4096)));
static struct hv_page pages[2], input;

/* Whom a call is for, by their VP indices. */
static struct target {
	struct hv_vpset_builder set;
	uint64_t mask;
} own, others;

/* The question of the asker, and what the reader saw behind it. One reader: more spin in each other's way. */
static uint32_t stop, asked, answered, afresh;
static uint64_t seen;

static volatile uint64_t *window(void)
{
	return (volatile uint64_t *)ADDRESS;
}

/* Also a job: what was mapped large before is gone from there. */
static void flush_own(uint32_t number)
{
	(void)number;
	__asm__ volatile("invlpg (%0)" : : "r"(ADDRESS) : "memory");
}

/* Job of the last processor: read until told to stop, no interrupt in between. */
static void read_on(uint32_t number)
{
	while (hv_arch_load_acquire32(&stop) == 0) {
		uint32_t question = hv_arch_load_acquire32(&asked);

		if (hv_arch_load_acquire32(&afresh) != 0)
			flush_own(number);
		seen = *window();
		hv_arch_store_release32(&answered, question);
	}
}

/* Have the reader read once more at least. Returns what it sees. */
static uint64_t look(void)
{
	uint32_t question = asked + 1;

	hv_arch_store_release32(&asked, question);
	while (hv_arch_load_acquire32(&answered) != question)
		hv_arch_cpu_relax();
	return seen;
}

/* Ways to flush. */

static struct hv_gva_range ranges[3];
static uint32_t range_count, done;

/* What all calls begin with. */
#define SPACES HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES

static hv_status_t by_space(const struct target *target)
{
	return hv_flush_address_space(&input, 0, SPACES, target->mask);
}

static hv_status_t by_all(const struct target *target)
{
	if (target == &own)
		return by_space(target);
	return hv_flush_address_space(&input, 0, HV_FLUSH_ALL_PROCESSORS | SPACES, 0);
}

static hv_status_t by_space_ex(const struct target *target)
{
	return hv_flush_address_space_ex(&input, 0, SPACES, &target->set);
}

static hv_status_t by_list(const struct target *target)
{
	return hv_flush_address_list(&input, 0, SPACES, target->mask, ranges, range_count, &done);
}

static hv_status_t by_list_ex(const struct target *target)
{
	return hv_flush_address_list_ex(&input, 0, SPACES, &target->set, ranges, range_count,
					&done);
}

static hv_status_t by_list_fast(const struct target *target)
{
	return hv_flush_address_list_fast(0, SPACES, target->mask, ranges, range_count, &done);
}

/* Raw: calls in registers alone, which the SDK has no function for. */

static hv_status_t by_space_fast(const struct target *target)
{
	const uint64_t words[] = { 0, SPACES, target->mask };

	return hv_result(hv_do_fast_hypercall(
		hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, true, 0, 0, 0), words,
		COUNT_OF(words), HV_NULL, 0));
}

static hv_status_t by_space_ex_fast(const struct target *target)
{
	uint64_t words[4 + 1] = { 0, SPACES };

	hv_vpset_put(&target->set, words + 2);
	return hv_result(hv_do_fast_hypercall(
		hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, true, 1, 0, 0), words,
		COUNT_OF(words), HV_NULL, 0));
}

static hv_status_t by_list_ex_fast(const struct target *target)
{
	uint64_t words[4 + 1 + 1] = { 0, SPACES };
	uint64_t result;

	hv_vpset_put(&target->set, words + 2);
	words[5] = ranges[0].page;
	result = hv_do_fast_hypercall(
		hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX, true, 1, 1, 0), words,
		COUNT_OF(words), HV_NULL, 0);
	done = hv_reps_done(result, 1);
	return hv_result(result);
}

static void map(uint32_t which)
{
	hv_arch_wmb();
	*(volatile uint64_t *)&table[0] = pages[which].gpa | PRESENT;
}

struct way {
	const char *name;
	hv_status_t (*flush)(const struct target *target);
	bool xmm, ex;
};

static bool good; /* the calls */

/* Whether the reader sees the old page behind a call. It has been made to know that page, so nothing is left of before. */
static bool is_stale_behind(const struct way *way, const struct target *target)
{
	static uint32_t which;
	uint64_t old = *(volatile uint64_t *)pages[which].va;
	uint64_t saw;

	hv_arch_store_release32(&afresh, 1);
	good = look() == old && good;
	hv_arch_store_release32(&afresh, 0);
	(void)look();
	which = !which;
	map(which);
	done = range_count;
	good = way->flush(target) == HV_STATUS_SUCCESS && done == range_count && good;
	saw = look();
	good = (saw == old || saw == *(volatile uint64_t *)pages[which].va) && good;
	return saw == old;
}

static bool try(const struct way *way)
{
	uint32_t turns, unflushed = 0, failed = 0;

	good = true;
	for (turns = 0; unflushed < ENOUGH && turns < TURNS_MOST; turns++) {
		unflushed += is_stale_behind(way, &own);
		failed += is_stale_behind(way, &others);
	}
	check(good, way->name);
	check(failed == 0, "a stale translation behind a flush");
	check(unflushed == ENOUGH, "a stale translation without one");
	line("");
	print("%s\n", way->name);
	return failed == 0 && unflushed == ENOUGH;
}

static void aim(struct target *target, uint32_t from, uint32_t to)
{
	uint32_t number;

	hv_vpset_clear(&target->set);
	for (number = from; number < to; number++)
		check(hv_vpset_add_cpus(&target->set, &vp_map, &number, 1) == HV_STATUS_SUCCESS,
		      "a set");
	check(hv_vpset_mask(&target->set, &target->mask), "a mask");
}

static void prepare(void)
{
	uint64_t *entry = &directory[ADDRESS / LARGE];
	uint32_t i;

	for (i = 0; i < 2; i++) {
		pages[i] = page_take();
		*(volatile uint64_t *)pages[i].va = 0x1111111111111111ULL * (i + 1);
	}
	input = page_take();
	map(0);
	*(volatile uint64_t *)entry = (uint64_t)table | PRESENT;
	range_count = hv_gva_ranges(ADDRESS, 1, ranges, COUNT_OF(ranges));
	check(range_count == 1, "a range");
	aim(&own, 0, 1);
	aim(&others, 1, processors);
	stop = 0;
}

void show_flushes(void)
{
	static const struct way ways[] = {
		{ "HvFlushVirtualAddressSpace", by_space, false, false },
		{ "... of all processors", by_all, false, false },
		{ "HvFlushVirtualAddressList", by_list, false, false },
		{ "...SpaceEx", by_space_ex, false, true },
		{ "...ListEx", by_list_ex, false, true },
		{ "...Space in XMM registers", by_space_fast, true, false },
		{ "...List in XMM registers", by_list_fast, true, false },
		{ "...SpaceEx in XMM registers", by_space_ex_fast, true, true },
		{ "...ListEx in XMM registers", by_list_ex_fast, true, true },
	};
	uint32_t i, tried = 0, proven = 0;
	bool xmm, ex = hv_has_use_ex_processor_masks(&guest.features);

	if (!offered(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "flush"))
		return;
	if (!hv_has_access_vp_index(&guest.features) || processors < 2)
		return;
	xmm = offered(HV_HAS_XMM_FAST_HYPERCALL_INPUT, "XMM");
	prepare();
	on_all(flush_own, "the window");
	line("flush");
	print("what another CPU reads through a translation that changes:\n");
	processors_begin(1U << (processors - 1), read_on);
	for (i = 0; i < COUNT_OF(ways); i++) {
		if ((ways[i].xmm && !xmm) || (ways[i].ex && !ex))
			continue;
		tried++;
		proven += try(&ways[i]);
	}
	hv_arch_store_release32(&stop, 1);
	check(processors_end(1U << (processors - 1)), "the reader ends");
	line("");
	print("%u of %u ways: never stale behind a flush of it, %u times behind one of CPU 0\n",
	      proven, tried, ENOUGH);
}
