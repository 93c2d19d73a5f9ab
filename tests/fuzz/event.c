/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Event flags that the host sets and clears at each access: numbers rise and stay below the limit, each was set when it was
 * cleared, none is lost, no word is cleared twice, and what is not in use stays as it is.
 */
#include "untrusted.h"

static uint64_t *words;
static uint64_t shadow[512];
static uint32_t sint;
static uint64_t cleared[32]; /* flags that the guest has cleared and not reported yet */
static uint32_t clears[32];
static uint32_t accesses;

static void act(void)
{
	uint8_t what = fuzz_byte();
	uint32_t word = sint * 32 + (what & 31);

	if ((what & 0xc0) == 0x40)
		words[word] |= fuzz_word();
	else if ((what & 0xc0) == 0x80)
		words[word] &= fuzz_word();
	else if ((what & 0xc0) == 0xc0)
		words[fuzz_number(2) % 512] ^= fuzz_word();
	memcpy(shadow, words, 4096);
}

static void fuzz_before(enum fuzz_access access, const volatile void *p)
{
	(void)access;
	(void)p;
	CHECK(memcmp(shadow, words, 4096) == 0); /* the guest has no other way to write */
	act();
}

static void fuzz_after(enum fuzz_access access, const volatile void *p, uint64_t value)
{
	const uint32_t offset = (uint32_t)((uintptr_t)p - (uintptr_t)(words + sint * 32));
	const uint32_t word = offset / 8;

	CHECK(offset < 256 && offset % 8 == 0);
	CHECK(++accesses <= 64);
	if (access == FUZZ_CLEAR) {
		cleared[word] |= value & ~*(volatile const uint64_t *)p;
		clears[word]++;
		memcpy(shadow, words, 4096);
	} else {
		CHECK(access == FUZZ_LOAD64);
	}
}

static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	(void)block;
	(void)count;
	return control;
}

static void walk(const struct hv_page *page, uint32_t limit)
{
	struct hv_event_scan scan;
	hv_status_t status = hv_event_scan_start(&scan, page, sint, limit);
	uint32_t flag = 0;
	uint32_t least = 0;
	uint32_t i;

	CHECK((status == HV_STATUS_SUCCESS) == (sint < 16 && limit <= HV_EVENT_FLAGS_COUNT));
	if (status != HV_STATUS_SUCCESS)
		return;
	while (hv_event_next(&scan, &flag)) {
		CHECK(flag >= least && flag < limit);
		CHECK((cleared[flag / 64] >> flag % 64 & 1) != 0);
		cleared[flag / 64] &= ~(1ULL << flag % 64);
		least = flag + 1;
	}
	for (i = 0; i < 32; i++)
		CHECK(cleared[i] == 0 && clears[i] <= 1);
}

static void one(const struct hv_page *page, uint32_t flag)
{
	bool set = false;
	hv_status_t status = hv_take_event(page, sint, flag, &set);
	uint32_t i;

	CHECK((status == HV_STATUS_SUCCESS) == (sint < 16 && flag < HV_EVENT_FLAGS_COUNT));
	for (i = 0; i < 32; i++)
		CHECK(cleared[i] == (set && flag / 64 == i ? 1ULL << flag % 64 : 0));
}

static void fuzz_one(void)
{
	struct hv_page page;
	uint32_t number;
	bool single;
	uint32_t i;

	words = (uint64_t *)fuzz_page();
	page.va = words;
	page.gpa = 0;
	memset(cleared, 0, sizeof(cleared));
	memset(clears, 0, sizeof(clears));
	accesses = 0;
	fuzz_traps_allowed = 0;
	i = fuzz_byte();
	sint = i & 31;
	single = (i & 32) != 0;
	number = (uint32_t)fuzz_number(2) & 0xfff;
	if (sint < 16)
		for (i = fuzz_byte() % 8; i > 0; i--)
			words[sint * 32 + fuzz_byte() % 32] |= fuzz_word();
	memcpy(shadow, words, 4096);
	if (single)
		one(&page, number);
	else
		walk(&page, number);
	CHECK(memcmp(shadow, words, 4096) == 0);
	free(words);
}
