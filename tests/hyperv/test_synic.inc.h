/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SynIC: on and off in the right order, nothing touched that is another's, three traps on arm64. */
#include "guest.h"

static struct hv_synic synic;
static struct hv_page messages;
static struct hv_page events;
static const struct hv_sint vmbus = { 2, 18, 0 };
static const struct hv_sint two[] = { { 2, 18, 0 }, { 4, 255, HV_SYNIC_SINT_POLLING } };

/* A processor whose registers have reserved bits set. */
static int on(void **state)
{
	uint32_t i;

	guest_with_synic(state);
	memset(&synic, 0, sizeof(synic));
	messages = guest_page(0);
	events = guest_page(4096);
	fake_vps[0].index = 5;
	fake_vps[0].simp = 0xabc << 1 & 0xffe;
	fake_vps[0].siefp = 0x1230;
	fake_vps[0].scontrol = 0xf0f0f0f0f0f0f0f0;
	for (i = 0; i < 16; i++)
		fake_vps[0].sint[i] = 0x55aa5500ff01ff00ULL | i;
	return 0;
}

/* Writes of registers so far: their ids, in order. */
static uint32_t written[64];
static uint32_t writes(void)
{
	uint32_t count = 0;
	uint32_t i;

	for (i = 0; i < fake.record_total; i++) {
		const struct hv_fake_record *record = trap(i);
#ifdef TEST_X86
		if (record->kind == HV_FAKE_WRMSR && record->status == 0)
			written[count++] = (uint32_t)record->number;
#else
		uint32_t element;

		if ((record->number & 0xffff) == 0x51)
			for (element = 0; element < record->reps; element++)
				written[count++] = (uint32_t)record->input[2 + 4 * element];
#endif
	}
	return count;
}

#ifdef TEST_X86
#define SIMP     0x40000083
#define SIEFP    0x40000082
#define SCONTROL 0x40000080
#define SINT(n)  (0x40000090 + (n))
#else
#define SIMP     0xa0013
#define SIEFP    0xa0012
#define SCONTROL 0xa0010
#define SINT(n)  (0xa0000 + (n))
#endif

static void assert_writes(const uint32_t *names, uint32_t count)
{
	uint32_t i;

	assert_int_equal(writes(), count);
	for (i = 0; i < count; i++)
		assert_int_equal(written[i], names[i]);
}

#define ASSERT_WRITES(...)                                                                         \
	assert_writes((const uint32_t[]){ __VA_ARGS__ },                                           \
		      sizeof((const uint32_t[]){ __VA_ARGS__ }) / 4)

static void on_is_pages_sints_control(void **state)
{
	(void)state;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0),
			 HV_STATUS_SUCCESS);
	ASSERT_WRITES(SIMP, SIEFP, SINT(2), SCONTROL);
#ifndef TEST_X86
	assert_traps(3);
#endif
	assert_int_equal(fake_vps[0].simp, GUEST_GPA | 0x578 | 1);
	assert_int_equal(fake_vps[0].siefp, (GUEST_GPA + 4096) | 0x230 | 1);
	assert_int_equal(fake_vps[0].scontrol, 0xf0f0f0f0f0f0f0f1);
	assert_int_equal(fake_vps[0].sint[2], 0x55aa5500ff00ff12);
	assert_int_equal(fake_vps[0].sint[3], 0x55aa5500ff01ff03);
	assert_true(synic.enabled);
	assert_int_equal(synic.vp_index, 5);
	assert_int_equal(synic.sints, 4);
	assert_int_equal(synic.messages, messages.gpa);
	assert_int_equal(synic.events, events.gpa);
	assert_nothing_illegal();
}

static void off_is_sints_pages_control(void **state)
{
	(void)state;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	hv_fake_record_to(&fake, fake_records, 64);
	fake.traps = 0;
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	ASSERT_WRITES(SINT(2), SIMP, SIEFP, SCONTROL);
#ifndef TEST_X86
	assert_traps(3);
#endif
	assert_int_equal(fake_vps[0].simp, 0x578);
	assert_int_equal(fake_vps[0].siefp, 0x230);
	assert_int_equal(fake_vps[0].scontrol, 0xf0f0f0f0f0f0f0f0);
	assert_int_equal(fake_vps[0].sint[2], 0x55aa5500ff01ff12);
	assert_false(synic.enabled);
	fake.traps = 0;
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_traps(0);
	assert_nothing_illegal();
}

static void several_sints(void **state)
{
	(void)state;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, two, 2, 0), 0);
	ASSERT_WRITES(SIMP, SIEFP, SINT(2), SINT(4), SCONTROL);
	assert_int_equal(fake_vps[0].sint[4], 0x55aa5500ff04ffff);
	assert_int_equal(synic.sints, 0x14);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].sint[2] >> 16 & 1, 1);
	assert_int_equal(fake_vps[0].sint[4] >> 16 & 1, 1);
}

static void all_or_no_sints(void **state)
{
	struct hv_sint sints[16];
	uint32_t i;

	(void)state;
	for (i = 0; i < 16; i++) {
		sints[i].sint = 15 - i;
		sints[i].vector = 16 + i;
		sints[i].flags = 0;
	}
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, sints, 16, 0), 0);
	for (i = 0; i < 16; i++)
		assert_int_equal(fake_vps[0].sint[i], 0x55aa5500ff00ff00 | (31 - i));
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	for (i = 0; i < 16; i++)
		assert_int_equal(fake_vps[0].sint[i], 0x55aa5500ff01ff00 | (31 - i));
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, NULL, 0, 0), 0);
	assert_int_equal(synic.sints, 0);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, 0x578);
	assert_nothing_illegal();
}

static void a_page_of_another_is_left_alone(void **state)
{
	(void)state;
	fake_vps[0].simp = (GUEST_GPA + 8192) | 0x579;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	ASSERT_WRITES(SIEFP, SINT(2), SCONTROL);
	assert_int_equal(fake_vps[0].simp, (GUEST_GPA + 8192) | 0x579);
	assert_int_equal(synic.messages, GUEST_GPA + 8192);
	assert_int_equal(synic.owned, HV_SYNIC_OWNS_EVENTS | HV_SYNIC_OWNS_CONTROL);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, (GUEST_GPA + 8192) | 0x579);
	assert_int_equal(fake_vps[0].siefp, 0x230);
	assert_int_equal(fake_vps[0].scontrol & 1, 0);

	fake_vps[0].siefp = (GUEST_GPA + 3 * 4096) | 0x231;
	fake_vps[0].scontrol |= 1;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	assert_int_equal(synic.events, GUEST_GPA + 3 * 4096);
	assert_int_equal(synic.owned, 0);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].siefp, (GUEST_GPA + 3 * 4096) | 0x231);
	assert_int_equal(fake_vps[0].scontrol & 1, 1);
	assert_int_equal(fake_vps[0].sint[2] >> 16 & 1, 1);
	assert_nothing_illegal();
}

static void left_overs_may_be_taken(void **state)
{
	(void)state;
	fake_vps[0].simp = (GUEST_GPA + 8192) | 0x579;
	fake_vps[0].siefp = (GUEST_GPA + 3 * 4096) | 1;
	fake_vps[0].scontrol |= 1;
	assert_int_equal(
		hv_synic_enable(&synic, &messages, &events, &vmbus, 1, HV_SYNIC_TAKE_PAGES), 0);
	assert_int_equal(fake_vps[0].simp, messages.gpa | 0x579);
	assert_int_equal(fake_vps[0].siefp, events.gpa | 1);
	assert_int_equal(synic.owned,
			 HV_SYNIC_OWNS_MESSAGES | HV_SYNIC_OWNS_EVENTS | HV_SYNIC_OWNS_CONTROL);
	/* our own pages are ours, however they came to be enabled */
	synic.enabled = false;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	assert_int_equal(synic.owned, 19);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, 0x578);
	assert_int_equal(fake_vps[0].siefp, 0);
	assert_int_equal(fake_vps[0].scontrol & 1, 0);
}

static void pages_of_a_paravisor_are_used(void **state)
{
	(void)state;
	fake_vps[0].simp = (GUEST_GPA + 8192) | 0x578;
	fake_vps[0].siefp = (GUEST_GPA + 3 * 4096) | 1;
	assert_int_equal(hv_synic_enable(&synic, NULL, NULL, &vmbus, 1, 0), 0);
	assert_int_equal(fake_vps[0].simp, (GUEST_GPA + 8192) | 0x579);
	assert_int_equal(synic.messages, GUEST_GPA + 8192);
	assert_int_equal(synic.events, GUEST_GPA + 3 * 4096);
	assert_int_equal(synic.owned, HV_SYNIC_BORROWS_MESSAGES | HV_SYNIC_BORROWS_EVENTS |
					      HV_SYNIC_OWNS_CONTROL);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, (GUEST_GPA + 8192) | 0x578);
	assert_int_equal(fake_vps[0].siefp, GUEST_GPA + 3 * 4096);
	assert_nothing_illegal();
}

static void a_page_that_nobody_has_is_an_error(void **state)
{
	(void)state;
	fake_vps[0].siefp = 0x230;
	assert_int_equal(hv_synic_enable(&synic, NULL, &events, &vmbus, 1, 0),
			 HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(hv_synic_enable(&synic, &messages, NULL, &vmbus, 1, 0),
			 HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(writes(), 0);
	/* both in one page: the caller's two, and the one found for the other */
	assert_int_equal(hv_synic_enable(&synic, &messages, &messages, &vmbus, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	fake_vps[0].siefp = messages.gpa;
	assert_int_equal(hv_synic_enable(&synic, &messages, NULL, &vmbus, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(writes(), 0);
	assert_false(synic.enabled);
}

static void what_is_wrong_is_no_trap(void **state)
{
	static const struct hv_sint bad[] = { { 16, 18, 0 }, { ~0U, 18, 0 },
					      { 2, 15, 0 },  { 2, 0, 0 },
					      { 2, 256, 0 }, { 2, 18, HV_SYNIC_SINT_MASKED },
					      { 2, 18, 1 },  { 2, 18, HV_SYNIC_SINT_PROXY } };
	static const struct hv_sint twice[] = { { 2, 18, 0 }, { 3, 19, 0 }, { 2, 20, 0 } };
	const struct hv_sint many[17] = { { 0, 0, 0 } };
	struct hv_page none = { NULL, GUEST_GPA };
	struct hv_page half = guest_page(2048);
	struct hv_page apart = guest_page(0);
	size_t i;

	(void)state;
	apart.gpa += 8;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(hv_synic_enable(&synic, &messages, &events, &bad[i], 1, 0),
				 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, twice, 3, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, many, 17, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, NULL, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(NULL, &messages, &events, &vmbus, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 2),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &none, &events, &vmbus, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_enable(&synic, &messages, &half, &vmbus, 1, 0),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_synic_enable(&synic, &apart, &events, &vmbus, 1, 0),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_synic_disable(NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_set_sint(NULL, &vmbus, false), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_set_sint(&synic, NULL, false), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_set_sint(&synic, &bad[0], false), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_synic_set_sint(&synic, &vmbus, false), HV_STATUS_INVALID_SYNIC_STATE);
	synic.enabled = true;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0),
			 HV_STATUS_OBJECT_IN_USE);
	assert_traps(0);
}

static void auto_eoi_is_not_for_arm64(void **state)
{
	const struct hv_sint sint = { 2, 18, HV_SYNIC_SINT_AUTO_EOI };
	struct hv_u128 hints = { 0, 0 };
	struct hv_u128 advised_against = { 0x200, 0 };
	hv_status_t status;

	(void)state;
	status = hv_synic_enable(&synic, &messages, &events, &sint, 1, 0);
	assert_false(hv_synic_auto_eoi(&advised_against));
#ifdef TEST_X86
	assert_int_equal(status, HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].sint[2], 0x55aa5500ff02ff12);
	assert_true(hv_synic_auto_eoi(&hints));
	/* and off again, whatever was there */
	assert_int_equal(hv_synic_set_sint(&synic, &vmbus, false), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].sint[2], 0x55aa5500ff00ff12);
#else
	assert_int_equal(status, HV_STATUS_INVALID_PARAMETER);
	assert_false(hv_synic_auto_eoi(&hints));
	assert_traps(0);
	/* cleared where firmware has left it */
	fake_vps[0].sint[2] |= HV_SYNIC_SINT_AUTO_EOI;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	assert_int_equal(fake_vps[0].sint[2], 0x55aa5500ff00ff12);
#endif
}

static void a_sint_is_set_and_masked_while_on(void **state)
{
	const struct hv_sint timer = { 5, 20, HV_SYNIC_SINT_AS_INTERCEPT };

	(void)state;
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	fake.traps = 0;
	assert_int_equal(hv_synic_set_sint(&synic, &timer, false), HV_STATUS_SUCCESS);
	assert_traps(2);
	assert_int_equal(fake_vps[0].sint[5], 0x55aa5500ff08ff14);
	assert_int_equal(synic.sints, 0x24);
	assert_int_equal(hv_synic_set_sint(&synic, &timer, true), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].sint[5], 0x55aa5500ff09ff14);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
	assert_int_not_equal(hv_synic_set_sint(&synic, &timer, false), HV_STATUS_SUCCESS);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, true);
	assert_int_equal(hv_synic_set_sint(&synic, &timer, false), HV_STATUS_SUCCESS);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].sint[5], 0x55aa5500ff09ff14);
}

static void without_the_privilege_nothing_is_written(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
#ifdef TEST_X86
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), MSR_FAULT);
#else
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0),
			 HV_STATUS_ACCESS_DENIED);
#endif
	assert_int_equal(writes(), 0);
	assert_false(synic.enabled);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, true);
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
	assert_int_not_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	assert_true(synic.enabled);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, true);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
}

/* Fail each write in turn: on arm64 by a fault of the call, on x86 of the MSR access. */
static void after_a_failure_all_is_as_before(void **state)
{
	uint32_t fails;

	for (fails = 0; fails < 4; fails++) {
		struct hv_fake_vp before;
#ifndef TEST_X86
		struct hv_fake_fault fault;
#endif

		on(state);
		before = fake_vps[0];
#ifdef TEST_X86
		msr_fails = 1ULL << (5 + fails);
		assert_int_equal(hv_synic_enable(&synic, &messages, &events, two, 1, 0),
				 MSR_FAILED(5 + fails));
#else
		hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED,
				     fails % 3);
		fault.skip = fails / 3;
		fault.times = 1;
		hv_fake_inject(&fake, &fault, 1);
		assert_int_equal(hv_synic_enable(&synic, &messages, &events, two, 1, 0),
				 HV_STATUS_OPERATION_DENIED);
#endif
		assert_false(synic.enabled);
		assert_memory_equal(&before, &fake_vps[0], sizeof(before));
		assert_int_equal(writes(), 2 * fails);
		assert_nothing_illegal();
	}
}

static void off_goes_on_behind_a_failure(void **state)
{
	uint32_t fails;

	for (fails = 0; fails < 4; fails++) {
#ifndef TEST_X86
		struct hv_fake_fault fault;
#endif
		on(state);
		assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
#ifdef TEST_X86
		msr_accesses = 0;
		msr_fails = 1ULL << (4 + fails);
		assert_int_equal(hv_synic_disable(&synic), MSR_FAILED(4 + fails));
#else
		hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED,
				     fails % 3);
		fault.skip = fails / 3;
		fault.times = 1;
		hv_fake_inject(&fake, &fault, 1);
		assert_int_equal(hv_synic_disable(&synic), HV_STATUS_OPERATION_DENIED);
#endif
		assert_true(synic.enabled);
		assert_int_equal(fake_vps[0].sint[2] >> 16 & 1, fails != 0);
		assert_int_equal(fake_vps[0].simp & 1, fails == 1);
		assert_int_equal(fake_vps[0].siefp & 1, fails == 2);
		assert_int_equal(fake_vps[0].scontrol & 1, fails == 3);
#ifdef TEST_X86
		msr_fails = 0;
#endif
		assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
		assert_int_equal(fake_vps[0].simp, 0x578);
		assert_int_equal(fake_vps[0].scontrol & 1, 0);
		assert_nothing_illegal();
	}
}

/* The whole way: on, a message and an event, off, and no page is written any more. */
static void after_off_no_page_is_written(void **state)
{
	struct hv_message message;

	(void)state;
	memset(guest_memory, 0, sizeof(guest_memory));
	assert_int_equal(hv_synic_enable(&synic, &messages, &events, &vmbus, 1, 0), 0);
	assert_int_equal(hv_fake_post_message(&fake, 0, 2, 1, "", 0), 0);
	assert_int_equal(hv_fake_signal_event(&fake, 0, 2, 77), 0);
	assert_int_equal(guest_interrupts, 2);
	assert_int_equal(hv_take_message(&messages, 2, &message), HV_STATUS_SUCCESS);
	assert_int_equal(hv_synic_disable(&synic), HV_STATUS_SUCCESS);
	memset(guest_memory, 0x5a, sizeof(guest_memory));
	assert_int_equal(hv_fake_post_message(&fake, 0, 2, 1, "", 0), 0);
	assert_int_not_equal(hv_fake_signal_event(&fake, 0, 2, 77), 0);
	assert_int_equal(hv_signal_eom(), HV_STATUS_SUCCESS);
	assert_int_equal(guest_memory[2 * 32], 0x5a5a5a5a5a5a5a5a);
	assert_int_equal(guest_memory[512 + 2 * 32 + 1], 0x5a5a5a5a5a5a5a5a);
	assert_int_equal(guest_interrupts, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(on_is_pages_sints_control, on),
		GUEST_TEST(off_is_sints_pages_control, on),
		GUEST_TEST(several_sints, on),
		GUEST_TEST(all_or_no_sints, on),
		GUEST_TEST(a_page_of_another_is_left_alone, on),
		GUEST_TEST(left_overs_may_be_taken, on),
		GUEST_TEST(pages_of_a_paravisor_are_used, on),
		GUEST_TEST(a_page_that_nobody_has_is_an_error, on),
		GUEST_TEST(what_is_wrong_is_no_trap, on),
		GUEST_TEST(auto_eoi_is_not_for_arm64, on),
		GUEST_TEST(a_sint_is_set_and_masked_while_on, on),
		GUEST_TEST(without_the_privilege_nothing_is_written, on),
		GUEST_TEST(after_a_failure_all_is_as_before, on),
		GUEST_TEST(off_goes_on_behind_a_failure, on),
		GUEST_TEST(after_off_no_page_is_written, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
