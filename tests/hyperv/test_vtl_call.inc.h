/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VTL call and return, between this level and one that is a callback. */
#include "guest.h"
#include "hyperv/arm64_vtl_call.h"
#include "hyperv/fake/vp_assist.h"
#include "hyperv/vtl.h"
#include "hyperv/x64_vtl_call.h"

#ifdef TEST_X86
#define WORDS 15
typedef struct hv_x64_vtl_registers registers_t;
static uint64_t offsets; /* as the hypervisor tells them */
#else
#define WORDS 31
typedef struct hv_arm64_vtl_registers registers_t;
#endif

#define GIVEN(i) (0x1100000000000000ULL + (i))
#define LEFT(i)  (0x2200000000000000ULL + (i))

static union {
	registers_t block;
	uint64_t words[WORDS + 1];
} it;
static uint32_t entries; /* of the other level */
static uint64_t seen[WORDS];
static uint64_t seen_status;
static struct hv_vp_assist_page *assist;

static void other_level(void *context, uint32_t vp, uint64_t *registers)
{
	uint32_t i;

	(void)context;
	entries++;
	seen_status = fake_vps[vp].vsm_status;
	for (i = 0; i < WORDS; i++) {
		seen[i] = registers[i];
		registers[i] = LEFT(i);
	}
	if ((seen_status & 15) == 0) /* then this level is entered for an interrupt */
		(void)hv_fake_enter_vtl(&fake, vp, HV_VTL_ENTRY_INTERRUPT);
}

/* Processor 0 with VTL 0 and 1, in VTL 0; its VP assist page is page 2. */
static int ready(void **state)
{
	uint32_t i;

	guest_started(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VSM, true);
	fake_vps[0].vsm_status = 0x30000;
	fake_vps[0].vp_assist = guest_page(2 * 4096).gpa | 1;
	assist = guest_page(2 * 4096).va;
	fake.other_level = other_level;
	entries = 0;
	for (i = 0; i <= WORDS; i++)
		it.words[i] = GIVEN(i);
#ifdef TEST_X86
	{
		struct hv_page input = guest_page(0);
		struct hv_page output = guest_page(4096);

		offsets = 0;
		assert_int_equal(hv_get_vsm_register(HV_REGISTER_VSM_CODE_PAGE_OFFSETS, &input,
						     &output, &offsets),
				 HV_STATUS_SUCCESS);
		fake.record_total = 0;
		fake.traps = 0;
	}
#endif
	return 0;
}

static int ready_above(void **state)
{
	ready(state);
	fake_vps[0].vsm_status |= 1;
	return 0;
}

static hv_status_t call(registers_t *registers)
{
#ifdef TEST_X86
	return hv_x64_vtl_call(fake_page, offsets, registers);
#else
	return hv_arm64_vtl_call(registers);
#endif
}

static hv_status_t back(bool fast, registers_t *registers)
{
#ifdef TEST_X86
	return hv_x64_vtl_return(fake_page, offsets, &assist->vtl_control, fast, registers);
#else
	(void)fast;
	return hv_arm64_vtl_return(registers);
#endif
}

/* What went over and what came back, from register @p from on. */
static void assert_shared(uint32_t from)
{
	uint32_t i;

	assert_int_equal(entries, 1);
	for (i = from; i < WORDS; i++) {
		if (WORDS == 31 && i == 18) {
			assert_int_equal(it.words[i], GIVEN(i));
			continue;
		}
		assert_int_equal(seen[i], GIVEN(i));
		assert_int_equal(it.words[i], LEFT(i));
	}
	assert_int_equal(it.words[WORDS], GIVEN(WORDS));
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_call_reaches_the_level_above(void **state)
{
	(void)state;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
#ifdef TEST_X86
	assert_int_equal(seen[0], 0);    /* control input */
	assert_int_equal(seen[1], 0x11); /* call code */
	assert_int_equal(it.block.rax, LEFT(0));
	assert_int_equal(it.block.rcx, LEFT(1));
	assert_int_equal(it.block.rdx, LEFT(6));
	assert_int_equal(it.block.r[7], LEFT(14));
	assert_shared(2);
	assert_int_equal(trap(0)->number, 0);
	assert_int_equal(trap(0)->input[14], GIVEN(14));
#else
	assert_shared(0);
	assert_int_equal(trap(0)->number, 2);
	assert_int_equal(trap(0)->input[15], GIVEN(15));
#endif
	assert_int_equal(trap(0)->kind, HV_FAKE_VTL_CALL);
	assert_int_equal(trap(0)->vp, 0);
	assert_int_equal(seen_status, 0x30001);
	assert_int_equal(fake_vps[0].vsm_status, 0x30000);
}

static void a_return_reaches_the_level_below(void **state)
{
	(void)state;
	assert_int_equal(back(false, &it.block), HV_STATUS_SUCCESS);
	assert_shared(0);
	assert_int_equal(trap(0)->kind, HV_FAKE_VTL_RETURN);
	assert_int_equal(trap(0)->number, WORDS == 31 ? 3 : 0);
	assert_int_equal(seen_status, 0x30000);
	assert_int_equal(fake_vps[0].vsm_status, 0x30001);
	assert_int_equal(assist->vtl_control.entry_reason, HV_VTL_ENTRY_INTERRUPT);
}

#ifdef TEST_X86
static void a_fast_return_leaves_two_registers_as_they_are(void **state)
{
	(void)state;
	assert_int_equal(back(true, &it.block), HV_STATUS_SUCCESS);
	assert_int_equal(seen[0], 1);
	assert_int_equal(seen[1], 0x12);
	assert_int_equal(it.block.rax, LEFT(0));
	assert_int_equal(it.block.rcx, LEFT(1));
	assert_shared(2);
	assert_int_equal(trap(0)->number, 1);
}

/* Each offset has twelve bits, and the rest of the register is not looked at. */
static void offsets_are_those_of_the_register(void **state)
{
	(void)state;
	fake.vsm_code_page_offsets = 0xabc123;
	offsets = 0xffffffffffabc123ULL;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->kind, HV_FAKE_VTL_CALL);
	fake_vps[0].vsm_status |= 1;
	assert_int_equal(back(false, &it.block), HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->kind, HV_FAKE_VTL_RETURN);
	assert_nothing_illegal();
	offsets = 0xabd124;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
	assert_int_equal(back(false, &it.block), HV_STATUS_SUCCESS);
	assert_int_equal(fake.reasons[HV_FAKE_UNKNOWN_CODE], 2);
	assert_int_equal(entries, 2);
	assert_traps(2);
}
#endif

static void nothing_to_fill_is_no_trap(void **state)
{
	(void)state;
	assert_int_equal(call(NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(back(false, NULL), HV_STATUS_INVALID_PARAMETER);
#ifdef TEST_X86
	assert_int_equal(hv_x64_vtl_call(NULL, offsets, &it.block), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_x64_vtl_return(NULL, offsets, &assist->vtl_control, false, &it.block),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_x64_vtl_return(fake_page, offsets, NULL, false, &it.block),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(assist->vtl_control.vtl_return_x64_rax, 0);
#endif
	assert_int_equal(it.words[0], GIVEN(0));
	assert_int_equal(entries, 0);
	assert_traps(0);
}

/* Where Hyper-V would raise an exception, nothing has changed but what this level wrote itself. */
static void assert_refused(uint32_t reason, uint64_t count)
{
	uint32_t i;

	assert_int_equal(fake.reason, reason);
	assert_int_equal(fake.reasons[reason], count);
	assert_int_equal(entries, 0);
	for (i = 0; i < WORDS; i++)
		assert_int_equal(it.words[i], GIVEN(i));
}

static void there_is_no_level_to_go_to(void **state)
{
	(void)state;
	assert_int_equal(back(false, &it.block), HV_STATUS_SUCCESS); /* from VTL 0 */
	assert_refused(HV_FAKE_NO_SUCH_VTL, 1);
	fake_vps[0].vsm_status = 0x10000;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS); /* VTL 1 is not enabled */
	assert_refused(HV_FAKE_NO_SUCH_VTL, 2);
	assert_int_equal(trap(1)->status, HV_STATUS_INVALID_VTL_STATE);
	fake_vps[0].vsm_status = 0x50000; /* none is skipped */
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
	assert_refused(HV_FAKE_NO_SUCH_VTL, 3);
	/* Nothing is above 15 or below 0, whatever stands beside the set. */
	fake_vps[0].vsm_status = 0x1ffff000f;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
	assert_refused(HV_FAKE_NO_SUCH_VTL, 4);
	fake_vps[0].vsm_status = 0x38000;
	assert_int_equal(back(false, &it.block), HV_STATUS_SUCCESS);
	assert_refused(HV_FAKE_NO_SUCH_VTL, 5);
	fake_vps[0].vsm_status = 0x30000;
	fake.guest_os_id = 0;
	assert_int_equal(call(&it.block), HV_STATUS_SUCCESS);
	assert_refused(HV_FAKE_BEFORE_OS_ID, 1);
	assert_int_equal(fake.illegal, 6);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_call_reaches_the_level_above, ready),
		GUEST_TEST(a_return_reaches_the_level_below, ready_above),
#ifdef TEST_X86
		GUEST_TEST(a_fast_return_leaves_two_registers_as_they_are, ready_above),
		GUEST_TEST(offsets_are_those_of_the_register, ready),
#endif
		GUEST_TEST(nothing_to_fill_is_no_trap, ready),
		GUEST_TEST(there_is_no_level_to_go_to, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
