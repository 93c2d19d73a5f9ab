/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The x86-64 backend: one trap file, and what is built on it.
 *
 * A trap file holds every instruction. HV_CONFIG_TRAP names another one; it supplies
 * hv_x64_trap_call(), hv_x64_trap_block() if HV_CONFIG_X86_XMM is set, hv_x64_trap_needs_page(),
 * hv_x64_trap_set_page(), hv_x64_cpuid(), hv_x64_rdmsr(), hv_x64_wrmsr(), and of the contract in hyperv/arch.h
 * the part "order and shared memory" and the counter. HV_X64_TRAP_VTL, if it defines that, is used by
 * hyperv/x64_vtl_call.h instead of trap/vtl.h.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../hyperv/arch_cpu.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_X86_BACKEND_H)
#define HYPERV_SDK_ARCH_X86_BACKEND_H

#ifdef HV_CONFIG_TRAP
#include HV_CONFIG_TRAP
#else
#include "trap/page.h"
#endif

#include "cpu.h"
/** The other parts of the contract, seen from hyperv/. */
#define HV_ARCH_HYPERCALL "../arch/x86/hypercall.h"
#define HV_ARCH_REGISTER  "../arch/x86/register.h" /**< The same for registers. */

#endif
