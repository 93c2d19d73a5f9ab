/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls by which an isolated guest takes pages into use and lets the host see them.
 */
#ifndef HYPERV_SDK_ABI_GPA_VISIBILITY_H
#define HYPERV_SDK_ABI_GPA_VISIBILITY_H

#include "vtl.h"

/** @name Who sees a page (Linux: hv_mem_host_visibility; openvmm: HostVisibilityType)
 * @{ */
#define HV_HOST_VISIBILITY_PRIVATE   0 /**< The guest alone. */
#define HV_HOST_VISIBILITY_READ_ONLY 1 /**< The host may read. */
#define HV_HOST_VISIBILITY_SHARED    3 /**< The host may read and write. */
/** @} */

/** Bits of host_visibility of struct hv_gpa_range_for_visibility; the rest is zero. */
#define HV_GPA_RANGE_FOR_VISIBILITY_HOST_VISIBILITY_MASK 0x00000003U

/**
 * @brief Head of the input of HvCallModifySparseGpaPageHostVisibility (TLFS:
 * HV_INPUT_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY).
 *
 * Behind it stands the list of pages. Linux's structure of that name is a whole page, list
 * included.
 */
struct hv_gpa_range_for_visibility {
	uint64_t partition_id;    /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t host_visibility; /**< HV_HOST_VISIBILITY_*. */
	uint32_t reserved1;       /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_gpa_range_for_visibility, 16, 8);
HV_ASSERT_OFFSET(struct hv_gpa_range_for_visibility, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_gpa_range_for_visibility, host_visibility, 8)
HV_ASSERT_OFFSET(struct hv_gpa_range_for_visibility, reserved1, 12)

/**
 * @brief What the VTLs above 0 may do with a page, VTL 1 first (TLFS: HV_VTL_PERMISSION_SET).
 */
struct hv_vtl_permission_set {
	uint16_t vtl_permission_from_1[HV_VTL_PERMISSION_SET_SIZE]; /**< HV_MAP_GPA_*, low half. */
};
HV_ASSERT_LAYOUT(struct hv_vtl_permission_set, 4, 2);
HV_ASSERT_OFFSET(struct hv_vtl_permission_set, vtl_permission_from_1, 0)

/** @name Attributes of pages to accept (openvmm: AcceptPagesAttributes)
 * @{ */
/* clang-format off */
#define HV_ACCEPT_PAGES_ATTRIBUTES_MEMORY_TYPE_MASK      0x0000003fU /**< HV_ACCEPT_MEMORY_TYPE_*. */
#define HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_SHIFT 6           /**< HV_HOST_VISIBILITY_*. */
#define HV_ACCEPT_PAGES_ATTRIBUTES_HOST_VISIBILITY_MASK  0x000000c0U /**< HV_HOST_VISIBILITY_*. */
#define HV_ACCEPT_PAGES_ATTRIBUTES_VTL_SET_SHIFT         8           /**< VTLs whose permissions are given, bit 0 for VTL 1. */
#define HV_ACCEPT_PAGES_ATTRIBUTES_VTL_SET_MASK          0x00000700U /**< VTLs whose permissions are given. */
#define HV_ACCEPT_PAGES_ATTRIBUTES_RSVD_MASK             0xfffff800U /**< Zero. */

#define HV_ACCEPT_MEMORY_TYPE_ANY 0 /**< Any memory. */
#define HV_ACCEPT_MEMORY_TYPE_RAM 1 /**< RAM alone. */
/* clang-format on */
/** @} */

/**
 * @brief Input of HvCallAcceptGpaPages: an isolated guest takes pages into use (TLFS:
 * HV_INPUT_ACCEPT_GPA_PAGES).
 *
 * The rep count is the number of pages; no list stands behind.
 */
struct hv_input_accept_gpa_pages {
	uint64_t partition_id;                           /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t page_attributes;                        /**< HV_ACCEPT_PAGES_ATTRIBUTES_*. */
	struct hv_vtl_permission_set vtl_permission_set; /**< Of the VTLs of the attributes. */
	uint64_t gpa_page_base;                          /**< Number of the first page. */
};
HV_ASSERT_LAYOUT(struct hv_input_accept_gpa_pages, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_accept_gpa_pages, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_accept_gpa_pages, page_attributes, 8)
HV_ASSERT_OFFSET(struct hv_input_accept_gpa_pages, vtl_permission_set, 12)
HV_ASSERT_OFFSET(struct hv_input_accept_gpa_pages, gpa_page_base, 16)

#endif
