/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Memory of an isolated partition as the fake hypervisor has it: accepted, visible to the host; memory zero at boot.
 *
 * hv_fake_memory_attach() gives it pages, in storage of the caller's, a byte for each. Without, and outside of them, there is no
 * page that these calls know. That the host sees nothing of a private page is not played: the calls themselves take
 * their blocks from anywhere.
 */
#ifndef HYPERV_SDK_FAKE_MEMORY_H
#define HYPERV_SDK_FAKE_MEMORY_H

#include "../abi/gpa_visibility.h"
#include "call_parts.h"
#include "partition.h"

/** @name State of a page
 * Not accepted: 0.
 * @{ */
#define HV_FAKE_PAGE_VISIBILITY 0x03U /**< HV_HOST_VISIBILITY_*. */
#define HV_FAKE_PAGE_ACCEPTED   0x80U /**< Accepted. */
/** @} */

#define HV_FAKE_ZEROED_MAX   255U /**< Ranges of HvExtCallGetBootZeroedMemory. */
#define HV_FAKE_ZEROED_BYTES (8 + 16 * HV_FAKE_ZEROED_MAX) /**< Its output. */
#define HV_FAKE_BOOT_ZEROED  1ULL /**< hv_fake.capabilities: the call is there. */

/** @brief Memory of the partition. */
struct hv_fake_memory {
	uint8_t *pages; /**< State of each page. */
	const uint64_t *
		zeroed; /**< Ranges that were zero at boot: first page and number of pages of each. */
	uint64_t first;        /**< Number of the first page in pages. */
	uint64_t count;        /**< Pages in it. */
	uint64_t zeroed_count; /**< Ranges in zeroed. */
	/** Fault: ranges that the guest is told of; 0: as many as there are. */
	uint64_t zeroed_told;
};

/**
 * Attach @p memory, all of it written: @p count pages from number @p first on, none of them accepted; no ranges.
 * @param pages Their states, written.
 */
HV_CONFIG_INLINE void hv_fake_memory_attach(struct hv_fake *fake, struct hv_fake_memory *memory,
					    uint8_t *pages, uint64_t first, uint64_t count)
{
	volatile uint8_t *state = pages;
	uint64_t i;

	memory->pages = pages;
	memory->zeroed = HV_NULL;
	memory->first = first;
	memory->count = count;
	memory->zeroed_count = 0;
	memory->zeroed_told = 0;
	for (i = 0; i < count; i++)
		state[i] = 0;
	fake->memory = memory;
}

/** @return The state of page @p number; NULL if there is no such page. */
HV_CONFIG_INLINE uint8_t *hv_fake_page_state(const struct hv_fake *fake, uint64_t number)
{
	const struct hv_fake_memory *memory = fake->memory;

	if (memory == HV_NULL || number - memory->first >= memory->count)
		return HV_NULL;
	return &memory->pages[number - memory->first];
}

/** @return Whether there is visibility @p visibility: all but writing alone. */
HV_CONFIG_INLINE bool hv_fake_visibility(uint64_t visibility)
{
	return visibility <= HV_HOST_VISIBILITY_SHARED && visibility != 2;
}

/**
 * HvCallModifySparseGpaPageHostVisibility: elements up to @p stop. No source names the status for a page that is not accepted.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_set_visibility(struct hv_fake *fake, struct hv_fake_call *call,
						    uint32_t stop)
{
	const hv_status_t status = hv_fake_check_partition(fake, call->in[0]);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (call->in[1] & ~(uint64_t)HV_GPA_RANGE_FOR_VISIBILITY_HOST_VISIBILITY_MASK)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (!hv_fake_visibility(call->in[1]))
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	for (; call->done < stop; call->done++) {
		uint8_t *state = hv_fake_page_state(fake, call->in[2 + call->done]);

		if (state == HV_NULL)
			return hv_fake_refuse(fake, HV_FAKE_NO_SUCH_PAGE);
		if (!(*state & HV_FAKE_PAGE_ACCEPTED))
			return hv_fake_refuse(fake, HV_FAKE_PAGE_STATE);
		*state = (uint8_t)(HV_FAKE_PAGE_ACCEPTED | call->in[1]);
	}
	return HV_STATUS_SUCCESS;
}

/** What is wrong with the second word of HvCallAcceptGpaPages, or HV_FAKE_LEGAL. The caller is in VTL 0, and sets no other. */
HV_CONFIG_INLINE uint32_t hv_fake_accept_reason(uint64_t word)
{
	const uint64_t visibility = (word & HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_MASK) >>
				    HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_SHIFT;

	if (word & HV_ACCEPT_PAGES_ATTRIBUTES_RSVD_MASK)
		return HV_FAKE_RESERVED_FIELD;
	if (word & HV_ACCEPT_PAGES_ATTRIBUTES_VTL_SET_MASK || word >> 32 != 0)
		return HV_FAKE_HIGHER_VTL;
	if ((word & HV_ACCEPT_PAGES_ATTRIBUTES_MEMORY_TYPE_MASK) > HV_ACCEPT_MEMORY_TYPE_RAM ||
	    !hv_fake_visibility(visibility))
		return HV_FAKE_BAD_VALUE;
	return HV_FAKE_LEGAL;
}

/**
 * HvCallAcceptGpaPages: pages up to @p stop, the number of an element counted from the first page. openvmm reserves 8
 * bytes for each; what is in them is not looked at.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_accept_pages(struct hv_fake *fake, struct hv_fake_call *call,
						  uint32_t stop)
{
	const hv_status_t status = hv_fake_check_partition(fake, call->in[0]);
	const uint32_t reason = hv_fake_accept_reason(call->in[1]);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	for (; call->done < stop; call->done++) {
		uint8_t *state = hv_fake_page_state(fake, call->in[2] + call->done);

		if (state == HV_NULL)
			return hv_fake_refuse(fake, HV_FAKE_NO_SUCH_PAGE);
		if (*state & HV_FAKE_PAGE_ACCEPTED)
			return hv_fake_refuse(fake, HV_FAKE_PAGE_STATE);
		*state =
			(uint8_t)(HV_FAKE_PAGE_ACCEPTED |
				  (call->in[1] & HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_MASK) >>
					  HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_SHIFT);
	}
	return HV_STATUS_SUCCESS;
}

/** HvExtCallGetBootZeroedMemory. What stands behind the ranges is not written. */
HV_CONFIG_INLINE hv_status_t hv_fake_boot_zeroed(struct hv_fake *fake, struct hv_fake_call *call)
{
	const struct hv_fake_memory *memory = fake->memory;
	uint64_t count;

	if (!(fake->capabilities & HV_FAKE_BOOT_ZEROED))
		return hv_fake_refuse(fake, HV_FAKE_NO_EXT_CALL);
	count = memory == HV_NULL ? 0 : memory->zeroed_count;
	if (count > HV_FAKE_ZEROED_MAX)
		count = HV_FAKE_ZEROED_MAX;
	call->out[0] = count;
	if (count != 0)
		hv_fake_copy(&call->out[1], memory->zeroed, (uint32_t)count * 2);
	if (memory != HV_NULL && memory->zeroed_told != 0)
		call->out[0] = memory->zeroed_told;
	return HV_STATUS_SUCCESS;
}

#endif
