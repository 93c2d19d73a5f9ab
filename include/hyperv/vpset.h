/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Make a set of virtual processors, for the calls that take one (TLFS: HV_VP_SET). No traps, storage is the caller's.
 *
 * From CPU numbers: hyperv/vp_map.h.
 */
#ifndef HYPERV_SDK_VPSET_H
#define HYPERV_SDK_VPSET_H

#include "abi/status.h"
#include "abi/vpset.h"
#include "words.h"

/** No VP index: one that is not known (yet). Linux: VP_INVAL. The TLFS has this value for "any", which no map holds. */
#define HV_VP_INVAL 0xffffffffU

/** VP indices that a set can hold: those below this. */
#define HV_VPSET_LIMIT (HV_VCPUS_PER_SPARSE_BANK * HV_MAX_SPARSE_VCPU_BANKS)

/**
 * @brief A set being made; hv_vpset_put() gives the form of the wire.
 *
 * Needs nothing but hv_vpset_clear() or hv_vpset_all() before use.
 */
struct hv_vpset_builder {
	uint64_t format;          /**< HV_GENERIC_SET_SPARSE_4K or HV_GENERIC_SET_ALL. */
	uint64_t valid_bank_mask; /**< Banks with a virtual processor in them. */
	/** Every bank at its place; one that is not valid holds anything. */
	uint64_t banks[HV_MAX_SPARSE_VCPU_BANKS];
};

/** Make @p set empty. */
HV_CONFIG_INLINE void hv_vpset_clear(struct hv_vpset_builder *set)
{
	set->format = HV_GENERIC_SET_SPARSE_4K;
	set->valid_bank_mask = 0;
}

/** Make @p set all virtual processors of the partition, whatever their number. */
HV_CONFIG_INLINE void hv_vpset_all(struct hv_vpset_builder *set)
{
	set->format = HV_GENERIC_SET_ALL;
	set->valid_bank_mask = 0;
}

/**
 * @brief Add a virtual processor; to the set of all, nothing.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), INVALID_VP_INDEX (HV_VPSET_LIMIT or more).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vpset_add(struct hv_vpset_builder *set,
							uint32_t index)
{
	uint32_t bank = index >> HV_GENERIC_SET_SHIFT;

	if (set == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (index >= HV_VPSET_LIMIT)
		return HV_STATUS_INVALID_VP_INDEX;
	if (set->format == HV_GENERIC_SET_ALL)
		return HV_STATUS_SUCCESS;
	if ((set->valid_bank_mask >> bank & 1) == 0) {
		set->banks[bank] = 0;
		set->valid_bank_mask |= 1ULL << bank;
	}
	set->banks[bank] |= 1ULL << (index & HV_GENERIC_SET_MASK);
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Add a list of VP indices; HV_VP_INVAL is skipped.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), INVALID_VP_INDEX (HV_VPSET_LIMIT or more: the ones before it are
 * in the set).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_vpset_add_list(struct hv_vpset_builder *set,
							     const uint32_t *indices,
							     uint32_t count)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t i;

	if (set == HV_NULL || indices == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	for (i = 0; i < count && status == HV_STATUS_SUCCESS; i++)
		if (indices[i] != HV_VP_INVAL)
			status = hv_vpset_add(set, indices[i]);
	return status;
}

/** @return Banks that hv_vpset_put() writes: the size of the variable header, 0 to 64. */
HV_CONFIG_INLINE uint32_t hv_vpset_banks(const struct hv_vpset_builder *set)
{
	uint64_t rest = set->valid_bank_mask;
	uint32_t banks;

	/* Not by a builtin, which may be a library call. */
	for (banks = 0; rest != 0; banks++)
		rest &= hv_opaque(rest - 1);
	return banks;
}

/** @return Whether @p set is one of VP indices below 64 alone, and then those as @p mask: enough for the calls without Ex. */
HV_CONFIG_INLINE bool hv_vpset_mask(const struct hv_vpset_builder *set, uint64_t *mask)
{
	if (set->format != HV_GENERIC_SET_SPARSE_4K || set->valid_bank_mask > 1)
		return false;
	*mask = set->valid_bank_mask == 0 ? 0 : set->banks[0];
	return true;
}

/** @brief Write format, mask of banks and banks to @p words: struct hv_vpset and what stands behind it. */
HV_CONFIG_INLINE void hv_vpset_put(const struct hv_vpset_builder *set, uint64_t *words)
{
	uint64_t rest = set->valid_bank_mask;
	uint32_t bank;
	uint32_t next = 2;

	words[0] = set->format;
	words[1] = rest;
	for (bank = 0; rest != 0; bank++, rest >>= 1)
		if ((rest & 1) != 0)
			words[next++] = set->banks[bank];
}

#endif
