/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The call sites that are counted: each a small function as a user writes it.
 *
 * What is fair: call codes, register names and counts are constants, because they are at
 * nearly every call; addresses and values come as parameters, so that each has to be moved to its
 * place; the answer is used as a user uses it: what was read is returned, or a value that says it was
 * not; a write that fails goes to a handler, one that succeeds has nothing to say. Entry to return
 * is counted, so a site pays for its own moves and for its return.
 */
#include <stddef.h>

#include "sites.h"

uint64_t site_get(void)
{
	uint64_t value;

	return hv_get_vpreg(HV_REGISTER_VP_INDEX, &value) == HV_STATUS_SUCCESS ? value : ~0ULL;
}

void site_set(uint64_t value)
{
	if (hv_set_vpreg(HV_REGISTER_SCONTROL, value) != HV_STATUS_SUCCESS)
		site_failed();
}

void site_rearm(uint64_t count)
{
	if (hv_stimer_rearm(0, count) != HV_STATUS_SUCCESS)
		site_failed();
}

uint64_t site_fast8(uint64_t input)
{
	return hv_do_fast_hypercall8(HVCALL_SIGNAL_EVENT, input);
}

uint64_t site_fast16(uint64_t input1, uint64_t input2)
{
	return hv_do_fast_hypercall16(HVCALL_SIGNAL_EVENT, input1, input2);
}

uint64_t site_slow(hv_gpa_t input, hv_gpa_t output)
{
	return hv_do_hypercall(HVCALL_POST_MESSAGE, input, output);
}

uint64_t site_rep(hv_gpa_t input, hv_gpa_t output)
{
	return hv_do_rep_hypercall(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, 64, 0, input, output);
}

uint64_t site_time(const struct hv_reference_tsc_page *page)
{
	return hv_read_reference_time(page);
}

void site_eom(void)
{
	if (hv_signal_eom() != HV_STATUS_SUCCESS)
		site_failed();
}

uint64_t site_message(const struct hv_page *page, struct hv_message *message)
{
	return hv_take_message(page, 2, message);
}

uint32_t site_event(struct hv_event_scan *scan)
{
	uint32_t flag;

	return hv_event_next(scan, &flag) ? flag : ~0U;
}

#ifdef __aarch64__
uint64_t site_fast48(const uint64_t *input)
{
	return hv_do_fast_hypercall(HVCALL_SEND_IPI | HV_HYPERCALL_FAST_BIT, input, 6, NULL, 0);
}
#endif

#if defined(__aarch64__) || defined(HV_CONFIG_X86_XMM)
uint64_t site_words(uint64_t control, const uint64_t *in, uint32_t in_words, uint64_t *out,
		    uint32_t out_words)
{
	return hv_do_fast_hypercall(control, in, in_words, out, out_words);
}
#endif

#ifdef __x86_64__
void site_page(void *page)
{
	hv_x64_trap_set_page(page);
}
#endif
