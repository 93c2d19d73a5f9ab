/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Tell the hypervisor of a long wait for a spin lock (TLFS: HvCallNotifyLongSpinWait).
 */
#ifndef HYPERV_SDK_SPIN_WAIT_H
#define HYPERV_SDK_SPIN_WAIT_H

#include "abi/feature.h"
#include "hypercall.h"

/**
 * @return Whether now is the time for a notice: @p spins tries were made, another @p count of them since the last.
 * @param count hv_long_spin_wait_count(); HV_LONG_SPIN_WAIT_NEVER, and 0, which says nothing, are never.
 * @param spins Tries so far.
 */
HV_CONFIG_INLINE bool hv_long_spin_wait_due(uint32_t count, uint32_t spins)
{
	return count != HV_LONG_SPIN_WAIT_NEVER && count != 0 && spins != 0 && spins % count == 0;
}

/**
 * @brief Tell the hypervisor that this processor waits, so that it may run the one that is waited for; one trap.
 *
 * Any context. Only a hint: there is nothing to do about a failure but to go on.
 * @param spins Tries so far (TLFS: SpinwaitInfo).
 * @return HV_STATUS_SUCCESS, the only one the TLFS names, or INVALID_HYPERCALL_CODE (no such call).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_notify_long_spin_wait(uint32_t spins)
{
	return hv_result(hv_do_fast_hypercall8(HVCALL_NOTIFY_LONG_SPIN_WAIT, spins));
}

#endif
