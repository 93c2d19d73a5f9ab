/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Send an interrupt to several virtual processors at once (TLFS: HvCallSendSyntheticClusterIpi, ...Ex).
 *
 * If hv_has_use_synthetic_cluster_ipi(); the Ex call if hv_has_use_ex_processor_masks() too. x86: a fixed interrupt of the
 * APIC. arm64: not marked as missing by the TLFS, advised by hosts, used by no system that we know.
 *
 * Any context; a page shared by the interrupts of a processor needs them off. Statuses: INVALID_PARAMETER (without a trap a
 * vector outside HV_IPI_LOW_VECTOR to HV_IPI_HIGH_VECTOR, NULL), INVALID_ALIGNMENT (page), INVALID_HYPERCALL_CODE,
 * ACCESS_DENIED. The target VTL is the caller's own. Processors that do not exist are ignored by some and refused by others.
 */
#ifndef HYPERV_SDK_IPI_H
#define HYPERV_SDK_IPI_H

#include "abi/ipi.h"
#include "hypercall.h"
#include "page_check.h"
#include "vpset.h"

/**
 * @brief To virtual processors with VP indices 0 to 63; one trap, no memory.
 * @param vector HV_IPI_LOW_VECTOR to HV_IPI_HIGH_VECTOR. @param mask VP indices, bit 0 is index 0. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_send_ipi_mask(uint32_t vector, uint64_t mask)
{
	if (vector < HV_IPI_LOW_VECTOR || vector > HV_IPI_HIGH_VECTOR)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_result(hv_do_fast_hypercall16(HVCALL_SEND_IPI, vector, mask));
}

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief To a set of virtual processors; one trap.
 * @param page 24 bytes and 8 a bank of the set, to use. @param vector HV_IPI_LOW_VECTOR to HV_IPI_HIGH_VECTOR.
 * @param set The set. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_send_ipi_set(const struct hv_page *page,
							   uint32_t vector,
							   const struct hv_vpset_builder *set)
{
	hv_status_t status;
	uint32_t banks;
	uint64_t *words;

	if (set == HV_NULL || vector < HV_IPI_LOW_VECTOR || vector > HV_IPI_HIGH_VECTOR)
		return HV_STATUS_INVALID_PARAMETER;
	banks = hv_vpset_banks(set);
	status = hv_page_check(page, (uint32_t)sizeof(struct hv_send_ipi_ex) + banks * 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = vector;
	hv_vpset_put(set, words + 1);
	hv_arch_publish(words);
	return hv_result(hv_do_hypercall(
		hv_hypercall_control(HVCALL_SEND_IPI_EX, false, (uint16_t)banks, 0, 0), page->gpa,
		0));
}
#endif

#endif
