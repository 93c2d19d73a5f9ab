/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/record_text.h: lines put together by hand. */
#include "fixture.h"

#include "hyperv/fake/record_text.h"

static void expect_text(const struct hv_fake_record *record, const char *wanted)
{
	char text[HV_FAKE_RECORD_TEXT_SIZE];
	char *end;

	memset(text, 'x', sizeof(text));
	end = hv_fake_record_text(record, text);
	assert_string_equal(text, wanted);
	assert_ptr_equal(end, text + strlen(wanted));
}

static void test_numbers(void **state)
{
	struct hv_fake_record record;

	(void)state;
	memset(&record, 0, sizeof(record));
	record.kind = HV_FAKE_WRMSR;
	record.vp = 10;
	record.number = 0x40000084;
	record.status = 0x1234;
	record.reps = 0xabcdef09;
	record.reason = 15;
	record.passes = 16;
	expect_text(&record, "hv-trap kind=0x8 vp=0xa number=0x40000084 result=0x0 status=0x1234 "
			     "reps=0xabcdef09 reason=0xf passes=0x10");
}

/* Zeros between words stay, those behind the last do not. */
static void test_input(void **state)
{
	struct hv_fake_record record;

	(void)state;
	memset(&record, 0, sizeof(record));
	record.input[0] = ~0ULL;
	expect_text(&record, "hv-trap kind=0x0 vp=0x0 number=0x0 result=0x0 status=0x0 reps=0x0 "
			     "reason=0x0 passes=0x0 input=0xffffffffffffffff");
	record.input[0] = 0;
	record.input[2] = 0x123456789abcdef0;
	expect_text(&record, "hv-trap kind=0x0 vp=0x0 number=0x0 result=0x0 status=0x0 reps=0x0 "
			     "reason=0x0 passes=0x0 input=0x0,0x0,0x123456789abcdef0");
}

static void test_longest(void **state)
{
	struct hv_fake_record record;
	char text[2 * HV_FAKE_RECORD_TEXT_SIZE];

	(void)state;
	memset(&record, 0xff, sizeof(record));
	hv_fake_record_text(&record, text);
	assert_true(strlen(text) < HV_FAKE_RECORD_TEXT_SIZE);
	assert_string_equal(text + strlen(text) - 19, ",0xffffffffffffffff");
	assert_non_null(strstr(text, " passes=0xffffffff input="));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_input),
		cmocka_unit_test(test_longest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
