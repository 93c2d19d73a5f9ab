/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of the hypervisor on a processor: on, off, and their handler; for VMBus and for timers.
 *
 * What the interrupt controller has to do is the embedder's, by callbacks. Once: request each interrupt; the handler of
 * those of SINTs calls hv_irq_handle(). Then on each processor, with a struct hv_irq of its own: hv_irq_enable(), and
 * before it goes hv_teardown_cpu() (hyperv/teardown.h) and hv_irq_disable(), in this order.
 *
 * An interrupt is on arm64 the INTID of a PPI, edge-triggered and enabled on each processor by itself: hyperv/synic.h says
 * where those of SINTs come from. On x86 it is a vector of the IDT, for which there is nothing to enable. Ending an interrupt
 * at its controller is not EOM; the embedder does it as always, before or behind hv_irq_handle().
 *
 * On x86 a processor without the privileges that hyperv/synic.h names faults.
 */
#ifndef HYPERV_SDK_IRQ_H
#define HYPERV_SDK_IRQ_H

#include "event.h"
#include "message.h"
#include "synic.h"

/** Messages that hv_irq_handle() takes at most. */
#define HV_IRQ_MESSAGES_MAX 16

/** @brief Callbacks of the embedder, called on the processor that they are about. */
struct hv_irq_ops {
	/** Let interrupt vector come. @return HV_STATUS_SUCCESS, or why not. */
	hv_status_t (*enable)(void *context, uint32_t vector);
	/** Let it come no more; also one that could not be enabled. */
	void (*disable)(void *context, uint32_t vector);
	/** Handle a message: a copy, gone when this returns. Its size was checked, its contents were not. */
	void (*message)(void *context, uint32_t sint, const struct hv_message *message);
	/** Handle an event: its flag was set, and is clear again. */
	void (*event)(void *context, uint32_t sint, uint32_t flag);
};

/** @brief Interrupts of a processor. The caller sets the first four members; the rest is zero at first. */
struct hv_irq {
	const struct hv_irq_ops *ops; /**< Callbacks. */
	void *context;                /**< First argument of them. */
	const uint32_t *vectors; /**< Interrupts to enable: of SINTs, of timers in direct mode. */
	uint32_t vector_count;   /**< How many; 0 on x86: they are not called. */
	struct hv_synic synic;   /**< The SynIC. */
	const struct hv_page
		*messages; /**< Message page in force; NULL: another's, see hv_irq_enable(). */
	const struct hv_page *events; /**< Page of event flags in force; the same. */
};

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor writes the pages through its cache */
/** Disable the first @p count interrupts, the last of them first. */
HV_CONFIG_INLINE void hv_irq_vectors_off(const struct hv_irq *irq, uint32_t count)
{
	while (count-- > 0)
		irq->ops->disable(irq->context, irq->vectors[count]);
}

/**
 * Drop what is in the slot and the flags of a SINT from before: neither interrupts again, but what comes waits for
 * it.
 */
HV_CONFIG_INLINE void hv_irq_forget(const struct hv_irq *irq, uint32_t sint)
{
	uint32_t left = HV_IRQ_MESSAGES_MAX;
	struct hv_event_scan scan;
	struct hv_message message;

	while (left > 0 && hv_take_message(irq->messages, sint, &message) != HV_STATUS_NO_DATA)
		left--;
	if (hv_event_scan_start(&scan, irq->events, sint, HV_EVENT_FLAGS_COUNT) ==
	    HV_STATUS_SUCCESS)
		while (hv_event_next(&scan, &left))
			;
}

/**
 * @brief Let the interrupts of this processor come: first at their controller, then from the hypervisor.
 *
 * The pages are there and cleared, then the interrupts are enabled, then hv_synic_enable() sets pages, SINTs and
 * SCONTROL in its three traps: so none is enabled too late for the first message. (Linux enables between pages and SINTs,
 * in nine traps.) Timers are armed behind this.
 *
 * Pages of the hypervisor may be laid over these, with what was in them when another guest had them on
 * (hyperv/synic.h): what stands at the SINTs of @p sints is dropped, with an EOM where more waits.
 *
 * Where a page in force is not the one offered, firmware's or a paravisor's, hv_irq.messages or hv_irq.events is NULL: map
 * hv_irq.synic.messages or .events, set the pointer to that page object, and call hv_irq_handle() for what came meanwhile.
 * @param irq State. @param messages,events,sints,count,flags As in hv_synic_enable(); the page objects are kept by pointer.
 * @return As hv_synic_enable(), also INVALID_PARAMETER (@p irq, its callbacks or its vectors NULL), or what enable
 * returned; all is undone then.
 * Context: on that processor, after hv_start(), its interrupts masked.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_irq_enable(struct hv_irq *irq,
							 const struct hv_page *messages,
							 const struct hv_page *events,
							 const struct hv_sint *sints,
							 uint32_t count, uint32_t flags)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t on;

	if (irq == HV_NULL || irq->ops == HV_NULL ||
	    (irq->vectors == HV_NULL && irq->vector_count != 0))
		return HV_STATUS_INVALID_PARAMETER;
	if (irq->synic.enabled)
		return HV_STATUS_OBJECT_IN_USE;
	for (on = 0; on < irq->vector_count && status == HV_STATUS_SUCCESS; on++)
		status = irq->ops->enable(irq->context, irq->vectors[on]);
	if (status == HV_STATUS_SUCCESS)
		status = hv_synic_enable(&irq->synic, messages, events, sints, count, flags);
	if (status != HV_STATUS_SUCCESS) {
		hv_irq_vectors_off(irq, on);
		return status;
	}
	irq->messages = (irq->synic.owned & HV_SYNIC_OWNS_MESSAGES) != 0 ? messages : HV_NULL;
	irq->events = (irq->synic.owned & HV_SYNIC_OWNS_EVENTS) != 0 ? events : HV_NULL;
	for (on = 0; on < count; on++)
		hv_irq_forget(irq, sints[on].sint);
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Let the interrupts of this processor come no more: first from the hypervisor, unless hv_teardown_cpu() did that,
 * then at their controller. Timers are stopped before.
 *
 * @return HV_STATUS_SUCCESS; INVALID_PARAMETER (NULL); or the status of hv_synic_disable(): the interrupts stay enabled.
 * The call may be repeated, behind a failure and behind success.
 * Context: on that processor, its interrupts masked; also while crashing.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_irq_disable(struct hv_irq *irq)
{
	hv_status_t status;

	if (irq == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_synic_disable(&irq->synic);
	if (status == HV_STATUS_SUCCESS)
		hv_irq_vectors_off(irq, irq->vector_count);
	return status;
}

/**
 * @brief The handler of the interrupt of a SINT: hand out its messages, then its event flags; a trap (EOM) only where more
 * messages wait.
 *
 * Bounded, whatever the host does: HV_IRQ_MESSAGES_MAX messages, each flag once. None is lost that way: what the hypervisor
 * delivers behind the last one taken raises the interrupt again, which its controller keeps, and so does a flag that is
 * set again. A SINT that is polled has no interrupt: there call again until the status is NO_DATA.
 * @param irq State. @param sint 0 to 15. @param flags Event flags in use, up to 2048, as in hv_event_scan_start().
 * @return HV_STATUS_NO_DATA: all was handed out. HV_STATUS_SUCCESS: so many messages that more may wait. PARTIAL_PACKET (one
 * was dropped), OBJECT_IN_USE, or a failure of EOM, as hv_take_message(): flags were handed out as well, messages behind
 * may wait, whose interrupt comes unless EOM failed.
 * INVALID_SYNIC_STATE (off), INVALID_PARAMETER (NULL, @p sint, @p flags, no page of event flags): nothing was done, or
 * for want of the message page flags alone.
 * Context: on that processor, its interrupts masked or in the handler, not within itself for the same SINT.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_irq_handle(const struct hv_irq *irq, uint32_t sint,
							 uint32_t flags)
{
	uint32_t left = HV_IRQ_MESSAGES_MAX;
	struct hv_event_scan scan;
	struct hv_message message;
	hv_status_t status;

	if (irq == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!irq->synic.enabled)
		return HV_STATUS_INVALID_SYNIC_STATE;
	status = hv_event_scan_start(&scan, irq->events, sint, flags);
	if (status != HV_STATUS_SUCCESS)
		return status;
	message.header.message_type = HVMSG_NONE;
	do {
		status = hv_take_message(irq->messages, sint, &message);
		if (message.header.message_type != HVMSG_NONE)
			irq->ops->message(irq->context, sint, &message);
	} while (status == HV_STATUS_SUCCESS && --left > 0);
	while (hv_event_next(&scan, &flags))
		irq->ops->event(irq->context, sint, flags);
	return status;
}
#endif

#endif
