/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Flushes of TLBs, and that they happen: another processor reads on and on through a translation that is changed under
 * it. Until the flush it may see the old page, and now and then does; behind it, never.
 */
#define HV_CONFIG_X86_XMM
#include <hyperv/hyperv.h>
#include <hyperv/tlb_list_fast.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

/* So often at least; and until a stale translation was seen, which may not be when others keep the machine busy. */
#define ROUNDS      16U
#define ROUNDS_MOST 100U

/* An address with nothing of ours: 1 GiB. Its entry in the map of start.S gets a table of pages. */
#define ADDRESS 0x40000000UL
#define LARGE   0x200000UL
#define PRESENT 3UL

extern uint64_t directory[];

static uint64_t table[512] __attribute__((aligned(4096)));
static struct hv_page pages[2], input;
static struct hv_vpset_builder set;
static uint64_t mask;

/* The question of the asker, and what the reader saw behind it. One reader: more spin in each other's way. */
static uint32_t stop, asked, answered;
static uint64_t seen;

static volatile uint64_t *window(void)
{
	return (volatile uint64_t *)ADDRESS;
}

/* Job of the last processor: read until told to stop, no interrupt in between. */
static void read_on(uint32_t number)
{
	(void)number;
	while (hv_arch_load_acquire32(&stop) == 0) {
		uint32_t question = hv_arch_load_acquire32(&asked);

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

static uint32_t try(const char *name, hv_status_t (*flush)(void))
{
	uint32_t i, stale = 0;
	bool good = true;

	for (i = 0; i < ROUNDS || (stale == 0 && i < ROUNDS_MOST); i++) {
		uint32_t which = (i + 1) % 2;
		uint64_t fresh = *(volatile uint64_t *)pages[which].va;

		map(which);
		stale += look() != fresh;
		done = range_count;
		good = flush() == HV_STATUS_SUCCESS && done == range_count && good;
		good = look() == fresh && good;
	}
	check(good, name);
	line("");
	print("%s\n", name);
	return stale;
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
	uint32_t stale;

	if (!offered(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "flush"))
		return;
	if (!hv_has_access_vp_index(&guest.features) || processors < 2)
		return;
	prepare();
	on_all(flush_own, "the window");
	line("flush");
	print("a stale translation was seen before some, and behind none\n");
	processors_begin(1U << (processors - 1), read_on);
	stale = try("HvFlushVirtualAddressSpace", by_space);
	stale += try("... of all processors", by_all);
	stale += try("HvFlushVirtualAddressList", by_list);
	if (hv_has_use_ex_processor_masks(&guest.features)) {
		stale += try("...SpaceEx", by_space_ex);
		stale += try("...ListEx", by_list_ex);
	}
	if (offered(HV_HAS_XMM_FAST_HYPERCALL_INPUT, "XMM")) {
		stale += try("...List in XMM registers", by_list_fast);
		if (hv_has_use_ex_processor_masks(&guest.features))
			stale += try("...SpaceEx in XMM registers", by_space_ex_fast);
	}
	check(stale != 0, "a stale translation before a flush");
	hv_arch_store_release32(&stop, 1);
	check(processors_end(1U << (processors - 1)), "the reader ends");
}
