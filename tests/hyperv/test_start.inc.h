/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Start-up and the way back: what is done, in which order, and that a failure leaves nothing. */
#include "guest.h"

#define THEIR_ID 0x810000060a000000ULL /* of firmware that was here before */

static struct hv_guest guest;
static struct hv_guest before;

static int reset(void **state)
{
	memset(&guest, 0xa5, sizeof(guest));
	memset(&before, 0xa5, sizeof(before));
	return guest_reset(state);
}

/* What the caller passes: on x86 the last page of guest memory, on arm64 nothing. */
static const struct hv_page *code_page(void)
{
#ifdef TEST_X86
	static struct hv_page page;

	page = guest_page(3 * 4096);
	return &page;
#else
	return NULL;
#endif
}

static void check_guest_untouched(void)
{
	assert_memory_equal(&guest, &before, sizeof(guest));
}

static void check_features(void)
{
	assert_int_equal(guest.features.privileges.low_part, fake.privileges.low_part);
	assert_int_equal(guest.features.privileges.high_part, fake.privileges.high_part);
	assert_int_equal(guest.features.hints.low_part, fake.hints.low_part);
	assert_int_equal(guest.features.hints.high_part, fake.hints.high_part);
	assert_int_equal(guest.features.version.low_part, fake.version.low_part);
	assert_int_equal(guest.features.version.high_part, fake.version.high_part);
}

static void the_flags_of_what_is_owned_are_two_bits(void **state)
{
	(void)state;
	assert_int_equal(HV_GUEST_OWNS_OS_ID, 1);
	assert_int_equal(HV_GUEST_OWNS_PAGE, 2);
}

static void a_bad_argument_is_no_trap(void **state)
{
	struct hv_guest *nobody = NULL;

	(void)state;
	assert_int_equal(hv_start(nobody, GUEST_OS_ID, code_page()), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_start(&guest, 0, code_page()), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_stop(nobody), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
	check_guest_untouched();
}

static void an_id_of_any_single_bit_is_an_id(void **state)
{
	(void)state;
	assert_int_equal(hv_start(&guest, 1ULL << 63, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(fake.guest_os_id, 1ULL << 63);
	guest_reset(state);
	assert_int_equal(hv_start(&guest, 1, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(fake.guest_os_id, 1);
}

/* An id that differs from zero in one half only is somebody's. */
static void an_id_that_is_there_is_left_alone(void **state)
{
	static const uint64_t ids[] = { THEIR_ID, 1ULL << 63, 1ULL << 32, 1 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		reset(state);
		fake.guest_os_id = ids[i];
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
		assert_int_equal(guest.guest_os_id, ids[i]);
		assert_int_equal(fake.guest_os_id, ids[i]);
		assert_int_equal(guest.owned & HV_GUEST_OWNS_OS_ID, 0);
		assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
		assert_int_equal(fake.guest_os_id, ids[i]);
		assert_nothing_illegal();
	}
}

static void started_twice_the_second_owns_nothing(void **state)
{
	struct hv_guest second;

	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(hv_start(&second, THEIR_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(second.owned, 0);
	assert_int_equal(second.guest_os_id, GUEST_OS_ID);
	assert_int_equal(hv_stop(&second), HV_STATUS_SUCCESS);
	assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
	assert_nothing_illegal();
}

static void stopped_and_started_again_all_is_as_before(void **state)
{
	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 1), 0);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(fake.guest_os_id, 0);
	assert_nothing_illegal();
}

static void a_second_stop_does_nothing(void **state)
{
	uint64_t traps;

	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(guest.owned, 0);
	traps = fake.traps;
	fake.guest_os_id = THEIR_ID; /* the next kernel's */
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_traps(traps);
	assert_int_equal(fake.guest_os_id, THEIR_ID);
}

static void a_stop_after_the_last_leaves_the_next_owner_alone(void **state)
{
	struct hv_guest next;

	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_true(guest.started);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_false(guest.started);
	assert_int_equal(hv_start(&next, THEIR_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, 1), 0);
	assert_int_equal(fake.guest_os_id, THEIR_ID);
	assert_int_equal(hv_stop(&next), HV_STATUS_SUCCESS);
}

#ifndef TEST_X86

static void arm64_starts_in_two_traps(void **state)
{
	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_SUCCESS);
	assert_traps(2);
	/* privileges, hints, version and id in one, then the id */
	assert_int_equal(trap(0)->number, 0x0000000400010050ULL);
	assert_int_equal(trap(0)->input[2], 0x0000020100000200ULL);
	assert_int_equal(trap(0)->input[3], 0x0009000200000100ULL);
	assert_int_equal(trap(1)->number, 0x0000000100010051ULL);
	assert_int_equal(trap(1)->input[2], 0x00090002);
	assert_int_equal(trap(1)->input[4], GUEST_OS_ID);
	assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
	assert_int_equal(guest.guest_os_id, GUEST_OS_ID);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_OS_ID);
	check_features();
	assert_nothing_illegal();
}

static void arm64_starts_in_one_trap_where_an_id_is(void **state)
{
	(void)state;
	fake.guest_os_id = THEIR_ID;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_SUCCESS);
	assert_traps(1);
	assert_int_equal(guest.guest_os_id, THEIR_ID);
	assert_int_equal(guest.owned, 0);
	check_features();
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_traps(1);
}

static void arm64_needs_no_page(void **state)
{
	struct hv_page page = guest_page(4);

	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, &page), HV_STATUS_SUCCESS);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_OS_ID);
}

/* Nothing faults, so the hypervisor is asked; the id is the last of the four registers. */
static void arm64_without_the_privilege_reports_what_the_hypervisor_answers(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_HYPERCALL_MSRS, false);
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_ACCESS_DENIED);
	assert_traps(1);
	assert_int_equal(trap(0)->reps, 3);
	check_guest_untouched();
	assert_nothing_illegal();
}

static void arm64_stops_in_one_trap(void **state)
{
	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_traps(3);
	assert_int_equal(trap(2)->number, 0x0000000100010051ULL);
	assert_int_equal(trap(2)->input[2], 0x00090002);
	assert_int_equal(trap(2)->input[4], 0);
	assert_int_equal(fake.guest_os_id, 0);
	assert_nothing_illegal();
}

static void arm64_reports_what_the_first_trap_answers(void **state)
{
	struct hv_fake_fault fault;
	uint32_t reps;

	(void)state;
	for (reps = 0; reps <= 4; reps++) {
		reset(state);
		hv_fake_fault_status(&fault, HVCALL_GET_VP_REGISTERS, HV_STATUS_TIME_OUT, reps);
		hv_fake_inject(&fake, &fault, 1);
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_TIME_OUT);
		assert_traps(1);
		assert_int_equal(fake.guest_os_id, 0);
		check_guest_untouched();
	}
}

static void arm64_reports_that_the_id_was_refused(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_OPERATION_DENIED);
	assert_traps(2);
	assert_int_equal(fake.guest_os_id, 0);
	check_guest_untouched();
}

static void arm64_stop_reports_that_the_id_was_refused(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_SUCCESS);
	hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_stop(&guest), HV_STATUS_OPERATION_DENIED);
	assert_int_equal(guest.owned, 0);
	assert_traps(3);
}

static void arm64_does_not_start_where_there_is_no_hyper_v(void **state)
{
	(void)state;
	fake.present = false;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_INVALID_HYPERCALL_CODE);
	check_guest_untouched();
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(arm64_starts_in_two_traps, reset),
	GUEST_TEST(arm64_starts_in_one_trap_where_an_id_is, reset),
	GUEST_TEST(arm64_needs_no_page, reset),
	GUEST_TEST(arm64_without_the_privilege_reports_what_the_hypervisor_answers, reset),
	GUEST_TEST(arm64_stops_in_one_trap, reset),
	GUEST_TEST(arm64_reports_what_the_first_trap_answers, reset),
	GUEST_TEST(arm64_reports_that_the_id_was_refused, reset),
	GUEST_TEST(arm64_stop_reports_that_the_id_was_refused, reset),
	GUEST_TEST(arm64_does_not_start_where_there_is_no_hyper_v, reset),
#else

#define PAGE_GPA (GUEST_GPA + 3 * 4096)
#define RESERVED 0xffcULL /* bits 11:2 of the hypercall MSR, to be preserved */

struct step {
	uint32_t kind;
	uint64_t number;
	uint64_t written;
};

static void check_steps(uint32_t first, const struct step *steps, uint32_t count)
{
	uint32_t i;

	assert_traps(first + count);
	for (i = 0; i < count; i++) {
		assert_int_equal(trap(first + i)->kind, steps[i].kind);
		assert_int_equal(trap(first + i)->number, steps[i].number);
		if (steps[i].kind == HV_FAKE_WRMSR)
			assert_int_equal(trap(first + i)->input[0], steps[i].written);
	}
}

static const struct step start_steps[] = {
	{ HV_FAKE_CPUID, 0x40000003, 0 },
	{ HV_FAKE_CPUID, 0x40000004, 0 },
	{ HV_FAKE_CPUID, 0x40000002, 0 },
	{ HV_FAKE_RDMSR, 0x40000000, 0 },
	{ HV_FAKE_WRMSR, 0x40000000, GUEST_OS_ID },
	{ HV_FAKE_RDMSR, 0x40000001, 0 },
	{ HV_FAKE_WRMSR, 0x40000001, PAGE_GPA | RESERVED | 1 },
	{ HV_FAKE_RDMSR, 0x40000001, 0 },
};

static void x86_sets_the_id_then_enables_the_page(void **state)
{
	(void)state;
	fake.hypercall = 0xdead000 | RESERVED; /* an old address, reserved bits */
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	check_steps(0, start_steps, 8);
	assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
	assert_int_equal(fake.hypercall, PAGE_GPA | RESERVED | 1);
	assert_ptr_equal(fake_page, code_page()->va);
	assert_int_equal(guest.guest_os_id, GUEST_OS_ID);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_OS_ID | HV_GUEST_OWNS_PAGE);
	check_features();
	assert_nothing_illegal();
}

static void x86_stops_by_pointer_page_and_id(void **state)
{
	static const struct step steps[] = {
		{ HV_FAKE_RDMSR, 0x40000001, 0 },
		{ HV_FAKE_WRMSR, 0x40000001, PAGE_GPA | RESERVED },
		{ HV_FAKE_WRMSR, 0x40000000, 0 },
	};
	uint32_t i;

	(void)state;
	fake.hypercall = RESERVED;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	msr_accesses = 0;
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	check_steps(8, steps, 3);
	for (i = 0; i < 3; i++)
		assert_null(msr_saw_page[i]); /* the pointer came first */
	assert_null(fake_page);
	assert_int_equal(fake.guest_os_id, 0);
	assert_int_equal(fake.hypercall & 1, 0);
	assert_nothing_illegal();
}

static void x86_touches_nothing_without_the_privilege(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_HYPERCALL_MSRS, false);
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_ACCESS_DENIED);
	assert_traps(3); /* the leaves */
	assert_int_equal(msr_accesses, 0);
	check_guest_untouched();
}

static void x86_uses_a_page_that_firmware_enabled(void **state)
{
	(void)state;
	fake.guest_os_id = THEIR_ID;
	fake.hypercall = PAGE_GPA | 1;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(msr_accesses, 2);
	assert_int_equal(guest.owned, 0);
	assert_ptr_equal(fake_page, code_page()->va);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(msr_accesses, 2);
	assert_null(fake_page);
	assert_int_equal(fake.hypercall, PAGE_GPA | 1);
	assert_int_equal(fake.guest_os_id, THEIR_ID);
}

/* The id is firmware's, the page ours. */
static void x86_takes_back_the_page_alone(void **state)
{
	(void)state;
	fake.guest_os_id = THEIR_ID;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_PAGE);
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	assert_int_equal(fake.hypercall, PAGE_GPA);
	assert_int_equal(fake.guest_os_id, THEIR_ID);
}

static void x86_does_not_move_a_page_that_is_elsewhere_or_locked(void **state)
{
	static const uint64_t registers[] = { (GUEST_GPA + 4096) | 1, 2, PAGE_GPA | 2,
					      (GUEST_GPA + 4096) | 3 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(registers) / sizeof(registers[0]); i++) {
		reset(state);
		fake.guest_os_id = THEIR_ID;
		fake.hypercall = registers[i];
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()),
				 HV_STATUS_OBJECT_IN_USE);
		assert_int_equal(fake.hypercall, registers[i]);
		assert_int_equal(fake.guest_os_id, THEIR_ID);
		assert_null(fake_page);
		check_guest_untouched();
		assert_nothing_illegal();
	}
}

/* The id is written before the page is looked at, and taken back. */
static void x86_takes_the_id_back_when_the_page_fails(void **state)
{
	static const struct {
		uint32_t va_offset;
		uint32_t gpa_offset;
		bool none;
		bool null;
		hv_status_t status;
	} rows[] = {
		{ 0, 0, true, false, HV_STATUS_INVALID_PARAMETER },
		{ 0, 0, false, true, HV_STATUS_INVALID_PARAMETER },
		{ 8, 8, false, false, HV_STATUS_INVALID_ALIGNMENT },
		{ 2048, 0, false, false, HV_STATUS_INVALID_ALIGNMENT },
		{ 0, 2048, false, false, HV_STATUS_INVALID_ALIGNMENT },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct hv_page page = guest_page(0);

		reset(state);
		page.va = rows[i].null ? NULL : (char *)page.va + rows[i].va_offset;
		page.gpa += rows[i].gpa_offset;
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, rows[i].none ? NULL : &page),
				 rows[i].status);
		assert_int_equal(fake.guest_os_id, 0);
		assert_int_equal(fake.hypercall, 0);
		assert_null(fake_page);
		check_guest_untouched();
		/* but not an id that was there */
		reset(state);
		fake.guest_os_id = THEIR_ID;
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, rows[i].none ? NULL : &page),
				 rows[i].status);
		assert_int_equal(fake.guest_os_id, THEIR_ID);
		check_guest_untouched();
	}
}

static void x86_notices_that_the_page_was_not_enabled(void **state)
{
	(void)state;
	msr_ignores_enable = true;
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_OPERATION_FAILED);
	assert_int_equal(fake.guest_os_id, 0);
	assert_int_equal(fake.hypercall, 0);
	assert_null(fake_page);
	check_guest_untouched();
}

static void x86_leaves_nothing_behind_whichever_access_fails(void **state)
{
	uint32_t fails;

	(void)state;
	for (fails = 0; fails < 5; fails++) {
		reset(state);
		fake.hypercall = RESERVED;
		msr_fails = 1ULL << fails;
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), MSR_FAILED(fails));
		assert_int_equal(fake.guest_os_id, 0);
		assert_int_equal(fake.hypercall, RESERVED);
		assert_null(fake_page);
		check_guest_untouched();
		assert_nothing_illegal();
	}
	/* with firmware's id in force nothing turns the page off but its register */
	for (fails = 0; fails < 4; fails++) {
		reset(state);
		fake.guest_os_id = THEIR_ID;
		fake.hypercall = RESERVED;
		msr_fails = 1ULL << fails;
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), MSR_FAILED(fails));
		assert_int_equal(fake.guest_os_id, THEIR_ID);
		assert_int_equal(fake.hypercall, RESERVED);
		assert_null(fake_page);
		check_guest_untouched();
	}
}

static void x86_reports_the_first_failure_when_taking_back_fails_too(void **state)
{
	(void)state;
	msr_fails = ~3ULL; /* the id is read and written, then nothing works */
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), MSR_FAILED(2));
	check_guest_untouched();
}

static void x86_stop_tries_all_steps_and_reports_the_first_failure(void **state)
{
	static const struct {
		uint64_t fails;
		hv_status_t status;
		bool page_off;
		bool id_gone;
	} rows[] = {
		{ 1, MSR_FAILED(0), false, true }, /* the page cannot be read: the id is next */
		{ 2, MSR_FAILED(1), false, true },  { 4, MSR_FAILED(2), true, false },
		{ 3, MSR_FAILED(0), false, false }, { 6, MSR_FAILED(1), false, false },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		reset(state);
		assert_int_equal(hv_start(&guest, GUEST_OS_ID, code_page()), HV_STATUS_SUCCESS);
		msr_accesses = 0;
		msr_fails = rows[i].fails;
		assert_int_equal(hv_stop(&guest), rows[i].status);
		assert_null(fake_page);
		assert_int_equal(guest.owned, 0);
		assert_int_equal(fake.guest_os_id, rows[i].id_gone ? 0 : GUEST_OS_ID);
		/* without an id there is no page either */
		assert_int_equal(fake.hypercall & 1, !rows[i].page_off && !rows[i].id_gone);
	}
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(x86_sets_the_id_then_enables_the_page, reset),
	GUEST_TEST(x86_stops_by_pointer_page_and_id, reset),
	GUEST_TEST(x86_touches_nothing_without_the_privilege, reset),
	GUEST_TEST(x86_uses_a_page_that_firmware_enabled, reset),
	GUEST_TEST(x86_takes_back_the_page_alone, reset),
	GUEST_TEST(x86_does_not_move_a_page_that_is_elsewhere_or_locked, reset),
	GUEST_TEST(x86_takes_the_id_back_when_the_page_fails, reset),
	GUEST_TEST(x86_notices_that_the_page_was_not_enabled, reset),
	GUEST_TEST(x86_leaves_nothing_behind_whichever_access_fails, reset),
	GUEST_TEST(x86_reports_the_first_failure_when_taking_back_fails_too, reset),
	GUEST_TEST(x86_stop_tries_all_steps_and_reports_the_first_failure, reset),
#endif
	GUEST_TEST(the_flags_of_what_is_owned_are_two_bits, reset),
	GUEST_TEST(a_bad_argument_is_no_trap, reset),
	GUEST_TEST(an_id_of_any_single_bit_is_an_id, reset),
	GUEST_TEST(an_id_that_is_there_is_left_alone, reset),
	GUEST_TEST(started_twice_the_second_owns_nothing, reset),
	GUEST_TEST(stopped_and_started_again_all_is_as_before, reset),
	GUEST_TEST(a_second_stop_does_nothing, reset),
	GUEST_TEST(a_stop_after_the_last_leaves_the_next_owner_alone, reset),
};

int main(void)
{
	return cmocka_run_group_tests(tests, NULL, NULL);
}
