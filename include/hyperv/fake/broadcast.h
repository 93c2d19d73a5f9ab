/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flushes and IPIs of the fake hypervisor: to several virtual processors at once, counted at each of them.
 */
#ifndef HYPERV_SDK_FAKE_BROADCAST_H
#define HYPERV_SDK_FAKE_BROADCAST_H

#include "../abi/flush.h"
#include "../abi/ipi.h"
#include "../abi/vpset.h"
#include "../words.h"
#include "call_parts.h"
#include "partition.h"

/** Check a set of virtual processors: format, then @p words words of variable header, one for each bank. */
HV_CONFIG_INLINE hv_status_t hv_fake_check_vpset(struct hv_fake *fake, const hv_fake_word *set,
						 uint32_t words)
{
	uint64_t mask = set[1];
	uint32_t banks;

	if (set[0] != HV_GENERIC_SET_SPARSE_4K && set[0] != HV_GENERIC_SET_ALL)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	for (banks = 0; mask != 0; banks++)
		mask &= hv_opaque(mask - 1);
	if (banks != words)
		return hv_fake_refuse(fake, HV_FAKE_VARHEAD);
	return HV_STATUS_SUCCESS;
}

/**
 * @return Whether the virtual processor with VP index @p index is meant by the mask or set of a call, which is word @p at of
 * its input.
 */
HV_CONFIG_INLINE bool hv_fake_names_vp(const struct hv_fake_call *call, uint32_t at, uint32_t index)
{
	const uint32_t bank = index / 64;
	uint32_t before = 0;
	uint32_t i;

	if (!(call->rule->flags & HV_FAKE_CALL_VARHEAD))
		return bank == 0 && (call->in[at] >> index & 1) != 0;
	if (call->in[at] == HV_GENERIC_SET_ALL)
		return true;
	if (bank >= 64 || (call->in[at + 1] >> bank & 1) == 0)
		return false;
	for (i = 0; i < bank; i++)
		before += (uint32_t)(call->in[at + 1] >> i & 1);
	return (call->in[at + 2 + before] >> index % 64 & 1) != 0;
}

/** The four flushes; only lists may have ranges of the extended format. Virtual processors that do not exist are nobody. */
HV_CONFIG_INLINE hv_status_t hv_fake_flush(struct hv_fake *fake, struct hv_fake_call *call,
					   uint32_t stop)
{
	uint64_t flags = HV_FLUSH_ALL_PROCESSORS | HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES |
			 HV_FLUSH_NON_GLOBAL_MAPPINGS_ONLY;
	const uint32_t times = call->rule->flags & HV_FAKE_CALL_REP ? stop - call->done : 1;
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t i;

	if (call->rule->flags & HV_FAKE_CALL_REP)
		flags |= HV_FLUSH_USE_EXTENDED_RANGE_FORMAT;
	if (call->in[1] & ~flags)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (call->rule->flags & HV_FAKE_CALL_VARHEAD)
		status = hv_fake_check_vpset(fake, &call->in[2], call->varhead);
	if (status != HV_STATUS_SUCCESS)
		return status;
	for (i = 0; i < fake->vp_count; i++)
		if ((call->in[1] & HV_FLUSH_ALL_PROCESSORS) ||
		    hv_fake_names_vp(call, 2, fake->vps[i].index))
			fake->vps[i].flushes += times;
	call->done = stop;
	return HV_STATUS_SUCCESS;
}

/** The two IPIs: an interrupt at each virtual processor that is meant and exists. */
HV_CONFIG_INLINE hv_status_t hv_fake_send_ipi(struct hv_fake *fake, const struct hv_fake_call *call)
{
	const uint32_t vector = (uint32_t)call->in[0];
	hv_status_t status = hv_fake_check_vtl(fake, call->in[0]);
	uint32_t i;

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (vector < HV_IPI_LOW_VECTOR || vector > HV_IPI_HIGH_VECTOR)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	if (call->rule->flags & HV_FAKE_CALL_VARHEAD)
		status = hv_fake_check_vpset(fake, &call->in[1], call->varhead);
	if (status != HV_STATUS_SUCCESS)
		return status;
	for (i = 0; i < fake->vp_count; i++)
		if (hv_fake_names_vp(call, 1, fake->vps[i].index)) {
			fake->vps[i].ipis++;
			fake->ops->interrupt(fake->context, i, vector);
		}
	return HV_STATUS_SUCCESS;
}

#endif
