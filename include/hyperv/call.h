/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Make a hypercall by its form: class and sizes are known, so that they cannot be mistaken.
 *
 * hv_call_pages(HV_FORM_POST_MESSAGE, ...), hv_call_rep(HV_FORM_ACCEPT_GPA_PAGES, ...). For a call that has no form here
 * write one, HV_SIMPLE_FORM(code, input, output), or use hyperv/hypercall.h.
 *
 * All give the statuses of hv_do_hypercall_pages() and hv_do_fast_hypercall(), and INVALID_PARAMETER
 * without a trap for a NULL block, a count of 0 or over 4095. Context: as there.
 */
#ifndef HYPERV_SDK_CALL_H
#define HYPERV_SDK_CALL_H

#include "page.h"

#include "abi/call_form.h"
#include "abi/vpset.h"

/**
 * @brief A simple call with its parameters in registers; one trap, any memory.
 * @param form HV_FORM_*. One that does not fit the registers of this architecture does not compile (when optimised;
 * else INVALID_HYPERCALL_INPUT without a trap): arm64 has 128 bytes for input and output, each
 * rounded up to 16, x86 16 of input and no output, with HV_CONFIG_X86_XMM 112 for both.
 * @param input Words of the input, or NULL. @param[out] output Written only on success, or NULL.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_call_fast(struct hv_simple_form form,
							      const uint64_t *input,
							      uint64_t *output)
{
	uint32_t in_words = (form.input + 7U) / 8;
	uint32_t out_words = (form.output + 7U) / 8;

	hv_check_constant(hv_arch_fast_fits(in_words, out_words) ? 0 : 1, 0);
	if ((in_words != 0 && input == HV_NULL) || (out_words != 0 && output == HV_NULL))
		return HV_STATUS_INVALID_PARAMETER;
	return hv_result(hv_do_fast_hypercall(hv_hypercall_control(form.code, true, 0, 0, 0), input,
					      in_words, output, out_words));
}

#ifndef HV_CONFIG_MMU_OFF
/** A simple call with its parameters in memory. @param form HV_FORM_*. @param input,output Blocks, or NULL. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_pages(struct hv_simple_form form,
							 const struct hv_page *input,
							 const struct hv_page *output)
{
	return hv_do_hypercall_pages(hv_hypercall_control(form.code, false, 0, 0, 0), input,
				     form.input, output, form.output, HV_NULL);
}

/**
 * @brief The control word of a call with a set of virtual processors: its variable header is as long as the set says.
 * @param code HVCALL_*. @param count Elements of a rep call, or 0.
 * @param input The block. @param[in,out] size Bytes of its fixed part, at least the 16 of the set's head; then
 * with the banks, and @p rest bytes behind them. @param[out] control Written only on success.
 * @return HV_STATUS_SUCCESS, or what hv_page_check() says of the fixed part. No trap; any context.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_vpset_control(uint16_t code, uint16_t count,
								 const struct hv_page *input,
								 uint32_t *size, uint32_t rest,
								 uint64_t *control)
{
	const struct hv_vpset *set;
	hv_status_t status = hv_page_check(input, *size);
	uint16_t banks = 0;
	uint64_t mask;

	if (status != HV_STATUS_SUCCESS)
		return status;
	set = (const struct hv_vpset *)((uintptr_t)input->va + *size) - 1;
	if (set->format == HV_GENERIC_SET_SPARSE_4K)
		for (mask = set->valid_bank_mask; mask != 0; mask &= mask - 1)
			banks++;
	*size += banks * 8U + rest;
	*control = hv_hypercall_control(code, false, banks, count, 0);
	return HV_STATUS_SUCCESS;
}

/**
 * @brief A call with a set of virtual processors: its banks are counted here, so that they cannot be miscounted.
 * @param form HV_FORM_*, its input at least the 16 bytes of the set's head.
 * @param input The block: fixed part, whose end is the head of the set, and the banks.
 * @return As at the top of this file.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_vpset(struct hv_vpset_form form,
							 const struct hv_page *input)
{
	uint32_t size = form.input;
	hv_status_t status;
	uint64_t control;

	status = hv_call_vpset_control(form.code, 0, input, &size, 0, &control);
	if (status != HV_STATUS_SUCCESS)
		return status;
	return hv_do_hypercall_pages(control, input, size, HV_NULL, 0, HV_NULL);
}

/**
 * @brief A rep call with a set of virtual processors.
 * @param form HV_FORM_*. @param count Elements. @param input Fixed part, banks, elements.
 * @param[out] reps As in hv_call_rep(). @return As at the top of this file.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_vpset_rep(struct hv_vpset_rep_form form,
							     uint16_t count,
							     const struct hv_page *input,
							     uint32_t *reps)
{
	uint32_t size = form.input;
	hv_status_t status;
	uint64_t control;

	if (count == 0 || count > HV_HYPERCALL_REP_COUNT_MAX)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_call_vpset_control(form.code, count, input, &size,
				       (uint32_t)count * form.element, &control);
	if (status != HV_STATUS_SUCCESS)
		return status;
	return hv_do_hypercall_pages(control, input, size, HV_NULL, 0, reps);
}

/**
 * @brief A call whose input ends in a variable header that is no set: the device interrupt's target.
 * @param form HV_FORM_*. @param qwords Size of the variable header in units of 8 bytes. @param input The block.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_varhead(struct hv_varhead_form form,
							   uint16_t qwords,
							   const struct hv_page *input)
{
	return hv_do_hypercall_pages(hv_hypercall_control(form.code, false, qwords, 0, 0), input,
				     form.input + qwords * 8U, HV_NULL, 0, HV_NULL);
}

/**
 * @brief A rep call, repeated until all elements are done.
 * @param form HV_FORM_*. @param count Elements. @param input Header and elements. @param output NULL if there is none.
 * @param[out] reps Elements finished, also after a failure; may be NULL.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_rep(struct hv_rep_form form, uint16_t count,
						       const struct hv_page *input,
						       const struct hv_page *output, uint32_t *reps)
{
	if (count == 0 || count > HV_HYPERCALL_REP_COUNT_MAX)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_do_hypercall_pages(hv_hypercall_control(form.code, false, 0, count, 0), input,
				     form.input + (uint32_t)count * form.element, output,
				     (uint32_t)count * form.output_element, reps);
}
#endif

#endif
