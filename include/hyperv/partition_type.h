/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What this partition is: guest, root, or a guest with partitions of its own. Its number: hyperv/partition_id.h.
 */
#ifndef HYPERV_SDK_PARTITION_TYPE_H
#define HYPERV_SDK_PARTITION_TYPE_H

#include "feature.h"

/** @name Types of partitions, as Linux tells them apart; the TLFS gives no rule for it
 * @{ */
#define HV_PARTITION_TYPE_GUEST 0U /**< An ordinary guest. */
#define HV_PARTITION_TYPE_ROOT  1U /**< Owns the machine. */
#define HV_PARTITION_TYPE_L1VH  2U /**< A guest that makes partitions beside itself. */
/** @} */

/** @return HV_PARTITION_TYPE_*, from the privileges alone. No trap; any context. @param features Of hv_get_features(). */
HV_CONFIG_INLINE uint32_t hv_partition_type(const struct hv_features *features)
{
	/* An isolated one stays a guest, whatever else its host says. */
	if (!hv_has_create_partitions(features) || hv_has_isolation(features))
		return HV_PARTITION_TYPE_GUEST;
	return hv_has_cpu_management(features) ? HV_PARTITION_TYPE_ROOT : HV_PARTITION_TYPE_L1VH;
}

#endif
