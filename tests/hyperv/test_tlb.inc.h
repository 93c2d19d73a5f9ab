/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of whole address spaces. */
#include "guest.h"

static struct hv_page page;

static int ready(void **state)
{
	guest_started(state);
	page = guest_page(0);
	memset(guest_memory, 0xee, 4096);
	return 0;
}

static void a_mask_is_in_one_block(void **state)
{
	(void)state;
	assert_int_equal(hv_flush_address_space(&page, 0x1234000, HV_FLUSH_NON_GLOBAL_MAPPINGS_ONLY,
						0x8000000000000001ULL),
			 HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 2);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(trap(0)->input[1], 0);
	assert_int_equal(guest_memory[0], 0x1234000);
	assert_int_equal(guest_memory[1], 4);
	assert_int_equal(guest_memory[2], 0x8000000000000001ULL);
	assert_int_equal(guest_memory[3], 0xeeeeeeeeeeeeeeeeULL);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_set_stands_behind_the_flags(void **state)
{
	struct hv_vpset_builder set;

	(void)state;
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 70), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 3), HV_STATUS_SUCCESS);
	assert_int_equal(hv_flush_address_space_ex(&page, 0x1234000,
						   HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, &set),
			 HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x40013);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(guest_memory[0], 0x1234000);
	assert_int_equal(guest_memory[1], 2);
	assert_int_equal(guest_memory[2], 0);
	assert_int_equal(guest_memory[3], 3);
	assert_int_equal(guest_memory[4], 1 << 3);
	assert_int_equal(guest_memory[5], 1 << 6);
	assert_int_equal(guest_memory[6], 0xeeeeeeeeeeeeeeeeULL);
	hv_vpset_all(&set);
	assert_int_equal(hv_flush_address_space_ex(&page, 0, 0, &set), HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->number, 0x13);
	assert_int_equal(guest_memory[2], 1);
	assert_int_equal(guest_memory[3], 0);
	assert_traps(2);
	assert_nothing_illegal();
}

static void bad_arguments_are_no_trap(void **state)
{
	struct hv_vpset_builder set;

	(void)state;
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 3), HV_STATUS_SUCCESS);
	assert_int_equal(hv_flush_address_space(NULL, 0, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_space_ex(NULL, 0, 0, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_flush_address_space_ex(&page, 0, 0, NULL), HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 16);
	assert_int_equal(hv_flush_address_space(&page, 0, 0, 1), HV_STATUS_INVALID_ALIGNMENT);
	page = guest_page(4096 - 32);
	assert_int_equal(hv_flush_address_space_ex(&page, 0, 0, &set), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[510], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(guest_memory[508], 0xeeeeeeeeeeeeeeeeULL);
	assert_traps(0);
	page = guest_page(4096 - 40);
	assert_int_equal(hv_flush_address_space_ex(&page, 0, 0, &set), HV_STATUS_SUCCESS);
	page = guest_page(4096 - 24);
	assert_int_equal(hv_flush_address_space(&page, 0, 0, 1), HV_STATUS_SUCCESS);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_refusal_is_passed_on(void **state)
{
	struct hv_fake_fault fault;
	struct hv_vpset_builder set;

	(void)state;
	hv_vpset_all(&set);
	hv_fake_fault_status(&fault, HV_FAKE_ANY_CODE, HV_STATUS_ACCESS_DENIED, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_flush_address_space(&page, 0, 0, 1), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_flush_address_space_ex(&page, 0, 0, &set), HV_STATUS_ACCESS_DENIED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_mask_is_in_one_block, ready),
		GUEST_TEST(a_set_stands_behind_the_flags, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
