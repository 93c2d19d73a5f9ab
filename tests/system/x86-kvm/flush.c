/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Flushes of TLBs, and that they happen: another processor reads on and on through a translation that is changed under it.
 * Until the flush it may see the old page, and now and then does; behind it, never.
 */
#define HV_CONFIG_X86_XMM
#include <hyperv/hyperv.h>
#include <hyperv/tlb_list_fast.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

/* So often at least; and until a stale translation was seen, so often at most. */
#define ROUNDS      4U
#define ROUNDS_MOST 400U

/* An address with nothing of ours: 1 GiB. Its entry in the map of start.S gets a table of pages. */
#define ADDRESS 0x40000000UL
#define LARGE   0x200000UL
#define PRESENT 3UL

extern uint64_t directory[];

static uint64_t table[512] __attribute__((aligned(4096)));
static struct hv_page pages[2], input;
static struct hv_vpset_builder set;
static uint64_t mask;

/* What the readers do: how often each has read, whether it may still see the old page. */
static uint32_t reads[PROCESSORS], stop, asked, answered[PROCESSORS];
static uint64_t seen[PROCESSORS];

static volatile uint64_t *window(void)
{
	return (volatile uint64_t *)ADDRESS;
}

/* Job of all but processor 0: read until told to stop, no interrupt in between. */
static void read_on(uint32_t number)
{
	while (hv_arch_load_acquire32(&stop) == 0) {
		uint32_t question = hv_arch_load_acquire32(&asked);

		seen[number] = *window();
		hv_arch_store_release32(&answered[number], question);
		reads[number]++;
	}
}

static bool all_answered(uint32_t question)
{
	uint32_t i;

	for (i = 1; i < processors; i++)
		if (hv_arch_load_acquire32(&answered[i]) != question)
			return false;
	return true;
}

/* Have each reader read once more at least. Returns how many have seen other than @p expected. */
static uint32_t look(uint64_t expected)
{
	uint32_t i, others = 0, question = asked + 1;

	hv_arch_store_release32(&asked, question);
	for (i = 0; !all_answered(question); i++)
		hv_arch_cpu_relax();
	for (i = 1; i < processors; i++)
		others += seen[i] != expected;
	return others;
}

/* Ways to flush; each for all processors but this one, or all. */

static struct hv_gva_range ranges[3];
static uint32_t range_count, done;

static hv_status_t by_space(void)
{
	return hv_flush_address_space(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, mask);
}

static hv_status_t by_all(void)
{
	return hv_flush_address_space(
		&input, 0, HV_FLUSH_ALL_PROCESSORS | HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, 0);
}

static hv_status_t by_space_ex(void)
{
	return hv_flush_address_space_ex(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, &set);
}

static hv_status_t by_list(void)
{
	return hv_flush_address_list(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, mask, ranges,
				     range_count, &done);
}

static hv_status_t by_list_ex(void)
{
	return hv_flush_address_list_ex(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, &set,
					ranges, range_count, &done);
}

static hv_status_t by_list_fast(void)
{
	return hv_flush_address_list_fast(0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, mask, ranges,
					  range_count, &done);
}

/* Raw: the call with a set, all in registers. */
static hv_status_t by_space_ex_fast(void)
{
	uint64_t words[4 + 1] = { 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES };

	hv_vpset_put(&set, words + 2);
	return hv_result(hv_do_fast_hypercall(
		hv_hypercall_control(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, true, 1, 0, 0), words,
		COUNT_OF(words), HV_NULL, 0));
}

static void map(uint32_t which)
{
	hv_arch_wmb();
	*(volatile uint64_t *)&table[0] = pages[which].gpa | PRESENT;
}

static void try(const char *name, hv_status_t (*flush)(void))
{
	uint32_t i, stale = 0;
	bool good = true;

	for (i = 0; i < ROUNDS || (stale == 0 && i < ROUNDS_MOST); i++) {
		uint32_t which = (i + 1) % 2;
		uint64_t fresh = *(volatile uint64_t *)pages[which].va;

		map(which);
		stale += look(fresh) != 0;
		done = range_count;
		good = flush() == HV_STATUS_SUCCESS && done == range_count && good;
		good = look(fresh) == 0 && good;
	}
	check(good, name);
	check(stale != 0, "a stale translation before a flush");
	line("");
	print("%s\n", name);
}

static void prepare(void)
{
	uint64_t *entry = &directory[ADDRESS / LARGE];
	uint32_t i, number;

	for (i = 0; i < 2; i++) {
		pages[i] = page_take();
		*(volatile uint64_t *)pages[i].va = 0x1111111111111111ULL * (i + 1);
	}
	input = page_take();
	map(0);
	*(volatile uint64_t *)entry = (uint64_t)table | PRESENT;
	range_count = hv_gva_ranges(ADDRESS, 1, ranges, COUNT_OF(ranges));
	check(range_count == 1, "a range");
	hv_vpset_clear(&set);
	for (number = 1; number < processors; number++)
		check(hv_vpset_add_cpus(&set, &vp_map, &number, 1) == HV_STATUS_SUCCESS, "a set");
	check(hv_vpset_mask(&set, &mask), "a mask");
	stop = 0;
}

/* Job: what was mapped large before is gone from here as well. */
static void flush_own(uint32_t number)
{
	(void)number;
	__asm__ volatile("invlpg (%0)" : : "r"(ADDRESS) : "memory");
}

void show_flushes(void)
{
	if (!offered(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "flush"))
		return;
	if (!hv_has_access_vp_index(&guest.features) || processors < 2)
		return;
	prepare();
	on_all(flush_own, "the window");
	line("flush");
	print("a stale translation is seen before, and never behind\n");
	processors_begin(ALL_PROCESSORS & ~1U, read_on);
	try("HvFlushVirtualAddressSpace", by_space);
	try("... of all processors", by_all);
	try("HvFlushVirtualAddressList", by_list);
	if (hv_has_use_ex_processor_masks(&guest.features)) {
		try("...SpaceEx", by_space_ex);
		try("...ListEx", by_list_ex);
	}
	if (hv_has_xmm_fast_hypercall_input(&guest.features)) {
		try("...List in XMM registers", by_list_fast);
		if (hv_has_use_ex_processor_masks(&guest.features))
			try("...SpaceEx in XMM registers", by_space_ex_fast);
	}
	hv_arch_store_release32(&stop, 1);
	check(processors_end(ALL_PROCESSORS & ~1U), "readers end");
}
