/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The number of the partition. */
#include "guest.h"

static struct hv_page page;

static int ready(void **state)
{
	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	page = guest_page(4096 - 8);
	memset(guest_memory, 0xee, 4096);
	return 0;
}

static void the_number_is_read(void **state)
{
	uint64_t id = 99;

	(void)state;
	fake.partition_id = 0x123456789abcdef0ULL;
	assert_int_equal(hv_get_partition_id(&page, &id), HV_STATUS_SUCCESS);
	assert_int_equal(id, 0x123456789abcdef0ULL);
	assert_int_equal(trap(0)->number, 0x46);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4088);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_refusal_is_passed_on(void **state)
{
	uint64_t id = 99;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, false);
	assert_int_equal(hv_get_partition_id(&page, &id), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(id, 99);
	assert_traps(1);
}

static void bad_arguments_are_no_trap(void **state)
{
	uint64_t id = 99;

	(void)state;
	assert_int_equal(hv_get_partition_id(NULL, &id), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_partition_id(&page, NULL), HV_STATUS_INVALID_PARAMETER);
	page.va = NULL;
	assert_int_equal(hv_get_partition_id(&page, &id), HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4);
	assert_int_equal(hv_get_partition_id(&page, &id), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(id, 99);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(the_number_is_read, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
