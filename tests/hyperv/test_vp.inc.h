/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The VP index of this processor, and its entry in the map. */
#include "guest.h"

static void a_processor_has_its_own_index(void **state)
{
	uint32_t index = 99;

	(void)state;
	fake_vps[0].index = 17;
	fake_vps[1].index = 4095;
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 17);
	fake_vp = 1;
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 4095);
	assert_traps(2);
	assert_int_equal(hv_get_vp_index(NULL), HV_STATUS_INVALID_PARAMETER);
	assert_traps(2);
	assert_nothing_illegal();
}

static void an_answer_that_is_no_index_is_a_status(void **state)
{
	uint32_t index = 99;

	(void)state;
	fake_vps[0].index = 0xffffffff;
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_INVALID_VP_INDEX);
	fake_vps[0].index = 0xfffffffe;
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(index, 99);
	fake_vps[0].index = 0xfffffffd;
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 0xfffffffd);
}

static void a_refusal_is_passed_on(void **state)
{
	struct hv_vp_map map;
	uint32_t indices[1];
	uint32_t index = 99;

	(void)state;
	assert_int_equal(hv_vp_map_init(&map, indices, 1), HV_STATUS_SUCCESS);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VP_INDEX, false);
#ifdef TEST_X86
	assert_int_equal(hv_get_vp_index(&index), MSR_FAULT);
	assert_int_equal(hv_vp_map_set_self(&map, 0), MSR_FAULT);
#else
	assert_int_equal(hv_get_vp_index(&index), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_vp_map_set_self(&map, 0), HV_STATUS_ACCESS_DENIED);
#endif
	assert_int_equal(index, 99);
	assert_int_equal(indices[0], 0xffffffff);
}

static void each_processor_notes_its_index(void **state)
{
	struct hv_vp_map map;
	uint32_t indices[4];

	(void)state;
	fake_vps[0].index = 300;
	fake_vps[1].index = 2;
	assert_int_equal(hv_vp_map_init(&map, indices, 3), HV_STATUS_SUCCESS);
	indices[3] = 99;
	assert_int_equal(hv_vp_map_set_self(&map, 2), HV_STATUS_SUCCESS);
	fake_vp = 1;
	assert_int_equal(hv_vp_map_set_self(&map, 0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vp_map_get(&map, 0), 2);
	assert_int_equal(hv_vp_map_get(&map, 1), HV_VP_INVAL);
	assert_int_equal(hv_vp_map_get(&map, 2), 300);
	assert_traps(2);
	assert_int_equal(hv_vp_map_set_self(&map, 3), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_vp_map_set_self(NULL, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(indices[3], 99);
	assert_traps(2);
	assert_nothing_illegal();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_processor_has_its_own_index, guest_started),
		GUEST_TEST(an_answer_that_is_no_index_is_a_status, guest_started),
		GUEST_TEST(a_refusal_is_passed_on, guest_started),
		GUEST_TEST(each_processor_notes_its_index, guest_started),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
