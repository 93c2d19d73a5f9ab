/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Way in: SMCCC `hvc #0`: what every arm64 Hyper-V since 2021 serves, and the default.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_ARM64_TRAP_SMCCC_H)
#define HYPERV_SDK_ARCH_ARM64_TRAP_SMCCC_H

#include "hvc.h"

/** @return The convention, as the immediate of its HVC. */
HV_CONFIG_INLINE_FORCE uint32_t hv_arm64_trap_convention(void)
{
	return HV_ARM64_HVC_SMCCC_IMM;
}

#endif
