/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Hypercalls: each kind reaches the hypervisor and comes back, rep calls go on until done. */
#include "guest.h"

#define IN  GUEST_GPA
#define OUT (GUEST_GPA + 4096)

/* HvCallGetVpRegisters in memory. */
static void make_names(uint16_t count)
{
	uint32_t *names = (uint32_t *)(void *)&guest_memory[2];
	uint32_t i;

	guest_memory[0] = ~0ULL;
	guest_memory[1] = 0xfffffffe;
	for (i = 0; i < count; i++) {
		names[i] = HV_REGISTER_SINT0 + i % 16;
		fake_vps[0].sint[i % 16] = 0x100 + i % 16;
	}
	for (i = 0; i < 512; i++)
		guest_memory[512 + i] = ~0ULL;
}

static void check_values(uint32_t from, uint32_t to)
{
	uint32_t i;

	for (i = 0; i < 255; i++)
		assert_int_equal(guest_memory[512 + 2 * i],
				 i >= from && i < to ? 0x100 + i % 16 : ~0ULL);
}

static void a_memory_call_is_one_trap(void **state)
{
	(void)state;
	fake.partition_id = 0x1234;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	assert_int_equal(hv_do_hypercall(HVCALL_GET_PARTITION_ID, 0, OUT), 0);
	assert_int_equal(guest_memory[512], 0x1234);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x46);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(0)->input[1], OUT);
	assert_nothing_illegal();
}

static void a_raw_call_passes_on_what_it_is_given(void **state)
{
	(void)state;
	make_names(1);
	/* misaligned, across a page, reserved bits: the hypervisor answers */
	assert_int_equal(hv_result(hv_do_hypercall(0x0000000100000050ULL, IN + 4, OUT)),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_result(hv_do_hypercall(0x0000000100000050ULL, IN + 4088, OUT)),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_result(hv_do_hypercall(0x1000000100000050ULL, IN, OUT)),
			 HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_int_equal(hv_result(hv_do_hypercall(0x7777, IN, OUT)),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_traps(4);
	assert_int_equal(trap(0)->input[0], IN + 4);
	assert_int_equal(trap(2)->number, 0x1000000100000050ULL);
}

static void a_fast_call_of_8_bytes(void **state)
{
	(void)state;
	assert_int_equal(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 0x89abcdef), 0);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x10008);
	assert_int_equal(trap(0)->input[0], 0x89abcdef);
	assert_nothing_illegal();
}

static void a_fast_call_of_16_bytes(void **state)
{
	(void)state;
	guest_takes_ipis = true;
	assert_int_equal(hv_do_fast_hypercall16(HVCALL_SEND_IPI, 0x20, 3), 0);
	assert_int_equal(guest_interrupts, 2);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x1000b);
	assert_int_equal(trap(0)->input[0], 0x20);
	assert_int_equal(trap(0)->input[1], 3);
	assert_nothing_illegal();
	assert_int_equal(hv_result(hv_do_fast_hypercall16(HVCALL_SEND_IPI, 0xf, 3)),
			 HV_STATUS_INVALID_PARAMETER);
}

static void a_fast_call_with_output(void **state)
{
	uint64_t in[3] = { ~0ULL, 0xfffffffe, HV_REGISTER_SINT0 };
	uint64_t out[2] = { 7, 8 };
	uint64_t result;

	(void)state;
	fake_vps[0].sint[0] = 0x4321;
	result = hv_do_fast_hypercall(0x0000000100010050ULL, in, 3, out, 2);
#if defined(TEST_X86) && !defined(HV_CONFIG_X86_XMM)
	assert_int_equal(result, HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_traps(0);
	assert_int_equal(out[0], 7);
	assert_int_equal(out[1], 8);
#else
	assert_int_equal(result, 0x0000000100000000ULL);
	assert_traps(1);
	assert_int_equal(out[0], 0x4321);
	assert_int_equal(out[1], 0);
	in[2] = 0x7fffffff; /* no such register */
	out[0] = 7;
	result = hv_do_fast_hypercall(0x0000000100010050ULL, in, 3, out, 2);
	assert_int_equal(hv_result(result), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(out[0], 7);
#endif
	assert_nothing_illegal();
}

static void nothing_is_repeated_but_rep_calls(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_fake_fault_time_out(&fault, HV_FAKE_ANY_CODE, 0);
	hv_fake_inject(&fake, &fault, 1);
	make_names(1);
	assert_int_equal(hv_result(hv_do_hypercall(0x0000000100000050ULL, IN, OUT)),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(hv_result(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 1)),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(hv_result(hv_do_fast_hypercall16(HVCALL_SEND_IPI, 0x20, 1)),
			 HV_STATUS_TIME_OUT);
	assert_traps(3);
}

static void a_rep_call_that_is_done_at_once_is_one_trap(void **state)
{
	uint16_t count;

	(void)state;
	for (count = 1; count <= 255; count += 254) {
		guest_started(state);
		make_names(count);
		assert_int_equal(hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, count, 0, IN, OUT),
				 (uint64_t)count << 32);
		assert_traps(1);
		assert_int_equal(trap(0)->number, 0x50 | (uint64_t)count << 32);
		assert_int_equal(trap(0)->input[0], IN);
		assert_int_equal(trap(0)->input[1], OUT);
		check_values(0, count);
		assert_nothing_illegal();
	}
}

static void a_rep_call_goes_on_behind_what_is_done(void **state)
{
	static const uint32_t stops[4] = { 1, 4, 8, 9 };
	struct hv_fake_fault faults[4];
	uint32_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		hv_fake_fault_partial(&faults[i], HVCALL_GET_VP_REGISTERS, stops[i]);
		faults[i].times = 1;
	}
	hv_fake_inject(&fake, faults, 4);
	make_names(10);
	assert_int_equal(hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, 10, 0, IN, OUT),
			 0x0000000a00000000ULL);
	assert_traps(5);
	assert_int_equal(trap(0)->number, 0x0000000a00000050ULL);
	for (i = 0; i < 4; i++) {
		assert_int_equal(trap(i + 1)->number,
				 0x0000000a00000050ULL | (uint64_t)stops[i] << 48);
		assert_int_equal(trap(i + 1)->input[0], IN); /* the addresses stay */
		assert_int_equal(trap(i + 1)->input[1], OUT);
	}
	check_values(0, 10);
	assert_nothing_illegal();
}

static void a_rep_call_may_start_in_the_middle(void **state)
{
	struct hv_fake_fault fault;
	uint64_t result;

	(void)state;
	hv_fake_fault_partial(&fault, HVCALL_GET_VP_REGISTERS, 7);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	make_names(10);
	result = hv_do_rep_hypercall_control(
		hv_hypercall_control(HVCALL_GET_VP_REGISTERS, false, 0, 10, 3), IN, OUT);
	assert_int_equal(result, 0x0000000a00000000ULL);
	assert_traps(2);
	assert_int_equal(trap(0)->number, 0x0003000a00000050ULL);
	assert_int_equal(trap(1)->number, 0x0007000a00000050ULL);
	check_values(3, 10);
	assert_nothing_illegal();
}

static void a_failure_ends_a_rep_call_and_tells_how_far_it_got(void **state)
{
	struct hv_fake_fault faults[2];
	uint64_t result;

	(void)state;
	hv_fake_fault_partial(&faults[0], HVCALL_GET_VP_REGISTERS, 2);
	faults[0].times = 1;
	hv_fake_fault_status(&faults[1], HVCALL_GET_VP_REGISTERS, HV_STATUS_INSUFFICIENT_MEMORY, 5);
	faults[1].times = 1;
	hv_fake_inject(&fake, faults, 2);
	make_names(10);
	result = hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, 10, 0, IN, OUT);
	assert_int_equal(result, 0x000000050000000bULL);
	assert_traps(2);
	check_values(0, 5);
	/* the cause removed, on from there */
	result = hv_do_rep_hypercall_control(hv_hypercall_control(HVCALL_GET_VP_REGISTERS, false, 0,
								  10, (uint16_t)hv_repcomp(result)),
					     IN, OUT);
	assert_int_equal(result, 0x0000000a00000000ULL);
	check_values(0, 10);
	assert_nothing_illegal();
}

static void a_continuation_is_not_seen(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_fake_fault_continue(&fault, HVCALL_GET_VP_REGISTERS, 4);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	make_names(10);
	assert_int_equal(hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, 10, 0, IN, OUT),
			 0x0000000a00000000ULL);
	assert_traps(1);
	check_values(0, 10);
	assert_nothing_illegal();
}

static void a_rep_call_has_its_variable_header_in_the_control_word(void **state)
{
	uint64_t result = hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, 3, 5, IN, OUT);

	(void)state;
	/* this call has none, and the hypervisor says so */
	assert_int_equal(hv_result(result), HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_int_equal(trap(0)->number, 0x00000003000a0050ULL);
	assert_traps(1);
}

static void before_the_guest_os_id_is_set_calls_fail(void **state)
{
	(void)state;
	guest_reset(state);
	assert_int_not_equal(hv_result(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 1)),
			     HV_STATUS_SUCCESS);
}

static void where_there_is_no_hyper_v_there_is_no_such_call(void **state)
{
	(void)state;
	fake.present = false;
	assert_int_equal(hv_result(hv_do_hypercall(HVCALL_GET_PARTITION_ID, 0, OUT)),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	/* all ones say 4095 elements done, and yet the loop ends */
	assert_int_equal(hv_result(hv_do_rep_hypercall(HVCALL_GET_VP_REGISTERS, 4095, 0, IN, OUT)),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
}

#ifdef TEST_X86
static void without_a_page_there_is_no_such_call(void **state)
{
	(void)state;
	fake_page = NULL;
	assert_int_equal(hv_do_hypercall(HVCALL_GET_PARTITION_ID, 0, OUT),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 1),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_traps(0);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_memory_call_is_one_trap, guest_started),
		GUEST_TEST(a_raw_call_passes_on_what_it_is_given, guest_started),
		GUEST_TEST(a_fast_call_of_8_bytes, guest_started),
		GUEST_TEST(a_fast_call_of_16_bytes, guest_started),
		GUEST_TEST(a_fast_call_with_output, guest_started),
		GUEST_TEST(nothing_is_repeated_but_rep_calls, guest_started),
		GUEST_TEST(a_rep_call_that_is_done_at_once_is_one_trap, guest_started),
		GUEST_TEST(a_rep_call_goes_on_behind_what_is_done, guest_started),
		GUEST_TEST(a_rep_call_may_start_in_the_middle, guest_started),
		GUEST_TEST(a_failure_ends_a_rep_call_and_tells_how_far_it_got, guest_started),
		GUEST_TEST(a_continuation_is_not_seen, guest_started),
		GUEST_TEST(a_rep_call_has_its_variable_header_in_the_control_word, guest_started),
		GUEST_TEST(before_the_guest_os_id_is_set_calls_fail, guest_started),
		GUEST_TEST(where_there_is_no_hyper_v_there_is_no_such_call, guest_started),
#ifdef TEST_X86
		GUEST_TEST(without_a_page_there_is_no_such_call, guest_started),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
