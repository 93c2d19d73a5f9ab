/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "checks.h"

#define MESSAGE_TYPE 0x4d53U
#define AT_ONCE      3U

/* Two flags, in different words of the hypervisor and the ends of what the connection has. */
#define FIRST_FLAG 3U
#define LAST_FLAG  (MONITOR_EVENT_FLAGS - 1)

/* What a message says: who, to whom, which one, and the contrary of that. */
struct text {
	uint64_t from;
	uint64_t to;
	uint64_t order;
	uint64_t check;
};

static uint32_t sent[PROCESSORS];

static uint32_t next_of(uint32_t number)
{
	return (number + 1) % PROCESSORS;
}

/* From the processor before, the next in order. */
static void take(void *context, uint32_t sint, const struct hv_message *message)
{
	struct cpu *cpu = context;
	const uint64_t *words = message->u.payload;
	uint64_t number = machine_number();

	expect(sint == MONITOR_SINT, "SINT of a message");
	if (message->header.message_type == HVMSG_TIMER_EXPIRED) {
		timer_message(message);
		return;
	}
	expect(message->header.message_type == MESSAGE_TYPE, "type of a message");
	expect(message->header.payload_size == sizeof(struct text), "size of a message");
	expect(next_of((uint32_t)words[0]) == number && words[1] == number, "way of a message");
	expect(words[2] == cpu->received && words[3] == ~words[2], "order of messages");
	cpu->received++;
}

static void notice_event(void *context, uint32_t sint, uint32_t flag)
{
	struct cpu *cpu = context;

	expect(sint == MONITOR_SINT && flag < MONITOR_EVENT_FLAGS, "SINT and number of an event");
	cpu->flags |= 1ULL << flag % 64;
}

/* Its SINT. A last interrupt may be on its way when the SynIC goes off. */
static void vmbus_interrupt(uint32_t intid)
{
	struct cpu *cpu = this_cpu();

	(void)intid;
	cpu->interrupts++;
	expect(hv_irq_handle(&cpu->irq, MONITOR_SINT, MONITOR_EVENT_FLAGS) == HV_STATUS_NO_DATA ||
		       !cpu->irq.synic.enabled,
	       "messages and events handled");
}

static hv_status_t enable(void *cpu, uint32_t vector)
{
	(void)cpu;
	interrupt_enable(vector, vector == INTID_VMBUS ? vmbus_interrupt : timer_interrupt);
	return HV_STATUS_SUCCESS;
}

static void disable(void *cpu, uint32_t vector)
{
	(void)cpu;
	interrupt_disable(vector);
}

const struct hv_irq_ops irq_ops = {
	.enable = enable,
	.disable = disable,
	.message = take,
	.event = notice_event,
};

static void post(uint32_t number)
{
	const struct hv_connection_id connection = { .asu32 = MONITOR_MESSAGES + next_of(number) };
	const struct text text = { number, next_of(number), sent[number], ~(uint64_t)sent[number] };
	struct hv_post_retry retry;
	hv_status_t status;
	uint32_t delay;

	hv_post_retry_init(&retry, true);
	for (;;) {
		status = hv_post_message(&cpus[number].post, connection, MESSAGE_TYPE, &text,
					 sizeof(text));
		if (!hv_post_retry_next(&retry, status, &delay))
			break;
		interrupt_sleep(delay);
	}
	expect(status == HV_STATUS_SUCCESS, "post a message");
	sent[number]++;
}

static void post_several(uint32_t number)
{
	uint32_t i;

	for (i = 0; i < AT_ONCE; i++)
		post(number);
}

static bool all_received(const void *cpu)
{
	const struct cpu *receiver = cpu;

	return receiver->received >= sent[(receiver - cpus + PROCESSORS - 1) % PROCESSORS];
}

static void receive(uint32_t number)
{
	expect(interrupt_wait(all_received, &cpus[number]), "messages arrived");
}

/* Job: what comes waits. */
static void close_door(uint32_t number)
{
	(void)number;
	interrupt_disable(INTID_VMBUS);
}

static void open_door(uint32_t number)
{
	interrupt_let_in();
	expect(!all_received(&cpus[number]), "nothing comes while the door is closed");
	interrupt_enable(INTID_VMBUS, vmbus_interrupt);
	receive(number);
}

/* Each to the next. Returns EOMs of all, from the traps and how many of them were posts. */
static uint64_t exchange(processor_job send, processor_job take_in, uint32_t each, const char *name)
{
	uint64_t before = processors_traps(ALL_PROCESSORS), all;

	check(processors_run(ALL_PROCESSORS, send), "all have posted");
	check(processors_run(ALL_PROCESSORS, take_in), "all have received");
	check_processors(ALL_PROCESSORS, "messages");
	all = processors_traps(ALL_PROCESSORS) - before;
	step_traps(all, name);
	return all - each * PROCESSORS;
}

void show_message(const char *name)
{
	uint64_t eoms = exchange(post, receive, 1, name);

	check(!traps_counted() || eoms == 0, "no EOM without a successor");
	print("each CPU to the next, 1: taken by interrupt, %lu EOM\n", eoms);
}

void show_messages(void)
{
	uint64_t eoms;
	uint32_t i;

	show_message("messages");
	check(processors_run(ALL_PROCESSORS, close_door), "all doors closed");
	eoms = exchange(post_several, open_door, AT_ONCE, "");
	check(!traps_counted() || eoms == (AT_ONCE - 1) * PROCESSORS, "EOM where more wait");
	print("each CPU to the next, %u at once: in order, %lu EOM each\n", AT_ONCE,
	      eoms / PROCESSORS);
	for (i = 0; i < PROCESSORS; i++)
		check(cpus[i].received == sent[i] && cpus[i].interrupts != 0,
		      "all that was posted");
}

static void signal(uint32_t number)
{
	const struct hv_connection_id connection = { .asu32 = MONITOR_EVENTS + next_of(number) };

	expect(hv_signal_event(connection, FIRST_FLAG) == HV_STATUS_SUCCESS, "signal an event");
	expect(hv_signal_event(connection, LAST_FLAG) == HV_STATUS_SUCCESS, "signal another");
}

static bool all_signalled(const void *cpu)
{
	return ((const struct cpu *)cpu)->flags == (1ULL << FIRST_FLAG | 1ULL << LAST_FLAG);
}

static void notice(uint32_t number)
{
	expect(interrupt_wait(all_signalled, &cpus[number]), "events arrived");
}

void show_events(void)
{
	const struct hv_connection_id nobody = { .asu32 = MONITOR_EVENTS + PROCESSORS };
	uint64_t before = processors_traps(ALL_PROCESSORS);

	check(processors_run(ALL_PROCESSORS, signal), "all have signalled");
	check(processors_run(ALL_PROCESSORS, notice), "all have noticed");
	check_processors(ALL_PROCESSORS, "events");
	step_traps(processors_traps(ALL_PROCESSORS) - before, "events");
	print("each CPU to the next, flags %u and %u: taken by interrupt\n", FIRST_FLAG, LAST_FLAG);
	check(hv_signal_event(nobody, 0) == HV_STATUS_INVALID_CONNECTION_ID, "no such connection");
}
