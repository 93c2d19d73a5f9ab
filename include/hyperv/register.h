/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Read and write registers of this virtual processor (TLFS: HvCallGetVpRegisters, HvCallSetVpRegisters).
 *
 * The same on both architectures: arm64 makes fast hypercalls, x86 uses CPUID or
 * the MSR behind the register, which faults where the hypervisor refuses unless
 * HV_CONFIG_RDMSR and HV_CONFIG_WRMSR name accesses that do not. Any context, no memory shared, no state.
 *
 * Before the guest OS id is set, arm64 answers only for the id itself, version,
 * features, limits, reference counter and crash registers (TLFS, arm64).
 *
 * Statuses of all calls here: INVALID_PARAMETER (a NULL argument, no such register, read-only; on x86 also
 * a register behind neither CPUID nor MSR, without a trap), ACCESS_DENIED (privilege), INVALID_HYPERCALL_CODE
 * (no Hyper-V), OPERATION_FAILED (the hypervisor reports success and did nothing).
 */
#ifndef HYPERV_SDK_REGISTER_H
#define HYPERV_SDK_REGISTER_H

#include "abi/control.h"
#include "arch_register.h"

/** Most registers of one call: a rep count has 12 bits. */
#define HV_VPREGS_MAX HV_HYPERCALL_REP_COUNT_MAX

/**
 * @brief Read a register of up to 128 bits; one trap.
 * @param name HV_REGISTER_*. @param[out] value Written only on success.
 * @return HV_STATUS_SUCCESS or see above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_get_vpreg_128(uint32_t name,
								  struct hv_u128 *value)
{
	if (value == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_get_vpreg(name, value);
}

/**
 * @brief Read a register of up to 64 bits; one trap.
 * @param name HV_REGISTER_*. @param[out] value Written only on success.
 * @return HV_STATUS_SUCCESS or see above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_get_vpreg(uint32_t name, uint64_t *value)
{
	struct hv_u128 word;
	hv_status_t status;

	if (value == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	word.low_part = 0;
	status = hv_arch_get_vpreg(name, &word);
	if (status != HV_STATUS_SUCCESS)
		return status;
	*value = word.low_part;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Write a register of up to 64 bits; one trap.
 * @param name HV_REGISTER_*. @param value Its value.
 * @return HV_STATUS_SUCCESS or see above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_set_vpreg(uint32_t name, uint64_t value)
{
	return hv_arch_set_vpreg(name, value);
}

/**
 * @brief Read several registers in as few traps as the convention allows: five a trap on arm64.
 * @param names HV_REGISTER_*. @param[out] values Those finished are written, the others left alone.
 * @param count How many, up to HV_VPREGS_MAX; 0 is done without a trap.
 * @param[out] done How many were finished; the next one is what a failure is about.
 * @return HV_STATUS_SUCCESS when all were read, or see above. A bad argument leaves @p done alone too.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_vpregs(const uint32_t *names,
							 struct hv_u128 *values, uint32_t count,
							 uint32_t *done)
{
	if (names == HV_NULL || values == HV_NULL || done == HV_NULL || count > HV_VPREGS_MAX)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_get_vpregs(names, values, count, done);
}

/**
 * @brief Write several registers, in order, in as few traps as the convention allows: three a trap on arm64.
 * @param names HV_REGISTER_*. @param values Their values.
 * @param count How many, up to HV_VPREGS_MAX; 0 is done without a trap.
 * @param[out] done How many were finished; the next one is what a failure is about.
 * @return HV_STATUS_SUCCESS when all were written, or see above. A bad argument leaves @p done alone too.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_set_vpregs(const uint32_t *names,
							 const struct hv_u128 *values,
							 uint32_t count, uint32_t *done)
{
	if (names == HV_NULL || values == HV_NULL || done == HV_NULL || count > HV_VPREGS_MAX)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_set_vpregs(names, values, count, done);
}

#endif
