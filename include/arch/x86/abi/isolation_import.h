/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls by which a host fills an isolated partition of x86 before it starts.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_ISOLATION_IMPORT_H
#define HYPERV_SDK_ARCH_X86_ABI_ISOLATION_IMPORT_H

#include "psp.h"

/** @name What pages are for (TLFS: HV_ISOLATED_PAGE_TYPE)
 * @{ */
#define HV_ISOLATED_PAGE_TYPE_NORMAL     0 /**< Measured contents. */
#define HV_ISOLATED_PAGE_TYPE_VMSA       1 /**< State of a virtual processor. */
#define HV_ISOLATED_PAGE_TYPE_ZERO       2 /**< Zeroes. */
#define HV_ISOLATED_PAGE_TYPE_UNMEASURED 3 /**< Contents that are not measured. */
#define HV_ISOLATED_PAGE_TYPE_SECRETS    4 /**< Secrets of the security processor. */
#define HV_ISOLATED_PAGE_TYPE_CPUID      5 /**< struct hv_psp_cpuid_page. */
/** @} */

/** @name How large pages are (TLFS: HV_ISOLATED_PAGE_SIZE)
 * @{ */
#define HV_ISOLATED_PAGE_SIZE_4KB 0 /**< 4 KB. */
#define HV_ISOLATED_PAGE_SIZE_2MB 1 /**< 2 MB. */
/** @} */

/**
 * @brief Head of the input of HvCallImportIsolatedPages (TLFS: HV_INPUT_IMPORT_ISOLATED_PAGES).
 *
 * Behind it stands the list of numbers of pages, 8 bytes each.
 */
struct hv_input_import_isolated_pages {
	uint64_t partition_id; /**< Partition. */
	uint32_t page_type;    /**< HV_ISOLATED_PAGE_TYPE_*. */
	uint32_t page_size;    /**< HV_ISOLATED_PAGE_SIZE_*. */
};
HV_ASSERT_LAYOUT(struct hv_input_import_isolated_pages, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_import_isolated_pages, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_import_isolated_pages, page_type, 8)
HV_ASSERT_OFFSET(struct hv_input_import_isolated_pages, page_size, 12)

/**
 * @brief What an import ends with, by kind of isolation; SNP is the only one known
 * (TLFS: HV_PARTITION_COMPLETE_ISOLATED_IMPORT_DATA).
 */
struct hv_partition_complete_isolated_import_data {
	struct hv_psp_launch_finish_data psp_parameters; /**< SNP. */
};
HV_ASSERT_LAYOUT(struct hv_partition_complete_isolated_import_data, 3334, 1);
HV_ASSERT_OFFSET(struct hv_partition_complete_isolated_import_data, psp_parameters, 0)

/**
 * @brief Input of HvCallCompleteIsolatedImport (TLFS: HV_INPUT_COMPLETE_ISOLATED_IMPORT).
 *
 * Packed, because the 3342 bytes are not a multiple of 8.
 */
struct hv_input_complete_isolated_import {
	uint64_t partition_id;                                         /**< Partition. */
	struct hv_partition_complete_isolated_import_data import_data; /**< How to end. */
} __attribute__((packed));
HV_ASSERT_LAYOUT(struct hv_input_complete_isolated_import, 3342, 1);
HV_ASSERT_OFFSET(struct hv_input_complete_isolated_import, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_complete_isolated_import, import_data, 8)

/**
 * @brief Input of HvCallIssueSnpPspGuestRequest: a guest's message to the security processor
 * (TLFS: HV_INPUT_ISSUE_PSP_GUEST_REQUEST).
 */
struct hv_input_issue_psp_guest_request {
	uint64_t partition_id;  /**< Partition. */
	uint64_t request_page;  /**< Page with the request. */
	uint64_t response_page; /**< Page for the answer. */
};
HV_ASSERT_LAYOUT(struct hv_input_issue_psp_guest_request, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_issue_psp_guest_request, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_issue_psp_guest_request, request_page, 8)
HV_ASSERT_OFFSET(struct hv_input_issue_psp_guest_request, response_page, 16)

#endif
