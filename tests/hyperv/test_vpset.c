/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Sets of virtual processors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/vpset.h"

#define POISON 0xa5a5a5a5a5a5a5a5ULL

static struct hv_vpset_builder set;
static uint64_t words[67];

static void clear(void)
{
	memset(&set, 0xa5, sizeof(set));
	memset(words, 0xa5, sizeof(words));
	hv_vpset_clear(&set);
}

static void an_empty_set_has_no_banks(void **state)
{
	uint64_t mask = 99;

	(void)state;
	clear();
	assert_int_equal(hv_vpset_banks(&set), 0);
	assert_true(hv_vpset_mask(&set, &mask));
	assert_int_equal(mask, 0);
	hv_vpset_put(&set, words);
	assert_int_equal(words[0], 0);
	assert_int_equal(words[1], 0);
	assert_int_equal(words[2], POISON);
}

/* VPs 0, 5 and 130 are banks 0 and 2, with masks 0x21 and 4. */
static void banks_stand_in_order_without_gaps(void **state)
{
	uint64_t mask = 99;

	(void)state;
	clear();
	assert_int_equal(hv_vpset_add(&set, 130), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 5), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 5), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_banks(&set), 2);
	hv_vpset_put(&set, words);
	assert_int_equal(words[0], 0);
	assert_int_equal(words[1], 5);
	assert_int_equal(words[2], 0x21);
	assert_int_equal(words[3], 4);
	assert_int_equal(words[4], POISON);
	assert_false(hv_vpset_mask(&set, &mask));
	assert_int_equal(mask, 99);
}

static void a_set_used_again_has_nothing_of_before(void **state)
{
	uint64_t mask = 99;

	(void)state;
	clear();
	assert_int_equal(hv_vpset_add(&set, 3), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 64), HV_STATUS_SUCCESS);
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 63), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_banks(&set), 1);
	assert_true(hv_vpset_mask(&set, &mask));
	assert_int_equal(mask, 0x8000000000000000ULL);
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 64), HV_STATUS_SUCCESS);
	assert_false(hv_vpset_mask(&set, &mask));
	assert_int_equal(hv_vpset_add(&set, 0), HV_STATUS_SUCCESS);
	assert_false(hv_vpset_mask(&set, &mask));
	hv_vpset_all(&set);
	hv_vpset_clear(&set);
	assert_int_equal(set.format, 0);
	assert_int_equal(hv_vpset_banks(&set), 0);
}

static void a_set_ends_at_4096(void **state)
{
	uint32_t i;

	(void)state;
	clear();
	assert_int_equal(hv_vpset_add(&set, 4096), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_vpset_add(&set, 0xfffffffe), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_vpset_add(&set, 0xffffffff), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(set.valid_bank_mask, 0);
	assert_int_equal(hv_vpset_add(NULL, 0), HV_STATUS_INVALID_PARAMETER);
	for (i = 0; i < 4096; i++)
		assert_int_equal(hv_vpset_add(&set, 4095 - i), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_banks(&set), 64);
	hv_vpset_put(&set, words);
	for (i = 1; i < 66; i++)
		assert_int_equal(words[i], ~0ULL);
	assert_int_equal(words[66], POISON);
}

static void a_list_skips_what_is_not_known(void **state)
{
	static const uint32_t list[] = { 0xffffffff, 1, 0xffffffff, 100, 4096, 2 };

	(void)state;
	clear();
	assert_int_equal(hv_vpset_add_list(&set, list, 4), HV_STATUS_SUCCESS);
	assert_int_equal(set.valid_bank_mask, 3);
	assert_int_equal(set.banks[0], 2);
	assert_int_equal(set.banks[1], 1ULL << 36);
	assert_int_equal(hv_vpset_add_list(&set, list, 6), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(set.banks[0], 2);
	assert_int_equal(hv_vpset_add_list(&set, list, 0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add_list(NULL, list, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vpset_add_list(&set, NULL, 1), HV_STATUS_INVALID_PARAMETER);
}

static void all_stay_all(void **state)
{
	uint64_t mask = 99;

	(void)state;
	clear();
	assert_int_equal(hv_vpset_add(&set, 100), HV_STATUS_SUCCESS);
	hv_vpset_all(&set);
	assert_int_equal(hv_vpset_add(&set, 5), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 4096), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_vpset_banks(&set), 0);
	assert_false(hv_vpset_mask(&set, &mask));
	hv_vpset_put(&set, words);
	assert_int_equal(words[0], 1);
	assert_int_equal(words[1], 0);
	assert_int_equal(words[2], POISON);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_set_has_no_banks),
		cmocka_unit_test(banks_stand_in_order_without_gaps),
		cmocka_unit_test(a_set_used_again_has_nothing_of_before),
		cmocka_unit_test(a_set_ends_at_4096),
		cmocka_unit_test(a_list_skips_what_is_not_known),
		cmocka_unit_test(all_stay_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
