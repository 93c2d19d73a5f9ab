/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The x86 backend: the hypercall page is enabled by read-modify-write, and what
 * somebody else has set is left alone. TEST_SAFE_MSR: through an embedder's
 * accesses that do not fault.
 */
#include "../recorder.h"

#define HV_CONFIG_ARCH "arch/x86/backend.h"
#define HV_CONFIG_TRAP "arch/x86/trap_recorder.h"
#ifdef TEST_SAFE_MSR
#define HV_CONFIG_RDMSR trap_safe_rdmsr
#define HV_CONFIG_WRMSR trap_safe_wrmsr
#endif
#include "hyperv/arch.h"

#define MSR_HYPERCALL 0x40000001
#define ENABLE        1ULL
#define LOCKED        2ULL
#define RESERVED      0xffcULL /* bits 11:2 */
#define GPA           0x0000123456789000ULL
#define ELSEWHERE     0x0000123456788000ULL

static char page_bytes[2 * 4096];
static struct hv_page page;
static bool owned;

static int reset(void **state)
{
	(void)state;
	trap_reset_x86();
	page.va = (void *)(((uintptr_t)page_bytes + 4095) & ~(uintptr_t)4095);
	page.gpa = GPA;
	owned = true;
	return 0;
}

static void check_pointer(uint32_t number, const volatile void *va)
{
	assert_true(number < trap_count);
	assert_int_equal(trap_log[number].kind, TRAP_SET_PAGE);
	assert_ptr_equal(trap_log[number].va, va);
}

static void check_access(uint32_t number, enum trap_kind kind, uint64_t value)
{
	assert_true(number < trap_count);
	assert_int_equal(trap_log[number].kind, kind);
	assert_int_equal(trap_log[number].control, MSR_HYPERCALL);
	if (kind == TRAP_WRMSR)
		assert_int_equal(trap_log[number].block[0], value);
}

/* Values of the register when it is read the first and the second time. */
static hv_status_t enable(uint64_t before, uint64_t after)
{
	static uint64_t values[2];

	values[0] = before;
	values[1] = after;
	trap_script_msr(values, 2);
	return hv_arch_enable_hypercalls(&page, &owned);
}

static void a_page_is_enabled_then_the_pointer_is_set(void **state)
{
	(void)state;
	assert_int_equal(enable(0, GPA | ENABLE), HV_STATUS_SUCCESS);
	assert_true(owned);
	assert_int_equal(trap_count, 5);
	check_access(0, TRAP_RDMSR, 0);
	assert_int_equal(trap_log[1].kind, TRAP_PUBLISH); /* the hypervisor writes to the page */
	assert_ptr_equal(trap_log[1].va, page.va);
	check_access(2, TRAP_WRMSR, GPA | ENABLE);
	check_access(3, TRAP_RDMSR, 0); /* did the hypervisor take it? */
	check_pointer(4, page.va);
}

static void reserved_bits_are_preserved_and_an_old_address_is_not(void **state)
{
	(void)state;
	assert_int_equal(enable(~0ULL & ~ENABLE & ~LOCKED, GPA | RESERVED | ENABLE),
			 HV_STATUS_SUCCESS);
	check_access(2, TRAP_WRMSR, GPA | RESERVED | ENABLE);
	check_pointer(4, page.va);
	assert_true(owned);
}

static void a_page_that_is_enabled_already_is_used_and_not_owned(void **state)
{
	(void)state;
	assert_int_equal(enable(GPA | ENABLE, 0), HV_STATUS_SUCCESS);
	assert_false(owned);
	assert_int_equal(trap_count, 2);
	check_access(0, TRAP_RDMSR, 0);
	check_pointer(1, page.va);
}

static void a_locked_page_that_is_ours_is_used_and_not_owned(void **state)
{
	(void)state;
	assert_int_equal(enable(GPA | RESERVED | LOCKED | ENABLE, 0), HV_STATUS_SUCCESS);
	assert_false(owned);
	assert_int_equal(trap_count, 2);
	check_pointer(1, page.va);
}

static void a_page_that_is_enabled_elsewhere_is_not_moved(void **state)
{
	(void)state;
	assert_int_equal(enable(ELSEWHERE | ENABLE, 0), HV_STATUS_OBJECT_IN_USE);
	assert_false(owned);
	assert_int_equal(trap_count, 1);
	assert_int_equal(trap_log[0].kind, TRAP_RDMSR);
}

static void every_bit_of_the_address_makes_it_another_page(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 12; bit < 64; bit++) {
		trap_reset_x86();
		assert_int_equal(enable((GPA ^ 1ULL << bit) | ENABLE, 0), HV_STATUS_OBJECT_IN_USE);
		assert_int_equal(trap_count, 1);
	}
}

static void a_locked_register_is_not_written(void **state)
{
	(void)state;
	assert_int_equal(enable(LOCKED, 0), HV_STATUS_OBJECT_IN_USE);
	assert_false(owned);
	assert_int_equal(trap_count, 1);
	trap_reset_x86();
	assert_int_equal(enable(LOCKED | GPA, 0), HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(trap_count, 1);
}

/* A failure behind the write: the register has its old value again, calls reach the stub. */
static void check_taken_back(uint64_t before)
{
	assert_false(owned);
	assert_int_equal(trap_count_of(TRAP_SET_PAGE), 0);
	assert_int_equal(trap_count_of(TRAP_WRMSR), 2);
	check_access(trap_count - 1, TRAP_WRMSR, before);
}

static void a_hypervisor_that_does_not_enable_it_is_noticed(void **state)
{
	(void)state;
	assert_int_equal(enable(ELSEWHERE | RESERVED, GPA), HV_STATUS_OPERATION_FAILED);
	check_taken_back(ELSEWHERE | RESERVED);
}

static void a_hypervisor_that_enables_another_page_is_noticed(void **state)
{
	(void)state;
	assert_int_not_equal(enable(RESERVED, ELSEWHERE | ENABLE), HV_STATUS_SUCCESS);
	check_taken_back(RESERVED);
}

static void a_page_that_is_none_is_refused_without_an_access(void **state)
{
	(void)state;
	assert_int_equal(hv_arch_enable_hypercalls(NULL, &owned), HV_STATUS_INVALID_PARAMETER);
	assert_false(owned);
	page.va = NULL;
	owned = true;
	assert_int_equal(hv_arch_enable_hypercalls(&page, &owned), HV_STATUS_INVALID_PARAMETER);
	assert_false(owned);
	assert_int_equal(trap_count, 0);
}

static void a_misaligned_page_is_refused_without_an_access(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 0; bit < 12; bit++) {
		struct hv_page shifted = page;

		owned = true;
		shifted.gpa = GPA + (1ULL << bit);
		assert_int_equal(hv_arch_enable_hypercalls(&shifted, &owned),
				 HV_STATUS_INVALID_ALIGNMENT);
		assert_false(owned);
		shifted.gpa = GPA;
		shifted.va = (char *)page.va + (1UL << bit);
		assert_int_equal(hv_arch_enable_hypercalls(&shifted, &owned),
				 HV_STATUS_INVALID_ALIGNMENT);
	}
	assert_int_equal(trap_count, 0);
}

static void a_trap_that_needs_no_page_touches_nothing(void **state)
{
	(void)state;
	trap_page_needed = false;
	assert_int_equal(hv_arch_enable_hypercalls(NULL, &owned), HV_STATUS_SUCCESS);
	assert_false(owned);
	assert_int_equal(trap_count, 0);
}

static void disabling_turns_the_pointer_to_the_stub_first(void **state)
{
	(void)state;
	trap_msr = GPA | RESERVED | ENABLE;
	assert_int_equal(hv_arch_disable_hypercalls(true), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 3);
	check_pointer(0, NULL);
	check_access(1, TRAP_RDMSR, 0);
	check_access(2, TRAP_WRMSR, GPA | RESERVED); /* the rest stays */
}

static void a_page_that_is_not_ours_is_not_disabled(void **state)
{
	(void)state;
	assert_int_equal(hv_arch_disable_hypercalls(false), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 1);
	check_pointer(0, NULL);
}

#ifdef TEST_SAFE_MSR
static void every_access_may_fail_while_enabling(void **state)
{
	uint32_t fails;

	(void)state;
	for (fails = 0; fails < 3; fails++) {
		trap_reset_x86();
		trap_msr_fails = fails;
		owned = true;
		assert_int_equal(enable(0, GPA | ENABLE), TRAP_MSR_FAULT);
		assert_false(owned);
		assert_int_equal(trap_count_of(TRAP_SET_PAGE), 0);
		/* after the write there is something to take back */
		assert_int_equal(trap_msr_accesses, fails < 2 ? fails + 1 : 4);
	}
	check_taken_back(0);
}

static void every_access_may_fail_while_disabling(void **state)
{
	uint32_t fails;

	(void)state;
	for (fails = 0; fails < 2; fails++) {
		trap_reset_x86();
		trap_msr_fails = fails;
		trap_msr = GPA | ENABLE;
		assert_int_equal(hv_arch_disable_hypercalls(true), TRAP_MSR_FAULT);
		assert_int_equal(trap_msr_accesses, fails + 1);
		check_pointer(0, NULL); /* calls reach the stub all the same */
	}
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_page_is_enabled_then_the_pointer_is_set, reset),
		cmocka_unit_test_setup(reserved_bits_are_preserved_and_an_old_address_is_not,
				       reset),
		cmocka_unit_test_setup(a_page_that_is_enabled_already_is_used_and_not_owned, reset),
		cmocka_unit_test_setup(a_locked_page_that_is_ours_is_used_and_not_owned, reset),
		cmocka_unit_test_setup(a_page_that_is_enabled_elsewhere_is_not_moved, reset),
		cmocka_unit_test_setup(every_bit_of_the_address_makes_it_another_page, reset),
		cmocka_unit_test_setup(a_locked_register_is_not_written, reset),
		cmocka_unit_test_setup(a_hypervisor_that_does_not_enable_it_is_noticed, reset),
		cmocka_unit_test_setup(a_hypervisor_that_enables_another_page_is_noticed, reset),
		cmocka_unit_test_setup(a_page_that_is_none_is_refused_without_an_access, reset),
		cmocka_unit_test_setup(a_misaligned_page_is_refused_without_an_access, reset),
		cmocka_unit_test_setup(a_trap_that_needs_no_page_touches_nothing, reset),
		cmocka_unit_test_setup(disabling_turns_the_pointer_to_the_stub_first, reset),
		cmocka_unit_test_setup(a_page_that_is_not_ours_is_not_disabled, reset),
#ifdef TEST_SAFE_MSR
		cmocka_unit_test_setup(every_access_may_fail_while_enabling, reset),
		cmocka_unit_test_setup(every_access_may_fail_while_disabling, reset),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
