/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The x86 backend: which word goes into which register, and where output is
 * read. RDX and R8 have two words; with HV_CONFIG_X86_XMM twelve more follow in
 * XMM0 to XMM5, and output behind the input, counted in pairs.
 */
#include "../recorder.h"

#define HV_CONFIG_ARCH "arch/x86/backend.h"
#define HV_CONFIG_TRAP "arch/x86/trap_recorder.h"
#include "hyperv/hypercall.h"

#define CONTROL 0x0123456789abcdefULL

static uint64_t input_words[18];
static uint64_t output_words[18];

/* Success with garbage in the upper bits, which are to be ignored; then failures. */
static const uint64_t answers[] = { 0xfffff00000000000ULL, 0x0000000200000005ULL, ~0ULL };

static void prepare(const uint64_t *answer)
{
	uint32_t i;

	trap_reset_x86();
	trap_script(answer, 1);
	for (i = 0; i < 18; i++) {
		input_words[i] = 0x1100000000000000ULL + i;
		output_words[i] = 0xee;
	}
}

static bool fits(uint32_t in_words, uint32_t out_words)
{
#ifdef HV_CONFIG_X86_XMM
	return in_words / 2 + in_words % 2 + out_words / 2 + out_words % 2 <= 7;
#else
	return in_words <= 2 && out_words == 0;
#endif
}

static void check(uint32_t in_words, uint32_t out_words, uint64_t result, uint64_t answered)
{
	const struct trap *trap = &trap_log[0];
	uint32_t from = in_words + in_words % 2;
	uint32_t i;

	if (!fits(in_words, out_words)) {
		assert_int_equal(trap_count, 0);
		assert_int_equal(result, HV_STATUS_INVALID_HYPERCALL_INPUT);
	} else {
		assert_int_equal(trap_count, 1);
		assert_int_equal(result, answered);
		assert_int_equal(trap->control, CONTROL);
		/* two words and no output never need XMM registers */
		assert_int_equal(trap->kind,
				 in_words <= 2 && out_words == 0 ? TRAP_CALL : TRAP_BLOCK);
		for (i = 0; i < trap->words; i++)
			assert_int_equal(trap->block[i], i < in_words ? input_words[i] : 0);
	}
	for (i = 0; i < 18; i++)
		if (fits(in_words, out_words) && (answered & 0xffff) == 0 && i < out_words)
			assert_int_equal(output_words[i], trap_output(0, from + i));
		else
			assert_int_equal(output_words[i], 0xee);
}

static void a_register_call_has_its_words_in_the_registers(void **state)
{
	volatile uint32_t in_words;
	volatile uint32_t out_words;
	size_t a;

	(void)state;
	for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++)
		for (in_words = 0; in_words <= 17; in_words++)
			for (out_words = 0; out_words <= 17; out_words++) {
				prepare(&answers[a]);
				check(in_words, out_words,
				      hv_arch_hypercall_fast(CONTROL, input_words, in_words,
							     output_words, out_words),
				      answers[a]);
			}
}

static void counts_that_would_wrap_around_make_no_trap(void **state)
{
	static const volatile uint32_t counts[][2] = {
		{ 0xffffffff, 0 },  { 0, 0xffffffff },          { 0xffffffff, 0xffffffff },
		{ 0xffffffff, 1 },  { 0x80000000, 0x80000000 }, { 0xfffffff2, 14 },
		{ 14, 0xfffffff2 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		prepare(&answers[0]);
		assert_int_equal(hv_arch_hypercall_fast(CONTROL, input_words, counts[i][0],
							output_words, counts[i][1]),
				 HV_STATUS_INVALID_HYPERCALL_INPUT);
		assert_int_equal(trap_count, 0);
	}
}

static void without_words_nothing_is_touched(void **state)
{
	volatile uint32_t none = 0;

	(void)state;
	trap_reset_x86();
	assert_int_equal(hv_arch_hypercall_fast(0x10008, NULL, 0, NULL, 0), 0);
	assert_int_equal(hv_arch_hypercall_fast(0x10008, NULL, none, NULL, none), 0);
	assert_int_equal(trap_count, 2);
#ifdef HV_CONFIG_X86_XMM
	assert_int_equal(hv_arch_hypercall_fast(0x10046, NULL, 0, output_words, 2), 0);
	assert_int_equal(hv_arch_hypercall_fast(0x1000b, input_words, 3, NULL, 0), 0);
	assert_int_equal(trap_count, 4);
#endif
}

static void a_memory_call_has_two_addresses(void **state)
{
	size_t a;

	(void)state;
	for (a = 0; a < sizeof(answers) / sizeof(answers[0]); a++) {
		prepare(&answers[a]);
		assert_int_equal(hv_arch_hypercall(CONTROL, 0x1000, 0x2000), answers[a]);
		assert_int_equal(trap_count, 1);
		assert_int_equal(trap_log[0].kind, TRAP_CALL);
		assert_int_equal(trap_log[0].control, CONTROL);
		assert_int_equal(trap_log[0].block[0], 0x1000);
		assert_int_equal(trap_log[0].block[1], 0x2000);
	}
}

static void simple_calls_make_their_control_word(void **state)
{
	uint64_t words[2] = { 0x77, 0x88 };

	(void)state;
	trap_reset_x86();
	assert_int_equal(hv_do_hypercall(CONTROL, 0x3000, 0x4000), 0x0000056700000000ULL);
	assert_int_equal(hv_do_fast_hypercall8(0x5d, 0x55), 0);
	assert_int_equal(hv_do_fast_hypercall16(0x5d, 0x66, 0x67), 0);
	assert_int_equal(hv_do_fast_hypercall(0x10003, words, 2, NULL, 0), 0);
	assert_int_equal(trap_count, 4);
	assert_int_equal(trap_log[0].control, CONTROL);
	assert_int_equal(trap_log[0].block[0], 0x3000);
	assert_int_equal(trap_log[0].block[1], 0x4000);
	assert_int_equal(trap_log[1].control, 0x1005d);
	assert_int_equal(trap_log[1].block[0], 0x55);
	assert_int_equal(trap_log[1].block[1], 0);
	assert_int_equal(trap_log[2].control, 0x1005d);
	assert_int_equal(trap_log[2].block[0], 0x66);
	assert_int_equal(trap_log[2].block[1], 0x67);
	assert_int_equal(trap_log[3].control, 0x10003);
	assert_int_equal(trap_log[3].block[0], 0x77);
	assert_int_equal(trap_log[3].block[1], 0x88);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_register_call_has_its_words_in_the_registers),
		cmocka_unit_test(counts_that_would_wrap_around_make_no_trap),
		cmocka_unit_test(without_words_nothing_is_touched),
		cmocka_unit_test(a_memory_call_has_two_addresses),
		cmocka_unit_test(simple_calls_make_their_control_word),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
