/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/crash.h: one report, with nothing in it that is reserved, not offered, or no memory. */
#include "fixture.h"

#define CTL     0x215
#define NOTIFY  0x8000000000000000ULL
#define MESSAGE 0x4000000000000000ULL

static void begin(void)
{
	hv_fake_set_feature(&fixture.fake, HV_HAS_GUEST_CRASH_REGS, true);
}

static void expect(uint64_t control, uint32_t reason)
{
	assert_int_equal(set_register(CTL, control), hv_fake_reason_status(reason));
	assert_int_equal(fixture.fake.reason, reason);
}

static void message(uint64_t gpa, uint64_t size, uint32_t reason)
{
	fixture.fake.crash_reports = 0;
	assert_int_equal(set_register(0x213, gpa), 0);
	assert_int_equal(set_register(0x214, size), 0);
	expect(NOTIFY | MESSAGE, reason);
	assert_int_equal(fixture.fake.crash_reports, reason == HV_FAKE_LEGAL);
}

static void test_capabilities(void **state)
{
	struct hv_u128 value;

	(void)state;
	begin();
	expect(NOTIFY, HV_FAKE_LEGAL);
	assert_int_equal(hv_fake_get_register(&fixture.fake, &fixture.vps[1], CTL, &value), 0);
	assert_int_equal(value.low_part, NOTIFY | MESSAGE);
	assert_int_equal(value.high_part, 0);
	fixture.fake.crash_capabilities = 5;
	assert_int_equal(hv_fake_get_register(&fixture.fake, &fixture.vps[1], CTL, &value), 0);
	assert_int_equal(value.low_part, 5);
}

static void test_once(void **state)
{
	(void)state;
	begin();
	fixture.fake.guest_os_id = 0; /* before the OS as well */
	expect(NOTIFY | 0x3c00000000000000ULL, HV_FAKE_LEGAL);
	assert_int_equal(fixture.fake.crash[5], NOTIFY | 0x3c00000000000000ULL);
	assert_int_equal(fixture.fake.crash_reports, 1);
	expect(NOTIFY, HV_FAKE_CRASH_AGAIN);
	assert_int_equal(fixture.fake.crash[5], NOTIFY | 0x3c00000000000000ULL);
	assert_int_equal(fixture.fake.crash_reports, 1);
	assert_int_equal(fixture.fake.illegal, 1);
}

static void test_bits(void **state)
{
	uint32_t bit;

	(void)state;
	begin();
	for (bit = 0; bit < 58; bit++)
		expect(NOTIFY | 1ULL << bit, HV_FAKE_RESERVED_FIELD);
	expect(0, HV_FAKE_BAD_VALUE);
	expect(MESSAGE, HV_FAKE_BAD_VALUE);
	fixture.fake.crash_capabilities = NOTIFY;
	expect(NOTIFY | MESSAGE, HV_FAKE_BAD_VALUE);
	fixture.fake.crash_capabilities = MESSAGE;
	expect(NOTIFY, HV_FAKE_BAD_VALUE);
	assert_int_equal(fixture.fake.crash_reports, 0);
	assert_int_equal(fixture.fake.crash[5], 0);
}

static void test_message(void **state)
{
	(void)state;
	begin();
	message(MEMORY_BASE, 0, HV_FAKE_BAD_VALUE);
	message(MEMORY_BASE, 4097, HV_FAKE_BAD_VALUE);
	message(MEMORY_BASE, ~0ULL, HV_FAKE_BAD_VALUE);
	message(MEMORY_BASE + 1, 4096, HV_FAKE_PAGE_CROSSED);
	message(MEMORY_BASE + 4095, 2, HV_FAKE_PAGE_CROSSED);
	message(MEMORY_BASE - 4096, 1, HV_FAKE_NO_MEMORY);
	message(MEMORY_BASE + MEMORY_SIZE, 1, HV_FAKE_NO_MEMORY);
	message(MEMORY_BASE, 1, HV_FAKE_LEGAL);
	message(MEMORY_BASE, 4096, HV_FAKE_LEGAL);
	message(MEMORY_BASE + 4095, 1, HV_FAKE_LEGAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_capabilities),
		ON_BOTH(test_once),
		ON_BOTH(test_bits),
		ON_BOTH(test_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
