/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#ifndef CODEGEN_SITES_H
#define CODEGEN_SITES_H

#include <hyperv/event.h>
#include <hyperv/hypercall.h>
#include <hyperv/message.h>
#include <hyperv/reftime.h>
#include <hyperv/register.h>
#include <hyperv/stimer.h>

/* What a site does that has no answer to give when a call fails. */
void site_failed(void);

uint64_t site_get(void);
void site_set(uint64_t value);
void site_rearm(uint64_t count);
uint64_t site_fast8(uint64_t input);
uint64_t site_fast16(uint64_t input1, uint64_t input2);
uint64_t site_fast48(const uint64_t *input);
uint64_t site_slow(hv_gpa_t input, hv_gpa_t output);
uint64_t site_rep(hv_gpa_t input, hv_gpa_t output);
uint64_t site_time(const struct hv_reference_tsc_page *page);
void site_eom(void);
uint64_t site_message(const struct hv_page *page, struct hv_message *message);
uint32_t site_event(struct hv_event_scan *scan);
uint64_t site_words(uint64_t control, const uint64_t *in, uint32_t in_words, uint64_t *out,
		    uint32_t out_words);

#ifdef __x86_64__
/* Set the hypercall page. */
void site_page(void *page);
#endif

#endif
