/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* struct hv_fake_own_calls of fake/call_parts.h: calls that an embedder adds are calls like all others. */
#include "fixture.h"

#define SUM    0x7f01ULL /* simple: two words in, their sum out */
#define SQUARE 0x7f02ULL /* rep: a word in, its square out */
#define ID     0x46ULL   /* one that the fake has too */
#define OTHER  0x7f03ULL /* one that nobody has */
#define TWO    0x7f04ULL /* another call on each architecture */
#define EARLY  0x7f05ULL /* of the privilege that register calls have */

#define IN  MEMORY_BASE
#define OUT (MEMORY_BASE + 0x1000)

static uint32_t served;

static hv_status_t serve(struct hv_fake *fake, struct hv_fake_call *call, uint32_t stop)
{
	assert_ptr_equal(fake, &fixture.fake);
	served++;
	switch (call->rule->code) {
	case SUM:
		if (call->in[0] == 0)
			return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
		call->out[0] = call->in[0] + call->in[1];
		return HV_STATUS_SUCCESS;
	case SQUARE:
		for (; call->done < stop; call->done++)
			call->out[call->done] = call->in[call->done] * call->in[call->done];
		return HV_STATUS_SUCCESS;
	default:
		return hv_fake_answer(call, 99);
	}
}

static const struct hv_fake_call_rule rules[] = {
	{ SUM, 0, HV_HAS_DEBUGGING, 16, 0, 8 },
	{ SQUARE, HV_FAKE_CALL_REP, HV_FAKE_NEEDS_NOTHING, 0, 8, 8 },
	{ ID, 0, HV_FAKE_NEEDS_NOTHING, 0, 0, 8 },
	{ TWO, HV_FAKE_CALL_X64, HV_FAKE_NEEDS_NOTHING, 0, 0, 8 },
	{ TWO, HV_FAKE_CALL_ARM64, HV_FAKE_NEEDS_NOTHING, 8, 0, 8 },
	{ EARLY, 0, HV_HAS_ACCESS_VP_REGISTERS, 0, 0, 8 },
};
static const struct hv_fake_own_calls own = { rules, 6, serve };

static void add(void)
{
	fixture.fake.own = &own;
	hv_fake_set_feature(&fixture.fake, HV_HAS_DEBUGGING, true);
	served = 0;
}

static void test_without(void **state)
{
	(void)state;
	expect_refused(call_memory(SUM, IN, OUT), HV_STATUS_INVALID_HYPERCALL_CODE,
		       HV_FAKE_UNKNOWN_CODE);
	add();
	expect_refused(call_memory(OTHER, IN, OUT), HV_STATUS_INVALID_HYPERCALL_CODE,
		       HV_FAKE_UNKNOWN_CODE);
	assert_int_equal(served, 0);
}

static void test_simple(void **state)
{
	(void)state;
	add();
	*word_at(IN) = 40;
	*word_at(IN + 8) = 2;
	expect_success(call_memory(SUM, IN, OUT), 0);
	assert_int_equal(*word_at(OUT), 42);
	*word_at(IN) = 0;
	expect_denied(call_memory(SUM, IN, OUT), HV_STATUS_INVALID_PARAMETER, HV_FAKE_BAD_VALUE);
	assert_int_equal(served, 2);
}

static void test_checked(void **state)
{
	(void)state;
	add();
	expect_refused(call_memory(SUM, IN + 4, OUT), HV_STATUS_INVALID_ALIGNMENT,
		       HV_FAKE_MISALIGNED);
	expect_refused(call_memory(SUM, IN + 0xff8, OUT), HV_STATUS_INVALID_ALIGNMENT,
		       HV_FAKE_PAGE_CROSSED);
	expect_refused(call_memory(SUM, IN, IN + 8), HV_STATUS_INVALID_ALIGNMENT, HV_FAKE_OVERLAP);
	expect_refused(call_memory(SUM | 1ULL << 32, IN, OUT), HV_STATUS_INVALID_HYPERCALL_INPUT,
		       HV_FAKE_NOT_REP);
	hv_fake_set_feature(&fixture.fake, HV_HAS_DEBUGGING, false);
	expect_denied(call_memory(SUM, IN, OUT), HV_STATUS_ACCESS_DENIED, HV_FAKE_NO_PRIVILEGE);
	fixture.fake.guest_os_id = 0;
	expect_refused(call_memory(SUM, IN, OUT), HV_STATUS_ACCESS_DENIED, HV_FAKE_BEFORE_OS_ID);
	assert_int_equal(served, 0);
}

/* Two rules for one code: each architecture has its own. */
static void test_architecture(void **state)
{
	struct hv_fake_call call;

	(void)state;
	add();
	memset(&call, 0, sizeof(call));
	hv_fake_find_rule(&fixture.fake, &call, TWO);
	assert_true(call.own);
	assert_int_equal(call.rule->header, fixture.fake.arch == HV_FAKE_ARM64 ? 8 : 0);
}

/* What arm64 takes without a guest OS id are two calls, not all of their privilege. */
static void test_early(void **state)
{
	(void)state;
	add();
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_VP_REGISTERS, true);
	expect_success(call_memory(EARLY, 0, OUT), 0);
	fixture.fake.guest_os_id = 0;
	expect_refused(call_memory(EARLY, 0, OUT), HV_STATUS_ACCESS_DENIED, HV_FAKE_BEFORE_OS_ID);
}

static void test_fast(void **state)
{
	(void)state;
	add();
	PUT(40, 2);
	expect_success(hypercall(SUM | FAST), 0);
	assert_int_equal(fixture.block[2], 42);
	expect_poison(4, 15);
}

/* A rep call with every kind of fault: a part, and again by itself. */
static void test_rep(void **state)
{
	uint32_t i;

	(void)state;
	add();
	for (i = 0; i < 5; i++)
		*word_at(IN + 8 * i) = i + 1;
	hv_fake_fault_partial(&fixture.fault, SQUARE, 2);
	hv_fake_inject(&fixture.fake, &fixture.fault, 1);
	*word_at(OUT + 16) = POISON;
	expect_success(call_memory(rep(SQUARE, 5, 0), IN, OUT), 2);
	assert_int_equal(*word_at(OUT + 8), 4);
	assert_int_equal(*word_at(OUT + 16), POISON);
	hv_fake_fault_continue(&fixture.fault, SQUARE, 4);
	expect_success(call_memory(rep(SQUARE, 5, 2), IN, OUT), 5);
	assert_int_equal(*word_at(OUT + 16), 9);
	assert_int_equal(*word_at(OUT + 32), 25);
	assert_int_equal(fixture.fake.continuations, 1);
	assert_int_equal(served, 3);
}

/* In place of a call that the fake has, which needs a privilege there. */
static void test_in_place(void **state)
{
	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_ID, false);
	expect_denied(call_memory(ID, 0, OUT), HV_STATUS_ACCESS_DENIED, HV_FAKE_NO_PRIVILEGE);
	add();
	expect_success(call_memory(ID, 0, OUT), 0);
	assert_int_equal(*word_at(OUT), 99);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_without),      ON_BOTH(test_simple),   ON_BOTH(test_checked),
		ON_BOTH(test_architecture), ON_BOTH(test_early),    ON_BOTH(test_fast),
		ON_BOTH(test_rep),          ON_BOTH(test_in_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
