/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, and registers of virtual secure mode. */
#include "guest.h"
#include "hyperv/vtl.h"

static struct hv_page input;
static struct hv_page output;

static int ready(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VSM, true);
	input = guest_page(0);
	output = guest_page(4096);
	memset(guest_memory, 0xee, 2 * 4096);
	return 0;
}

static void the_level_is_the_low_bits(void **state)
{
	uint32_t vtl = 99;

	(void)state;
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(vtl, 0);
	fake_vps[0].vsm_status = 0xfffffffffffffff2ULL;
	fake_vps[1].vsm_status = 1;
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(vtl, 2);
	fake_vp = 1;
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(vtl, 1);
	assert_traps(3);
	assert_nothing_illegal();
}

static void other_registers_are_whole(void **state)
{
	uint64_t word = 99;

	(void)state;
	fake.vsm_capabilities = 0x123456789abcdef0ULL;
	fake.vsm_partition_status = 0xfedcba9876543210ULL;
	assert_int_equal(hv_get_vsm_register(HV_REGISTER_VSM_CAPABILITIES, &input, &output, &word),
			 HV_STATUS_SUCCESS);
	assert_int_equal(word, 0x123456789abcdef0ULL);
	assert_int_equal(
		hv_get_vsm_register(HV_REGISTER_VSM_PARTITION_STATUS, &input, &output, &word),
		HV_STATUS_SUCCESS);
	assert_int_equal(word, 0xfedcba9876543210ULL);
	assert_traps(2);
	assert_nothing_illegal();
}

#if !defined(TEST_X86) || defined(HV_CONFIG_X86_XMM)
static void the_call_is_in_registers(void **state)
{
	uint32_t vtl = 99;

	(void)state;
	assert_int_equal(hv_get_vtl(NULL, NULL, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(vtl, 0);
	assert_int_equal(trap(0)->number, 0x100010050ULL);
	assert_int_equal(trap(0)->input[0], ~0ULL);
	assert_int_equal(trap(0)->input[1], 0xfffffffe);
	assert_int_equal(trap(0)->input[2], 0xd0003);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(guest_memory[0], 0xeeeeeeeeeeeeeeeeULL);
	assert_int_equal(guest_memory[512], 0xeeeeeeeeeeeeeeeeULL);
	assert_traps(2);
	assert_nothing_illegal();
}

static void success_without_an_answer_is_a_failure(void **state)
{
	struct hv_fake_fault fault;
	uint32_t vtl = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0x50, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_get_vtl(NULL, NULL, &vtl), HV_STATUS_OPERATION_FAILED);
	assert_int_equal(vtl, 99);
	assert_traps(1);
}
#else
static void the_call_is_in_memory(void **state)
{
	uint32_t vtl = 99;

	(void)state;
	input = guest_page(4096 - 24);
	output = guest_page(8192 - 16);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_SUCCESS);
	assert_int_equal(vtl, 0);
	assert_int_equal(trap(0)->number, 0x100000050ULL);
	assert_int_equal(trap(0)->input[0], GUEST_GPA + 4096 - 24);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 8192 - 16);
	assert_int_equal(guest_memory[509], ~0ULL);
	assert_int_equal(guest_memory[510], 0xfffffffe);
	assert_int_equal(guest_memory[511], 0xd0003);
	assert_traps(1);
	assert_nothing_illegal();
}

/* Linux had its answer overlap its question once. */
static void pages_are_needed_and_do_not_overlap(void **state)
{
	uint32_t vtl = 99;

	(void)state;
	assert_int_equal(hv_get_vtl(NULL, &output, &vtl), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vtl(&input, NULL, &vtl), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vtl(&input, &input, &vtl), HV_STATUS_INVALID_PARAMETER);
	output = guest_page(16);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_INVALID_PARAMETER);
	output = guest_page(4096 - 8);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_INVALID_ALIGNMENT);
	input = guest_page(4096 - 16);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(guest_memory[510], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_int_equal(vtl, 99);
	assert_traps(0);
}

static void success_without_an_answer_is_a_failure(void **state)
{
	struct hv_fake_fault fault;
	uint32_t vtl = 99;

	(void)state;
	hv_fake_fault_partial(&fault, 0x50, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_OPERATION_FAILED);
	assert_int_equal(vtl, 99);
	assert_traps(1);
}
#endif

static void a_refusal_is_passed_on(void **state)
{
	uint32_t vtl = 99;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VSM, false);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_ACCESS_DENIED);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VSM, true);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VP_REGISTERS, false);
	assert_int_equal(hv_get_vtl(&input, &output, &vtl), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(vtl, 99);
	assert_traps(2);
	assert_int_equal(hv_get_vtl(&input, &output, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vsm_register(HV_REGISTER_VSM_CAPABILITIES, &input, &output, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_traps(2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(the_level_is_the_low_bits, ready),
		GUEST_TEST(other_registers_are_whole, ready),
#if !defined(TEST_X86) || defined(HV_CONFIG_X86_XMM)
		GUEST_TEST(the_call_is_in_registers, ready),
#else
		GUEST_TEST(the_call_is_in_memory, ready),
		GUEST_TEST(pages_are_needed_and_do_not_overlap, ready),
#endif
		GUEST_TEST(success_without_an_answer_is_a_failure, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
