/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Numbers of hypervisor pages (TLFS: HV_GPA_PAGE_NUMBER), which have 4096 bytes on guests with pages of 4K, 16K and 64K.
 *
 * Never a guest's own page number. No traps, any context.
 */
#ifndef HYPERV_SDK_PFN_H
#define HYPERV_SDK_PFN_H

#include "types.h"

/** @brief Number of a page of 4096 bytes in guest physical memory. */
typedef uint64_t hv_pfn_t;

/** Numbers there are: an address has 64 bits. */
#define HV_PFN_LIMIT (1ULL << 52)

/** @return Number of the page that @p gpa is in. */
HV_CONFIG_INLINE hv_pfn_t hv_pfn(hv_gpa_t gpa)
{
	return gpa / HV_HYP_PAGE_SIZE;
}

/** @return Address of page @p pfn, below HV_PFN_LIMIT. */
HV_CONFIG_INLINE hv_gpa_t hv_pfn_gpa(hv_pfn_t pfn)
{
	return pfn * HV_HYP_PAGE_SIZE;
}

/**
 * @return Hypervisor pages of which @p size bytes at @p gpa have a part; 0 for no bytes, or an end beyond the address space.
 * Of a guest page: its size / 4096. More than 1: the bytes cross a page.
 */
HV_CONFIG_INLINE uint64_t hv_pfn_count(hv_gpa_t gpa, uint64_t size)
{
	if (size == 0 || size - 1 > ~gpa)
		return 0;
	return hv_pfn(gpa + (size - 1)) - hv_pfn(gpa) + 1;
}

#endif
