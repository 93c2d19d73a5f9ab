/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* When to post a message again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/post_retry.h"

/* Linux: drivers/hv/connection.c. */
static void delays_are_those_of_linux(void **state)
{
	struct hv_post_retry retry;
	uint64_t sum = 0;
	uint32_t delay = 0;
	uint32_t i;

	(void)state;
	hv_post_retry_init(&retry, false);
	for (i = 0; i < 99; i++) {
		assert_true(hv_post_retry_next(&retry, HV_STATUS_INSUFFICIENT_BUFFERS, &delay));
		assert_int_equal(delay, i < 21 ? 1U << i : 2097152);
		sum += delay;
	}
	/* A hundredth delay, as Linux has it behind the last attempt, makes Linux's sum. */
	assert_int_equal(sum + 2097152, 167772159);
	delay = 77;
	assert_false(hv_post_retry_next(&retry, HV_STATUS_INSUFFICIENT_BUFFERS, &delay));
	assert_false(hv_post_retry_next(&retry, HV_STATUS_INSUFFICIENT_BUFFERS, &delay));
	assert_int_equal(delay, 77);
}

static void only_what_may_pass_is_tried_again(void **state)
{
	struct hv_post_retry retry;
	uint32_t status;
	uint32_t delay;

	(void)state;
	for (status = 0; status < 0x10000; status++) {
		bool passes = status == 0x0b || status == 0x13;

		hv_post_retry_init(&retry, false);
		assert_int_equal(hv_post_retry_next(&retry, (hv_status_t)status, &delay),
				 passes || status == 0x12);
		hv_post_retry_init(&retry, true);
		assert_int_equal(hv_post_retry_next(&retry, (hv_status_t)status, &delay), passes);
	}
}

static void the_numbers_may_be_others(void **state)
{
	struct hv_post_retry retry;
	uint32_t delay;

	(void)state;
	hv_post_retry_init(&retry, false);
	retry.attempts = 4;
	retry.delay = 0x90000000;
	retry.longest = 0xfffffffe;
	assert_true(hv_post_retry_next(&retry, 0x13, &delay));
	assert_int_equal(delay, 0x90000000);
	assert_true(hv_post_retry_next(&retry, 0x13, &delay));
	assert_int_equal(delay, 0xfffffffe);
	assert_true(hv_post_retry_next(&retry, 0x13, &delay));
	assert_int_equal(delay, 0xfffffffe);
	assert_false(hv_post_retry_next(&retry, 0x13, &delay));
	retry.attempts = 0;
	assert_false(hv_post_retry_next(&retry, 0x13, &delay));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(delays_are_those_of_linux),
		cmocka_unit_test(only_what_may_pass_is_tried_again),
		cmocka_unit_test(the_numbers_may_be_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
