/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: a hypercall by inline assembly; the trap file that includes this says which instruction.
 *
 * HV_X64_TRAP is the instruction and HV_X64_TRAP_INPUTS its operands. R9 to R11 are lost
 * because the code of a hypercall page may use them.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is part of the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_INLINE_H)
#define HYPERV_SDK_ARCH_X86_TRAP_INLINE_H

#ifndef HV_X64_TRAP_IS_POINTER
/**
 * @brief A call with two words: addresses of a memory call, or a fast call's parameters.
 * @return The result word.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_x64_trap_call(uint64_t control, uint64_t first, uint64_t second)
{
	register uint64_t r8 __asm__("r8") = second;
	uint64_t result;

	__asm__ volatile(HV_X64_TRAP
			 : "=a"(result), "+c"(control), "+d"(first), "+r"(r8)
			 : HV_X64_TRAP_INPUTS
			 : "r9", "r10", "r11", "cc", "memory");
	return result;
}
#endif

#ifdef HV_CONFIG_X86_XMM
#ifdef __SSE__
/**
 * What a call loses. Built without SSE, as kernels are, a compiler has no such registers, and gcc not even their
 * names.
 */
#define HV_X64_TRAP_XMM_LOST "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5",
#else
#define HV_X64_TRAP_XMM_LOST /**< Nothing. */
#endif

/**
 * @brief A register call with XMM registers.
 * @param block RDX, R8, XMM0 to XMM5: 14 words, in and out.
 * @return The result word.
 */
HV_CONFIG_INLINE uint64_t hv_x64_trap_block(uint64_t control, uint64_t block[14])
{
	uint64_t result;

	__asm__ volatile("mov (%[block]), %%rdx\n\t"
			 "mov 8(%[block]), %%r8\n\t"
			 "movups 16(%[block]), %%xmm0\n\t"
			 "movups 32(%[block]), %%xmm1\n\t"
			 "movups 48(%[block]), %%xmm2\n\t"
			 "movups 64(%[block]), %%xmm3\n\t"
			 "movups 80(%[block]), %%xmm4\n\t"
			 "movups 96(%[block]), %%xmm5\n\t" HV_X64_TRAP "\n\t"
			 "mov %%rdx, (%[block])\n\t"
			 "mov %%r8, 8(%[block])\n\t"
			 "movups %%xmm0, 16(%[block])\n\t"
			 "movups %%xmm1, 32(%[block])\n\t"
			 "movups %%xmm2, 48(%[block])\n\t"
			 "movups %%xmm3, 64(%[block])\n\t"
			 "movups %%xmm4, 80(%[block])\n\t"
			 "movups %%xmm5, 96(%[block])"
			 : "=&a"(result), "+c"(control), [block] "+r"(block)
			 : HV_X64_TRAP_INPUTS
			 : "rdx", "r8", "r9", "r10", "r11", HV_X64_TRAP_XMM_LOST "cc", "memory");
	return result;
}
#undef HV_X64_TRAP_XMM_LOST
#endif

#undef HV_X64_TRAP
#undef HV_X64_TRAP_INPUTS

#endif
