/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Interrupts of the hypervisor: on and off in the right order, all undone after a failure, and none lost by the handler. */
#include "guest.h"

static const uint32_t vectors[] = { 18, 20, 31 };
static const struct hv_sint sints[] = { { GUEST_SINT, 18, 0 }, { 4, 20, 0 } };
static struct hv_page messages;
static struct hv_page events;
static struct hv_irq irq;

/* What the callbacks saw, one word each: E or D and the vector, M or F, SINT, and type or flag. */
#define ENABLED(vector)     (0xe0000000U | (vector))
#define DISABLED(vector)    (0xd0000000U | (vector))
#define MESSAGE(sint, type) (0xa0000000U | (sint) << 16 | (type))
#define FLAG(sint, flag)    (0xf0000000U | (sint) << 16 | (flag))
static uint32_t seen[128];
static uint32_t seen_count;
static uint32_t enable_fails; /* number of the call that does, from 1 */
static uint64_t enable_traps; /* traps when enable was called last */
static bool synic_was_on;     /* when disable was called */
static uint32_t refill;       /* messages that the host posts, one for each that is handled */
static uint32_t posted;

static void saw(uint32_t what)
{
	assert_true(seen_count < 128);
	seen[seen_count++] = what;
}

static hv_status_t on_enable(void *context, uint32_t vector)
{
	assert_ptr_equal(context, &irq);
	enable_traps = fake.traps;
	saw(ENABLED(vector));
	return enable_fails == seen_count ? HV_STATUS_INSUFFICIENT_MEMORY : HV_STATUS_SUCCESS;
}

static void on_disable(void *context, uint32_t vector)
{
	assert_ptr_equal(context, &irq);
	if ((fake_vps[0].scontrol & 1) != 0 || (fake_vps[0].sint[GUEST_SINT] >> 16 & 1) == 0)
		synic_was_on = true;
	saw(DISABLED(vector));
}

static void post(uint32_t sint)
{
	uint64_t payload = ++posted;

	assert_int_equal(hv_fake_post_message(&fake, 0, sint, posted, &payload, 8), 0);
}

static void on_message(void *context, uint32_t sint, const struct hv_message *message)
{
	assert_ptr_equal(context, &irq);
	assert_int_equal(message->header.payload_size, 8);
	assert_int_equal(message->u.payload[0], message->header.message_type);
	assert_true((char *)(uintptr_t)message < (char *)guest_memory ||
		    (char *)(uintptr_t)message >= (char *)guest_memory + GUEST_BYTES);
	saw(MESSAGE(sint, message->header.message_type));
	if (refill > 0) {
		refill--;
		post(sint);
	}
}

static void on_event(void *context, uint32_t sint, uint32_t flag)
{
	assert_ptr_equal(context, &irq);
	saw(FLAG(sint, flag));
}

static const struct hv_irq_ops ops = { on_enable, on_disable, on_message, on_event };

static void assert_seen(const uint32_t *what, uint32_t count)
{
	uint32_t i;

	assert_int_equal(seen_count, count);
	for (i = 0; i < count; i++)
		assert_int_equal(seen[i], what[i]);
	seen_count = 0;
}

#define ASSERT_SEEN(...)                                                                           \
	assert_seen((const uint32_t[]){ __VA_ARGS__ },                                             \
		    sizeof((const uint32_t[]){ __VA_ARGS__ }) / 4)

static int off(void **state)
{
	guest_with_synic(state);
	memset(&irq, 0, sizeof(irq));
	irq.ops = &ops;
	irq.context = &irq;
	irq.vectors = vectors;
	irq.vector_count = 3;
	messages = guest_page(0);
	events = guest_page(4096);
	seen_count = 0;
	enable_fails = 0;
	synic_was_on = false;
	refill = 0;
	posted = 0;
	return 0;
}

static int on(void **state)
{
	off(state);
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0), HV_STATUS_SUCCESS);
	seen_count = 0;
	fake.traps = 0;
#ifdef TEST_X86
	msr_accesses = 0;
#endif
	return 0;
}

static void interrupts_are_enabled_before_the_hypervisor_knows(void **state)
{
	(void)state;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 1, 0), HV_STATUS_SUCCESS);
	ASSERT_SEEN(ENABLED(18), ENABLED(20), ENABLED(31));
	assert_int_equal(enable_traps, 0);
#ifndef TEST_X86
	assert_traps(3);
#endif
	assert_ptr_equal(irq.messages, &messages);
	assert_ptr_equal(irq.events, &events);
	assert_int_equal(fake_vps[0].sint[GUEST_SINT], 18);
	assert_int_equal(fake_vps[0].simp, GUEST_GPA | 1);
	assert_int_equal(fake_vps[0].siefp, (GUEST_GPA + 4096) | 1);
	assert_int_equal(fake_vps[0].scontrol, 1);
	assert_nothing_illegal();
}

/* A page of the hypervisor, laid over ours, has what the kernel before did not take. */
static void what_was_in_the_pages_before_is_dropped(void **state)
{
	struct hv_message_page *slots = messages.va;
	struct hv_synic_event_flags_page *flags = events.va;

	(void)state;
	slots->sint_message[GUEST_SINT].header.message_type = 0x77;
	slots->sint_message[GUEST_SINT].header.payload_size = 8;
	slots->sint_message[GUEST_SINT].header.message_flags.asu8 = HV_MESSAGE_FLAGS_MSG_PENDING;
	slots->sint_message[4].header.message_type = 0x78;
	slots->sint_message[4].header.payload_size = 255; /* more than there is */
	slots->sint_message[5].header.message_type = 0x79;
	flags->sint_event_flags[GUEST_SINT].flags[0] = 8;
	flags->sint_event_flags[4].flags[31] = ~0ULL;
	flags->sint_event_flags[5].flags[0] = 1;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0), HV_STATUS_SUCCESS);
	ASSERT_SEEN(ENABLED(18), ENABLED(20), ENABLED(31));
	assert_int_equal(slots->sint_message[GUEST_SINT].header.message_type, HVMSG_NONE);
	assert_int_equal(slots->sint_message[4].header.message_type, HVMSG_NONE);
	assert_int_equal(fake_vps[0].eom_count, 1);
	assert_int_equal(flags->sint_event_flags[GUEST_SINT].flags[0], 0);
	assert_int_equal(flags->sint_event_flags[4].flags[31], 0);
	/* those of a SINT that is not ours stay */
	assert_int_equal(slots->sint_message[5].header.message_type, 0x79);
	assert_int_equal(flags->sint_event_flags[5].flags[0], 1);
	post(4);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 3), 0);
	assert_int_equal(hv_irq_handle(&irq, 4, 64), HV_STATUS_NO_DATA);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(4, 1), FLAG(GUEST_SINT, 3));
}

static void what_x86_needs_not_is_not_called(void **state)
{
	static const struct hv_irq_ops none = { NULL, NULL, on_message, on_event };

	(void)state;
	irq.ops = &none;
	irq.vectors = NULL;
	irq.vector_count = 0;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0), HV_STATUS_SUCCESS);
	post(4);
	assert_int_equal(hv_irq_handle(&irq, 4, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(4, 1));
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].scontrol, 0);
}

static void an_interrupt_that_cannot_be_enabled_undoes_the_others(void **state)
{
	uint32_t i;

	for (enable_fails = 1; enable_fails <= 3; enable_fails++) {
		seen_count = 0;
		assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0),
				 HV_STATUS_INSUFFICIENT_MEMORY);
		assert_int_equal(seen_count, 2 * enable_fails);
		for (i = 0; i < enable_fails; i++) {
			assert_int_equal(seen[i], ENABLED(vectors[i]));
			assert_int_equal(seen[seen_count - 1 - i], DISABLED(vectors[i]));
		}
		assert_false(irq.synic.enabled);
		assert_null(irq.messages);
	}
	assert_traps(0);
	off(state);
}

static void a_synic_that_cannot_be_enabled_undoes_all(void **state)
{
	const struct hv_sint bad = { 16, 18, 0 };
	struct hv_fake_vp before = fake_vps[0];
#ifndef TEST_X86
	struct hv_fake_fault fault;
#endif

	(void)state;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, &bad, 1, 0),
			 HV_STATUS_INVALID_PARAMETER);
	ASSERT_SEEN(ENABLED(18), ENABLED(20), ENABLED(31), DISABLED(31), DISABLED(20),
		    DISABLED(18));
	assert_traps(0);
#ifdef TEST_X86
	msr_fails =
		1
		<< 8; /* SCONTROL is written, behind three reads and the VP index, two pages and SINTs */
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 1, 0), MSR_FAILED(8));
#else
	hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED, 0);
	fault.skip = 1;
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 1, 0),
			 HV_STATUS_OPERATION_DENIED);
#endif
	ASSERT_SEEN(ENABLED(18), ENABLED(20), ENABLED(31), DISABLED(31), DISABLED(20),
		    DISABLED(18));
	assert_memory_equal(&before, &fake_vps[0], sizeof(before));
	assert_null(irq.messages);
	assert_null(irq.events);
}

static void without_callbacks_or_vectors_nothing_is_on(void **state)
{
	struct hv_irq bad = { .vector_count = 0 };

	(void)state;
	assert_int_equal(hv_irq_enable(&bad, &messages, &events, sints, 2, 0),
			 HV_STATUS_INVALID_PARAMETER);
	bad.ops = irq.ops;
	bad.vector_count = 1;
	assert_int_equal(hv_irq_enable(&bad, &messages, &events, sints, 2, 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(seen_count, 0);
	assert_traps(0);
}

static void on_twice_is_refused_and_undoes_nothing(void **state)
{
	(void)state;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0),
			 HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(seen_count, 0);
	assert_traps(0);
	assert_true(irq.synic.enabled);
	assert_int_equal(hv_irq_enable(NULL, &messages, &events, sints, 2, 0),
			 HV_STATUS_INVALID_PARAMETER);
}

static void the_hypervisor_stops_before_the_controller(void **state)
{
	(void)state;
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	ASSERT_SEEN(DISABLED(31), DISABLED(20), DISABLED(18));
	assert_false(synic_was_on);
	assert_false(irq.synic.enabled);
	/* again, and behind hv_synic_disable(): nothing but the controller */
	fake.traps = 0;
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	ASSERT_SEEN(DISABLED(31), DISABLED(20), DISABLED(18));
	assert_traps(0);
	assert_int_equal(hv_irq_disable(NULL), HV_STATUS_INVALID_PARAMETER);
	/* and on again */
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 2, 0), HV_STATUS_SUCCESS);
	ASSERT_SEEN(ENABLED(18), ENABLED(20), ENABLED(31));
	assert_nothing_illegal();
}

static void while_the_hypervisor_goes_on_they_stay_enabled(void **state)
{
	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
	assert_int_not_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	assert_int_equal(seen_count, 0);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, true);
	post(GUEST_SINT);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 1));
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	ASSERT_SEEN(DISABLED(31), DISABLED(20), DISABLED(18));
}

/* A paravisor has put its pages in the last two of the memory that the guest does not use. */
static void a_page_of_another_is_named_and_waited_for(void **state)
{
	struct hv_page theirs[2];

	(void)state;
	theirs[0] = guest_page(8192);
	theirs[1] = guest_page(0);
	fake_vps[0].simp = theirs[0].gpa;
	fake_vps[0].siefp = theirs[1].gpa | 1;
	assert_int_equal(hv_irq_enable(&irq, NULL, NULL, sints, 1, 0), HV_STATUS_SUCCESS);
	assert_null(irq.messages);
	assert_null(irq.events);
	assert_int_equal(irq.synic.messages, theirs[0].gpa);
	assert_int_equal(irq.synic.events, theirs[1].gpa);
	seen_count = 0;
	post(GUEST_SINT);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 9), 0);
	fake.traps = 0;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(seen_count, 0);
	irq.events = &theirs[1];
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_INVALID_PARAMETER);
	ASSERT_SEEN(FLAG(GUEST_SINT, 9));
	irq.messages = &theirs[0];
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 1));
	assert_traps(0);
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	assert_int_equal(fake_vps[0].simp, theirs[0].gpa);
	assert_int_equal(fake_vps[0].siefp, theirs[1].gpa);

	/* firmware's message page, left where it is; the page of event flags is ours */
	fake_vps[0].simp |= 1;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 1, 0), HV_STATUS_SUCCESS);
	assert_null(irq.messages);
	assert_ptr_equal(irq.events, &events);
	assert_int_equal(irq.synic.messages, theirs[0].gpa);
	/* and the other way round */
	assert_int_equal(hv_irq_disable(&irq), HV_STATUS_SUCCESS);
	fake_vps[0].simp = 0;
	fake_vps[0].siefp = theirs[0].gpa | 1;
	assert_int_equal(hv_irq_enable(&irq, &messages, &events, sints, 1, 0), HV_STATUS_SUCCESS);
	assert_ptr_equal(irq.messages, &messages);
	assert_null(irq.events);
	assert_nothing_illegal();
}

static void messages_come_before_flags_and_only_of_the_sint(void **state)
{
	(void)state;
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 2047), 0);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 3), 0);
	assert_int_equal(hv_fake_signal_event(&fake, 0, 4, 5), 0);
	post(GUEST_SINT);
	post(4);
	post(GUEST_SINT);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 2048), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 1), MESSAGE(GUEST_SINT, 3), FLAG(GUEST_SINT, 3),
		    FLAG(GUEST_SINT, 2047));
	assert_traps(1); /* EOM for the second message */
	assert_int_equal(fake_vps[0].eom_count, 1);
	assert_int_equal(hv_irq_handle(&irq, 4, 2048), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(4, 2), FLAG(4, 5));
	assert_traps(1);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 2048), HV_STATUS_NO_DATA);
	assert_int_equal(seen_count, 0);
	assert_nothing_illegal();
}

static void flags_from_the_limit_on_stay(void **state)
{
	(void)state;
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 63), 0);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 64), 0);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 0), HV_STATUS_NO_DATA);
	assert_int_equal(seen_count, 0);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(FLAG(GUEST_SINT, 63));
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 65), HV_STATUS_NO_DATA);
	ASSERT_SEEN(FLAG(GUEST_SINT, 64));
}

/* A host that has the next message ready whenever one is taken does not keep the handler for ever. */
static void a_host_that_never_stops_is_left_waiting(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 1), 0);
	post(GUEST_SINT);
	refill = 1000;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_SUCCESS);
	assert_int_equal(seen_count, HV_IRQ_MESSAGES_MAX + 1);
	for (i = 0; i < HV_IRQ_MESSAGES_MAX; i++)
		assert_int_equal(seen[i], MESSAGE(GUEST_SINT, 1 + i));
	assert_int_equal(seen[i], FLAG(GUEST_SINT, 1));
}

/* An edge-triggered interrupt controller with one bit of memory, and a handler that is called only for it. */
static void run_interrupts(uint32_t sint)
{
	uint32_t handled = 0;

	while (guest_interrupts != handled) {
		hv_status_t status;

		handled = guest_interrupts;
		status = hv_irq_handle(&irq, sint, 64);
		assert_true(status == HV_STATUS_SUCCESS || status == HV_STATUS_NO_DATA ||
			    status == HV_STATUS_PARTIAL_PACKET);
	}
}

static void no_message_is_lost(void **state)
{
	uint32_t i;

	(void)state;
	/* One at a time, and with three waiting behind: these cost an EOM each. */
	post(GUEST_SINT);
	refill = 39;
	run_interrupts(GUEST_SINT);
	assert_int_equal(seen_count, 40);
	assert_traps(0);
	for (i = 0; i < 4; i++)
		post(GUEST_SINT);
	refill = 36;
	run_interrupts(GUEST_SINT);
	assert_int_equal(seen_count, 80);
	for (i = 0; i < 80; i++)
		assert_int_equal(seen[i], MESSAGE(GUEST_SINT, 1 + i));
	assert_int_equal(fake_synic.delivered, 80);
	assert_int_equal(fake_vps[0].eom_count, 39);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	assert_nothing_illegal();
}

static void one_of_illegal_size_is_dropped_and_those_behind_come(void **state)
{
	(void)state;
	fake_synic.illegal_size = 241;
	post(GUEST_SINT);
	fake_synic.illegal_size = 0;
	post(GUEST_SINT);
	post(GUEST_SINT);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 1), 0);
	guest_interrupts = 0;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_PARTIAL_PACKET);
	ASSERT_SEEN(FLAG(GUEST_SINT, 1));
	assert_int_equal(guest_interrupts, 1);
	run_interrupts(GUEST_SINT);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 2), MESSAGE(GUEST_SINT, 3));
}

static void a_message_is_handled_though_eom_fails(void **state)
{
#ifndef TEST_X86
	struct hv_fake_fault fault;
#endif

	(void)state;
	post(GUEST_SINT);
	post(GUEST_SINT);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 1), 0);
#ifdef TEST_X86
	msr_fails = 1;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), MSR_FAILED(0));
	msr_fails = 0;
#else
	hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_OPERATION_DENIED, 0);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_OPERATION_DENIED);
#endif
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 1), FLAG(GUEST_SINT, 1));
	assert_int_equal(hv_signal_eom(), HV_STATUS_SUCCESS);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 2));
}

static void what_is_wrong_takes_nothing(void **state)
{
	const struct hv_page none = { NULL, 0 };

	(void)state;
	post(GUEST_SINT);
	assert_int_equal(hv_fake_signal_event(&fake, 0, GUEST_SINT, 1), 0);
	assert_int_equal(hv_irq_handle(NULL, GUEST_SINT, 64), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_irq_handle(&irq, 16, 64), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 2049), HV_STATUS_INVALID_PARAMETER);
	irq.events = &none;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_INVALID_PARAMETER);
	irq.events = &events;
	irq.synic.enabled = false;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(seen_count, 0);
	irq.synic.enabled = true;
	irq.messages = &none;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_INVALID_PARAMETER);
	ASSERT_SEEN(FLAG(GUEST_SINT, 1));
	irq.messages = &messages;
	assert_int_equal(hv_irq_handle(&irq, GUEST_SINT, 64), HV_STATUS_NO_DATA);
	ASSERT_SEEN(MESSAGE(GUEST_SINT, 1));
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(interrupts_are_enabled_before_the_hypervisor_knows, off),
		GUEST_TEST(what_was_in_the_pages_before_is_dropped, off),
		GUEST_TEST(what_x86_needs_not_is_not_called, off),
		GUEST_TEST(an_interrupt_that_cannot_be_enabled_undoes_the_others, off),
		GUEST_TEST(a_synic_that_cannot_be_enabled_undoes_all, off),
		GUEST_TEST(without_callbacks_or_vectors_nothing_is_on, on),
		GUEST_TEST(on_twice_is_refused_and_undoes_nothing, on),
		GUEST_TEST(the_hypervisor_stops_before_the_controller, on),
		GUEST_TEST(while_the_hypervisor_goes_on_they_stay_enabled, on),
		GUEST_TEST(a_page_of_another_is_named_and_waited_for, off),
		GUEST_TEST(messages_come_before_flags_and_only_of_the_sint, on),
		GUEST_TEST(flags_from_the_limit_on_stay, on),
		GUEST_TEST(a_host_that_never_stops_is_left_waiting, on),
		GUEST_TEST(no_message_is_lost, on),
		GUEST_TEST(one_of_illegal_size_is_dropped_and_those_behind_come, on),
		GUEST_TEST(a_message_is_handled_though_eom_fails, on),
		GUEST_TEST(what_is_wrong_takes_nothing, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
