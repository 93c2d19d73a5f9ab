/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: parameters of a hypercall into registers, and results out of them.
 *
 * A register call has a block of 16 words: X2 to X17 under the SMCCC, X1 to X16
 * under `hvc #1` (the TLFS says X17 there; openvmm and mu_msvm use X16).
 */
#ifndef HYPERV_SDK_ARCH_HYPERCALL_H
#include "../../hyperv/arch_hypercall.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_ARM64_HYPERCALL_H)
#define HYPERV_SDK_ARCH_ARM64_HYPERCALL_H

#include "../../hyperv/control.h"
#include "abi/smccc.h"

/** Words of the register block. */
#define HV_ARM64_BLOCK_WORDS (HV_ARM64_FAST_HYPERCALL_INPUT_MAX_BYTES / 8)

/** @return @p words rounded up to whole pairs of registers. */
HV_CONFIG_INLINE_FORCE uint32_t hv_arm64_pair_words(uint32_t words)
{
	return (words + 1) & ~1U;
}

/**
 * @return The word of the block where the output begins.
 *
 * Input is counted in pairs. Under the SMCCC the output follows it (Linux, FreeBSD,
 * openvmm); under `hvc #1` the output is in the last pairs (mu_msvm, openvmm). The
 * TLFS counts in 8 bytes and does not tell the two apart (docs/spec-deviations.md).
 */
HV_CONFIG_INLINE_FORCE uint32_t hv_arm64_output_word(uint32_t convention, uint32_t in_words,
						     uint32_t out_words)
{
	if (convention == HV_ARM64_HVC_NATIVE_IMM)
		return HV_ARM64_BLOCK_WORDS - hv_arm64_pair_words(out_words);
	return hv_arm64_pair_words(in_words);
}

HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall(uint64_t control, uint64_t input, uint64_t output)
{
	return hv_arm64_trap_pair(hv_arm64_trap_convention(), control, input, output);
}

/** Words out of a block that the compiler keeps in registers: no loop, so that each index is a constant. */
HV_CONFIG_INLINE_FORCE void hv_arm64_move_words(uint64_t *to, const uint64_t *from, uint32_t words)
{
	/* clang-format off */
	if (words > 0) to[0] = from[0];
	if (words > 1) to[1] = from[1];
	if (words > 2) to[2] = from[2];
	if (words > 3) to[3] = from[3];
	if (words > 4) to[4] = from[4];
	if (words > 5) to[5] = from[5];
	if (words > 6) to[6] = from[6];
	if (words > 7) to[7] = from[7];
	if (words > 8) to[8] = from[8];
	if (words > 9) to[9] = from[9];
	if (words > 10) to[10] = from[10];
	if (words > 11) to[11] = from[11];
	if (words > 12) to[12] = from[12];
	if (words > 13) to[13] = from[13];
	if (words > 14) to[14] = from[14];
	if (words > 15) to[15] = from[15];
	/* clang-format on */
}

/** A register call under a convention and with counts that are all constants after inlining. */
HV_CONFIG_INLINE_FORCE uint64_t hv_arm64_fast_known(uint32_t convention, uint64_t control,
						    const uint64_t *in, uint32_t in_words,
						    uint64_t *out, uint32_t out_words)
{
	uint64_t block[HV_ARM64_BLOCK_WORDS];
	uint64_t result;

	hv_arm64_move_words(block, in, in_words);
	result = hv_arm64_trap_words(convention, control, block, in_words, out_words != 0);
	if (out_words != 0 && hv_result_success(result))
		hv_arm64_move_words(out,
				    block + hv_arm64_output_word(convention, in_words, out_words),
				    out_words);
	return result;
}

/** Clear a block without a loop; in halves, of which no compiler makes a call of memset. */
HV_CONFIG_INLINE_FORCE void hv_arm64_clear_block(uint64_t *block)
{
	/* clang-format off */
	block[0] = 0; block[1] = 0; block[2] = 0; block[3] = 0;
	block[4] = 0; block[5] = 0; block[6] = 0; block[7] = 0;
	__asm__("" : : : "memory");
	block[8] = 0; block[9] = 0; block[10] = 0; block[11] = 0;
	block[12] = 0; block[13] = 0; block[14] = 0; block[15] = 0;
	/* clang-format on */
}

/** Words into or out of a block in memory, by the bits of their number: up to 16, without a loop. */
HV_CONFIG_INLINE void hv_arm64_copy_words(uint64_t *to, const uint64_t *from, uint32_t words)
{
	if ((words & 16) != 0) {
		hv_arm64_move_words(to, from, 16);
		return;
	}
	if ((words & 8) != 0) {
		hv_arm64_move_words(to, from, 8);
		to += 8;
		from += 8;
	}
	if ((words & 4) != 0) {
		hv_arm64_move_words(to, from, 4);
		to += 4;
		from += 4;
	}
	if ((words & 2) != 0) {
		hv_arm64_move_words(to, from, 2);
		to += 2;
		from += 2;
	}
	if ((words & 1) != 0)
		to[0] = from[0];
}

/** The same with counts known only at run time: all sixteen words go through memory. */
HV_CONFIG_INLINE uint64_t hv_arm64_fast_block(uint32_t convention, uint64_t control,
					      const uint64_t *in, uint32_t in_words, uint64_t *out,
					      uint32_t out_words)
{
	uint32_t from = hv_arm64_output_word(convention, in_words, out_words);
	uint64_t block[HV_ARM64_BLOCK_WORDS];
	uint64_t result;

	hv_arm64_clear_block(block);
	hv_arm64_copy_words(block, in, in_words);
	result = hv_arm64_trap_block(convention, control, block);
	if (hv_result_success(result))
		hv_arm64_copy_words(out, block + from, out_words);
	return result;
}

HV_CONFIG_INLINE_FORCE bool hv_arch_fast_fits(uint32_t in_words, uint32_t out_words)
{
	return in_words <= HV_ARM64_BLOCK_WORDS && out_words <= HV_ARM64_BLOCK_WORDS &&
	       hv_arm64_pair_words(in_words) + hv_arm64_pair_words(out_words) <=
		       HV_ARM64_BLOCK_WORDS;
}

HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall_fast(uint64_t control, const uint64_t *in,
						       uint32_t in_words, uint64_t *out,
						       uint32_t out_words)
{
	uint32_t convention = hv_arm64_trap_convention();

	if (!hv_arch_fast_fits(in_words, out_words))
		return HV_STATUS_INVALID_HYPERCALL_INPUT;
	if (!__builtin_constant_p(in_words) || !__builtin_constant_p(out_words))
		return hv_arm64_fast_block(convention, control, in, in_words, out, out_words);
	/* Two calls, so that each has a constant convention when the trap chooses at run time. */
	if (convention == HV_ARM64_HVC_NATIVE_IMM)
		return hv_arm64_fast_known(HV_ARM64_HVC_NATIVE_IMM, control, in, in_words, out,
					   out_words);
	return hv_arm64_fast_known(HV_ARM64_HVC_SMCCC_IMM, control, in, in_words, out, out_words);
}

HV_CONFIG_INLINE hv_status_t hv_arch_enable_hypercalls(const struct hv_page *page, bool *owned)
{
	(void)page;
	*owned = false;
	return HV_STATUS_SUCCESS;
}

HV_CONFIG_INLINE hv_status_t hv_arch_disable_hypercalls(bool owned)
{
	(void)owned;
	return HV_STATUS_SUCCESS;
}

#endif
