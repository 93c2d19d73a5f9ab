/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Accepting pages. */
#include "hyperv/fake/memory.h"

#include "guest.h"
#include "hyperv/gpa_accept.h"

#define FIRST 0x80000ULL
#define MANY  1019 /* twice what a page has room for, and one */

#define RAM_SHARED (1 | 3 << 6)

static struct hv_page page;
static struct hv_fake_memory memory;
static uint8_t states[MANY];

static int ready(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ISOLATION, true);
	hv_fake_memory_attach(&fake, &memory, states, FIRST, MANY);
	page = guest_page(0);
	memset(guest_memory, 0xee, sizeof(guest_memory) / 2);
	return 0;
}

/* The first pages, so many, are in this state, and the others not accepted. */
static void expect_pages(uint32_t count, uint32_t word)
{
	uint32_t i;

	for (i = 0; i < MANY; i++)
		assert_int_equal(states[i], i < count ? word : 0);
}

static void pages_are_accepted_in_order(void **state)
{
	uint64_t done = 99;

	(void)state;
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 509, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 509);
	assert_int_equal(trap(0)->number, 509ULL << 32 | 0xd9);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(trap(0)->input[1], 0);
	assert_int_equal(guest_memory[0], ~0ULL);
	assert_int_equal(guest_memory[1], 1);
	assert_int_equal(guest_memory[2], FIRST);
	assert_int_equal(guest_memory[3], 0xeeeeeeeeeeeeeeeeULL); /* there is no list */
	expect_pages(509, 0x80);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_call_has_room_for_509(void **state)
{
	uint64_t done = 99;

	(void)state;
	assert_int_equal(hv_accept_pages(&page, RAM_SHARED, FIRST, MANY, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, MANY);
	assert_int_equal(trap(0)->number, 509ULL << 32 | 0xd9);
	assert_int_equal(trap(1)->number, 509ULL << 32 | 0xd9);
	assert_int_equal(trap(2)->number, 1ULL << 32 | 0xd9);
	assert_int_equal(guest_memory[2], FIRST + 1018);
	expect_pages(MANY, 0x83);
	assert_traps(3);
	assert_nothing_illegal();
}

static void a_smaller_page_takes_more_calls(void **state)
{
	uint64_t done = 99;

	(void)state;
	page = guest_page(4096 - 24 - 2 * 8);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 5, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_int_equal(trap(0)->number, 2ULL << 32 | 0xd9);
	assert_int_equal(trap(2)->number, 1ULL << 32 | 0xd9);
	expect_pages(5, 0x80);
	assert_traps(3);
	assert_nothing_illegal();
}

/* Without a rep start: the first page moves on. */
static void what_was_done_in_part_goes_on_behind_it(void **state)
{
	struct hv_fake_fault fault;
	uint64_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0xd9, 2);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 7, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 7);
	assert_int_equal(trap(0)->number, 7ULL << 32 | 0xd9);
	assert_int_equal(trap(1)->number, 5ULL << 32 | 0xd9);
	assert_int_equal(guest_memory[2], FIRST + 2);
	expect_pages(7, 0x80);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_failure_says_how_far_it_came(void **state)
{
	uint64_t done = 99;

	(void)state;
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, MANY + 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, MANY);
	assert_traps(3);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 1, &done), HV_STATUS_OPERATION_DENIED);
	assert_int_equal(done, 0);
	assert_int_equal(hv_accept_pages(&page, 1ULL << 34, FIRST, 1, &done),
			 HV_STATUS_ACCESS_DENIED); /* a permission of a higher VTL */
	assert_nothing_illegal();
}

static void a_call_that_does_nothing_ends(void **state)
{
	struct hv_fake_fault fault;
	uint64_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0xd9, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 3, &done), HV_STATUS_OPERATION_FAILED);
	assert_int_equal(done, 0);
	assert_traps(1);
}

/* Elements that nobody asked for are not done. */
static void a_count_over_what_was_asked_is_none(void **state)
{
	struct hv_fake_fault fault;
	uint64_t done = 99;

	(void)state;
	hv_fake_fault_lie(&fault, 0xd9, 4095);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 5, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_traps(1);
}

static void bad_arguments_are_no_trap(void **state)
{
	const uint64_t limit = 1ULL << 52;
	uint64_t done = 99;
	uint32_t bit;

	(void)state;
	assert_int_equal(hv_accept_pages(NULL, 1, FIRST, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 0, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 1, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, limit, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, limit - 1, 2, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, limit + 1, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_accept_pages(&page, 1, 1, ~0ULL, &done), HV_STATUS_INVALID_PARAMETER);
	for (bit = 11; bit < 32; bit++)
		assert_int_equal(hv_accept_pages(&page, 1 | 1ULL << bit, FIRST, 1, &done),
				 HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 24);
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 1, &done), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[509], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(done, 99);
	assert_traps(0);
	page = guest_page(4096 - 32);
	assert_int_equal(hv_accept_pages(&page, 1, limit - 1, 1, &done),
			 HV_STATUS_INVALID_PARAMETER); /* the hypervisor's: no such page */
	assert_int_equal(done, 0);
	assert_traps(1);
}

/* Who answers "unknown" with all ones did nothing, though the bits of a count are set. */
static void all_ones_are_no_count(void **state)
{
	uint64_t done = 99;

	(void)state;
	fake.present = false;
	assert_int_equal(hv_accept_pages(&page, 1, FIRST, 5, &done),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(pages_are_accepted_in_order, ready),
		GUEST_TEST(a_call_has_room_for_509, ready),
		GUEST_TEST(a_smaller_page_takes_more_calls, ready),
		GUEST_TEST(what_was_done_in_part_goes_on_behind_it, ready),
		GUEST_TEST(a_failure_says_how_far_it_came, ready),
		GUEST_TEST(a_call_that_does_nothing_ends, ready),
		GUEST_TEST(a_count_over_what_was_asked_is_none, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
		GUEST_TEST(all_ones_are_no_count, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
