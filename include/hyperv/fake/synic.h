/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The other side of the SynIC of the fake hypervisor: message queues, event flags, connections.
 *
 * hv_fake_synic_attach() brings it to life; without, SynIC registers are plain words and every connection is
 * unknown. Storage is the caller's: messages that wait, and the ends of connections.
 *
 * Messages are delivered into the page of SIMP while SCONTROL and SIMP are enabled, when they are posted, at EOM and when
 * one of these registers is written; a full slot is marked pending. Masked SINTs take messages and
 * flags, without an interrupt; so does polling. Nothing is written to a page that is not enabled.
 */
#ifndef HYPERV_SDK_FAKE_SYNIC_H
#define HYPERV_SDK_FAKE_SYNIC_H

#include "../abi/event.h"
#include "../abi/message.h"
#include "../abi/message_type.h"
#include "../abi/stimer.h"
#include "../abi/synic.h"
#include "../types.h"
#include "../words.h"
#include "partition.h"

#define HV_FAKE_NO_VP 0xffffffffU /**< hv_fake_port.vp: the host; what comes is counted and kept. */

/** @brief A message that waits. */
struct hv_fake_queued {
	uint32_t vp;               /**< Receiver, its place in hv_fake.vps. */
	uint32_t sint;             /**< SINT. */
	uint64_t order;            /**< Counts posted messages; 0: this place is free. */
	struct hv_message message; /**< The message. */
};

/** @brief The receiver's end of a connection. */
struct hv_fake_port {
	uint32_t connection;       /**< Connection id. */
	uint32_t vp;               /**< Receiver, its place in hv_fake.vps; HV_FAKE_NO_VP. */
	uint32_t sint;             /**< SINT of the receiver. */
	uint32_t first_flag;       /**< Event port: its first flag. */
	uint32_t flags;            /**< Event port: how many; 0: a message port. */
	uint32_t last_flag;        /**< Flag signalled last, as in the call. */
	uint64_t count;            /**< Messages or events that came. */
	struct hv_message message; /**< Message that came last. */
};

/** @brief SynIC of a partition. */
struct hv_fake_synic {
	struct hv_fake_queued *queue; /**< Messages that wait, of all processors. */
	uint32_t queue_size;          /**< Its places. */
	uint32_t port_count;          /**< Ports. */
	struct hv_fake_port *ports;   /**< Ends of connections. */
	uint64_t posted;              /**< Messages queued so far. */
	uint64_t delivered;           /**< Messages written into slots so far. */
	uint32_t full;                /**< Fault: so many posts find the queue full. */
	uint32_t illegal_size; /**< Fault: payload size written into slots; 0: the right one. */
};

HV_STATIC_ASSERT(sizeof(struct hv_fake_synic) % 8 == 0 && sizeof(struct hv_fake_queued) % 8 == 0,
		 "hv_fake_clear() counts in words");

/** Attach @p synic, all of it written, with room for @p queue_size messages and the ends of @p port_count connections. */
HV_CONFIG_INLINE void hv_fake_synic_attach(struct hv_fake *fake, struct hv_fake_synic *synic,
					   struct hv_fake_queued *queue, uint32_t queue_size,
					   struct hv_fake_port *ports, uint32_t port_count)
{
	uint32_t i;

	hv_fake_clear(synic, sizeof(*synic) / sizeof(uint64_t));
	synic->queue = queue;
	synic->queue_size = queue_size;
	synic->ports = ports;
	synic->port_count = port_count;
	for (i = 0; i < queue_size; i++)
		queue[i].order = hv_opaque(0);
	fake->synic = synic;
}

/** @return What of SINT @p sint lies in the page of register @p word: 256 bytes; NULL unless it and SCONTROL are enabled. */
HV_CONFIG_INLINE void *hv_fake_synic_part(struct hv_fake *fake, const struct hv_fake_vp *vp,
					  uint64_t word, uint32_t sint)
{
	if ((vp->scontrol & word & 1) == 0)
		return HV_NULL;
	return fake->ops->memory(fake->context,
				 (word & HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK) + sint * HV_MESSAGE_SIZE,
				 HV_MESSAGE_SIZE);
}

/** Raise the interrupt of a SINT, unless it is masked or polled. */
HV_CONFIG_INLINE void hv_fake_synic_raise(struct hv_fake *fake, uint32_t vp, uint32_t sint)
{
	const uint64_t word = fake->vps[vp].sint[sint];

	if ((word & (HV_SYNIC_SINT_MASKED | HV_SYNIC_SINT_POLLING)) == 0)
		fake->ops->interrupt(fake->context, vp,
				     (uint32_t)(word & HV_SYNIC_SINT_VECTOR_MASK));
}

/**
 * Find the first message that waits for a SINT.
 * @param[out] more Whether others wait behind it.
 * @return NULL if none does.
 */
HV_CONFIG_INLINE struct hv_fake_queued *hv_fake_synic_first(const struct hv_fake_synic *synic,
							    uint32_t vp, uint32_t sint, bool *more)
{
	struct hv_fake_queued *first = HV_NULL;
	uint32_t found = 0;
	uint32_t i;

	for (i = 0; i < synic->queue_size; i++) {
		struct hv_fake_queued *queued = &synic->queue[i];

		if (queued->order == 0 || queued->vp != vp || queued->sint != sint)
			continue;
		found++;
		if (first == HV_NULL || queued->order < first->order)
			first = queued;
	}
	*more = found > 1;
	return first;
}

/** @return How many timers of @p vp have a message that waits for the slot of @p sint, see fake/stimer.h. */
HV_CONFIG_INLINE uint32_t hv_fake_timers_waiting(const struct hv_fake_vp *vp, uint32_t sint)
{
	uint32_t count = 0;
	uint32_t i;

	for (i = 0; i < HV_FAKE_STIMERS; i++)
		count += vp->stimer_expired[i] != 0 &&
			 (vp->stimer[2 * i] & HV_STIMER_CONFIG_SINTX_MASK) ==
				 (uint64_t)sint << HV_STIMER_CONFIG_SINTX_SHIFT;
	return count;
}

/**
 * Write @p message to the slot of a SINT and raise its interrupt, if the slot is there and free; mark a full one.
 * @param more Whether others wait behind it.
 * @return Whether it was written.
 */
HV_CONFIG_INLINE bool hv_fake_synic_put(struct hv_fake *fake, uint32_t vp, uint32_t sint,
					struct hv_message *message, bool more)
{
	struct hv_fake_synic *synic = fake->synic;
	hv_fake_word *slot;
	volatile uint32_t *type;
	uint8_t *flags;
	uint32_t word;

	slot = (hv_fake_word *)hv_fake_synic_part(fake, &fake->vps[vp], fake->vps[vp].simp, sint);
	if (slot == HV_NULL)
		return false;
	type = (volatile uint32_t *)(void *)slot;
	flags = (uint8_t *)slot + 5;
	if (__atomic_load_n(type, __ATOMIC_ACQUIRE) != HVMSG_NONE) {
		/* The guest frees the slot, then looks at the mark: mark it, then look again. */
		__atomic_store_n(flags, (uint8_t)HV_MESSAGE_FLAGS_MSG_PENDING, __ATOMIC_SEQ_CST);
		__atomic_thread_fence(__ATOMIC_SEQ_CST);
		if (__atomic_load_n(type, __ATOMIC_ACQUIRE) != HVMSG_NONE)
			return false;
	}
	message->header.message_flags.asu8 = more ? HV_MESSAGE_FLAGS_MSG_PENDING : 0;
	if (synic->illegal_size != 0)
		message->header.payload_size = (uint8_t)synic->illegal_size;
	/* A processor that loses the slot to another one may still read it. */
	for (word = 1; word < HV_MESSAGE_SIZE / 8; word++)
		__atomic_store_n(&slot[word], ((const hv_fake_word *)message)[word],
				 __ATOMIC_RELAXED);
	__atomic_store_n(type + 1, *((const hv_fake_word *)message) >> 32, __ATOMIC_RELAXED);
	__atomic_store_n(type, message->header.message_type, __ATOMIC_RELEASE);
	synic->delivered++;
	hv_fake_synic_raise(fake, vp, sint);
	return true;
}

/**
 * Deliver what can be: the first message that waits for each SINT of virtual processor @p vp, if its
 * slot is free; else mark the slot.
 */
HV_CONFIG_INLINE void hv_fake_synic_deliver(struct hv_fake *fake, uint32_t vp)
{
	uint32_t sint;

	for (sint = 0; sint < HV_SYNIC_SINT_COUNT; sint++) {
		bool more;
		struct hv_fake_queued *queued = hv_fake_synic_first(fake->synic, vp, sint, &more);

		if (queued == HV_NULL)
			continue;
		more = more || hv_fake_timers_waiting(&fake->vps[vp], sint) != 0;
		if (hv_fake_synic_put(fake, vp, sint, &queued->message, more))
			queued->order = 0;
	}
}

/**
 * Post a message to SINT @p sint of the virtual processor in place @p vp, as the host or the hypervisor does.
 * @param type Any but HVMSG_NONE. @param payload,size Contents, up to 240 bytes.
 * @param sender Word of the head.
 * @return HV_STATUS_SUCCESS (queued, and delivered if possible), INVALID_PARAMETER, INVALID_VP_INDEX,
 * INSUFFICIENT_BUFFERS (no place, or the fault), INVALID_SYNIC_STATE (nothing attached).
 */
HV_CONFIG_INLINE hv_status_t hv_fake_post_from(struct hv_fake *fake, uint32_t vp, uint32_t sint,
					       uint32_t type, const void *payload, uint32_t size,
					       uint64_t sender)
{
	const uint8_t *bytes = (const uint8_t *)payload;
	struct hv_fake_synic *synic = fake->synic;
	struct hv_fake_queued *place = HV_NULL;
	uint8_t *target;
	uint32_t i;

	if (synic == HV_NULL)
		return HV_STATUS_INVALID_SYNIC_STATE;
	if (vp >= fake->vp_count)
		return HV_STATUS_INVALID_VP_INDEX;
	if (sint >= HV_SYNIC_SINT_COUNT || type == HVMSG_NONE ||
	    size > HV_MESSAGE_PAYLOAD_BYTE_COUNT)
		return HV_STATUS_INVALID_PARAMETER;
	for (i = 0; i < synic->queue_size && place == HV_NULL; i++)
		if (synic->queue[i].order == 0)
			place = &synic->queue[i];
	if (synic->full > 0 || place == HV_NULL) {
		synic->full -= synic->full > 0;
		return HV_STATUS_INSUFFICIENT_BUFFERS;
	}
	hv_fake_clear(place, sizeof(*place) / sizeof(uint64_t));
	place->vp = vp;
	place->sint = sint;
	place->order = ++synic->posted;
	place->message.header.message_type = type;
	place->message.header.payload_size = (uint8_t)size;
	place->message.header.sender = sender;
	target = (uint8_t *)&place->message.u;
	for (i = 0; i < size; i++)
		target[i] = (uint8_t)hv_opaque(bytes[i]);
	hv_fake_synic_deliver(fake, vp);
	return HV_STATUS_SUCCESS;
}

/** hv_fake_post_from() with sender 0. */
HV_CONFIG_INLINE hv_status_t hv_fake_post_message(struct hv_fake *fake, uint32_t vp, uint32_t sint,
						  uint32_t type, const void *payload, uint32_t size)
{
	return hv_fake_post_from(fake, vp, sint, type, payload, size, 0);
}

/**
 * Set event flag @p flag of SINT @p sint of the virtual processor in place @p vp; an interrupt if it was clear.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER, INVALID_VP_INDEX, INVALID_SYNIC_STATE (nothing attached, or SCONTROL or
 * SIEFP not enabled).
 */
HV_CONFIG_INLINE hv_status_t hv_fake_signal_event(struct hv_fake *fake, uint32_t vp, uint32_t sint,
						  uint32_t flag)
{
	uint64_t mask = 1ULL << flag % 64;
	hv_fake_word *flags;

	if (fake->synic == HV_NULL)
		return HV_STATUS_INVALID_SYNIC_STATE;
	if (vp >= fake->vp_count)
		return HV_STATUS_INVALID_VP_INDEX;
	if (sint >= HV_SYNIC_SINT_COUNT || flag >= HV_EVENT_FLAGS_COUNT)
		return HV_STATUS_INVALID_PARAMETER;
	flags = (hv_fake_word *)hv_fake_synic_part(fake, &fake->vps[vp], fake->vps[vp].siefp, sint);
	if (flags == HV_NULL)
		return HV_STATUS_INVALID_SYNIC_STATE;
	if ((__atomic_fetch_or(&flags[flag / 64], mask, __ATOMIC_ACQ_REL) & mask) == 0)
		hv_fake_synic_raise(fake, vp, sint);
	return HV_STATUS_SUCCESS;
}

/** @return The end of connection @p connection, for events or for messages; NULL if there is none. */
HV_CONFIG_INLINE struct hv_fake_port *hv_fake_find_port(struct hv_fake *fake, uint32_t connection,
							bool event)
{
	uint32_t i;

	for (i = 0; fake->synic != HV_NULL && i < fake->synic->port_count; i++) {
		struct hv_fake_port *port = &fake->synic->ports[i];

		if (port->connection == connection && (port->flags != 0) == event)
			return port;
	}
	return HV_NULL;
}

/** HvCallPostMessage. @param in struct hv_input_post_message. */
HV_CONFIG_INLINE hv_status_t hv_fake_call_post_message(struct hv_fake *fake, const hv_fake_word *in)
{
	const uint32_t type = (uint32_t)in[1];
	const uint32_t size = (uint32_t)(in[1] >> 32);
	struct hv_fake_port *port;
	hv_status_t status;

	if (in[0] >> 32 != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (type == HVMSG_NONE || (type & HV_MESSAGE_TYPE_HYPERVISOR_MASK) != 0 ||
	    size > HV_MESSAGE_PAYLOAD_BYTE_COUNT)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	port = hv_fake_find_port(fake, (uint32_t)in[0], false);
	if (port == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_CONNECTION);
	if (port->vp != HV_FAKE_NO_VP) {
		status = hv_fake_post_from(fake, port->vp, port->sint, type, in + 2, size,
					   port->connection);
		if (status == HV_STATUS_INSUFFICIENT_BUFFERS)
			return hv_fake_refuse(fake, HV_FAKE_NO_BUFFERS);
		if (status != HV_STATUS_SUCCESS)
			return status;
	} else if (fake->synic->full > 0) {
		fake->synic->full--;
		return hv_fake_refuse(fake, HV_FAKE_NO_BUFFERS);
	}
	hv_fake_clear(&port->message, 2);
	port->message.header.message_type = type;
	port->message.header.payload_size = (uint8_t)size;
	hv_fake_copy(&port->message.u, in + 2, HV_MESSAGE_PAYLOAD_QWORD_COUNT);
	port->count++;
	return HV_STATUS_SUCCESS;
}

/** HvCallSignalEvent. @param in struct hv_input_signal_event. */
HV_CONFIG_INLINE hv_status_t hv_fake_call_signal_event(struct hv_fake *fake, uint64_t in)
{
	const uint32_t flag = (uint32_t)(in >> 32) & 0xffff;
	struct hv_fake_port *port = hv_fake_find_port(fake, (uint32_t)in, true);

	if (in >> 48 != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (port == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_CONNECTION);
	if (flag >= port->flags)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	if (port->vp != HV_FAKE_NO_VP &&
	    hv_fake_signal_event(fake, port->vp, port->sint, port->first_flag + flag) !=
		    HV_STATUS_SUCCESS)
		return hv_fake_refuse(fake, HV_FAKE_SYNIC_STATE);
	port->last_flag = flag;
	port->count++;
	return HV_STATUS_SUCCESS;
}

/**
 * @return What forbids writing @p value to a SynIC register that holds @p old, or HV_FAKE_LEGAL: reserved bits are kept, a
 * vector is at least 16 unless masked (TLFS, "SINTx Register"), auto-EOI is not for arm64.
 */
HV_CONFIG_INLINE uint32_t hv_fake_synic_reason(const struct hv_fake *fake, uint32_t name,
					       uint64_t old, uint64_t value)
{
	const uint64_t sint = HV_SYNIC_SINT_VECTOR_MASK | HV_SYNIC_SINT_MASKED |
			      HV_SYNIC_SINT_AUTO_EOI | HV_SYNIC_SINT_POLLING |
			      HV_SYNIC_SINT_AS_INTERCEPT | HV_SYNIC_SINT_PROXY;
	uint64_t fields = HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK | HV_SYNIC_SIMP_ENABLE;

	if (fake->synic == HV_NULL)
		return HV_FAKE_LEGAL;
	if (name >= HV_REGISTER_SINT0 && name <= HV_REGISTER_SINT15) {
		fields = sint;
		if ((value & HV_SYNIC_SINT_MASKED) == 0 &&
		    (value & HV_SYNIC_SINT_VECTOR_MASK) < HV_SYNIC_FIRST_VALID_VECTOR)
			return HV_FAKE_BAD_VALUE;
		if (fake->arch == HV_FAKE_ARM64 && (value & HV_SYNIC_SINT_AUTO_EOI) != 0)
			return HV_FAKE_RESERVED_FIELD;
	} else if (name == HV_REGISTER_SCONTROL) {
		fields = HV_SYNIC_CONTROL_ENABLE;
	} else if (name != HV_REGISTER_SIMP && name != HV_REGISTER_SIEFP) {
		return HV_FAKE_LEGAL;
	}
	return ((value ^ old) & ~fields) != 0 ? (uint32_t)HV_FAKE_RESERVED_FIELD
					      : (uint32_t)HV_FAKE_LEGAL;
}

/** A SynIC register (or EOM) of @p vp was written: deliver what waited for it. */
HV_CONFIG_INLINE void hv_fake_synic_written(struct hv_fake *fake, const struct hv_fake_vp *vp,
					    uint32_t name)
{
	if (fake->synic != HV_NULL &&
	    (name == HV_REGISTER_EOM || name == HV_REGISTER_SCONTROL || name == HV_REGISTER_SIMP))
		hv_fake_synic_deliver(fake, (uint32_t)(vp - fake->vps));
}

#endif
