/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to several processors. */
#include "guest.h"

static struct hv_page page;

static int ready(void **state)
{
	guest_started(state);
	guest_takes_ipis = true;
	page = guest_page(0);
	memset(guest_memory, 0xee, 4096);
	return 0;
}

static void a_mask_is_one_fast_call(void **state)
{
	(void)state;
	assert_int_equal(hv_send_ipi_mask(0x10, 0x8000000000000001ULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x1000b);
	assert_int_equal(trap(0)->input[0], 0x10);
	assert_int_equal(trap(0)->input[1], 0x8000000000000001ULL);
	assert_int_equal(hv_send_ipi_mask(0xff, 1), HV_STATUS_SUCCESS);
	assert_traps(2);
	assert_nothing_illegal();
}

static void those_meant_are_interrupted(void **state)
{
	struct hv_vpset_builder set;

	(void)state;
	assert_int_equal(hv_send_ipi_mask(0x21, 2), HV_STATUS_SUCCESS);
	assert_int_equal(guest_interrupts, 1);
	assert_int_equal(guest_interrupt_vp, 1);
	assert_int_equal(guest_interrupt_vector, 0x21);
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 0), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 70), HV_STATUS_SUCCESS); /* there is none */
	assert_int_equal(hv_send_ipi_set(&page, 0x22, &set), HV_STATUS_SUCCESS);
	assert_int_equal(guest_interrupts, 2);
	assert_int_equal(guest_interrupt_vp, 0);
	assert_int_equal(guest_interrupt_vector, 0x22);
	hv_vpset_all(&set);
	assert_int_equal(hv_send_ipi_set(&page, 0x23, &set), HV_STATUS_SUCCESS);
	assert_int_equal(guest_interrupts, 4);
	assert_int_equal(fake_vps[0].ipis, 2);
	assert_int_equal(fake_vps[1].ipis, 2);
	assert_nothing_illegal();
}

static void a_vector_has_bounds(void **state)
{
	struct hv_vpset_builder set;

	(void)state;
	hv_vpset_all(&set);
	assert_int_equal(hv_send_ipi_mask(0x0f, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_send_ipi_mask(0x100, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_send_ipi_set(&page, 0x0f, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_send_ipi_set(&page, 0x100, &set), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_send_ipi_set(&page, 0x10, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_send_ipi_set(NULL, 0x10, &set), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
	assert_int_equal(hv_send_ipi_set(&page, 0x10, &set), HV_STATUS_SUCCESS);
	assert_int_equal(hv_send_ipi_set(&page, 0xff, &set), HV_STATUS_SUCCESS);
	assert_traps(2);
}

static void a_set_stands_behind_the_vector(void **state)
{
	struct hv_vpset_builder set;

	(void)state;
	memset(&set, 0xa5, sizeof(set));
	hv_vpset_clear(&set);
	assert_int_equal(hv_vpset_add(&set, 4095), HV_STATUS_SUCCESS);
	assert_int_equal(hv_vpset_add(&set, 65), HV_STATUS_SUCCESS);
	assert_int_equal(hv_send_ipi_set(&page, 0x21, &set), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x40015); /* two banks are the variable header */
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(guest_memory[0], 0x21);
	assert_int_equal(guest_memory[1], 0);
	assert_int_equal(guest_memory[2], 0x8000000000000002ULL);
	assert_int_equal(guest_memory[3], 2);
	assert_int_equal(guest_memory[4], 0x8000000000000000ULL);
	assert_int_equal(guest_memory[5], 0xeeeeeeeeeeeeeeeeULL);

	hv_vpset_all(&set);
	assert_int_equal(hv_send_ipi_set(&page, 0x21, &set), HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->number, 0x15);
	assert_int_equal(guest_memory[1], 1);
	assert_int_equal(guest_memory[2], 0);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_set_fits_the_page(void **state)
{
	struct hv_vpset_builder set;
	uint32_t i;

	(void)state;
	hv_vpset_clear(&set);
	for (i = 0; i < 4096; i += 64)
		assert_int_equal(hv_vpset_add(&set, i), HV_STATUS_SUCCESS);
	page = guest_page(4096 - 24 - 64 * 8);
	assert_int_equal(hv_send_ipi_set(&page, 0x21, &set), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x15 | 64ULL << 17);
	assert_traps(1);
	page = guest_page(8192 - 16 - 64 * 8);
	assert_int_equal(hv_send_ipi_set(&page, 0x21, &set), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(((uint64_t *)page.va)[0], 0); /* nothing was written */
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_refusal_is_passed_on(void **state)
{
	struct hv_fake_fault fault;
	struct hv_vpset_builder set;

	(void)state;
	hv_vpset_all(&set);
	hv_fake_fault_status(&fault, HV_FAKE_ANY_CODE, HV_STATUS_ACCESS_DENIED, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_send_ipi_mask(0x10, 1), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(hv_send_ipi_set(&page, 0x10, &set), HV_STATUS_ACCESS_DENIED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_mask_is_one_fast_call, ready),
		GUEST_TEST(those_meant_are_interrupted, ready),
		GUEST_TEST(a_vector_has_bounds, ready),
		GUEST_TEST(a_set_stands_behind_the_vector, ready),
		GUEST_TEST(a_set_fits_the_page, ready),
		GUEST_TEST(a_refusal_is_passed_on, ready),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
