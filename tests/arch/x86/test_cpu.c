/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The x86 backend: identity, MSRs, arithmetic, and what the architecture lacks. */
#include "../recorder.h"

/* Functions that are always inline leave no line of their own for coverage to count. */
#define HV_CONFIG_INLINE_FORCE static inline
#define HV_CONFIG_ARCH         "arch/x86/backend.h"
#define HV_CONFIG_TRAP         "arch/x86/trap_recorder.h"
#include "hyperv/arch.h"

#include "../mul64.inc.h"

static int reset(void **state)
{
	(void)state;
	trap_reset_x86();
	trap_leaf_0[0] = 0x16;
	trap_leaf_1[1] = 0xc5ffffff;
	trap_leaf_b[1] = 2;
	trap_leaf_b[3] = 0x80001234;
	return 0;
}

static void hwid_is_the_x2apic_id_of_leaf_b(void **state)
{
	(void)state;
	assert_int_equal(hv_arch_hwid(), 0x80001234);
	assert_int_equal(trap_count, 2);
	assert_int_equal(trap_log[0].control, 0);
	assert_int_equal(trap_log[0].block[0], 0); /* subleaf */
	assert_int_equal(trap_log[1].control, 0xb);
	assert_int_equal(trap_log[1].block[0], 0);
}

static void hwid_is_the_apic_id_of_leaf_1_where_leaf_b_is_missing(void **state)
{
	(void)state;
	trap_leaf_0[0] = 0xa; /* the highest leaf */
	assert_int_equal(hv_arch_hwid(), 0xc5);
	assert_int_equal(trap_count, 2);
	assert_int_equal(trap_log[1].control, 1);

	trap_reset_x86();
	trap_leaf_0[0] = 0xb;
	assert_int_equal(hv_arch_hwid(), 0x80001234);
}

static void hwid_is_the_apic_id_of_leaf_1_where_leaf_b_is_empty(void **state)
{
	(void)state;
	trap_leaf_b[1] = 0;
	assert_int_equal(hv_arch_hwid(), 0xc5);
	assert_int_equal(trap_count, 3);
	assert_int_equal(trap_log[2].control, 1);
	assert_int_equal(trap_log[2].block[0], 0);
}

static void cpuid_is_passed_on(void **state)
{
	uint32_t regs[4];
	uint32_t i;

	(void)state;
	assert_true(hv_arch_cpuid(0x40000005, 7, regs));
	assert_int_equal(trap_count, 1);
	assert_int_equal(trap_log[0].kind, TRAP_CPUID);
	assert_int_equal(trap_log[0].control, 0x40000005);
	assert_int_equal(trap_log[0].block[0], 7);
	for (i = 0; i < 4; i++)
		assert_int_equal(regs[i], trap_cpuid_word(0x40000005, i));
}

static void msrs_are_read_and_written(void **state)
{
	uint64_t value = 0;

	(void)state;
	trap_msr = 0x1122334455667788ULL;
	assert_int_equal(hv_arch_rdmsr(0x40000020, &value), HV_STATUS_SUCCESS);
	assert_int_equal(value, 0x1122334455667788ULL);
	assert_int_equal(hv_arch_wrmsr(0x400000b1, 0x8877665544332211ULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 2);
	assert_int_equal(trap_log[0].kind, TRAP_RDMSR);
	assert_int_equal(trap_log[0].control, 0x40000020);
	assert_int_equal(trap_log[1].kind, TRAP_WRMSR);
	assert_int_equal(trap_log[1].control, 0x400000b1);
	assert_int_equal(trap_log[1].block[0], 0x8877665544332211ULL);
}

static void a_feature_has_its_x86_bit_in_the_high_half(void **state)
{
	(void)state;
	assert_int_equal(hv_arch_feature_bit(0x12345678), 0x1234);
	assert_int_equal(hv_arch_feature_bit(0x0000ffff), 0);
	assert_int_equal(hv_arch_feature_bit(0xffff0000), HV_FEATURE_NONE);
}

static void there_is_no_smccc(void **state)
{
	uint32_t uid[4] = { 7, 7, 7, 7 };
	uint32_t conduit;

	(void)state;
	for (conduit = 0; conduit < 4; conduit++)
		assert_false(hv_arch_smccc_uid(conduit, uid));
	assert_int_equal(trap_count, 0);
	assert_int_equal(uid[0], 7);
}

static void a_register_without_privilege_faults(void **state)
{
	(void)state;
	assert_true(hv_arch_registers_fault());
	assert_int_equal(trap_count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(hwid_is_the_x2apic_id_of_leaf_b, reset),
		cmocka_unit_test_setup(hwid_is_the_apic_id_of_leaf_1_where_leaf_b_is_missing,
				       reset),
		cmocka_unit_test_setup(hwid_is_the_apic_id_of_leaf_1_where_leaf_b_is_empty, reset),
		cmocka_unit_test_setup(cpuid_is_passed_on, reset),
		cmocka_unit_test_setup(msrs_are_read_and_written, reset),
		cmocka_unit_test_setup(a_feature_has_its_x86_bit_in_the_high_half, reset),
		cmocka_unit_test_setup(there_is_no_smccc, reset),
		cmocka_unit_test_setup(a_register_without_privilege_faults, reset),
		cmocka_unit_test(the_high_half_of_a_product_is_that_of_long_multiplication),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
