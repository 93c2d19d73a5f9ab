/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* From CPU number to VP index. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/vp_map.h"

static struct hv_vp_map map;
static uint32_t indices[5];

static int empty(void **state)
{
	(void)state;
	memset(indices, 0, sizeof(indices));
	indices[4] = 99;
	return hv_vp_map_init(&map, indices, 4);
}

static void no_cpu_has_an_index_at_first(void **state)
{
	uint32_t cpu;

	(void)state;
	for (cpu = 0; cpu < 4; cpu++)
		assert_int_equal(hv_vp_map_get(&map, cpu), 0xffffffff);
	assert_int_equal(indices[4], 99);
	assert_int_equal(hv_vp_map_largest(&map), 0xffffffff);
	assert_int_equal(hv_vp_map_init(NULL, indices, 4), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vp_map_init(&map, NULL, 4), HV_STATUS_INVALID_PARAMETER);
}

static void a_cpu_keeps_its_index(void **state)
{
	(void)state;
	assert_int_equal(hv_vp_map_set(&map, 0, 0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_largest(&map), 0);
	assert_int_equal(hv_vp_map_set(&map, 1, 4000), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_set(&map, 3, 7), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_get(&map, 0), 0);
	assert_int_equal(hv_vp_map_get(&map, 1), 4000);
	assert_int_equal(hv_vp_map_get(&map, 2), 0xffffffff);
	assert_int_equal(hv_vp_map_get(&map, 3), 7);
	assert_int_equal(hv_vp_map_largest(&map), 4000);
	assert_int_equal(hv_vp_map_set(&map, 1, 0xffffffff), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_get(&map, 1), 0xffffffff);
	assert_int_equal(hv_vp_map_largest(&map), 7);
}

static void a_map_has_bounds(void **state)
{
	(void)state;
	assert_int_equal(hv_vp_map_set(&map, 4, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vp_map_set(&map, 0xffffffff, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vp_map_set(NULL, 0, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vp_map_set(&map, 0, 0xfffffffe), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_vp_map_get(&map, 0), 0xffffffff);
	assert_int_equal(hv_vp_map_get(&map, 4), 0xffffffff);
	assert_int_equal(hv_vp_map_get(NULL, 0), 0xffffffff);
	assert_int_equal(hv_vp_map_largest(NULL), 0xffffffff);
	assert_int_equal(indices[4], 99);
}

static void cpus_are_added_to_a_set(void **state)
{
	static const uint32_t cpus[] = { 3, 1, 2, 77, 0 };
	struct hv_vpset_builder set;

	(void)state;
	assert_int_equal(hv_vp_map_set(&map, 0, 5000), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_set(&map, 1, 64), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_set(&map, 3, 0), HV_STATUS_SUCCESS);
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add_cpus(&set, &map, cpus, 4), HV_STATUS_SUCCESS);
	assert_int_equal(set.valid_bank_mask, 3);
	assert_int_equal(set.banks[0], 1);
	assert_int_equal(set.banks[1], 1);
	assert_int_equal(hv_vpset_add_cpus(&set, &map, cpus, 5), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_vpset_add_cpus(NULL, &map, cpus, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vpset_add_cpus(&set, NULL, cpus, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vpset_add_cpus(&set, &map, NULL, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(set.valid_bank_mask, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(no_cpu_has_an_index_at_first, empty),
		cmocka_unit_test_setup(a_cpu_keeps_its_index, empty),
		cmocka_unit_test_setup(a_map_has_bounds, empty),
		cmocka_unit_test_setup(cpus_are_added_to_a_set, empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
