/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The arm64 backend: identity, arithmetic, and what the architecture lacks. */
#include "../recorder.h"

/* Functions that are always inline leave no line of their own for coverage to count. */
#define HV_CONFIG_INLINE_FORCE static inline
#define HV_CONFIG_ARCH         "arch/arm64/backend.h"
#define HV_CONFIG_TRAP         "arch/arm64/trap_recorder.h"
#include "hyperv/arch.h"

#include "../mul64.inc.h"

static int reset(void **state)
{
	(void)state;
	trap_reset();
	return 0;
}

static void hwid_is_the_affinity_of_mpidr(void **state)
{
	(void)state;
	trap_mpidr = 0;
	assert_int_equal(hv_arch_hwid(), 0);
	trap_mpidr = ~0ULL;
	assert_int_equal(hv_arch_hwid(), 0x000000ff00ffffffULL);
	trap_mpidr = 0x80000000; /* bit 31 is always set, 30 says uniprocessor, 24 multithreading */
	assert_int_equal(hv_arch_hwid(), 0);
	trap_mpidr = 0x0000001281030201ULL;
	assert_int_equal(hv_arch_hwid(), 0x0000001200030201ULL);
}

static void the_uid_query_goes_by_the_conduit_it_is_given(void **state)
{
	static const uint32_t conduits[2] = { 1, 2 }; /* HVC, SMC */
	uint32_t uid[4];
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		const uint32_t answer[4] = { 0x80000001, 2, 3, 0xffffffff };

		trap_reset();
		memcpy(trap_uid, answer, sizeof(answer));
		assert_true(hv_arch_smccc_uid(conduits[i], uid));
		assert_int_equal(trap_count, 1);
		assert_int_equal(trap_log[0].kind, TRAP_UID);
		assert_int_equal(trap_log[0].convention, conduits[i]);
		assert_memory_equal(uid, answer, sizeof(answer));
	}
}

static void without_a_conduit_there_is_no_query(void **state)
{
	static const uint32_t conduits[] = { 0, 3, 4, 0x80000001, 0xffffffff };
	uint32_t uid[4] = { 7, 7, 7, 7 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(conduits) / sizeof(conduits[0]); i++)
		assert_false(hv_arch_smccc_uid(conduits[i], uid));
	assert_int_equal(trap_count, 0);
	for (i = 0; i < 4; i++)
		assert_int_equal(uid[i], 7);
}

static void a_feature_has_its_arm64_bit_in_the_low_half(void **state)
{
	(void)state;
	assert_int_equal(hv_arch_feature_bit(0x12345678), 0x5678);
	assert_int_equal(hv_arch_feature_bit(0xffff0000), 0);
	assert_int_equal(hv_arch_feature_bit(0x0000ffff), HV_FEATURE_NONE);
}

static void there_is_no_cpuid_and_no_msr(void **state)
{
	uint32_t regs[4] = { 7, 7, 7, 7 };
	uint64_t value = 7;

	(void)state;
	assert_false(hv_arch_cpuid(0x40000000, 0, regs));
	assert_int_equal(regs[0], 7);
	assert_int_equal(hv_arch_rdmsr(0x40000000, &value), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_arch_wrmsr(0x40000000, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(value, 7);
	assert_int_equal(trap_count, 0);
}

static void hypercalls_need_no_page(void **state)
{
	bool owned = true;

	(void)state;
	assert_int_equal(hv_arch_enable_hypercalls(NULL, &owned), HV_STATUS_SUCCESS);
	assert_false(owned);
	assert_int_equal(hv_arch_disable_hypercalls(false), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arch_disable_hypercalls(true), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 0);
}

static void a_register_without_privilege_gives_a_status(void **state)
{
	(void)state;
	assert_false(hv_arch_registers_fault());
	assert_int_equal(trap_count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(hwid_is_the_affinity_of_mpidr, reset),
		cmocka_unit_test_setup(the_uid_query_goes_by_the_conduit_it_is_given, reset),
		cmocka_unit_test_setup(without_a_conduit_there_is_no_query, reset),
		cmocka_unit_test_setup(a_feature_has_its_arm64_bit_in_the_low_half, reset),
		cmocka_unit_test_setup(there_is_no_cpuid_and_no_msr, reset),
		cmocka_unit_test_setup(hypercalls_need_no_page, reset),
		cmocka_unit_test_setup(a_register_without_privilege_gives_a_status, reset),
		cmocka_unit_test(the_high_half_of_a_product_is_that_of_long_multiplication),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
