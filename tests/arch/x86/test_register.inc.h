/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The x86 backend: which CPUID leaf or MSR is behind which register.
 * TEST_SAFE_MSR: through an embedder's accesses that do not fault; else by the
 * bare instructions.
 */
#include "../recorder.h"
#include "hyperv/names/arm64_register.h"
#include "hyperv/names/register.h"

#define HV_CONFIG_ARCH "arch/x86/backend.h"
#define HV_CONFIG_TRAP "arch/x86/trap_recorder.h"
#ifdef TEST_SAFE_MSR
#define HV_CONFIG_RDMSR trap_safe_rdmsr
#define HV_CONFIG_WRMSR trap_safe_wrmsr
#endif
#include "arch/arm64/abi/register.h"
#include "hyperv/register.h"

struct behind {
	uint32_t name;
	uint32_t msr;
};

/* Every MSR that is a register (TLFS; openvmm, mu_msvm, Linux). */
/* clang-format off */
static const struct behind behind[] = {
	{ 0x00090002, 0x40000000 }, /* HV_X64_MSR_GUEST_OS_ID */
	{ 0x00090001, 0x40000001 }, /* HV_X64_MSR_HYPERCALL */
	{ 0x00090003, 0x40000002 }, /* HV_X64_MSR_VP_INDEX */
	{ 0x00090007, 0x40000004 }, /* HV_X64_MSR_CPU_MGMT_VERSION */
	{ 0x00090000, 0x40000010 }, /* HV_X64_MSR_VP_RUNTIME */
	{ 0x00090004, 0x40000020 }, /* HV_X64_MSR_TIME_REF_COUNT */
	{ 0x00090017, 0x40000021 }, /* HV_X64_MSR_REFERENCE_TSC */
	{ 0x00000240, 0x40000022 }, /* HV_X64_MSR_TSC_FREQUENCY */
	{ 0x00000241, 0x40000023 }, /* HV_X64_MSR_APIC_FREQUENCY */
	{ 0x00090010, 0x40000070 }, /* HV_X64_MSR_EOI */
	{ 0x00090011, 0x40000071 }, /* HV_X64_MSR_ICR */
	{ 0x00090012, 0x40000072 }, /* HV_X64_MSR_TPR */
	{ 0x00090013, 0x40000073 }, /* HV_X64_MSR_VP_ASSIST_PAGE */
	{ 0x000a0010, 0x40000080 }, /* HV_X64_MSR_SCONTROL */
	{ 0x000a0011, 0x40000081 }, /* HV_X64_MSR_SVERSION */
	{ 0x000a0012, 0x40000082 }, /* HV_X64_MSR_SIEFP */
	{ 0x000a0013, 0x40000083 }, /* HV_X64_MSR_SIMP */
	{ 0x000a0014, 0x40000084 }, /* HV_X64_MSR_EOM */
	{ 0x000a0015, 0x40000085 }, /* HV_X64_MSR_SIRBP */
	{ 0x000a0000, 0x40000090 }, /* HV_X64_MSR_SINT0 */
	{ 0x000a0001, 0x40000091 }, /* HV_X64_MSR_SINT1 */
	{ 0x000a0002, 0x40000092 }, /* HV_X64_MSR_SINT2 */
	{ 0x000a0003, 0x40000093 }, /* HV_X64_MSR_SINT3 */
	{ 0x000a0004, 0x40000094 }, /* HV_X64_MSR_SINT4 */
	{ 0x000a0005, 0x40000095 }, /* HV_X64_MSR_SINT5 */
	{ 0x000a0006, 0x40000096 }, /* HV_X64_MSR_SINT6 */
	{ 0x000a0007, 0x40000097 }, /* HV_X64_MSR_SINT7 */
	{ 0x000a0008, 0x40000098 }, /* HV_X64_MSR_SINT8 */
	{ 0x000a0009, 0x40000099 }, /* HV_X64_MSR_SINT9 */
	{ 0x000a000a, 0x4000009a }, /* HV_X64_MSR_SINT10 */
	{ 0x000a000b, 0x4000009b }, /* HV_X64_MSR_SINT11 */
	{ 0x000a000c, 0x4000009c }, /* HV_X64_MSR_SINT12 */
	{ 0x000a000d, 0x4000009d }, /* HV_X64_MSR_SINT13 */
	{ 0x000a000e, 0x4000009e }, /* HV_X64_MSR_SINT14 */
	{ 0x000a000f, 0x4000009f }, /* HV_X64_MSR_SINT15 */
	{ 0x000b0000, 0x400000b0 }, /* HV_X64_MSR_STIMER0_CONFIG */
	{ 0x000b0001, 0x400000b1 }, /* HV_X64_MSR_STIMER0_COUNT */
	{ 0x000b0002, 0x400000b2 }, /* HV_X64_MSR_STIMER1_CONFIG */
	{ 0x000b0003, 0x400000b3 }, /* HV_X64_MSR_STIMER1_COUNT */
	{ 0x000b0004, 0x400000b4 }, /* HV_X64_MSR_STIMER2_CONFIG */
	{ 0x000b0005, 0x400000b5 }, /* HV_X64_MSR_STIMER2_COUNT */
	{ 0x000b0006, 0x400000b6 }, /* HV_X64_MSR_STIMER3_CONFIG */
	{ 0x000b0007, 0x400000b7 }, /* HV_X64_MSR_STIMER3_COUNT */
	{ 0x0009001b, 0x400000c2 }, /* HV_X64_MSR_GUEST_SCHEDULER_EVENT */
	{ 0x00000250, 0x400000f0 }, /* HV_X64_MSR_GUEST_IDLE */
	{ 0x00000260, 0x400000ff }, /* HV_X64_MSR_DEBUG_DEVICE_OPTIONS */
	{ 0x00000210, 0x40000100 }, /* HV_X64_MSR_CRASH_P0 */
	{ 0x00000211, 0x40000101 }, /* HV_X64_MSR_CRASH_P1 */
	{ 0x00000212, 0x40000102 }, /* HV_X64_MSR_CRASH_P2 */
	{ 0x00000213, 0x40000103 }, /* HV_X64_MSR_CRASH_P3 */
	{ 0x00000214, 0x40000104 }, /* HV_X64_MSR_CRASH_P4 */
	{ 0x00000215, 0x40000105 }, /* HV_X64_MSR_CRASH_CTL */
	{ 0x000b0100, 0x40000114 }, /* HV_X64_MSR_STIME_UNHALTED_TIMER_CONFIG */
	{ 0x000b0101, 0x40000115 }, /* HV_X64_MSR_STIME_UNHALTED_TIMER_COUNT */
	{ 0x00000270, 0x40000116 }, /* HV_X64_MSR_MEMORY_ZEROING_CONTROL */
	{ 0x00091003, 0x40001002 }, /* HV_X64_MSR_NESTED_VP_INDEX */
	{ 0x000a1010, 0x40001080 }, /* HV_X64_MSR_NESTED_SCONTROL */
	{ 0x000a1011, 0x40001081 }, /* HV_X64_MSR_NESTED_SVERSION */
	{ 0x000a1012, 0x40001082 }, /* HV_X64_MSR_NESTED_SIEFP */
	{ 0x000a1013, 0x40001083 }, /* HV_X64_MSR_NESTED_SIMP */
	{ 0x000a1014, 0x40001084 }, /* HV_X64_MSR_NESTED_EOM */
	{ 0x000a1015, 0x40001085 }, /* HV_X64_MSR_NESTED_SIRB */
	{ 0x000a1000, 0x40001090 }, /* HV_X64_MSR_NESTED_SINT0 */
	{ 0x000a1001, 0x40001091 }, /* HV_X64_MSR_NESTED_SINT1 */
	{ 0x000a1002, 0x40001092 }, /* HV_X64_MSR_NESTED_SINT2 */
	{ 0x000a1003, 0x40001093 }, /* HV_X64_MSR_NESTED_SINT3 */
	{ 0x000a1004, 0x40001094 }, /* HV_X64_MSR_NESTED_SINT4 */
	{ 0x000a1005, 0x40001095 }, /* HV_X64_MSR_NESTED_SINT5 */
	{ 0x000a1006, 0x40001096 }, /* HV_X64_MSR_NESTED_SINT6 */
	{ 0x000a1007, 0x40001097 }, /* HV_X64_MSR_NESTED_SINT7 */
	{ 0x000a1008, 0x40001098 }, /* HV_X64_MSR_NESTED_SINT8 */
	{ 0x000a1009, 0x40001099 }, /* HV_X64_MSR_NESTED_SINT9 */
	{ 0x000a100a, 0x4000109a }, /* HV_X64_MSR_NESTED_SINT10 */
	{ 0x000a100b, 0x4000109b }, /* HV_X64_MSR_NESTED_SINT11 */
	{ 0x000a100c, 0x4000109c }, /* HV_X64_MSR_NESTED_SINT12 */
	{ 0x000a100d, 0x4000109d }, /* HV_X64_MSR_NESTED_SINT13 */
	{ 0x000a100e, 0x4000109e }, /* HV_X64_MSR_NESTED_SINT14 */
	{ 0x000a100f, 0x4000109f }, /* HV_X64_MSR_NESTED_SINT15 */
};
/* clang-format on */
#define BEHIND (sizeof(behind) / sizeof(behind[0]))

/* Leaves 0x40000003 to 0x4000000c are registers 0x200 to 0x209. */
static uint32_t leaf_of(uint32_t name)
{
	if (name == 0x100)
		return 0x40000002;
	return name >= 0x200 && name <= 0x209 ? name - 0x200 + 0x40000003 : 0;
}

static uint32_t msr_of(uint32_t name)
{
	size_t i;

	for (i = 0; i < BEHIND; i++)
		if (behind[i].name == name)
			return behind[i].msr;
	return 0;
}

static int reset(void **state)
{
	(void)state;
	trap_reset_x86();
	return 0;
}

static void every_register_behind_an_msr_is_read_there(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < BEHIND; i++) {
		struct hv_u128 value = { 1, 2 };
		uint64_t word = 3;

		trap_reset_x86();
		trap_msr = 0xfedcba9800000000ULL | behind[i].name;
		assert_int_equal(hv_get_vpreg_128(behind[i].name, &value), HV_STATUS_SUCCESS);
		assert_int_equal(hv_get_vpreg(behind[i].name, &word), HV_STATUS_SUCCESS);
		assert_int_equal(trap_count, 2);
		assert_int_equal(trap_log[0].kind, TRAP_RDMSR);
		assert_int_equal(trap_log[0].control, behind[i].msr);
		assert_int_equal(trap_log[1].kind, TRAP_RDMSR);
		assert_int_equal(trap_log[1].control, behind[i].msr);
		assert_int_equal(value.low_part, trap_msr);
		assert_int_equal(value.high_part, 0);
		assert_int_equal(word, trap_msr);
	}
}

static void every_register_behind_an_msr_is_written_there(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < BEHIND; i++) {
		trap_reset_x86();
		assert_int_equal(hv_set_vpreg(behind[i].name, 0x123456789abcdef0ULL + i),
				 HV_STATUS_SUCCESS);
		assert_int_equal(trap_count, 1);
		assert_int_equal(trap_log[0].kind, TRAP_WRMSR);
		assert_int_equal(trap_log[0].control, behind[i].msr);
		assert_int_equal(trap_log[0].block[0], 0x123456789abcdef0ULL + i);
	}
}

static void what_the_hypervisor_says_of_itself_is_read_from_its_leaf(void **state)
{
	uint32_t name;

	(void)state;
	for (name = 0; name < 0x1000; name++) {
		struct hv_u128 value = { 1, 2 };
		uint32_t leaf = leaf_of(name);
		/* Detection vouches for the leaves up to 0x40000005; for others the highest one is asked. */
		uint32_t asked = leaf > 0x40000005 ? 1 : 0;
		uint64_t word = 3;

		if (leaf == 0)
			continue;
		trap_reset_x86();
		assert_int_equal(hv_get_vpreg_128(name, &value), HV_STATUS_SUCCESS);
		assert_int_equal(hv_get_vpreg(name, &word), HV_STATUS_SUCCESS);
		assert_int_equal(trap_count, 2 * (1 + asked));
		if (asked)
			assert_int_equal(trap_log[0].control, 0x40000000);
		assert_int_equal(trap_log[asked].kind, TRAP_CPUID);
		assert_int_equal(trap_log[asked].control, leaf);
		assert_int_equal(trap_log[asked].block[0], 0); /* subleaf */
		/* EAX is bits 31:0, EBX 63:32, ECX 95:64, EDX 127:96 */
		assert_int_equal(value.low_part, trap_cpuid_word(leaf, 0) |
							 (uint64_t)trap_cpuid_word(leaf, 1) << 32);
		assert_int_equal(value.high_part, trap_cpuid_word(leaf, 2) |
							  (uint64_t)trap_cpuid_word(leaf, 3) << 32);
		assert_int_equal(word, value.low_part);
	}
}

static void a_leaf_above_the_highest_is_not_read(void **state)
{
	static const uint32_t highest[] = { 0x40000005, 0x40000006, 0x4000000b, 0x4000000c };
	uint32_t name;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(highest) / sizeof(highest[0]); i++) {
		for (name = 0x200; name <= 0x209; name++) {
			bool there = leaf_of(name) <= highest[i];
			struct hv_u128 value = { 1, 2 };

			trap_reset_x86();
			trap_last_leaf = highest[i];
			assert_int_equal(hv_get_vpreg_128(name, &value),
					 there ? HV_STATUS_SUCCESS : HV_STATUS_INVALID_PARAMETER);
			assert_true(there == (value.low_part != 1));
			assert_true(there == (value.high_part != 2));
			if (!there)
				assert_int_equal(trap_count, 1);
		}
	}
	trap_last_leaf = 0x4000000c;
}

static void what_the_hypervisor_says_of_itself_is_not_written(void **state)
{
	uint32_t name;

	(void)state;
	assert_int_equal(hv_set_vpreg(0x100, 0), HV_STATUS_INVALID_PARAMETER);
	for (name = 0x200; name <= 0x209; name++)
		assert_int_equal(hv_set_vpreg(name, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(trap_count, 0);
}

static void check_unreachable(uint32_t name)
{
	struct hv_u128 value = { 1, 2 };
	uint64_t word = 3;

	if (leaf_of(name) != 0 || msr_of(name) != 0)
		return;
	if (hv_get_vpreg_128(name, &value) != HV_STATUS_INVALID_PARAMETER ||
	    hv_get_vpreg(name, &word) != HV_STATUS_INVALID_PARAMETER ||
	    hv_set_vpreg(name, 1) != HV_STATUS_INVALID_PARAMETER || trap_count != 0)
		fail_msg("register 0x%x", name);
	assert_int_equal(value.low_part, 1);
	assert_int_equal(value.high_part, 2);
	assert_int_equal(word, 3);
}

/* Registers of the lists, arm64's too: on x86 they mean nothing or need a hypercall. */
#define CHECK_UNREACHABLE(name) check_unreachable(name);

static void a_register_behind_nothing_is_refused_without_an_access(void **state)
{
	uint32_t name;
	size_t i;

	(void)state;
	HV_REGISTER_LIST(CHECK_UNREACHABLE, CHECK_UNREACHABLE)
	HV_ARM64_REGISTER_LIST(CHECK_UNREACHABLE, CHECK_UNREACHABLE)
	/* all of the space that has registers, neighbours of each range among them */
	for (name = 0; name < 0x1000; name++)
		check_unreachable(name);
	for (name = 0x90000; name < 0xd1000; name++)
		check_unreachable(name);
	for (i = 0; i < BEHIND; i++) {
		check_unreachable(behind[i].msr); /* an MSR number is no register */
		check_unreachable(behind[i].name | 0x80000000U);
		check_unreachable(behind[i].name - 1);
		check_unreachable(behind[i].name + 1);
	}
	check_unreachable(0xffffffff);
}

#define COUNT     5
#define UNTOUCHED 0x6eULL

/* A leaf, three MSRs, one register that is unreachable or not as the test wants. */
static uint32_t names[COUNT] = { 0x200, 0x90003, 0xa0000, 0xb0007, 0x215 };
static struct hv_u128 values[COUNT];
static uint32_t done;

static int reset_values(void **state)
{
	uint32_t i;

	(void)state;
	trap_reset_x86();
	trap_msr = 0x4321;
	for (i = 0; i < COUNT; i++) {
		values[i].low_part = UNTOUCHED;
		values[i].high_part = UNTOUCHED;
	}
	names[4] = 0x215;
	done = 99;
	return 0;
}

static void check_untouched(uint32_t from)
{
	for (; from < COUNT; from++) {
		assert_int_equal(values[from].low_part, UNTOUCHED);
		assert_int_equal(values[from].high_part, UNTOUCHED);
	}
}

static void several_are_read_one_by_one(void **state)
{
	(void)state;
	assert_int_equal(hv_get_vpregs(names, values, COUNT - 1, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, COUNT - 1);
	assert_int_equal(trap_count, COUNT - 1);
	assert_int_equal(trap_log[0].control, 0x40000003);
	assert_int_equal(trap_log[1].control, 0x40000002);
	assert_int_equal(trap_log[2].control, 0x40000090);
	assert_int_equal(trap_log[3].control, 0x400000b7);
	assert_int_equal(values[0].low_part & 0xffffffff, trap_cpuid_word(0x40000003, 0));
	assert_int_equal(values[3].low_part, 0x4321);
	assert_int_equal(values[3].high_part, 0);
	check_untouched(COUNT - 1);
}

static void several_are_read_up_to_the_first_failure(void **state)
{
	(void)state;
	names[2] = 0x0; /* behind nothing */
	assert_int_equal(hv_get_vpregs(names, values, COUNT, &done), HV_STATUS_INVALID_PARAMETER);
	names[2] = 0xa0000;
	assert_int_equal(done, 2);
	assert_int_equal(trap_count, 2);
	assert_int_equal(values[1].low_part, 0x4321);
	check_untouched(2);
}

static void set_values(void)
{
	uint32_t i;

	names[0] = 0x90002;
	for (i = 0; i < COUNT; i++) {
		values[i].low_part = 100 + i;
		values[i].high_part = 0;
	}
}

static void several_are_written_in_order(void **state)
{
	uint32_t i;

	(void)state;
	set_values();
	assert_int_equal(hv_set_vpregs(names, values, COUNT, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, COUNT);
	assert_int_equal(trap_count, COUNT);
	for (i = 0; i < COUNT; i++) {
		assert_int_equal(trap_log[i].kind, TRAP_WRMSR);
		assert_int_equal(trap_log[i].control, msr_of(names[i]));
		assert_int_equal(trap_log[i].block[0], 100 + i);
	}
	names[0] = 0x200;
}

static void several_are_written_up_to_the_first_failure(void **state)
{
	(void)state;
	set_values();
	names[3] = 0x200; /* behind a leaf: read-only */
	assert_int_equal(hv_set_vpregs(names, values, COUNT, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 3);
	assert_int_equal(trap_count, 3);
	names[3] = 0xb0007;
	names[0] = 0x200;
}

static void a_value_of_128_bits_is_refused(void **state)
{
	(void)state;
	set_values();
	values[1].high_part = 1ULL << 63;
	assert_int_equal(hv_set_vpregs(names, values, COUNT, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 1);
	assert_int_equal(trap_count, 1);
	values[1].high_part = 1;
	assert_int_equal(hv_set_vpregs(names, values, COUNT, &done), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 1);
	assert_int_equal(trap_count, 2);
	names[0] = 0x200;
}

static void no_register_is_no_access(void **state)
{
	(void)state;
	assert_int_equal(hv_get_vpregs(names, values, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	done = 99;
	assert_int_equal(hv_set_vpregs(names, values, 0, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, 0);
	assert_int_equal(trap_count, 0);
}

static void a_refused_register_faults(void **state)
{
	(void)state;
	assert_true(hv_arch_registers_fault());
}

#ifdef TEST_SAFE_MSR
static void what_a_safe_access_returns_comes_back(void **state)
{
	struct hv_u128 value = { 1, 2 };
	uint64_t word = 3;

	(void)state;
	trap_msr_fails = 0;
	assert_int_equal(hv_get_vpreg_128(0x90003, &value), TRAP_MSR_FAULT);
	trap_msr_accesses = 0;
	assert_int_equal(hv_get_vpreg(0x90003, &word), TRAP_MSR_FAULT);
	trap_msr_accesses = 0;
	assert_int_equal(hv_set_vpreg(0x90003, 1), TRAP_MSR_FAULT);
	assert_int_equal(trap_count, 3);
	assert_int_equal(value.low_part, 1);
	assert_int_equal(value.high_part, 2);
	assert_int_equal(word, 3);
}

static void several_stop_at_a_safe_access_that_fails(void **state)
{
	(void)state;
	trap_msr_fails = 1;
	assert_int_equal(hv_get_vpregs(names, values, COUNT, &done), TRAP_MSR_FAULT);
	assert_int_equal(done, 2); /* the leaf and the first MSR */
	check_untouched(2);
	set_values();
	trap_msr_accesses = 0;
	trap_msr_fails = 3;
	assert_int_equal(hv_set_vpregs(names, values, COUNT, &done), TRAP_MSR_FAULT);
	assert_int_equal(done, 3);
	names[0] = 0x200;
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(every_register_behind_an_msr_is_read_there, reset),
		cmocka_unit_test_setup(every_register_behind_an_msr_is_written_there, reset),
		cmocka_unit_test_setup(a_leaf_above_the_highest_is_not_read, reset),
		cmocka_unit_test_setup(what_the_hypervisor_says_of_itself_is_read_from_its_leaf,
				       reset),
		cmocka_unit_test_setup(what_the_hypervisor_says_of_itself_is_not_written, reset),
		cmocka_unit_test_setup(a_register_behind_nothing_is_refused_without_an_access,
				       reset),
		cmocka_unit_test_setup(several_are_read_one_by_one, reset_values),
		cmocka_unit_test_setup(several_are_read_up_to_the_first_failure, reset_values),
		cmocka_unit_test_setup(several_are_written_in_order, reset_values),
		cmocka_unit_test_setup(several_are_written_up_to_the_first_failure, reset_values),
		cmocka_unit_test_setup(a_value_of_128_bits_is_refused, reset_values),
		cmocka_unit_test_setup(no_register_is_no_access, reset_values),
		cmocka_unit_test_setup(a_refused_register_faults, reset),
#ifdef TEST_SAFE_MSR
		cmocka_unit_test_setup(what_a_safe_access_returns_comes_back, reset),
		cmocka_unit_test_setup(several_stop_at_a_safe_access_that_fails, reset_values),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
