/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The VP index behind an APIC id or MPIDR (TLFS: HvCallGetVpIndexFromApicId).
 *
 * For processors that do not run yet; one that runs asks for its own (hyperv/vp.h). Needs
 * hv_has_start_virtual_processor(). Statuses of all calls here: ACCESS_DENIED (privilege), INVALID_PARAMETER (no
 * processor of that id; without a trap NULL, a count of 0 or far over what pages hold, see also hv_page_check()),
 * INVALID_ALIGNMENT (also a count that the pages do not hold), INVALID_VP_INDEX (the answer is none),
 * INVALID_PARTITION_STATE, INVALID_VP_STATE, INVALID_VTL_STATE.
 * Not for HV_CONFIG_MMU_OFF.
 */
#ifndef HYPERV_SDK_VP_LOOKUP_H
#define HYPERV_SDK_VP_LOOKUP_H

#include "abi/partition.h"
#include "abi/vp.h"
#include "page.h"
#include "words.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * Ask for @p count ids, which stand behind the header at @p input already, @p element bytes each. With one id the TLFS
 * and the implementations agree on where it and its index are; with more they do not (docs/spec-deviations.md).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_lookup_vps(const struct hv_page *input,
							 const struct hv_page *output,
							 uint32_t element, uint32_t *indices,
							 uint32_t count, uint32_t *done)
{
	uint64_t *header = (uint64_t *)input->va;
	const volatile uint32_t *answers = (const volatile uint32_t *)output->va;
	hv_status_t status;
	uint32_t reps = 0;
	uint32_t i;

	header[0] = HV_PARTITION_ID_SELF;
	header[1] = 0;
	/* Indices have 4 bytes here and 8 in the TLFS: whoever is right writes to no memory but this. */
	status = hv_do_hypercall_pages(
		hv_hypercall_control(HVCALL_GET_VP_ID_FROM_APIC_ID, false, 0, (uint16_t)count, 0),
		input, (uint32_t)sizeof(struct hv_get_vp_from_apic_id_in) + count * element, output,
		count * 8, &reps);
	for (i = 0; i < reps; i++) {
		uint32_t index = answers[i];

		if (index >= HV_VP_INDEX_SELF) {
			status = HV_STATUS_INVALID_VP_INDEX;
			break;
		}
		indices[i] = index;
	}
	*done = i;
	return status;
}

/** Check the pages of hv_lookup_vps() before the input is written. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_lookup_check(const struct hv_page *input,
							   const struct hv_page *output,
							   uint32_t element, uint32_t count)
{
	hv_status_t status;

	if (count > HV_HYP_PAGE_SIZE / element)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_page_check(input, (uint32_t)sizeof(struct hv_get_vp_from_apic_id_in) +
					      count * element);
	return status != HV_STATUS_SUCCESS ? status : hv_page_check(output, count * 8);
}

/**
 * @brief VP index behind one hardware id, on either architecture; one trap.
 * @param input 24 bytes to use. @param output 8 bytes to use, not the same.
 * @param hwid APIC id, or affinity fields of MPIDR_EL1, as hv_arch_hwid() has it.
 * @param[out] index Written only on success. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_vp_index_from_hwid(const struct hv_page *input,
								     const struct hv_page *output,
								     uint64_t hwid, uint32_t *index)
{
	hv_status_t status;
	uint32_t found = 0;
	uint32_t done = 0;

	if (index == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_lookup_check(input, output, 8, 1);
	if (status != HV_STATUS_SUCCESS)
		return status;
	((uint64_t *)input->va)[2] = hwid; /* an APIC id is its low half */
	status = hv_lookup_vps(input, output, 8, &found, 1, &done);
	if (status == HV_STATUS_SUCCESS)
		*index = found;
	return status;
}

/**
 * @brief arm64: VP indices behind a list of MPIDRs; one trap, up to 510 of them.
 * @param input 16 + 8 bytes an id to use. @param output 8 bytes an id to use.
 * @param hwids Affinity fields of MPIDR_EL1. @param[out] indices Those finished are written, the others left alone.
 * @param count How many. @param[out] done How many were finished; a bad argument leaves it alone. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arm64_get_vp_indices(const struct hv_page *input,
								   const struct hv_page *output,
								   const uint64_t *hwids,
								   uint32_t *indices,
								   uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint32_t i;

	if (hwids != HV_NULL && indices != HV_NULL && done != HV_NULL)
		status = hv_lookup_check(input, output, 8, count);
	if (status != HV_STATUS_SUCCESS)
		return status;
	for (i = 0; i < count; i++)
		((uint64_t *)input->va)[2 + i] = hv_opaque(hwids[i]);
	return hv_lookup_vps(input, output, 8, indices, count, done);
}

/** @brief x86: the same for APIC ids, of 4 bytes; up to 512 of them. @param hwids APIC ids. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_x64_get_vp_indices(const struct hv_page *input,
								 const struct hv_page *output,
								 const uint32_t *hwids,
								 uint32_t *indices, uint32_t count,
								 uint32_t *done)
{
	hv_status_t status = HV_STATUS_INVALID_PARAMETER;
	uint32_t i;

	if (hwids != HV_NULL && indices != HV_NULL && done != HV_NULL)
		status = hv_lookup_check(input, output, 4, count);
	if (status != HV_STATUS_SUCCESS)
		return status;
	for (i = 0; i < count; i++)
		((uint32_t *)input->va)[4 + i] = (uint32_t)hv_opaque(hwids[i]);
	return hv_lookup_vps(input, output, 4, indices, count, done);
}
#endif

#endif
