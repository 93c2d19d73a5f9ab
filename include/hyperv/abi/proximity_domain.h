/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief NUMA node that a call wants memory or processors of (TLFS: HV_PROXIMITY_DOMAIN_INFO).
 */
#ifndef HYPERV_SDK_ABI_PROXIMITY_DOMAIN_H
#define HYPERV_SDK_ABI_PROXIMITY_DOMAIN_H

#include "../types.h"

/** @name Flags of struct hv_proximity_domain_info (TLFS: HV_PROXIMITY_DOMAIN_FLAGS)
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_PROXIMITY_DOMAIN_FLAGS_PROXIMITY_PREFERRED  0x00000001U /**< Another node will do. */
#define HV_PROXIMITY_DOMAIN_FLAGS_PROXIMITY_INFO_VALID 0x80000000U /**< The id is given; else it is ignored. */
/* clang-format on */
/** @} */

/** @brief NUMA node by its ACPI proximity domain (TLFS: HV_PROXIMITY_DOMAIN_INFO). */
struct hv_proximity_domain_info {
	uint32_t domain_id; /**< Id of the proximity domain. */
	uint32_t flags;     /**< HV_PROXIMITY_DOMAIN_FLAGS_*. */
};
HV_ASSERT_LAYOUT(struct hv_proximity_domain_info, 8, 4);
HV_ASSERT_OFFSET(struct hv_proximity_domain_info, domain_id, 0)
HV_ASSERT_OFFSET(struct hv_proximity_domain_info, flags, 4)

#endif
