/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: parameters of a hypercall into registers, and the hypercall page.
 *
 * RCX has the control word, RDX and R8 two addresses or the first two words of a
 * fast call, RAX the result. With HV_CONFIG_X86_XMM the words go on in XMM0 to XMM5, and output
 * follows the input, which counts in pairs (TLFS, "Extended Fast Hypercall Interface"); whether the
 * hypervisor takes and gives them there, hv_has_xmm_fast_hypercall_input() and _output() tell.
 */
#ifndef HYPERV_SDK_ARCH_HYPERCALL_H
#include "../../hyperv/arch_hypercall.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_X86_HYPERCALL_H)
#define HYPERV_SDK_ARCH_X86_HYPERCALL_H

#ifdef HV_CONFIG_X86_XMM
#include "../../hyperv/control.h"
#endif
#include "abi/msr.h"
#ifdef HV_CONFIG_X86_XMM
#include "../../hyperv/words.h"
#endif

/** Words that a fast call has in RDX and R8. */
#define HV_X64_FAST_WORDS  2
/** Words of the register block with XMM0 to XMM5. */
#define HV_X64_BLOCK_WORDS (HV_X64_FAST_HYPERCALL_INPUT_MAX_BYTES / 8)

HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall(uint64_t control, uint64_t input, uint64_t output)
{
	return hv_x64_trap_call(control, input, output);
}

HV_CONFIG_INLINE_FORCE bool hv_arch_fast_fits(uint32_t in_words, uint32_t out_words)
{
#ifdef HV_CONFIG_X86_XMM
	return in_words <= HV_X64_BLOCK_WORDS && out_words <= HV_X64_BLOCK_WORDS &&
	       ((in_words + 1) & ~1U) + out_words <= HV_X64_BLOCK_WORDS;
#else
	return in_words <= HV_X64_FAST_WORDS && out_words == 0;
#endif
}

#ifdef HV_CONFIG_X86_XMM
/** A register call with XMM registers. */
HV_CONFIG_INLINE uint64_t hv_x64_fast_block(uint64_t control, const uint64_t *in, uint32_t in_words,
					    uint64_t *out, uint32_t out_words)
{
	uint32_t from = (in_words + 1) & ~1U;
	uint64_t block[HV_X64_BLOCK_WORDS];
	uint64_t result;

	if (!hv_arch_fast_fits(in_words, out_words))
		return HV_STATUS_INVALID_HYPERCALL_INPUT;
	hv_copy_words(block, in, in_words);
	hv_zero_words(block + in_words, HV_X64_BLOCK_WORDS - in_words);
	result = hv_x64_trap_block(control, block);
	if (hv_result_success(result))
		hv_copy_words(out, block + from, out_words);
	return result;
}
#endif

HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall_fast(uint64_t control, const uint64_t *in,
						       uint32_t in_words, uint64_t *out,
						       uint32_t out_words)
{
	if (in_words <= HV_X64_FAST_WORDS && out_words == 0)
		return hv_x64_trap_call(control, in_words > 0 ? in[0] : 0,
					in_words > 1 ? in[1] : 0);
#ifdef HV_CONFIG_X86_XMM
	return hv_x64_fast_block(control, in, in_words, out, out_words);
#else
	(void)out;
	return HV_STATUS_INVALID_HYPERCALL_INPUT;
#endif
}

/**
 * Enable the hypercall page at @p gpa. @p msr is what the register holds; its reserved bits stay.
 * After a failure the register is as before, if the hypervisor lets it.
 */
HV_CONFIG_INLINE hv_status_t hv_x64_enable_page(hv_gpa_t gpa, uint64_t msr)
{
	uint64_t enabled = (msr & ~HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK) | gpa |
			   HV_X64_MSR_HYPERCALL_ENABLE;
	uint64_t seen = 0;
	hv_status_t status;

	status = hv_arch_wrmsr(HV_X64_MSR_HYPERCALL, enabled);
	if (status != HV_STATUS_SUCCESS)
		return status;
	/* The hypervisor leaves the bit clear if it does not like what it sees. */
	status = hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &seen);
	if (status == HV_STATUS_SUCCESS &&
	    ((seen ^ enabled) &
	     (HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK | HV_X64_MSR_HYPERCALL_ENABLE)) != 0)
		status = HV_STATUS_OPERATION_FAILED;
	if (status != HV_STATUS_SUCCESS) {
		hv_status_t undone = hv_arch_wrmsr(HV_X64_MSR_HYPERCALL, msr);

		(void)undone; /* the first failure is the one to report */
	}
	return status;
}

HV_CONFIG_INLINE hv_status_t hv_arch_enable_hypercalls(const struct hv_page *page, bool *owned)
{
	hv_status_t status;
	uint64_t msr;

	*owned = false;
	if (!hv_x64_trap_needs_page())
		return HV_STATUS_SUCCESS;
	if (page == HV_NULL || page->va == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (((uintptr_t)page->va | page->gpa) % HV_HYP_PAGE_SIZE != 0)
		return HV_STATUS_INVALID_ALIGNMENT;

	status = hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &msr);
	if (status != HV_STATUS_SUCCESS)
		return status;
	if ((msr & HV_X64_MSR_HYPERCALL_ENABLE) == 0) {
		if ((msr & HV_X64_MSR_HYPERCALL_LOCKED) != 0)
			return HV_STATUS_OBJECT_IN_USE;
		hv_arch_publish(page->va);
		status = hv_x64_enable_page(page->gpa, msr);
		if (status != HV_STATUS_SUCCESS)
			return status;
		*owned = true;
	} else if ((msr & HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK) != page->gpa) {
		return HV_STATUS_OBJECT_IN_USE;
	}
	hv_x64_trap_set_page(page->va);
	return HV_STATUS_SUCCESS;
}

HV_CONFIG_INLINE hv_status_t hv_arch_disable_hypercalls(bool owned)
{
	hv_status_t status;
	uint64_t msr;

	hv_x64_trap_set_page(HV_NULL);
	if (!owned)
		return HV_STATUS_SUCCESS;
	status = hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &msr);
	if (status != HV_STATUS_SUCCESS)
		return status;
	return hv_arch_wrmsr(HV_X64_MSR_HYPERCALL, msr & ~HV_X64_MSR_HYPERCALL_ENABLE);
}

#endif
