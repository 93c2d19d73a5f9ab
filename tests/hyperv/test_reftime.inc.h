/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time by page and by register, and the life of the page. */
#include "guest.h"

#define ENABLE 1ULL
#define TIME   5000000

static struct hv_features features;
static struct hv_page page;
static uint64_t now;

static uint64_t time_of_host(void *context)
{
	(void)context;
	return now;
}

static const struct hv_reference_tsc_page *clock_page(void)
{
	return (const struct hv_reference_tsc_page *)page.va;
}

static int reset(void **state)
{
	static const struct hv_fake_ops ops = { time_of_host, guest_interrupt, guest_bytes };

	guest_started(state);
	fake.ops = &ops;
	now = TIME;
	page = guest_page(4096);
	guest_learn(&features);
	return 0;
}

/* With the page enabled, and traps counted from there. */
static int enabled(void **state)
{
	reset(state);
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	fake.traps = 0;
	return 0;
}

static void check_time(uint64_t expected)
{
	assert_int_equal(hv_read_reference_time(clock_page()), expected);
	assert_nothing_illegal();
}

static void a_page_is_enabled_and_keeps_what_is_reserved(void **state)
{
	(void)state;
	fake.reference_tsc = 0x7000 | 0x5a4; /* of an owner before us, not enabled */
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_int_equal(fake.reference_tsc, page.gpa | ENABLE | 0x5a4);
	assert_traps(3);
	check_time(TIME);
	assert_traps(3);
}

static void enabled_again_it_is_read_alone(void **state)
{
	(void)state;
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_traps(1);
	assert_int_equal(fake.reference_tsc, page.gpa | ENABLE);
}

static void a_page_that_is_elsewhere_is_left_there(void **state)
{
	struct hv_page other = guest_page(0);

	(void)state;
	assert_int_equal(hv_enable_reference_tsc(&features, &other), HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(hv_disable_reference_tsc(&features, &other), HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(fake.reference_tsc, page.gpa | ENABLE);
	assert_traps(2);
	/* taken over */
	assert_int_equal(hv_disable_reference_tsc(&features, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(hv_enable_reference_tsc(&features, &other), HV_STATUS_SUCCESS);
	assert_int_equal(fake.reference_tsc, other.gpa | ENABLE);
	assert_nothing_illegal();
}

static void only_a_whole_page_is_given(void **state)
{
	struct hv_page part = guest_page(4096 + 8);
	struct hv_page apart = guest_page(0);

	(void)state;
	apart.gpa += 8;
	assert_int_equal(hv_enable_reference_tsc(&features, &part), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_enable_reference_tsc(&features, &apart), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}

static void a_bad_argument_is_no_trap(void **state)
{
	const struct hv_features *nothing = NULL;
	uint64_t *no_word = NULL;
	struct hv_page *no_page = NULL;

	(void)state;
	assert_int_equal(hv_enable_reference_tsc(nothing, &page), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_enable_reference_tsc(&features, no_page), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_disable_reference_tsc(nothing, &page), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_reference_counter(no_word), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}

static void without_the_privilege_nothing_is_touched(void **state)
{

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, false);
	guest_learn(&features);
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_disable_reference_tsc(&features, &page), HV_STATUS_ACCESS_DENIED);
	assert_traps(0);
}

static void a_page_that_is_not_enabled_is_a_failure(void **state)
{
	(void)state;
	fake.reference_tsc = 0x7000;
	fake.reference.mode = HV_FAKE_REFERENCE_IGNORED;
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_OPERATION_FAILED);
	assert_int_equal(fake.reference_tsc, 0x7000);
	assert_traps(4);
	assert_nothing_illegal();
}

static void whichever_access_fails_the_register_is_as_before(void **state)
{
	hv_status_t status;
	uint32_t i;

	for (i = 0; i < 3; i++) { /* read, write, read again */
		reset(state);
		fake.reference_tsc = 0x7000;
		status = guest_fails(i);
		assert_int_equal(hv_enable_reference_tsc(&features, &page), status);
		assert_int_equal(fake.reference_tsc, 0x7000);
		assert_nothing_illegal();
	}
}

static void disabled_the_memory_is_as_before(void **state)
{
	uint64_t *words;

	reset(state);
	words = (uint64_t *)page.va;
	words[0] = 0x1111;
	words[1] = 0x2222;
	words[2] = 0x3333;
	fake.reference_tsc = 0xa50;
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_int_not_equal(words[1], 0x2222);
	fake.traps = 0;
	assert_int_equal(hv_disable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_int_equal(fake.reference_tsc, 0xa50);
	assert_traps(2);
	assert_int_equal(words[0], 0x1111);
	assert_int_equal(words[1], 0x2222);
	assert_int_equal(words[2], 0x3333);
	/* a second time there is nothing to do */
	assert_int_equal(hv_disable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_traps(3);
	assert_nothing_illegal();
}

static void disabling_reports_what_fails(void **state)
{
	hv_status_t status;
	uint32_t i;

	for (i = 0; i < 2; i++) {
		enabled(state);
		status = guest_fails(i);
		assert_int_equal(hv_disable_reference_tsc(&features, &page), status);
		assert_int_equal(fake.reference_tsc, page.gpa | ENABLE);
	}
}

static void time_is_read_without_a_trap(void **state)
{
	static const uint64_t times[] = { 0, 1, 10000000, 1ULL << 40, (1ULL << 57) - 1 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
		now = times[i];
		check_time(times[i]);
	}
	assert_traps(0);
}

/* The counter started before the partition, or after a migration behind its time. */
static void the_offset_has_a_sign(void **state)
{
	static const uint64_t offsets[] = { TIME, 1, ~0ULL, ~0ULL - 123456789 };
	size_t i;

	for (i = 0; i < sizeof(offsets) / sizeof(offsets[0]); i++) {
		reset(state);
		fake.reference.offset = offsets[i];
		assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
		fake.traps = 0;
		check_time(TIME);
		now += 77;
		check_time(TIME + 77);
		assert_traps(0);
	}
}

static void a_page_without_values_leads_to_the_register(void **state)
{
	(void)state;
	fake.reference.mode = HV_FAKE_REFERENCE_INVALID;
	assert_int_equal(hv_enable_reference_tsc(&features, &page), HV_STATUS_SUCCESS);
	assert_traps(3);
	check_time(TIME);
	assert_traps(4);
}

static void a_page_that_was_never_enabled_leads_to_the_register(void **state)
{
	(void)state;
	check_time(TIME);
	assert_traps(1);
}

/* At each of the loads, of each try; the sequence is bound to wrap one day. */
static void a_page_that_changes_is_read_again(void **state)
{
	uint32_t skip;
	uint32_t changes;

	for (skip = 0; skip < 6; skip++) {
		for (changes = 1; changes <= 3; changes++) {
			reset(state);
			fake.reference.sequence = 0xfffffffe;
			assert_int_equal(hv_enable_reference_tsc(&features, &page),
					 HV_STATUS_SUCCESS);
			fake.traps = 0;
			fake.reference.skip = skip;
			fake.reference.changes = changes;
			check_time(TIME);
			/* a change behind the last load is seen by the next who reads */
			check_time(TIME);
			check_time(TIME);
			assert_int_equal(fake.reference.changed, changes);
			assert_traps(0);
		}
	}
}

static void a_page_that_never_settles_is_given_up(void **state)
{
	(void)state;
	fake.reference.changes = HV_FAKE_ALWAYS;
	check_time(TIME);
	assert_traps(1);
	/* four loads in a try, and one before each further try that looks for zero */
	assert_int_equal(fake.reference.changed,
			 4 * HV_REFERENCE_TIME_TRIES + HV_REFERENCE_TIME_TRIES - 1);
	/* and is read again once it does */
	fake.reference.changes = 0;
	check_time(TIME);
	assert_traps(1);
}

static void the_last_try_counts(void **state)
{
	(void)state;
	assert_int_equal(HV_REFERENCE_TIME_TRIES, 4);
	fake.reference.changes = 4 * 3 + 3; /* three tries in vain */
	check_time(TIME);
	assert_traps(0);
}

static void a_register_that_cannot_be_read_is_no_time(void **state)
{
	hv_status_t status;
	uint64_t time = 7;

	(void)state;
	status = guest_fails(0);
	assert_int_equal(hv_read_reference_time(clock_page()), ~0ULL);
	status = guest_fails(0);
	assert_int_equal(hv_get_reference_counter(&time), status);
	assert_int_equal(time, 7);
	status = HV_STATUS_SUCCESS;
	assert_int_equal(hv_get_reference_counter(&time), status);
	assert_int_equal(time, TIME);
}

static void ticks_are_nanoseconds_up_to_the_largest(void **state)
{
	(void)state;
	assert_int_equal(hv_ticks_to_ns(0), 0);
	assert_int_equal(hv_ticks_to_ns(1), 100);
	assert_int_equal(hv_ticks_to_ns(10000000), 1000000000);
	assert_int_equal(hv_ticks_to_ns(184467440737095516ULL), 18446744073709551600ULL);
	assert_int_equal(hv_ticks_to_ns(184467440737095517ULL), ~0ULL);
	assert_int_equal(hv_ticks_to_ns(1ULL << 62), ~0ULL);
	assert_int_equal(hv_ticks_to_ns(~0ULL), ~0ULL);
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(a_page_is_enabled_and_keeps_what_is_reserved, reset),
	GUEST_TEST(enabled_again_it_is_read_alone, enabled),
	GUEST_TEST(a_page_that_is_elsewhere_is_left_there, enabled),
	GUEST_TEST(only_a_whole_page_is_given, reset),
	GUEST_TEST(a_bad_argument_is_no_trap, reset),
	GUEST_TEST(without_the_privilege_nothing_is_touched, reset),
	GUEST_TEST(a_page_that_is_not_enabled_is_a_failure, reset),
	GUEST_TEST(whichever_access_fails_the_register_is_as_before, reset),
	GUEST_TEST(disabled_the_memory_is_as_before, reset),
	GUEST_TEST(disabling_reports_what_fails, enabled),
	GUEST_TEST(time_is_read_without_a_trap, enabled),
	GUEST_TEST(the_offset_has_a_sign, reset),
	GUEST_TEST(a_page_without_values_leads_to_the_register, reset),
	GUEST_TEST(a_page_that_was_never_enabled_leads_to_the_register, reset),
	GUEST_TEST(a_page_that_changes_is_read_again, reset),
	GUEST_TEST(a_page_that_never_settles_is_given_up, enabled),
	GUEST_TEST(the_last_try_counts, enabled),
	GUEST_TEST(a_register_that_cannot_be_read_is_no_time, reset),
	GUEST_TEST(ticks_are_nanoseconds_up_to_the_largest, reset),
};

int main(void)
{
	return cmocka_run_group_tests(tests, NULL, NULL);
}
