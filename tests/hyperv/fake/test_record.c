/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/record.h: the ring of records. */
#include "fixture.h"

static void trap(uint64_t number)
{
	struct hv_fake_record record;

	memset(&record, 0xa5, sizeof(record));
	hv_fake_begin(&fixture.fake, &record, HV_FAKE_RDMSR, 2, number);
	record.result = number * 10;
	record.input[15] = number * 100;
	hv_fake_end(&fixture.fake, &record);
}

static void expect_number(uint32_t age, uint64_t number)
{
	const struct hv_fake_record *record = hv_fake_record_at(&fixture.fake, age);

	assert_non_null(record);
	assert_int_equal(record->kind, HV_FAKE_RDMSR);
	assert_int_equal(record->vp, 2);
	assert_int_equal(record->number, number);
	assert_int_equal(record->result, number * 10);
	assert_int_equal(record->input[0], 0);
	assert_int_equal(record->input[14], 0);
	assert_int_equal(record->input[15], number * 100);
	assert_int_equal(record->status, 0);
	assert_int_equal(record->pad_z, 0);
	assert_int_equal(record->reps, 0);
	assert_int_equal(record->reason, HV_FAKE_LEGAL);
	assert_int_equal(record->passes, 1);
}

static void test_kinds(void **state)
{
	(void)state;
	assert_int_equal(HV_FAKE_HVC0_HYPERCALL, 1);
	assert_int_equal(HV_FAKE_HVC1_HYPERCALL, 2);
	assert_int_equal(HV_FAKE_X64_HYPERCALL, 3);
	assert_int_equal(HV_FAKE_UID_QUERY, 4);
	assert_int_equal(HV_FAKE_SMCCC_OTHER, 5);
	assert_int_equal(HV_FAKE_CPUID, 6);
	assert_int_equal(HV_FAKE_RDMSR, 7);
	assert_int_equal(HV_FAKE_WRMSR, 8);
	assert_int_equal(HV_FAKE_VTL_CALL, 9);
	assert_int_equal(HV_FAKE_VTL_RETURN, 10);
}

/* The ring holds the last four, and only so many as there were. */
static void test_ring(void **state)
{
	uint64_t i;
	uint32_t age;

	(void)state;
	assert_null(hv_fake_record_at(&fixture.fake, 0));
	for (i = 1; i <= 11; i++) {
		trap(i);
		assert_int_equal(fixture.fake.traps, i);
		assert_int_equal(fixture.fake.record_total, i);
		for (age = 0; age < i && age < RECORDS; age++)
			expect_number(age, i - age);
		assert_null(hv_fake_record_at(&fixture.fake, age));
		assert_null(hv_fake_record_at(&fixture.fake, age + 1));
	}
}

/* Setting a ring starts it anew; its end is not written over. */
static void test_set(void **state)
{
	(void)state;
	trap(1);
	memset(fixture.records, 0x77, sizeof(fixture.records));
	hv_fake_record_to(&fixture.fake, &fixture.records[1], 2);
	assert_null(hv_fake_record_at(&fixture.fake, 0));
	trap(2);
	trap(3);
	trap(4);
	expect_number(0, 4);
	expect_number(1, 3);
	assert_null(hv_fake_record_at(&fixture.fake, 2));
	assert_int_equal(fixture.records[0].number, 0x7777777777777777);
	assert_int_equal(fixture.records[3].number, 0x7777777777777777);
}

static void test_none(void **state)
{
	(void)state;
	memset(fixture.records, 0x77, sizeof(fixture.records));
	hv_fake_record_to(&fixture.fake, NULL, 0);
	trap(1);
	assert_int_equal(fixture.fake.traps, 1);
	assert_int_equal(fixture.fake.record_total, 0);
	assert_null(hv_fake_record_at(&fixture.fake, 0));
}

/* The reason of one trap does not stick to the next. */
static void test_reason(void **state)
{
	struct hv_fake_record record;

	(void)state;
	hv_fake_begin(&fixture.fake, &record, HV_FAKE_WRMSR, 0, 0);
	(void)hv_fake_refuse(&fixture.fake, HV_FAKE_READ_ONLY);
	hv_fake_end(&fixture.fake, &record);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->reason, HV_FAKE_READ_ONLY);
	trap(5);
	expect_number(0, 5);
	assert_int_equal(fixture.fake.reason, HV_FAKE_LEGAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_ARM64(test_kinds), ON_ARM64(test_ring),   ON_ARM64(test_set),
		ON_ARM64(test_none),  ON_ARM64(test_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
