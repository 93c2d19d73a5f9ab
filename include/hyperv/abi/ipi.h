/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Blocks of the calls that send an interrupt to several virtual processors.
 */
#ifndef HYPERV_SDK_ABI_IPI_H
#define HYPERV_SDK_ABI_IPI_H

#include "../types.h"
#include "vpset.h"

/* clang-format off */
#define HV_IPI_LOW_VECTOR  0x10 /**< Lowest vector of HvCallSendSyntheticClusterIpi. */
#define HV_IPI_HIGH_VECTOR 0xff /**< Highest vector. */

/** @brief Input of HvCallSendSyntheticClusterIpi (TLFS: HV_INPUT_SEND_SYNTHETIC_CLUSTER_IPI). */
struct hv_send_ipi {
	uint32_t vector;   /**< HV_IPI_LOW_VECTOR to HV_IPI_HIGH_VECTOR. */
	uint8_t in_vtl;    /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t rsvd_z[3]; /**< Zero. */
	uint64_t cpu_mask; /**< Virtual processors 0 to 63. */
};
HV_ASSERT_LAYOUT(struct hv_send_ipi, 16, 8);
HV_ASSERT_OFFSET(struct hv_send_ipi, vector, 0)
HV_ASSERT_OFFSET(struct hv_send_ipi, in_vtl, 4)
HV_ASSERT_OFFSET(struct hv_send_ipi, rsvd_z, 5)
HV_ASSERT_OFFSET(struct hv_send_ipi, cpu_mask, 8)

/**
 * @brief The same with a set of any size (TLFS: HV_INPUT_SEND_SYNTHETIC_CLUSTER_IPI_EX).
 *
 * Behind it stand the masks of the set.
 */
struct hv_send_ipi_ex {
	uint32_t vector;        /**< HV_IPI_LOW_VECTOR to HV_IPI_HIGH_VECTOR. */
	uint8_t in_vtl;         /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t rsvd_z[3];      /**< Zero. */
	struct hv_vpset vp_set; /**< Virtual processors. */
};
HV_ASSERT_LAYOUT(struct hv_send_ipi_ex, 24, 8);
HV_ASSERT_OFFSET(struct hv_send_ipi_ex, vector, 0)
HV_ASSERT_OFFSET(struct hv_send_ipi_ex, in_vtl, 4)
HV_ASSERT_OFFSET(struct hv_send_ipi_ex, rsvd_z, 5)
HV_ASSERT_OFFSET(struct hv_send_ipi_ex, vp_set, 8)
/* clang-format on */

#endif
