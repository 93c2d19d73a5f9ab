/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/register.h: every register, who may read and write it, and when. */
#include "fixture.h"

#define NONE  0xffffffffU /* needs no feature */
#define READ  1U
#define WRITE 2U
#define EGET  4U  /* arm64: readable before the OS id */
#define ESET  8U  /* arm64: writable before */
#define ARM64 16U /* arm64 alone */
#define X64   32U /* x86 alone */
#define FEAT  64U /* a feature, not a privilege */

struct expected {
	uint32_t first;
	uint32_t last;
	uint32_t need;
	uint32_t rules;
};

/* Written from the TLFS, not from the header. */
static const struct expected all[] = {
	{ 0x100, 0x100, NONE, READ | EGET },
	{ 0x200, 0x203, NONE, READ | EGET },
	{ 0x204, 0x209, NONE, READ },
	{ 0x210, 0x215, HV_HAS_GUEST_CRASH_REGS, READ | WRITE | EGET | ESET | FEAT },
	{ 0x240, 0x241, HV_HAS_ACCESS_FREQUENCY_REGS, READ },
	{ 0x40400, 0x40400, NONE, READ | WRITE | EGET | ESET | ARM64 },
	{ 0x40401, 0x40401, NONE, READ | EGET | ARM64 },
	{ 0x90000, 0x90000, HV_HAS_ACCESS_VP_RUNTIME_REG, READ },
	{ 0x90001, 0x90001, HV_HAS_ACCESS_HYPERCALL_MSRS, READ | WRITE | X64 },
	{ 0x90002, 0x90002, HV_HAS_ACCESS_HYPERCALL_MSRS, READ | WRITE | EGET | ESET },
	{ 0x90003, 0x90003, HV_HAS_ACCESS_VP_INDEX, READ },
	{ 0x90004, 0x90004, HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, READ | EGET },
	{ 0x90013, 0x90013, HV_HAS_ACCESS_APIC_REGS, READ | WRITE },
	{ 0x90017, 0x90017, HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, READ | WRITE },
	{ 0xa0000, 0xa0010, HV_HAS_ACCESS_SYNIC_REGS, READ | WRITE },
	{ 0xa0011, 0xa0011, HV_HAS_ACCESS_SYNIC_REGS, READ },
	{ 0xa0012, 0xa0014, HV_HAS_ACCESS_SYNIC_REGS, READ | WRITE },
	{ 0xb0000, 0xb0007, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, READ | WRITE },
	{ 0xd0002, 0xd0002, HV_HAS_ACCESS_VSM, READ | X64 },
	{ 0xd0003, 0xd0004, HV_HAS_ACCESS_VSM, READ },
	{ 0xd0006, 0xd0006, HV_HAS_ACCESS_VSM, READ },
};

#define COUNT (sizeof(all) / sizeof(all[0]))

static const struct expected *find(uint32_t name)
{
	const uint32_t other = fixture.fake.arch == HV_FAKE_ARM64 ? X64 : ARM64;
	size_t i;

	for (i = 0; i < COUNT; i++)
		if (name >= all[i].first && name <= all[i].last)
			return all[i].rules & other ? NULL : &all[i];
	return NULL;
}

static uint32_t get(uint32_t name, struct hv_u128 *value)
{
	fixture.fake.reason = HV_FAKE_LEGAL;
	value->low_part = POISON;
	value->high_part = POISON;
	return hv_fake_get_register(&fixture.fake, &fixture.vps[1], name, value);
}

static uint32_t set(uint32_t name, uint64_t low, uint64_t high)
{
	fixture.fake.reason = HV_FAKE_LEGAL;
	return hv_fake_set_register(&fixture.fake, &fixture.vps[1], name, low, high);
}

static void expect_get(uint32_t name, uint32_t reason)
{
	struct hv_u128 value;

	assert_int_equal(get(name, &value), hv_fake_reason_status(reason));
	assert_int_equal(fixture.fake.reason, reason);
	if (reason != HV_FAKE_LEGAL) {
		assert_int_equal(value.low_part, POISON);
		assert_int_equal(value.high_part, POISON);
	} else {
		assert_int_not_equal(value.high_part, POISON);
	}
}

static void expect_set(uint32_t name, uint32_t reason)
{
	/* the crash control has no such bit, and is written once */
	assert_int_equal(set(name, name == 0x215 ? 1ULL << 63 : 0x10000, 0),
			 hv_fake_reason_status(reason));
	fixture.fake.crash_reports = 0;
	assert_int_equal(fixture.fake.reason, reason);
}

static uint32_t write_reason(const struct expected *e)
{
	return e->rules & WRITE ? HV_FAKE_LEGAL : HV_FAKE_READ_ONLY;
}

/* What a register that cannot be had answers: on arm64 an unknown one is late before the OS id. */
static void check_unknown(uint32_t name)
{
	fixture.fake.guest_os_id = OS_ID;
	expect_get(name, HV_FAKE_UNKNOWN_REGISTER);
	expect_set(name, HV_FAKE_UNKNOWN_REGISTER);
	if (fixture.fake.arch == HV_FAKE_ARM64) {
		fixture.fake.guest_os_id = 0;
		expect_get(name, HV_FAKE_BEFORE_OS_ID);
		expect_set(name, HV_FAKE_BEFORE_OS_ID);
	}
}

static void check_known(uint32_t name, const struct expected *e)
{
	const bool late = fixture.fake.arch == HV_FAKE_ARM64;

	if (e->need != NONE) {
		const uint32_t missing = e->rules & FEAT ? HV_FAKE_NO_FEATURE
							 : HV_FAKE_NO_PRIVILEGE;

		fixture.fake.guest_os_id = OS_ID;
		hv_fake_set_feature(&fixture.fake, e->need, false);
		expect_get(name, missing);
		expect_set(name, missing);
		hv_fake_set_feature(&fixture.fake, e->need, true);
	}
	fixture.fake.guest_os_id = OS_ID;
	expect_get(name, HV_FAKE_LEGAL);
	expect_set(name, write_reason(e));
	fixture.fake.guest_os_id = 0;
	expect_get(name, late && !(e->rules & EGET) ? HV_FAKE_BEFORE_OS_ID : HV_FAKE_LEGAL);
	fixture.fake.guest_os_id = 0;
	expect_set(name, late && !(e->rules & ESET) ? HV_FAKE_BEFORE_OS_ID : write_reason(e));
	if (name == 0x90002)
		assert_int_equal(fixture.fake.guest_os_id, 0x10000);
}

/* Every id where registers are, one beyond each end among them. */
static void test_rules(void **state)
{
	static const uint32_t range[][2] = {
		{ 0, 0x300 },         { 0x403f0, 0x40410 },       { 0x70000, 0x70010 },
		{ 0x8fff0, 0x90030 }, { 0x91000, 0x91010 },       { 0x9fff0, 0xa0030 },
		{ 0xa0ff0, 0xa1030 }, { 0xafff0, 0xb0020 },       { 0xb0100, 0xb0110 },
		{ 0xd0000, 0xd0020 }, { 0x40000000, 0x40000110 }, { 0xfffffff0, 0xfffffffe },
	};
	size_t i;
	uint32_t name;

	(void)state;
	for (i = 0; i < sizeof(range) / sizeof(range[0]); i++)
		for (name = range[i][0]; name <= range[i][1]; name++) {
			const struct expected *e = find(name);

			if (e == NULL)
				check_unknown(name);
			else
				check_known(name, e);
		}
}

/* Registers of 128 bits describe the hypervisor; each has a place of its own. */
static void test_info(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	struct hv_u128 *words[] = { &fake->privileges, &fake->hints,          &fake->limits,
				    &fake->hardware,   &fake->cpu_management, &fake->pasid,
				    &fake->skip_level, &fake->nested,         &fake->ipt,
				    &fake->isolation };
	struct hv_u128 value;
	uint32_t i;

	(void)state;
	fake->version.low_part = 0x1111;
	fake->version.high_part = 0x2222;
	for (i = 0; i < 10; i++) {
		words[i]->low_part = 100 + i;
		words[i]->high_part = 200 + i;
	}
	assert_int_equal(get(0x100, &value), 0);
	assert_int_equal(value.low_part, 0x1111);
	assert_int_equal(value.high_part, 0x2222);
	for (i = 0; i < 10; i++) {
		assert_int_equal(get(0x200 + i, &value), 0);
		assert_int_equal(value.low_part, 100 + i);
		assert_int_equal(value.high_part, 200 + i);
	}
}

static void check_word(uint32_t name, uint64_t *word)
{
	struct hv_u128 value;

	*word = 0x1234567890abcdef;
	assert_int_equal(get(name, &value), 0);
	assert_int_equal(value.low_part, 0x1234567890abcdef);
	assert_int_equal(value.high_part, 0);
	if (find(name)->rules & WRITE) {
		assert_int_equal(set(name, 0xfedcba0987654321, 0), 0);
		assert_int_equal(*word, 0xfedcba0987654321);
	} else {
		assert_int_equal(set(name, 0xfedcba0987654321, 0), HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(*word, 0x1234567890abcdef);
	}
	*word = 0;
}

/* Registers that hold what was written, of the virtual processor asked for. */
static void test_words(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	struct hv_fake_vp *vp = &fixture.vps[1];
	uint32_t i;

	(void)state;
	hv_fake_set_feature(fake, HV_HAS_GUEST_CRASH_REGS, true);
	for (i = 0; i < 16; i++)
		check_word(0xa0000 + i, &vp->sint[i]);
	for (i = 1; i < 8; i += 2)
		check_word(0xb0000 + i, &vp->stimer[i]);
	for (i = 0; i < 5; i++)
		check_word(0x210 + i, &fake->crash[i]);
	check_word(0x90000, &vp->runtime);
	check_word(0xa0010, &vp->scontrol);
	check_word(0xa0012, &vp->siefp);
	check_word(0xa0013, &vp->simp);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_FREQUENCY_REGS, true);
	check_word(0x240, &fake->processor_clock);
	check_word(0x241, &fake->interrupt_clock);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VSM, true);
	assert_int_equal(vp->vsm_status, 0x10000);
	assert_int_equal(fake->vsm_partition_status, 1);
	if (fake->arch == HV_FAKE_X64)
		check_word(0xd0002, &fake->vsm_code_page_offsets);
	check_word(0xd0003, &vp->vsm_status);
	check_word(0xd0004, &fake->vsm_partition_status);
	check_word(0xd0006, &fake->vsm_capabilities);
	if (fake->arch == HV_FAKE_ARM64) {
		check_word(0x40400, &vp->vbar);
		check_word(0x40401, &vp->esr);
	}
	check_word(0x90002, &fake->guest_os_id);
	for (i = 0; i < 16; i++)
		assert_int_equal(fixture.vps[0].sint[i], 0x10000);
}

static void test_computed(void **state)
{
	struct hv_u128 value;

	(void)state;
	assert_int_equal(get(0x90003, &value), 0);
	assert_int_equal(value.low_part, 3);
	assert_int_equal(value.high_part, 0);
	assert_int_equal(get(0x90004, &value), 0);
	assert_int_equal(value.low_part, 1234567);
	fixture.time = 0xffffffffffffffff;
	assert_int_equal(get(0x90004, &value), 0);
	assert_int_equal(value.low_part, 0xffffffffffffffff);
	assert_int_equal(value.high_part, 0);
	assert_int_equal(get(0xa0011, &value), 0);
	assert_int_equal(value.low_part, 1);
}

/* A write to EOM is an event and leaves nothing to read. */
static void test_eom(void **state)
{
	struct hv_u128 value;

	(void)state;
	assert_int_equal(set(0xa0014, 0x77, 0), 0);
	assert_int_equal(set(0xa0014, 0, 0), 0);
	assert_int_equal(fixture.vps[1].eom_count, 2);
	assert_int_equal(fixture.vps[0].eom_count, 0);
	assert_int_equal(get(0xa0014, &value), 0);
	assert_int_equal(value.low_part, 0);
	assert_int_equal(value.high_part, 0);
}

/* Registers that can be written have 64 bits. */
static void test_high_part(void **state)
{
	(void)state;
	assert_int_equal(set(0xa0000, 0x20, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.fake.reason, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(set(0xa0000, 0x20, 1ULL << 63), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.vps[1].sint[0], 0x10000);
	expect_illegal(2);
	assert_int_equal(set(0xa0014, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.vps[1].eom_count, 0);
	assert_int_equal(set(0x90003, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.fake.reason, HV_FAKE_READ_ONLY);
	assert_int_equal(set(0xa0000, 0x20, 0), 0);
	assert_int_equal(fixture.vps[1].sint[0], 0x20);
}

/* What is reported first if several things are wrong. */
static void test_order(void **state)
{
	const bool arm64 = fixture.fake.arch == HV_FAKE_ARM64;

	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_VP_INDEX, false);
	expect_set(0x90003, HV_FAKE_NO_PRIVILEGE);
	fixture.fake.guest_os_id = 0;
	expect_get(0x90003, arm64 ? HV_FAKE_BEFORE_OS_ID : HV_FAKE_NO_PRIVILEGE);
	expect_get(0x12345, arm64 ? HV_FAKE_BEFORE_OS_ID : HV_FAKE_UNKNOWN_REGISTER);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, false);
	expect_get(0x90004, HV_FAKE_NO_PRIVILEGE);
}

static void test_page_order(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_int_equal(set(0x90001, 0x11001, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake->reason, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(fake->hypercall, 0);
	fake->guest_os_id = 0;
	assert_int_equal(set(0x90001, 0x11005, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake->reason, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(fake->hypercall, 0);
	fake->hypercall = 2;
	assert_int_equal(set(0x90001, 0x11005, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake->reason, HV_FAKE_LOCKED);
}

/* The page goes with the OS id, and only with it. */
static void test_os_id_and_page(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_int_equal(set(0x90001, 0x11001, 0), 0);
	assert_int_equal(fake->hypercall, 0x11001);
	assert_int_equal(set(0x90002, OS_ID + 1, 0), 0);
	assert_int_equal(fake->hypercall, 0x11001);
	assert_int_equal(set(0xa0000, 0, 0), 0);
	assert_int_equal(fake->hypercall, 0x11001);
	assert_int_equal(set(0x90002, 0, 0), 0);
	assert_int_equal(fake->guest_os_id, 0);
	assert_int_equal(fake->hypercall, 0x11000);
	expect_illegal(0);
	/* Without it the bit stays zero, which is the guest's mistake but no fault. */
	assert_int_equal(set(0x90001, 0x12001, 0), 0);
	assert_int_equal(fake->reason, HV_FAKE_BEFORE_OS_ID);
	assert_int_equal(fake->hypercall, 0x12000);
	expect_illegal(1);
	assert_int_equal(set(0x90001, 0x13000, 0), 0);
	assert_int_equal(fake->hypercall, 0x13000);
	expect_illegal(1);
}

static void test_page_reserved(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint32_t bit;

	(void)state;
	for (bit = 2; bit < 12; bit++) {
		fake->hypercall = 0;
		assert_int_equal(set(0x90001, 0x11001 | 1ULL << bit, 0),
				 HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(fake->reason, HV_FAKE_RESERVED_FIELD);
		assert_int_equal(fake->hypercall, 0);
		fake->hypercall = 1ULL << bit;
		assert_int_equal(set(0x90001, 0x11001, 0), HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(fake->hypercall, 1ULL << bit);
		assert_int_equal(set(0x90001, 0x11001 | 1ULL << bit, 0), 0);
		assert_int_equal(fake->hypercall, 0x11001 | 1ULL << bit);
	}
	fake->hypercall = 0;
	assert_int_equal(set(0x90001, 0xfffffffffffff001, 0), 0);
	assert_int_equal(fake->hypercall, 0xfffffffffffff001);
}

static void test_page_locked(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_int_equal(set(0x90001, 0x11003, 0), 0);
	assert_int_equal(set(0x90001, 0x12003, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake->reason, HV_FAKE_LOCKED);
	assert_int_equal(set(0x90001, 0, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fake->hypercall, 0x11003);
	expect_illegal(0);
	assert_int_equal(set(0x90002, 0, 0), 0);
	assert_int_equal(fake->hypercall, 0x11002);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_rules),        ON_BOTH(test_info),       ON_BOTH(test_words),
		ON_BOTH(test_computed),     ON_BOTH(test_eom),        ON_BOTH(test_high_part),
		ON_BOTH(test_order),        ON_X64(test_page_order),  ON_X64(test_os_id_and_page),
		ON_X64(test_page_reserved), ON_X64(test_page_locked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
