/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reset of the partition, which x86 has a register for. */
#include "guest.h"

static struct hv_features features;

static int ready(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_RESET_REG, true);
	features.privileges = fake.privileges;
	return 0;
}

#ifdef TEST_X86
static void one_write_asks_for_it(void **state)
{
	(void)state;
	assert_int_equal(hv_reset_partition(&features), HV_STATUS_SUCCESS);
	assert_int_equal(fake.resets, 1);
	assert_int_equal(trap(0)->kind, HV_FAKE_WRMSR);
	assert_int_equal(trap(0)->number, 0x40000003);
	assert_int_equal(trap(0)->input[0], 1);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_fault_is_passed_on(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_RESET_REG, false);
	assert_int_equal(hv_reset_partition(&features), MSR_FAULT);
	assert_int_equal(fake.resets, 0);
	assert_traps(1);
}
#else
static void arm64_has_psci(void **state)
{
	(void)state;
	assert_int_equal(hv_reset_partition(&features), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}
#endif

static void without_the_privilege_nothing_is_touched(void **state)
{
	const struct hv_features *nothing = NULL;

	(void)state;
	features.privileges.low_part &= ~(1ULL << 7);
	assert_int_equal(hv_reset_partition(&features), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_reset_partition(nothing), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake.resets, 0);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#ifdef TEST_X86
		GUEST_TEST(one_write_asks_for_it, ready),
		GUEST_TEST(a_fault_is_passed_on, ready),
#else
		GUEST_TEST(arm64_has_psci, ready),
#endif
		GUEST_TEST(without_the_privilege_nothing_is_touched, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
