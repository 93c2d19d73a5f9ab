/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/vtl.h: what the tests of VTL call and return by a guest (tests/hyperv) do not reach. */
#include "fixture.h"
#include "hyperv/fake/vtl.h"

static uint64_t words[31];

static void fill(void)
{
	uint32_t i;

	for (i = 0; i < 31; i++)
		words[i] = POISON + i;
}

static void assert_untouched(uint32_t from, uint32_t count)
{
	uint32_t i;

	for (i = from; i < count; i++)
		assert_int_equal(words[i], POISON + i);
}

static void refused(bool up, uint64_t control, uint32_t reason)
{
	fill();
	assert_false(hv_fake_x64_vtl(&fixture.fake, 1, up, control, words));
	assert_int_equal(fixture.fake.reason, reason);
	assert_untouched(0, 31);
}

/* Without one the other level comes back at once. */
static void test_no_other_level(void **state)
{
	(void)state;
	fixture.vps[1].vsm_status = 0x30000;
	fill();
	assert_true(hv_fake_arm64_vtl(&fixture.fake, 1, 2, words));
	assert_untouched(0, 31);
	assert_int_equal(fixture.vps[1].vsm_status, 0x30000);
	fixture.vps[1].vsm_status = 0x30001;
	assert_true(hv_fake_arm64_vtl(&fixture.fake, 1, 3, words));
	assert_untouched(0, 31);
	assert_int_equal(fixture.vps[1].vsm_status, 0x30001);
	assert_false(hv_fake_arm64_vtl(&fixture.fake, 0, 3, words));
	assert_int_equal(fixture.fake.reason, HV_FAKE_NO_SUCH_VTL);
	assert_untouched(0, 31);
}

static void test_not_hyperv(void **state)
{
	(void)state;
	fixture.vps[1].vsm_status = 0x30000;
	fixture.fake.present = false;
	fill();
	assert_false(hv_fake_arm64_vtl(&fixture.fake, 1, 2, words));
	assert_int_equal(fixture.fake.reason, HV_FAKE_NO_SUCH_VTL);
	refused(true, 0, HV_FAKE_NO_SUCH_VTL);
}

static void test_reserved_control(void **state)
{
	uint32_t bit;

	(void)state;
	fixture.vps[1].vp_assist = 0x11001;
	for (bit = 0; bit < 64; bit++) {
		fixture.vps[1].vsm_status = 0x30000;
		refused(true, 1ULL << bit, HV_FAKE_RESERVED_CONTROL);
		fixture.vps[1].vsm_status = 0x30001;
		if (bit > 0)
			refused(false, 1ULL << bit, HV_FAKE_RESERVED_CONTROL);
	}
	assert_int_equal(fixture.fake.illegal, 64 + 63);
}

/* A return passes RAX and RCX through the page, so there has to be one. */
static void test_return_without_page(void **state)
{
	(void)state;
	fixture.vps[1].vsm_status = 0x30001;
	fixture.vps[1].vp_assist = 0x11000;
	refused(false, 0, HV_FAKE_NO_MEMORY);
	refused(false, 1, HV_FAKE_NO_MEMORY);
	fixture.vps[1].vsm_status = 0x30000;
	fill();
	assert_true(hv_fake_x64_vtl(&fixture.fake, 1, true, 0, words));
	assert_int_equal(words[0], 0);
	assert_int_equal(words[1], 0x11);
	assert_untouched(2, 31);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_no_other_level),
		ON_BOTH(test_not_hyperv),
		ON_BOTH(test_reserved_control),
		ON_BOTH(test_return_without_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
