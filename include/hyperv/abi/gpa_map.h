/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that change or ask what a guest physical page is: mapped, protected, given back; whether the host
 * sees it. What makes it accepted or visible stands in gpa_visibility.h.
 *
 * A list of pages behind a head is one of page numbers, 8 bytes each, unless it says otherwise.
 */
#ifndef HYPERV_SDK_ABI_GPA_MAP_H
#define HYPERV_SDK_ABI_GPA_MAP_H

#include "gpa_visibility.h"
#include "page_range.h"

/** @brief Element of HvCallMapSparseGpaPages (TLFS: HV_GPA_MAPPING). */
struct hv_gpa_mapping {
	uint64_t target_gpa_page_number; /**< Page of the target partition. */
	uint64_t source_gpa_page_number; /**< Page of the caller that is behind it. */
};
HV_ASSERT_LAYOUT(struct hv_gpa_mapping, 16, 8);
HV_ASSERT_OFFSET(struct hv_gpa_mapping, target_gpa_page_number, 0)
HV_ASSERT_OFFSET(struct hv_gpa_mapping, source_gpa_page_number, 8)

/**
 * @brief Head of the input of HvCallQuerySparseGpaPageHostVisibility
 * (TLFS: HV_INPUT_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY).
 *
 * Behind it stands the list of pages; the output is a byte for each, HV_HOST_VISIBILITY_*.
 */
struct hv_input_query_sparse_gpa_page_host_visibility {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
};
HV_ASSERT_LAYOUT(struct hv_input_query_sparse_gpa_page_host_visibility, 8, 8);
HV_ASSERT_OFFSET(struct hv_input_query_sparse_gpa_page_host_visibility, partition_id, 0)

/** VTLs in page_attributes of struct hv_input_unaccept_gpa_pages; the rest is zero. */
#define HV_UNACCEPT_PAGES_ATTRIBUTES_VTL_SET_MASK 0x00000007U

/**
 * @brief Input of HvCallUnacceptGpaPages: it gives them back (TLFS: HV_INPUT_UNACCEPT_GPA_PAGES).
 */
struct hv_input_unaccept_gpa_pages {
	uint64_t partition_id;                           /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t page_attributes;                        /**< HV_UNACCEPT_PAGES_ATTRIBUTES_*. */
	struct hv_vtl_permission_set vtl_permission_set; /**< Of the VTLs of the attributes. */
	uint64_t gpa_page_base;                          /**< Number of the first page. */
};
HV_ASSERT_LAYOUT(struct hv_input_unaccept_gpa_pages, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_unaccept_gpa_pages, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_unaccept_gpa_pages, page_attributes, 8)
HV_ASSERT_OFFSET(struct hv_input_unaccept_gpa_pages, vtl_permission_set, 12)
HV_ASSERT_OFFSET(struct hv_input_unaccept_gpa_pages, gpa_page_base, 16)

/**
 * @brief Head of the input of HvCallModifyVtlProtectionMask
 * (TLFS: HV_INPUT_MODIFY_VTL_PROTECTION_MASK).
 *
 * Behind it stands the list of pages.
 */
struct hv_input_modify_vtl_protection_mask {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t map_flags;    /**< HV_MAP_GPA_*: what lower VTLs may do. */
	uint8_t target_vtl;    /**< Level whose protection it is: HV_INPUT_VTL_*. */
	uint8_t reserved[3];   /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_modify_vtl_protection_mask, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_modify_vtl_protection_mask, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_modify_vtl_protection_mask, map_flags, 8)
HV_ASSERT_OFFSET(struct hv_input_modify_vtl_protection_mask, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_input_modify_vtl_protection_mask, reserved, 13)

/**
 * @brief Head of the input of HvCallCheckSparseGpaPageVtlAccess
 * (TLFS: HV_INPUT_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS).
 *
 * Behind it stands the list of pages; the output is a word for each.
 */
struct hv_input_check_sparse_gpa_page_vtl_access {
	uint64_t partition_id;  /**< Partition, or HV_PARTITION_ID_SELF. */
	uint8_t target_vtl;     /**< Level that would access: HV_INPUT_VTL_*. */
	uint8_t desired_access; /**< HV_MAP_GPA_*, the low bits. */
	uint16_t reserved0;     /**< Zero. */
	uint32_t reserved1;     /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_check_sparse_gpa_page_vtl_access, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_check_sparse_gpa_page_vtl_access, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_check_sparse_gpa_page_vtl_access, target_vtl, 8)
HV_ASSERT_OFFSET(struct hv_input_check_sparse_gpa_page_vtl_access, desired_access, 9)
HV_ASSERT_OFFSET(struct hv_input_check_sparse_gpa_page_vtl_access, reserved0, 10)
HV_ASSERT_OFFSET(struct hv_input_check_sparse_gpa_page_vtl_access, reserved1, 12)

/** @name Output word of HvCallCheckSparseGpaPageVtlAccess
 * TLFS: HV_OUTPUT_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS.
 * @{ */
/* clang-format off */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_RESULT_CODE_MASK       0x00000000000000ffULL /**< HV_CHECK_GPA_PAGE_VTL_ACCESS_*. */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_DENIED_ACCESS_SHIFT    8                     /**< HV_MAP_GPA_* that are denied. */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_DENIED_ACCESS_MASK     0x000000000000ff00ULL /**< HV_MAP_GPA_* that are denied. */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_INTERCEPTING_VTL_SHIFT 16                    /**< Level that denies. */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_INTERCEPTING_VTL_MASK  0x00000000000f0000ULL /**< Level that denies. */

#define HV_CHECK_GPA_PAGE_VTL_ACCESS_SUCCESS          0 /**< Allowed. */
#define HV_CHECK_GPA_PAGE_VTL_ACCESS_MEMORY_INTERCEPT 1 /**< Would be intercepted. */
/* clang-format on */
/** @} */

#endif
