/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The number of this partition.
 */
#ifndef HYPERV_SDK_PARTITION_ID_H
#define HYPERV_SDK_PARTITION_ID_H

#include "page_answer.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Ask for it (TLFS: HvCallGetPartitionId), if hv_has_access_partition_id(); one trap. In calls HV_PARTITION_ID_SELF does
 * as well.
 *
 * Any context; a page shared by the interrupts of a processor needs them off.
 * @param output 8 bytes to use. @param[out] id Written only on success.
 * @return HV_STATUS_SUCCESS, or: ACCESS_DENIED (AccessPartitionId), INVALID_PARAMETER (without a trap NULL, see also
 * hv_page_check()), INVALID_ALIGNMENT (page).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_partition_id(const struct hv_page *output,
							       uint64_t *id)
{
	return hv_get_hypercall_answer(HVCALL_GET_PARTITION_ID, output, id);
}
#endif

#endif
