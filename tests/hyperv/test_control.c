/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Control word and result word of a hypercall (TLFS, "Hypercall Interface"). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/control.h"

struct control_row {
	uint16_t code;
	uint16_t fast;
	uint16_t varhead;
	uint16_t count;
	uint16_t start;
	uint64_t word;
};

/* Words that Linux sends, then each field alone with its smallest and its largest value. */
static const volatile struct control_row control_rows[] = {
	{ 0x50, 1, 0, 1, 0, 0x0000000100010050ULL }, /* HvCallGetVpRegisters of one register */
	{ 0x51, 1, 0, 1, 0, 0x0000000100010051ULL }, /* HvCallSetVpRegisters of one register */
	{ 0, 0, 0, 0, 0, 0 },
	{ 0x0001, 0, 0, 0, 0, 0x0000000000000001ULL },
	{ 0xffff, 0, 0, 0, 0, 0x000000000000ffffULL },
	{ 0, 1, 0, 0, 0, 0x0000000000010000ULL },
	{ 0, 0, 1, 0, 0, 0x0000000000020000ULL },
	{ 0, 0, 0x3ff, 0, 0, 0x0000000007fe0000ULL },
	{ 0, 0, 0, 1, 0, 0x0000000100000000ULL },
	{ 0, 0, 0, 0xfff, 0, 0x00000fff00000000ULL },
	{ 0, 0, 0, 0, 1, 0x0001000000000000ULL },
	{ 0, 0, 0, 0, 0xfff, 0x0fff000000000000ULL },
	{ 0x8001, 1, 0x155, 0x5a5, 0xa5a, 0x0a5a05a502ab8001ULL },
};

static void control_has_each_argument_in_its_field(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(control_rows) / sizeof(control_rows[0]); i++) {
		const volatile struct control_row *row = &control_rows[i];

		assert_int_equal(hv_hypercall_control(row->code, row->fast != 0, row->varhead,
						      row->count, row->start),
				 row->word);
	}
}

static void an_argument_too_large_is_cut_and_spills_nowhere(void **state)
{
	volatile uint16_t ones = 0xffff;

	(void)state;
	assert_int_equal(hv_hypercall_control(0, false, ones, 0, 0), 0x0000000007fe0000ULL);
	assert_int_equal(hv_hypercall_control(0, false, 0, ones, 0), 0x00000fff00000000ULL);
	assert_int_equal(hv_hypercall_control(0, false, 0, 0, ones), 0x0fff000000000000ULL);
	/* never the reserved bits, nor the nested one */
	assert_int_equal(hv_hypercall_control(ones, true, ones, ones, ones), 0x0fff0fff07ffffffULL);
}

static void the_largest_constants_compile(void **state)
{
	(void)state;
	assert_int_equal(hv_hypercall_control(0xffff, true, 1023, 4095, 4095),
			 0x0fff0fff07ffffffULL);
}

static void status_is_the_low_16_bits(void **state)
{
	(void)state;
	assert_int_equal(hv_result(0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_result(0x0005), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_result(0xffffffffffff0000ULL), HV_STATUS_SUCCESS);
	assert_int_equal(hv_result(0xfffff00100000006ULL), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_result(0x8000), 0x8000);
}

static void all_ones_are_no_status_but_no_hypervisor(void **state)
{
	(void)state;
	assert_int_equal(hv_result(~0ULL), HV_STATUS_INVALID_HYPERCALL_CODE);
	/* a word that differs in one bit is a result as any other */
	assert_int_equal(hv_result(~0ULL - 1), 0xfffe);
	assert_int_equal(hv_result(~0ULL >> 1), 0xffff);
	assert_int_equal(hv_result(0xffff), 0xffff);
}

static void success_looks_at_the_status_alone(void **state)
{
	(void)state;
	assert_true(hv_result_success(0));
	assert_true(hv_result_success(0xffffffffffff0000ULL));
	assert_false(hv_result_success(1));
	assert_false(hv_result_success(0x8000));
	assert_false(hv_result_success(~0ULL));
}

static void reps_completed_are_bits_43_to_32(void **state)
{
	(void)state;
	assert_int_equal(hv_repcomp(0x0000000100000000ULL), 1);
	assert_int_equal(hv_repcomp(0x00000fff00000000ULL), 4095);
	assert_int_equal(hv_repcomp(0x00000fffffffffffULL), 4095);
	assert_int_equal(hv_repcomp(0xfffff000ffffffffULL), 0);
	assert_int_equal(hv_repcomp(0x0000000300000005ULL), 3); /* also after a failure */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(control_has_each_argument_in_its_field),
		cmocka_unit_test(an_argument_too_large_is_cut_and_spills_nowhere),
		cmocka_unit_test(the_largest_constants_compile),
		cmocka_unit_test(status_is_the_low_16_bits),
		cmocka_unit_test(all_ones_are_no_status_but_no_hypervisor),
		cmocka_unit_test(success_looks_at_the_status_alone),
		cmocka_unit_test(reps_completed_are_bits_43_to_32),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
