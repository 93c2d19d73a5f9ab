/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The VP index of this processor (TLFS: HvRegisterVpIndex, HV_X64_MSR_VP_INDEX).
 *
 * Map of them: hyperv/vp_map.h; sets: hyperv/vpset.h. Of another processor: hyperv/vp_lookup.h. Starting one:
 * hyperv/arm64_vp_start.h, hyperv/x64_vp_start.h.
 */
#ifndef HYPERV_SDK_VP_H
#define HYPERV_SDK_VP_H

#include "abi/register.h"
#include "register.h"
#include "vp_map.h"

/**
 * @brief VP index of the processor that asks; one trap.
 *
 * On the processor itself, which does not change in between; after the guest OS id is set. On x86 if
 * hv_has_access_vp_index().
 * @param[out] index Written only on success.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), INVALID_VP_INDEX (the answer is none), or that of hv_get_vpreg().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_vp_index(uint32_t *index)
{
	hv_status_t status;
	uint64_t value = 0;

	if (index == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_get_vpreg(HV_REGISTER_VP_INDEX, &value);
	if (status != HV_STATUS_SUCCESS)
		return status;
	if (value >= HV_VP_INDEX_SELF)
		return HV_STATUS_INVALID_VP_INDEX;
	*index = (uint32_t)value;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Note the VP index of this processor in a map; each does so when it comes up.
 * @param map The map. @param cpu CPU number of the processor that asks.
 * @return HV_STATUS_SUCCESS, that of hv_vp_map_set(), without a trap if there is no such CPU, or of hv_get_vp_index().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vp_map_set_self(struct hv_vp_map *map, uint32_t cpu)
{
	hv_status_t status;
	uint32_t index;

	if (map == HV_NULL || cpu >= map->count)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_get_vp_index(&index);
	return status != HV_STATUS_SUCCESS ? status : hv_vp_map_set(map, cpu, index);
}

#endif
