/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Whose statistics page a call maps.
 */
#ifndef HYPERV_SDK_ABI_STATS_H
#define HYPERV_SDK_ABI_STATS_H

#include "../types.h"

/** @name Kinds of objects that have statistics (TLFS: HV_STATS_OBJECT_TYPE)
 * @{ */
#define HV_STATS_OBJECT_PARTITION 0x00010001 /**< Partition (TLFS: HvStatsObjectPartition). */
#define HV_STATS_OBJECT_VP        0x00010002 /**< Virtual processor (TLFS: HvStatsObjectVp). */
/** @} */

/**
 * @brief Object that has statistics (TLFS: HV_STATS_OBJECT_IDENTITY).
 *
 * What does not apply to the kind is zero: both ids for the hypervisor, the index for a partition.
 */
struct hv_stats_object_identity {
	uint64_t partition_id;   /**< Partition, or that of the virtual processor. */
	uint32_t vp_index;       /**< Virtual processor. */
	uint16_t reserved_z2;    /**< Zero. */
	uint8_t reserved_z3;     /**< Zero. */
	uint8_t stats_area_type; /**< Which page of the object. */
};
HV_ASSERT_LAYOUT(struct hv_stats_object_identity, 16, 8);
HV_ASSERT_OFFSET(struct hv_stats_object_identity, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_stats_object_identity, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_stats_object_identity, reserved_z2, 12)
HV_ASSERT_OFFSET(struct hv_stats_object_identity, reserved_z3, 14)
HV_ASSERT_OFFSET(struct hv_stats_object_identity, stats_area_type, 15)

#endif
