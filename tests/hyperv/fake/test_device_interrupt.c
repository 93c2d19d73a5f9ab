/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/device_interrupt.h: what the retarget call may hold. */
#include "fixture.h"

#define RETARGET 0x7eULL
#define WORDS    0x10000ULL
#define SET      (2ULL << 32)

/* Message 0xfee00000, data 0x31, of device 9 to vector 0x41; the target in words 5 and 6, a set behind. */
static uint64_t retarget(uint64_t where, uint64_t mask, uint64_t banks, uint64_t varhead)
{
	*word_at(WORDS) = SELF;
	*word_at(WORDS + 8) = 9;
	*word_at(WORDS + 16) = 1;
	*word_at(WORDS + 24) = 0x31fee00000;
	*word_at(WORDS + 32) = 0;
	*word_at(WORDS + 40) = where;
	*word_at(WORDS + 48) = mask;
	*word_at(WORDS + 56) = banks;
	return call_memory(RETARGET | varhead << 17, WORDS, 0);
}

static void test_by_mask(void **state)
{
	(void)state;
	expect_success(retarget(0x10, 1, 0, 0), 0);
	expect_success(retarget(0xff | 1ULL << 32, ~0ULL, 0, 0), 0); /* to all of them */
	expect_denied(retarget(0x41, 0, 0, 0), 5, HV_FAKE_BAD_VALUE);
	expect_refused(retarget(0x41, 1, 0, 1), 3, HV_FAKE_VARHEAD);
}

static void test_by_set(void **state)
{
	(void)state;
	expect_success(retarget(0x41 | SET, 0, 1, 2), 0);
	expect_success(retarget(0x41 | SET, 0, 1ULL << 63 | 1, 3), 0);
	expect_success(retarget(0x41 | SET, 1, 0, 1), 0);
	expect_denied(retarget(0x41 | SET, 2, 0, 1), 5, HV_FAKE_BAD_VALUE);
	expect_denied(retarget(0x41 | SET, 0, 0, 1), 5, HV_FAKE_BAD_VALUE);
	expect_refused(retarget(0x41 | SET, 0, 1, 0), 3, HV_FAKE_VARHEAD);
	expect_refused(retarget(0x41 | SET, 0, 0, 0), 3, HV_FAKE_VARHEAD);
	expect_refused(retarget(0x41 | SET, 0, 1, 1), 3, HV_FAKE_VARHEAD);
	expect_refused(retarget(0x41 | SET, 0, 1, 3), 3, HV_FAKE_VARHEAD);
	expect_refused(retarget(0x41 | SET, 1, 0, 2), 3, HV_FAKE_VARHEAD);
}

static void test_what_is_out_of_range(void **state)
{
	(void)state;
	expect_denied(retarget(0x0f, 1, 0, 0), 5, HV_FAKE_BAD_VALUE);
	expect_denied(retarget(0x100, 1, 0, 0), 5, HV_FAKE_BAD_VALUE);
	expect_refused(retarget(0x41 | 4ULL << 32, 1, 0, 0), 5, HV_FAKE_RESERVED_FIELD);
}

static uint64_t with(uint32_t word, uint64_t value)
{
	(void)retarget(0x41, 1, 0, 0);
	*word_at(WORDS + 8ULL * word) = value;
	return call_memory(RETARGET, WORDS, 0);
}

static void test_partition_source_and_padding(void **state)
{
	(void)state;
	fixture.fake.partition_id = 77;
	expect_success(with(0, 77), 0);
	expect_denied(with(0, 78), 6, HV_FAKE_OTHER_PARTITION);
	expect_success(with(2, 2), 0); /* a pin of an I/O APIC */
	expect_denied(with(2, 0), 5, HV_FAKE_BAD_VALUE);
	expect_denied(with(2, 3), 5, HV_FAKE_BAD_VALUE);
	expect_refused(with(2, 1ULL << 32 | 1), 5, HV_FAKE_RESERVED_FIELD);
	expect_refused(with(4, 1), 5, HV_FAKE_RESERVED_FIELD);
}

static void test_not_on_arm64(void **state)
{
	(void)state;
	expect_refused(retarget(0x41, 1, 0, 0), 2, HV_FAKE_UNKNOWN_CODE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_X64(test_by_mask),
		ON_X64(test_by_set),
		ON_X64(test_what_is_out_of_range),
		ON_X64(test_partition_source_and_padding),
		ON_ARM64(test_not_on_arm64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
