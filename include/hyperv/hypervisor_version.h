/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Which version of the hypervisor this is.
 */
#ifndef HYPERV_SDK_HYPERVISOR_VERSION_H
#define HYPERV_SDK_HYPERVISOR_VERSION_H

#include "bits.h"
#include "feature.h"

/** @brief Version of the hypervisor (TLFS: HV_HYPERVISOR_VERSION_INFO). */
struct hv_version {
	uint16_t major;          /**< Major version. */
	uint16_t minor;          /**< Minor version. */
	uint32_t build;          /**< Build number. */
	uint32_t service_pack;   /**< Service pack. */
	uint32_t service_number; /**< Service number, 24 bits. */
	uint8_t service_branch;  /**< Service branch. */
};

/** @brief Take the version apart. @param features From hv_start() or hv_get_features(). @param[out] version Its parts. Any context. */
HV_CONFIG_INLINE void hv_get_version(const struct hv_features *features, struct hv_version *version)
{
	uint64_t low = features->version.low_part;
	uint64_t high = features->version.high_part;

	version->build = (uint32_t)(low & HV_VERSION_BUILD_MASK);
	version->minor = (uint16_t)hv_field_get(low, HV_VERSION_MINOR_MASK, HV_VERSION_MINOR_SHIFT);
	version->major = (uint16_t)hv_field_get(low, HV_VERSION_MAJOR_MASK, HV_VERSION_MAJOR_SHIFT);
	version->service_pack = (uint32_t)(high & HV_VERSION_SERVICE_PACK_MASK);
	version->service_number = (uint32_t)hv_field_get(high, HV_VERSION_SERVICE_NUMBER_MASK,
							 HV_VERSION_SERVICE_NUMBER_SHIFT);
	version->service_branch = (uint8_t)hv_field_get(high, HV_VERSION_SERVICE_BRANCH_MASK,
							HV_VERSION_SERVICE_BRANCH_SHIFT);
}

#endif
