/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: registers of this virtual processor by CPUID or by the MSR behind each.
 *
 * HvCallGet/SetVpRegisters would need memory or XMM registers, and a privilege
 * that guests on x86 seldom have.
 */
#ifndef HYPERV_SDK_ARCH_REGISTER_H
#include "../../hyperv/arch_register.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_X86_REGISTER_H)
#define HYPERV_SDK_ARCH_X86_REGISTER_H

#include "abi/cpuid.h"
#include "abi/msr.h"
#include "abi/synthetic_register.h"

/** @return MSR @p msr + n if @p name is register @p first + n of @p count, else 0. */
HV_CONFIG_INLINE_FORCE uint32_t hv_x64_msr_in_range(uint32_t name, uint32_t first, uint32_t count,
						    uint32_t msr)
{
	return name - first < count ? msr + (name - first) : 0;
}

/** @return The MSR behind register @p name, or 0 if there is none. */
HV_CONFIG_INLINE_FORCE uint32_t hv_x64_register_msr(uint32_t name)
{
	uint32_t msr;

	/* clang-format off */
	switch (name) {
	case HV_REGISTER_GUEST_OS_ID:                   return HV_X64_MSR_GUEST_OS_ID;
	case HV_X64_REGISTER_HYPERCALL:                 return HV_X64_MSR_HYPERCALL;
	case HV_REGISTER_VP_INDEX:                      return HV_X64_MSR_VP_INDEX;
	case HV_REGISTER_VP_RUNTIME:                    return HV_X64_MSR_VP_RUNTIME;
	case HV_REGISTER_CPU_MANAGEMENT_VERSION:        return HV_X64_MSR_CPU_MGMT_VERSION;
	case HV_REGISTER_TIME_REF_COUNT:                return HV_X64_MSR_TIME_REF_COUNT;
	case HV_REGISTER_REFERENCE_TSC:                 return HV_X64_MSR_REFERENCE_TSC;
	case HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY:     return HV_X64_MSR_TSC_FREQUENCY;
	case HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY:     return HV_X64_MSR_APIC_FREQUENCY;
	case HV_X64_REGISTER_SYNTHETIC_EOI:             return HV_X64_MSR_EOI;
	case HV_X64_REGISTER_SYNTHETIC_ICR:             return HV_X64_MSR_ICR;
	case HV_X64_REGISTER_SYNTHETIC_TPR:             return HV_X64_MSR_TPR;
	case HV_REGISTER_VP_ASSIST_PAGE:                return HV_X64_MSR_VP_ASSIST_PAGE;
	case HV_REGISTER_GUEST_SCHEDULER_EVENT:         return HV_X64_MSR_GUEST_SCHEDULER_EVENT;
	case HV_REGISTER_GUEST_IDLE:                    return HV_X64_MSR_GUEST_IDLE;
	case HV_REGISTER_DEBUG_DEVICE_OPTIONS:          return HV_X64_MSR_DEBUG_DEVICE_OPTIONS;
	case HV_REGISTER_MEMORY_ZEROING_CONTROL:        return HV_X64_MSR_MEMORY_ZEROING_CONTROL;
	case HV_REGISTER_STIME_UNHALTED_TIMER_CONFIG:   return HV_X64_MSR_STIME_UNHALTED_TIMER_CONFIG;
	case HV_REGISTER_STIME_UNHALTED_TIMER_COUNT:    return HV_X64_MSR_STIME_UNHALTED_TIMER_COUNT;
	case HV_REGISTER_NESTED_VP_INDEX:               return HV_X64_MSR_NESTED_VP_INDEX;
	default: break;
	}
	/* clang-format on */
	msr = hv_x64_msr_in_range(name, HV_REGISTER_SINT0, 16, HV_X64_MSR_SINT0);
	if (msr == 0) /* SCONTROL, SVERSION, SIEFP, SIMP, EOM, SIRBP */
		msr = hv_x64_msr_in_range(name, HV_REGISTER_SCONTROL, 6, HV_X64_MSR_SCONTROL);
	if (msr == 0) /* config and count of four timers */
		msr = hv_x64_msr_in_range(name, HV_REGISTER_STIMER0_CONFIG, 8,
					  HV_X64_MSR_STIMER0_CONFIG);
	if (msr == 0) /* P0 to P4 and CTL */
		msr = hv_x64_msr_in_range(name, HV_REGISTER_GUEST_CRASH_P0, 6, HV_X64_MSR_CRASH_P0);
	if (msr == 0)
		msr = hv_x64_msr_in_range(name, HV_REGISTER_NESTED_SINT0, 16,
					  HV_X64_MSR_NESTED_SINT0);
	if (msr == 0)
		msr = hv_x64_msr_in_range(name, HV_REGISTER_NESTED_SCONTROL, 6,
					  HV_X64_MSR_NESTED_SCONTROL);
	return msr;
}

/** @return The CPUID leaf that has register @p name, or 0 if there is none. */
HV_CONFIG_INLINE_FORCE uint32_t hv_x64_register_leaf(uint32_t name)
{
	if (name == HV_REGISTER_HYPERVISOR_VERSION)
		return HYPERV_CPUID_VERSION;
	if (name >= HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO &&
	    name <= HV_REGISTER_ISOLATION_CONFIGURATION)
		return HYPERV_CPUID_FEATURES + (name - HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO);
	return 0;
}

HV_CONFIG_INLINE_FORCE bool hv_arch_registers_fault(void)
{
	return true;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_get_vpreg(uint32_t name, struct hv_u128 *value)
{
	uint32_t leaf = hv_x64_register_leaf(name);
	uint32_t msr = hv_x64_register_msr(name);
	hv_status_t status;
	uint32_t regs[4];
	uint64_t word = 0;

	if (leaf != 0) {
		/* Above the highest leaf processors answer with another one; detection saw the first. */
		if (leaf > HYPERV_CPUID_MIN) {
			hv_x64_cpuid(HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS, 0, regs);
			if (regs[0] < leaf)
				return HV_STATUS_INVALID_PARAMETER;
		}
		hv_x64_cpuid(leaf, 0, regs);
		value->low_part = regs[0] | (uint64_t)regs[1] << 32;
		value->high_part = regs[2] | (uint64_t)regs[3] << 32;
		return HV_STATUS_SUCCESS;
	}
	if (msr == 0)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_arch_rdmsr(msr, &word);
	if (status != HV_STATUS_SUCCESS)
		return status;
	value->low_part = word;
	value->high_part = 0;
	return HV_STATUS_SUCCESS;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_set_vpreg(uint32_t name, uint64_t value)
{
	uint32_t msr = hv_x64_register_msr(name);

	if (msr == 0)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_arch_wrmsr(msr, value);
}

HV_CONFIG_INLINE hv_status_t hv_arch_get_vpregs(const uint32_t *names, struct hv_u128 *values,
						uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t i;

	for (i = 0; i < count; i++) {
		status = hv_arch_get_vpreg(names[i], &values[i]);
		if (status != HV_STATUS_SUCCESS)
			break;
	}
	*done = i;
	return status;
}

HV_CONFIG_INLINE hv_status_t hv_arch_set_vpregs(const uint32_t *names, const struct hv_u128 *values,
						uint32_t count, uint32_t *done)
{
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t i;

	for (i = 0; i < count; i++) {
		if (values[i].high_part != 0) /* no MSR has more than 64 bits */
			status = HV_STATUS_INVALID_PARAMETER;
		else
			status = hv_arch_set_vpreg(names[i], values[i].low_part);
		if (status != HV_STATUS_SUCCESS)
			break;
	}
	*done = i;
	return status;
}

#endif
