/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Guest physical memory: what a mapping allows, and bounds of the calls on memory.
 */
#ifndef HYPERV_SDK_ABI_GPA_H
#define HYPERV_SDK_ABI_GPA_H

#include "../types.h"

/* clang-format off */
/** @name Flags of mappings (TLFS: HV_MAP_GPA_FLAGS), low half
 * What the guest may do with a page.
 * @{ */
#define HV_MAP_GPA_PERMISSIONS_NONE          0x00000000U /**< Nothing. */
#define HV_MAP_GPA_READABLE                  0x00000001U /**< Read. */
#define HV_MAP_GPA_WRITABLE                  0x00000002U /**< Write. */
#define HV_MAP_GPA_KERNEL_EXECUTABLE         0x00000004U /**< Execute in kernel mode. */
#define HV_MAP_GPA_USER_EXECUTABLE           0x00000008U /**< Execute in user mode. */
#define HV_MAP_GPA_EXECUTABLE                0x0000000cU /**< Execute in both. */
#define HV_MAP_GPA_PERMISSIONS_MASK          0x0000000fU /**< All permissions. */
#define HV_MAP_GPA_SUPERVISOR_SHADOW_STACK   0x00000010U /**< x86: a supervisor shadow stack; openvmm alone. */
#define HV_MAP_GPA_PAGING_WRITABILITY        0x00000020U /**< x86: page tables may be written through it; openvmm alone. */
#define HV_MAP_GPA_VERIFY_PAGING_WRITABILITY 0x00000040U /**< x86: check that they may; openvmm alone. */
#define HV_MAP_GPA_ADJUSTABLE                0x00008000U /**< The guest may change whether the host sees it. */
/** @} */

/** @name Flags of mappings, high half
 * How the page is mapped.
 * @{ */
#define HV_MAP_GPA_NO_ACCESS               0x00010000U /**< Mapped, but not accessible. */
#define HV_MAP_GPA_ZEROED                  0x00020000U /**< Reads as zeros. */
#define HV_MAP_GPA_ONES                    0x00030000U /**< Reads as ones. */
#define HV_MAP_GPA_NO_OVERLAY              0x00100000U /**< Without overlay pages. */
#define HV_MAP_GPA_NOT_CACHED              0x00200000U /**< Not cached. */
#define HV_MAP_GPA_CLEAR_ACCESSED          0x01000000U /**< Clear the accessed bit. */
#define HV_MAP_GPA_SET_ACCESSED            0x02000000U /**< Set the accessed bit. */
#define HV_MAP_GPA_CLEAR_DIRTY             0x04000000U /**< Clear the dirty bit. */
#define HV_MAP_GPA_SET_DIRTY               0x08000000U /**< Set the dirty bit. */
#define HV_MAP_GPA_DONT_SET_RANGE_ACCESSED 0x10000000U /**< Leave the accessed bit of the range alone. */
#define HV_MAP_GPA_LARGE_PAGE              0x80000000U /**< A large page. */
/** @} */

/** @name Bounds of calls
 * @{ */
#define HV_READ_WRITE_GPA_MAX_SIZE          16    /**< Bytes of one HvCallReadGpa or HvCallWriteGpa. */
#define HV_GPA_PAGE_PINNING_MAX_RANGE_COUNT 0x1ff /**< Ranges of one HvCallPinGpaPageRanges. */
#define HV_MEMORY_HINT_MAX_GPA_PAGE_RANGES  0x1ff /**< Ranges of one HvExtCallMemoryHeatHint. */
#define HV_MAX_MODIFY_GPA_REP_COUNT         0x1fe /**< Pages of one HvCallModifySparseGpaPageHostVisibility. */
/** @} */

/** @name Size of the large pages of a range (TLFS: HV_GPA_PAGE_RANGE)
 * @{ */
#define HV_GPA_PAGE_RANGE_PAGE_SIZE_2MB 0 /**< Pages of 2 MB. */
#define HV_GPA_PAGE_RANGE_PAGE_SIZE_1GB 1 /**< Pages of 1 GB. */
/** @} */

/** @name Memory hints
 * @{ */
#define HV_EXT_CAPABILITY_MEMORY_COLD_DISCARD_HINT 0x0000000000000100ULL /**< Capability (HvExtCallQueryCapabilities): hints of the kind below. */
#define HV_EXT_MEMORY_HEAT_HINT_TYPE_COLD_DISCARD  2                     /**< Kind of hint: the guest needs neither the pages nor what is in them. */
/** @} */

/** @name Range of host frames (HV_PFN_RANGE)
 * @{ */
#define HV_PFN_RNG_PAGEBITS 24 /**< Bits of the count, HV_PFN_RANGE_ADD_PFNS_MASK. */
/** @} */
/* clang-format on */

#endif
