/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The arm64 backend: one trap file, and what packs and unpacks registers above it.
 *
 * A trap file holds every instruction. HV_CONFIG_TRAP names another one; it supplies
 * hv_arm64_trap_convention(), hv_arm64_trap_pair(), hv_arm64_trap_get(), hv_arm64_trap_words(),
 * hv_arm64_trap_block(), hv_arm64_trap_uid(), hv_arm64_mpidr(), and of the contract in hyperv/arch.h the part
 * "order and shared memory" and the counter. trap/hvc.h describes each. HV_ARM64_TRAP_VTL, if it defines that, is
 * used by hyperv/arm64_vtl_call.h instead of trap/vtl.h.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../hyperv/arch_cpu.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_ARM64_BACKEND_H)
#define HYPERV_SDK_ARCH_ARM64_BACKEND_H

#ifdef HV_CONFIG_TRAP
#include HV_CONFIG_TRAP
#else
#include "trap/smccc.h"
#endif

#include "cpu.h"
/** The other parts of the contract, seen from hyperv/. */
#define HV_ARCH_HYPERCALL "../arch/arm64/hypercall.h"
#define HV_ARCH_REGISTER  "../arch/arm64/register.h" /**< The same for registers. */

#endif
