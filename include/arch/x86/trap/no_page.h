/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: what the traps without a hypercall page have instead of one.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is part of the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_NO_PAGE_H)
#define HYPERV_SDK_ARCH_X86_TRAP_NO_PAGE_H

/** @return Whether hypercalls go through the page. */
HV_CONFIG_INLINE bool hv_x64_trap_needs_page(void)
{
	return false;
}

/** There is none to set. */
HV_CONFIG_INLINE void hv_x64_trap_set_page(void *va)
{
	(void)va;
}

#endif
