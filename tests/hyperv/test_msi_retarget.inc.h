/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Where the message of a device goes: a call that only x86 has. */
#include "guest.h"

#include "hyperv/msi_retarget.h"

/* What is answered to a call that is right. */
#ifdef TEST_X86
#define HERE HV_STATUS_SUCCESS
#else
#define HERE HV_STATUS_INVALID_HYPERCALL_CODE
#endif

static struct hv_page page;
static struct hv_vpset_builder set;

static int ready(void **state)
{
	guest_started(state);
	page = guest_page(0);
	memset(guest_memory, 0xee, 4096);
	memset(&set, 0xa5, sizeof(set));
	hv_vpset_clear(&set);
	return 0;
}

static hv_status_t retarget(void)
{
	return hv_x64_msi_retarget(&page, 0x89abcdef, 0xfee01000, 0x80000031, 0x41, &set);
}

static void a_set_stands_behind_the_message(void **state)
{
	(void)state;
	assert_int_equal(hv_vpset_add(&set, 65), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 4095), HV_STATUS_SUCCESS);
	assert_int_equal(retarget(), HERE);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x7e | 3ULL << 17); /* mask of banks, two banks */
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(guest_memory[0], 0xffffffffffffffffULL);
	assert_int_equal(guest_memory[1], 0x89abcdef);
	assert_int_equal(guest_memory[2], 1);
	assert_int_equal(guest_memory[3], 0x80000031fee01000ULL);
	assert_int_equal(guest_memory[4], 0);
	assert_int_equal(guest_memory[5], 0x0000000200000041ULL);
	assert_int_equal(guest_memory[6], 0);
	assert_int_equal(guest_memory[7], 1ULL << 63 | 2);
	assert_int_equal(guest_memory[8], 2);
	assert_int_equal(guest_memory[9], 1ULL << 63);
	assert_int_equal(guest_memory[10], 0xeeeeeeeeeeeeeeeeULL);
}

static void all_have_no_banks(void **state)
{
	(void)state;
	hv_vpset_all(&set);
	assert_int_equal(retarget(), HERE);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x7e | 1ULL << 17);
	assert_int_equal(guest_memory[6], 1);
	assert_int_equal(guest_memory[7], 0);
	assert_int_equal(guest_memory[8], 0xeeeeeeeeeeeeeeeeULL);
}

static void bad_arguments_are_no_trap(void **state)
{
	const hv_status_t bad = HV_STATUS_INVALID_PARAMETER;

	(void)state;
	assert_int_equal(retarget(), bad); /* nobody */
	hv_vpset_all(&set);
	assert_int_equal(hv_x64_msi_retarget(&page, 1, 2, 3, 0x0f, &set), bad);
	assert_int_equal(hv_x64_msi_retarget(&page, 1, 2, 3, 0x100, &set), bad);
	assert_int_equal(hv_x64_msi_retarget(&page, 1, 2, 3, 0x10, NULL), bad);
	assert_int_equal(hv_x64_msi_retarget(NULL, 1, 2, 3, 0x10, &set), bad);
	assert_int_equal(guest_memory[0], 0xeeeeeeeeeeeeeeeeULL);
	assert_traps(0);
	assert_int_equal(hv_x64_msi_retarget(&page, 1, 2, 3, 0x10, &set), HERE);
	assert_int_equal(hv_x64_msi_retarget(&page, 1, 2, 3, 0xff, &set), HERE);
	assert_traps(2);
}

static void a_set_fits_the_page(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < 4096; i += 64)
		assert_int_equal(hv_vpset_add(&set, i), HV_STATUS_SUCCESS);
	page = guest_page(4096 - 64 - 64 * 8);
	assert_int_equal(retarget(), HERE);
	assert_int_equal(trap(0)->number, 0x7e | 65ULL << 17);
	page = guest_page(8192 - 56 - 64 * 8);
	assert_int_equal(retarget(), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(((uint64_t *)page.va)[0], 0);
	assert_traps(1);
}

static void a_refusal_is_passed_on(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_vpset_all(&set);
	hv_fake_fault_status(&fault, HV_FAKE_ANY_CODE, HV_STATUS_INVALID_DEVICE_ID, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(retarget(),
			 HERE == HV_STATUS_SUCCESS ? HV_STATUS_INVALID_DEVICE_ID : HERE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_set_stands_behind_the_message, ready),
		GUEST_TEST(all_have_no_banks, ready),
		GUEST_TEST(bad_arguments_are_no_trap, ready),
		GUEST_TEST(a_set_fits_the_page, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
