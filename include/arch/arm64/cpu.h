/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: identity of the processor and of the hypervisor, and what this architecture lacks.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../hyperv/arch_cpu.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_ARM64_CPU_H)
#define HYPERV_SDK_ARCH_ARM64_CPU_H

/** Aff3, Aff2, Aff1 and Aff0 of MPIDR_EL1 (Arm DDI 0487, D17.2.101). */
#define HV_ARM64_MPIDR_AFFINITY_MASK 0x000000ff00ffffffULL

HV_CONFIG_INLINE uint64_t hv_arch_hwid(void)
{
	return hv_arm64_mpidr() & HV_ARM64_MPIDR_AFFINITY_MASK;
}

HV_CONFIG_INLINE bool hv_arch_smccc_uid(uint32_t conduit, uint32_t uid[4])
{
	if (conduit != HV_CONDUIT_HVC && conduit != HV_CONDUIT_SMC)
		return false;
	hv_arm64_trap_uid(conduit, uid);
	return true;
}

HV_CONFIG_INLINE uint32_t hv_arch_feature_bit(uint32_t feature)
{
	return feature & HV_FEATURE_ARM64_MASK;
}

HV_CONFIG_INLINE uint64_t hv_arch_mul64_hi(uint64_t a, uint64_t b)
{
	__extension__ typedef unsigned __int128 hv_wide;

	return (uint64_t)((hv_wide)a * b >> 64);
}

HV_CONFIG_INLINE bool hv_arch_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	(void)leaf;
	(void)subleaf;
	(void)regs;
	return false;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_rdmsr(uint32_t msr, uint64_t *value)
{
	(void)msr;
	(void)value;
	return HV_STATUS_INVALID_PARAMETER;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_wrmsr(uint32_t msr, uint64_t value)
{
	(void)msr;
	(void)value;
	return HV_STATUS_INVALID_PARAMETER;
}

#endif
