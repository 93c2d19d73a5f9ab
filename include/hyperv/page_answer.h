/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Calls that are asked nothing and answer with one word.
 */
#ifndef HYPERV_SDK_PAGE_ANSWER_H
#define HYPERV_SDK_PAGE_ANSWER_H

#include "page.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Make a simple call without input whose output is one word; one trap, any context.
 * @param code HVCALL_*. @param output 8 bytes to use. @param[out] value Written only on success, read once from the page.
 * @return As hv_do_hypercall_pages(); INVALID_PARAMETER without a trap for NULL.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_hypercall_answer(uint16_t code,
								   const struct hv_page *output,
								   uint64_t *value)
{
	hv_status_t status;

	if (value == HV_NULL || output == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_do_hypercall_pages(code, HV_NULL, 0, output, 8, HV_NULL);
	if (status == HV_STATUS_SUCCESS)
		*value = hv_arch_load64((const volatile uint64_t *)output->va);
	return status;
}
#endif

#endif
