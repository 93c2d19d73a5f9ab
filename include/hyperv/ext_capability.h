/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Extended hypercalls: which there are, and what memory was zero at boot.
 *
 * TLFS: HvExtCallQueryCapabilities, HvExtCallGetBootZeroedMemory. If hv_has_enable_extended_hypercalls(). Any context; a
 * page shared by the interrupts of a processor needs them off. Statuses: ACCESS_DENIED (EnableExtendedHypercalls),
 * INVALID_PARAMETER (without a trap NULL, see also hv_page_check()), INVALID_ALIGNMENT (page), INVALID_HYPERCALL_CODE.
 */
#ifndef HYPERV_SDK_EXT_CAPABILITY_H
#define HYPERV_SDK_EXT_CAPABILITY_H

#include "page_answer.h"
#include "pfn.h"

/** @name Extended hypercalls (TLFS: HvExtCallQueryCapabilities)
 * Linux has bit 8 as well, HV_EXT_CAPABILITY_MEMORY_COLD_DISCARD_HINT of abi/gpa.h.
 * @{ */
#define HV_EXT_CAPABILITY_BOOT_ZEROED_MEMORY                                                       \
	0x0000000000000001ULL /**< HvExtCallGetBootZeroedMemory. */
#define HV_EXT_CAPABILITY_MEMORY_HEAT_HINT 0x0000000000000002ULL /**< HvExtCallMemoryHeatHint. */
/** @} */

/** Most ranges that HvExtCallGetBootZeroedMemory gives. */
#define HV_BOOT_ZEROED_RANGES 255

/** @brief Pages that were zero at boot. */
struct hv_boot_zeroed_range {
	hv_pfn_t first; /**< Number of the first. */
	uint64_t count; /**< How many, at least 1; all below HV_PFN_LIMIT. */
};

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Which extended hypercalls there are; one trap.
 * @param output 8 bytes to use. @param[out] capabilities HV_EXT_CAPABILITY_*. Written only on success. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_ext_capabilities(const struct hv_page *output,
								   uint64_t *capabilities)
{
	return hv_get_hypercall_answer(HV_EXT_CALL_QUERY_CAPABILITIES, output, capabilities);
}

/**
 * @brief Ranges of memory that reads as zeros and needs no clearing; one trap. If HV_EXT_CAPABILITY_BOOT_ZEROED_MEMORY.
 *
 * Nobody has written there since boot but the guest itself. The hypervisor's ranges may overlap and name
 * memory that the guest does not have. Each is read once and checked; empty ones and those beyond the address space are left out.
 * @param output 4088 bytes to use, itself not zero any more.
 * @param[out] ranges In the order of the hypervisor, which is to begin with the largest. @param capacity Room in it; what has none is left out.
 * @param[out] count Ranges written. Both written only on success.
 * @return See above; OPERATION_FAILED: the hypervisor speaks of more ranges than fit its answer.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_get_boot_zeroed_memory(const struct hv_page *output, struct hv_boot_zeroed_range *ranges,
			  uint32_t capacity, uint32_t *count)
{
	const volatile uint64_t *words;
	hv_status_t status;
	uint32_t written = 0;
	uint64_t total;

	if (ranges == HV_NULL || count == HV_NULL || output == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_do_hypercall_pages(HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY, HV_NULL, 0, output,
				       8 + HV_BOOT_ZEROED_RANGES * 16, HV_NULL);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (const volatile uint64_t *)output->va;
	total = hv_arch_load64(words++);
	if (total > HV_BOOT_ZEROED_RANGES)
		return HV_STATUS_OPERATION_FAILED;
	for (; total != 0 && written < capacity; total--) {
		hv_pfn_t first = hv_arch_load64(words++);
		uint64_t pages = hv_arch_load64(words++);

		if (pages == 0 || first >= HV_PFN_LIMIT || pages > HV_PFN_LIMIT - first)
			continue;
		ranges[written].first = first;
		ranges[written++].count = pages;
	}
	*count = written;
	return HV_STATUS_SUCCESS;
}
#endif

#endif
