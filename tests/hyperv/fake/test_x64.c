/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/x64.h: CPUID, MSRs and the registers of a hypercall. */
#include "fixture.h"

#define GET    0x50ULL
#define SET    0x51ULL
#define GET_ID 0x46ULL

static uint32_t regs[4];

static const struct hv_fake_record *last(void)
{
	return hv_fake_record_at(&fixture.fake, 0);
}

static void expect_leaf_on(uint32_t vp, uint32_t leaf, uint32_t subleaf, uint32_t eax, uint32_t ebx,
			   uint32_t ecx, uint32_t edx)
{
	memset(regs, 0x5a, sizeof(regs));
	hv_fake_x64_cpuid(&fixture.fake, vp, leaf, subleaf, regs);
	assert_int_equal(regs[0], eax);
	assert_int_equal(regs[1], ebx);
	assert_int_equal(regs[2], ecx);
	assert_int_equal(regs[3], edx);
	assert_int_equal(last()->kind, HV_FAKE_CPUID);
	assert_int_equal(last()->vp, vp);
	assert_int_equal(last()->number, leaf | (uint64_t)subleaf << 32);
	assert_int_equal(last()->result, eax | (uint64_t)ebx << 32);
	assert_int_equal(last()->reason, HV_FAKE_LEGAL);
}

static void expect_leaf(uint32_t leaf, uint32_t eax, uint32_t ebx, uint32_t ecx, uint32_t edx)
{
	expect_leaf_on(0, leaf, 0, eax, ebx, ecx, edx);
}

static void test_basic_leaves(void **state)
{
	(void)state;
	expect_leaf(0, 11, 0x756e6547, 0x6c65746e, 0x49656e69);
	expect_leaf(1, 0, 7U << 24, 0x80000000, 0);
	fixture.vps[2].hwid = 0xfe;
	expect_leaf_on(2, 1, 0, 0, 0xfe000000, 0x80000000, 0);
	expect_leaf(2, 0, 0, 0, 0);
	expect_leaf(10, 0, 0, 0, 0);
	expect_leaf_on(1, 11, 0, 0, 1, 0x100, 0x103);
	expect_leaf_on(1, 11, 1, 0, 3, 0x201, 0x103);
	expect_leaf_on(1, 11, 2, 0, 0, 2, 0x103);
	expect_leaf_on(1, 11, 0x105, 0, 0, 5, 0x103);
	expect_leaf(12, 0, 0, 0, 0);
	expect_leaf(0x80000000, 0, 0, 0, 0);
	assert_int_equal(fixture.fake.traps, 11);
}

/* Without leaf 0xB. */
static void test_highest_basic_leaf(void **state)
{
	(void)state;
	fixture.fake.cpuid_max = 10;
	expect_leaf(0, 10, 0x756e6547, 0x6c65746e, 0x49656e69);
	expect_leaf(11, 0, 0, 0, 0);
	expect_leaf(1, 0, 7U << 24, 0x80000000, 0);
	fixture.fake.cpuid_max = 1;
	expect_leaf(1, 0, 7U << 24, 0x80000000, 0);
}

static void test_leaves(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	struct hv_u128 *words[] = { &fake->version, &fake->privileges, &fake->hints,
				    &fake->limits,  &fake->hardware,   &fake->cpu_management,
				    &fake->pasid,   &fake->skip_level, &fake->nested,
				    &fake->ipt,     &fake->isolation };
	uint32_t i;

	(void)state;
	expect_leaf(0x3fffffff, 0, 0, 0, 0);
	expect_leaf(0x40000000, 0x4000000c, 0x7263694d, 0x666f736f, 0x76482074);
	expect_leaf(0x40000001, 0x31237648, 0, 0, 0);
	expect_leaf(0x40000002, 26100, 0x000a0000, 1, 1301);
	expect_leaf(0x40000003, 0x27f, 0xa0020, 0, 0xa8090);
	expect_leaf(0x40000004, 0xc20, 0, 0, 0);
	expect_leaf(0x40000005, 2048, 2048, 0, 0);
	for (i = 0; i < 11; i++) {
		words[i]->low_part = (0x100 + i) | (uint64_t)(0x200 + i) << 32;
		words[i]->high_part = (0x300 + i) | (uint64_t)(0x400 + i) << 32;
	}
	for (i = 0; i < 11; i++)
		expect_leaf(0x40000002 + i, 0x100 + i, 0x200 + i, 0x300 + i, 0x400 + i);
	expect_leaf(0x4000000d, 0, 0, 0, 0);
	expect_leaf(0x400000ff, 0, 0, 0, 0);
	expect_leaf(0x40000100, 0, 0, 0, 0);
}

/* No hypervisor, then another one. */
static void test_not_present(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	struct hv_fake_x64_regs call;
	uint64_t value = POISON;

	(void)state;
	fake->present = false;
	expect_leaf(1, 0, 7U << 24, 0, 0);
	expect_leaf(0x40000000, 0, 0, 0, 0);
	fake->other[0] = 0x40000001;
	expect_leaf(1, 0, 7U << 24, 0x80000000, 0);
	fake->other[0] = 0;
	fake->other[1] = 1;
	expect_leaf(1, 0, 7U << 24, 0, 0);
	fake->other[0] = 0x40000001;
	fake->other[1] = 0x4b4d564b;
	fake->other[2] = 0x564b4d56;
	fake->other[3] = 0x4d;
	expect_leaf(1, 0, 7U << 24, 0x80000000, 0);
	expect_leaf(0x40000000, 0x40000001, 0x4b4d564b, 0x564b4d56, 0x4d);
	expect_leaf(0x40000001, 0, 0, 0, 0);
	expect_leaf(0x40000003, 0, 0, 0, 0);
	assert_false(hv_fake_x64_rdmsr(fake, 0, 0x40000000, &value));
	assert_int_equal(value, POISON);
	assert_int_equal(last()->reason, HV_FAKE_UNKNOWN_REGISTER);
	assert_false(hv_fake_x64_wrmsr(fake, 0, 0x40000000, 1));
	assert_int_equal(last()->reason, HV_FAKE_UNKNOWN_REGISTER);
	assert_int_equal(fake->guest_os_id, OS_ID);
	memset(&call, 0x5a, sizeof(call));
	call.rcx = 8 | FAST;
	hv_fake_x64_hypercall(fake, 0, &call);
	assert_int_equal(call.rax, ~0ULL);
	assert_int_equal(call.rcx, 8 | FAST);
	assert_int_equal(call.rdx, POISON);
	assert_int_equal(call.r8, POISON);
	assert_int_equal(call.xmm[5].high_part, POISON);
	assert_int_equal(last()->kind, HV_FAKE_X64_HYPERCALL);
	assert_int_equal(last()->result, ~0ULL);
	expect_illegal(0);
}

struct msr {
	uint32_t first;
	uint32_t last;
	uint32_t name; /* register behind the first */
};

/* Written from facts of the TLFS, not from the header. */
static const struct msr msrs[] = {
	{ 0x40000000, 0x40000000, 0x90002 }, { 0x40000001, 0x40000001, 0x90001 },
	{ 0x40000002, 0x40000002, 0x90003 }, { 0x40000010, 0x40000010, 0x90000 },
	{ 0x40000020, 0x40000020, 0x90004 }, { 0x40000021, 0x40000021, 0x90017 },
	{ 0x40000022, 0x40000023, 0x240 },   { 0x40000073, 0x40000073, 0x90013 },
	{ 0x40000080, 0x40000084, 0xa0010 }, { 0x40000090, 0x4000009f, 0xa0000 },
	{ 0x400000b0, 0x400000b7, 0xb0000 }, { 0x40000100, 0x40000105, 0x210 },
};

static void test_msr_numbers(void **state)
{
	uint32_t msr;
	size_t i;

	(void)state;
	for (msr = 0x3ffffff0; msr <= 0x40001100; msr++) {
		uint32_t name = 0xffffffff;

		for (i = 0; i < sizeof(msrs) / sizeof(msrs[0]); i++)
			if (msr >= msrs[i].first && msr <= msrs[i].last)
				name = msrs[i].name + msr - msrs[i].first;
		assert_int_equal(hv_fake_x64_msr_register(msr), name);
	}
	assert_int_equal(hv_fake_x64_msr_register(0), 0xffffffff);
	assert_int_equal(hv_fake_x64_msr_register(0x90002), 0xffffffff);
}

/* One bit, write-only here, for who has the privilege. */
static void test_tsc_invariant(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint64_t value = POISON;

	(void)state;
	assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000118, 1));
	assert_int_equal(fake->reason, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS, true);
	assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000118, 3));
	assert_int_equal(fake->reason, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(fake->tsc_invariant, 0);
	assert_true(hv_fake_x64_wrmsr(fake, 1, 0x40000118, 1));
	assert_int_equal(fake->tsc_invariant, 1);
	assert_false(hv_fake_x64_rdmsr(fake, 1, 0x40000118, &value));
	fake->present = false;
	assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000118, 0));
	assert_int_equal(fake->tsc_invariant, 1);
}

/* Bit 0 asks for a reset; who has the privilege may write it. */
static void test_reset(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint32_t bit;

	(void)state;
	assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000003, 1));
	assert_int_equal(fake->reason, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_RESET_REG, true);
	for (bit = 1; bit < 64; bit++) {
		assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000003, 1 | 1ULL << bit));
		assert_int_equal(fake->reason, HV_FAKE_RESERVED_FIELD);
	}
	assert_true(hv_fake_x64_wrmsr(fake, 1, 0x40000003, 0));
	assert_int_equal(fake->resets, 0);
	assert_true(hv_fake_x64_wrmsr(fake, 1, 0x40000003, 1));
	assert_int_equal(fake->resets, 1);
	fake->present = false;
	assert_false(hv_fake_x64_wrmsr(fake, 1, 0x40000003, 1));
	assert_int_equal(fake->resets, 1);
}

static void test_rdmsr(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint64_t value = POISON;

	(void)state;
	assert_true(hv_fake_x64_rdmsr(fake, 1, 0x40000002, &value));
	assert_int_equal(value, 3);
	assert_int_equal(last()->kind, HV_FAKE_RDMSR);
	assert_int_equal(last()->vp, 1);
	assert_int_equal(last()->number, 0x40000002);
	assert_int_equal(last()->result, 3);
	assert_int_equal(last()->status, 0);
	value = POISON;
	assert_false(hv_fake_x64_rdmsr(fake, 1, 0x40000003, &value));
	assert_int_equal(value, POISON);
	assert_int_equal(last()->reason, HV_FAKE_UNKNOWN_REGISTER);
	assert_int_equal(last()->status, HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(last()->result, 0);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_INDEX, false);
	assert_false(hv_fake_x64_rdmsr(fake, 1, 0x40000002, &value));
	assert_int_equal(value, POISON);
	assert_int_equal(last()->reason, HV_FAKE_NO_PRIVILEGE);
	/* MSRs do not wait for the OS id, nor for the privilege of the register calls. */
	fake->guest_os_id = 0;
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_REGISTERS, false);
	assert_true(hv_fake_x64_rdmsr(fake, 1, 0x40000020, &value));
	assert_int_equal(value, 1234567);
	assert_int_equal(fake->traps, 4);
	expect_illegal(0);
}

static void test_wrmsr(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint64_t value = 0;

	(void)state;
	assert_true(hv_fake_x64_wrmsr(fake, 2, 0x40000093, 0xffffffffffffffff));
	assert_int_equal(fixture.vps[2].sint[3], 0xffffffffffffffff);
	assert_int_equal(last()->kind, HV_FAKE_WRMSR);
	assert_int_equal(last()->vp, 2);
	assert_int_equal(last()->number, 0x40000093);
	assert_int_equal(last()->input[0], 0xffffffffffffffff);
	assert_int_equal(last()->result, 0);
	assert_int_equal(last()->status, 0);
	assert_true(hv_fake_x64_rdmsr(fake, 2, 0x40000093, &value));
	assert_int_equal(value, 0xffffffffffffffff);
	assert_false(hv_fake_x64_wrmsr(fake, 2, 0x40000020, 1));
	assert_int_equal(last()->reason, HV_FAKE_READ_ONLY);
	assert_false(hv_fake_x64_wrmsr(fake, 2, 0x40000100, 1));
	assert_int_equal(last()->reason, HV_FAKE_NO_FEATURE);
	assert_int_equal(last()->status, HV_STATUS_INVALID_PARAMETER);
	/* The OS id may be written by any processor here. */
	assert_true(hv_fake_x64_wrmsr(fake, 2, 0x40000000, 9));
	assert_int_equal(fake->guest_os_id, 9);
	assert_int_equal(fake->traps, 5);
}

/* Start and teardown: the page needs the OS id and goes with it. */
static void test_page(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint64_t value = POISON;

	(void)state;
	fake->guest_os_id = 0;
	assert_true(hv_fake_x64_wrmsr(fake, 0, 0x40000001, 0x11001));
	assert_true(hv_fake_x64_rdmsr(fake, 0, 0x40000001, &value));
	assert_int_equal(value, 0x11000);
	expect_illegal(1);
	assert_int_equal(fake->last_illegal, HV_FAKE_BEFORE_OS_ID);
	assert_true(hv_fake_x64_wrmsr(fake, 0, 0x40000000, OS_ID));
	assert_true(hv_fake_x64_wrmsr(fake, 0, 0x40000001, 0x11001));
	assert_true(hv_fake_x64_rdmsr(fake, 1, 0x40000001, &value));
	assert_int_equal(value, 0x11001);
	assert_false(hv_fake_x64_wrmsr(fake, 0, 0x40000001, 0x11005));
	expect_illegal(2);
	assert_int_equal(fake->last_illegal, HV_FAKE_RESERVED_FIELD);
	assert_true(hv_fake_x64_wrmsr(fake, 0, 0x40000000, 0));
	assert_true(hv_fake_x64_rdmsr(fake, 0, 0x40000001, &value));
	assert_int_equal(value, 0x11000);
}

/* RDX, R8, XMM0 to XMM5 are the words in order, output behind the input's last pair. */
static void test_registers(void **state)
{
	struct hv_fake_x64_regs call;

	(void)state;
	memset(&call, 0x5a, sizeof(call));
	call.rcx = rep(SET, 3, 0) | FAST;
	call.rdx = SELF;
	call.r8 = SELF_VP;
	call.xmm[0].low_part = 0xa0000;
	call.xmm[0].high_part = 0;
	call.xmm[1].low_part = 0x20;
	call.xmm[1].high_part = 0;
	call.xmm[2].low_part = 0xa0001;
	call.xmm[2].high_part = 0;
	call.xmm[3].low_part = 0x21;
	call.xmm[3].high_part = 0;
	call.xmm[4].low_part = 0xa0002;
	call.xmm[4].high_part = 0;
	call.xmm[5].low_part = 0x22;
	call.xmm[5].high_part = 0;
	hv_fake_x64_hypercall(&fixture.fake, 1, &call);
	assert_int_equal(call.rax, 0x300000000);
	assert_int_equal(call.rcx, rep(SET, 3, 3) | FAST);
	assert_int_equal(fixture.vps[1].sint[0], 0x20);
	assert_int_equal(fixture.vps[1].sint[1], 0x21);
	assert_int_equal(fixture.vps[1].sint[2], 0x22);
	assert_int_equal(call.xmm[5].low_part, 0x22);
	memset(&call, 0x5a, sizeof(call));
	call.rcx = rep(GET, 1, 0) | FAST;
	call.rdx = SELF;
	call.r8 = SELF_VP;
	call.xmm[0].low_part = 0x90003;
	hv_fake_x64_hypercall(&fixture.fake, 1, &call);
	assert_int_equal(call.rax, 0x100000000);
	assert_int_equal(call.rdx, SELF);
	assert_int_equal(call.r8, SELF_VP);
	assert_int_equal(call.xmm[0].low_part, 0x90003);
	assert_int_equal(call.xmm[0].high_part, POISON);
	assert_int_equal(call.xmm[1].low_part, 3);
	assert_int_equal(call.xmm[1].high_part, 0);
	assert_int_equal(call.xmm[2].low_part, POISON);
	assert_int_equal(call.xmm[5].high_part, POISON);
	assert_int_equal(last()->kind, HV_FAKE_X64_HYPERCALL);
	assert_int_equal(last()->vp, 1);
	assert_int_equal(last()->number, rep(GET, 1, 0) | FAST);
}

/* Without the features only RDX and R8 are input, and there is no output. */
static void test_xmm_features(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	hv_fake_set_feature(fake, HV_HAS_ACCESS_PARTITION_ID, true);
	hv_fake_set_feature(fake, HV_HAS_XMM_FAST_HYPERCALL_INPUT, false);
	PUT(0x20, 0); /* 16 bytes */
	expect_success(hypercall(0x0b | FAST), 0);
	PUT(0, 0, 0); /* 24 bytes */
	expect_refused(hypercall(0x02 | FAST), 3, HV_FAKE_FAST_SIZE);
	expect_success(hypercall(GET_ID | FAST), 0);
	assert_int_equal(fixture.block[0], 2);
	hv_fake_set_feature(fake, HV_HAS_XMM_FAST_HYPERCALL_INPUT, true);
	PUT(0, 0, 0);
	expect_success(hypercall(0x02 | FAST), 0);
	hv_fake_set_feature(fake, HV_HAS_XMM_FAST_HYPERCALL_OUTPUT, false);
	PUT(1, 2, 3);
	expect_refused(hypercall(GET_ID | FAST), 3, HV_FAKE_FAST_OUTPUT);
	assert_int_equal(fixture.block[0], 1);
	expect_refused(hypercall(rep(GET, 9, 0) | FAST), 3, HV_FAKE_FAST_SIZE);
	PUT(SELF, SELF_VP, 0xa0010, 0, 1, 0);
	expect_success(hypercall(rep(SET, 1, 0) | FAST), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_X64(test_basic_leaves), ON_X64(test_highest_basic_leaf),
		ON_X64(test_leaves),       ON_X64(test_not_present),
		ON_X64(test_msr_numbers),  ON_X64(test_tsc_invariant),
		ON_X64(test_reset),        ON_X64(test_rdmsr),
		ON_X64(test_wrmsr),        ON_X64(test_page),
		ON_X64(test_registers),    ON_X64(test_xmm_features),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
