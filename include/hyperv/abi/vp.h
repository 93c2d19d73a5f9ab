/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that create and find virtual processors; those that start one are
 * in arch/.../abi/vp_context.h.
 */
#ifndef HYPERV_SDK_ABI_VP_H
#define HYPERV_SDK_ABI_VP_H

#include "../types.h"
#include "proximity_domain.h"

/** @name What a subnode is (TLFS: HV_SUBNODE_TYPE)
 * @{ */
/* clang-format off */
#define HV_SUBNODE_ANY      0U          /**< Any. */
#define HV_SUBNODE_SOCKET   1U          /**< Socket. */
#define HV_SUBNODE_AMD_NODE 2U          /**< AMD node. */
#define HV_SUBNODE_L3       3U          /**< L3 cache. */
#define HV_SUBNODE_INVALID  0xffffffffU /**< None. */
/* clang-format on */
/** @} */

/** @brief Input of HvCallCreateVp (TLFS: HV_INPUT_CREATE_VP). */
struct hv_create_vp {
	uint64_t partition_id; /**< Partition that gets it. */
	uint32_t vp_index;     /**< Its index there. */
	uint8_t padding[3];    /**< Zero. */
	uint8_t subnode_type;  /**< What subnode_id is: HV_SUBNODE_*. */
	uint64_t subnode_id;   /**< Part of a node that it should run on. */
	/** Node that it should run on. */
	struct hv_proximity_domain_info proximity_domain_info;
	uint64_t flags; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_create_vp, 40, 8);
HV_ASSERT_OFFSET(struct hv_create_vp, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_create_vp, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_create_vp, padding, 12)
HV_ASSERT_OFFSET(struct hv_create_vp, subnode_type, 15)
HV_ASSERT_OFFSET(struct hv_create_vp, subnode_id, 16)
HV_ASSERT_OFFSET(struct hv_create_vp, proximity_domain_info, 24)
HV_ASSERT_OFFSET(struct hv_create_vp, flags, 32)

/**
 * @brief Input of HvCallGetVpIndexFromApicId (TLFS: HV_INPUT_GET_VP_INDEX_FROM_APIC_ID; Linux:
 * HVCALL_GET_VP_ID_FROM_APIC_ID).
 *
 * Behind it stands the list of ids: x86, APIC ids of 4 bytes; arm64, MPIDRs of 8 (TLFS alone).
 * The output is a list of indices, 4 bytes each; the TLFS pads them to 8, which for one id comes
 * to the same.
 */
struct hv_get_vp_from_apic_id_in {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint8_t target_vtl;    /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t res[7];        /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_get_vp_from_apic_id_in, 16, 8);
HV_ASSERT_OFFSET(struct hv_get_vp_from_apic_id_in, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_get_vp_from_apic_id_in, target_vtl, 8)
HV_ASSERT_OFFSET(struct hv_get_vp_from_apic_id_in, res, 9)

#endif
