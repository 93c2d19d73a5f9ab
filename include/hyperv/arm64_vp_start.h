/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Start a virtual processor of arm64 (TLFS: HvCallStartVirtualProcessor); statuses and context: hyperv/vp_start.h.
 */
#ifndef HYPERV_SDK_ARM64_VP_START_H
#define HYPERV_SDK_ARM64_VP_START_H

#include "../arch/arm64/abi/vp_context.h"
#include "vp_start.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Start a virtual processor; one trap.
 * @param page 88 bytes to use. @param vp_index Which (hyperv/vp_lookup.h). @param vtl Its VTL, 0 for most; a
 * number, not an HV_INPUT_VTL. @param state State to start with, not in @p page.
 * @return See hyperv/vp_start.h.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_arm64_start_vp(const struct hv_page *page, uint32_t vp_index, uint8_t vtl,
		  const struct hv_arm64_init_vp_context *state)
{
	return hv_start_vp_words(page, vp_index, vtl, state, (uint32_t)sizeof(*state) / 8);
}
#endif

#endif
