/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Extended capabilities, and memory that was zero at boot. */
#include "hyperv/fake/memory.h"

#include "guest.h"
#include "hyperv/ext_capability.h"

static struct hv_page page;
static struct hv_fake_memory memory;
static uint8_t states[1];
static uint64_t zeroed[2 * 255];
static struct hv_boot_zeroed_range ranges[256];

static int ready(void **state)
{
	uint32_t i;

	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, true);
	hv_fake_memory_attach(&fake, &memory, states, 0, 1);
	fake.capabilities = 1;
	for (i = 0; i < 2 * 255; i++)
		zeroed[i] = 0x1000 + i;
	memory.zeroed = zeroed;
	page = guest_page(0);
	memset(guest_memory, 0xee, 4096);
	memset(ranges, 0xee, sizeof(ranges));
	return 0;
}

static void expect_untouched(uint32_t from)
{
	assert_int_equal(ranges[from].first, 0xeeeeeeeeeeeeeeeeULL);
	assert_int_equal(ranges[from].count, 0xeeeeeeeeeeeeeeeeULL);
}

static void capabilities_are_read(void **state)
{
	uint64_t word = 99;

	(void)state;
	fake.capabilities = 0x123456789abcdef1ULL;
	page = guest_page(4096 - 8);
	assert_int_equal(hv_get_ext_capabilities(&page, &word), HV_STATUS_SUCCESS);
	assert_int_equal(word, 0x123456789abcdef1ULL);
	assert_int_equal(trap(0)->number, 0x8001);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4088);
	assert_traps(1);
	assert_nothing_illegal();
}

static void without_the_privilege_there_are_none(void **state)
{
	uint64_t word = 99;
	uint32_t count = 99;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, false);
	assert_int_equal(hv_get_ext_capabilities(&page, &word), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 1, &count),
			 HV_STATUS_ACCESS_DENIED);
	assert_int_equal(word, 99);
	assert_int_equal(count, 99);
	expect_untouched(0);
	assert_nothing_illegal();
}

static void all_ranges_come_in_order(void **state)
{
	uint32_t count = 99;
	uint32_t i;

	(void)state;
	memory.zeroed_count = 255;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count), HV_STATUS_SUCCESS);
	assert_int_equal(count, 255);
	for (i = 0; i < 255; i++) {
		assert_int_equal(ranges[i].first, 0x1000 + 2 * i);
		assert_int_equal(ranges[i].count, 0x1001 + 2 * i);
	}
	expect_untouched(255);
	assert_int_equal(trap(0)->number, 0x8002);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(0)->input[1], GUEST_GPA);
	assert_traps(1);
	memory.zeroed_count = 0;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count), HV_STATUS_SUCCESS);
	assert_int_equal(count, 0);
	assert_nothing_illegal();
}

static void what_has_no_room_is_left_out(void **state)
{
	uint32_t count = 99;

	(void)state;
	memory.zeroed_count = 3;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 2, &count), HV_STATUS_SUCCESS);
	assert_int_equal(count, 2);
	assert_int_equal(ranges[1].first, 0x1002);
	expect_untouched(2);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 0, &count), HV_STATUS_SUCCESS);
	assert_int_equal(count, 0);
}

static void what_cannot_be_is_left_out(void **state)
{
	const uint64_t limit = 1ULL << 52;
	uint32_t count = 99;

	(void)state;
	memory.zeroed_count = 7;
	zeroed[1] = 0;
	zeroed[2] = limit + 1;
	zeroed[3] = 1;
	zeroed[4] = limit - 5;
	zeroed[5] = 5;
	zeroed[6] = limit - 5;
	zeroed[7] = 6;
	zeroed[8] = 2;
	zeroed[9] = ~0ULL;
	zeroed[10] = 0;
	zeroed[11] = limit;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count), HV_STATUS_SUCCESS);
	assert_int_equal(count, 3);
	assert_int_equal(ranges[0].first, limit - 5);
	assert_int_equal(ranges[0].count, 5);
	assert_int_equal(ranges[1].first, 0);
	assert_int_equal(ranges[1].count, limit);
	assert_int_equal(ranges[2].first, 0x100c);
	expect_untouched(3);
}

static void more_ranges_than_an_answer_has_are_a_lie(void **state)
{
	uint32_t count = 99;

	(void)state;
	memory.zeroed_count = 255;
	memory.zeroed_told = 256;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count),
			 HV_STATUS_OPERATION_FAILED);
	memory.zeroed_told = 0x100000001ULL;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count),
			 HV_STATUS_OPERATION_FAILED);
	assert_int_equal(count, 99);
	expect_untouched(0);
}

static void without_the_capability_there_is_no_call(void **state)
{
	uint32_t count = 99;

	(void)state;
	fake.capabilities = 0;
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 256, &count),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(count, 99);
}

static void bad_arguments_are_no_trap(void **state)
{
	uint64_t word = 99;
	uint32_t count = 99;

	(void)state;
	assert_int_equal(hv_get_ext_capabilities(NULL, &word), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_ext_capabilities(&page, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_boot_zeroed_memory(NULL, ranges, 1, &count),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, NULL, 1, &count),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	page = guest_page(16);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 1, &count),
			 HV_STATUS_INVALID_ALIGNMENT);
	page = guest_page(4);
	assert_int_equal(hv_get_ext_capabilities(&page, &word), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(word, 99);
	assert_int_equal(count, 99);
	assert_traps(0);
	page = guest_page(8);
	assert_int_equal(hv_get_boot_zeroed_memory(&page, ranges, 1, &count), HV_STATUS_SUCCESS);
	assert_traps(1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(capabilities_are_read, ready),
		GUEST_TEST(without_the_privilege_there_are_none, ready),
		GUEST_TEST(all_ranges_come_in_order, ready),
		GUEST_TEST(what_has_no_room_is_left_out, ready),
		GUEST_TEST(what_cannot_be_is_left_out, ready),
		GUEST_TEST(more_ranges_than_an_answer_has_are_a_lie, ready),
		GUEST_TEST(without_the_capability_there_is_no_call, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
