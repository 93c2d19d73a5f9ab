/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/vp_assist.h: the page is written while it is enabled, and only then. */
#include "fixture.h"

#define ASSIST 0x90013

static uint32_t set(uint64_t value)
{
	return set_register(ASSIST, value);
}

static void test_the_page_is_written_while_it_is_enabled(void **state)
{
	(void)state;
	*word_at(0x11008) = POISON;
	assert_false(hv_fake_enter_vtl(&fixture.fake, 1, 2));
	assert_int_equal(set(0x11001), 0);
	assert_true(hv_fake_enter_vtl(&fixture.fake, 1, 2));
	assert_int_equal(*word_at(0x11008), (POISON & ~0xffffffffULL) | 2);
	assert_false(hv_fake_enter_vtl(&fixture.fake, 0, 3));
	assert_int_equal(set(0x11000), 0);
	assert_int_equal(fixture.vps[1].vp_assist, 0x11000);
	assert_false(hv_fake_enter_vtl(&fixture.fake, 1, 3));
	assert_int_equal(*word_at(0x11008), (POISON & ~0xffffffffULL) | 2);
	assert_int_equal(fixture.fake.illegal, 0);
}

static void test_reserved_bits_are_kept(void **state)
{
	uint32_t bit;

	(void)state;
	fixture.vps[1].vp_assist = 0xaaa;
	for (bit = 1; bit < 12; bit++) {
		assert_int_equal(set(0x12001 | (0xaaa ^ 1 << bit)), HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(fixture.fake.reason, HV_FAKE_RESERVED_FIELD);
		assert_int_equal(fixture.vps[1].vp_assist, 0xaaa);
	}
	assert_int_equal(set(0x12aab), 0);
	assert_int_equal(set(0xaaa), 0);
}

static void test_the_page_is_memory(void **state)
{
	(void)state;
	assert_int_equal(set(0x13001), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(fixture.fake.reason, HV_FAKE_NO_MEMORY);
	assert_int_equal(fixture.vps[1].vp_assist, 0);
	assert_int_equal(set(0x13000), 0); /* not enabled */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_the_page_is_written_while_it_is_enabled),
		ON_BOTH(test_reserved_bits_are_kept),
		ON_BOTH(test_the_page_is_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
