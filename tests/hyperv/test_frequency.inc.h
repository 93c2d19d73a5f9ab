/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Frequencies, and the invariant TSC. */
#include "guest.h"

static struct hv_features features;

static int reset(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_FREQUENCY_REGS, true);
	hv_fake_set_feature(&fake, HV_HAS_FREQUENCY_REGS, true);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS, true);
	guest_learn(&features);
	return 0;
}

static void a_bad_argument_is_no_trap(void **state)
{
	const struct hv_features *nothing = NULL;
	uint64_t *no_word = NULL;
	uint64_t hz = 7;

	(void)state;
	assert_int_equal(hv_get_processor_clock_frequency(nothing, &hz),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_processor_clock_frequency(&features, no_word),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_interrupt_clock_frequency(nothing, &hz),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_expose_invariant_tsc(nothing), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hz, 7);
	assert_traps(0);
}

static void without_the_privilege_nothing_is_touched(void **state)
{
	uint64_t hz = 7;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_FREQUENCY_REGS, false);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS, false);
	guest_learn(&features);
	assert_int_equal(hv_get_processor_clock_frequency(&features, &hz), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_get_interrupt_clock_frequency(&features, &hz), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_expose_invariant_tsc(&features), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hz, 7);
	assert_traps(0);
}

static void frequencies_are_read(void **state)
{
	uint64_t hz = 7;

	(void)state;
	fake.processor_clock = 0x123456789aULL;
	fake.interrupt_clock = 200000000;
	assert_int_equal(hv_get_processor_clock_frequency(&features, &hz), HV_STATUS_SUCCESS);
	assert_int_equal(hz, 0x123456789aULL);
	assert_int_equal(hv_get_interrupt_clock_frequency(&features, &hz), HV_STATUS_SUCCESS);
	assert_int_equal(hz, 200000000);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_frequency_that_is_none_is_not_returned(void **state)
{
	hv_status_t status;
	uint64_t hz = 7;

	(void)state;
	fake.processor_clock = 0;
	assert_int_equal(hv_get_processor_clock_frequency(&features, &hz),
			 HV_STATUS_OPERATION_FAILED);
	status = guest_fails(0);
	assert_int_equal(hv_get_interrupt_clock_frequency(&features, &hz), status);
	hv_fake_set_feature(&fake, HV_HAS_FREQUENCY_REGS, false);
	guest_learn(&features);
	fake.traps = 0;
	assert_int_equal(hv_get_processor_clock_frequency(&features, &hz),
			 HV_STATUS_FEATURE_UNAVAILABLE);
	assert_int_equal(hz, 7);
	assert_traps(0);
}

static void the_invariant_tsc_is_for_x86(void **state)
{
#ifdef TEST_X86
	hv_status_t status;

	(void)state;
	assert_int_equal(hv_expose_invariant_tsc(&features), HV_STATUS_SUCCESS);
	assert_int_equal(fake.tsc_invariant, 1);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x40000118);
	status = guest_fails(0);
	assert_int_equal(hv_expose_invariant_tsc(&features), status);
	assert_nothing_illegal();
#else
	(void)state;
	assert_int_equal(hv_expose_invariant_tsc(&features), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
#endif
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(a_bad_argument_is_no_trap, reset),
	GUEST_TEST(without_the_privilege_nothing_is_touched, reset),
	GUEST_TEST(frequencies_are_read, reset),
	GUEST_TEST(a_frequency_that_is_none_is_not_returned, reset),
	GUEST_TEST(the_invariant_tsc_is_for_x86, reset),
};

int main(void)
{
	return cmocka_run_group_tests(tests, NULL, NULL);
}
