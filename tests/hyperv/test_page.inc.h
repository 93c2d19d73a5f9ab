/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Memory shared with the hypervisor: what is refused without a trap, and what the others do. */
#include "guest.h"

static hv_status_t check_at(uint32_t offset, uint32_t size)
{
	struct hv_page page = guest_page(offset);

	return hv_page_check(&page, size);
}

static void a_block_is_checked(void **state)
{
	static const struct {
		uint32_t offset;
		uint32_t size;
		hv_status_t status;
	} rows[] = {
		{ 0, 1, HV_STATUS_SUCCESS },
		{ 0, 4096, HV_STATUS_SUCCESS },
		{ 0, 4097, HV_STATUS_INVALID_ALIGNMENT },
		{ 0, 0xffffffff, HV_STATUS_INVALID_ALIGNMENT },
		{ 0, 0, HV_STATUS_INVALID_PARAMETER },
		{ 8, 4088, HV_STATUS_SUCCESS },
		{ 8, 4089, HV_STATUS_INVALID_ALIGNMENT },
		{ 2048, 2048, HV_STATUS_SUCCESS },
		{ 2048, 2049, HV_STATUS_INVALID_ALIGNMENT },
		{ 4088, 8, HV_STATUS_SUCCESS },
		{ 4088, 9, HV_STATUS_INVALID_ALIGNMENT },
		{ 4088, 0, HV_STATUS_INVALID_PARAMETER },
		{ 4088, 0xffffffff, HV_STATUS_INVALID_ALIGNMENT },
		{ 4096, 4096, HV_STATUS_SUCCESS },
		{ 1, 8, HV_STATUS_INVALID_ALIGNMENT },
		{ 2, 8, HV_STATUS_INVALID_ALIGNMENT },
		{ 4, 8, HV_STATUS_INVALID_ALIGNMENT },
		{ 7, 1, HV_STATUS_INVALID_ALIGNMENT },
		{ 12, 4, HV_STATUS_INVALID_ALIGNMENT },
		{ 16, 4, HV_STATUS_SUCCESS },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(check_at(rows[i].offset, rows[i].size), rows[i].status);
}

static void a_block_has_both_addresses(void **state)
{
	struct hv_page *none = NULL;
	struct hv_page page = guest_page(0);

	(void)state;
	assert_int_equal(hv_page_check(none, 8), HV_STATUS_INVALID_PARAMETER);
	page.va = NULL;
	assert_int_equal(hv_page_check(&page, 8), HV_STATUS_INVALID_PARAMETER);
}

static void both_addresses_are_the_same_place_of_a_page(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 0; bit < 64; bit++) {
		struct hv_page page = guest_page(0);

		page.gpa ^= 1ULL << bit;
		assert_int_equal(hv_page_check(&page, 8),
				 bit < 12 ? HV_STATUS_INVALID_PARAMETER : HV_STATUS_SUCCESS);
	}
}

static void guest_memory_at_zero_is_memory(void **state)
{
	struct hv_page page = guest_page(0);

	(void)state;
	page.gpa = 0;
	assert_int_equal(hv_page_check(&page, 4096), HV_STATUS_SUCCESS);
}

static void overlap_is_a_byte_in_common(void **state)
{
	static const struct {
		uint32_t a;
		uint32_t a_size;
		uint32_t b;
		uint32_t b_size;
		bool overlap;
	} rows[] = {
		{ 0, 16, 16, 16, false }, /* adjacent */
		{ 0, 17, 16, 16, true },  /* by one byte */
		{ 16, 16, 32, 8, false },       { 0, 16, 0, 16, true },
		{ 0, 4096, 8, 8, true }, /* one within the other */
		{ 0, 4096, 4096, 4096, false }, { 0, 8, 4096, 8, false },
		{ 64, 1, 64, 1, true },         { 64, 8, 56, 9, true },
		{ 64, 8, 56, 8, false },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct hv_page a = guest_page(rows[i].a);
		struct hv_page b = guest_page(rows[i].b);

		assert_int_equal(hv_page_overlap(&a, rows[i].a_size, &b, rows[i].b_size),
				 rows[i].overlap);
		assert_int_equal(hv_page_overlap(&b, rows[i].b_size, &a, rows[i].a_size),
				 rows[i].overlap);
	}
}

static void the_last_page_overlaps_as_any_other(void **state)
{
	struct hv_page a = guest_page(0);
	struct hv_page b = guest_page(0);

	(void)state;
	a.gpa = 0xfffffffffffff000ULL;
	b.gpa = 0xfffffffffffff800ULL;
	assert_true(hv_page_overlap(&a, 4096, &b, 2048));
	assert_true(hv_page_overlap(&b, 2048, &a, 4096));
	assert_true(hv_page_overlap(&b, 2048, &b, 2048));
	assert_false(hv_page_overlap(&a, 2048, &b, 2048));
	b.gpa = 0;
	assert_false(hv_page_overlap(&a, 4096, &b, 4096));
	assert_false(hv_page_overlap(&b, 4096, &a, 4096));
}

/* HvCallGetVpRegisters in memory: header and names at 0, values at 4096. */
static const struct hv_page *input(void)
{
	static struct hv_page page;

	page = guest_page(0);
	return &page;
}

static const struct hv_page *output(void)
{
	static struct hv_page page;

	page = guest_page(4096);
	return &page;
}

static uint64_t make_get_call(uint16_t count)
{
	guest_asks_for_sints(count);
	return hv_hypercall_control(HVCALL_GET_VP_REGISTERS, false, 0, count, 0);
}

static void a_call_goes_to_its_two_blocks(void **state)
{
	uint64_t control = make_get_call(3);
	uint32_t reps = 99;

	(void)state;
	fake_vps[0].sint[2] = 0xabcdef;
	assert_int_equal(hv_do_hypercall_pages(control, input(), 28, output(), 48, &reps),
			 HV_STATUS_SUCCESS);
	assert_int_equal(reps, 3);
	assert_traps(1);
	assert_nothing_illegal();
	assert_int_equal(trap(0)->number, 0x0000000300000050ULL);
	assert_int_equal(trap(0)->input[0], GUEST_GPA);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4096);
	assert_int_equal(guest_memory[4096 / 8 + 0], 0x10000);
	assert_int_equal(guest_memory[4096 / 8 + 4], 0xabcdef);
}

static void a_call_without_a_block_gives_the_address_0(void **state)
{
	(void)state;
	fake.partition_id = 0x77;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	assert_int_equal(hv_do_hypercall_pages(HVCALL_GET_PARTITION_ID, NULL, 0, output(), 8, NULL),
			 HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4096);
	assert_int_equal(guest_memory[4096 / 8], 0x77);
	assert_int_equal(
		hv_do_hypercall_pages(HVCALL_NOTIFY_LONG_SPIN_WAIT, input(), 8, NULL, 0, NULL),
		HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->input[0], GUEST_GPA);
	assert_int_equal(trap(1)->input[1], 0);
	assert_traps(2);
	assert_nothing_illegal();
}

static void a_simple_call_has_no_reps(void **state)
{
	uint32_t reps = 99;

	(void)state;
	assert_int_equal(
		hv_do_hypercall_pages(HVCALL_NOTIFY_LONG_SPIN_WAIT, input(), 8, NULL, 0, &reps),
		HV_STATUS_SUCCESS);
	assert_int_equal(reps, 0);
}

static void reps_are_told_after_a_failure_too(void **state)
{
	uint64_t control = make_get_call(10);
	struct hv_fake_fault fault;
	uint32_t reps = 99;

	(void)state;
	hv_fake_fault_time_out(&fault, HVCALL_GET_VP_REGISTERS, 4);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_do_hypercall_pages(control, input(), 56, output(), 160, &reps),
			 HV_STATUS_TIME_OUT);
	assert_int_equal(reps, 4);
	assert_traps(1);
}

static void a_rep_call_goes_on_until_it_is_done(void **state)
{
	uint64_t control = make_get_call(10);
	struct hv_fake_fault faults[2];
	uint32_t reps = 99;

	(void)state;
	hv_fake_fault_partial(&faults[0], HVCALL_GET_VP_REGISTERS, 4);
	faults[0].times = 1;
	hv_fake_fault_partial(&faults[1], HVCALL_GET_VP_REGISTERS, 9);
	faults[1].times = 1;
	hv_fake_inject(&fake, faults, 2);
	assert_int_equal(hv_do_hypercall_pages(control, input(), 56, output(), 160, &reps),
			 HV_STATUS_SUCCESS);
	assert_int_equal(reps, 10);
	assert_traps(3);
	assert_nothing_illegal();
}

struct refused {
	uint64_t control;
	uint32_t in_offset;
	uint32_t in_size;
	uint32_t out_offset;
	uint32_t out_size;
	hv_status_t status;
};

#define NO_BLOCK 0xffffffffU

static const struct refused refused[] = {
	{ 0x00010050, 0, 16, 4096, 16, HV_STATUS_INVALID_PARAMETER }, /* the fast bit */
	{ 0x00010002, 0, 24, NO_BLOCK, 0, HV_STATUS_INVALID_PARAMETER },
	/* a size without a block, a block without a size */
	{ 0x50, NO_BLOCK, 16, 4096, 16, HV_STATUS_INVALID_PARAMETER },
	{ 0x50, 0, 0, 4096, 16, HV_STATUS_INVALID_PARAMETER },
	{ 0x50, 0, 16, NO_BLOCK, 16, HV_STATUS_INVALID_PARAMETER },
	{ 0x50, 0, 16, 4096, 0, HV_STATUS_INVALID_PARAMETER },
	/* misaligned, across a page */
	{ 0x50, 4, 16, 4096, 16, HV_STATUS_INVALID_ALIGNMENT },
	{ 0x50, 0, 16, 4100, 16, HV_STATUS_INVALID_ALIGNMENT },
	{ 0x50, 4088, 9, 8192, 16, HV_STATUS_INVALID_ALIGNMENT },
	{ 0x50, 0, 16, 4096 + 4088, 9, HV_STATUS_INVALID_ALIGNMENT },
	{ 0x50, 0, 4097, 8192, 16, HV_STATUS_INVALID_ALIGNMENT },
	/* input and output overlap: wholly, by one byte on each side */
	{ 0x50, 0, 64, 0, 64, HV_STATUS_INVALID_PARAMETER },
	{ 0x50, 0, 17, 16, 16, HV_STATUS_INVALID_PARAMETER },
	{ 0x50, 16, 16, 0, 17, HV_STATUS_INVALID_PARAMETER },
	/* the input is looked at first */
	{ 0x50, 4, 16, 4096, 0, HV_STATUS_INVALID_ALIGNMENT },
	{ 0x50, 0, 0, 4100, 16, HV_STATUS_INVALID_PARAMETER },
};

static void a_bad_argument_is_no_trap_and_leaves_reps_alone(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		const struct refused *row = &refused[i];
		struct hv_page in = guest_page(row->in_offset == NO_BLOCK ? 0 : row->in_offset);
		struct hv_page out = guest_page(row->out_offset == NO_BLOCK ? 0 : row->out_offset);
		uint32_t reps = 99;

		assert_int_equal(hv_do_hypercall_pages(
					 row->control, row->in_offset == NO_BLOCK ? NULL : &in,
					 row->in_size, row->out_offset == NO_BLOCK ? NULL : &out,
					 row->out_size, &reps),
				 row->status);
		assert_int_equal(reps, 99);
	}
	assert_traps(0);
}

static void adjacent_blocks_of_one_page_pass(void **state)
{
	uint64_t control = make_get_call(1);
	struct hv_page out = guest_page(24);

	(void)state;
	assert_int_equal(hv_do_hypercall_pages(control, input(), 20, &out, 16, NULL),
			 HV_STATUS_SUCCESS);
	assert_int_equal(guest_memory[3], 0x10000);
	assert_traps(1);
	assert_nothing_illegal();
}

static void an_answer_that_is_no_result_has_no_reps(void **state)
{
	uint32_t reps = 99;

	(void)state;
	fake.present = false; /* all ones in the result register */
	assert_int_equal(hv_do_hypercall_pages(make_get_call(3), input(), 28, output(), 48, &reps),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(reps, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_block_is_checked, guest_reset),
		GUEST_TEST(a_block_has_both_addresses, guest_reset),
		GUEST_TEST(both_addresses_are_the_same_place_of_a_page, guest_reset),
		GUEST_TEST(guest_memory_at_zero_is_memory, guest_reset),
		GUEST_TEST(overlap_is_a_byte_in_common, guest_reset),
		GUEST_TEST(the_last_page_overlaps_as_any_other, guest_reset),
		GUEST_TEST(a_call_goes_to_its_two_blocks, guest_started),
		GUEST_TEST(a_call_without_a_block_gives_the_address_0, guest_started),
		GUEST_TEST(a_simple_call_has_no_reps, guest_started),
		GUEST_TEST(reps_are_told_after_a_failure_too, guest_started),
		GUEST_TEST(a_rep_call_goes_on_until_it_is_done, guest_started),
		GUEST_TEST(a_bad_argument_is_no_trap_and_leaves_reps_alone, guest_started),
		GUEST_TEST(adjacent_blocks_of_one_page_pass, guest_started),
		GUEST_TEST(an_answer_that_is_no_result_has_no_reps, guest_started),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
