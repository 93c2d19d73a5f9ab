/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Hypercalls whose parameters lie in memory shared with the hypervisor; the checks of it are in page_check.h.
 *
 * A struct hv_page carries both addresses, so these calls can check the buffer
 * without a trap and make the compiler keep the stores to it.
 */
#ifndef HYPERV_SDK_PAGE_H
#define HYPERV_SDK_PAGE_H

#include "hypercall.h"
#include "page_check.h"

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor reads memory through its cache: fast calls only */
/**
 * @brief A hypercall with its parameters in memory that the call knows; a rep call goes on until it is done.
 * @param control Control word, see hv_hypercall_control(); not fast.
 * @param input Input block; NULL with size 0 if there is none. @param input_size Bytes, up to 4096.
 * @param output Output block; NULL with size 0 if there is none. @param output_size Bytes, up to 4096.
 * @param[out] reps Elements that a rep call has finished, also after a failure of the hypervisor, never more than it was
 * asked for; may be NULL. A bad argument leaves it alone.
 * @return Status of the hypervisor, or without a trap: INVALID_PARAMETER (see hv_page_check(), a
 * size without a block, the fast bit, input and output overlap), INVALID_ALIGNMENT.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_do_hypercall_pages(uint64_t control, const struct hv_page *input, uint32_t input_size,
		      const struct hv_page *output, uint32_t output_size, uint32_t *reps)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	uint64_t result;

	if ((control & HV_HYPERCALL_FAST_BIT) != 0)
		return HV_STATUS_INVALID_PARAMETER;
	if (input != HV_NULL || input_size != 0)
		status = hv_page_check(input, input_size);
	if (status == HV_STATUS_SUCCESS && (output != HV_NULL || output_size != 0))
		status = hv_page_check(output, output_size);
	if (status != HV_STATUS_SUCCESS)
		return status;
	if (input != HV_NULL && output != HV_NULL &&
	    hv_page_overlap(input, input_size, output, output_size))
		return HV_STATUS_INVALID_PARAMETER;

	if (input != HV_NULL)
		hv_arch_publish(input->va);
	if (output != HV_NULL)
		hv_arch_publish(output->va);
	result = hv_do_rep_hypercall_control(control, input != HV_NULL ? input->gpa : 0,
					     output != HV_NULL ? output->gpa : 0);
	if (output != HV_NULL)
		hv_arch_publish(output->va);
	if (reps != HV_NULL)
		*reps = hv_reps_done(result, hv_repcomp(control));
	return hv_result(result);
}
#endif

#endif
