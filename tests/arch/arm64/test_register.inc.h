/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The arm64 backend: registers of the virtual processor by HvCallGetVpRegisters
 * and HvCallSetVpRegisters, every word of every trap. TEST_CONDUIT is the
 * convention, see trap_recorder.h.
 */
#include "../recorder.h"

#define HV_CONFIG_ARCH "arch/arm64/backend.h"
#define HV_CONFIG_TRAP "arch/arm64/trap_recorder.h"
#include "hyperv/register.h"

#define MOST 4095

static uint32_t names[MOST];
static struct hv_u128 values[MOST + 1];
static uint32_t done;

#define UNTOUCHED 0x6e6e6e6e6e6e6e6eULL
#define NOT_DONE  0x12345678U

static void prepare(uint32_t convention)
{
	uint32_t i;

	trap_reset();
	SET_CONVENTION(convention);
	for (i = 0; i < MOST; i++)
		names[i] = 0xf0000000U | i; /* all 32 bits of a name count */
	for (i = 0; i <= MOST; i++) {
		values[i].low_part = UNTOUCHED;
		values[i].high_part = UNTOUCHED;
	}
	done = NOT_DONE;
}

static void prepare_values(uint32_t convention)
{
	uint32_t i;

	prepare(convention);
	for (i = 0; i < MOST; i++) {
		values[i].low_part = 0xaaaa000000000000ULL | i;
		values[i].high_part = 0xbbbb000000000000ULL | i;
	}
}

/* Partition self, VP self zero-extended: the VTL and the reserved bytes above it are zero. */
static void check_header(const struct trap *trap, uint32_t convention)
{
	assert_int_equal(trap->convention, convention);
	assert_int_equal(trap->block[0], 0xffffffffffffffffULL);
	assert_int_equal(trap->block[1], 0x00000000fffffffeULL);
}

static void check_untouched(uint32_t from)
{
	uint32_t i;

	for (i = from; i <= MOST; i++) {
		assert_int_equal(values[i].low_part, UNTOUCHED);
		assert_int_equal(values[i].high_part, UNTOUCHED);
	}
}

/* Linux, openvmm, mu_msvm: behind the input in pairs under SMCCC, the last pairs under HVC #1. */
static uint32_t first_output_word(uint32_t convention, uint32_t registers)
{
	static const uint32_t behind[6] = { 0, 4, 4, 4, 4, 6 };

	return convention == 1 ? 16 - 2 * registers : behind[registers];
}

/* One trap that reads @p count registers from @p first on, of which @p finished are done. */
static void check_get_trap(uint32_t number, uint32_t convention, uint32_t first, uint32_t count,
			   uint32_t finished)
{
	const struct trap *trap = &trap_log[number];
	uint32_t from = first_output_word(convention, count);
	uint32_t i;

	assert_int_equal(trap->kind, TRAP_BLOCK);
	assert_int_equal(trap->control, 0x10050ULL | (uint64_t)count << 32);
	check_header(trap, convention);
	for (i = 2; i < TRAP_WORDS; i++) {
		uint32_t at = 2 * (i - 2);
		uint64_t word = 0;

		/* two names of four bytes in each word, then zero */
		if (at < count)
			word = names[first + at];
		if (at + 1 < count)
			word |= (uint64_t)names[first + at + 1] << 32;
		assert_int_equal(trap->block[i], word);
	}
	for (i = 0; i < finished; i++) {
		assert_int_equal(values[first + i].low_part, trap_output(number, from + 2 * i));
		assert_int_equal(values[first + i].high_part,
				 trap_output(number, from + 2 * i + 1));
	}
}

static void check_set_trap(uint32_t number, uint32_t convention, uint32_t first, uint32_t count)
{
	const struct trap *trap = &trap_log[number];
	uint32_t i;

	assert_int_equal(trap->kind, TRAP_BLOCK);
	assert_int_equal(trap->control, 0x10051ULL | (uint64_t)count << 32);
	check_header(trap, convention);
	for (i = 0; i < 3; i++) {
		const uint64_t *element = &trap->block[2 + 4 * i];

		assert_int_equal(element[0], i < count ? names[first + i] : 0);
		assert_int_equal(element[1], 0);
		assert_int_equal(element[2], i < count ? values[first + i].low_part : 0);
		assert_int_equal(element[3], i < count ? values[first + i].high_part : 0);
	}
	assert_int_equal(trap->block[14], 0);
	assert_int_equal(trap->block[15], 0);
}

static void one_register_is_read_in_one_trap(void **state)
{
	static const uint64_t success = 0xfffff00100000000ULL; /* upper garbage is ignored */
	size_t c;

	(void)state;
	FOR_EACH_CONVENTION(c)
	{
		struct hv_u128 value = { 1, 2 };
		uint64_t word = 3;

		prepare(conventions[c]);
		trap_script(&success, 1);
		assert_int_equal(hv_get_vpreg_128(0xfffffffdU, &value), HV_STATUS_SUCCESS);
		assert_int_equal(hv_get_vpreg(0x00090003, &word), HV_STATUS_SUCCESS);
		assert_int_equal(trap_count, 2);
		assert_int_equal(trap_log[0].kind, TRAP_GET);
		assert_int_equal(trap_log[0].control, 0x100010050ULL);
		check_header(&trap_log[0], conventions[c]);
		assert_int_equal(trap_log[0].block[2], 0xfffffffdULL);
		assert_int_equal(value.low_part, trap_output(0, conventions[c] == 1 ? 14 : 4));
		assert_int_equal(value.high_part, trap_output(0, conventions[c] == 1 ? 15 : 5));
		assert_int_equal(trap_log[1].kind, TRAP_GET);
		assert_int_equal(trap_log[1].control, 0x100010050ULL);
		check_header(&trap_log[1], conventions[c]);
		assert_int_equal(trap_log[1].block[2], 0x00090003);
		assert_int_equal(word, trap_output(1, conventions[c] == 1 ? 14 : 4));
	}
}

/* Fills the stack below the caller, so that a word nobody sets is not zero by chance. */
static __attribute__((noinline)) void spoil_stack(void)
{
	volatile uint64_t words[512];
	uint32_t i;

	for (i = 0; i < 512; i++)
		words[i] = TRAP_UNSET;
	(void)words[0];
}

static __attribute__((noinline)) hv_status_t set_vpreg_below(uint32_t name, uint64_t value)
{
	return hv_set_vpreg(name, value);
}

static void one_register_is_written_in_one_trap(void **state)
{
	static const uint64_t success = 0xfffff00100000000ULL;
	size_t c;

	(void)state;
	FOR_EACH_CONVENTION(c)
	{
		prepare(conventions[c]);
		trap_script(&success, 1);
		spoil_stack();
		assert_int_equal(set_vpreg_below(0xfffffffdU, 0xfedcba9876543210ULL),
				 HV_STATUS_SUCCESS);
		assert_int_equal(trap_count, 1);
		assert_int_equal(trap_log[0].control, 0x100010051ULL);
		check_header(&trap_log[0], conventions[c]);
		/* SMCCC: pad in X5, value in X6 and X7; HVC #1: X4, X5 and X6 */
		assert_int_equal(trap_log[0].block[2], 0xfffffffdULL);
		assert_int_equal(trap_log[0].block[3], 0);
		assert_int_equal(trap_log[0].block[4], 0xfedcba9876543210ULL);
		assert_int_equal(trap_log[0].block[5], 0);
#ifdef __OPTIMIZE__
		assert_int_equal(trap_log[0].kind, TRAP_KNOWN);
		assert_int_equal(trap_log[0].words, 6);
		assert_false(trap_log[0].has_output);
#endif
	}
}

static void a_failure_of_one_register_leaves_the_output_alone(void **state)
{
	static const struct {
		uint64_t result;
		hv_status_t status;
	} rows[] = {
		{ 0x0000000000000005ULL, 5 },
		{ 0xfffff00100000006ULL, 6 },
		{ 0x8000, 0x8000 },
		{ ~0ULL, HV_STATUS_INVALID_HYPERCALL_CODE }, /* not Hyper-V */
	};
	size_t c;
	size_t i;

	(void)state;
	FOR_EACH_CONVENTION(c)
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const uint64_t results[3] = { rows[i].result, rows[i].result, rows[i].result };
		struct hv_u128 value = { 1, 2 };
		uint64_t word = 3;

		prepare(conventions[c]);
		trap_script(results, 3);
		assert_int_equal(hv_get_vpreg_128(0x100, &value), rows[i].status);
		assert_int_equal(hv_get_vpreg(0x100, &word), rows[i].status);
		assert_int_equal(hv_set_vpreg(0x90002, 1), rows[i].status);
		assert_int_equal(trap_count, 3); /* no retry */
		assert_int_equal(value.low_part, 1);
		assert_int_equal(value.high_part, 2);
		assert_int_equal(word, 3);
	}
}

static void every_status_comes_back_as_it_is(void **state)
{
	uint64_t result;
	uint64_t word;

	(void)state;
	prepare(conventions[0]);
	for (result = 1; result <= 0xffff; result++) {
		trap_count = 0;
		word = 3;
		trap_script(&result, 1);
		assert_int_equal(hv_get_vpreg(0x100, &word), result);
		trap_script(&result, 1);
		assert_int_equal(hv_set_vpreg(0x90002, 1), result);
		assert_int_equal(word, 3);
	}
}

static void registers_are_read_five_in_a_trap(void **state)
{
	static const uint32_t counts[] = { 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 4094, MOST };
	size_t c;
	size_t i;

	(void)state;
	FOR_EACH_CONVENTION(c)
	for (i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		uint32_t count = counts[i];
		uint32_t first = 0;
		uint32_t n;

		prepare(conventions[c]);
		assert_int_equal(hv_get_vpregs(names, values, count, &done), HV_STATUS_SUCCESS);
		assert_int_equal(done, count);
		assert_int_equal(trap_count, count / 5 + (count % 5 != 0));
		for (n = 0; n < trap_count; n++, first += 5)
			check_get_trap(n, conventions[c], first,
				       count - first < 5 ? count - first : 5,
				       count - first < 5 ? count - first : 5);
		check_untouched(count);
	}
}

static void registers_are_written_three_in_a_trap(void **state)
{
	static const uint32_t counts[] = { 1, 2, 3, 4, 5, 6, 7, 4094, MOST };
	size_t c;
	size_t i;

	(void)state;
	FOR_EACH_CONVENTION(c)
	for (i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		uint32_t count = counts[i];
		uint32_t first = 0;
		uint32_t n;

		prepare_values(conventions[c]);
		assert_int_equal(hv_set_vpregs(names, values, count, &done), HV_STATUS_SUCCESS);
		assert_int_equal(done, count);
		assert_int_equal(trap_count, count / 3 + (count % 3 != 0));
		for (n = 0; n < trap_count; n++, first += 3)
			check_set_trap(n, conventions[c], first,
				       count - first < 3 ? count - first : 3);
	}
}

static void no_register_is_no_trap(void **state)
{
	(void)state;
	prepare(conventions[0]);
	assert_int_equal(hv_get_vpregs(names, values, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	done = NOT_DONE;
	assert_int_equal(hv_set_vpregs(names, values, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	assert_int_equal(trap_count, 0);
	check_untouched(0);
}

/* What the hypervisor answers to each trap of a call for eight registers, and what comes of it. */
struct progress {
	uint64_t results[4];
	uint32_t traps;
	uint32_t asked[4]; /* registers of each trap */
	hv_status_t status;
	uint32_t done;
};

#define REPS(n) ((uint64_t)(n) << 32)

static const struct progress get_progress[] = {
	/* success with fewer elements: goes on behind them */
	{ { REPS(2), REPS(4), REPS(2) }, 3, { 5, 5, 2 }, 0, 8 },
	{ { REPS(1), REPS(1), REPS(5), REPS(1) }, 4, { 5, 5, 5, 1 }, 0, 8 },
	/* a failure at the first, in the middle, at the last */
	{ { 5 }, 1, { 5 }, 5, 0 },
	{ { REPS(3) | 6 }, 1, { 5 }, 6, 3 },
	{ { REPS(5), REPS(0) | 6 }, 2, { 5, 3 }, 6, 5 },
	{ { REPS(5), REPS(2) | 0x87 }, 2, { 5, 3 }, 0x87, 7 },
	{ { REPS(2), REPS(1) | 6 }, 2, { 5, 5 }, 6, 3 },
	/* all done, and a failure all the same */
	{ { REPS(5) | 6 }, 1, { 5 }, 6, 5 },
	/* more than was asked for: cut */
	{ { REPS(6), REPS(4095) }, 2, { 5, 3 }, 0, 8 },
	{ { REPS(4095) | 6 }, 1, { 5 }, 6, 5 },
	/* success without progress would go on for ever */
	{ { REPS(0) }, 1, { 5 }, HV_STATUS_OPERATION_FAILED, 0 },
	{ { REPS(4), REPS(0) }, 2, { 5, 4 }, HV_STATUS_OPERATION_FAILED, 4 },
	/* upper garbage */
	{ { 0xfffff00500000000ULL, 0xfffff00300000000ULL }, 2, { 5, 3 }, 0, 8 },
	/* not Hyper-V: all ones are not 4095 elements done and status 0xffff */
	{ { ~0ULL }, 1, { 5 }, HV_STATUS_INVALID_HYPERCALL_CODE, 0 },
};

static uint32_t finished_of(const struct progress *row, uint32_t trap)
{
	uint32_t reps = (uint32_t)(row->results[trap] >> 32 & 0xfff);

	if (row->results[trap] == ~0ULL)
		return 0;
	return reps < row->asked[trap] ? reps : row->asked[trap];
}

static void reading_goes_on_behind_what_is_finished(void **state)
{
	size_t c;
	size_t i;

	(void)state;
	FOR_EACH_CONVENTION(c)
	for (i = 0; i < sizeof(get_progress) / sizeof(get_progress[0]); i++) {
		const struct progress *row = &get_progress[i];
		uint32_t first = 0;
		uint32_t n;

		prepare(conventions[c]);
		trap_script(row->results, 4);
		assert_int_equal(hv_get_vpregs(names, values, 8, &done), row->status);
		assert_int_equal(done, row->done);
		assert_int_equal(trap_count, row->traps);
		for (n = 0; n < trap_count; n++) {
			uint32_t finished = finished_of(row, n);

			check_get_trap(n, conventions[c], first, row->asked[n], finished);
			first += finished;
		}
		check_untouched(row->done);
	}
}

static const struct progress set_progress[] = {
	{ { REPS(2), REPS(3), REPS(3) }, 3, { 3, 3, 3 }, 0, 8 },
	{ { REPS(3), REPS(3), REPS(1), REPS(1) }, 4, { 3, 3, 2, 1 }, 0, 8 },
	{ { 5 }, 1, { 3 }, 5, 0 },
	{ { REPS(2) | 6 }, 1, { 3 }, 6, 2 },
	{ { REPS(3), REPS(1) | 6 }, 2, { 3, 3 }, 6, 4 },
	{ { REPS(3) | 6 }, 1, { 3 }, 6, 3 },
	{ { REPS(4), REPS(3), REPS(4095) }, 3, { 3, 3, 2 }, 0, 8 },
	{ { REPS(4095) | 6 }, 1, { 3 }, 6, 3 },
	{ { REPS(0) }, 1, { 3 }, HV_STATUS_OPERATION_FAILED, 0 },
	{ { REPS(3), REPS(0) }, 2, { 3, 3 }, HV_STATUS_OPERATION_FAILED, 3 },
	{ { ~0ULL }, 1, { 3 }, HV_STATUS_INVALID_HYPERCALL_CODE, 0 },
};

static void writing_goes_on_behind_what_is_finished(void **state)
{
	size_t c;
	size_t i;

	(void)state;
	FOR_EACH_CONVENTION(c)
	for (i = 0; i < sizeof(set_progress) / sizeof(set_progress[0]); i++) {
		const struct progress *row = &set_progress[i];
		uint32_t first = 0;
		uint32_t n;

		prepare_values(conventions[c]);
		trap_script(row->results, 4);
		assert_int_equal(hv_set_vpregs(names, values, 8, &done), row->status);
		assert_int_equal(done, row->done);
		assert_int_equal(trap_count, row->traps);
		for (n = 0; n < trap_count; n++) {
			check_set_trap(n, conventions[c], first, row->asked[n]);
			first += finished_of(row, n);
		}
	}
}

static void a_bad_argument_is_no_trap_and_leaves_done_alone(void **state)
{
	struct hv_u128 *no_values = NULL;
	uint32_t *no_names = NULL;
	uint64_t *no_word = NULL;

	(void)state;
	prepare(conventions[0]);
	assert_int_equal(hv_get_vpreg(0x100, no_word), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpreg_128(0x100, no_values), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(no_names, values, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(names, no_values, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(names, values, 1, no_names), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(names, values, 4096, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(names, values, 0xffffffff, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(no_names, values, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(names, no_values, 1, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(names, values, 1, no_names), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(names, values, 4096, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(names, values, 0xffffffff, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(trap_count, 0);
	assert_int_equal(done, NOT_DONE);
	check_untouched(0);
}

static void a_refused_register_gives_a_status_and_no_fault(void **state)
{
	(void)state;
	assert_false(hv_arch_registers_fault());
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_register_is_read_in_one_trap),
		cmocka_unit_test(one_register_is_written_in_one_trap),
		cmocka_unit_test(a_failure_of_one_register_leaves_the_output_alone),
		cmocka_unit_test(every_status_comes_back_as_it_is),
		cmocka_unit_test(registers_are_read_five_in_a_trap),
		cmocka_unit_test(registers_are_written_three_in_a_trap),
		cmocka_unit_test(no_register_is_no_trap),
		cmocka_unit_test(reading_goes_on_behind_what_is_finished),
		cmocka_unit_test(writing_goes_on_behind_what_is_finished),
		cmocka_unit_test(a_bad_argument_is_no_trap_and_leaves_done_alone),
		cmocka_unit_test(a_refused_register_gives_a_status_and_no_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
