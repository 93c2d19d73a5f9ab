/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Way in: the hypercall page through a pointer in the Microsoft ABI, the default.
 *
 * RCX, RDX, R8 to RAX are that ABI's registers, so the compiler makes the call
 * itself: safe with a red zone, which a call in inline assembly would overwrite,
 * and the same line for gcc, clang and clang-cl.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_PAGE_H)
#define HYPERV_SDK_ARCH_X86_TRAP_PAGE_H

#include "instructions.h"
#include "pointer.h"

/**
 * @brief A call with two words: addresses of a memory call, or a fast call's parameters.
 *
 * The fences on both sides are the "memory" clobber of the other traps.
 * @return The result word.
 */
HV_NO_KCFI HV_CONFIG_INLINE_FORCE uint64_t hv_x64_trap_call(uint64_t control, uint64_t first,
							    uint64_t second)
{
	uint64_t result;

	__asm__ volatile("" : : : "memory");
	result = HV_X64_HYPERCALL_PAGE(control, first, second);
	__asm__ volatile("" : : : "memory");
	return result;
}

/* XMM registers are beyond that ABI: assembly, but past the red zone. */
#define HV_X64_TRAP_IS_POINTER
#define HV_X64_TRAP        "lea -128(%%rsp), %%rsp\n\tcall *%[page]\n\tlea 128(%%rsp), %%rsp"
#define HV_X64_TRAP_INPUTS [page] "r"(HV_X64_HYPERCALL_PAGE)
#include "inline.h"
#undef HV_X64_TRAP_IS_POINTER

#endif
