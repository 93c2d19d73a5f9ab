/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Fields of words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/bits.h"

static void get_takes_the_field_and_nothing_beside_it(void **state)
{
	(void)state;
	assert_int_equal(hv_field_get(~0ULL, 0x0ff0, 4), 0xff);
	assert_int_equal(hv_field_get(~0x0ff0ULL, 0x0ff0, 4), 0);
	assert_int_equal(hv_field_get(0x0120, 0x0ff0, 4), 0x12);
	assert_int_equal(hv_field_get(1ULL << 63, 1ULL << 63, 63), 1);
	assert_int_equal(hv_field_get(0x1234, 0xffff, 0), 0x1234);
}

static void put_fills_the_field_and_spills_nowhere(void **state)
{
	(void)state;
	assert_int_equal(hv_field_put(0x12, 0x0ff0, 4), 0x0120);
	assert_int_equal(hv_field_put(~0ULL, 0x0ff0, 4), 0x0ff0);
	assert_int_equal(hv_field_put(0x100, 0x0ff0, 4), 0);
	assert_int_equal(hv_field_put(1, 1ULL << 63, 63), 1ULL << 63);
	assert_int_equal(hv_field_put(0x1234, 0xffff, 0), 0x1234);
}

static void put_then_get_gives_the_value_back(void **state)
{
	uint32_t shift;

	(void)state;
	for (shift = 0; shift <= 56; shift++)
		assert_int_equal(hv_field_get(hv_field_put(0xa5, 0xffULL << shift, shift),
					      0xffULL << shift, shift),
				 0xa5);
}

static void constants_in_range_compile_and_run_time_values_pass(void **state)
{
	volatile uint64_t beyond = 5;

	(void)state;
	hv_check_constant(
		4, 4); /* linking is the test: one more and hv_constant_out_of_range() stays */
	hv_check_constant(beyond, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(get_takes_the_field_and_nothing_beside_it),
		cmocka_unit_test(put_fills_the_field_and_spills_nowhere),
		cmocka_unit_test(put_then_get_gives_the_value_back),
		cmocka_unit_test(constants_in_range_compile_and_run_time_values_pass),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
