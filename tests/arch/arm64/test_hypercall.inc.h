/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The arm64 backend: which word goes into which register, and where output is
 * read. A register block has sixteen words, X2 to X17 under the SMCCC and X1 to
 * X16 under HVC #1. TEST_CONDUIT is the convention, see trap_recorder.h.
 */
#include "../recorder.h"

#define HV_CONFIG_ARCH "arch/arm64/backend.h"
#define HV_CONFIG_TRAP "arch/arm64/trap_recorder.h"
#include "hyperv/hypercall.h"

#define CONTROL 0x0123456789abcdefULL /* all kinds of fields: the backend passes it on */

static uint64_t input_words[18];
static uint64_t output_words[18];

static uint32_t pairs_of(uint32_t words)
{
	return words / 2 + words % 2;
}

/* Linux, openvmm, mu_msvm: in pairs behind the input under SMCCC, the last pairs under HVC #1. */
static uint32_t first_output_word(uint32_t convention, uint32_t in_words, uint32_t out_words)
{
	return convention == 1 ? 16 - 2 * pairs_of(out_words) : 2 * pairs_of(in_words);
}

static void prepare(uint32_t convention)
{
	uint32_t i;

	trap_reset();
	SET_CONVENTION(convention);
	for (i = 0; i < 18; i++) {
		input_words[i] = 0x1100000000000000ULL + i;
		output_words[i] = 0xee;
	}
}

/* What a register call of (in, out) words must have done. */
static void check(uint32_t convention, uint32_t in_words, uint32_t out_words, uint64_t result,
		  uint64_t answered)
{
	uint32_t from = first_output_word(convention, in_words, out_words);
	bool fits = pairs_of(in_words) + pairs_of(out_words) <= 8;
	const struct trap *trap = &trap_log[0];
	uint32_t i;

	for (i = 0; i < 18; i++)
		assert_int_equal(input_words[i], 0x1100000000000000ULL + i);
	if (!fits) {
		assert_int_equal(trap_count, 0);
		assert_int_equal(result, HV_STATUS_INVALID_HYPERCALL_INPUT);
	} else {
		assert_int_equal(trap_count, 1);
		assert_int_equal(result, answered);
		assert_int_equal(trap->control, CONTROL);
		assert_int_equal(trap->convention, convention);
		for (i = 0; i < in_words; i++)
			assert_int_equal(trap->block[i], input_words[i]);
	}
	for (i = 0; i < 18; i++)
		if (fits && (answered & 0xffff) == 0 && i < out_words)
			assert_int_equal(output_words[i], trap_output(0, from + i));
		else
			assert_int_equal(output_words[i], 0xee);
}

/* Success with garbage in the upper bits, which are to be ignored; then failures. */
static const uint64_t answers[] = { 0xfffff00000000000ULL, 0x0000000200000005ULL, ~0ULL };

static void run_time_counts_go_through_one_block(void **state)
{
	volatile uint32_t in_words;
	volatile uint32_t out_words;
	size_t a;
	size_t c;
	uint32_t i;

	(void)state;
	for (c = 0; c < CONVENTIONS; c++)
		for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++)
			for (in_words = 0; in_words <= 17; in_words++)
				for (out_words = 0; out_words <= 17; out_words++) {
					prepare(conventions[c]);
					trap_script(&answers[a], 1);
					check(conventions[c], in_words, out_words,
					      hv_arch_hypercall_fast(CONTROL, input_words, in_words,
								     output_words, out_words),
					      answers[a]);
					if (trap_count == 0)
						continue;
					assert_int_equal(trap_log[0].kind, TRAP_BLOCK);
					/* padding inside the block is zero */
					for (i = in_words; i < TRAP_WORDS; i++)
						assert_int_equal(trap_log[0].block[i], 0);
				}
}

static void counts_that_would_wrap_around_make_no_trap(void **state)
{
	static const volatile uint32_t counts[][2] = {
		{ 0xffffffff, 0 },  { 0, 0xffffffff },          { 0xffffffff, 0xffffffff },
		{ 0xffffffff, 1 },  { 0x80000000, 0x80000000 }, { 0xfffffff0, 16 },
		{ 16, 0xfffffff0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		prepare(conventions[0]);
		assert_int_equal(hv_arch_hypercall_fast(CONTROL, input_words, counts[i][0],
							output_words, counts[i][1]),
				 HV_STATUS_INVALID_HYPERCALL_INPUT);
		assert_int_equal(trap_count, 0);
	}
}

/* The same rules for counts that the compiler knows: a call site for each. */
#define KNOWN(in_words, out_words)                                                                 \
	do {                                                                                       \
		prepare(conventions[c]);                                                           \
		trap_script(&answers[a], 1);                                                       \
		check(conventions[c], in_words, out_words,                                         \
		      hv_arch_hypercall_fast(CONTROL, input_words, in_words, output_words,         \
					     out_words),                                           \
		      answers[a]);                                                                 \
		check_known(in_words, out_words);                                                  \
	} while (0);
/* clang-format off */
#define KNOWN_ROW(in_words)                                                                        \
	KNOWN(in_words, 0) KNOWN(in_words, 1) KNOWN(in_words, 2) KNOWN(in_words, 3)                \
	KNOWN(in_words, 4) KNOWN(in_words, 5) KNOWN(in_words, 6) KNOWN(in_words, 7)                \
	KNOWN(in_words, 8) KNOWN(in_words, 9) KNOWN(in_words, 10) KNOWN(in_words, 11)              \
	KNOWN(in_words, 12) KNOWN(in_words, 13) KNOWN(in_words, 14) KNOWN(in_words, 15)            \
	KNOWN(in_words, 16) KNOWN(in_words, 17)
/* clang-format on */

static void check_known(uint32_t in_words, uint32_t out_words)
{
#ifdef __OPTIMIZE__
	if (trap_count == 0)
		return;
	/* exactly the input is loaded, the registers behind it are left alone */
	assert_int_equal(trap_log[0].kind, TRAP_KNOWN);
	assert_int_equal(trap_log[0].words, in_words);
	assert_int_equal(trap_log[0].has_output, out_words != 0);
#else
	(void)in_words; /* nothing is known, it is one block again */
	(void)out_words;
#endif
}

static void without_words_nothing_is_touched(void **state)
{
	volatile uint32_t none = 0;
	volatile uint32_t two = 2;
	size_t c;

	(void)state;
	for (c = 0; c < CONVENTIONS; c++) {
		prepare(conventions[c]);
		assert_int_equal(hv_arch_hypercall_fast(0x10008, NULL, 0, NULL, 0), 0);
		assert_int_equal(hv_arch_hypercall_fast(0x10008, NULL, none, NULL, none), 0);
		assert_int_equal(hv_arch_hypercall_fast(0x10046, NULL, 0, output_words, 2), 0);
		assert_int_equal(hv_arch_hypercall_fast(0x10046, NULL, none, output_words, two), 0);
		assert_int_equal(hv_arch_hypercall_fast(0x1000b, input_words, 2, NULL, 0), 0);
		assert_int_equal(hv_arch_hypercall_fast(0x1000b, input_words, two, NULL, none), 0);
		assert_int_equal(trap_count, 6);
	}
}

static void a_count_that_is_not_known_takes_the_block(void **state)
{
	volatile uint32_t two = 2;

	(void)state;
	prepare(conventions[0]);
	assert_int_equal(hv_arch_hypercall_fast(0x10003, input_words, two, output_words, 2), 0);
	assert_int_equal(hv_arch_hypercall_fast(0x10003, input_words, 2, output_words, two), 0);
	assert_int_equal(trap_log[0].kind, TRAP_BLOCK);
	assert_int_equal(trap_log[1].kind, TRAP_BLOCK);
}

/* Without optimisation nothing is known: the path of the known, asked for by its name. */
static void the_path_of_known_counts_has_the_same_rules(void **state)
{
	volatile uint32_t in_words;
	volatile uint32_t out_words;
	size_t a;
	size_t c;

	(void)state;
	for (c = 0; c < CONVENTIONS; c++)
		for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++)
			for (in_words = 0; in_words <= 16; in_words++)
				for (out_words = 0; pairs_of(in_words) + pairs_of(out_words) <= 8;
				     out_words++) {
					prepare(conventions[c]);
					trap_script(&answers[a], 1);
					check(conventions[c], in_words, out_words,
					      hv_arm64_fast_known(conventions[c], CONTROL,
								  input_words, in_words,
								  output_words, out_words),
					      answers[a]);
					assert_int_equal(trap_log[0].kind, TRAP_KNOWN);
					assert_int_equal(trap_log[0].words, in_words);
					assert_int_equal(trap_log[0].has_output, out_words != 0);
				}
}

/* clang-format off */
#define KNOWN_TEST(in_words)                                                                       \
	static void constant_counts_with_input_of_##in_words##_words(void **state)                 \
	{                                                                                          \
		size_t a;                                                                          \
		size_t c;                                                                          \
		(void)state;                                                                       \
		for (c = 0; c < CONVENTIONS; c++)                                                  \
			for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++) {               \
				KNOWN_ROW(in_words)                                                \
			}                                                                          \
	}
KNOWN_TEST(0) KNOWN_TEST(1) KNOWN_TEST(2) KNOWN_TEST(3) KNOWN_TEST(4) KNOWN_TEST(5)
KNOWN_TEST(6) KNOWN_TEST(7) KNOWN_TEST(8) KNOWN_TEST(9) KNOWN_TEST(10) KNOWN_TEST(11)
KNOWN_TEST(12) KNOWN_TEST(13) KNOWN_TEST(14) KNOWN_TEST(15) KNOWN_TEST(16) KNOWN_TEST(17)
	/* clang-format on */

	static void a_memory_call_has_two_addresses(void **state)
{
	size_t a;
	size_t c;

	(void)state;
	for (c = 0; c < CONVENTIONS; c++)
		for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++) {
			prepare(conventions[c]);
			trap_script(&answers[a], 1);
			assert_int_equal(hv_arch_hypercall(CONTROL, 0x1000, 0x2000), answers[a]);
			assert_int_equal(trap_count, 1);
			assert_int_equal(trap_log[0].kind, TRAP_PAIR);
			assert_int_equal(trap_log[0].convention, conventions[c]);
			assert_int_equal(trap_log[0].control, CONTROL);
			assert_int_equal(trap_log[0].block[0], 0x1000);
			assert_int_equal(trap_log[0].block[1], 0x2000);
		}
}

/* The first word of the block is X2 under SMCCC, X1 under HVC #1. */
static void golden_placement_of_output(void **state)
{
	(void)state;
	/* 20 bytes of input, one register of output: X6 and X7; X15 and X16 */
	assert_int_equal(2 + hv_arm64_output_word(0, 3, 2), 6);
	assert_int_equal(1 + hv_arm64_output_word(1, 3, 2), 15);
	/* three registers behind 28 bytes: X6 to X11; X11 to X16 */
	assert_int_equal(2 + hv_arm64_output_word(0, 4, 6), 6);
	assert_int_equal(1 + hv_arm64_output_word(1, 4, 6), 11);
	/* no input: X2; no more than eight bytes of output: X15 */
	assert_int_equal(2 + hv_arm64_output_word(0, 0, 1), 2);
	assert_int_equal(1 + hv_arm64_output_word(1, 0, 1), 15);
}

/* The topic's calls: one trap each, the fast bit where it belongs. */
static void simple_calls_make_their_control_word(void **state)
{
	size_t c;

	(void)state;
	for (c = 0; c < CONVENTIONS; c++) {
		uint64_t words[2] = { 0x77, 0x88 };

		prepare(conventions[c]);
		assert_int_equal(hv_do_hypercall(CONTROL, 0x3000, 0x4000), 0x0000056700000000ULL);
		assert_int_equal(hv_do_fast_hypercall8(0x5d, 0x55), 0);
		assert_int_equal(hv_do_fast_hypercall16(0x5d, 0x66, 0x67), 0);
		assert_int_equal(hv_do_fast_hypercall(0x10003, words, 2, words, 2), 0);
		assert_int_equal(trap_count, 4);
		assert_int_equal(trap_log[0].control, CONTROL);
		assert_int_equal(trap_log[0].block[0], 0x3000);
		assert_int_equal(trap_log[0].block[1], 0x4000);
		assert_int_equal(trap_log[1].control, 0x1005d);
		assert_int_equal(trap_log[1].block[0], 0x55);
		assert_int_equal(trap_log[2].control, 0x1005d);
		assert_int_equal(trap_log[2].words, 2);
		assert_int_equal(trap_log[2].block[0], 0x66);
		assert_int_equal(trap_log[2].block[1], 0x67);
		assert_int_equal(trap_log[3].control, 0x10003);
		assert_int_equal(trap_log[3].block[0], 0x77);
		assert_int_equal(trap_log[3].block[1], 0x88);
		/* input and output may be the same words */
		assert_int_equal(words[0], trap_output(3, conventions[c] == 1 ? 14 : 2));
		assert_int_equal(words[1], trap_output(3, conventions[c] == 1 ? 15 : 3));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(run_time_counts_go_through_one_block),
		cmocka_unit_test(counts_that_would_wrap_around_make_no_trap),
		cmocka_unit_test(without_words_nothing_is_touched),
		cmocka_unit_test(a_count_that_is_not_known_takes_the_block),
		cmocka_unit_test(the_path_of_known_counts_has_the_same_rules),
		cmocka_unit_test(constant_counts_with_input_of_0_words),
		cmocka_unit_test(constant_counts_with_input_of_1_words),
		cmocka_unit_test(constant_counts_with_input_of_2_words),
		cmocka_unit_test(constant_counts_with_input_of_3_words),
		cmocka_unit_test(constant_counts_with_input_of_4_words),
		cmocka_unit_test(constant_counts_with_input_of_5_words),
		cmocka_unit_test(constant_counts_with_input_of_6_words),
		cmocka_unit_test(constant_counts_with_input_of_7_words),
		cmocka_unit_test(constant_counts_with_input_of_8_words),
		cmocka_unit_test(constant_counts_with_input_of_9_words),
		cmocka_unit_test(constant_counts_with_input_of_10_words),
		cmocka_unit_test(constant_counts_with_input_of_11_words),
		cmocka_unit_test(constant_counts_with_input_of_12_words),
		cmocka_unit_test(constant_counts_with_input_of_13_words),
		cmocka_unit_test(constant_counts_with_input_of_14_words),
		cmocka_unit_test(constant_counts_with_input_of_15_words),
		cmocka_unit_test(constant_counts_with_input_of_16_words),
		cmocka_unit_test(constant_counts_with_input_of_17_words),
		cmocka_unit_test(a_memory_call_has_two_addresses),
		cmocka_unit_test(golden_placement_of_output),
		cmocka_unit_test(simple_calls_make_their_control_word),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
