/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of the SynIC: take one out of its slot (TLFS, chapter "Inter-Partition Communication"). hyperv/post.h
 * posts one.
 *
 * The message page of a processor (hyperv/synic.h) has a slot for each SINT. The hypervisor puts a message into a free
 * slot and raises the interrupt of the SINT; while the slot is full it marks that more wait. An interrupt handler takes
 * messages until HV_STATUS_NO_DATA, then handles event flags, and ends the interrupt at its controller as always.
 *
 * The page is the host's to write at any time: what is checked and handed out is a copy.
 */
#ifndef HYPERV_SDK_MESSAGE_H
#define HYPERV_SDK_MESSAGE_H

#include "abi/message.h"
#include "abi/message_type.h"
#include "register.h"

/** Words of a copy, whatever type they have there. */
typedef uint64_t __attribute__((may_alias)) hv_shared_word;

/** @brief Copy @p count words that the host may write at any time: each is loaded once. */
HV_CONFIG_INLINE void hv_copy_shared(void *to, const volatile void *from, uint32_t count)
{
	const volatile uint64_t *source = (const volatile uint64_t *)from;
	hv_shared_word *target = (hv_shared_word *)to;
	uint32_t i;

	for (i = 0; i < count; i++)
		target[i] = hv_arch_load64(&source[i]);
}

/**
 * @brief Tell the hypervisor that a slot of this processor is free, so that it delivers what waits; one trap
 * (TLFS: EOM register).
 *
 * hv_take_message() does it where it is needed. Under HV_REGISTER_NESTED_EOM there is another for the nested SynIC.
 * @return Status of hv_set_vpreg(). Context: on the processor whose slot it is, any interrupt state.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_signal_eom(void)
{
	return hv_set_vpreg(HV_REGISTER_EOM, 0);
}

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor writes slots through its cache */
/**
 * @brief Take a message out of a slot without a trap, on any processor: for the crash path, and to defer EOM.
 *
 * Copies the message, frees the slot unless it holds one of another type by now, and only then looks whether more wait.
 * EOM counts for the processor that writes it alone: of another processor's slot a crashing one gets what is
 * there and what is delivered without EOM, and no more. If that processor still runs, either may get a message, and
 * one of the same type that comes between may be lost, or mixed with the copy: types are all that a slot tells them by.
 * @param page Message page, of this processor or another.
 * @param sint 0 to 15. @param[out] message Its value counts only on success.
 * @param[out] pending Whether the slot is free and more wait: the page's owner must hv_signal_eom(), also when
 * the status is PARTIAL_PACKET. Written but for INVALID_PARAMETER.
 * @return HV_STATUS_SUCCESS, NO_DATA (the slot is free), PARTIAL_PACKET (more payload than a message holds:
 * dropped), OBJECT_IN_USE (another processor or the host changed the slot meanwhile, nothing is taken: look again),
 * INVALID_PARAMETER (NULL, @p sint).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_take_message_no_eom(const struct hv_page *page,
								  uint32_t sint,
								  struct hv_message *message,
								  bool *pending)
{
	volatile struct hv_message *slot;
	volatile uint32_t *head;
	uint32_t type;

	if (page == HV_NULL || page->va == HV_NULL || sint >= HV_SYNIC_SINT_COUNT ||
	    message == HV_NULL || pending == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	slot = &((volatile struct hv_message_page *)page->va)->sint_message[sint];
	head = &slot->header.message_type;
	*pending = false;
	if (hv_arch_load_acquire32(head) == HVMSG_NONE)
		return HV_STATUS_NO_DATA;

	hv_copy_shared(message, slot, HV_MESSAGE_SIZE / 8);
	type = message->header.message_type;
	/* A store would destroy the message that the host delivered since another processor took this one. */
	if (type == HVMSG_NONE || hv_arch_cmpxchg32(head, type, HVMSG_NONE) != type)
		return HV_STATUS_OBJECT_IN_USE;
	/* The host sees the slot free, or has said before the next load that more wait. */
	hv_arch_mb();
	/* The second word of the head: size, flags, reserved. */
	*pending = (hv_arch_load_acquire32(head + 1) >> 8 & HV_MESSAGE_FLAGS_MSG_PENDING) != 0;
	if (message->header.payload_size > HV_MESSAGE_PAYLOAD_BYTE_COUNT)
		return HV_STATUS_PARTIAL_PACKET;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Take a message out of a slot of this processor; a trap (EOM) only if more wait.
 * @param page Message page of this processor.
 * @param sint 0 to 15. @param[out] message Its type is HVMSG_NONE if none was taken; else it is a message that has
 * left its slot, even when EOM failed.
 * @return HV_STATUS_SUCCESS, NO_DATA (the slot is free), PARTIAL_PACKET (more payload than a message holds:
 * dropped), OBJECT_IN_USE (another processor or the host changed the slot meanwhile: try again), INVALID_PARAMETER (NULL,
 * @p sint; nothing is written); or the message was taken, but EOM failed, with the status of hv_set_vpreg().
 * Context: on that processor, its interrupt masked or in its handler.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_take_message(const struct hv_page *page,
							   uint32_t sint,
							   struct hv_message *message)
{
	bool pending = false;
	hv_status_t status = hv_take_message_no_eom(page, sint, message, &pending);
	hv_status_t eom = HV_STATUS_SUCCESS;

	if (status == HV_STATUS_INVALID_PARAMETER)
		return status;
	if (status != HV_STATUS_SUCCESS)
		message->header.message_type = HVMSG_NONE;
	if (pending)
		eom = hv_signal_eom();
	return eom == HV_STATUS_SUCCESS ? status : eom;
}
#endif

#endif
