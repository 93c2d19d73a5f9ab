/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time when loads come out in every order that barriers leave, from a page that has changed meanwhile. */
#define TEST_SMCCC
#define TEST_ORDER
#include "guest.h"

#define TIME     1000000ULL
#define VERSIONS 5U

/* Sequence, scale and offset of each version. All say the same time; what is taken of two says another. */
static uint64_t past[VERSIONS][3];
static const struct hv_reference_tsc_page *page;

static int on(void **state)
{
	uint32_t i;

	guest_started(state);
	page = (const struct hv_reference_tsc_page *)guest_page(4096).va;
	order_host = NULL;
	order_counter = 1ULL << 16;
	for (i = 0; i < VERSIONS; i++) {
		past[i][0] = 10 + i;
		past[i][1] = (i + 1ULL) << 56; /* 256 more */
		past[i][2] = TIME - ((i + 1ULL) << 8);
	}
	order_past = past[0];
	order_base = (const volatile uint64_t *)guest_page(4096).va;
	order_words = 3;
	order_chosen = 0;
	order_held = NULL;
	(void)order_next();
	return 0;
}

/* In all the ways in which @versions versions can be found. @return How many ways led to the register. */
static uint32_t read_in_all_ways(uint32_t versions)
{
	uint32_t registers = 0;

	order_versions = versions;
	memcpy(guest_page(4096).va, past[versions - 1], sizeof(past[0]));
	do {
		uint64_t time;

		fake.traps = 0;
		time = hv_read_reference_time(page);
		if (fake.traps == 0)
			assert_int_equal(time, TIME);
		else
			assert_int_equal(time, 1000); /* guest_time() */
		registers += fake.traps != 0;
	} while (order_next());
	return registers;
}

static void a_time_is_of_one_version(void **state)
{
	(void)state;
	assert_int_equal(read_in_all_ways(1), 0);
	on(state);
	assert_int_equal(read_in_all_ways(2), 0);
	on(state);
	/* Three changes spoil three tries at most. */
	assert_int_equal(read_in_all_ways(4), 0);
}

static void a_change_for_each_try_leads_to_the_register(void **state)
{
	(void)state;
	assert_true(read_in_all_ways(5) > 0);
}

static void values_of_no_version_are_not_used(void **state)
{
	(void)state;
	past[1][0] = HV_REFERENCE_TSC_SEQUENCE_INVALID;
	past[1][1] = ~0ULL;
	past[1][2] = 0x5a5a;
	assert_true(read_in_all_ways(3) > 0);
}

static void a_sequence_may_wrap(void **state)
{
	(void)state;
	past[0][0] = 0xffffffff;
	past[1][0] = 1;
	assert_int_equal(read_in_all_ways(2), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_time_is_of_one_version, on),
		GUEST_TEST(a_change_for_each_try_leads_to_the_register, on),
		GUEST_TEST(values_of_no_version_are_not_used, on),
		GUEST_TEST(a_sequence_may_wrap, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
