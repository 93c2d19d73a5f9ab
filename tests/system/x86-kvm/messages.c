/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Messages and events through QEMU's hyperv-testdev: what is sent to one of its connections arrives at a SINT of a
 * processor. Without the device a connection that does not exist is all there is to ask for.
 */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "msr.h"
#include "print.h"

/* The device: what to do, connection, processor by its VP index, SINT in one word. */
#define DEVICE          0x3000
#define DEVICE_NONE     0xffffffffU
#define MESSAGES_CREATE 4U
#define MESSAGES_CLOSE  5U
#define EVENTS_CREATE   6U
#define EVENTS_CLOSE    7U

/* Connections to processor 0; those to the others follow. That of events is also the number of the flag. */
#define MESSAGES 16U
#define EVENTS   32U
#define NOBODY   64U

/* Where QEMU's vmbus-bridge listens, and the machine has one if that is among its words. It takes VMBus's messages alone. */
#define VMBUS      1U
#define VMBUS_WORD "vmbus"

#define MESSAGE_TYPE 0x4d53U
#define SPINS        1000U

/* What a message says: who, to whom, which one, and the contrary of that. */
struct text {
	uint64_t from;
	uint64_t to;
	uint64_t order;
	uint64_t check;
};

static uint32_t sent[PROCESSORS]; /* to each */
static bool open;

static void device(uint32_t what, uint32_t connection, uint32_t number)
{
	uint32_t sint = connection < EVENTS ? SINT_MESSAGES : SINT_EVENTS;

	port_write32(DEVICE,
		     connection << 24 | what << 16 | hv_vp_map_get(&vp_map, number) << 8 | sint);
}

static void take(void *context, uint32_t sint, const struct hv_message *message)
{
	struct cpu *cpu = context;
	const uint64_t *words = message->u.payload;

	if (sint == SINT_TIMEOUTS) {
		timer_message(message);
		return;
	}
	expect(message->header.message_type == MESSAGE_TYPE, "type of a message");
	expect(message->header.payload_size == sizeof(struct text), "size of a message");
	expect(words[1] == machine_number(), "way of a message");
	expect(words[2] == cpu->received && words[3] == ~words[2], "order of messages");
	cpu->received++;
}

static void notice_event(void *context, uint32_t sint, uint32_t flag)
{
	struct cpu *cpu = context;

	expect(sint == SINT_EVENTS, "SINT of an event");
	cpu->flags |= 1ULL << flag;
}

/* There is nothing to enable at an APIC. */
const struct hv_irq_ops irq_ops = { .message = take, .event = notice_event };

static hv_status_t try_post(uint32_t from, uint32_t to, uint32_t order)
{
	const struct hv_connection_id connection = { .asu32 = MESSAGES + to };
	const struct text text = { from, to, order, ~(uint64_t)order };

	return hv_post_message(&cpus[from].post, connection, MESSAGE_TYPE, &text, sizeof(text));
}

/* The device has room for one message, and is slow to see it empty. Without letting interrupts in. */
static void post(uint32_t from, uint32_t to)
{
	struct hv_post_retry retry;
	hv_status_t status;
	uint32_t delay, i;

	hv_post_retry_init(&retry, true);
	for (;;) {
		status = try_post(from, to, sent[to]);
		if (!hv_post_retry_next(&retry, status, &delay))
			break;
		for (i = 0; i < SPINS; i++)
			hv_arch_cpu_relax();
	}
	expect(status == HV_STATUS_SUCCESS, "post a message");
	sent[to]++;
}

static bool all_received(const void *number)
{
	uint32_t n = *(const uint32_t *)number;

	return cpus[n].received >= hv_arch_load_acquire32(&sent[n]);
}

/* Jobs. */

static void post_to_next(uint32_t number)
{
	post(number, (number + 1) % processors);
}

static void receive(uint32_t number)
{
	expect(interrupt_wait(all_received, &number), "messages arrived");
}

/*
 * Nothing is let in before: the first is in its slot, the second waits for the EOM, there is no room for a third. It
 * says what the second does, because of one that it refuses the device keeps the text.
 */
static void three_at_once(uint32_t number)
{
	post(number, number);
	post(number, number);
	expect(try_post(number, number, sent[number] - 1) == HV_STATUS_INSUFFICIENT_BUFFERS,
	       "no room");
	receive(number);
	post(number, number);
	receive(number);
}

static void signal(uint32_t number)
{
	const struct hv_connection_id connection = { .asu32 = EVENTS + (number + 1) % processors };

	expect(hv_signal_event(connection, 0) == HV_STATUS_SUCCESS, "signal an event");
}

static bool has_noticed(const void *number)
{
	uint32_t n = *(const uint32_t *)number;

	return cpus[n].flags == 1ULL << (EVENTS + n);
}

static void notice(uint32_t number)
{
	expect(interrupt_wait(has_noticed, &number), "an event arrived");
}

static void exchange(void)
{
	uint32_t i, eoms = msr_eoms();

	for (i = 0; i < processors; i++) {
		sent[i] = 0;
		device(MESSAGES_CREATE, MESSAGES + i, i);
		device(EVENTS_CREATE, EVENTS + i, i);
	}
	open = true;
	line("messages");
	on_all(post_to_next, "all have posted");
	on_all(receive, "all have received");
	print("each CPU to the next, 1: taken by interrupt, %u EOM\n", msr_eoms() - eoms);
	check(msr_eoms() == eoms, "no EOM without a successor");
	line("");
	on_all(three_at_once, "three at once");
	eoms = msr_eoms() - eoms;
	print("each CPU to itself, 3 at once: in order, HV_STATUS_%s for the third, %u EOM each\n",
	      status_name(HV_STATUS_INSUFFICIENT_BUFFERS), eoms / processors);
	check(eoms == processors, "an EOM where one waits");
	line("events");
	on_all(signal, "all have signalled");
	on_all(notice, "all have noticed");
	print("each CPU to the next, flag of its connection: taken by interrupt\n");
}

static void show_vmbus(void)
{
	const struct hv_connection_id vmbus = { .asu32 = VMBUS };
	hv_status_t status, wanted = machine_argument(VMBUS_WORD)
					     ? HV_STATUS_INVALID_HYPERCALL_INPUT
					     : HV_STATUS_INVALID_CONNECTION_ID;

	status = hv_post_message(&cpus[0].post, vmbus, MESSAGE_TYPE, &vmbus, sizeof(vmbus));
	line("VMBus");
	print("message not of VMBus: %s\n", status_name(status));
	check(status == wanted, "message for VMBus");
}

void show_messages(void)
{
	const struct hv_connection_id nobody = { .asu32 = NOBODY };
	hv_status_t status;

	if (!offered(HV_HAS_POST_MESSAGES, "messages") ||
	    !offered(HV_HAS_ACCESS_SYNIC_REGS, "messages"))
		return;
	if (port_read32(DEVICE) != DEVICE_NONE) {
		exchange();
	} else {
		line("messages");
		print("no test device\n");
	}
	status = hv_post_message(&cpus[0].post, nobody, MESSAGE_TYPE, &nobody, sizeof(nobody));
	line("nobody");
	print("message for a connection that does not exist: %s", status_name(status));
	check(status == HV_STATUS_INVALID_CONNECTION_ID, "message for nobody");
	status = hv_signal_event(nobody, 0);
	print(", event: %s\n", status_name(status));
	check(status == HV_STATUS_INVALID_CONNECTION_ID, "event for nobody");
	show_vmbus();
}

void connections_close(void)
{
	const struct hv_connection_id closed = { .asu32 = EVENTS };
	uint32_t i;

	if (!open)
		return;
	for (i = 0; i < processors; i++) {
		device(MESSAGES_CLOSE, MESSAGES + i, i);
		device(EVENTS_CLOSE, EVENTS + i, i);
	}
	open = false;
	check(hv_signal_event(closed, 0) == HV_STATUS_INVALID_CONNECTION_ID, "connection closed");
}
