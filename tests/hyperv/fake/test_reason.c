/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/reason.h: each reason has its status, its text and its kind. */
#include "fixture.h"

struct expected {
	uint32_t reason;
	uint16_t status;
	bool illegal;
};

static const struct expected all[] = {
	{ HV_FAKE_LEGAL, 0, false },
	{ HV_FAKE_NO_PRIVILEGE, 6, false },
	{ HV_FAKE_NO_FEATURE, 5, false },
	{ HV_FAKE_UNKNOWN_REGISTER, 5, false },
	{ HV_FAKE_READ_ONLY, 5, false },
	{ HV_FAKE_LOCKED, 5, false },
	{ HV_FAKE_BAD_VALUE, 5, false },
	{ HV_FAKE_OTHER_PARTITION, 6, false },
	{ HV_FAKE_NO_SUCH_VP, 14, false },
	{ HV_FAKE_HIGHER_VTL, 6, false },
	{ HV_FAKE_NO_SUCH_HWID, 5, false },
	{ HV_FAKE_VP_RUNNING, 21, false },
	{ HV_FAKE_NO_CONNECTION, 0x12, false },
	{ HV_FAKE_NO_BUFFERS, 0x13, false },
	{ HV_FAKE_SYNIC_STATE, 0x18, false },
	{ HV_FAKE_NO_SUCH_PAGE, 5, false },
	{ HV_FAKE_PAGE_STATE, 8, false },
	{ HV_FAKE_NO_EXT_CALL, 2, false },
	{ HV_FAKE_UNKNOWN_FUNCTION, 2, false },
	{ HV_FAKE_BEFORE_OS_ID, 6, true },
	{ HV_FAKE_NOT_BOOT_VP, 5, true },
	{ HV_FAKE_UNKNOWN_CODE, 2, true },
	{ HV_FAKE_RESERVED_CONTROL, 3, true },
	{ HV_FAKE_NESTED, 3, true },
	{ HV_FAKE_NOT_REP, 3, true },
	{ HV_FAKE_NO_REPS, 3, true },
	{ HV_FAKE_REP_START, 3, true },
	{ HV_FAKE_VARHEAD, 3, true },
	{ HV_FAKE_FAST_SIZE, 3, true },
	{ HV_FAKE_FAST_OUTPUT, 3, true },
	{ HV_FAKE_MISALIGNED, 4, true },
	{ HV_FAKE_PAGE_CROSSED, 4, true },
	{ HV_FAKE_OVERLAY, 4, true },
	{ HV_FAKE_NO_MEMORY, 4, true },
	{ HV_FAKE_OVERLAP, 4, true },
	{ HV_FAKE_RESERVED_FIELD, 5, true },
	{ HV_FAKE_CRASH_AGAIN, 5, true },
	{ HV_FAKE_TIMER_TARGET, 5, true },
	{ HV_FAKE_TIMER_ENABLED, 5, true },
	{ HV_FAKE_NO_SUCH_VTL, 0x51, true },
};

#define COUNT (sizeof(all) / sizeof(all[0]))

static void test_table(void **state)
{
	size_t i;

	(void)state;
	assert_int_equal(HV_FAKE_REASON_COUNT, COUNT);
	for (i = 0; i < COUNT; i++) {
		assert_int_equal(all[i].reason, i);
		assert_int_equal(hv_fake_reason_status(all[i].reason), all[i].status);
		assert_int_equal(hv_fake_reason_illegal(all[i].reason), all[i].illegal);
	}
}

static void test_text(void **state)
{
	uint32_t i;
	uint32_t j;

	(void)state;
	assert_string_equal(hv_fake_reason_text(HV_FAKE_LEGAL), "nothing wrong");
	assert_string_equal(hv_fake_reason_text(HV_FAKE_UNKNOWN_CODE), "unknown call code");
	assert_string_equal(hv_fake_reason_text(HV_FAKE_REASON_COUNT), "unknown reason");
	assert_string_equal(hv_fake_reason_text(0xffffffff), "unknown reason");
	for (i = 0; i < HV_FAKE_REASON_COUNT; i++)
		for (j = 0; j <= i; j++)
			assert_int_equal(strcmp(hv_fake_reason_text(i), hv_fake_reason_text(j)) ==
						 0,
					 i == j);
}

/* A refusal counts by reason; only illegal uses count as such. */
static void test_refuse(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_int_equal(hv_fake_refuse(fake, HV_FAKE_UNKNOWN_FUNCTION), 2);
	assert_int_equal(fake->reason, HV_FAKE_UNKNOWN_FUNCTION);
	assert_int_equal(fake->illegal, 0);
	assert_int_equal(fake->last_illegal, 0);
	assert_int_equal(hv_fake_refuse(fake, HV_FAKE_BEFORE_OS_ID), 6);
	assert_int_equal(hv_fake_refuse(fake, HV_FAKE_BEFORE_OS_ID), 6);
	assert_int_equal(hv_fake_refuse(fake, HV_FAKE_NO_PRIVILEGE), 6);
	assert_int_equal(fake->reason, HV_FAKE_NO_PRIVILEGE);
	assert_int_equal(fake->last_illegal, HV_FAKE_BEFORE_OS_ID);
	assert_int_equal(fake->illegal, 2);
	assert_int_equal(fake->reasons[HV_FAKE_UNKNOWN_FUNCTION], 1);
	assert_int_equal(fake->reasons[HV_FAKE_BEFORE_OS_ID], 2);
	assert_int_equal(fake->reasons[HV_FAKE_NO_PRIVILEGE], 1);
	assert_int_equal(fake->reasons[HV_FAKE_LEGAL], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_text),
		ON_ARM64(test_refuse),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
