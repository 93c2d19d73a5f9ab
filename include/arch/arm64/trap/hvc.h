/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: the HVC instruction under both of Hyper-V's conventions.
 *
 * A trap file includes this one and says by hv_arm64_trap_convention() which
 * convention holds; a constant there leaves one HVC in the code.
 *
 * | | `hvc #0`, SMCCC | `hvc #1`, Hyper-V's own |
 * |---|---|---|
 * | function id | W0 | none |
 * | control word | X1, rewritten by a rep call | X0 |
 * | block of 16 words | X2 to X17 | X1 to X16 |
 * | result word | X0 | X0 |
 *
 * Each asm names what the TLFS lets the hypervisor write (result, control, fast
 * output) and "memory", without which the compiler drops the stores that fill a
 * buffer. The function id is loaded inside, so that it never competes with a parameter for X0;
 * its SVE hint (bit 16) stays clear. X18 is the platform's and never named. Under `hvc #1` X17 is lost
 * with fast output, because the TLFS counts it to the block.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_ARM64_TRAP_HVC_H)
#define HYPERV_SDK_ARCH_ARM64_TRAP_HVC_H

#include "../abi/smccc.h"
#include "instructions.h"

#define HV_HVC_SMCCC  "mov w0, %[id_low]\n\tmovk w0, %[id_high], lsl #16\n\thvc #0"
#define HV_HVC_ID     [id_low] "i"(HV_FUNC_ID & 0xffff), [id_high] "i"(HV_FUNC_ID >> 16)
#define HV_HVC_NATIVE "hvc #1"

/**
 * @brief A call with two words: addresses of a memory call, or a fast call's parameters.
 * @return The result word.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_trap_pair(uint32_t convention, uint64_t control,
						   uint64_t first, uint64_t second)
{
	if (convention == HV_ARM64_HVC_NATIVE_IMM) {
		register uint64_t x2 __asm__("x2") = second;
		register uint64_t x1 __asm__("x1") = first;
		register uint64_t x0 __asm__("x0");

		/* The control word last: its register is where the first argument of a caller arrives. */
		__asm__ volatile("" : : "r"(x1), "r"(x2));
		x0 = control;
		__asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : "r"(x1), "r"(x2) : "cc", "memory");
		return x0;
	} else {
		register uint64_t x0 __asm__("x0");
		register uint64_t x1 __asm__("x1") = control;
		register uint64_t x2 __asm__("x2") = first;
		register uint64_t x3 __asm__("x3") = second;

		__asm__ volatile(HV_HVC_SMCCC
				 : "=&r"(x0), "+r"(x1)
				 : "r"(x2), "r"(x3), HV_HVC_ID
				 : "cc", "memory");
		return x0;
	}
}

/**
 * @brief HvCallGetVpRegisters of one register: three words in, one pair out.
 *
 * The words of hv_arm64_trap_words() with the output narrowed to the pair that
 * there is, so that the caller keeps its other registers.
 * @param[out] value Whatever the registers held, also after a failure.
 * @return The result word.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_trap_get(uint32_t convention, uint64_t control,
						  const uint64_t in[3], struct hv_u128 *value)
{
	if (convention == HV_ARM64_HVC_NATIVE_IMM) {
		register uint64_t x0 __asm__("x0") = control;
		register uint64_t x1 __asm__("x1") = in[0];
		register uint64_t x2 __asm__("x2") = in[1];
		register uint64_t x3 __asm__("x3") = in[2];
		register uint64_t x15 __asm__("x15");
		register uint64_t x16 __asm__("x16");

		__asm__ volatile(HV_HVC_NATIVE
				 : "+r"(x0), "=r"(x15), "=r"(x16)
				 : "r"(x1), "r"(x2), "r"(x3)
				 : "x17", "cc", "memory");
		value->low_part = x15;
		value->high_part = x16;
		return x0;
	} else {
		register uint64_t x0 __asm__("x0");
		register uint64_t x1 __asm__("x1") = control;
		register uint64_t x2 __asm__("x2") = in[0];
		register uint64_t x3 __asm__("x3") = in[1];
		register uint64_t x4 __asm__("x4") = in[2];
		register uint64_t x6 __asm__("x6");
		register uint64_t x7 __asm__("x7");

		__asm__ volatile(HV_HVC_SMCCC
				 : "=&r"(x0), "+r"(x1), "=r"(x6), "=r"(x7)
				 : "r"(x2), "r"(x3), "r"(x4), HV_HVC_ID
				 : "cc", "memory");
		value->low_part = x6;
		value->high_part = x7;
		return x0;
	}
}

/* Operands: the first N words as input, the words from N on as output. */
/* clang-format off */
#define HV_HVC_IN1 "r"(r0)
#define HV_HVC_IN2 HV_HVC_IN1, "r"(r1)
#define HV_HVC_IN3 HV_HVC_IN2, "r"(r2)
#define HV_HVC_IN4 HV_HVC_IN3, "r"(r3)
#define HV_HVC_IN5 HV_HVC_IN4, "r"(r4)
#define HV_HVC_IN6 HV_HVC_IN5, "r"(r5)
#define HV_HVC_IN7 HV_HVC_IN6, "r"(r6)
#define HV_HVC_IN8 HV_HVC_IN7, "r"(r7)
#define HV_HVC_IN9 HV_HVC_IN8, "r"(r8)
#define HV_HVC_IN10 HV_HVC_IN9, "r"(r9)
#define HV_HVC_IN11 HV_HVC_IN10, "r"(r10)
#define HV_HVC_IN12 HV_HVC_IN11, "r"(r11)
#define HV_HVC_IN13 HV_HVC_IN12, "r"(r12)
#define HV_HVC_IN14 HV_HVC_IN13, "r"(r13)
#define HV_HVC_IN15 HV_HVC_IN14, "r"(r14)
#define HV_HVC_IN16 HV_HVC_IN15, "r"(r15)
#define HV_HVC_OUT14 "=r"(r14), "=r"(r15)
#define HV_HVC_OUT12 "=r"(r12), "=r"(r13), HV_HVC_OUT14
#define HV_HVC_OUT10 "=r"(r10), "=r"(r11), HV_HVC_OUT12
#define HV_HVC_OUT8 "=r"(r8), "=r"(r9), HV_HVC_OUT10
#define HV_HVC_OUT6 "=r"(r6), "=r"(r7), HV_HVC_OUT8
#define HV_HVC_OUT4 "=r"(r4), "=r"(r5), HV_HVC_OUT6
#define HV_HVC_OUT2 "=r"(r2), "=r"(r3), HV_HVC_OUT4
#define HV_HVC_OUT0 "=r"(r0), "=r"(r1), HV_HVC_OUT2
/* clang-format on */

/*
 * One asm for each number of input words, with and without output: an operand
 * list cannot depend on a value, and a register that is no input must not be
 * loaded. The counts are constants, so that one asm is left.
 */
/** The SMCCC half of hv_arm64_trap_words(). */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_smccc_words(uint64_t control, uint64_t *block,
						     uint32_t in_words, bool has_output)
{
	register uint64_t r0 __asm__("x2") = in_words > 0 ? block[0] : 0;
	register uint64_t r1 __asm__("x3") = in_words > 1 ? block[1] : 0;
	register uint64_t r2 __asm__("x4") = in_words > 2 ? block[2] : 0;
	register uint64_t r3 __asm__("x5") = in_words > 3 ? block[3] : 0;
	register uint64_t r4 __asm__("x6") = in_words > 4 ? block[4] : 0;
	register uint64_t r5 __asm__("x7") = in_words > 5 ? block[5] : 0;
	register uint64_t r6 __asm__("x8") = in_words > 6 ? block[6] : 0;
	register uint64_t r7 __asm__("x9") = in_words > 7 ? block[7] : 0;
	register uint64_t r8 __asm__("x10") = in_words > 8 ? block[8] : 0;
	register uint64_t r9 __asm__("x11") = in_words > 9 ? block[9] : 0;
	register uint64_t r10 __asm__("x12") = in_words > 10 ? block[10] : 0;
	register uint64_t r11 __asm__("x13") = in_words > 11 ? block[11] : 0;
	register uint64_t r12 __asm__("x14") = in_words > 12 ? block[12] : 0;
	register uint64_t r13 __asm__("x15") = in_words > 13 ? block[13] : 0;
	register uint64_t r14 __asm__("x16") = in_words > 14 ? block[14] : 0;
	register uint64_t r15 __asm__("x17") = in_words > 15 ? block[15] : 0;
	register uint64_t x1 __asm__("x1") = control;
	register uint64_t x0 __asm__("x0");

	/* clang-format off */
	if (!has_output) switch (in_words) {
	case 0: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_ID : "cc", "memory"); break;
	case 1: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN1, HV_HVC_ID : "cc", "memory"); break;
	case 2: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN2, HV_HVC_ID : "cc", "memory"); break;
	case 3: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN3, HV_HVC_ID : "cc", "memory"); break;
	case 4: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN4, HV_HVC_ID : "cc", "memory"); break;
	case 5: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN5, HV_HVC_ID : "cc", "memory"); break;
	case 6: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN6, HV_HVC_ID : "cc", "memory"); break;
	case 7: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN7, HV_HVC_ID : "cc", "memory"); break;
	case 8: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN8, HV_HVC_ID : "cc", "memory"); break;
	case 9: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN9, HV_HVC_ID : "cc", "memory"); break;
	case 10: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN10, HV_HVC_ID : "cc", "memory"); break;
	case 11: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN11, HV_HVC_ID : "cc", "memory"); break;
	case 12: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN12, HV_HVC_ID : "cc", "memory"); break;
	case 13: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN13, HV_HVC_ID : "cc", "memory"); break;
	case 14: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN14, HV_HVC_ID : "cc", "memory"); break;
	case 15: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN15, HV_HVC_ID : "cc", "memory"); break;
	case 16: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1) : HV_HVC_IN16, HV_HVC_ID : "cc", "memory"); break;
	default: return HV_STATUS_INVALID_HYPERCALL_INPUT;
	} else switch (in_words) {
	case 0: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT0 : HV_HVC_ID : "cc", "memory"); break;
	case 1: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT2 : HV_HVC_IN1, HV_HVC_ID : "cc", "memory"); break;
	case 2: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT2 : HV_HVC_IN2, HV_HVC_ID : "cc", "memory"); break;
	case 3: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT4 : HV_HVC_IN3, HV_HVC_ID : "cc", "memory"); break;
	case 4: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT4 : HV_HVC_IN4, HV_HVC_ID : "cc", "memory"); break;
	case 5: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT6 : HV_HVC_IN5, HV_HVC_ID : "cc", "memory"); break;
	case 6: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT6 : HV_HVC_IN6, HV_HVC_ID : "cc", "memory"); break;
	case 7: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT8 : HV_HVC_IN7, HV_HVC_ID : "cc", "memory"); break;
	case 8: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT8 : HV_HVC_IN8, HV_HVC_ID : "cc", "memory"); break;
	case 9: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT10 : HV_HVC_IN9, HV_HVC_ID : "cc", "memory"); break;
	case 10: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT10 : HV_HVC_IN10, HV_HVC_ID : "cc", "memory"); break;
	case 11: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT12 : HV_HVC_IN11, HV_HVC_ID : "cc", "memory"); break;
	case 12: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT12 : HV_HVC_IN12, HV_HVC_ID : "cc", "memory"); break;
	case 13: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT14 : HV_HVC_IN13, HV_HVC_ID : "cc", "memory"); break;
	case 14: __asm__ volatile(HV_HVC_SMCCC : "=&r"(x0), "+r"(x1), HV_HVC_OUT14 : HV_HVC_IN14, HV_HVC_ID : "cc", "memory"); break;
	default: return HV_STATUS_INVALID_HYPERCALL_INPUT;
	}
	/* clang-format on */
	if (has_output) {
		block[0] = r0;
		block[1] = r1;
		block[2] = r2;
		block[3] = r3;
		block[4] = r4;
		block[5] = r5;
		block[6] = r6;
		block[7] = r7;
		block[8] = r8;
		block[9] = r9;
		block[10] = r10;
		block[11] = r11;
		block[12] = r12;
		block[13] = r13;
		block[14] = r14;
		block[15] = r15;
	}
	return x0;
}

/** The `hvc #1` half of hv_arm64_trap_words(). */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_native_words(uint64_t control, uint64_t *block,
						      uint32_t in_words, bool has_output)
{
	register uint64_t r0 __asm__("x1") = in_words > 0 ? block[0] : 0;
	register uint64_t r1 __asm__("x2") = in_words > 1 ? block[1] : 0;
	register uint64_t r2 __asm__("x3") = in_words > 2 ? block[2] : 0;
	register uint64_t r3 __asm__("x4") = in_words > 3 ? block[3] : 0;
	register uint64_t r4 __asm__("x5") = in_words > 4 ? block[4] : 0;
	register uint64_t r5 __asm__("x6") = in_words > 5 ? block[5] : 0;
	register uint64_t r6 __asm__("x7") = in_words > 6 ? block[6] : 0;
	register uint64_t r7 __asm__("x8") = in_words > 7 ? block[7] : 0;
	register uint64_t r8 __asm__("x9") = in_words > 8 ? block[8] : 0;
	register uint64_t r9 __asm__("x10") = in_words > 9 ? block[9] : 0;
	register uint64_t r10 __asm__("x11") = in_words > 10 ? block[10] : 0;
	register uint64_t r11 __asm__("x12") = in_words > 11 ? block[11] : 0;
	register uint64_t r12 __asm__("x13") = in_words > 12 ? block[12] : 0;
	register uint64_t r13 __asm__("x14") = in_words > 13 ? block[13] : 0;
	register uint64_t r14 __asm__("x15") = in_words > 14 ? block[14] : 0;
	register uint64_t r15 __asm__("x16") = in_words > 15 ? block[15] : 0;
	register uint64_t x0 __asm__("x0") = control;

	/* clang-format off */
	if (!has_output) switch (in_words) {
	case 0: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) :  : "cc", "memory"); break;
	case 1: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN1 : "cc", "memory"); break;
	case 2: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN2 : "cc", "memory"); break;
	case 3: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN3 : "cc", "memory"); break;
	case 4: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN4 : "cc", "memory"); break;
	case 5: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN5 : "cc", "memory"); break;
	case 6: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN6 : "cc", "memory"); break;
	case 7: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN7 : "cc", "memory"); break;
	case 8: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN8 : "cc", "memory"); break;
	case 9: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN9 : "cc", "memory"); break;
	case 10: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN10 : "cc", "memory"); break;
	case 11: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN11 : "cc", "memory"); break;
	case 12: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN12 : "cc", "memory"); break;
	case 13: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN13 : "cc", "memory"); break;
	case 14: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN14 : "cc", "memory"); break;
	case 15: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN15 : "cc", "memory"); break;
	case 16: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0) : HV_HVC_IN16 : "cc", "memory"); break;
	default: return HV_STATUS_INVALID_HYPERCALL_INPUT;
	} else switch (in_words) {
	case 0: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT0 :  : "x17", "cc", "memory"); break;
	case 1: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT2 : HV_HVC_IN1 : "x17", "cc", "memory"); break;
	case 2: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT2 : HV_HVC_IN2 : "x17", "cc", "memory"); break;
	case 3: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT4 : HV_HVC_IN3 : "x17", "cc", "memory"); break;
	case 4: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT4 : HV_HVC_IN4 : "x17", "cc", "memory"); break;
	case 5: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT6 : HV_HVC_IN5 : "x17", "cc", "memory"); break;
	case 6: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT6 : HV_HVC_IN6 : "x17", "cc", "memory"); break;
	case 7: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT8 : HV_HVC_IN7 : "x17", "cc", "memory"); break;
	case 8: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT8 : HV_HVC_IN8 : "x17", "cc", "memory"); break;
	case 9: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT10 : HV_HVC_IN9 : "x17", "cc", "memory"); break;
	case 10: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT10 : HV_HVC_IN10 : "x17", "cc", "memory"); break;
	case 11: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT12 : HV_HVC_IN11 : "x17", "cc", "memory"); break;
	case 12: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT12 : HV_HVC_IN12 : "x17", "cc", "memory"); break;
	case 13: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT14 : HV_HVC_IN13 : "x17", "cc", "memory"); break;
	case 14: __asm__ volatile(HV_HVC_NATIVE : "+r"(x0), HV_HVC_OUT14 : HV_HVC_IN14 : "x17", "cc", "memory"); break;
	default: return HV_STATUS_INVALID_HYPERCALL_INPUT;
	}
	/* clang-format on */
	if (has_output) {
		block[0] = r0;
		block[1] = r1;
		block[2] = r2;
		block[3] = r3;
		block[4] = r4;
		block[5] = r5;
		block[6] = r6;
		block[7] = r7;
		block[8] = r8;
		block[9] = r9;
		block[10] = r10;
		block[11] = r11;
		block[12] = r12;
		block[13] = r13;
		block[14] = r14;
		block[15] = r15;
	}
	return x0;
}

/**
 * @brief A register call with counts that the compiler knows.
 * @param block Words of the register block: in, the first @p in_words; out, if @p has_output, all behind them.
 * @param in_words 0 to 16, with output 0 to 14.
 * @return The result word.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_trap_words(uint32_t convention, uint64_t control,
						    uint64_t *block, uint32_t in_words,
						    bool has_output)
{
	if (convention == HV_ARM64_HVC_NATIVE_IMM)
		return hv_arm64_native_words(control, block, in_words, has_output);
	return hv_arm64_smccc_words(control, block, in_words, has_output);
}

/**
 * @brief A register call through memory, for counts known only at run time.
 * @param block All sixteen words, in and out.
 * @return The result word.
 */
HV_CONFIG_INLINE uint64_t hv_arm64_trap_block(uint32_t convention, uint64_t control,
					      uint64_t block[16])
{
	/* clang-format off */
	if (convention == HV_ARM64_HVC_NATIVE_IMM) {
		register uint64_t x0 __asm__("x0") = control;

		__asm__ volatile("ldp x1, x2, [%[block]]\n\t"
				 "ldp x3, x4, [%[block], #16]\n\t"
				 "ldp x5, x6, [%[block], #32]\n\t"
				 "ldp x7, x8, [%[block], #48]\n\t"
				 "ldp x9, x10, [%[block], #64]\n\t"
				 "ldp x11, x12, [%[block], #80]\n\t"
				 "ldp x13, x14, [%[block], #96]\n\t"
				 "ldp x15, x16, [%[block], #112]\n\t"
				 HV_HVC_NATIVE "\n\t"
				 "stp x1, x2, [%[block]]\n\t"
				 "stp x3, x4, [%[block], #16]\n\t"
				 "stp x5, x6, [%[block], #32]\n\t"
				 "stp x7, x8, [%[block], #48]\n\t"
				 "stp x9, x10, [%[block], #64]\n\t"
				 "stp x11, x12, [%[block], #80]\n\t"
				 "stp x13, x14, [%[block], #96]\n\t"
				 "stp x15, x16, [%[block], #112]"
				 : "+r"(x0) : [block] "r"(block)
				 : "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "cc", "memory");
		return x0;
	} else {
		register uint64_t x0 __asm__("x0");
		register uint64_t x1 __asm__("x1") = control;

		__asm__ volatile("ldp x2, x3, [%[block]]\n\t"
				 "ldp x4, x5, [%[block], #16]\n\t"
				 "ldp x6, x7, [%[block], #32]\n\t"
				 "ldp x8, x9, [%[block], #48]\n\t"
				 "ldp x10, x11, [%[block], #64]\n\t"
				 "ldp x12, x13, [%[block], #80]\n\t"
				 "ldp x14, x15, [%[block], #96]\n\t"
				 "ldp x16, x17, [%[block], #112]\n\t"
				 HV_HVC_SMCCC "\n\t"
				 "stp x2, x3, [%[block]]\n\t"
				 "stp x4, x5, [%[block], #16]\n\t"
				 "stp x6, x7, [%[block], #32]\n\t"
				 "stp x8, x9, [%[block], #48]\n\t"
				 "stp x10, x11, [%[block], #64]\n\t"
				 "stp x12, x13, [%[block], #80]\n\t"
				 "stp x14, x15, [%[block], #96]\n\t"
				 "stp x16, x17, [%[block], #112]"
				 : "=&r"(x0), "+r"(x1) : [block] "r"(block), HV_HVC_ID
				 : "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "cc", "memory");
		return x0;
	}
	/* clang-format on */
}

/**
 * @brief The UID query, by HVC or SMC.
 *
 * Whoever answers may not be Hyper-V and keep no more than the SMCCC asks: X0 to X17 are lost.
 */
HV_CONFIG_INLINE void hv_arm64_trap_uid(uint32_t conduit, uint32_t uid[4])
{
	register uint64_t x0 __asm__("x0") = HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID;
	register uint64_t x1 __asm__("x1");
	register uint64_t x2 __asm__("x2");
	register uint64_t x3 __asm__("x3");

	/* clang-format off */
#define HV_UID_CLOBBERS "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "cc", "memory"
	if (conduit == HV_CONDUIT_SMC)
		__asm__ volatile("smc #0" : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3) : : HV_UID_CLOBBERS);
	else
		__asm__ volatile("hvc #0" : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3) : : HV_UID_CLOBBERS);
#undef HV_UID_CLOBBERS
	/* clang-format on */
	uid[0] = (uint32_t)x0;
	uid[1] = (uint32_t)x1;
	uid[2] = (uint32_t)x2;
	uid[3] = (uint32_t)x3;
}

#undef HV_HVC_IN1
#undef HV_HVC_IN2
#undef HV_HVC_IN3
#undef HV_HVC_IN4
#undef HV_HVC_IN5
#undef HV_HVC_IN6
#undef HV_HVC_IN7
#undef HV_HVC_IN8
#undef HV_HVC_IN9
#undef HV_HVC_IN10
#undef HV_HVC_IN11
#undef HV_HVC_IN12
#undef HV_HVC_IN13
#undef HV_HVC_IN14
#undef HV_HVC_IN15
#undef HV_HVC_IN16
#undef HV_HVC_OUT0
#undef HV_HVC_OUT2
#undef HV_HVC_OUT4
#undef HV_HVC_OUT6
#undef HV_HVC_OUT8
#undef HV_HVC_OUT10
#undef HV_HVC_OUT12
#undef HV_HVC_OUT14
#undef HV_HVC_SMCCC
#undef HV_HVC_ID
#undef HV_HVC_NATIVE

#endif
