/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Way in: VMMCALL, for code that knows it runs on an AMD processor.
 * It needs no page: the guest OS id alone allows hypercalls.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_VMMCALL_H)
#define HYPERV_SDK_ARCH_X86_TRAP_VMMCALL_H

#include "instructions.h"
#include "no_page.h"

#define HV_X64_TRAP "vmmcall"
#define HV_X64_TRAP_INPUTS
#include "inline.h"

#endif
