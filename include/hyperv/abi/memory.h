/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls by which memory is given to the hypervisor, or spoken of with it.
 */
#ifndef HYPERV_SDK_ABI_MEMORY_H
#define HYPERV_SDK_ABI_MEMORY_H

#include "page_range.h"

/** @name Types of memory of translations and accesses (TLFS: HV_CACHE_TYPE)
 * @{ */
#define HV_CACHE_TYPE_UNCACHED        0 /**< Not cached (TLFS: HvCacheTypeUncached). */
#define HV_CACHE_TYPE_WRITE_COMBINING 1 /**< Write combining (TLFS: HvCacheTypeWriteCombining). */
#define HV_CACHE_TYPE_WRITE_THROUGH   4 /**< Write through (TLFS: HvCacheTypeWriteThrough). */
#define HV_CACHE_TYPE_WRITE_PROTECTED 5 /**< Write protected (TLFS: HvCacheTypeWriteProtected). */
#define HV_CACHE_TYPE_WRITE_BACK      6 /**< Write back (TLFS: HvCacheTypeWriteBack). */
/** @} */

/**
 * @brief Head of the input of HvCallDepositMemory: pages for the hypervisor's use
 * (TLFS: HV_INPUT_DEPOSIT_MEMORY).
 *
 * Behind it stands the list of numbers of pages, 8 bytes each.
 */
struct hv_deposit_memory {
	uint64_t partition_id; /**< Partition whose pool grows. */
};
HV_ASSERT_LAYOUT(struct hv_deposit_memory, 8, 8);
HV_ASSERT_OFFSET(struct hv_deposit_memory, partition_id, 0)

/**
 * @brief Head of the input of HvExtCallMemoryHeatHint: pages that are not needed for now (TLFS:
 * HV_MEMORY_HINT).
 *
 * Behind it stands the list of struct hv_gpa_page_range.
 */
struct hv_memory_hint {
	uint64_t type; /**< Bits 1:0: HV_EXT_MEMORY_HEAT_HINT_TYPE_*. The rest is zero. */
};
HV_ASSERT_LAYOUT(struct hv_memory_hint, 8, 8);
HV_ASSERT_OFFSET(struct hv_memory_hint, type, 0)

/**
 * @brief Head of the input of HvCallPinGpaPageRanges and HvCallUnpinGpaPageRanges (TLFS:
 * HV_INPUT_GPA_PAGE_PINNING).
 *
 * Behind it stands the list of struct hv_gpa_page_range, at most
 * HV_GPA_PAGE_PINNING_MAX_RANGE_COUNT.
 */
struct hv_input_gpa_page_pinning {
	uint64_t reserved; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_gpa_page_pinning, 8, 8);
HV_ASSERT_OFFSET(struct hv_input_gpa_page_pinning, reserved, 0)

/** @name What HvCallQueryInformationGpaRange is asked
 * @{ */
/* clang-format off */
#define HV_QUERY_GPA_RANGE_ALWAYS_PINNED_SUBRANGES        0 /**< Parts that are always pinned (TLFS: HvQueryGpaRangeAlwaysPinnedSubranges). */
#define HV_QUERY_GPA_RANGE_HEAT_HINT_BENEFICIAL_SUBRANGES 1 /**< Parts where hints help (TLFS: HvQueryGpaRangeHeatHintBeneficialSubranges). */
/* clang-format on */
/** @} */

/** @brief Input of HvCallQueryInformationGpaRange (TLFS: HV_INPUT_QUERY_GPA_RANGE). */
struct hv_input_query_gpa_range {
	uint32_t info_class;  /**< HV_QUERY_GPA_RANGE_*. */
	uint32_t reserved_z0; /**< Zero. */
	uint64_t start_gpn;   /**< Number of the first page. */
	uint64_t page_count;  /**< Pages to look at. */
};
HV_ASSERT_LAYOUT(struct hv_input_query_gpa_range, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_query_gpa_range, info_class, 0)
HV_ASSERT_OFFSET(struct hv_input_query_gpa_range, reserved_z0, 4)
HV_ASSERT_OFFSET(struct hv_input_query_gpa_range, start_gpn, 8)
HV_ASSERT_OFFSET(struct hv_input_query_gpa_range, page_count, 16)

/**
 * @brief Head of the output of HvCallQueryInformationGpaRange, for each class alike
 * (TLFS: HV_OUTPUT_QUERY_GPA_RANGE, HV_OUTPUT_QUERY_GPA_RANGE_SUBRANGES).
 *
 * Behind it stands the list of the parts.
 */
struct hv_output_query_gpa_range_subranges {
	uint16_t subrange_count; /**< Parts that follow. */
	uint16_t reserved_z0;    /**< Zero. */
	uint32_t reserved_z1;    /**< Zero. */
	uint64_t reserved_z2;    /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_output_query_gpa_range_subranges, 16, 8);
HV_ASSERT_OFFSET(struct hv_output_query_gpa_range_subranges, subrange_count, 0)
HV_ASSERT_OFFSET(struct hv_output_query_gpa_range_subranges, reserved_z0, 2)
HV_ASSERT_OFFSET(struct hv_output_query_gpa_range_subranges, reserved_z1, 4)
HV_ASSERT_OFFSET(struct hv_output_query_gpa_range_subranges, reserved_z2, 8)

/**
 * @brief Input of HvCallSwitchVirtualAddressSpace, on x86 (TLFS:
 * HV_INPUT_SWITCH_VIRTUAL_ADDRESS_SPACE).
 */
struct hv_input_switch_virtual_address_space {
	uint64_t address_space; /**< Root of the page tables to go on with. */
};
HV_ASSERT_LAYOUT(struct hv_input_switch_virtual_address_space, 8, 8);
HV_ASSERT_OFFSET(struct hv_input_switch_virtual_address_space, address_space, 0)

#endif
