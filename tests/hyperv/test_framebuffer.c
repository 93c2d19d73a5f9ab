/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The framebuffer of the firmware. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/framebuffer.h"

/* 1024 by 768 at 4 GB - 8 MB, as Hyper-V's firmware sets it up. */
static const struct hv_framebuffer usual = { 0xf8000000, 8 << 20, 1024,
					     768,        4096,    HV_FRAMEBUFFER_BGRX8888 };

static void a_usual_one_is_fine(void **state)
{
	(void)state;
	assert_int_equal(hv_framebuffer_check(&usual), HV_STATUS_SUCCESS);
}

static void expect(struct hv_framebuffer framebuffer, hv_status_t status)
{
	assert_int_equal(hv_framebuffer_check(&framebuffer), status);
}

static void lines_and_picture_fit(void **state)
{
	const hv_status_t bad = HV_STATUS_INVALID_PARAMETER;
	const struct hv_framebuffer *none = NULL;

	(void)state;
	assert_int_equal(hv_framebuffer_check(none), bad);
	expect((struct hv_framebuffer){ 0, 4096 * 768, 1024, 768, 4096, 0 }, HV_STATUS_SUCCESS);
	expect((struct hv_framebuffer){ 0, 4096 * 768 - 1, 1024, 768, 4096, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 768, 4095, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 768, 2048, 1 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 768, 2048, 2 }, HV_STATUS_SUCCESS);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 768, 2047, 2 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 768, 4096, 3 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 0, 768, 4096, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 8 << 20, 1024, 0, 4096, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 0, 1024, 768, 4096, 0 }, bad);
	/* products of 32 bits that would wrap */
	expect((struct hv_framebuffer){ 0, 1 << 20, 0x40000001, 1, 4, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 1 << 20, 1, 0x10000, 0x10000, 0 }, bad);
	expect((struct hv_framebuffer){ 0, 1ULL << 32, 1, 0x10000, 0x10000, 0 }, HV_STATUS_SUCCESS);
}

static void it_ends_within_the_address_space(void **state)
{
	(void)state;
	expect((struct hv_framebuffer){ 0 - 4096ULL, 4096, 1024, 1, 4096, 0 }, HV_STATUS_SUCCESS);
	expect((struct hv_framebuffer){ 0 - 4096ULL, 4097, 1024, 1, 4096, 0 },
	       HV_STATUS_INVALID_PARAMETER);
	expect((struct hv_framebuffer){ 1, ~0ULL, 1024, 1, 4096, 0 }, HV_STATUS_SUCCESS);
	expect((struct hv_framebuffer){ 2, ~0ULL, 1024, 1, 4096, 0 }, HV_STATUS_INVALID_PARAMETER);
}

static void ranges_beside_it_are_free(void **state)
{
	const uint64_t base = usual.base;
	const uint64_t size = usual.size;
	const struct hv_framebuffer last = { 0 - 4096ULL, 4096, 1024, 1, 4096, 0 };

	(void)state;
	assert_false(hv_framebuffer_overlap(&usual, base - 1, 1));
	assert_true(hv_framebuffer_overlap(&usual, base - 1, 2));
	assert_true(hv_framebuffer_overlap(&usual, base, 1));
	assert_true(hv_framebuffer_overlap(&usual, base + size - 1, 1));
	assert_false(hv_framebuffer_overlap(&usual, base + size, 1));
	assert_false(hv_framebuffer_overlap(&usual, base + size, 1ULL << 40));
	assert_false(hv_framebuffer_overlap(&usual, 0, base));
	assert_true(hv_framebuffer_overlap(&usual, 0, base + 1));
	assert_true(hv_framebuffer_overlap(&usual, 0, ~0ULL));
	assert_true(hv_framebuffer_overlap(&usual, base + 4096, 4096));
	assert_true(hv_framebuffer_overlap(&last, ~0ULL, 1));
	assert_false(hv_framebuffer_overlap(&last, 0, 4096));
	assert_false(hv_framebuffer_overlap(&last, 0 - 8192ULL, 4096));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_usual_one_is_fine),
		cmocka_unit_test(lines_and_picture_fit),
		cmocka_unit_test(it_ends_within_the_address_space),
		cmocka_unit_test(ranges_beside_it_are_free),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
