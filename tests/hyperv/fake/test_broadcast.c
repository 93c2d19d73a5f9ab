/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/broadcast.h: who is reached by a flush or an IPI. What is refused: test_call.c. */
#include "fixture.h"

/* Places 0, 1 and 2 have VP indices 7, 3 and 40; these tests give place 2 index 130. */
static int ready(void **state)
{
	const uint32_t arch = (uint32_t)(uintptr_t)*state;

	fixture_init(arch);
	fixture.vps[2].index = 130;
	return 0;
}

#define TEST_BOTH(test)                                                                            \
	{ #test " arm64", test, ready, NULL, (void *)HV_FAKE_ARM64 },                              \
	{                                                                                          \
#test " x64", test, ready, NULL, (void *)HV_FAKE_X64                               \
	}
#define TEST_X64(test)                                                                             \
	{                                                                                          \
#test " x64", test, ready, NULL, (void *)HV_FAKE_X64                               \
	}

static void expect_ipis(uint64_t first, uint64_t second, uint64_t third)
{
	assert_int_equal(fixture.vps[0].ipis, first);
	assert_int_equal(fixture.vps[1].ipis, second);
	assert_int_equal(fixture.vps[2].ipis, third);
	assert_int_equal(fixture.interrupts, first + second + third);
}

static void expect_flushes(uint64_t first, uint64_t second, uint64_t third)
{
	assert_int_equal(fixture.vps[0].flushes, first);
	assert_int_equal(fixture.vps[1].flushes, second);
	assert_int_equal(fixture.vps[2].flushes, third);
}

static void test_ipi_by_mask(void **state)
{
	(void)state;
	fixture.takes_interrupts = 1;
	PUT(0x21, 1ULL << 3);
	expect_success(hypercall(0x0b | FAST), 0);
	expect_ipis(0, 1, 0);
	assert_int_equal(fixture.interrupted[0], 1);
	assert_int_equal(fixture.interrupted[1], 0x21);
	/* 130 % 64 is 2, which a mask does not mean; nobody has 63 */
	PUT(0x21, 1ULL << 2 | 1ULL << 63);
	expect_success(hypercall(0x0b | FAST), 0);
	expect_ipis(0, 1, 0);
	fixture.takes_interrupts = 3;
	PUT(0xff, 1ULL << 3 | 1ULL << 7);
	expect_success(hypercall(0x0b | FAST), 0);
	expect_ipis(1, 2, 0);
	assert_int_equal(fixture.interrupted[1], 0xff);
}

static void test_ipi_by_set(void **state)
{
	(void)state;
	*word_at(0x10000) = 0x30;
	*word_at(0x10008) = 0;
	*word_at(0x10010) = 1ULL << 0 | 1ULL << 1 | 1ULL << 2 | 1ULL << 63;
	*word_at(0x10018) = 1ULL << 7;  /* 7 */
	*word_at(0x10020) = 0;          /* 64 and on */
	*word_at(0x10028) = 1ULL << 2;  /* 130 */
	*word_at(0x10030) = 1ULL << 63; /* 4095, which there is not */
	fixture.takes_interrupts = 2;
	expect_success(call_memory(0x15 | 4ULL << 17, 0x10000, 0), 0);
	expect_ipis(1, 0, 1);
	assert_int_equal(fixture.interrupted[0], 2);
	/* without bank 1 the mask of bank 2 stands before */
	*word_at(0x10010) = 1ULL << 2;
	*word_at(0x10018) = 1ULL << 2;
	fixture.takes_interrupts = 3;
	expect_success(call_memory(0x15 | 1ULL << 17, 0x10000, 0), 0);
	expect_ipis(1, 0, 2);
	*word_at(0x10008) = 1;
	*word_at(0x10010) = 0;
	fixture.takes_interrupts = 6;
	expect_success(call_memory(0x15, 0x10000, 0), 0);
	expect_ipis(2, 1, 3);
}

/* A refused IPI is none. */
static void test_refused(void **state)
{
	(void)state;
	PUT(0x0f, ~0ULL);
	expect_denied(hypercall(0x0b | FAST), 5, HV_FAKE_BAD_VALUE);
	*word_at(0x10000) = 0x30;
	*word_at(0x10008) = 1;
	*word_at(0x10010) = 1;
	expect_refused(call_memory(0x15, 0x10000, 0), 3, HV_FAKE_VARHEAD);
	expect_ipis(0, 0, 0);
	PUT(0, 16, ~0ULL);
	expect_refused(hypercall(0x02 | FAST), 5, HV_FAKE_RESERVED_FIELD);
	expect_flushes(0, 0, 0);
}

static void test_flush(void **state)
{
	(void)state;
	PUT(0x1000, 0, 1ULL << 3 | 1ULL << 40);
	expect_success(hypercall(0x02 | FAST), 0);
	expect_flushes(0, 1, 0);
	PUT(0x1000, 1, 0); /* all processors, whatever the mask */
	expect_success(hypercall(0x02 | FAST), 0);
	expect_flushes(1, 2, 1);
	PUT(0x1000, 0, 0, 1ULL << 2, 1ULL << 2); /* a set: bank 2 */
	expect_success(hypercall(0x13 | FAST | 1ULL << 17), 0);
	expect_flushes(1, 2, 2);
}

static void test_flush_of_a_list(void **state)
{
	(void)state;
	PUT(0x1000, 0, 1ULL << 7, 0x2000, 0x3001, 0x5000);
	expect_success(hypercall(rep(0x03, 3, 0) | FAST), 3);
	expect_flushes(3, 0, 0);
	/* some are done already */
	PUT(0x1000, 0, 1ULL << 7, 0x2000, 0x3001, 0x5000);
	expect_success(hypercall(rep(0x03, 3, 2) | FAST), 3);
	expect_flushes(4, 0, 0);
	/* in two passes of the hypervisor each range still counts once */
	hv_fake_fault_partial(&fixture.fault, 0x03, 1);
	hv_fake_inject(&fixture.fake, &fixture.fault, 1);
	PUT(0x1000, 0, 1ULL << 3, 0x2000, 0x3001, 0x5000);
	expect_success(hypercall(rep(0x03, 3, 0) | FAST), 1);
	expect_flushes(4, 1, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST_BOTH(test_ipi_by_mask),    TEST_BOTH(test_ipi_by_set),
		TEST_BOTH(test_refused),        TEST_BOTH(test_flush),
		TEST_X64(test_flush_of_a_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
