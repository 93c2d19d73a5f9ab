/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/partition.h: what a new partition is, and its features. */
#include "fixture.h"

/* What users and other architectures' builds rely on. */
static void test_constants(void **state)
{
	(void)state;
	assert_int_equal(HV_FAKE_ARM64, 0);
	assert_int_equal(HV_FAKE_X64, 1);
	assert_int_equal(sizeof(fixture.vps[0].sint), 16 * 8);
	assert_int_equal(sizeof(fixture.vps[0].stimer), 8 * 8);
	assert_int_equal(sizeof(fixture.fake.crash), 6 * 8);
	assert_int_equal(sizeof(fixture.fake.other), 4 * 4);
	assert_int_equal(HV_FAKE_SINTS, 16);
	assert_int_equal(HV_FAKE_BLOCK_WORDS, 16);
	assert_int_equal(HV_FAKE_X64_XMM_WORDS, 12);
	assert_int_equal(HV_FAKE_ARM64_REGISTERS, 18);
	assert_int_equal(HV_FAKE_ANY_CODE, 0);
}

/* Every byte of the storage is written, whatever was there. */
static void test_init(void **state)
{
	struct hv_fake *fake = &fixture.fake;
	uint32_t i;
	uint32_t j;

	(void)state;
	memset(&fixture, 0xa5, sizeof(fixture));
	hv_fake_init(fake, HV_FAKE_ARM64, fixture.vps, 2, &fixture_ops, &fixture);
	assert_int_equal(fake->arch, 0);
	assert_int_equal(fake->vp_count, 2);
	assert_ptr_equal(fake->vps, fixture.vps);
	assert_ptr_equal(fake->ops, &fixture_ops);
	assert_ptr_equal(fake->context, &fixture);
	assert_true(fake->present);
	assert_int_equal(fake->partition_id, 2);
	assert_int_equal(fake->cpuid_max, 11);
	assert_int_equal(fake->other[0], 0xffffffff);
	for (i = 1; i < 4; i++)
		assert_int_equal(fake->other[i], 0);
	assert_int_equal(fake->limits.low_part, 0x0000080000000800);
	assert_int_equal(fake->limits.high_part, 0);
	assert_int_equal(fake->hardware.low_part | fake->hardware.high_part, 0);
	assert_int_equal(fake->isolation.low_part | fake->isolation.high_part, 0);
	assert_int_equal(fake->guest_os_id | fake->hypercall | fake->reference_tsc, 0);
	assert_int_equal(fake->capabilities, 0);
	assert_null(fake->records);
	assert_null(fake->faults);
	assert_int_equal(fake->record_capacity, 0);
	assert_int_equal(fake->fault_count, 0);
	assert_int_equal(fake->traps | fake->continuations | fake->illegal, 0);
	for (i = 0; i < HV_FAKE_REASON_COUNT; i++)
		assert_int_equal(fake->reasons[i], 0);
	for (i = 0; i < 2; i++) {
		const struct hv_fake_vp *vp = &fixture.vps[i];

		assert_int_equal(vp->index, i);
		assert_int_equal(vp->hwid, i);
		assert_int_equal(vp->runtime | vp->vp_assist | vp->scontrol | vp->siefp | vp->simp |
					 vp->eom_count | vp->vbar | vp->esr,
				 0);
		for (j = 0; j < 16; j++)
			assert_int_equal(vp->sint[j], 0x10000);
		for (j = 0; j < 8; j++)
			assert_int_equal(vp->stimer[j], 0);
		for (j = 0; j < 4; j++)
			assert_int_equal(
				vp->stimer_due[j] | vp->stimer_from[j] | vp->stimer_expired[j], 0);
	}
	/* No processor beyond the count is touched. */
	assert_int_equal(fixture.vps[2].index, 0xa5a5a5a5);
	assert_int_equal(fixture.vps[2].stimer[7], 0xa5a5a5a5a5a5a5a5);
}

/* Linux prints a version as B>>16 . B & 0xffff . A . D & 0xffffff - C - D>>24. */
static void test_version(void **state)
{
	const struct hv_u128 *version = &fixture.fake.version;

	(void)state;
	assert_int_equal(version->low_part & 0xffffffff, 26100);
	assert_int_equal(version->low_part >> 48, 10);
	assert_int_equal(version->low_part >> 32 & 0xffff, 0);
	assert_int_equal(version->high_part >> 32 & 0xffffff, 1301);
	assert_int_equal(version->high_part & 0xffffffff, 1);
	assert_int_equal(version->high_part >> 56, 0);
}

static void test_features_arm64(void **state)
{
	(void)state;
	assert_int_equal(fixture.fake.privileges.low_part, 0x000a00200000027f);
	assert_int_equal(fixture.fake.privileges.high_part, 0x3020);
	assert_int_equal(fixture.fake.hints.low_part, 0xe);
	assert_int_equal(fixture.fake.hints.high_part, 0);
}

static void test_features_x64(void **state)
{
	(void)state;
	assert_int_equal(fixture.fake.privileges.low_part, 0x000a00200000027f);
	/* EDX: XMM input 4, NUMA 7, XMM output 15, polling 17, direct timers 19. */
	assert_int_equal(fixture.fake.privileges.high_part, 0x000a809000000000);
	/* EAX: relaxed timing 5, cluster IPI 10, masks 11. */
	assert_int_equal(fixture.fake.hints.low_part, 0xc20);
	assert_int_equal(fixture.fake.hints.high_part, 0);
	assert_int_equal(fixture.fake.other[0], 0);
}

static void clear_features(void)
{
	fixture.fake.privileges.low_part = 0;
	fixture.fake.privileges.high_part = 0;
	fixture.fake.hints.low_part = 0;
	fixture.fake.hints.high_part = 0;
}

/* Each feature is the bit that the TLFS gives for the architecture, and no other. */
static void check_feature(uint32_t feature, uint64_t low, uint64_t high, uint64_t hints)
{
	struct hv_fake *fake = &fixture.fake;

	clear_features();
	assert_false(hv_fake_has(fake, feature));
	hv_fake_set_feature(fake, feature, true);
	assert_int_equal(fake->privileges.low_part, low);
	assert_int_equal(fake->privileges.high_part, high);
	assert_int_equal(fake->hints.low_part, hints);
	assert_int_equal(fake->hints.high_part, 0);
	assert_int_equal(hv_fake_has(fake, feature), (low | high | hints) != 0);
	fake->privileges.low_part = ~0ULL;
	fake->privileges.high_part = ~0ULL;
	fake->hints.low_part = ~0ULL;
	fake->hints.high_part = ~0ULL;
	hv_fake_set_feature(fake, feature, false);
	assert_int_equal(fake->privileges.low_part, ~low);
	assert_int_equal(fake->privileges.high_part, ~high);
	assert_int_equal(fake->hints.low_part, ~hints);
	assert_int_equal(fake->hints.high_part, ~0ULL);
	assert_false(hv_fake_has(fake, feature));
}

static void test_bits_arm64(void **state)
{
	(void)state;
	check_feature(HV_HAS_ACCESS_VP_RUNTIME_REG, 1, 0, 0);
	check_feature(HV_HAS_ISOLATION, 1ULL << 54, 0, 0);
	check_feature(HV_HAS_GUEST_DEBUGGING, 0, 1, 0);
	check_feature(HV_HAS_GUEST_CRASH_REGS, 0, 1ULL << 8, 0);
	check_feature(HV_HAS_USE_HV_REGISTER_FOR_RESET, 0, 0, 1);
	check_feature(HV_HAS_NESTED, 0, 0, 1ULL << 4);
	check_feature(HV_HAS_HEAT_HINT_BENEFICIAL_SUPPORT, 0, 0, 1ULL << 27);
	check_feature(HV_HAS_XMM_FAST_HYPERCALL_INPUT, 0, 0, 0);
}

static void test_bits_x64(void **state)
{
	(void)state;
	check_feature(HV_HAS_ACCESS_VP_RUNTIME_REG, 1, 0, 0);
	check_feature(HV_HAS_ISOLATION, 1ULL << 54, 0, 0);
	check_feature(HV_HAS_HPET_NEEDED_FOR_C3_POWER_STATE_DEPRECATED, 0, 1ULL << 4, 0);
	check_feature(HV_HAS_APIC_EOI_INTERCEPT, 0, 1ULL << 63, 0);
	check_feature(HV_HAS_GUEST_CRASH_REGS, 0, 1ULL << 42, 0);
	check_feature(HV_HAS_USE_HYPERCALL_FOR_ADDRESS_SPACE_SWITCH, 0, 0, 1);
	check_feature(HV_HAS_NESTED, 0, 0, 1ULL << 12);
}

static void test_find_vp(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_ptr_equal(hv_fake_find_vp(fake, 7), &fixture.vps[0]);
	assert_ptr_equal(hv_fake_find_vp(fake, 3), &fixture.vps[1]);
	assert_ptr_equal(hv_fake_find_vp(fake, 40), &fixture.vps[2]);
	assert_null(hv_fake_find_vp(fake, 0));
	fake->vp_count = 2;
	assert_null(hv_fake_find_vp(fake, 40));
}

static void test_words(void **state)
{
	uint64_t from[4] = { 1, 2, 3, 4 };
	uint64_t to[4] = { 9, 9, 9, 9 };

	(void)state;
	hv_fake_copy(&to[1], &from[1], 2);
	assert_int_equal(to[0], 9);
	assert_int_equal(to[1], 2);
	assert_int_equal(to[2], 3);
	assert_int_equal(to[3], 9);
	hv_fake_clear(&to[2], 1);
	assert_int_equal(to[1], 2);
	assert_int_equal(to[2], 0);
	assert_int_equal(to[3], 9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_constants),
		cmocka_unit_test(test_init),
		ON_BOTH(test_version),
		ON_ARM64(test_features_arm64),
		ON_X64(test_features_x64),
		ON_ARM64(test_bits_arm64),
		ON_X64(test_bits_x64),
		ON_BOTH(test_find_vp),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
