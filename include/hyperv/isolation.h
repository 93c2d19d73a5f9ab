/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Whether and how this partition is kept from its host (TLFS: HvRegisterIsolationConfiguration, leaf 0x4000000C).
 */
#ifndef HYPERV_SDK_ISOLATION_H
#define HYPERV_SDK_ISOLATION_H

#include "abi/isolation.h"
#include "feature.h"

/** @brief How this partition is kept from its host. */
struct hv_isolation {
	uint32_t
		type; /**< HV_ISOLATION_TYPE_*, HV_PARTITION_ISOLATION_TYPE_CCA; NONE: not isolated. */
	bool paravisor; /**< A paravisor serves the guest, which need not know of the isolation. */
	/**
	 * Bit of an address that says "shared with the host"; such an address is what the hypervisor is given as GPA. 0: there is
	 * no such bit.
	 */
	uint64_t shared_gpa_bit;
};

/**
 * @brief Take the register apart. @param value Of HV_REGISTER_ISOLATION_CONFIGURATION. @param[out] isolation Written only on
 * success. No trap; any context.
 * @return HV_STATUS_SUCCESS; INVALID_PARAMETER (NULL, a boundary in force within a page).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_isolation_decode(const struct hv_u128 *value,
							       struct hv_isolation *isolation)
{
	const uint32_t second = value == HV_NULL ? 0 : (uint32_t)(value->low_part >> 32);
	const uint32_t bit = (second & HV_SHARED_GPA_BOUNDARY_BITS) >>
			     HV_SHARED_GPA_BOUNDARY_BITS_SHIFT;
	const bool active = (second & HV_SHARED_GPA_BOUNDARY_ACTIVE) != 0;

	if (value == HV_NULL || isolation == HV_NULL || (active && 1ULL << bit < HV_HYP_PAGE_SIZE))
		return HV_STATUS_INVALID_PARAMETER;
	isolation->type = second & HV_ISOLATION_TYPE;
	isolation->paravisor = (value->low_part & HV_PARAVISOR_PRESENT) != 0;
	isolation->shared_gpa_bit = active ? 1ULL << bit : 0;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Ask the hypervisor: no trap without the privilege Isolation, else one, arm64 after the guest OS id is set. Any context.
 * @param features Of hv_get_features(). @param[out] isolation Written only on success.
 * @return HV_STATUS_SUCCESS, or that of hv_get_vpreg_128() and hv_isolation_decode().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_isolation(const struct hv_features *features,
							    struct hv_isolation *isolation)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	struct hv_u128 value;

	if (features == HV_NULL || isolation == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	value.low_part = 0;
	value.high_part = 0;
	if (hv_has_isolation(features))
		status = hv_get_vpreg_128(HV_REGISTER_ISOLATION_CONFIGURATION, &value);
	return status == HV_STATUS_SUCCESS ? hv_isolation_decode(&value, isolation) : status;
}

#endif
