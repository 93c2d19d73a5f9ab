/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Reset the partition; x86 alone (TLFS: HvRegisterSystemReset, x86: synthetic MSR 0x40000003).
 *
 * arm64 has no register for it: the guest calls PSCI SYSTEM_RESET (Arm DEN 0022), by the conduit that it uses for PSCI anyway.
 */
#ifndef HYPERV_SDK_RESET_H
#define HYPERV_SDK_RESET_H

#include "../arch/x86/abi/msr.h"
#include "feature.h"

/**
 * @brief Reset the partition, all processors at once (bit 0 of the register); on x86 one trap, from which there is no return if
 * it succeeds.
 *
 * Any processor, any context. A guest that resets should have given back what it told the hypervisor to write to (hyperv/start.h):
 * memory survives. The hypervisor asks for this way rather than another if hv_has_use_hv_register_for_reset().
 * @param features Of hv_get_features().
 * @return HV_STATUS_SUCCESS: asked for and about to happen. Or: ACCESS_DENIED (AccessResetReg; without a trap),
 * INVALID_PARAMETER (NULL; arm64, without a trap), what HV_CONFIG_WRMSR returns.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_reset_partition(const struct hv_features *features)
{
	if (features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!hv_has_access_reset_reg(features))
		return HV_STATUS_ACCESS_DENIED;
	return hv_arch_wrmsr(HV_X64_MSR_RESET, 1);
}

#endif
