/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VP indices behind APIC ids and MPIDRs. */
#include "guest.h"

#ifdef TEST_X86
#define get_vp_indices hv_x64_get_vp_indices
#define ID_BYTES       4
#define MOST           512 /* with 8 bytes of output each */
typedef uint32_t hwid_t;
#else
#define get_vp_indices hv_arm64_get_vp_indices
#define ID_BYTES       8
#define MOST           510
typedef uint64_t hwid_t;
#endif

static struct hv_page in, out;
static hwid_t hwids[MOST + 1];
static uint32_t indices[MOST + 1];

static int pages(void **state)
{
	uint32_t i;

	guest_started(state);
	in = guest_page(0);
	out = guest_page(4096);
	memset(guest_memory, 0xee, 2 * 4096);
	hv_fake_set_feature(&fake, HV_HAS_START_VIRTUAL_PROCESSOR, true);
	fake_vps[0].index = 7;
	fake_vps[0].hwid = 0x80000100;
	fake_vps[1].index = 3;
	fake_vps[1].hwid = 0x101;
	for (i = 0; i <= MOST; i++) {
		hwids[i] = i % 2 == 0 ? 0x101 : 0x80000100;
		indices[i] = 99;
	}
	return 0;
}

static void one_id_gives_one_index(void **state)
{
	uint32_t index = 99;

	(void)state;
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 0x80000100, &index),
			 HV_STATUS_SUCCESS);
	assert_int_equal(index, 7);
	assert_int_equal(trap(0)->number, 0x10000009aULL);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4096);
	assert_int_equal(guest_memory[0], ~0ULL);
	assert_int_equal(guest_memory[1], 0);
	assert_int_equal(guest_memory[2], 0x80000100);
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 0x101, &index), HV_STATUS_SUCCESS);
	assert_int_equal(index, 3);
	assert_traps(2);
	assert_nothing_illegal();
}

static void an_unknown_id_leaves_the_index_alone(void **state)
{
	uint32_t index = 99;

	(void)state;
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 7, &index),
			 HV_STATUS_INVALID_PARAMETER);
	assert_traps(1);
	hv_fake_set_feature(&fake, HV_HAS_START_VIRTUAL_PROCESSOR, false);
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 0x101, &index),
			 HV_STATUS_ACCESS_DENIED);
	assert_int_equal(index, 99);
	assert_nothing_illegal();
}

static void an_answer_that_is_no_index_is_a_status(void **state)
{
	uint32_t index = 99;
	uint32_t done = 99;

	(void)state;
	fake_vps[1].index = 0xfffffffe;
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 0x101, &index),
			 HV_STATUS_INVALID_VP_INDEX);
	fake_vps[1].index = 0xffffffff;
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 0x101, &index),
			 HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(index, 99);
	assert_int_equal(get_vp_indices(&in, &out, hwids + 1, indices, 3, &done),
			 HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(done, 1);
	assert_int_equal(indices[0], 7);
	assert_int_equal(indices[1], 99);
}

static void bad_arguments_are_no_trap(void **state)
{
	const struct hv_page crossing = guest_page(4096 - 16);
	const struct hv_page end = guest_page(8192 - 4);
	uint32_t index = 99;
	uint32_t done = 99;

	(void)state;
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &out, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vp_index_from_hwid(NULL, &out, 1, &index),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vp_index_from_hwid(&in, NULL, 1, &index),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_get_vp_index_from_hwid(&crossing, &out, 1, &index),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_get_vp_index_from_hwid(&in, &end, 1, &index),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(get_vp_indices(&in, &out, NULL, indices, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, NULL, 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, 0, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, 4096 / ID_BYTES + 1, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, 0x40000000, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, MOST + 1, &done),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(done, 99);
	assert_int_equal(index, 99);
	assert_int_equal(guest_memory[0], 0xeeeeeeeeeeeeeeeeULL); /* nothing was written */
	assert_traps(0);
}

static void a_list_is_one_call_up_to_a_page(void **state)
{
	uint32_t done = 99;
	uint32_t i;

	(void)state;
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, MOST, &done), HV_STATUS_SUCCESS);
	assert_int_equal(done, MOST);
	assert_int_equal(trap(0)->number, (uint64_t)MOST << 32 | 0x9a);
	for (i = 0; i < MOST; i++)
		assert_int_equal(indices[i], i % 2 == 0 ? 3 : 7);
	assert_int_equal(indices[MOST], 99);
	assert_int_equal(guest_memory[0], ~0ULL);
	assert_int_equal(guest_memory[1], 0);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_list_says_how_far_it_came(void **state)
{
	uint32_t done = 99;

	(void)state;
	hwids[2] = 5;
	assert_int_equal(get_vp_indices(&in, &out, hwids, indices, 4, &done),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(done, 2);
	assert_int_equal(indices[0], 3);
	assert_int_equal(indices[1], 7);
	assert_int_equal(indices[2], 99);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(one_id_gives_one_index, pages),
		GUEST_TEST(an_unknown_id_leaves_the_index_alone, pages),
		GUEST_TEST(an_answer_that_is_no_index_is_a_status, pages),
		GUEST_TEST(bad_arguments_are_no_trap, pages),
		GUEST_TEST(a_list_is_one_call_up_to_a_page, pages),
		GUEST_TEST(a_list_says_how_far_it_came, pages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
