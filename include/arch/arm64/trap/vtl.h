/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: the instructions of VTL call and return, for hyperv/arm64_vtl_call.h.
 *
 * Not a part of the other trap files, because every unit would pay for it.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_TRAP_VTL_H
#define HYPERV_SDK_ARCH_ARM64_TRAP_VTL_H

#include "../../../hyperv/config.h"
#include "../abi/smccc.h"

/* clang-format off */
#define HV_VTL_PAIR(op, a, b) op " x" #a ", x" #b ", [x0, #8 * " #a "]\n\t"
#define HV_VTL_PAIRS(op) \
	HV_VTL_PAIR(op, 2, 3) HV_VTL_PAIR(op, 4, 5) HV_VTL_PAIR(op, 6, 7) HV_VTL_PAIR(op, 8, 9) HV_VTL_PAIR(op, 10, 11) \
	HV_VTL_PAIR(op, 12, 13) HV_VTL_PAIR(op, 14, 15) HV_VTL_PAIR(op, 16, 17) HV_VTL_PAIR(op, 19, 20) HV_VTL_PAIR(op, 21, 22) \
	HV_VTL_PAIR(op, 23, 24) HV_VTL_PAIR(op, 25, 26) HV_VTL_PAIR(op, 27, 28) HV_VTL_PAIR(op, 29, 30)
/* The caller's X19 to X30 and the block go to the stack, because behind the HVC nothing but SP is the caller's. */
#define HV_VTL_LOAD \
	"stp x29, x30, [sp, #-112]!\n\tstp x19, x20, [sp, #16]\n\tstp x21, x22, [sp, #32]\n\tstp x23, x24, [sp, #48]\n\t" \
	"stp x25, x26, [sp, #64]\n\tstp x27, x28, [sp, #80]\n\tstr x0, [sp, #96]\n\t" HV_VTL_PAIRS("ldp") "ldp x0, x1, [x0]\n\t"
#define HV_VTL_STORE \
	"\n\tstr x0, [sp, #104]\n\tldr x0, [sp, #96]\n\tstr x1, [x0, #8]\n\t" HV_VTL_PAIRS("stp") "ldr x1, [sp, #104]\n\tstr x1, [x0]\n\t" \
	"ldp x19, x20, [sp, #16]\n\tldp x21, x22, [sp, #32]\n\tldp x23, x24, [sp, #48]\n\tldp x25, x26, [sp, #64]\n\t" \
	"ldp x27, x28, [sp, #80]\n\tldp x29, x30, [sp], #112"
/* Those of floating point do no harm where the compiler has none. */
#define HV_VTL_LOST \
	"x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", \
	"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", \
	"v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31"
/* clang-format on */

/**
 * @brief Go to the other VTL and come back: HVC #2, a VTL call, or HVC #3, a VTL return.
 *
 * X19 to X30 are kept by hand: no compiler takes X29 as lost where it is the frame pointer, nor clang X19 where it is
 * the base pointer. X29 and X30 are each level's own by the TLFS; should a host share them, they are kept as well.
 * @param immediate HV_ARM64_HVC_VTL_ENTRY_IMM or HV_ARM64_HVC_VTL_EXIT_IMM. @param x X0 to X30, loaded before and stored
 * behind; the word of X18 is left alone.
 */
HV_CONFIG_INLINE void hv_arm64_trap_vtl(uint32_t immediate, uint64_t x[31])
{
	register uint64_t *x0 __asm__("x0") = x;

	if (immediate == HV_ARM64_HVC_VTL_ENTRY_IMM)
		__asm__ volatile(HV_VTL_LOAD "hvc #2" HV_VTL_STORE
				 : "+r"(x0)
				 :
				 : HV_VTL_LOST, "cc", "memory");
	else
		__asm__ volatile(HV_VTL_LOAD "hvc #3" HV_VTL_STORE
				 : "+r"(x0)
				 :
				 : HV_VTL_LOST, "cc", "memory");
}

#undef HV_VTL_PAIR
#undef HV_VTL_PAIRS
#undef HV_VTL_LOAD
#undef HV_VTL_STORE
#undef HV_VTL_LOST

#endif
