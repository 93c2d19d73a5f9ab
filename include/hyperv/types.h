/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The scalar types and the two structures that every topic uses.
 */
#ifndef HYPERV_SDK_TYPES_H
#define HYPERV_SDK_TYPES_H

#include "config.h"

/**
 * @brief Guest physical address (TLFS: HV_GPA; on arm64 an IPA), in bytes.
 *
 * Exactly the value the hypervisor is given: translated by the embedder, with
 * any shared-memory bit already in place. Under an identity map it equals the pointer.
 */
typedef uint64_t hv_gpa_t;

/** @brief Status of a hypercall (TLFS: HV_STATUS); values in abi/status.h. */
typedef uint16_t hv_status_t;

/** Bytes of a hypervisor page: 4096, whatever the guest's own page size (TLFS: HV_PAGE_SIZE). */
#define HV_HYP_PAGE_SIZE 0x1000

/** @brief 128 bits as two words, aligned to 8 (TLFS: HV_UINT128). */
struct hv_u128 {
	uint64_t low_part;  /**< Bits 63:0. */
	uint64_t high_part; /**< Bits 127:64. */
};
HV_ASSERT_LAYOUT(struct hv_u128, 16, 8);
HV_ASSERT_OFFSET(struct hv_u128, low_part, 0)
HV_ASSERT_OFFSET(struct hv_u128, high_part, 8)

/**
 * @brief Memory the hypervisor shares: where the guest sees it, and where the hypervisor does.
 *
 * Both addresses have the same offset in their page. The memory is mapped
 * write-back cacheable and is not paged, moved or freed while the hypervisor has it.
 */
struct hv_page {
	void *va;     /**< Address for loads and stores of the guest. */
	hv_gpa_t gpa; /**< Address given to the hypervisor. */
};

#endif
