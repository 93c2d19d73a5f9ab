/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Start a virtual processor with a state of any architecture; use hyperv/arm64_vp_start.h or
 * hyperv/x64_vp_start.h, where the state has a type (TLFS: HvCallStartVirtualProcessor).
 *
 * Instead of PSCI or INIT and SIPI, in any VTL. Needs hv_has_start_virtual_processor(); on any processor that runs.
 * Statuses: ACCESS_DENIED (privilege, VTL), INVALID_VP_INDEX, INVALID_VP_STATE (runs already), INVALID_REGISTER_VALUE
 * (state), INVALID_PARTITION_STATE, INVALID_VTL_STATE (VTL not enabled), INVALID_PARAMETER and
 * INVALID_ALIGNMENT without a trap (see hv_page_check()). Not for HV_CONFIG_MMU_OFF.
 */
#ifndef HYPERV_SDK_VP_START_H
#define HYPERV_SDK_VP_START_H

#include "abi/partition.h"
#include "hypercall.h"
#include "page_check.h"
#include "words.h"

#ifndef HV_CONFIG_MMU_OFF
/** A word of a state, whatever the types of its members. */
typedef uint64_t __attribute__((may_alias)) hv_vp_state_word;

/**
 * @brief Start virtual processor @p vp_index in VTL @p vtl (a number, not an HV_INPUT_VTL).
 * @param page 16 bytes and the state, to use. @param state The state, not in @p page; copied. @param words Its size in units
 * of 8 bytes. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_start_vp_words(const struct hv_page *page,
							     uint32_t vp_index, uint8_t vtl,
							     const void *state, uint32_t words)
{
	const hv_vp_state_word *from = (const hv_vp_state_word *)state;
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	hv_vp_state_word *to;
	uint32_t i;

	if (state != HV_NULL)
		status = hv_page_check(page, 16 + words * 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	to = (hv_vp_state_word *)page->va;
	to[0] = HV_PARTITION_ID_SELF;
	to[1] = vp_index | (uint64_t)vtl << 32;
	for (i = 0; i < words; i++)
		to[2 + i] = hv_opaque(from[i]);
	hv_arch_publish(to);
	return hv_result(hv_do_hypercall(HVCALL_START_VP, page->gpa, 0));
}
#endif

#endif
