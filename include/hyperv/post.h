/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Post a message (TLFS: HvCallPostMessage). hyperv/post_retry.h says whether to post it again, hyperv/message.h
 * takes one.
 */
#ifndef HYPERV_SDK_POST_H
#define HYPERV_SDK_POST_H

#include "abi/hypercall.h"
#include "abi/message.h"
#include "abi/message_type.h"
#include "arch_hypercall.h"
#include "control.h"
#include "page_check.h"
#include "words.h"

#ifndef HV_CONFIG_MMU_OFF /* a message has no fast form: 256 bytes */
/** A word at any address. */
struct __attribute__((packed, may_alias)) hv_unaligned_word {
	uint64_t word; /**< Its value. */
};

/** @brief Copy @p size bytes of a payload to whole words. */
HV_CONFIG_INLINE void hv_copy_payload(uint64_t *to, const void *from, uint32_t size)
{
	const struct hv_unaligned_word *words = (const struct hv_unaligned_word *)from;
	const uint8_t *bytes = (const uint8_t *)from;
	uint64_t last = 0;
	uint32_t i;

	for (i = 0; i < size / 8; i++)
		to[i] = hv_opaque(words[i].word);
	for (i = size / 8 * 8; i < size; i++)
		last |= (uint64_t)bytes[i] << i % 8 * 8;
	if (size % 8 != 0)
		to[size / 8] = last;
}

/**
 * @brief Post a message, once (TLFS: HvCallPostMessage); one trap. What to do when it is refused: hyperv/post_retry.h.
 * @param input Block of 256 bytes, shared with the hypervisor; bytes behind the payload stay as they are.
 * Nobody else may use it until the call returns: one for each processor, and no interrupt that posts in between.
 * @param connection Connection, as the host gave it (VMBus: 1 or 4).
 * @param type 1 to 0x7fffffff. @param payload Any alignment; NULL if @p size is 0. @param size Bytes, up to 240.
 * @return HV_STATUS_SUCCESS: the message is queued at the receiver; INVALID_PARAMETER (NULL, @p type, @p size; also by the
 * hypervisor), INVALID_ALIGNMENT (see hv_page_check()), ACCESS_DENIED (privilege PostMessages),
 * INVALID_CONNECTION_ID, INVALID_PORT_ID (gone, or no message port), INSUFFICIENT_BUFFERS (the receiver's queue is full),
 * INSUFFICIENT_MEMORY, or INVALID_HYPERCALL_CODE (no
 * Hyper-V). Source of the list: TLFS; Linux for what may pass. Context: any, after start-up. Who builds the block in place
 * uses hv_call_pages(HV_FORM_POST_MESSAGE, ...).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_post_message(const struct hv_page *input,
							   struct hv_connection_id connection,
							   uint32_t type, const void *payload,
							   uint32_t size)
{
	struct hv_input_post_message *block;
	hv_status_t status;

	if (type == HVMSG_NONE || (type & HV_MESSAGE_TYPE_HYPERVISOR_MASK) != 0 ||
	    size > HV_MESSAGE_PAYLOAD_BYTE_COUNT || (payload == HV_NULL && size != 0))
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_page_check(input, sizeof(struct hv_input_post_message));
	if (status != HV_STATUS_SUCCESS)
		return status;
	block = (struct hv_input_post_message *)input->va;
	block->connection_id = connection;
	block->reserved = 0;
	block->message_type = type;
	block->payload_size = size;
	hv_copy_payload(block->payload, payload, size);
	hv_arch_publish(block);
	return hv_result(hv_arch_hypercall(HVCALL_POST_MESSAGE, input->gpa, 0));
}
#endif

#endif
