/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/fault.h: which call a fault hits, and what each kind of fault does to a call. */
#include "fixture.h"

#define GET  0x50ULL
#define SPIN 0x08ULL

static void inject(void)
{
	hv_fake_inject(&fixture.fake, &fixture.fault, 1);
}

static void test_match(void **state)
{
	struct hv_fake_fault faults[2];
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_null(hv_fake_fault_for(fake, 5));
	memset(faults, 0xa5, sizeof(faults));
	hv_fake_fault_continue(&faults[0], 6, 1);
	assert_true(faults[0].again);
	hv_fake_fault_status(&faults[0], 5, HV_STATUS_NO_DATA, 3);
	assert_int_equal(faults[0].code, 5);
	assert_int_equal(faults[0].skip, 0);
	assert_int_equal(faults[0].times, 0xffffffff);
	assert_int_equal(faults[0].used, 0);
	assert_int_equal(faults[0].reps, 3);
	assert_int_equal(faults[0].told, 0);
	assert_int_equal(faults[0].status, 0x1b);
	assert_false(faults[0].again);
	hv_fake_fault_status(&faults[1], HV_FAKE_ANY_CODE, HV_STATUS_INACTIVE, 0);
	hv_fake_inject(fake, faults, 2);
	assert_ptr_equal(hv_fake_fault_for(fake, 5), &faults[0]);
	assert_ptr_equal(hv_fake_fault_for(fake, 6), &faults[1]);
	assert_ptr_equal(hv_fake_fault_for(fake, 4), &faults[1]);
	assert_int_equal(faults[0].used, 1);
	assert_int_equal(faults[1].used, 2);
	hv_fake_inject(fake, faults, 1);
	assert_null(hv_fake_fault_for(fake, 6));
	hv_fake_inject(fake, NULL, 0);
	assert_null(hv_fake_fault_for(fake, 5));
}

/* A lost timer is no call, and a fault of every call loses no timer. */
static void test_match_expiry(void **state)
{
	struct hv_fake_fault faults[2];
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	hv_fake_fault_status(&faults[0], HV_FAKE_ANY_CODE, HV_STATUS_NO_DATA, 0);
	hv_fake_inject(fake, faults, 1);
	assert_null(hv_fake_fault_for(fake, HV_FAKE_EXPIRY));
	memset(&faults[1], 0xa5, sizeof(faults[1]));
	hv_fake_fault_lost_timer(&faults[1]);
	assert_int_equal(faults[1].times, 0xffffffff);
	hv_fake_inject(fake, faults, 2);
	assert_ptr_equal(hv_fake_fault_for(fake, HV_FAKE_EXPIRY), &faults[1]);
	assert_int_equal(faults[0].used, 0);
	hv_fake_inject(fake, &faults[1], 1);
	assert_null(hv_fake_fault_for(fake, 0x51));
	assert_int_equal(faults[1].used, 1);
}

/* skip calls pass, times calls are hit, later ones pass. */
static void test_skip_and_times(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	struct hv_fake_fault *fault = &fixture.fault;

	(void)state;
	hv_fake_fault_status(fault, 5, HV_STATUS_NO_DATA, 0);
	fault->skip = 2;
	fault->times = 2;
	inject();
	assert_null(hv_fake_fault_for(fake, 5));
	assert_null(hv_fake_fault_for(fake, 9)); /* another code counts for nothing */
	assert_null(hv_fake_fault_for(fake, 5));
	assert_ptr_equal(hv_fake_fault_for(fake, 5), fault);
	assert_ptr_equal(hv_fake_fault_for(fake, 5), fault);
	assert_null(hv_fake_fault_for(fake, 5));
	assert_null(hv_fake_fault_for(fake, 5));
	assert_int_equal(fault->used, 2);
	fault->times = 1; /* fewer than it has hit already */
	assert_null(hv_fake_fault_for(fake, 5));
}

/* A fault that is spent or skips makes room for the next. */
static void test_order(void **state)
{
	struct hv_fake_fault faults[2];
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	hv_fake_fault_status(&faults[0], 5, HV_STATUS_NO_DATA, 0);
	hv_fake_fault_status(&faults[1], 5, HV_STATUS_INACTIVE, 0);
	faults[0].skip = 1;
	faults[0].times = 1;
	hv_fake_inject(fake, faults, 2);
	assert_ptr_equal(hv_fake_fault_for(fake, 5), &faults[1]);
	assert_ptr_equal(hv_fake_fault_for(fake, 5), &faults[0]);
	assert_ptr_equal(hv_fake_fault_for(fake, 5), &faults[1]);
}

/* Four VP registers into memory, from element @start. */
static uint64_t get_four(uint64_t start)
{
	uint32_t names[4] = { HV_REGISTER_VP_INDEX, HV_REGISTER_TIME_REF_COUNT,
			      HV_REGISTER_SVERSION, HV_REGISTER_GUEST_OS_ID };
	uint32_t i;

	for (i = 0; i < 512; i++)
		fixture.memory[512 + i] = POISON;
	*word_at(0x10000) = SELF;
	*word_at(0x10008) = SELF_VP;
	memcpy(word_at(0x10010), names, sizeof(names));
	return call_memory(rep(GET, 4, start), 0x10000, 0x11000);
}

/* Elements from @first to before @last have been written, and no others. */
static void expect_written(uint32_t first, uint32_t last)
{
	const uint64_t value[4] = { 7, 1234567, 1, OS_ID };
	uint32_t i;

	for (i = 0; i < 4; i++) {
		const bool written = i >= first && i < last;

		assert_int_equal(*word_at(0x11000 + 16 * i), written ? value[i] : POISON);
		assert_int_equal(*word_at(0x11008 + 16 * i), written ? 0 : POISON);
	}
}

/* A failure at element 2. */
static void test_status_rep(void **state)
{
	(void)state;
	hv_fake_fault_status(&fixture.fault, GET, HV_STATUS_NO_DATA, 2);
	inject();
	expect_result(get_four(0), HV_STATUS_NO_DATA, 2, HV_FAKE_LEGAL);
	expect_written(0, 2);
	assert_int_equal(fixture.control, rep(GET, 4, 2));
	/* Behind it nothing is done, and the count stays where the caller set it. */
	expect_result(get_four(2), HV_STATUS_NO_DATA, 2, HV_FAKE_LEGAL);
	expect_written(0, 0);
	expect_result(get_four(3), HV_STATUS_NO_DATA, 3, HV_FAKE_LEGAL);
	expect_written(0, 0);
	fixture.fault.reps = 0;
	expect_result(get_four(0), HV_STATUS_NO_DATA, 0, HV_FAKE_LEGAL);
	expect_written(0, 0);
	fixture.fault.reps = 9;
	expect_result(get_four(1), HV_STATUS_NO_DATA, 4, HV_FAKE_LEGAL);
	expect_written(1, 4);
	expect_illegal(0);
	assert_int_equal(fixture.fault.used, 5);
	assert_int_equal(fixture.fake.continuations, 0);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->passes, 1);
}

static void test_partial(void **state)
{
	(void)state;
	hv_fake_fault_partial(&fixture.fault, GET, 3);
	fixture.fault.times = 1;
	inject();
	expect_success(get_four(0), 3);
	expect_written(0, 3);
	assert_int_equal(fixture.control, rep(GET, 4, 3));
	expect_success(get_four(3), 4);
	expect_written(3, 4);
	assert_int_equal(fixture.control, rep(GET, 4, 4));
	/* No progress at all. */
	fixture.fault.times = 2;
	expect_success(get_four(3), 3);
	expect_written(0, 0);
}

static void test_time_out(void **state)
{
	(void)state;
	hv_fake_fault_time_out(&fixture.fault, GET, 1);
	fixture.fault.times = 1;
	inject();
	expect_result(get_four(0), 0x78, 1, HV_FAKE_LEGAL);
	expect_written(0, 1);
	expect_success(get_four(1), 4);
	expect_written(1, 4);
}

/* The caller sees the call done; the record and the counter tell. */
static void test_continue(void **state)
{
	(void)state;
	hv_fake_fault_continue(&fixture.fault, GET, 1);
	inject();
	expect_success(get_four(0), 4);
	expect_written(0, 4);
	assert_int_equal(fixture.control, rep(GET, 4, 4));
	assert_int_equal(fixture.fake.continuations, 1);
	assert_int_equal(fixture.fake.traps, 1);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->passes, 2);
	expect_success(get_four(2), 4);
	expect_written(2, 4);
	assert_int_equal(fixture.fake.continuations, 2);
	assert_int_equal(fixture.fault.used, 2);
}

/* An element that fails before the fault is what the caller sees. */
static void test_error_first(void **state)
{
	uint32_t names[2] = { HV_REGISTER_VP_INDEX, 0x12345 };

	(void)state;
	hv_fake_fault_continue(&fixture.fault, GET, 2);
	inject();
	*word_at(0x10000) = SELF;
	*word_at(0x10008) = SELF_VP;
	memcpy(word_at(0x10010), names, sizeof(names));
	expect_result(call_memory(rep(GET, 2, 0), 0x10000, 0x11000), HV_STATUS_INVALID_PARAMETER, 1,
		      HV_FAKE_UNKNOWN_REGISTER);
	assert_int_equal(fixture.fake.continuations, 0);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->passes, 1);
}

/* A simple call is done or not done; it has no reps. */
static void test_simple(void **state)
{
	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_ID, true);
	hv_fake_fault_status(&fixture.fault, HV_FAKE_ANY_CODE, HV_STATUS_INSUFFICIENT_MEMORY, 5);
	inject();
	*word_at(0x11000) = POISON;
	expect_result(call_memory(0x46, 0, 0x11000), 0x0b, 0, HV_FAKE_LEGAL);
	assert_int_equal(*word_at(0x11000), POISON);
	hv_fake_fault_status(&fixture.fault, HV_FAKE_ANY_CODE, HV_STATUS_SUCCESS, 0);
	expect_success(call_memory(0x46, 0, 0x11000), 0);
	assert_int_equal(*word_at(0x11000), 2);
	*word_at(0x11000) = POISON;
	hv_fake_fault_continue(&fixture.fault, HV_FAKE_ANY_CODE, 0);
	expect_success(call_memory(0x46, 0, 0x11000), 0);
	assert_int_equal(*word_at(0x11000), 2);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->passes, 2);
	assert_int_equal(fixture.control, 0x46);
}

/* Faults do not hide what is illegal, nor are they used up by it. */
static void test_after_checks(void **state)
{
	(void)state;
	hv_fake_fault_status(&fixture.fault, HV_FAKE_ANY_CODE, HV_STATUS_SUCCESS, 0);
	inject();
	expect_refused(hypercall(SPIN | FAST | 1ULL << 32), HV_STATUS_INVALID_HYPERCALL_INPUT,
		       HV_FAKE_NOT_REP);
	assert_int_equal(fixture.fault.used, 0);
}

/* All is done, and something else is said. */
static void test_lie(void **state)
{
	(void)state;
	hv_fake_fault_lie(&fixture.fault, GET, 4095);
	fixture.fault.times = 1;
	inject();
	PUT(SELF, SELF_VP, 0x90003, 0);
	expect_success(hypercall(rep(GET, 1, 0) | FAST), 4095);
	assert_int_equal(fixture.control >> 48, 4095);
	PUT(SELF, SELF_VP, 0x90003, 0);
	expect_success(hypercall(rep(GET, 1, 0) | FAST), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_lie),           ON_ARM64(test_match),
		ON_ARM64(test_match_expiry), ON_ARM64(test_skip_and_times),
		ON_ARM64(test_order),        ON_BOTH(test_status_rep),
		ON_BOTH(test_partial),       ON_BOTH(test_time_out),
		ON_BOTH(test_continue),      ON_BOTH(test_error_first),
		ON_BOTH(test_simple),        ON_BOTH(test_after_checks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
