/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Host visibility of pages. */
#include "hyperv/fake/memory.h"

#include "guest.h"
#include "hyperv/gpa.h"

#define FIRST 0x80000ULL
#define MANY  1021 /* twice what a page holds, and one */

static struct hv_page page;
static struct hv_fake_memory memory;
static uint8_t states[MANY];
static hv_pfn_t pfns[MANY];

/* An isolated partition whose pages are accepted; the list names them backwards. */
static int ready(void **state)
{
	uint32_t i;

	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ISOLATION, true);
	hv_fake_memory_attach(&fake, &memory, states, FIRST, MANY);
	for (i = 0; i < MANY; i++) {
		states[i] = HV_FAKE_PAGE_ACCEPTED;
		pfns[i] = FIRST + MANY - 1 - i;
	}
	page = guest_page(0);
	memset(guest_memory, 0xee, sizeof(guest_memory) / 2);
	return 0;
}

/* How many pages the host sees so. */
static uint32_t seen(uint32_t visibility)
{
	uint32_t count = 0;
	uint32_t i;

	for (i = 0; i < MANY; i++)
		count += states[i] == (HV_FAKE_PAGE_ACCEPTED | visibility);
	return count;
}

static void a_list_is_one_call_for_each_page_of_it(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 510, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 510);
	assert_int_equal(trap(0)->number, 510ULL << 32 | 0xdb);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(trap(0)->input[1], 0);
	assert_int_equal(guest_memory[0], ~0ULL);
	assert_int_equal(guest_memory[1], 3);
	assert_int_equal(guest_memory[2], FIRST + 1020);
	assert_int_equal(guest_memory[511], FIRST + 511);
	assert_int_equal(guest_memory[512], 0xeeeeeeeeeeeeeeeeULL);
	assert_int_equal(seen(3), 510);
	assert_int_equal(states[510], 0x80);
	assert_int_equal(states[511], 0x83);
	assert_traps(1);

	assert_int_equal(hv_set_host_visibility(&page, 1, pfns, MANY, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, MANY);
	assert_int_equal(trap(1)->number, 510ULL << 32 | 0xdb);
	assert_int_equal(trap(2)->number, 510ULL << 32 | 0xdb);
	assert_int_equal(trap(3)->number, 1ULL << 32 | 0xdb);
	assert_int_equal(guest_memory[2], FIRST);
	assert_int_equal(seen(1), MANY);
	assert_traps(4);

	assert_int_equal(hv_set_host_visibility(&page, 0, pfns, 1, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 1);
	assert_int_equal(seen(0), 1);
	assert_traps(5);
	assert_nothing_illegal();
}

static void a_smaller_page_takes_more_calls(void **state)
{
	uint32_t done = 99;

	(void)state;
	page = guest_page(4096 - 16 - 2 * 8);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 5, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_int_equal(trap(0)->number, 2ULL << 32 | 0xdb);
	assert_int_equal(trap(2)->number, 1ULL << 32 | 0xdb);
	assert_int_equal(seen(3), 5);
	assert_traps(3);
	assert_nothing_illegal();
}

static void what_was_done_in_part_goes_on(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0xdb, 2);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 7, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 7);
	assert_int_equal(trap(1)->number, 7ULL << 32 | 0xdb | 2ULL << 48);
	assert_int_equal(seen(3), 7);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_failure_says_how_far_it_came(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	/* The third page is no page. */
	pfns[2] = FIRST + MANY;
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 5, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 2);
	assert_int_equal(seen(3), 2);
	assert_traps(1);
	/* In the second call of a list, ten pages behind its first. */
	pfns[2] = FIRST;
	hv_fake_fault_time_out(&fault, 0xdb, 10);
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_set_host_visibility(&page, 1, pfns, MANY, &done), HV_STATUS_TIME_OUT);
	assert_int_equal(done, 520);
	assert_int_equal(seen(1), 520);
	assert_traps(3);
}

static void a_call_that_does_nothing_ends(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0xdb, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 3, &done),
			 HV_STATUS_OPERATION_FAILED);
	assert_int_equal(done, 0);
	assert_traps(3);
}

/* Elements that nobody asked for are not done. */
static void a_count_over_what_was_asked_is_none(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_lie(&fault, 0xdb, 4095);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 5, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_traps(1);
}

static void a_guest_that_is_not_isolated_may_not(void **state)
{
	uint32_t done = 99;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ISOLATION, false);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 1, &done), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(done, 0);
	assert_int_equal(seen(3), 0);
	assert_traps(1);
}

static void bad_arguments_are_no_trap(void **state)
{
	uint32_t visibility;
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_set_host_visibility(NULL, 3, pfns, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_host_visibility(&page, 3, NULL, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 0, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_host_visibility(&page, 2, pfns, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	for (visibility = 4; visibility != 0; visibility *= 2)
		assert_int_equal(hv_set_host_visibility(&page, visibility, pfns, 1, &done),
				 HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 16);
	assert_int_equal(hv_set_host_visibility(&page, 3, pfns, 1, &done),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[510], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(guest_memory[0], 0xeeeeeeeeeeeeeeeeULL);
	assert_int_equal(done, 99);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_list_is_one_call_for_each_page_of_it, ready),
		GUEST_TEST(a_smaller_page_takes_more_calls, ready),
		GUEST_TEST(what_was_done_in_part_goes_on, ready),
		GUEST_TEST(a_failure_says_how_far_it_came, ready),
		GUEST_TEST(a_call_that_does_nothing_ends, ready),
		GUEST_TEST(a_count_over_what_was_asked_is_none, ready),
		GUEST_TEST(a_guest_that_is_not_isolated_may_not, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
