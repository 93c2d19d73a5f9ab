/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The contract, second part: hypercalls (see arch.h).
 */
#ifndef HYPERV_SDK_ARCH_HYPERCALL_H
#define HYPERV_SDK_ARCH_HYPERCALL_H

#include "abi/control.h"
#include "arch_cpu.h"

/** @name Hypercalls
 * @{ */

/**
 * @brief One trap with two addresses or two words; no retry.
 * @param control Control word (abi/control.h), passed on as it is.
 * @param input GPA of the input block, or the first word of a fast call.
 * @param output GPA of the output block, or the second word of a fast call.
 * @return The result word of the hypervisor.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall(uint64_t control, uint64_t input,
								uint64_t output);

/**
 * @return Whether a call with so many words has room in registers: input and output, each rounded up to 16
 * bytes, share 16 words on arm64; x86 has 2 for input and none for output, with HV_CONFIG_X86_XMM 14 for both.
 */
HV_CONFIG_INLINE_FORCE bool hv_arch_fast_fits(uint32_t in_words, uint32_t out_words);

/**
 * @brief One trap with all parameters in registers; no retry.
 *
 * Counts of words that the compiler knows cost no more than the moves.
 * @param control Control word, with the fast bit.
 * @param in Input, 8 bytes a word. @param in_words How many.
 * @param out Output, written only on success. @param out_words How many.
 * @return The result word; HV_STATUS_INVALID_HYPERCALL_INPUT without a trap if hv_arch_fast_fits() does not hold.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall_fast(
	uint64_t control, const uint64_t *in, uint32_t in_words, uint64_t *out, uint32_t out_words);

/**
 * @brief Allow hypercalls: x86 enables the hypercall page, arm64 has nothing to do.
 *
 * The guest OS id is set already. A page that is enabled at another address, or
 * a locked register, is left as it is.
 * @param page Page for the hypervisor's code, 4096 bytes; unused where the trap needs none.
 * @param[out] owned Whether this call enabled the page.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER, INVALID_ALIGNMENT, OBJECT_IN_USE (enabled elsewhere or
 * locked), OPERATION_FAILED (the hypervisor did not enable it), or what an MSR access returns.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_enable_hypercalls(const struct hv_page *page,
								     bool *owned);

/** @brief Undo hv_arch_enable_hypercalls(): first the pointer, then the page if @p owned. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_disable_hypercalls(bool owned);
/** @} */

#ifdef HV_ARCH_HYPERCALL
#include HV_ARCH_HYPERCALL
#endif

#endif
