/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Starting a virtual processor, with the state of the architecture. */
#include "guest.h"

#ifdef TEST_X86
#define start_vp    hv_x64_start_vp
#define STATE_BYTES 224
typedef struct hv_x64_init_vp_context state_t;
#else
#define start_vp    hv_arm64_start_vp
#define STATE_BYTES 72
typedef struct hv_arm64_init_vp_context state_t;
#endif

static struct hv_page page;
static state_t first;

static int ready(void **state)
{
	uint8_t *bytes = (uint8_t *)&first;
	uint32_t i;

	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_START_VIRTUAL_PROCESSOR, true);
	fake_vps[1].index = 40;
	page = guest_page(4096 - 16 - STATE_BYTES);
	for (i = 0; i < sizeof(first); i++)
		bytes[i] = (uint8_t)(i + 1);
	return 0;
}

static void a_processor_starts_with_its_state(void **state)
{
	uint64_t *block = (uint64_t *)page.va;

	(void)state;
	assert_int_equal(start_vp(&page, 40, 0, &first), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x99);
	assert_int_equal(trap(0)->input[0], page.gpa);
	assert_int_equal(trap(0)->input[1], 0);
	assert_int_equal(block[0], ~0ULL);
	assert_int_equal(block[1], 40);
	assert_memory_equal(fake_vps[1].state, &first, STATE_BYTES);
	assert_int_equal(fake_vps[1].running, 1);
	assert_int_equal(start_vp(&page, 40, 0, &first), HV_STATUS_INVALID_VP_STATE);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_refusal_is_passed_on(void **state)
{
	(void)state;
	assert_int_equal(start_vp(&page, 41, 0, &first), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(start_vp(&page, 40, 2, &first), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(((uint64_t *)page.va)[1], 40 | 2ULL << 32);
	hv_fake_set_feature(&fake, HV_HAS_START_VIRTUAL_PROCESSOR, false);
	assert_int_equal(start_vp(&page, 40, 0, &first), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(fake_vps[1].running, 0);
	assert_nothing_illegal();
}

static void bad_arguments_are_no_trap(void **state)
{
	(void)state;
	assert_int_equal(start_vp(NULL, 40, 0, &first), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(start_vp(&page, 40, 0, NULL), HV_STATUS_INVALID_PARAMETER);
	page = guest_page(4096 - 8 - STATE_BYTES);
	assert_int_equal(start_vp(&page, 40, 0, &first), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(((uint64_t *)page.va)[0], 0); /* nothing was written */
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_processor_starts_with_its_state, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
