/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor's reference time: the counter, the page and its register.
 *
 * The counter follows the embedder's time: ten million a second times a power of two, so that scale and
 * offset give that time back to the unit. Faults: hv_fake.reference has a mode, and may
 * change the page, and the counter with it, before chosen loads of the guest: then what is read
 * of two states together gives a wrong time.
 */
#ifndef HYPERV_SDK_FAKE_REFERENCE_H
#define HYPERV_SDK_FAKE_REFERENCE_H

#include "../abi/clock.h"
#include "../abi/register_bits.h"
#include "fault.h"
#include "partition.h"

/** @name Modes of the reference page
 * @{ */
#define HV_FAKE_REFERENCE_VALID   0U /**< As it should be. */
#define HV_FAKE_REFERENCE_INVALID 1U /**< The sequence is 0, scale and offset mean nothing. */
#define HV_FAKE_REFERENCE_IGNORED 2U /**< The page cannot be enabled: the bit stays zero. */
/** @} */

/** What stands in the reserved bits behind the sequence. */
#define HV_FAKE_REFERENCE_RESERVED 0xa5a5a5a500000000ULL

/** @return The counter of every processor. */
HV_CONFIG_INLINE uint64_t hv_fake_counter(struct hv_fake *fake)
{
	return (fake->ops->time(fake->context) - fake->reference.offset) << fake->reference.shift;
}

/** @return The words of the page where this program sees them; NULL if it is off. */
HV_CONFIG_INLINE hv_fake_word *hv_fake_reference_page(struct hv_fake *fake)
{
	hv_gpa_t gpa = fake->reference_tsc & HV_REGISTER_REFERENCE_TSC_GPN_MASK;

	if (!(fake->reference_tsc & HV_REGISTER_REFERENCE_TSC_ENABLE))
		return HV_NULL;
	return (hv_fake_word *)fake->ops->memory(fake->context, gpa, HV_HYP_PAGE_SIZE);
}

/** Write sequence, scale and offset to the page. */
HV_CONFIG_INLINE void hv_fake_reference_fill(struct hv_fake *fake, hv_fake_word *page)
{
	const bool valid = fake->reference.mode != HV_FAKE_REFERENCE_INVALID;

	page[0] = HV_FAKE_REFERENCE_RESERVED |
		  (valid ? fake->reference.sequence : HV_REFERENCE_TSC_SEQUENCE_INVALID);
	page[1] = fake->reference.scale != 0 ? fake->reference.scale
					     : 1ULL << (64 - fake->reference.shift);
	if (!valid)
		page[1] = ~0ULL;
	page[2] = valid ? fake->reference.offset : ~0ULL;
}

/** The counter runs at another speed from now on, as after a migration; so the page changes. */
HV_CONFIG_INLINE void hv_fake_reference_change(struct hv_fake *fake)
{
	hv_fake_word *page = hv_fake_reference_page(fake);

	fake->reference.shift ^= 7; /* 2 and 5 in turn */
	fake->reference.offset ^= 0x80;
	fake->reference.sequence++;
	if (fake->reference.sequence == HV_REFERENCE_TSC_SEQUENCE_INVALID)
		fake->reference.sequence++;
	fake->reference.changed++;
	if (page != HV_NULL)
		hv_fake_reference_fill(fake, page);
}

/** The guest is about to load from @p p, which may be on the page. */
HV_CONFIG_INLINE void hv_fake_loads(struct hv_fake *fake, const volatile void *p)
{
	struct hv_fake_reference *reference = &fake->reference;
	const hv_fake_word *page;

	if (reference->changes == 0)
		return;
	page = hv_fake_reference_page(fake);
	if (page == HV_NULL || (uintptr_t)p - (uintptr_t)page >= HV_HYP_PAGE_SIZE)
		return;
	if (reference->skip > 0) {
		reference->skip--;
		return;
	}
	if (reference->changes != HV_FAKE_ALWAYS)
		reference->changes--;
	hv_fake_reference_change(fake);
}

/**
 * Write HV_REGISTER_REFERENCE_TSC. Bits 11:1 are to be preserved. The page lies over guest memory, which is
 * as before when it is taken away.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_set_reference(struct hv_fake *fake, uint64_t value)
{
	const uint64_t reserved = ~(HV_REGISTER_REFERENCE_TSC_GPN_MASK |
				    HV_REGISTER_REFERENCE_TSC_ENABLE);
	hv_fake_word *page = hv_fake_reference_page(fake);

	if (((value ^ fake->reference_tsc) & reserved) != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if ((value & HV_REGISTER_REFERENCE_TSC_ENABLE) != 0 &&
	    fake->ops->memory(fake->context, value & HV_REGISTER_REFERENCE_TSC_GPN_MASK,
			      HV_HYP_PAGE_SIZE) == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_MEMORY);
	if (page != HV_NULL)
		hv_fake_copy(page, fake->reference.saved, 3);
	if (fake->reference.mode == HV_FAKE_REFERENCE_IGNORED)
		value &= ~HV_REGISTER_REFERENCE_TSC_ENABLE;
	fake->reference_tsc = value;
	page = hv_fake_reference_page(fake);
	if (page != HV_NULL) {
		hv_fake_copy(fake->reference.saved, page, 3);
		hv_fake_reference_fill(fake, page);
	}
	return HV_STATUS_SUCCESS;
}

#endif
