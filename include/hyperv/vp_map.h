/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Which virtual processor a CPU is (TLFS: HV_VP_INDEX). No traps, storage is the caller's.
 *
 * A VP index is neither the CPU number of an operating system nor an APIC id or MPIDR: it is asked for
 * (hyperv/vp.h, hyperv/vp_lookup.h) and kept in a map.
 */
#ifndef HYPERV_SDK_VP_MAP_H
#define HYPERV_SDK_VP_MAP_H

#include "abi/partition.h"
#include "vpset.h"
#include "words.h"

/**
 * @brief From CPU number to VP index.
 *
 * Each CPU may write its own entry while others read: an entry is one aligned word, loaded and stored whole.
 */
struct hv_vp_map {
	uint32_t *indices; /**< One for each CPU, or HV_VP_INVAL. */
	uint32_t count;    /**< CPUs. */
};

/**
 * @brief Set up a map in which no CPU has a VP index.
 * @param[out] map The map. @param indices Storage, kept by pointer; written. @param count Words of it.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vp_map_init(struct hv_vp_map *map, uint32_t *indices,
							  uint32_t count)
{
	uint32_t cpu;

	if (map == HV_NULL || indices == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	for (cpu = 0; cpu < count; cpu++)
		indices[cpu] = (uint32_t)hv_opaque(HV_VP_INVAL);
	map->indices = indices;
	map->count = count;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Note the VP index of a CPU.
 * @param map The map. @param cpu CPU number. @param index Its VP index; HV_VP_INVAL forgets it.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, no such CPU in the map), INVALID_VP_INDEX (HV_VP_INDEX_SELF).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vp_map_set(struct hv_vp_map *map, uint32_t cpu,
							 uint32_t index)
{
	if (map == HV_NULL || cpu >= map->count)
		return HV_STATUS_INVALID_PARAMETER;
	if (index == HV_VP_INDEX_SELF)
		return HV_STATUS_INVALID_VP_INDEX;
	__atomic_store_n(&map->indices[cpu], index, __ATOMIC_RELAXED);
	return HV_STATUS_SUCCESS;
}

/** @return VP index of CPU @p cpu; HV_VP_INVAL if it is not known or there is no such CPU in the map. */
HV_CONFIG_INLINE uint32_t hv_vp_map_get(const struct hv_vp_map *map, uint32_t cpu)
{
	if (map == HV_NULL || cpu >= map->count)
		return HV_VP_INVAL;
	return __atomic_load_n(&map->indices[cpu], __ATOMIC_RELAXED);
}

/** @return Largest VP index in the map; HV_VP_INVAL if none is known. */
HV_CONFIG_INLINE uint32_t hv_vp_map_largest(const struct hv_vp_map *map)
{
	uint32_t largest = HV_VP_INVAL;
	uint32_t cpu;

	for (cpu = 0; map != HV_NULL && cpu < map->count; cpu++) {
		uint32_t index = hv_vp_map_get(map, cpu);

		if (index != HV_VP_INVAL && (largest == HV_VP_INVAL || index > largest))
			largest = index;
	}
	return largest;
}

/**
 * @brief Add a list of CPUs; those whose VP index is not known, or that are not in the map, are skipped.
 * @return As hv_vpset_add_list().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vpset_add_cpus(struct hv_vpset_builder *set,
							     const struct hv_vp_map *map,
							     const uint32_t *cpus, uint32_t count)
{
	uint32_t i;

	if (set == HV_NULL || map == HV_NULL || cpus == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	for (i = 0; i < count; i++) {
		uint32_t index = hv_vp_map_get(map, cpus[i]);
		hv_status_t status = hv_vpset_add_list(set, &index, 1);

		if (status != HV_STATUS_SUCCESS)
			return status;
	}
	return HV_STATUS_SUCCESS;
}

#endif
