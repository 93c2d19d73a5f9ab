/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Reference time from a page that the host changes at each access, and may never leave alone: a time is made of values that
 * stood under one valid sequence, or comes from the register after at most the tries that there are. And the page's
 * register, which holds anything.
 */
#include "untrusted.h"

static uint64_t *words;
static uint64_t seen[4]; /* what was read last: sequence, scale, offset, sequence again */
static uint32_t accesses;
static uint32_t relaxed;
static bool ordered;
static uint64_t answer[8]; /* of reads of a register */
static uint64_t result[8];
static uint64_t written[8];

static void act(void)
{
	uint8_t what = fuzz_byte();

	switch (what & 7) {
	case 1:
		words[0]++;
		break;
	case 2:
		words[0] = fuzz_number(8);
		break;
	case 3:
		words[0] = 0;
		break;
	case 4:
		words[1] = fuzz_word();
		break;
	case 5:
		words[2] = fuzz_word();
		break;
	case 6:
		words[0]--;
		words[1] ^= fuzz_word();
		words[2] ^= fuzz_word();
		break;
	default:
		break;
	}
}

static void fuzz_before(enum fuzz_access access, const volatile void *p)
{
	(void)p;
	act();
	relaxed += access == FUZZ_RELAX;
	CHECK(relaxed < HV_REFERENCE_TIME_TRIES);
	if (access == FUZZ_BARRIER)
		ordered = true;
}

static void fuzz_after(enum fuzz_access access, const volatile void *p, uint64_t value)
{
	const uint32_t offset = (uint32_t)((uintptr_t)p - (uintptr_t)words);

	CHECK(access == FUZZ_LOAD32 ? offset == 0 : offset == 8 || offset == 16);
	CHECK(++accesses <= 4 * HV_REFERENCE_TIME_TRIES + HV_REFERENCE_TIME_TRIES - 1);
	if (offset != 0) {
		CHECK(!ordered);
		seen[offset / 8] = value;
	} else if (ordered) {
		seen[3] = value;
		ordered = false;
	} else {
		seen[0] = value;
	}
}

static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	const uint32_t at = fuzz_traps - 1;

	(void)count;
	written[at] = block[4];
	answer[at] = fuzz_word();
	result[at] = fuzz_result(control);
	if ((control & 0xffff) == HVCALL_GET_VP_REGISTERS)
		block[fuzz_convention == 1 ? 14 : 4] = answer[at];
	return result[at];
}

static void read_time(void)
{
	uint64_t time;

	fuzz_traps_allowed = 1;
	words[0] = fuzz_number(1);
	words[1] = fuzz_word();
	words[2] = fuzz_word();
	time = hv_read_reference_time((const struct hv_reference_tsc_page *)(const void *)words);
	if (fuzz_traps == 1) {
		CHECK(relaxed == HV_REFERENCE_TIME_TRIES - 1 || (uint32_t)seen[0] == 0);
		CHECK(time == (hv_result(result[0]) == HV_STATUS_SUCCESS ? answer[0] : ~0ULL));
		return;
	}
	CHECK((uint32_t)seen[0] != 0 && (uint32_t)seen[0] == (uint32_t)seen[3]);
	CHECK(time == hv_arch_mul64_hi(fuzz_counter, seen[1]) + seen[2]);
}

/* An address stays where no page is named. */
static void check_register(bool enable, const struct hv_page *page, hv_status_t status)
{
	const uint64_t used = HV_REGISTER_REFERENCE_TSC_ENABLE |
			      (page != NULL ? HV_REGISTER_REFERENCE_TSC_GPN_MASK : 0);

	if (fuzz_traps == 0) {
		CHECK(status != HV_STATUS_SUCCESS);
		return;
	}
	/* Bits that are not ours stay as they were read, whatever comes after. */
	if (fuzz_traps >= 2)
		CHECK(((written[1] ^ answer[0]) & ~used) == 0);
	if (fuzz_traps == 4)
		CHECK(written[3] == answer[0]);
	if (status != HV_STATUS_SUCCESS)
		return;
	if (enable)
		CHECK((answer[fuzz_traps - 1] & used) ==
		      (page->gpa | HV_REGISTER_REFERENCE_TSC_ENABLE));
	else
		CHECK(fuzz_traps == 2 ? (written[1] & used) == 0
				      : (answer[0] & HV_REGISTER_REFERENCE_TSC_ENABLE) == 0);
}

static void turn_on_or_off(uint8_t what)
{
	struct hv_features features = { { 0, 0 }, { 0, 0 }, { 0, 0 } };
	struct hv_page page = { words, (uintptr_t)words };
	const struct hv_page *named = (what & 8) != 0 && (what & 2) == 0 ? NULL : &page;
	hv_status_t status;

	fuzz_traps_allowed = 4;
	features.privileges.low_part = (what & 4) != 0 ? fuzz_word() : ~0ULL;
	if ((what & 2) != 0)
		status = hv_enable_reference_tsc(&features, &page);
	else
		status = hv_disable_reference_tsc(&features, named);
	check_register((what & 2) != 0, named, status);
}

static void fuzz_one(void)
{
	const uint8_t what = fuzz_byte();
	uint64_t ticks;

	words = (uint64_t *)fuzz_page();
	accesses = relaxed = fuzz_traps = 0;
	ordered = false;
	memset(seen, 0, sizeof(seen));
	fuzz_convention = what >> 4 & 1;
	if ((what & 1) == 0)
		read_time();
	else
		turn_on_or_off(what);
	ticks = fuzz_word();
	CHECK(hv_ticks_to_ns(ticks) >= ticks && hv_ticks_to_ns(ticks) / 100 <= ticks);
	free(words);
}
