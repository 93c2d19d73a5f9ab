/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Make a hypercall (TLFS, chapter "Hypercall Interface").
 *
 * These calls pass on what they are given: addresses are guest physical, and the
 * hypervisor checks them. They may be made in any context, on any processor,
 * once hv_start() has run; an input page shared by the interrupts of a processor needs them off
 * from filling it to the return. Each makes one trap but the rep calls, which go on until
 * the hypervisor is done. The result word holds the status (hv_result()) and the reps completed (hv_repcomp()).
 *
 * Statuses that any call may give: HV_STATUS_INVALID_HYPERCALL_CODE (no such call,
 * or no hypervisor), INVALID_HYPERCALL_INPUT (control word), INVALID_ALIGNMENT (address not a multiple of 8,
 * block across a page, outside memory), ACCESS_DENIED (privilege), INVALID_PARAMETER.
 */
#ifndef HYPERV_SDK_HYPERCALL_H
#define HYPERV_SDK_HYPERCALL_H

#include "abi/hypercall.h"
#include "arch_hypercall.h"
#include "control.h"

/**
 * @brief A call with its parameters in memory.
 *
 * Stores to the input must be visible before: if the compiler may not see that the address of the buffer
 * is known elsewhere, call hv_arch_publish() first, or use hv_do_hypercall_pages(), which does. Not for
 * HV_CONFIG_MMU_OFF: the hypervisor reads memory through its cache.
 * @param control Control word, see hv_hypercall_control().
 * @param input GPA of the input block, a multiple of 8, within a page; 0 if there is none.
 * @param output GPA of the output block, likewise.
 * @return The result word.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_do_hypercall(uint64_t control, hv_gpa_t input,
							      hv_gpa_t output)
{
	return hv_arch_hypercall(control, input, output);
}

/**
 * @brief A simple call whose parameters are one word, without output.
 * @param code Call code, HVCALL_*. @param input The 8 bytes of the input block.
 * @return The result word.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_do_fast_hypercall8(uint16_t code, uint64_t input)
{
	return hv_arch_hypercall_fast(hv_hypercall_control(code, true, 0, 0, 0), &input, 1, HV_NULL,
				      0);
}

/**
 * @brief A simple call whose parameters are two words, without output.
 * @param code Call code, HVCALL_*. @param input1 Bytes 0 to 7. @param input2 Bytes 8 to 15.
 * @return The result word.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_do_fast_hypercall16(uint16_t code, uint64_t input1,
								     uint64_t input2)
{
	return hv_arch_hypercall(hv_hypercall_control(code, true, 0, 0, 0), input1, input2);
}

/**
 * @brief A call with all parameters in registers (TLFS: extended fast hypercall); one trap, no rep loop.
 * @param control Control word, with HV_HYPERCALL_FAST_BIT.
 * @param in Input block. @param in_words Its size in units of 8 bytes.
 * @param[out] out Output block, written only on success. @param out_words Its size in units of 8 bytes.
 * @return The result word; HV_STATUS_INVALID_HYPERCALL_INPUT without a trap if the words do not fit.
 * Input and output, each rounded up to 16 bytes, share 128 bytes on arm64; x86 has 16 bytes of input,
 * with HV_CONFIG_X86_XMM 112 bytes for both, if hv_has_xmm_fast_hypercall_input() and _output().
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_do_fast_hypercall(uint64_t control,
								   const uint64_t *in,
								   uint32_t in_words, uint64_t *out,
								   uint32_t out_words)
{
	return hv_arch_hypercall_fast(control, in, in_words, out, out_words);
}

/**
 * @brief A rep call with its parameters in memory, repeated until all elements are done.
 *
 * The hypervisor may return success with only some elements done (at least one,
 * says the TLFS); the call goes on behind them. On failure the result says how
 * many are done; to go on after the cause is removed, start there. A hypervisor that does
 * none and reports success would be called for ever: after as many passes as there are elements
 * the call gives up with HV_STATUS_OPERATION_FAILED.
 * @param control Control word with a rep count, and a rep start if some elements are done already.
 * @param input GPA of header and input list. @param output GPA of the output list, or 0.
 * @return The last result word; its reps completed count from element 0.
 */
HV_MUST_CHECK HV_CONFIG_INLINE uint64_t hv_do_rep_hypercall_control(uint64_t control,
								    hv_gpa_t input, hv_gpa_t output)
{
	uint64_t base = control & ~HV_HYPERCALL_REP_START_MASK;
	uint64_t count = hv_repcomp(control); /* the same bits: asked for, and completed */
	uint64_t passes = count;

	/* The empty asm and the order are for speed: kept as they are, no compiler merges or repeats work. */
	__asm__("" : "+r"(base));
	for (;;) {
		uint64_t result = hv_arch_hypercall(control, input, output);
		uint64_t done;

		if (HV_UNLIKELY(!hv_result_success(result)))
			return result;
		done = hv_repcomp(result);
		__asm__("" : "+r"(done));
		if (HV_LIKELY(done >= count))
			return result;
		control = base | done << HV_HYPERCALL_REP_START_OFFSET;
		if (HV_UNLIKELY(--passes == 0))
			return result | HV_STATUS_OPERATION_FAILED; /* the status was 0 */
	}
}

/**
 * @brief A rep call with its parameters in memory, from its first element.
 * @param code Call code, HVCALL_*. @param rep_count Elements, 1 to 4095.
 * @param varhead_qwords Size of the variable header in units of 8 bytes, 0 to 1023.
 * @param input GPA of header and input list. @param output GPA of the output list, or 0.
 * @return As hv_do_rep_hypercall_control().
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_do_rep_hypercall(uint16_t code, uint16_t rep_count,
								  uint16_t varhead_qwords,
								  hv_gpa_t input, hv_gpa_t output)
{
	return hv_do_rep_hypercall_control(
		hv_hypercall_control(code, false, varhead_qwords, rep_count, 0), input, output);
}

/**
 * @brief What a rep call has finished, as hv_repcomp(), of what was asked for.
 * @param result Any result word: one of all ones finished nothing. @param asked Elements, counted from element 0.
 * @return At most @p asked, whatever the hypervisor says.
 */
HV_CONFIG_INLINE uint32_t hv_reps_done(uint64_t result, uint32_t asked)
{
	uint32_t done = result == ~0ULL ? 0 : hv_repcomp(result);

	return done < asked ? done : asked;
}

#endif
