/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* When to tell of a long wait, and how. */
#include "guest.h"

static void a_notice_is_due_each_count_of_tries(void **state)
{
	(void)state;
	assert_false(hv_long_spin_wait_due(4095, 0));
	assert_false(hv_long_spin_wait_due(4095, 4094));
	assert_true(hv_long_spin_wait_due(4095, 4095));
	assert_false(hv_long_spin_wait_due(4095, 4096));
	assert_true(hv_long_spin_wait_due(4095, 8190));
	assert_true(hv_long_spin_wait_due(1, 1));
	/* never, and no count */
	assert_false(hv_long_spin_wait_due(0xffffffff, 0xffffffff));
	assert_false(hv_long_spin_wait_due(0, 1));
	assert_false(hv_long_spin_wait_due(0, 0));
	assert_traps(0);
}

static void a_notice_is_one_fast_call(void **state)
{
	(void)state;
	assert_int_equal(hv_notify_long_spin_wait(0xfedcba98), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x10008);
	assert_int_equal(trap(0)->input[0], 0xfedcba98);
	assert_traps(1);
	assert_nothing_illegal();
}

static void its_failure_is_a_status(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_fake_fault_status(&fault, 8, HV_STATUS_INVALID_HYPERCALL_CODE, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_notify_long_spin_wait(1), HV_STATUS_INVALID_HYPERCALL_CODE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_notice_is_due_each_count_of_tries, guest_started),
		GUEST_TEST(a_notice_is_one_fast_call, guest_started),
		GUEST_TEST(its_failure_is_a_status, guest_started),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
