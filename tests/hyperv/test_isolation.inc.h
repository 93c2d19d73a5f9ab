/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* How a partition is kept from its host. */
#include "guest.h"

static struct hv_features features;
static struct hv_isolation isolation;

static int ready(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ISOLATION, true);
	guest_learn(&features);
	isolation.type = 99;
	isolation.paravisor = true;
	isolation.shared_gpa_bit = 99;
	return 0;
}

static void expect(uint32_t type, bool paravisor, uint64_t bit)
{
	assert_int_equal(isolation.type, type);
	assert_int_equal(isolation.paravisor, paravisor);
	assert_int_equal(isolation.shared_gpa_bit, bit);
}

static hv_status_t decode(uint64_t low, uint64_t high)
{
	struct hv_u128 value;

	value.low_part = low;
	value.high_part = high;
	return hv_isolation_decode(&value, &isolation);
}

static void the_register_is_taken_apart(void **state)
{
	uint32_t bit;

	(void)state;
	assert_int_equal(decode(0, 0), HV_STATUS_SUCCESS);
	expect(0, false, 0);
	assert_int_equal(decode(1, 0), HV_STATUS_SUCCESS);
	expect(0, true, 0);
	assert_int_equal(decode(0xfULL << 32, 0), HV_STATUS_SUCCESS);
	expect(15, false, 0);
	/* SNP with a paravisor, and a boundary at bit 46: type 2, bit 5 active, bits 11:6 the number */
	assert_int_equal(decode(1 | 2ULL << 32 | 1ULL << 37 | 46ULL << 38, 0), HV_STATUS_SUCCESS);
	expect(2, true, 1ULL << 46);
	/* a boundary that is not in force is none */
	assert_int_equal(decode(3ULL << 32 | 46ULL << 38, 0), HV_STATUS_SUCCESS);
	expect(3, false, 0);
	/* what nobody names says nothing */
	assert_int_equal(decode(~(1ULL | 0xfefULL << 32), ~0ULL), HV_STATUS_SUCCESS);
	expect(0, false, 0);
	for (bit = 12; bit < 64; bit++) {
		assert_int_equal(decode(1ULL << 37 | (uint64_t)bit << 38, 0), HV_STATUS_SUCCESS);
		expect(0, false, 1ULL << bit);
	}
}

static void a_boundary_within_a_page_cannot_be(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 0; bit < 12; bit++)
		assert_int_equal(decode(1ULL << 37 | (uint64_t)bit << 38, 0),
				 HV_STATUS_INVALID_PARAMETER);
	expect(99, true, 99);
}

static void the_hypervisor_is_asked_once(void **state)
{
	(void)state;
	fake.isolation.low_part = 1 | 1ULL << 32 | 1ULL << 37 | 40ULL << 38;
	assert_int_equal(hv_get_isolation(&features, &isolation), HV_STATUS_SUCCESS);
	expect(HV_ISOLATION_TYPE_VBS, true, 1ULL << 40);
#ifndef TEST_X86 /* which asks for its highest leaf first */
	assert_traps(1);
#endif
	assert_nothing_illegal();
}

static void without_the_privilege_there_is_none_and_no_trap(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ISOLATION, false);
	guest_learn(&features);
	fake.isolation.low_part = ~0ULL;
	assert_int_equal(hv_get_isolation(&features, &isolation), HV_STATUS_SUCCESS);
	expect(0, false, 0);
	assert_traps(0);
}

static void failures_leave_it_alone(void **state)
{
	const struct hv_features *nothing = NULL;

	(void)state;
	fake.isolation.low_part = 1ULL << 37;
	assert_int_equal(hv_get_isolation(&features, &isolation), HV_STATUS_INVALID_PARAMETER);
#ifdef TEST_X86
	fake.cpuid_last = 0x4000000b;
	assert_int_equal(hv_get_isolation(&features, &isolation), HV_STATUS_INVALID_PARAMETER);
#else
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VP_REGISTERS, false);
	assert_int_equal(hv_get_isolation(&features, &isolation), HV_STATUS_ACCESS_DENIED);
#endif
	fake.traps = 0;
	assert_int_equal(hv_get_isolation(nothing, &isolation), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_isolation(&features, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_isolation_decode(NULL, &isolation), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_isolation_decode(&features.hints, NULL), HV_STATUS_INVALID_PARAMETER);
	expect(99, true, 99);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(the_register_is_taken_apart, ready),
		GUEST_TEST(a_boundary_within_a_page_cannot_be, ready),
		GUEST_TEST(the_hypervisor_is_asked_once, ready),
		GUEST_TEST(without_the_privilege_there_is_none_and_no_trap, ready),
		GUEST_TEST(failures_leave_it_alone, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
