/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Events: every flag is found once and cleared, and nothing else is. */
#include "guest.h"

static struct hv_page page;
static struct hv_event_scan scan;
static const struct hv_connection_id two = { 2 };

static int on(void **state)
{
	guest_synic_on(state);
	page = guest_page(2 * 4096);
	fake_ports[0].connection = 2;
	fake_ports[0].vp = HV_FAKE_NO_VP;
	fake_ports[0].flags = 2048;
	fake_ports[1].connection = 0x2000005;
	fake_ports[1].sint = GUEST_SINT;
	fake_ports[1].first_flag = 100;
	fake_ports[1].flags = 10;
	return 0;
}

static uint64_t *flags(uint32_t sint)
{
	return (uint64_t *)page.va + sint * 32;
}

static void every_flag_is_found_once(void **state)
{
	uint32_t wanted;
	uint32_t flag;
	uint32_t sint;

	(void)state;
	for (sint = 0; sint < 16; sint++) {
		fake_vps[0].sint[sint] = 20;
		for (wanted = sint; wanted < 2048; wanted += 16) {
			assert_int_equal(hv_fake_signal_event(&fake, 0, sint, wanted), 0);
			assert_int_equal(hv_event_scan_start(&scan, &page, sint, 2048), 0);
			assert_true(hv_event_next(&scan, &flag));
			assert_int_equal(flag, wanted);
			assert_false(hv_event_next(&scan, &flag));
			assert_int_equal(flags(sint)[wanted / 64], 0);
		}
	}
	assert_int_equal(guest_interrupts, 16 * 128);
	assert_traps(0);
}

static void all_flags_come_in_order(void **state)
{
	uint32_t count = 0;
	uint32_t flag;
	uint32_t i;

	(void)state;
	memset(page.va, 0xff, 4096);
	assert_int_equal(hv_event_scan_start(&scan, &page, 7, 2048), 0);
	while (hv_event_next(&scan, &flag))
		assert_int_equal(flag, count++);
	assert_int_equal(count, 2048);
	assert_false(hv_event_next(&scan, &flag));
	for (i = 0; i < 32; i++)
		assert_int_equal(flags(7)[i], 0);
	assert_int_equal(flags(6)[31], ~0ULL);
	assert_int_equal(flags(8)[0], ~0ULL);
}

static void flags_from_the_limit_on_stay(void **state)
{
	static const uint32_t limits[] = { 0, 1, 63, 64, 65, 100, 127, 128, 2047, 2048 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		uint32_t count = 0;
		uint32_t flag;

		memset(page.va, 0xff, 4096);
		assert_int_equal(hv_event_scan_start(&scan, &page, 0, limits[i]), 0);
		while (hv_event_next(&scan, &flag))
			count++;
		assert_int_equal(count, limits[i]);
		for (flag = 0; flag < 2048; flag++)
			assert_int_equal(flags(0)[flag / 64] >> flag % 64 & 1, flag >= limits[i]);
	}
}

static void one_flag_is_taken(void **state)
{
	bool set = false;
	uint32_t flag;

	(void)state;
	for (flag = 0; flag < 2048; flag += 89) {
		memset(flags(3), 0xff, 256);
		assert_int_equal(hv_take_event(&page, 3, flag, &set), HV_STATUS_SUCCESS);
		assert_true(set);
		assert_int_equal(flags(3)[flag / 64], ~(1ULL << flag % 64));
		assert_int_equal(hv_take_event(&page, 3, flag, &set), HV_STATUS_SUCCESS);
		assert_false(set);
	}
}

static void what_is_wrong_writes_nothing(void **state)
{
	struct hv_page none = { NULL, GUEST_GPA };
	bool set = true;

	(void)state;
	memset(&scan, 0xa5, sizeof(scan));
	memset(page.va, 0xff, 4096);
	assert_int_equal(hv_event_scan_start(NULL, &page, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_event_scan_start(&scan, NULL, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_event_scan_start(&scan, &none, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_event_scan_start(&scan, &page, 16, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_event_scan_start(&scan, &page, 0, 2049), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(scan.found, 0xa5a5a5a5a5a5a5a5);
	assert_int_equal(hv_take_event(NULL, 0, 0, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_event(&none, 0, 0, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_event(&page, 16, 0, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_event(&page, 0, 2048, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_event(&page, 0, 0, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_true(set);
	assert_int_equal(flags(0)[0], ~0ULL);
}

static void a_signal_is_a_fast_call_with_one_word(void **state)
{
	(void)state;
	assert_int_equal(hv_signal_event(two, 0x7ff), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x1005d);
	assert_int_equal(trap(0)->input[0], 0x000007ff00000002ULL);
	assert_int_equal(fake_ports[0].last_flag, 0x7ff);
	assert_int_equal(fake_ports[0].count, 1);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_signal_sets_a_flag_of_the_port(void **state)
{
	const struct hv_connection_id channel = { 0x2000005 };
	bool set = false;

	(void)state;
	assert_int_equal(hv_signal_event(channel, 9), HV_STATUS_SUCCESS);
	assert_int_equal(hv_signal_event(channel, 9), HV_STATUS_SUCCESS);
	assert_int_equal(guest_interrupts, 1);
	assert_int_equal(guest_interrupt_vector, 18);
	assert_int_equal(hv_take_event(&page, GUEST_SINT, 109, &set), HV_STATUS_SUCCESS);
	assert_true(set);
	assert_int_equal(hv_signal_event(channel, 10), HV_STATUS_INVALID_PARAMETER);
	fake_vps[0].scontrol = 0;
	assert_int_equal(hv_signal_event(channel, 0), HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(hv_signal_event((struct hv_connection_id){ 3 }, 0),
			 HV_STATUS_INVALID_CONNECTION_ID);
	hv_fake_set_feature(&fake, HV_HAS_SIGNAL_EVENTS, false);
	assert_int_equal(hv_signal_event(two, 0), HV_STATUS_ACCESS_DENIED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(every_flag_is_found_once, on),
		GUEST_TEST(all_flags_come_in_order, on),
		GUEST_TEST(flags_from_the_limit_on_stay, on),
		GUEST_TEST(one_flag_is_taken, on),
		GUEST_TEST(what_is_wrong_writes_nothing, on),
		GUEST_TEST(a_signal_is_a_fast_call_with_one_word, on),
		GUEST_TEST(a_signal_sets_a_flag_of_the_port, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
