/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: identity of the processor and of the hypervisor, MSRs, and what this architecture lacks.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../hyperv/arch_cpu.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_X86_CPU_H)
#define HYPERV_SDK_ARCH_X86_CPU_H

#include "abi/cpuid.h"

HV_CONFIG_INLINE bool hv_arch_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	hv_x64_cpuid(leaf, subleaf, regs);
	return true;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_rdmsr(uint32_t msr, uint64_t *value)
{
#ifdef HV_CONFIG_RDMSR
	return HV_CONFIG_RDMSR(msr, value);
#else
	*value = hv_x64_rdmsr(msr);
	return HV_STATUS_SUCCESS;
#endif
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_wrmsr(uint32_t msr, uint64_t value)
{
#ifdef HV_CONFIG_WRMSR
	return HV_CONFIG_WRMSR(msr, value);
#else
	hv_x64_wrmsr(msr, value);
	return HV_STATUS_SUCCESS;
#endif
}

/* Leaf 1 has 8 bits of the APIC id; leaf 0xB has all 32, where it exists (Intel SDM 2A, CPUID). */
HV_CONFIG_INLINE uint64_t hv_arch_hwid(void)
{
	uint32_t regs[4];

	hv_x64_cpuid(0, 0, regs);
	if (regs[0] >= HV_CPUID_EXTENDED_TOPOLOGY) {
		hv_x64_cpuid(HV_CPUID_EXTENDED_TOPOLOGY, 0, regs);
		if (regs[1] != 0)
			return regs[3];
	}
	hv_x64_cpuid(HV_CPUID_FUNCTION_VERSION_AND_FEATURES, 0, regs);
	return regs[1] >> 24;
}

HV_CONFIG_INLINE uint32_t hv_arch_feature_bit(uint32_t feature)
{
	return feature >> HV_FEATURE_X64_SHIFT;
}

HV_CONFIG_INLINE uint64_t hv_arch_mul64_hi(uint64_t a, uint64_t b)
{
	__extension__ typedef unsigned __int128 hv_wide;

	return (uint64_t)((hv_wide)a * b >> 64);
}

HV_CONFIG_INLINE bool hv_arch_smccc_uid(uint32_t conduit, uint32_t uid[4])
{
	(void)conduit;
	(void)uid;
	return false;
}

#endif
