/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What time it is by a sample of the host's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/timesync.h"

/* 369 years with 89 leap days lie between 1601 and 1970: 1700, 1800 and 1900 had none. */
#define EPOCH   ((369ULL * 365 + 89) * 86400 * 10000000)
#define MINUTES 600000000ULL

static void expect(uint64_t host, uint64_t reference, uint64_t now, uint64_t ns)
{
	const struct hv_timesync_sample sample = { host, reference };
	uint64_t found = 0;

	assert_int_equal(hv_timesync_adjust(&sample, now, &found), HV_STATUS_SUCCESS);
	assert_int_equal(found, ns);
}

static void expect_refused(uint64_t host, uint64_t reference, uint64_t now, hv_status_t status)
{
	const struct hv_timesync_sample sample = { host, reference };
	uint64_t found = 0x5a5a;

	assert_int_equal(hv_timesync_adjust(&sample, now, &found), status);
	assert_int_equal(found, 0x5a5a);
}

static void time_runs_on_from_the_sample(void **state)
{
	(void)state;
	expect(EPOCH, 0, 0, 0);
	expect(EPOCH + 1, 1000, 1000, 100);
	expect(EPOCH, 1000, 1007, 700);
	/* The billionth second, and half a second since. */
	expect(EPOCH + 10000000000000000, 50, 5000050, 1000000000500000000);
}

static void a_sample_ages(void **state)
{
	(void)state;
	expect(EPOCH, 5, 5 + 10 * MINUTES, 600000000000);
	expect_refused(EPOCH, 5, 6 + 10 * MINUTES, HV_STATUS_TIME_OUT);
	expect_refused(EPOCH, 0, ~0ULL, HV_STATUS_TIME_OUT);
}

static void a_sample_is_not_of_the_future(void **state)
{
	(void)state;
	expect(EPOCH, ~0ULL, ~0ULL, 0);
	expect_refused(EPOCH, 1001, 1000, HV_STATUS_TIME_OUT);
	expect_refused(EPOCH, ~0ULL, 5, HV_STATUS_TIME_OUT); /* 6 after it, if time went round */
}

static void a_time_fits(void **state)
{
	const uint64_t last = EPOCH + 184467440737095516; /* times 100: 2^64 - 16 */

	(void)state;
	expect_refused(EPOCH - 1, 0, 0, HV_STATUS_OPERATION_FAILED);
	expect_refused(EPOCH - 1, 0, 1, HV_STATUS_OPERATION_FAILED);
	expect_refused(0, 0, 10 * MINUTES, HV_STATUS_OPERATION_FAILED);
	expect(last, 0, 0, 18446744073709551600U);
	expect(last - 7, 0, 7, 18446744073709551600U);
	expect_refused(last + 1, 0, 0, HV_STATUS_OPERATION_FAILED);
	expect_refused(last, 0, 1, HV_STATUS_OPERATION_FAILED);
	expect_refused(~0ULL, 0, 10 * MINUTES, HV_STATUS_OPERATION_FAILED);
}

static void nothing_is_no_sample(void **state)
{
	const struct hv_timesync_sample sample = { EPOCH, 0 }, *no_sample = NULL;
	uint64_t found, *nowhere = NULL;

	(void)state;
	assert_int_equal(hv_timesync_adjust(no_sample, 0, &found), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_timesync_adjust(&sample, 0, nowhere), HV_STATUS_INVALID_PARAMETER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(time_runs_on_from_the_sample),  cmocka_unit_test(a_sample_ages),
		cmocka_unit_test(a_sample_is_not_of_the_future), cmocka_unit_test(a_time_fits),
		cmocka_unit_test(nothing_is_no_sample),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
