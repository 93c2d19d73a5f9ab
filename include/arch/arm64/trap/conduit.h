/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Way in: the one or the other `hvc`, chosen at run time.
 *
 * HV_CONFIG_CONDUIT names an lvalue of the embedder, read at each call, that
 * holds HV_ARM64_HVC_SMCCC_IMM or HV_ARM64_HVC_NATIVE_IMM.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_ARM64_TRAP_CONDUIT_H)
#define HYPERV_SDK_ARCH_ARM64_TRAP_CONDUIT_H

#ifndef HV_CONFIG_CONDUIT
#error "hyperv-sdk: trap/conduit.h needs HV_CONFIG_CONDUIT to name the embedder's lvalue"
#endif

#include "hvc.h"

/** @return The convention, as the immediate of its HVC. */
HV_CONFIG_INLINE_FORCE uint32_t hv_arm64_trap_convention(void)
{
	return HV_CONFIG_CONDUIT;
}

#endif
