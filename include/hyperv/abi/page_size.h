/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Sizes of pages: always the hypervisor's, whatever the guest's own are.
 *
 * HV_HYP_PAGE_SIZE itself stands in types.h.
 */
#ifndef HYPERV_SDK_ABI_PAGE_SIZE_H
#define HYPERV_SDK_ABI_PAGE_SIZE_H

#include "../types.h"

/* clang-format off */
/** @name Pages of 4 KB
 * @{ */
#define HV_HYP_PAGE_SHIFT 12                    /**< Address to page number. */
#define HV_HYP_PAGE_MASK  0xfffffffffffff000ULL /**< Address of the page an address is in. */
/** @} */

/** @name Large pages
 * @{ */
#define HV_HYP_LARGE_PAGE_SHIFT 21         /**< Address to number of a page of 2 MB. */
#define HV_LARGE_PAGE_SIZE      0x200000   /**< Bytes of a large page: 2 MB (TLFS: HV_LARGE_PAGE_SIZE). */
#define HV_LARGE_PAGE_SIZE_1GB  0x40000000 /**< Bytes of the largest page: 1 GB (TLFS: HV_LARGE_PAGE_SIZE_1GB). */
/** @} */
/* clang-format on */

#endif
