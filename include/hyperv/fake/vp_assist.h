/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor's side of the VP assist page: its register, and a word that it writes there.
 *
 * Of what Hyper-V writes there one thing is played, the reason of a VTL entry, which is in the same place on both
 * architectures. It shows whether the page is still the hypervisor's.
 */
#ifndef HYPERV_SDK_FAKE_VP_ASSIST_H
#define HYPERV_SDK_FAKE_VP_ASSIST_H

#include "../abi/register_bits.h"
#include "../abi/vp_assist.h"
#include "partition.h"

/** @return The VP assist page of @p vp where this program sees it; NULL if it is off, or no memory. */
HV_CONFIG_INLINE struct hv_vp_assist_page *hv_fake_vp_assist_page(struct hv_fake *fake,
								  uint64_t word)
{
	if ((word & HV_REGISTER_VP_ASSIST_PAGE_ENABLED) == 0)
		return HV_NULL;
	return (struct hv_vp_assist_page *)fake->ops->memory(
		fake->context, word & HV_REGISTER_VP_ASSIST_PAGE_GPA_PAGE_NUMBER_MASK,
		HV_HYP_PAGE_SIZE);
}

/** Write HV_REGISTER_VP_ASSIST_PAGE of @p vp. Bits 11:1 are to be preserved, and the page to be memory. */
HV_CONFIG_INLINE hv_status_t hv_fake_set_vp_assist(struct hv_fake *fake, struct hv_fake_vp *vp,
						   uint64_t value)
{
	const uint64_t reserved = ~(HV_REGISTER_VP_ASSIST_PAGE_GPA_PAGE_NUMBER_MASK |
				    HV_REGISTER_VP_ASSIST_PAGE_ENABLED);

	if (((value ^ vp->vp_assist) & reserved) != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if ((value & HV_REGISTER_VP_ASSIST_PAGE_ENABLED) != 0 &&
	    hv_fake_vp_assist_page(fake, value) == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_MEMORY);
	vp->vp_assist = value;
	return HV_STATUS_SUCCESS;
}

/**
 * The virtual processor in place @p vp enters its VTL: the reason goes to its VP assist page.
 * @param reason HV_VTL_ENTRY_*. @return Whether there is a page.
 */
HV_CONFIG_INLINE bool hv_fake_enter_vtl(struct hv_fake *fake, uint32_t vp, uint32_t reason)
{
	struct hv_vp_assist_page *page = hv_fake_vp_assist_page(fake, fake->vps[vp].vp_assist);

	if (page == HV_NULL)
		return false;
	page->vtl_control.entry_reason = reason;
	return true;
}

#endif
