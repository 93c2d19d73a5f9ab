/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages of devices, of both architectures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/msi.h"

#define BAD HV_STATUS_INVALID_PARAMETER

static void spis_of_arm64_have_bounds(void **state)
{
	(void)state;
	assert_int_equal(hv_arm64_msi_check(63, 1), BAD);
	assert_int_equal(hv_arm64_msi_check(64, 1), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arm64_msi_check(1019, 1), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arm64_msi_check(1020, 1), BAD);
	assert_int_equal(hv_arm64_msi_check(0xffffffff, 1), BAD);
}

static void several_spis_begin_at_a_multiple(void **state)
{
	(void)state;
	assert_int_equal(hv_arm64_msi_check(64, 32), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arm64_msi_check(64, 64), BAD);
	assert_int_equal(hv_arm64_msi_check(64, 0), BAD);
	assert_int_equal(hv_arm64_msi_check(0, 0), BAD);
	assert_int_equal(hv_arm64_msi_check(64, 3), BAD);
	assert_int_equal(hv_arm64_msi_check(66, 4), BAD);
	assert_int_equal(hv_arm64_msi_check(68, 4), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arm64_msi_check(32, 32), BAD);
	/* 1016 to 1019, and to 1023 */
	assert_int_equal(hv_arm64_msi_check(1016, 4), HV_STATUS_SUCCESS);
	assert_int_equal(hv_arm64_msi_check(1016, 8), BAD);
}

static void a_message_of_arm64(void **state)
{
	struct hv_arm64_msi_entry entry, *none = NULL;
	uint64_t words[2];

	(void)state;
	memset(&entry, 0xee, sizeof(entry));
	assert_int_equal(hv_arm64_msi_make(none, 0x1000, 64), BAD);
	assert_int_equal(hv_arm64_msi_make(&entry, 0x1001, 64), BAD);
	assert_int_equal(hv_arm64_msi_make(&entry, 0x1002, 64), BAD);
	assert_int_equal(entry.reserved, 0xeeeeeeee); /* nothing was written */
	assert_int_equal(hv_arm64_msi_make(&entry, 0x123456789abc0044, 0x89abcdef),
			 HV_STATUS_SUCCESS);
	assert_int_equal(sizeof(entry), sizeof(words));
	memcpy(words, &entry, sizeof(words));
	assert_int_equal(words[0], 0x123456789abc0044);
	assert_int_equal(words[1], 0x89abcdef);
}

static void expect_x64(uint32_t id, uint32_t mode, uint32_t vector, uint32_t type, uint64_t word)
{
	struct hv_x64_msi_entry entry;
	uint64_t found;

	assert_int_equal(hv_x64_msi_make(&entry, id, mode, vector, type), HV_STATUS_SUCCESS);
	assert_int_equal(sizeof(entry), 8);
	memcpy(&found, &entry, 8);
	assert_int_equal(found, word);
}

static void a_message_of_x86(void **state)
{
	(void)state;
	expect_x64(0, 0, 0x10, 0, 0x00000010fee00000);
	expect_x64(0xff, 0, 0xff, 1, 0x000001fffeeff000);
	expect_x64(0x12, 4, 0x41, 0, 0x00000041fee12004);
	expect_x64(0x80, 8, 0x41, 1, 0x00000141fee80008);
	expect_x64(1, 12, 0x41, 1, 0x00000141fee0100c);
}

static void a_message_of_x86_has_bounds(void **state)
{
	struct hv_x64_msi_entry entry = { 7, 8 }, *none = NULL;

	(void)state;
	assert_int_equal(hv_x64_msi_make(none, 0, 0, 0x10, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0x100, 0, 0x10, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0, 1, 0x10, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0, 0x10, 0x10, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0, 0, 0x0f, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0, 0, 0x100, 0), BAD);
	assert_int_equal(hv_x64_msi_make(&entry, 0, 0, 0x10, 2), BAD);
	assert_int_equal(entry.address, 7);
	assert_int_equal(entry.data, 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spis_of_arm64_have_bounds),
		cmocka_unit_test(several_spis_begin_at_a_multiple),
		cmocka_unit_test(a_message_of_arm64),
		cmocka_unit_test(a_message_of_x86),
		cmocka_unit_test(a_message_of_x86_has_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
