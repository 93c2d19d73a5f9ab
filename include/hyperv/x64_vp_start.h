/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Start a virtual processor of x86-64 (TLFS: HvCallStartVirtualProcessor); statuses and context: hyperv/vp_start.h.
 */
#ifndef HYPERV_SDK_X64_VP_START_H
#define HYPERV_SDK_X64_VP_START_H

#include "../arch/x86/abi/vp_context.h"
#include "vp_start.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Start a virtual processor; one trap.
 * @param page 240 bytes to use. @param vp_index Which (hyperv/vp_lookup.h). @param vtl Its VTL, 0 for most; a
 * number, not an HV_INPUT_VTL. @param state State to start with, not in @p page.
 * @return See hyperv/vp_start.h.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_x64_start_vp(const struct hv_page *page, uint32_t vp_index, uint8_t vtl,
		const struct hv_x64_init_vp_context *state)
{
	return hv_start_vp_words(page, vp_index, vtl, state, (uint32_t)sizeof(*state) / 8);
}
#endif

#endif
