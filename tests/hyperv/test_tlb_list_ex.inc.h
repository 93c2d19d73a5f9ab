/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges on a set of processors, which only x86 has. */
#include "guest.h"

#define MANY 1017 /* twice what a page holds behind one bank, and one */

static struct hv_page page;
static struct hv_gva_range ranges[MANY];
static struct hv_vpset_builder set;

static int ready(void **state)
{
	uint32_t i;

	guest_started(state);
	page = guest_page(0);
	for (i = 0; i < MANY; i++)
		ranges[i].page = (uint64_t)(i + 1) << 12 | 7;
	memset(guest_memory, 0xee, 2 * 4096);
	hv_vpset_clear(&set);
	return 0;
}

/* Put two processors, in banks 0 and 2, into the set. */
static void two(void)
{
	assert_int_equal(hv_vpset_add(&set, 1), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 130), HV_STATUS_SUCCESS);
}

static void bad_arguments_are_no_trap(void **state)
{
	uint32_t done = 99;

	(void)state;
	two();
	assert_int_equal(hv_flush_address_list_ex(NULL, 0, 0, &set, ranges, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, NULL, ranges, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, NULL, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, 0, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 32 - 16);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, 1, &done),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[506], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(done, 99);
	assert_traps(0);
}

#ifdef TEST_X86
static void ranges_stand_behind_the_set(void **state)
{
	uint32_t done = 99;

	(void)state;
	two();
	assert_int_equal(hv_flush_address_list_ex(&page, 0x1234000, 4, &set, ranges, 2, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, 2);
	assert_int_equal(trap(0)->number, 2ULL << 32 | 2 << 17 | 0x14);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(guest_memory[0], 0x1234000);
	assert_int_equal(guest_memory[1], 4);
	assert_int_equal(guest_memory[2], 0);
	assert_int_equal(guest_memory[3], 5);
	assert_int_equal(guest_memory[4], 1 << 1);
	assert_int_equal(guest_memory[5], 1 << 2);
	assert_int_equal(guest_memory[6], 1 << 12 | 7);
	assert_int_equal(guest_memory[7], 2 << 12 | 7);
	assert_int_equal(guest_memory[8], 0xeeeeeeeeeeeeeeeeULL);
	assert_int_equal(fake_vps[0].flushes, 0);
	assert_int_equal(fake_vps[1].flushes, 2);
	assert_traps(1);
	assert_nothing_illegal();
}

static void all_processors_are_no_bank(void **state)
{
	uint32_t done = 99;

	(void)state;
	hv_vpset_all(&set);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, 1, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 1ULL << 32 | 0x14);
	assert_int_equal(guest_memory[2], 1);
	assert_int_equal(guest_memory[3], 0);
	assert_int_equal(guest_memory[4], 1 << 12 | 7);
	assert_int_equal(fake_vps[0].flushes, 1);
	assert_int_equal(fake_vps[1].flushes, 1);
	assert_nothing_illegal();
}

static void a_list_is_one_call_for_each_page_of_it(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_vpset_add(&set, 1), HV_STATUS_SUCCESS);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, MANY - 3, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, MANY - 3);
	assert_int_equal(trap(0)->number, 507ULL << 32 | 1 << 17 | 0x14);
	assert_int_equal(trap(1)->number, 507ULL << 32 | 1 << 17 | 0x14);
	assert_int_equal(fake_vps[1].flushes, MANY - 3);
	assert_int_equal(guest_memory[512], 0xeeeeeeeeeeeeeeeeULL);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_failure_says_how_far_it_came(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	two();
	hv_fake_fault_time_out(&fault, 0x14, 10);
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, MANY, &done),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(done, 516);
	assert_traps(2);
}
#else
static void arm64_has_no_such_call(void **state)
{
	uint32_t done = 99;

	(void)state;
	two();
	assert_int_equal(hv_flush_address_list_ex(&page, 0, 0, &set, ranges, 1, &done),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
	assert_traps(1);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(bad_arguments_are_no_trap, ready),
#ifdef TEST_X86
		GUEST_TEST(ranges_stand_behind_the_set, ready),
		GUEST_TEST(all_processors_are_no_bank, ready),
		GUEST_TEST(a_list_is_one_call_for_each_page_of_it, ready),
		GUEST_TEST(a_failure_says_how_far_it_came, ready),
#else
		GUEST_TEST(arm64_has_no_such_call, ready),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
