/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges, which only x86 has. */
#include "guest.h"

#define MANY 1019 /* twice what a page holds, and one */

static struct hv_page page;
static struct hv_gva_range ranges[MANY];

static int ready(void **state)
{
	guest_started(state);
	page = guest_page(0);
	memset(ranges, 0, sizeof(ranges));
	memset(guest_memory, 0xee, 4096);
	return 0;
}

/* More would set the bit that means large pages in the extended format. */
static void a_range_has_up_to_2048_pages(void **state)
{
	(void)state;
	assert_int_equal(hv_gva_ranges(0x12345678, 1, ranges, 1), 1);
	assert_int_equal(ranges[0].page, 0x12345000);
	assert_int_equal(hv_gva_ranges(0x12345678, 2048, ranges, 1), 1);
	assert_int_equal(ranges[0].page, 0x123457ff);
	assert_int_equal(hv_gva_ranges(0xffff800000000000ULL, 2 * 2048 + 3, ranges, 3), 3);
	assert_int_equal(ranges[0].page, 0xffff8000000007ffULL);
	assert_int_equal(ranges[1].page, 0xffff8000008007ffULL);
	assert_int_equal(ranges[2].page, 0xffff800001000002ULL);
	assert_int_equal(ranges[3].page, 0);
}

static void ranges_that_do_not_fit_are_none(void **state)
{
	(void)state;
	assert_int_equal(hv_gva_ranges(0x1000, 0, ranges, 3), 0);
	assert_int_equal(hv_gva_ranges(0x1000, 1, ranges, 0), 0);
	assert_int_equal(hv_gva_ranges(0x1000, 1, NULL, 3), 0);
	assert_int_equal(hv_gva_ranges(0x1000, 2049, ranges, 1), 0);
	assert_int_equal(ranges[1].page, 0);
	/* the last page, and one behind it */
	assert_int_equal(hv_gva_ranges(0xfffffffffffff123ULL, 1, ranges, 3), 1);
	assert_int_equal(ranges[0].page, 0xfffffffffffff000ULL);
	assert_int_equal(hv_gva_ranges(0xfffffffffffff000ULL, 2, ranges, 3), 0);
	assert_int_equal(hv_gva_ranges(0, (1ULL << 52) + 1, ranges, 3), 0);
	assert_int_equal(hv_gva_ranges(0, ~0ULL, ranges, 3), 0);
}

static void bad_arguments_are_no_trap(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_flush_address_list(NULL, 0, 0, 1, ranges, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, NULL, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 0, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 24);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 1, &done),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[509], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(done, 99);
	assert_traps(0);
}

#ifdef TEST_X86
static void a_list_is_one_call_for_each_page_of_it(void **state)
{
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		ranges[i].page = (uint64_t)(i + 1) << 12 | 7;
	assert_int_equal(hv_flush_address_list(&page, 0x1234000, 4, 0x30, ranges, 509, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, 509);
	assert_int_equal(trap(0)->number, 509ULL << 32 | 3);
	assert_int_equal(guest_memory[0], 0x1234000);
	assert_int_equal(guest_memory[1], 4);
	assert_int_equal(guest_memory[2], 0x30);
	for (i = 0; i < 509; i++)
		assert_int_equal(guest_memory[3 + i], (uint64_t)(i + 1) << 12 | 7);
	assert_traps(1);

	assert_int_equal(hv_flush_address_list(&page, 0x1234000, 4, 0x30, ranges, MANY, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, MANY);
	assert_int_equal(trap(1)->number, 509ULL << 32 | 3);
	assert_int_equal(trap(2)->number, 509ULL << 32 | 3);
	assert_int_equal(trap(3)->number, 1ULL << 32 | 3);
	assert_int_equal(guest_memory[3], 1019ULL << 12 | 7);
	assert_int_equal(guest_memory[4], 511ULL << 12 | 7); /* of the call before */
	assert_traps(4);
	assert_nothing_illegal();
}

static void a_smaller_page_takes_more_calls(void **state)
{
	uint32_t done = 99;

	(void)state;
	page = guest_page(4096 - 24 - 2 * 8);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 5, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_int_equal(trap(0)->number, 2ULL << 32 | 3);
	assert_int_equal(trap(2)->number, 1ULL << 32 | 3);
	assert_traps(3);
	assert_nothing_illegal();
}

static void a_failure_says_how_far_it_came(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_time_out(&fault, 3, 10);
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, MANY, &done),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(done, 519);
	assert_traps(2);
}

static void a_call_that_does_nothing_ends(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 3, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 3, &done),
			 HV_STATUS_OPERATION_FAILED);
	assert_int_equal(done, 0);
	assert_traps(3);
}
#else
static void arm64_has_no_such_call(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_flush_address_list(&page, 0, 0, 1, ranges, 1, &done),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
	assert_traps(1);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_range_has_up_to_2048_pages, ready),
		GUEST_TEST(ranges_that_do_not_fit_are_none, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
#ifdef TEST_X86
		GUEST_TEST(a_list_is_one_call_for_each_page_of_it, ready),
		GUEST_TEST(a_smaller_page_takes_more_calls, ready),
		GUEST_TEST(a_failure_says_how_far_it_came, ready),
		GUEST_TEST(a_call_that_does_nothing_ends, ready),
#else
		GUEST_TEST(arm64_has_no_such_call, ready),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
