/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief How fast the clocks of a processor run, and that the TSC does not change its speed (TLFS, chapter "Timers").
 *
 * Instead of calibrating them. Which clock is best for what says reftime.h.
 */
#ifndef HYPERV_SDK_FREQUENCY_H
#define HYPERV_SDK_FREQUENCY_H

#include "../arch/x86/abi/msr.h"
#include "feature.h"
#include "register.h"

/** Read frequency register @p name. @return as hv_get_processor_clock_frequency(). */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_frequency(const struct hv_features *features,
							    uint32_t name, uint64_t *hz)
{
	hv_status_t status;
	uint64_t value;

	if (features == HV_NULL || hz == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!hv_has_access_frequency_regs(features))
		return HV_STATUS_ACCESS_DENIED;
	if (!hv_has_frequency_regs(features))
		return HV_STATUS_FEATURE_UNAVAILABLE;
	status = hv_get_vpreg(name, &value);
	if (status != HV_STATUS_SUCCESS)
		return status;
	if (value == 0)
		return HV_STATUS_OPERATION_FAILED;
	*hz = value;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Frequency of the counter of the processor, on x86 of the TSC (TLFS: HvRegisterProcessorClockFrequency,
 * HV_X64_MSR_TSC_FREQUENCY); one trap, any context, guest OS id set on arm64, where CNTFRQ_EL0 says the same without a trap.
 * @param features From hv_start(). @param[out] hz Never 0; written only on success.
 * @return HV_STATUS_SUCCESS, without a trap INVALID_PARAMETER (NULL), ACCESS_DENIED (no AccessFrequencyRegs) and
 * FEATURE_UNAVAILABLE (no such registers); OPERATION_FAILED (the hypervisor says 0), or what it answered.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_get_processor_clock_frequency(const struct hv_features *features, uint64_t *hz)
{
	return hv_get_frequency(features, HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY, hz);
}

/**
 * @brief Frequency of the interrupt timer, on x86 of the local APIC's (TLFS: HvRegisterInterruptClockFrequency,
 * HV_X64_MSR_APIC_FREQUENCY); all else as hv_get_processor_clock_frequency().
 * @return As hv_get_processor_clock_frequency().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_get_interrupt_clock_frequency(const struct hv_features *features, uint64_t *hz)
{
	return hv_get_frequency(features, HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY, hz);
}

/**
 * @brief x86: have CPUID 0x80000007 show an invariant TSC: the TSC is then a clock by itself, over migrations too
 * (TLFS: HV_X64_MSR_TSC_INVARIANT_CONTROL); one trap. Once, before the TSC is looked at; every processor then shows it.
 * @param features From hv_start().
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL; on arm64 with that privilege), ACCESS_DENIED (no AccessTscInvariantControls: no
 * trap), or status of HV_CONFIG_WRMSR.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_expose_invariant_tsc(const struct hv_features *features)
{
	if (features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!hv_has_access_tsc_invariant_controls(features))
		return HV_STATUS_ACCESS_DENIED;
	return hv_arch_wrmsr(HV_X64_MSR_TSC_INVARIANT_CONTROL, HV_EXPOSE_INVARIANT_TSC);
}

#endif
