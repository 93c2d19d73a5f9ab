/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of HvCallAddLogicalProcessor: a root gives the hypervisor a processor.
 */
#ifndef HYPERV_SDK_ABI_LOGICAL_PROCESSOR_H
#define HYPERV_SDK_ABI_LOGICAL_PROCESSOR_H

#include "proximity_domain.h"

/** @brief Input of HvCallAddLogicalProcessor (TLFS: HV_INPUT_ADD_LOGICAL_PROCESSOR). */
struct hv_input_add_logical_processor {
	uint32_t lp_index;                                     /**< Index it gets. */
	uint32_t apic_id;                                      /**< APIC id. */
	struct hv_proximity_domain_info proximity_domain_info; /**< Its node. */
};
HV_ASSERT_LAYOUT(struct hv_input_add_logical_processor, 16, 4);
HV_ASSERT_OFFSET(struct hv_input_add_logical_processor, lp_index, 0)
HV_ASSERT_OFFSET(struct hv_input_add_logical_processor, apic_id, 4)
HV_ASSERT_OFFSET(struct hv_input_add_logical_processor, proximity_domain_info, 8)

/**
 * @brief The same as Linux had it up to 6.1, with a word of flags behind.
 *
 * Linux dropped the word later; the call's input is taken to be 16 bytes.
 */
struct hv_add_logical_processor_in {
	uint32_t lp_index;                                     /**< Index it gets. */
	uint32_t apic_id;                                      /**< APIC id. */
	struct hv_proximity_domain_info proximity_domain_info; /**< Its node. */
	uint64_t flags;                                        /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_add_logical_processor_in, 24, 8);
HV_ASSERT_OFFSET(struct hv_add_logical_processor_in, lp_index, 0)
HV_ASSERT_OFFSET(struct hv_add_logical_processor_in, apic_id, 4)
HV_ASSERT_OFFSET(struct hv_add_logical_processor_in, proximity_domain_info, 8)
HV_ASSERT_OFFSET(struct hv_add_logical_processor_in, flags, 16)

/** @brief How the start of a processor went (TLFS: HV_LP_STARTUP_STATUS). */
struct hv_lp_startup_status {
	uint64_t hv_status;  /**< HV_STATUS_*. */
	uint64_t substatus1; /**< Detail of a failure, as are the rest. */
	uint64_t substatus2; /**< Detail. */
	uint64_t substatus3; /**< Detail. */
	uint64_t substatus4; /**< Detail. */
	uint64_t substatus5; /**< Detail. */
	uint64_t substatus6; /**< Detail. */
};
HV_ASSERT_LAYOUT(struct hv_lp_startup_status, 56, 8);
HV_ASSERT_OFFSET(struct hv_lp_startup_status, hv_status, 0)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus1, 8)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus2, 16)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus3, 24)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus4, 32)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus5, 40)
HV_ASSERT_OFFSET(struct hv_lp_startup_status, substatus6, 48)

/** @brief Output of HvCallAddLogicalProcessor (TLFS: HV_OUTPUT_ADD_LOGICAL_PROCESSOR). */
struct hv_output_add_logical_processor {
	struct hv_lp_startup_status startup_status; /**< How the start went. */
};
HV_ASSERT_LAYOUT(struct hv_output_add_logical_processor, 56, 8);
HV_ASSERT_OFFSET(struct hv_output_add_logical_processor, startup_status, 0)

#endif
