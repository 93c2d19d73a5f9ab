/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The report of a crash: what the host gets, that it gets it once, and what keeps it from there. */
#include "guest.h"

#define NOTIFY  0x8000000000000000ULL
#define MESSAGE 0x4000000000000000ULL
#define NO_DUMP 0x2000000000000000ULL

static const uint64_t parameters[5] = { 0x1001, 0x2002, 0x3003, 0x4004, 0xfedcba9876543210ULL };
static struct hv_crash crash;
static struct hv_features features;

/* Before the guest OS id is set, which is when firmware crashes. */
static int reset(void **state)
{
	guest_reset(state);
	hv_fake_set_feature(&fake, HV_HAS_GUEST_CRASH_REGS, true);
	guest_learn(&features);
	memset(&crash, 0xa5, sizeof(crash));
	return 0;
}

static int prepared(void **state)
{
	reset(state);
	assert_int_equal(hv_crash_prepare(&crash, &features), HV_STATUS_SUCCESS);
	fake.traps = 0;
	fake.record_total = 0;
#ifdef TEST_X86
	msr_accesses = 0;
#endif
	return 0;
}

static void check_report(const uint64_t *p, uint32_t count, uint64_t control)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		assert_int_equal(fake.crash[i], p[i]);
	assert_int_equal(fake.crash[5], control);
	assert_int_equal(fake.crash_reports, 1);
#ifdef TEST_X86
	assert_traps(6);
	assert_int_equal(trap(5)->number, 0x40000105); /* the control last */
#else
	assert_traps(2);
	assert_int_equal(trap(0)->number, 0x0000000300010051ULL);
	assert_int_equal(trap(1)->number, 0x0000000300010051ULL);
	assert_int_equal(trap(1)->input[10], 0x215);
#endif
	assert_nothing_illegal();
}

static void check_no_report(uint64_t traps)
{
	assert_int_equal(fake.crash_reports, 0);
	assert_traps(traps);
	assert_nothing_illegal();
}

static void prepared_it_knows_what_the_host_does(void **state)
{
	(void)state;
	fake.crash_capabilities = NOTIFY;
	assert_int_equal(hv_crash_prepare(&crash, &features), HV_STATUS_SUCCESS);
	assert_int_equal(crash.capabilities, NOTIFY);
	assert_int_equal(crash.reported, 0);
	assert_false(hv_crash_has_message(&crash));
	assert_traps(1);
	fake.crash_capabilities = NOTIFY | MESSAGE | 7;
	assert_int_equal(hv_crash_prepare(&crash, &features), HV_STATUS_SUCCESS);
	assert_int_equal(crash.capabilities, NOTIFY | MESSAGE | 7);
	assert_true(hv_crash_has_message(&crash));
	check_no_report(2);
}

static void without_the_feature_no_register_is_touched(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_GUEST_CRASH_REGS, false);
	guest_learn(&features);
	assert_int_equal(hv_crash_prepare(&crash, &features), HV_STATUS_FEATURE_UNAVAILABLE);
	assert_int_equal(crash.reported, 0xa5a5a5a5);
	check_no_report(0);
}

static void a_prepare_that_fails_leaves_the_state_alone(void **state)
{
	hv_status_t status = guest_fails(0);

	(void)state;
	assert_int_equal(hv_crash_prepare(&crash, &features), status);
	assert_int_equal(crash.reported, 0xa5a5a5a5);
	assert_int_equal(crash.capabilities, 0xa5a5a5a5a5a5a5a5ULL);
}

static void a_bad_argument_is_no_trap_and_claims_nothing(void **state)
{
	struct hv_page page = guest_page(0);
	struct hv_crash *nothing = NULL;
	struct hv_features *no_features = NULL;
	uint64_t *no_parameters = NULL;
	struct hv_page *no_page = NULL;
	uint64_t bit;

	(void)state;
	assert_int_equal(hv_crash_prepare(nothing, &features), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_crash_prepare(&crash, no_features), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_report_crash(nothing, parameters, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_report_crash(&crash, no_parameters, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_report_crash_message(nothing, parameters, &page, 8, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_report_crash_message(&crash, no_parameters, &page, 8, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_report_crash_message(&crash, parameters, no_page, 8, 0),
			 HV_STATUS_INVALID_PARAMETER);
	for (bit = 1; bit != 0; bit <<= 1) {
		if ((bit & 0x3c00000000000000ULL) != 0)
			continue;
		assert_int_equal(hv_report_crash(&crash, parameters, bit),
				 HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(hv_report_crash_message(&crash, parameters, &page, 8, bit),
				 HV_STATUS_INVALID_PARAMETER);
	}
	assert_int_equal(crash.reported, 0);
	check_no_report(0);
}

static void five_parameters_and_the_control_are_written(void **state)
{
	(void)state;
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_SUCCESS);
	check_report(parameters, 5, NOTIFY);
}

static void the_flags_go_with_the_report(void **state)
{
	(void)state;
	assert_int_equal(hv_crash_pre_os(1), 0x0400000000000000ULL);
	assert_int_equal(hv_crash_pre_os(7), 0x1c00000000000000ULL);
	assert_int_equal(hv_report_crash(&crash, parameters, NO_DUMP | hv_crash_pre_os(5)),
			 HV_STATUS_SUCCESS);
	check_report(parameters, 5, NOTIFY | NO_DUMP | 0x1400000000000000ULL);
}

static void a_second_report_is_no_trap(void **state)
{
	struct hv_page page = guest_page(0);

	(void)state;
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_SUCCESS);
	fake_vp = 1; /* another processor */
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(hv_report_crash_message(&crash, parameters, &page, 8, 0),
			 HV_STATUS_OBJECT_IN_USE);
	check_report(parameters, 5, NOTIFY);
}

static void a_report_that_fails_is_not_tried_again(void **state)
{
#ifdef TEST_X86
	const uint32_t traps = 6;
#else
	const uint32_t traps = 2;
#endif
	hv_status_t status;
	uint32_t i;

	for (i = 0; i < traps; i++) {
		prepared(state);
		status = guest_fails(i);
		assert_int_equal(hv_report_crash(&crash, parameters, 0), status);
		hv_fake_inject(&fake, NULL, 0);
		assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_OBJECT_IN_USE);
		assert_int_equal(fake.crash_reports, 0);
	}
}

static void what_the_host_does_not_do_is_not_asked(void **state)
{
	struct hv_page page = guest_page(0);

	(void)state;
	crash.capabilities = MESSAGE | NO_DUMP;
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_FEATURE_UNAVAILABLE);
	assert_int_equal(hv_report_crash_message(&crash, parameters, &page, 8, 0),
			 HV_STATUS_FEATURE_UNAVAILABLE);
	crash.capabilities = NOTIFY;
	assert_int_equal(hv_report_crash_message(&crash, parameters, &page, 8, 0),
			 HV_STATUS_FEATURE_UNAVAILABLE);
	check_no_report(0);
	/* without the message it goes */
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_SUCCESS);
	check_report(parameters, 5, NOTIFY);
}

static void never_prepared_it_reports_nothing(void **state)
{
	(void)state;
	memset(&crash, 0, sizeof(crash));
	assert_int_equal(hv_report_crash(&crash, parameters, 0), HV_STATUS_FEATURE_UNAVAILABLE);
	assert_int_equal(crash.reported, 0);
	check_no_report(0);
}

static void a_message_is_named_by_the_last_two_parameters(void **state)
{
	static const struct {
		uint32_t offset;
		uint32_t length;
	} rows[] = { { 0, 1 }, { 0, 4096 }, { 4096 + 8, 4088 }, { 2 * 4096 + 4088, 8 } };
	uint64_t expected[5];
	struct hv_page page;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		prepared(state);
		page = guest_page(rows[i].offset);
		memcpy(expected, parameters, 24);
		expected[3] = page.gpa;
		expected[4] = rows[i].length;
		assert_int_equal(hv_report_crash_message(&crash, parameters, &page, rows[i].length,
							 NO_DUMP | hv_crash_pre_os(2)),
				 HV_STATUS_SUCCESS);
		check_report(expected, 5, NOTIFY | MESSAGE | NO_DUMP | 0x0800000000000000ULL);
	}
}

static void a_message_that_is_no_block_of_a_page_claims_nothing(void **state)
{
	static const struct {
		uint32_t offset;
		uint32_t length;
		hv_status_t status;
	} rows[] = {
		{ 0, 0, HV_STATUS_INVALID_PARAMETER },
		{ 0, 4097, HV_STATUS_INVALID_PARAMETER },
		{ 0, 0xffffffff, HV_STATUS_INVALID_PARAMETER },
		{ 4, 8, HV_STATUS_INVALID_ALIGNMENT },
		{ 8, 4089, HV_STATUS_INVALID_ALIGNMENT },
		{ 4088, 9, HV_STATUS_INVALID_ALIGNMENT },
	};
	struct hv_page page;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		page = guest_page(rows[i].offset);
		assert_int_equal(
			hv_report_crash_message(&crash, parameters, &page, rows[i].length, 0),
			rows[i].status);
	}
	page = guest_page(0);
	page.gpa += 8; /* not the same place of a page */
	assert_int_equal(hv_report_crash_message(&crash, parameters, &page, 8, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(crash.reported, 0);
	check_no_report(0);
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(prepared_it_knows_what_the_host_does, reset),
	GUEST_TEST(without_the_feature_no_register_is_touched, reset),
	GUEST_TEST(a_prepare_that_fails_leaves_the_state_alone, reset),
	GUEST_TEST(a_bad_argument_is_no_trap_and_claims_nothing, prepared),
	GUEST_TEST(five_parameters_and_the_control_are_written, prepared),
	GUEST_TEST(the_flags_go_with_the_report, prepared),
	GUEST_TEST(a_second_report_is_no_trap, prepared),
	GUEST_TEST(a_report_that_fails_is_not_tried_again, prepared),
	GUEST_TEST(what_the_host_does_not_do_is_not_asked, prepared),
	GUEST_TEST(never_prepared_it_reports_nothing, prepared),
	GUEST_TEST(a_message_is_named_by_the_last_two_parameters, prepared),
	GUEST_TEST(a_message_that_is_no_block_of_a_page_claims_nothing, prepared),
};

int main(void)
{
	return cmocka_run_group_tests(tests, NULL, NULL);
}
