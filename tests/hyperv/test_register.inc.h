/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers of this virtual processor, the same calls on both architectures. */
#include "guest.h"

#ifdef TEST_X86
#define REFUSED MSR_FAULT /* what the embedder's access makes of a fault */
#else
#define REFUSED HV_STATUS_ACCESS_DENIED
#endif

static void a_register_is_read(void **state)
{
	struct hv_u128 value = { 7, 8 };
	uint64_t word = 7;

	(void)state;
	fake_vps[0].sint[5] = 0xfedcba9876543210ULL;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_SINT5, &word), HV_STATUS_SUCCESS);
	assert_int_equal(word, 0xfedcba9876543210ULL);
	assert_int_equal(hv_get_vpreg_128(HV_REGISTER_SINT5, &value), HV_STATUS_SUCCESS);
	assert_int_equal(value.low_part, 0xfedcba9876543210ULL);
	assert_int_equal(value.high_part, 0);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_register_of_128_bits_is_read_whole(void **state)
{
	struct hv_u128 value = { 7, 8 };
	uint64_t word = 7;

	(void)state;
	fake.hardware.low_part = 0x1122334455667788ULL;
	fake.hardware.high_part = 0x99aabbccddeeff00ULL;
	assert_int_equal(hv_get_vpreg_128(HV_REGISTER_HARDWARE_FEATURES_INFO, &value),
			 HV_STATUS_SUCCESS);
	assert_int_equal(value.low_part, 0x1122334455667788ULL);
	assert_int_equal(value.high_part, 0x99aabbccddeeff00ULL);
	assert_int_equal(hv_get_vpreg(HV_REGISTER_HARDWARE_FEATURES_INFO, &word),
			 HV_STATUS_SUCCESS);
	assert_int_equal(word, 0x1122334455667788ULL);
#ifdef TEST_X86
	assert_traps(4); /* the highest leaf each time, because this one need not be there */
	fake.cpuid_last = HYPERV_CPUID_MIN;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_HARDWARE_FEATURES_INFO, &word),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(word, 0x1122334455667788ULL);
#else
	assert_traps(2);
#endif
	assert_nothing_illegal();
}

static void a_register_is_written(void **state)
{
	(void)state;
	assert_int_equal(hv_set_vpreg(HV_REGISTER_STIMER3_COUNT, 0xfedcba9876543210ULL),
			 HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].stimer[7], 0xfedcba9876543210ULL);
	assert_traps(1);
	assert_nothing_illegal();
}

static void registers_are_those_of_the_calling_processor(void **state)
{
	uint64_t index = 0;

	(void)state;
	fake_vps[0].index = 5;
	fake_vps[1].index = 0x80000003;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_VP_INDEX, &index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 5);
	fake_vp = 1;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_VP_INDEX, &index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 0x80000003);
	assert_int_equal(hv_set_vpreg(HV_REGISTER_SIMP, 0x1000), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, 0);
	assert_int_equal(fake_vps[1].simp, 0x1000);
	assert_nothing_illegal();
}

static void what_the_hypervisor_refuses_leaves_the_output_alone(void **state)
{
	struct hv_u128 value = { 7, 8 };
	uint64_t word = 7;

	(void)state;
#ifdef TEST_X86
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
#else
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VP_REGISTERS, false);
#endif
	assert_int_equal(hv_get_vpreg(HV_REGISTER_SCONTROL, &word), REFUSED);
	assert_int_equal(hv_get_vpreg_128(HV_REGISTER_SCONTROL, &value), REFUSED);
	assert_int_equal(hv_set_vpreg(HV_REGISTER_SCONTROL, 1), REFUSED);
	assert_int_equal(word, 7);
	assert_int_equal(value.low_part, 7);
	assert_int_equal(value.high_part, 8);
	assert_int_equal(fake_vps[0].scontrol, 0);
	assert_traps(3);
	assert_nothing_illegal();
}

static void a_register_that_nobody_has_is_an_invalid_parameter(void **state)
{
	uint64_t word = 7;

	(void)state;
	assert_int_equal(hv_get_vpreg(0x7fffffff, &word), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpreg(0x7fffffff, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(word, 7);
#ifdef TEST_X86
	assert_traps(0);
#else
	assert_traps(2);
#endif
}

static void a_read_only_register_is_not_written(void **state)
{
	hv_status_t status = hv_set_vpreg(HV_REGISTER_TIME_REF_COUNT, 1);

	(void)state;
#ifdef TEST_X86
	assert_int_equal(status, MSR_FAULT);
#else
	assert_int_equal(status, HV_STATUS_INVALID_PARAMETER);
#endif
	assert_traps(1);
}

static void before_the_guest_os_id_is_set_early_registers_answer(void **state)
{
	uint64_t word = 7;

	(void)state;
	guest_reset(state);
	assert_int_equal(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &word), HV_STATUS_SUCCESS);
	assert_int_equal(word, 0);
	assert_int_equal(hv_get_vpreg(HV_REGISTER_HYPERVISOR_VERSION, &word), HV_STATUS_SUCCESS);
	assert_int_equal(hv_get_vpreg(HV_REGISTER_TIME_REF_COUNT, &word), HV_STATUS_SUCCESS);
	assert_int_equal(word, 1000);
	assert_nothing_illegal();
#ifndef TEST_X86
	assert_int_equal(hv_get_vpreg(HV_REGISTER_SINT0, &word), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(word, 1000);
#endif
}

#ifndef TEST_X86
static void where_there_is_no_hyper_v_there_is_no_such_call(void **state)
{
	static const uint32_t names[2] = { HV_REGISTER_VP_INDEX, HV_REGISTER_SINT0 };
	struct hv_u128 values[2] = { { 7, 8 }, { 7, 8 } };
	uint64_t word = 7;
	uint32_t done = 99;

	(void)state;
	fake.present = false;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_VP_INDEX, &word),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(hv_set_vpreg(HV_REGISTER_SINT0, 1), HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(hv_get_vpregs(names, values, 2, &done), HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(done, 0);
	assert_int_equal(word, 7);
	assert_int_equal(values[0].low_part, 7);
	assert_int_equal(values[1].high_part, 8);
}
#endif

#define COUNT 12

static const uint32_t sints[COUNT] = {
	HV_REGISTER_SINT0, HV_REGISTER_SINT1, HV_REGISTER_SINT2,  HV_REGISTER_SINT3,
	HV_REGISTER_SINT4, HV_REGISTER_SINT5, HV_REGISTER_SINT6,  HV_REGISTER_SINT7,
	HV_REGISTER_SINT8, HV_REGISTER_SINT9, HV_REGISTER_SINT10, HV_REGISTER_SINT11,
};

static void several_are_read_in_few_traps(void **state)
{
	struct hv_u128 values[COUNT];
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	for (i = 0; i < COUNT; i++)
		fake_vps[0].sint[i] = 0x1000 + i;
	assert_int_equal(hv_get_vpregs(sints, values, COUNT, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, COUNT);
	for (i = 0; i < COUNT; i++) {
		assert_int_equal(values[i].low_part, 0x1000 + i);
		assert_int_equal(values[i].high_part, 0);
	}
#ifdef TEST_X86
	assert_traps(COUNT);
#else
	assert_traps(3); /* five, five and two */
#endif
	assert_nothing_illegal();
}

static void several_are_written_in_few_traps(void **state)
{
	struct hv_u128 values[COUNT];
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	for (i = 0; i < COUNT; i++) {
		values[i].low_part = 0x2000 + i;
		values[i].high_part = 0;
	}
	assert_int_equal(hv_set_vpregs(sints, values, COUNT, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, COUNT);
	for (i = 0; i < COUNT; i++)
		assert_int_equal(fake_vps[0].sint[i], 0x2000 + i);
	assert_int_equal(fake_vps[0].sint[COUNT], 0x10000); /* as at reset */
#ifdef TEST_X86
	assert_traps(COUNT);
#else
	assert_traps(4); /* three times four */
#endif
	assert_nothing_illegal();
}

static void several_stop_at_the_first_that_fails(void **state)
{
	struct hv_u128 values[COUNT];
	uint32_t names[COUNT];
	uint32_t bad;
	uint32_t done;
	uint32_t i;

	(void)state;
	for (bad = 0; bad < COUNT; bad++) {
		guest_started(state);
		for (i = 0; i < COUNT; i++) {
			names[i] = i == bad ? 0x7fffffff : sints[i];
			values[i].low_part = 7;
			values[i].high_part = 0;
		}
		done = 99;
		assert_int_equal(hv_get_vpregs(names, values, COUNT, &done),
				 HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(done, bad);
		for (i = 0; i < COUNT; i++)
			assert_int_equal(values[i].low_part, i < bad ? 0x10000 : 7);
		done = 99;
		assert_int_equal(hv_set_vpregs(names, values, COUNT, &done),
				 HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(done, bad);
	}
}

static void a_bad_argument_is_no_trap_and_leaves_done_alone(void **state)
{
	struct hv_u128 values[2] = { { 7, 8 }, { 7, 8 } };
	struct hv_u128 *no_values = NULL;
	uint32_t *no_names = NULL;
	uint64_t *no_word = NULL;
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_get_vpreg(HV_REGISTER_SINT0, no_word), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpreg_128(HV_REGISTER_SINT0, no_values),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(no_names, values, 2, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(sints, no_values, 2, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(sints, values, 2, no_names), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vpregs(sints, values, 4096, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(no_names, values, 2, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(sints, no_values, 2, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(sints, values, 2, no_names), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_set_vpregs(sints, values, 4096, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 99);
	assert_traps(0);
}

static void the_largest_count_passes(void **state)
{
	static uint32_t names[4095];
	static struct hv_u128 values[4095];
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	for (i = 0; i < 4095; i++)
		names[i] = HV_REGISTER_SINT0 + i % 16;
	assert_int_equal(hv_get_vpregs(names, values, 4095, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 4095);
	assert_int_equal(hv_set_vpregs(names, values, 4095, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 4095);
	assert_nothing_illegal();
}

static void no_register_is_no_trap(void **state)
{
	struct hv_u128 value = { 7, 8 };
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_get_vpregs(sints, &value, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	done = 99;
	assert_int_equal(hv_set_vpregs(sints, &value, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_register_is_read, guest_started),
		GUEST_TEST(a_register_of_128_bits_is_read_whole, guest_started),
		GUEST_TEST(a_register_is_written, guest_started),
		GUEST_TEST(registers_are_those_of_the_calling_processor, guest_started),
		GUEST_TEST(what_the_hypervisor_refuses_leaves_the_output_alone, guest_started),
		GUEST_TEST(a_register_that_nobody_has_is_an_invalid_parameter, guest_started),
		GUEST_TEST(a_read_only_register_is_not_written, guest_started),
		GUEST_TEST(before_the_guest_os_id_is_set_early_registers_answer, guest_started),
#ifndef TEST_X86
		GUEST_TEST(where_there_is_no_hyper_v_there_is_no_such_call, guest_started),
#endif
		GUEST_TEST(several_are_read_in_few_traps, guest_started),
		GUEST_TEST(several_are_written_in_few_traps, guest_started),
		GUEST_TEST(several_stop_at_the_first_that_fails, guest_started),
		GUEST_TEST(a_bad_argument_is_no_trap_and_leaves_done_alone, guest_started),
		GUEST_TEST(the_largest_count_passes, guest_started),
		GUEST_TEST(no_register_is_no_trap, guest_started),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
