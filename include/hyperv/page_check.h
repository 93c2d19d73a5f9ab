/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Memory shared with the hypervisor: checks of it, without a trap.
 */
#ifndef HYPERV_SDK_PAGE_CHECK_H
#define HYPERV_SDK_PAGE_CHECK_H

#include "abi/control.h"
#include "abi/status.h"
#include "types.h"

/**
 * @brief Check @p size bytes of parameters at @p page.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, no size, or two addresses that are not the same
 * place of a page), INVALID_ALIGNMENT (not a multiple of 8, or across a page).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_page_check(const struct hv_page *page, uint32_t size)
{
	uint64_t offset;

	if (page == HV_NULL || page->va == HV_NULL || size == 0)
		return HV_STATUS_INVALID_PARAMETER;
	offset = page->gpa % HV_HYP_PAGE_SIZE;
	if ((uintptr_t)page->va % HV_HYP_PAGE_SIZE != offset)
		return HV_STATUS_INVALID_PARAMETER;
	if (offset % HV_CALL_ALIGNMENT != 0 || size > HV_HYP_PAGE_SIZE - offset)
		return HV_STATUS_INVALID_ALIGNMENT;
	return HV_STATUS_SUCCESS;
}

/** @return Whether two checked blocks share a byte of guest memory. */
HV_CONFIG_INLINE bool hv_page_overlap(const struct hv_page *a, uint32_t a_size,
				      const struct hv_page *b, uint32_t b_size)
{
	/* Differences, because an end may wrap to 0. */
	return a->gpa - b->gpa < b_size || b->gpa - a->gpa < a_size;
}

#endif
