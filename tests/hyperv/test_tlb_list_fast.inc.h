/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, which x86 has with XMM. */
#include "guest.h"
#include "hyperv/tlb_list_fast.h"

#define MANY 23 /* twice what registers hold, and one */

static struct hv_gva_range ranges[MANY];

static int ready(void **state)
{
	uint32_t i;

	guest_started(state);
	for (i = 0; i < MANY; i++)
		ranges[i].page = (uint64_t)(i + 1) << 12 | 7;
	return 0;
}

static void bad_arguments_are_no_trap(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_flush_address_list_fast(0, 0, 1, NULL, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 1, ranges, 0, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 1, ranges, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 99);
	assert_traps(0);
}

#ifdef HV_CONFIG_X86_XMM
static void eleven_ranges_are_one_call(void **state)
{
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	assert_int_equal(hv_flush_address_list_fast(0x1234000, 4, 2, ranges, 11, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, 11);
	assert_int_equal(trap(0)->number, 11ULL << 32 | 0x10003);
	assert_int_equal(trap(0)->input[0], 0x1234000);
	assert_int_equal(trap(0)->input[1], 4);
	assert_int_equal(trap(0)->input[2], 2);
	for (i = 0; i < 11; i++)
		assert_int_equal(trap(0)->input[3 + i], (uint64_t)(i + 1) << 12 | 7);
	assert_int_equal(fake_vps[0].flushes, 0);
	assert_int_equal(fake_vps[1].flushes, 11);
	assert_traps(1);

	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, MANY, &done),
			 HV_STATUS_SUCCESS);
	assert_int_equal(done, MANY);
	assert_int_equal(trap(1)->number, 11ULL << 32 | 0x10003);
	assert_int_equal(trap(2)->number, 11ULL << 32 | 0x10003);
	assert_int_equal(trap(3)->number, 1ULL << 32 | 0x10003);
	assert_int_equal(trap(3)->input[3], 23ULL << 12 | 7);
	assert_int_equal(trap(3)->input[4], 0); /* none of the call before */
	assert_int_equal(fake_vps[1].flushes, 11 + MANY);
	assert_traps(4);
	assert_nothing_illegal();
}

static void what_was_done_in_part_goes_on_behind_it(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 3, 2);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, 7, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 7);
	assert_int_equal(trap(1)->number, 5ULL << 32 | 0x10003);
	assert_int_equal(trap(1)->input[3], 3 << 12 | 7);
	assert_int_equal(fake_vps[1].flushes, 7);
	assert_traps(2);
}

static void a_failure_says_how_far_it_came(void **state)
{
	struct hv_fake_fault fault;
	uint32_t done = 99;

	(void)state;
	hv_fake_fault_time_out(&fault, 3, 5);
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, MANY, &done),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(done, 16);
	assert_traps(2);
	hv_fake_fault_partial(&fault, 3, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, MANY, &done),
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
	hv_fake_fault_lie(&fault, 0x3, 4095);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, 5, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 5);
	assert_traps(1);
}

/* Without Hyper-V the result is all ones, whose bits of a count say nothing. */
static void all_ones_are_no_count(void **state)
{
	uint32_t done = 99;

	(void)state;
	fake.present = false;
	assert_int_equal(hv_flush_address_list_fast(0, 0, 2, ranges, 5, &done),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
}
#elif defined(TEST_X86)
static void without_xmm_there_is_no_room(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_flush_address_list_fast(0, 0, 1, ranges, 1, &done),
			 HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_int_equal(done, 0);
	assert_traps(0);
}
#else
static void arm64_has_no_such_call(void **state)
{
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_flush_address_list_fast(0, 0, 1, ranges, 1, &done),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
	assert_traps(1);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(bad_arguments_are_no_trap, ready),
#ifdef HV_CONFIG_X86_XMM
		GUEST_TEST(eleven_ranges_are_one_call, ready),
		GUEST_TEST(what_was_done_in_part_goes_on_behind_it, ready),
		GUEST_TEST(a_failure_says_how_far_it_came, ready),
		GUEST_TEST(a_count_over_what_was_asked_is_none, ready),
		GUEST_TEST(all_ones_are_no_count, ready),
#elif defined(TEST_X86)
		GUEST_TEST(without_xmm_there_is_no_room, ready),
#else
		GUEST_TEST(arm64_has_no_such_call, ready),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
