/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The control word of each pass of a rep call: only the rep start changes, whatever else it has. */
#include "../arch/recorder.h"

#define HV_CONFIG_ARCH "arch/arm64/backend.h"
#define HV_CONFIG_TRAP "arch/arm64/trap_recorder.h"
#include "hyperv/hypercall.h"
#include "hyperv/page.h"

#define REPS(n) ((uint64_t)(n) << 32)
#define PASSES  4

struct passes {
	uint64_t control;
	uint64_t results[PASSES];
	uint32_t count;
	uint64_t controls[PASSES];
};

static const struct passes rows[] = {
	/* one pass: done, more than done, a failure, a simple call */
	{ 0x0000000300000014ULL, { REPS(3) }, 1, { 0x0000000300000014ULL } },
	{ 0x0000000300000014ULL, { REPS(4095) }, 1, { 0x0000000300000014ULL } },
	{ 0x0000000300000014ULL, { REPS(2) | 0xb }, 1, { 0x0000000300000014ULL } },
	{ 0x0000000300000014ULL, { ~0ULL }, 1, { 0x0000000300000014ULL } },
	{ 0x0000000000000046ULL, { 0 }, 1, { 0x0000000000000046ULL } },
	/* one element a pass is the slowest that is done */
	{ 0x0000000400000014ULL,
	  { REPS(1), REPS(2), REPS(3), REPS(4) },
	  4,
	  { 0x0000000400000014ULL, 0x0001000400000014ULL, 0x0002000400000014ULL,
	    0x0003000400000014ULL } },
	/* one element short of done is not done */
	{ 0x0000000300000014ULL,
	  { REPS(2), REPS(3) },
	  2,
	  { 0x0000000300000014ULL, 0x0002000300000014ULL } },
	/* header size, fast, nested and reserved bits stay, the rep start is replaced */
	{ 0xf554f006fff5ffffULL,
	  { REPS(1), REPS(2), REPS(5), REPS(6) },
	  4,
	  { 0xf554f006fff5ffffULL, 0xf001f006fff5ffffULL, 0xf002f006fff5ffffULL,
	    0xf005f006fff5ffffULL } },
	/* every bit of the twelve counts */
	{ 0x00000fff00000014ULL,
	  { REPS(0xaaa), REPS(0xffe), REPS(0xfff) },
	  3,
	  { 0x00000fff00000014ULL, 0x0aaa0fff00000014ULL, 0x0ffe0fff00000014ULL } },
	/* the count is bits 43:32 alone: reserved bits above it are not part of it */
	{ 0x0000f00100000014ULL, { REPS(1) }, 1, { 0x0000f00100000014ULL } },
	/* garbage beside status and reps is ignored */
	{ 0x0000000300000014ULL,
	  { 0xfffff001ffff0000ULL, 0xfffff003ffff0000ULL },
	  2,
	  { 0x0000000300000014ULL, 0x0001000300000014ULL } },
	/* a failure in the middle */
	{ 0x0000000900000014ULL,
	  { REPS(3), REPS(5) | 0x78 },
	  2,
	  { 0x0000000900000014ULL, 0x0003000900000014ULL } },
};

static void only_the_rep_start_changes(void **state)
{
	size_t i;
	uint32_t n;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		trap_reset();
		trap_script(rows[i].results, PASSES);
		assert_int_equal(hv_do_rep_hypercall_control(rows[i].control, 0x1000, 0x2000),
				 rows[i].results[rows[i].count - 1]);
		assert_int_equal(trap_count, rows[i].count);
		for (n = 0; n < trap_count; n++) {
			assert_int_equal(trap_log[n].kind, TRAP_PAIR);
			assert_int_equal(trap_log[n].control, rows[i].controls[n]);
			assert_int_equal(trap_log[n].block[0], 0x1000);
			assert_int_equal(trap_log[n].block[1], 0x2000);
		}
	}
}

/* Success without progress would go on for ever: as many passes as elements, and no more. */
static void a_rep_call_that_makes_no_progress_is_given_up(void **state)
{
	static const struct {
		uint64_t control;
		uint64_t answer;
		uint32_t passes;
	} stuck[] = {
		{ 0x0000000100000014ULL, REPS(0), 1 },
		{ 0x0000000300000014ULL, REPS(0), 3 },
		{ 0x0000000300000014ULL, REPS(2), 3 },
		{ 0x0002000300000014ULL, REPS(1), 3 },
	};
	uint64_t results[4];
	size_t i;
	uint32_t n;

	(void)state;
	for (i = 0; i < sizeof(stuck) / sizeof(stuck[0]); i++) {
		for (n = 0; n < 4; n++)
			results[n] = stuck[i].answer;
		trap_reset();
		trap_script(results, 4);
		assert_int_equal(hv_do_rep_hypercall_control(stuck[i].control, 0x1000, 0x2000),
				 stuck[i].answer | 0x71);
		assert_int_equal(trap_count, stuck[i].passes);
	}
}

static void a_rep_call_begins_at_its_first_element(void **state)
{
	(void)state;
	trap_reset();
	assert_int_equal(hv_do_rep_hypercall(0x8014, 4095, 1023, 0x1000, 0), REPS(4095));
	assert_int_equal(trap_count, 1);
	assert_int_equal(trap_log[0].control, 0x00000fff07fe8014ULL);
	assert_int_equal(trap_log[0].block[1], 0);
}

static uint64_t memory[3 * 512] __attribute__((aligned(4096)));

/* Stores to both blocks are kept before the trap, loads of the output stay behind it. */
static void blocks_are_published_around_the_trap(void **state)
{
	struct hv_page in = { memory, 0x10000 };
	struct hv_page out = { memory + 512, 0x20000 };
	uint32_t reps = 99;

	(void)state;
	trap_reset();
	assert_int_equal(hv_do_hypercall_pages(0x50 | REPS(7), &in, 64, &out, 64, &reps),
			 HV_STATUS_SUCCESS);
	assert_int_equal(reps, 7);
	assert_int_equal(trap_count, 4);
	assert_int_equal(trap_log[0].kind, TRAP_PUBLISH);
	assert_int_equal(trap_log[1].kind, TRAP_PUBLISH);
	assert_true((trap_log[0].va == in.va && trap_log[1].va == out.va) ||
		    (trap_log[0].va == out.va && trap_log[1].va == in.va));
	assert_int_equal(trap_log[2].kind, TRAP_PAIR);
	assert_int_equal(trap_log[2].block[0], 0x10000);
	assert_int_equal(trap_log[2].block[1], 0x20000);
	assert_int_equal(trap_log[3].kind, TRAP_PUBLISH);
	assert_ptr_equal(trap_log[3].va, out.va);
}

static void a_block_that_is_not_there_is_not_published(void **state)
{
	struct hv_page page = { memory, 0x10000 };

	(void)state;
	trap_reset();
	assert_int_equal(hv_do_hypercall_pages(0x8, &page, 8, NULL, 0, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 2);
	assert_int_equal(trap_log[0].kind, TRAP_PUBLISH);
	assert_ptr_equal(trap_log[0].va, page.va);
	assert_int_equal(trap_log[1].kind, TRAP_PAIR);
	trap_reset();
	assert_int_equal(hv_do_hypercall_pages(0x46, NULL, 0, &page, 8, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap_count, 3);
	assert_int_equal(trap_log[0].kind, TRAP_PUBLISH);
	assert_int_equal(trap_log[1].kind, TRAP_PAIR);
	assert_int_equal(trap_log[2].kind, TRAP_PUBLISH);
	assert_ptr_equal(trap_log[2].va, page.va);
}

static void reps_and_status_come_from_the_last_pass(void **state)
{
	static const uint64_t results[2] = { REPS(3), REPS(5) | 0xb };
	struct hv_page in = { memory, 0x10000 };
	uint32_t reps = 99;

	(void)state;
	trap_reset();
	trap_script(results, 2);
	assert_int_equal(hv_do_hypercall_pages(0x14 | REPS(9), &in, 64, NULL, 0, &reps), 0xb);
	assert_int_equal(reps, 5);
}

/* What the hypervisor says is not taken for more than it was asked for; without one nothing is done. */
static void reps_are_never_more_than_were_asked_for(void **state)
{
	static const struct {
		uint64_t control;
		uint64_t answer;
		uint32_t reps;
	} rows[] = {
		{ 0x14 | REPS(9), REPS(9), 9 },
		{ 0x14 | REPS(9), REPS(10), 9 },
		{ 0x14 | REPS(9), REPS(4095) | 0xb, 9 },
		{ 0x14 | REPS(9), ~0ULL, 0 },
		{ 0x46, REPS(1), 0 },
	};
	struct hv_page in = { memory, 0x10000 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint32_t reps = 99;

		trap_reset();
		trap_script(&rows[i].answer, 1);
		(void)!hv_do_hypercall_pages(rows[i].control, &in, 64, NULL, 0, &reps);
		assert_int_equal(reps, rows[i].reps);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_the_rep_start_changes),
		cmocka_unit_test(a_rep_call_that_makes_no_progress_is_given_up),
		cmocka_unit_test(a_rep_call_begins_at_its_first_element),
		cmocka_unit_test(blocks_are_published_around_the_trap),
		cmocka_unit_test(a_block_that_is_not_there_is_not_published),
		cmocka_unit_test(reps_and_status_come_from_the_last_pass),
		cmocka_unit_test(reps_are_never_more_than_were_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
