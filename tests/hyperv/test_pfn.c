/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Numbers of hypervisor pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/pfn.h"

static void addresses_and_numbers(void **state)
{
	(void)state;
	assert_int_equal(hv_pfn(0), 0);
	assert_int_equal(hv_pfn(4095), 0);
	assert_int_equal(hv_pfn(4096), 1);
	/* over 32 bits, and a page of a guest with 64K */
	assert_int_equal(hv_pfn(0x123450000ULL), 0x123450);
	assert_int_equal(hv_pfn(~0ULL), (1ULL << 52) - 1);
	assert_int_equal(HV_PFN_LIMIT, 1ULL << 52);
	assert_int_equal(hv_pfn_gpa(0), 0);
	assert_int_equal(hv_pfn_gpa(0x123456), 0x123456000ULL);
	assert_int_equal(hv_pfn_gpa((1ULL << 52) - 1), 0xfffffffffffff000ULL);
}

static void pages_of_a_range(void **state)
{
	(void)state;
	/* a guest page of 4K, 16K and 64K */
	assert_int_equal(hv_pfn_count(0x10000, 0x1000), 1);
	assert_int_equal(hv_pfn_count(0x10000, 0x4000), 4);
	assert_int_equal(hv_pfn_count(0x10000, 0x10000), 16);
	/* whether a block crosses a page */
	assert_int_equal(hv_pfn_count(0x10ff8, 8), 1);
	assert_int_equal(hv_pfn_count(0x10ff8, 9), 2);
	assert_int_equal(hv_pfn_count(0x10fff, 1), 1);
	assert_int_equal(hv_pfn_count(0x10fff, 4098), 3);
	assert_int_equal(hv_pfn_count(0x10000, 0), 0);
	/* ends of the address space */
	assert_int_equal(hv_pfn_count(0, ~0ULL), 1ULL << 52);
	assert_int_equal(hv_pfn_count(1, ~0ULL), 1ULL << 52);
	assert_int_equal(hv_pfn_count(2, ~0ULL), 0);
	assert_int_equal(hv_pfn_count(~0ULL, 1), 1);
	assert_int_equal(hv_pfn_count(~0ULL, 2), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_and_numbers),
		cmocka_unit_test(pages_of_a_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
