/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: the instructions of VTL call and return, for hyperv/x64_vtl_call.h.
 *
 * Not a part of the other trap files, because every unit would pay for it. In a Linux with retpolines objtool reports
 * the indirect call, and is right: such a kernel brings its own (HV_X64_TRAP_VTL, arch/x86/backend.h).
 */
#ifndef HYPERV_SDK_ARCH_X86_TRAP_VTL_H
#define HYPERV_SDK_ARCH_X86_TRAP_VTL_H

#include "../../../hyperv/config.h"

/* clang-format off */
#ifdef __SSE__
#define HV_VTL_LOST "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
#else
#define HV_VTL_LOST
#endif
/* clang-format on */

/**
 * @brief Go to the other VTL and come back: a call of the code for it in the hypercall page.
 *
 * Past the red zone. RBP and RBX are kept by hand: no compiler takes RBP as lost where it is the frame pointer, nor
 * clang RBX where it is the base pointer. Behind the call nothing but RSP is the caller's own.
 * @param code Where it is. @param control For RCX. @param words 15 of them: RAX, RCX, RBX, RBP, RSI, RDI, RDX, R8 to R15; the
 * first two are only stored.
 */
HV_CONFIG_INLINE void hv_x64_trap_vtl(uintptr_t code, uint64_t control, void *words)
{
	__asm__ volatile("lea -128(%%rsp), %%rsp\n\t"
			 "push %%rbp\n\t"
			 "push %%rbx\n\t"
			 "push %%rax\n\t"
			 "push %%rdx\n\t"
			 "mov 16(%%rax), %%rbx\n\t"
			 "mov 24(%%rax), %%rbp\n\t"
			 "mov 32(%%rax), %%rsi\n\t"
			 "mov 40(%%rax), %%rdi\n\t"
			 "mov 48(%%rax), %%rdx\n\t"
			 "mov 56(%%rax), %%r8\n\t"
			 "mov 64(%%rax), %%r9\n\t"
			 "mov 72(%%rax), %%r10\n\t"
			 "mov 80(%%rax), %%r11\n\t"
			 "mov 88(%%rax), %%r12\n\t"
			 "mov 96(%%rax), %%r13\n\t"
			 "mov 104(%%rax), %%r14\n\t"
			 "mov 112(%%rax), %%r15\n\t"
			 "call *(%%rsp)\n\t"
			 "push %%rax\n\t"
			 "mov 16(%%rsp), %%rax\n\t"
			 "pop (%%rax)\n\t"
			 "mov %%rcx, 8(%%rax)\n\t"
			 "mov %%rbx, 16(%%rax)\n\t"
			 "mov %%rbp, 24(%%rax)\n\t"
			 "mov %%rsi, 32(%%rax)\n\t"
			 "mov %%rdi, 40(%%rax)\n\t"
			 "mov %%rdx, 48(%%rax)\n\t"
			 "mov %%r8, 56(%%rax)\n\t"
			 "mov %%r9, 64(%%rax)\n\t"
			 "mov %%r10, 72(%%rax)\n\t"
			 "mov %%r11, 80(%%rax)\n\t"
			 "mov %%r12, 88(%%rax)\n\t"
			 "mov %%r13, 96(%%rax)\n\t"
			 "mov %%r14, 104(%%rax)\n\t"
			 "mov %%r15, 112(%%rax)\n\t"
			 "lea 16(%%rsp), %%rsp\n\t"
			 "pop %%rbx\n\t"
			 "pop %%rbp\n\t"
			 "lea 128(%%rsp), %%rsp"
			 : "+a"(words), "+c"(control), "+d"(code)
			 :
			 : "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
			   HV_VTL_LOST "cc", "memory");
}

#undef HV_VTL_LOST

#endif
