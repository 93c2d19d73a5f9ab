/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Hypercalls of the fake hypervisor, whatever the convention: what is checked, in which
 * order, and how a call runs.
 *
 * Order: guest OS id, call code, control word, privilege, parameter blocks, then
 * what is in them. The TLFS leaves it open ("Ordering of Error Conditions").
 * Statuses and their sources: fake/reason.h. The calls themselves: fake/call.h; those that an embedder adds:
 * struct hv_fake_own_calls.
 */
#ifndef HYPERV_SDK_FAKE_HYPERCALL_H
#define HYPERV_SDK_FAKE_HYPERCALL_H

#include "../abi/control.h"
#include "../abi/hypercall.h"
#include "../abi/status.h"
#include "../bits.h"
#include "../types.h"
#include "call.h"
#include "fault.h"
#include "partition.h"
#include "record.h"
#include "register.h"

#define HV_FAKE_PAIR_BYTES 16U /**< Fast parameters are counted in pairs of words. */

/** @return Whether the page of @p gpa is behind the page register @p word: enabled, same page. */
HV_CONFIG_INLINE bool hv_fake_on_page(uint64_t word, hv_gpa_t gpa)
{
	return (word & 1) != 0 && word / HV_HYP_PAGE_SIZE == gpa / HV_HYP_PAGE_SIZE;
}

/** @return Whether @p gpa is on a page that the hypervisor lays over the guest's memory. */
HV_CONFIG_INLINE bool hv_fake_on_overlay(const struct hv_fake *fake, hv_gpa_t gpa)
{
	uint32_t i;

	if (hv_fake_on_page(fake->hypercall, gpa) || hv_fake_on_page(fake->reference_tsc, gpa))
		return true;
	for (i = 0; i < fake->vp_count; i++)
		if (hv_fake_on_page(fake->vps[i].simp, gpa) ||
		    hv_fake_on_page(fake->vps[i].siefp, gpa) ||
		    hv_fake_on_page(fake->vps[i].vp_assist, gpa))
			return true;
	return false;
}

/**
 * Check a parameter block in memory and find it. A block of no bytes is not looked at, and not
 * found.
 * @return What is wrong with it, or HV_FAKE_LEGAL.
 */
HV_CONFIG_INLINE uint32_t hv_fake_block(struct hv_fake *fake, hv_gpa_t gpa, uint32_t size,
					hv_fake_word **block)
{
	if (size == 0)
		return HV_FAKE_LEGAL;
	if (gpa % sizeof(uint64_t) != 0)
		return HV_FAKE_MISALIGNED;
	if (gpa % HV_HYP_PAGE_SIZE + size > HV_HYP_PAGE_SIZE)
		return HV_FAKE_PAGE_CROSSED;
	if (hv_fake_on_overlay(fake, gpa))
		return HV_FAKE_OVERLAY;
	*block = (hv_fake_word *)fake->ops->memory(fake->context, gpa, size);
	return *block == HV_NULL ? HV_FAKE_NO_MEMORY : HV_FAKE_LEGAL;
}

/** @return Whether two blocks, of which neither crosses a page, have a byte in common. */
HV_CONFIG_INLINE bool hv_fake_overlap(hv_gpa_t first, uint32_t first_size, hv_gpa_t second,
				      uint32_t second_size)
{
	if (first_size == 0 || second_size == 0)
		return false;
	return first - second < second_size || second - first < first_size;
}

/** Find the blocks of a memory call. @return What is wrong, or HV_FAKE_LEGAL. */
HV_CONFIG_INLINE uint32_t hv_fake_memory_blocks(struct hv_fake *fake, struct hv_fake_call *call,
						uint32_t in_size, uint32_t out_size)
{
	hv_gpa_t input = call->block[0];
	hv_gpa_t output = call->block[1];
	uint32_t reason = hv_fake_block(fake, input, in_size, &call->in);

	if (reason != HV_FAKE_LEGAL)
		return reason;
	reason = hv_fake_block(fake, output, out_size, &call->out);
	if (reason != HV_FAKE_LEGAL)
		return reason;
	return hv_fake_overlap(input, in_size, output, out_size) ? HV_FAKE_OVERLAP : HV_FAKE_LEGAL;
}

/** @return Pairs of words that @p size bytes take. */
HV_CONFIG_INLINE uint32_t hv_fake_pairs(uint32_t size)
{
	return size / HV_FAKE_PAIR_BYTES + (size % HV_FAKE_PAIR_BYTES != 0);
}

/**
 * Find the blocks of a fast call: input first, in pairs; output behind it, or in the last pairs.
 *
 * The TLFS rounds the input to 8 bytes on arm64 and gives no place under HVC #1; Linux, mu_msvm
 * and openvmm (vm/hv1/hv1_hypercall/src/aarch64.rs) agree on pairs, and on the last ones under
 * HVC #1.
 * @return What is wrong, or HV_FAKE_LEGAL.
 */
HV_CONFIG_INLINE uint32_t hv_fake_fast_blocks(struct hv_fake_call *call, uint32_t in_size,
					      uint32_t out_size)
{
	uint32_t in_pairs = hv_fake_pairs(in_size);
	uint32_t out_pairs = hv_fake_pairs(out_size);

	if (in_pairs > call->in_pairs || in_pairs + out_pairs > call->pairs)
		return HV_FAKE_FAST_SIZE;
	if (out_pairs > 0 && !call->fast_output)
		return HV_FAKE_FAST_OUTPUT;
	call->in = call->block;
	call->out = &call->block[2 * (call->output_last ? call->pairs - out_pairs : in_pairs)];
	return HV_FAKE_LEGAL;
}

/** Check rep count, rep start and variable header against the class of the call. */
HV_CONFIG_INLINE uint32_t hv_fake_class_reason(const struct hv_fake_call *call)
{
	if (call->varhead != 0 && !(call->rule->flags & HV_FAKE_CALL_VARHEAD))
		return HV_FAKE_VARHEAD;
	if (!(call->rule->flags & HV_FAKE_CALL_REP))
		return call->count != 0 || call->done != 0 ? HV_FAKE_NOT_REP : HV_FAKE_LEGAL;
	if (call->count == 0)
		return HV_FAKE_NO_REPS;
	return call->done >= call->count ? HV_FAKE_REP_START : HV_FAKE_LEGAL;
}

/** Take the control word apart and check it. @return What is wrong with it, or HV_FAKE_LEGAL. */
HV_CONFIG_INLINE uint32_t hv_fake_control_reason(struct hv_fake *fake, struct hv_fake_call *call)
{
	const uint64_t control = call->control;

	if (control & HV_HYPERCALL_RSVD_MASK & ~HV_HYPERCALL_NESTED)
		return HV_FAKE_RESERVED_CONTROL;
	if ((control & HV_HYPERCALL_NESTED) &&
	    (fake->arch == HV_FAKE_ARM64 || !hv_fake_has(fake, HV_HAS_NESTED)))
		return HV_FAKE_NESTED;
	call->varhead = (uint32_t)hv_field_get(control, HV_HYPERCALL_VARHEAD_MASK,
					       HV_HYPERCALL_VARHEAD_OFFSET);
	call->count = (uint32_t)hv_field_get(control, HV_HYPERCALL_REP_COMP_MASK,
					     HV_HYPERCALL_REP_COMP_OFFSET);
	call->done = (uint32_t)hv_field_get(control, HV_HYPERCALL_REP_START_MASK,
					    HV_HYPERCALL_REP_START_OFFSET);
	return hv_fake_class_reason(call);
}

/** Find the rules of call @p code, the embedder's first; NULL if there are none. */
HV_CONFIG_INLINE void hv_fake_find_rule(const struct hv_fake *fake, struct hv_fake_call *call,
					uint32_t code)
{
	const struct hv_fake_own_calls *own = fake->own;
	const uint32_t other = fake->arch == HV_FAKE_ARM64 ? HV_FAKE_CALL_X64 : HV_FAKE_CALL_ARM64;
	uint32_t i;

	for (i = 0; own != HV_NULL && i < own->count; i++)
		if (own->rules[i].code == code && (own->rules[i].flags & other) == 0)
			break;
	call->own = own != HV_NULL && i < own->count;
	call->rule = call->own ? &own->rules[i] : hv_fake_find_call(fake->arch, code);
}

/** Check a call up to its parameter blocks. @return What is wrong with it, or HV_FAKE_LEGAL. */
HV_CONFIG_INLINE uint32_t hv_fake_call_reason(struct hv_fake *fake, struct hv_fake_call *call)
{
	const uint32_t code = (uint32_t)(call->control & HV_HYPERCALL_CODE_MASK);
	uint32_t units;
	uint32_t in_size;
	uint32_t out_size;
	uint32_t reason;

	hv_fake_find_rule(fake, call, code);
	/* On arm64 these two are open, for the registers that say so. */
	if (fake->guest_os_id == 0 &&
	    (fake->arch == HV_FAKE_X64 ||
	     (code != HVCALL_GET_VP_REGISTERS && code != HVCALL_SET_VP_REGISTERS)))
		return HV_FAKE_BEFORE_OS_ID;
	if (call->rule == HV_NULL)
		return HV_FAKE_UNKNOWN_CODE;
	reason = hv_fake_control_reason(fake, call);
	if (reason != HV_FAKE_LEGAL)
		return reason;
	if (call->rule->need != HV_FAKE_NEEDS_NOTHING && !hv_fake_has(fake, call->rule->need))
		return HV_FAKE_NO_PRIVILEGE;
	units = call->rule->flags & HV_FAKE_CALL_REP ? call->count : 1;
	in_size = call->rule->header + call->varhead * 8 + units * call->rule->element;
	out_size = units * call->rule->output;
	if (call->control & HV_HYPERCALL_FAST_BIT)
		return hv_fake_fast_blocks(call, in_size, out_size);
	return hv_fake_memory_blocks(fake, call, in_size, out_size);
}

/** Serve a call up to element @p stop: the embedder's by the embedder. */
HV_CONFIG_INLINE hv_status_t hv_fake_serve_any(struct hv_fake *fake, struct hv_fake_call *call,
					       uint32_t stop)
{
	if (call->own)
		return fake->own->serve(fake, call, stop);
	return hv_fake_serve(fake, call, stop);
}

/** Run a call that passed the checks, with the fault that hits it. */
HV_CONFIG_INLINE hv_status_t hv_fake_run(struct hv_fake *fake, struct hv_fake_call *call)
{
	const struct hv_fake_fault *fault = hv_fake_fault_for(fake, call->rule->code);
	uint32_t stop = call->count;
	hv_status_t status;

	if (fault == HV_NULL)
		return hv_fake_serve_any(fake, call, call->count);
	call->told = fault->told;
	if (fault->reps < stop)
		stop = fault->reps;
	if (stop > call->done ||
	    (!(call->rule->flags & HV_FAKE_CALL_REP) && fault->status == HV_STATUS_SUCCESS)) {
		status = hv_fake_serve_any(fake, call, stop);
		if (status != HV_STATUS_SUCCESS)
			return status;
	}
	if (!fault->again)
		return fault->status;
	call->passes++;
	fake->continuations++;
	return hv_fake_serve_any(fake, call, call->count);
}

/**
 * A hypercall, the same for all conventions.
 *
 * Of @p call the convention fills in vp, control, block, and what its registers hold (pairs,
 * in_pairs, fast_output, output_last). On return control is as the guest finds it: a rep call
 * leaves the elements done in its rep start (TLFS, "Volatile Registers"). block has the fast
 * output in place, the rest unchanged.
 * @param record Of the trap; gets parameters, status and reps.
 * @return The result word.
 */
HV_CONFIG_INLINE uint64_t hv_fake_hypercall(struct hv_fake *fake, struct hv_fake_call *call,
					    struct hv_fake_record *record)
{
	uint32_t reason;
	uint32_t reps = 0;

	hv_fake_copy(record->input, call->block, call->pairs * 2);
	call->passes = 1;
	call->told = 0;
	reason = hv_fake_call_reason(fake, call);
	if (reason != HV_FAKE_LEGAL) {
		record->status = hv_fake_refuse(fake, reason);
	} else {
		record->status = hv_fake_run(fake, call);
		/* A simple call has done none, and its rep start is zero as it was. */
		reps = call->told != 0 ? call->told : call->done;
		call->control = (call->control & ~HV_HYPERCALL_REP_START_MASK) |
				hv_field_put(reps, HV_HYPERCALL_REP_START_MASK,
					     HV_HYPERCALL_REP_START_OFFSET);
	}
	record->reps = reps;
	record->passes = call->passes;
	record->result = record->status | hv_field_put(reps, HV_HYPERCALL_REP_COMP_MASK,
						       HV_HYPERCALL_REP_COMP_OFFSET);
	return record->result;
}

#endif
