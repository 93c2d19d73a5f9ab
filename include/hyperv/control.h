/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Make the control word of a hypercall, take its result word apart.
 */
#ifndef HYPERV_SDK_CONTROL_H
#define HYPERV_SDK_CONTROL_H

#include "abi/control.h"
#include "abi/status.h"
#include "bits.h"
#include "types.h"

/**
 * @brief Control word of a hypercall (TLFS: hypercall input value).
 *
 * Each argument is cut to its field; a constant that does not fit fails to
 * compile where the compiler sees it.
 * @param code Call code, HVCALL_*.
 * @param fast Parameters in registers instead of memory.
 * @param varhead_qwords Size of the variable header in units of 8 bytes, 0 to 1023; 0 for most calls.
 * @param rep_count Elements of a rep call, 0 to 4095; 0 for a simple call.
 * @param rep_start First element to process, 0 to 4095.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_hypercall_control(uint16_t code, bool fast,
						     uint16_t varhead_qwords, uint16_t rep_count,
						     uint16_t rep_start)
{
	hv_check_constant(varhead_qwords, HV_HYPERCALL_VARHEAD_MAX);
	hv_check_constant(rep_count | rep_start, HV_HYPERCALL_REP_COUNT_MAX); /* all ones */
	return (uint64_t)code | (fast ? HV_HYPERCALL_FAST_BIT : 0) |
	       hv_field_put(varhead_qwords, HV_HYPERCALL_VARHEAD_MASK,
			    HV_HYPERCALL_VARHEAD_OFFSET) |
	       hv_field_put(rep_count, HV_HYPERCALL_REP_COMP_MASK, HV_HYPERCALL_REP_COMP_OFFSET) |
	       hv_field_put(rep_start, HV_HYPERCALL_REP_START_MASK, HV_HYPERCALL_REP_START_OFFSET);
}

/** @return Whether the call that gave @p result succeeded. */
HV_CONFIG_INLINE_FORCE bool hv_result_success(uint64_t result)
{
	return (result & HV_HYPERCALL_RESULT_MASK) == HV_STATUS_SUCCESS;
}

/**
 * @brief Status in a result word.
 *
 * All ones is no status: it is the SMCCC's "not supported" of a hypervisor that
 * is not Hyper-V, and comes back as HV_STATUS_INVALID_HYPERCALL_CODE.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_result(uint64_t result)
{
	if (HV_UNLIKELY(result == ~0ULL))
		return HV_STATUS_INVALID_HYPERCALL_CODE;
	return (hv_status_t)(result & HV_HYPERCALL_RESULT_MASK);
}

/**
 * @return Elements that a rep call has finished, counted from element 0; also after a failure. Means
 * nothing in a result of all ones, which is no result (hv_result()).
 */
HV_CONFIG_INLINE_FORCE uint32_t hv_repcomp(uint64_t result)
{
	return (uint32_t)hv_field_get(result, HV_HYPERCALL_REP_COMP_MASK,
				      HV_HYPERCALL_REP_COMP_OFFSET);
}

#endif
