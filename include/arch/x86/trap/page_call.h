/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Way in: the hypercall page by a call in inline assembly.
 *
 * Two instructions less than trap/page.h, for kernels built with -mno-red-zone:
 * where there is a red zone, the return address overwrites it. Not for a Linux with retpolines, whose compiler
 * makes a safe call of trap/page.h only.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_PAGE_CALL_H)
#define HYPERV_SDK_ARCH_X86_TRAP_PAGE_CALL_H

#include "instructions.h"
#include "pointer.h"

#define HV_X64_TRAP        "call *%[page]"
#define HV_X64_TRAP_INPUTS [page] "m"(HV_X64_HYPERCALL_PAGE)
#include "inline.h"

#endif
