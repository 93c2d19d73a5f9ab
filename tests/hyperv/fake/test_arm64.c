/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/arm64.h: the registers of both conventions, and the functions that are no hypercall. */
#include "fixture.h"

#define GET 0x50ULL
#define SET 0x51ULL

static uint64_t x[20]; /* two more that nothing may touch */

/* X0 and on: the words given, then poison. */
static void set_x(const uint64_t *words, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < 20; i++)
		x[i] = i < count ? words[i] : POISON + i;
}
#define X(...)                                                                                     \
	set_x((const uint64_t[]){ __VA_ARGS__ }, sizeof((const uint64_t[]){ __VA_ARGS__ }) / 8)

static void expect_x(uint32_t first, uint32_t last)
{
	uint32_t i;

	for (i = first; i <= last; i++)
		assert_int_equal(x[i], POISON + i);
}

static bool hvc(uint32_t vp, uint32_t immediate)
{
	const bool known = hv_fake_arm64_hvc(&fixture.fake, vp, immediate, x);

	expect_x(18, 19);
	return known;
}

static const struct hv_fake_record *last(void)
{
	return hv_fake_record_at(&fixture.fake, 0);
}

/* SMCCC: 20 bytes of input in X2 to X4, output in X6 and X7. */
static void test_smccc_get(void **state)
{
	(void)state;
	X(0x46000001, rep(GET, 1, 0) | FAST, SELF, SELF_VP, 0x90003);
	assert_true(hvc(1, 0));
	assert_int_equal(x[0], 0x100000000);
	assert_int_equal(x[1], rep(GET, 1, 1) | FAST);
	assert_int_equal(x[2], SELF);
	assert_int_equal(x[3], SELF_VP);
	assert_int_equal(x[4], 0x90003);
	expect_x(5, 5);
	assert_int_equal(x[6], 3);
	assert_int_equal(x[7], 0);
	expect_x(8, 17);
	assert_int_equal(last()->kind, HV_FAKE_HVC0_HYPERCALL);
	assert_int_equal(last()->vp, 1);
	assert_int_equal(last()->number, rep(GET, 1, 0) | FAST);
	assert_int_equal(last()->input[0], SELF);
	assert_int_equal(last()->input[2], 0x90003);
	assert_int_equal(last()->input[15], POISON + 17);
	assert_int_equal(last()->result, 0x100000000);
}

/* Five registers use X2 to X17 whole. */
static void test_smccc_five(void **state)
{
	(void)state;
	X(0x46000001, rep(GET, 5, 0) | FAST, SELF, SELF_VP, 0x90003 | 0x90003ULL << 32,
	  0x90003 | 0x90003ULL << 32, 0xa0000);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0x500000000);
	expect_x(7, 7);
	assert_int_equal(x[8], 7);
	assert_int_equal(x[16], 0x10000);
	assert_int_equal(x[17], 0);
}

/* HVC #1: control in X0, output at the end of X1 to X16. */
static void test_native_get(void **state)
{
	(void)state;
	X(rep(GET, 1, 0) | FAST, SELF, SELF_VP, 0x90003);
	assert_true(hvc(2, 1));
	assert_int_equal(x[0], 0x100000000);
	assert_int_equal(x[1], SELF);
	assert_int_equal(x[2], SELF_VP);
	assert_int_equal(x[3], 0x90003);
	expect_x(4, 14);
	assert_int_equal(x[15], 40);
	assert_int_equal(x[16], 0);
	expect_x(17, 17);
	assert_int_equal(last()->kind, HV_FAKE_HVC1_HYPERCALL);
	assert_int_equal(last()->vp, 2);
	assert_int_equal(last()->number, rep(GET, 1, 0) | FAST);
	assert_int_equal(last()->input[15], POISON + 16);
}

static void test_native_two(void **state)
{
	(void)state;
	X(rep(GET, 2, 0) | FAST, SELF, SELF_VP, 0x90003 | 0xa0000ULL << 32);
	assert_true(hvc(0, 1));
	assert_int_equal(x[0], 0x200000000);
	expect_x(4, 12);
	assert_int_equal(x[13], 7);
	assert_int_equal(x[14], 0);
	assert_int_equal(x[15], 0x10000);
	assert_int_equal(x[16], 0);
}

static void test_native_set(void **state)
{
	(void)state;
	X(rep(SET, 1, 0) | FAST, SELF, SELF_VP, 0xa0010, 0, 0x1234, 0);
	assert_true(hvc(1, 1));
	assert_int_equal(x[0], 0x100000000);
	assert_int_equal(x[3], 0xa0010);
	assert_int_equal(x[5], 0x1234);
	expect_x(7, 17);
	assert_int_equal(fixture.vps[1].scontrol, 0x1234);
}

/* The addresses of a memory call are in the first two parameter registers. */
static void test_memory(void **state)
{
	(void)state;
	*word_at(0x10000) = SELF;
	*word_at(0x10008) = SELF_VP;
	*word_at(0x10010) = 0x90003;
	X(0x46000001, rep(GET, 1, 0), 0x10000, 0x11000);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0x100000000);
	assert_int_equal(x[1], rep(GET, 1, 1));
	assert_int_equal(*word_at(0x11000), 7);
	assert_int_equal(x[2], 0x10000);
	assert_int_equal(x[3], 0x11000);
	expect_x(4, 17);
	*word_at(0x11000) = 0;
	X(rep(GET, 1, 0), 0x10000, 0x11000);
	assert_true(hvc(0, 1));
	assert_int_equal(x[0], 0x100000000);
	assert_int_equal(*word_at(0x11000), 7);
	assert_int_equal(x[1], 0x10000);
	assert_int_equal(x[2], 0x11000);
	expect_x(3, 17);
}

/* A simple call leaves the control word alone; so does one that is refused. */
static void test_control_kept(void **state)
{
	(void)state;
	X(0x46000001, 0x10008, 5);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0);
	assert_int_equal(x[1], 0x10008);
	assert_int_equal(x[2], 5);
	expect_x(3, 17);
	X(0x46000001, rep(GET, 2, 2) | FAST, SELF);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 3);
	assert_int_equal(x[1], rep(GET, 2, 2) | FAST);
	expect_x(3, 17);
	X(rep(GET, 2, 2) | FAST, SELF);
	assert_true(hvc(0, 1));
	assert_int_equal(x[0], 3);
	expect_x(2, 17);
}

static void test_uid(void **state)
{
	(void)state;
	fixture.fake.guest_os_id = 0;
	X(0x8600ff01);
	assert_true(hvc(2, 0));
	assert_int_equal(x[0], 0x4d32ba58);
	assert_int_equal(x[1], 0xcd244764);
	assert_int_equal(x[2], 0x8eef6c75);
	assert_int_equal(x[3], 0x16597024);
	expect_x(4, 17);
	assert_int_equal(fixture.fake.traps, 1);
	expect_illegal(0);
	assert_int_equal(last()->kind, HV_FAKE_UID_QUERY);
	assert_int_equal(last()->vp, 2);
	assert_int_equal(last()->number, 0x8600ff01);
	assert_int_equal(last()->result, 0x4d32ba58);
	assert_int_equal(last()->status, 0);
	assert_int_equal(last()->reason, HV_FAKE_LEGAL);
}

/* Ids are compared whole: the SVE hint, SMC64 forms, bits above the 32. */
static void test_unknown(void **state)
{
	static const uint64_t id[] = { 0,          0x46010001,  0xc6000001,  0x46000000, 0x46000002,
				       0x06000001, 0xc600ff01,  0x8600ff00,  0x8600ff03, 0x84000000,
				       0x80000000, 0x146000001, 0x18600ff01, ~0ULL };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(id) / sizeof(id[0]); i++) {
		X(id[i], rep(SET, 1, 0) | FAST, SELF, SELF_VP, 0xa0010, 0, 1, 0);
		assert_true(hvc(1, 0));
		assert_int_equal(x[0], ~0ULL);
		assert_int_equal(x[1], rep(SET, 1, 0) | FAST);
		assert_int_equal(x[4], 0xa0010);
		expect_x(8, 17);
		assert_int_equal(last()->kind, HV_FAKE_SMCCC_OTHER);
		assert_int_equal(last()->vp, 1);
		assert_int_equal(last()->number, id[i]);
		assert_int_equal(last()->result, ~0ULL);
		assert_int_equal(last()->status, HV_STATUS_INVALID_HYPERCALL_CODE);
		assert_int_equal(last()->reason, HV_FAKE_UNKNOWN_FUNCTION);
	}
	assert_int_equal(fixture.vps[1].scontrol, 0);
	assert_int_equal(fixture.fake.traps, i);
	expect_illegal(0);
}

/* Other immediates are not the fake's, and leave no trace. */
static void test_immediates(void **state)
{
	static const uint32_t immediate[] = { 2, 3, 4, 0xffff, 0x10000 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(immediate) / sizeof(immediate[0]); i++) {
		X(0x46000001, 0x10008, 5);
		assert_false(hvc(0, immediate[i]));
		assert_int_equal(x[0], 0x46000001);
		assert_int_equal(x[1], 0x10008);
		expect_x(3, 17);
	}
	assert_int_equal(fixture.fake.traps, 0);
	assert_null(last());
}

static void expect_clobbered(void)
{
	uint32_t i;

	for (i = 4; i < 18; i++)
		assert_int_equal(x[i], 0xdeaddeaddeaddead);
}

/* Not Hyper-V: no answer, or another's, and in X4 to X17 what SMCCC 1.0 lets happen. */
static void test_not_present(void **state)
{
	(void)state;
	fixture.fake.present = false;
	X(0x8600ff01);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], ~0ULL);
	expect_clobbered();
	assert_int_equal(last()->kind, HV_FAKE_UID_QUERY);
	assert_int_equal(last()->reason, HV_FAKE_UNKNOWN_FUNCTION);
	fixture.fake.other[0] = 0xb66fb428;
	fixture.fake.other[1] = 0xe911c52e;
	fixture.fake.other[2] = 0x564bcaa9;
	fixture.fake.other[3] = 0x743a004d;
	X(0x8600ff01);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0xb66fb428);
	assert_int_equal(x[1], 0xe911c52e);
	assert_int_equal(x[2], 0x564bcaa9);
	assert_int_equal(x[3], 0x743a004d);
	expect_clobbered();
	assert_int_equal(last()->reason, HV_FAKE_LEGAL);
	X(0x46000001, rep(SET, 1, 0) | FAST, SELF, SELF_VP, 0xa0010, 0, 1, 0);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], ~0ULL);
	assert_int_equal(x[2], SELF);
	expect_clobbered();
	assert_int_equal(last()->kind, HV_FAKE_SMCCC_OTHER);
	X(rep(SET, 1, 0) | FAST, SELF, SELF_VP, 0xa0010, 0, 1, 0);
	assert_false(hvc(0, 1));
	assert_int_equal(x[0], rep(SET, 1, 0) | FAST);
	expect_x(7, 17);
	assert_int_equal(fixture.vps[0].scontrol, 0);
	assert_int_equal(fixture.fake.traps, 3);
	expect_illegal(0);
}

/* A start-up by hand: one set, one get of four. */
static void test_start_up(void **state)
{
	(void)state;
	fixture.fake.guest_os_id = 0;
	X(0x46000001, rep(SET, 1, 0) | FAST, SELF, SELF_VP, 0x90002, 0, 0x810000050f000000, 0);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0x100000000);
	X(0x46000001, rep(GET, 4, 0) | FAST, SELF, SELF_VP, 0x90003 | 0x200ULL << 32,
	  0x201 | 0x100ULL << 32);
	assert_true(hvc(0, 0));
	assert_int_equal(x[0], 0x400000000);
	assert_int_equal(x[6], 7);
	assert_int_equal(x[8], 0x000a00200000027f);
	assert_int_equal(x[9], 0x3020);
	assert_int_equal(x[10], 0xe);
	assert_int_equal(x[12], 0x000a0000000065f4);
	assert_int_equal(x[13], 0x0000051500000001);
	assert_int_equal(fixture.fake.traps, 2);
	expect_illegal(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_ARM64(test_smccc_get),    ON_ARM64(test_smccc_five),  ON_ARM64(test_native_get),
		ON_ARM64(test_native_two),   ON_ARM64(test_native_set),  ON_ARM64(test_memory),
		ON_ARM64(test_control_kept), ON_ARM64(test_uid),         ON_ARM64(test_unknown),
		ON_ARM64(test_immediates),   ON_ARM64(test_not_present), ON_ARM64(test_start_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
