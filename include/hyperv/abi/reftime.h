/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The reference TSC page: how to make reference time out of the processor's counter
 * without a trap.
 */
#ifndef HYPERV_SDK_ABI_REFTIME_H
#define HYPERV_SDK_ABI_REFTIME_H

#include "../types.h"

/**
 * @brief The page of HV_REGISTER_REFERENCE_TSC (TLFS: HV_REFERENCE_TSC_PAGE; Linux: struct
 * ms_hyperv_tsc_page).
 *
 * Reference time, in 100 ns, is the counter times tsc_scale, shifted right by 64, plus
 * tsc_offset. The values hold if tsc_sequence is not HV_REFERENCE_TSC_SEQUENCE_INVALID and was
 * the same before and after; else read HV_REGISTER_TIME_REF_COUNT. (The TLFS up to 4.0b had -1
 * for the invalid sequence.) The TLFS ends at tsc_offset; the two members behind it are
 * openvmm's.
 */
struct hv_reference_tsc_page {
	uint32_t tsc_sequence;   /**< Changes with the values. */
	uint32_t reserved1;      /**< To be ignored. */
	uint64_t tsc_scale;      /**< Units of 100 ns in a tick, as a fraction of 2 to the 64. */
	uint64_t tsc_offset;     /**< Added last, modulo 2 to the 64; two's complement. */
	uint64_t timeline_bias;  /**< Bias of the synchronised timeline. */
	uint64_t tsc_multiplier; /**< Multiplier of the counter. */
	uint64_t reserved2[507]; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_reference_tsc_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, tsc_sequence, 0)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, tsc_scale, 8)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, tsc_offset, 16)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, timeline_bias, 24)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, tsc_multiplier, 32)
HV_ASSERT_OFFSET(struct hv_reference_tsc_page, reserved2, 40)

#endif
