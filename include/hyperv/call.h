/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Make a hypercall by its form: class and sizes are known, so that they cannot be mistaken.
 *
 * hv_call_pages(HV_FORM_POST_MESSAGE, ...), hv_call_rep(HV_FORM_ACCEPT_GPA_PAGES, ...). For a call that has no form here
 * write one, HV_SIMPLE_FORM(code, input, output), or use hyperv/hypercall.h.
 *
 * All give the statuses of hv_do_hypercall_pages() and hv_do_fast_hypercall(), and INVALID_PARAMETER
 * without a trap for a NULL block, a count of 0 or elements that no page can hold. Context: as there.
 */
#ifndef HYPERV_SDK_CALL_H
#define HYPERV_SDK_CALL_H

#include "page.h"

#include "abi/call_form.h"

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
 * @brief A call whose input ends in a variable header.
 * @param form HV_FORM_*. @param qwords Size of the variable header in units of 8 bytes: for a set of
 * virtual processors its banks. @param input The block.
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
	uint32_t size = form.input + (uint32_t)count * form.element;

	if (count == 0 || size > HV_HYP_PAGE_SIZE)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_do_hypercall_pages(hv_hypercall_control(form.code, false, 0, count, 0), input,
				     size, output, (uint32_t)count * form.output_element, reps);
}

/**
 * @brief A rep call with a variable header.
 * @param form HV_FORM_*. @param qwords As in hv_call_varhead(). @param count Elements.
 * @param input Header, variable header, elements. @param[out] reps As in hv_call_rep().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_call_varhead_rep(struct hv_varhead_rep_form form,
							       uint16_t qwords, uint16_t count,
							       const struct hv_page *input,
							       uint32_t *reps)
{
	uint32_t size = form.input + qwords * 8U + (uint32_t)count * form.element;

	if (count == 0 || size > HV_HYP_PAGE_SIZE)
		return HV_STATUS_INVALID_PARAMETER;
	return hv_do_hypercall_pages(hv_hypercall_control(form.code, false, qwords, count, 0),
				     input, size, HV_NULL, 0, reps);
}
#endif

#endif
