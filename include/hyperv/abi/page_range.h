/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Ranges of pages in one word: elements of the calls that take lists of pages.
 *
 * Numbers of pages are addresses moved down by 12. A range has one page more than the word counts.
 */
#ifndef HYPERV_SDK_ABI_PAGE_RANGE_H
#define HYPERV_SDK_ABI_PAGE_RANGE_H

#include "../types.h"

/** @name Word of struct hv_gpa_page_range
 * Without HV_GPA_PAGE_RANGE_LARGE_PAGE the pages have 4 KB and the number of the first starts at
 * bit 12; with it they have 2 MB or 1 GB, bit 12 says which, and the number starts at bit 21.
 * openvmm also reads the word with 12 bits of additional pages and no large pages.
 * @{ */
/* clang-format off */
#define HV_GPA_PAGE_RANGE_ADDITIONAL_PAGES_MASK 0x00000000000007ffULL /**< Pages behind the first. */
#define HV_GPA_PAGE_RANGE_LARGE_PAGE            0x0000000000000800ULL /**< The pages are large. */
#define HV_GPA_PAGE_RANGE_BASE_PFN_SHIFT        12                    /**< Small pages: number of the first. */
#define HV_GPA_PAGE_RANGE_BASE_PFN_MASK         0xfffffffffffff000ULL /**< Small pages: number of the first. */
#define HV_GPA_PAGE_RANGE_PAGE_SIZE             0x0000000000001000ULL /**< Large pages: HV_GPA_PAGE_RANGE_PAGE_SIZE_1GB, not _2MB. */
#define HV_GPA_PAGE_RANGE_BASE_LARGE_PFN_SHIFT  21                    /**< Large pages: number of the first, in units of 2 MB. */
#define HV_GPA_PAGE_RANGE_BASE_LARGE_PFN_MASK   0xffffffffffe00000ULL /**< Large pages: number of the first. */
/* clang-format on */
/** @} */

/** @brief Range of guest physical pages (TLFS: HV_GPA_PAGE_RANGE; openvmm: HvGpaRange). */
struct hv_gpa_page_range {
	uint64_t page; /**< HV_GPA_PAGE_RANGE_*. */
};
HV_ASSERT_LAYOUT(struct hv_gpa_page_range, 8, 8);
HV_ASSERT_OFFSET(struct hv_gpa_page_range, page, 0)

/** @name Word of struct hv_gva_range
 * The extended format is used with HV_FLUSH_USE_EXTENDED_RANGE_FORMAT, and the large one where
 * the bit for it is set there.
 * @{ */
/* clang-format off */
#define HV_GVA_RANGE_ADDITIONAL_PAGES_MASK            0x0000000000000fffULL /**< Pages behind the first. */
#define HV_GVA_RANGE_PAGE_NUMBER_SHIFT                12                    /**< Number of the first page, in both formats. */
#define HV_GVA_RANGE_PAGE_NUMBER_MASK                 0xfffffffffffff000ULL /**< Number of the first page. */
#define HV_GVA_RANGE_EXTENDED_ADDITIONAL_PAGES_MASK   0x00000000000007ffULL /**< Extended: pages behind the first. */
#define HV_GVA_RANGE_EXTENDED_LARGE_PAGE              0x0000000000000800ULL /**< Extended: the pages are large. */
#define HV_GVA_RANGE_EXTENDED_PAGE_SIZE               0x0000000000001000ULL /**< Large: 1 GB, not 2 MB. */
#define HV_GVA_RANGE_EXTENDED_LARGE_PAGE_NUMBER_SHIFT 21                    /**< Large: number of the first, in units of 2 MB. */
#define HV_GVA_RANGE_EXTENDED_LARGE_PAGE_NUMBER_MASK  0xffffffffffe00000ULL /**< Large: number of the first. */
/* clang-format on */
/** @} */

/** @brief Range of guest virtual pages, an element of the list flushes (TLFS: HV_GVA_RANGE). */
struct hv_gva_range {
	uint64_t page; /**< HV_GVA_RANGE_*. */
};
HV_ASSERT_LAYOUT(struct hv_gva_range, 8, 8);
HV_ASSERT_OFFSET(struct hv_gva_range, page, 0)

/** @name Range of page frames of the host (Linux: hv_pfn_rng)
 * Its additional pages have HV_PFN_RNG_PAGEBITS bits.
 * @{ */
#define HV_PFN_RANGE_BASE_PFN_MASK  0x000000ffffffffffULL /**< Number of the first page. */
#define HV_PFN_RANGE_ADD_PFNS_SHIFT 40                    /**< Pages behind the first. */
#define HV_PFN_RANGE_ADD_PFNS_MASK  0xffffff0000000000ULL /**< Pages behind the first. */
/** @} */

#endif
