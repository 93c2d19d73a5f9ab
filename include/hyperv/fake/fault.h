/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Faults that the fake hypervisor injects into hypercalls and timers.
 *
 * A fault stands for what a correct hypervisor may do to a correct call, so it
 * comes after every check: a call that is illegal is refused as ever. Set one up
 * with a function of this file, then change `skip` and `times` as wanted.
 */
#ifndef HYPERV_SDK_FAKE_FAULT_H
#define HYPERV_SDK_FAKE_FAULT_H

#include "../abi/status.h"
#include "../types.h"
#include "partition.h"

#define HV_FAKE_ANY_CODE 0U          /**< Fault: every call. */
#define HV_FAKE_EXPIRY   0x10000U    /**< Fault: the expiry of a timer, no call. */
#define HV_FAKE_ALWAYS   0xffffffffU /**< Fault: as often as calls come. */

/** @brief One fault. */
struct hv_fake_fault {
	uint32_t code;      /**< Call code it hits, or HV_FAKE_ANY_CODE. */
	uint32_t skip;      /**< Calls of that code to let pass first. */
	uint32_t times;     /**< Calls to hit after these, or HV_FAKE_ALWAYS. */
	uint32_t used;      /**< Calls it has hit. */
	uint32_t reps;      /**< Rep calls: stop when so many elements are done. */
	uint32_t told;      /**< Rep calls: elements to report as done; 0: as it is. */
	hv_status_t status; /**< Status to answer. */
	bool again;         /**< Execute the instruction again instead, unseen by the caller. */
};

/** Inject the @p count faults at @p faults; the first one that matches a call hits it. */
HV_CONFIG_INLINE void hv_fake_inject(struct hv_fake *fake, struct hv_fake_fault *faults,
				     uint32_t count)
{
	fake->faults = faults;
	fake->fault_count = count;
}

/**
 * Set up @p fault: answer @p status to each call of @p code. Of a rep call @p reps elements are
 * done first, counted from element 0 (0: none); a simple call is not done unless @p status is
 * success.
 */
HV_CONFIG_INLINE void hv_fake_fault_status(struct hv_fake_fault *fault, uint32_t code,
					   hv_status_t status, uint32_t reps)
{
	fault->code = code;
	fault->skip = 0;
	fault->times = HV_FAKE_ALWAYS;
	fault->used = 0;
	fault->reps = reps;
	fault->told = 0;
	fault->status = status;
	fault->again = false;
}

/** Set up @p fault: success although only @p reps elements are done. */
HV_CONFIG_INLINE void hv_fake_fault_partial(struct hv_fake_fault *fault, uint32_t code,
					    uint32_t reps)
{
	hv_fake_fault_status(fault, code, HV_STATUS_SUCCESS, reps);
}

/** Set up @p fault: HV_STATUS_TIME_OUT when @p reps elements are done. */
HV_CONFIG_INLINE void hv_fake_fault_time_out(struct hv_fake_fault *fault, uint32_t code,
					     uint32_t reps)
{
	hv_fake_fault_status(fault, code, HV_STATUS_TIME_OUT, reps);
}

/** Set up @p fault: success with all elements done, and @p told reported, whatever their number. */
HV_CONFIG_INLINE void hv_fake_fault_lie(struct hv_fake_fault *fault, uint32_t code, uint32_t told)
{
	hv_fake_fault_status(fault, code, HV_STATUS_SUCCESS, HV_FAKE_ALWAYS);
	fault->told = told;
}

/**
 * Set up @p fault: out of time when @p reps elements are done, and the instruction executed again
 * with the control word changed (TLFS: hypercall continuation). The caller sees the call done.
 */
HV_CONFIG_INLINE void hv_fake_fault_continue(struct hv_fake_fault *fault, uint32_t code,
					     uint32_t reps)
{
	hv_fake_fault_status(fault, code, HV_STATUS_TIME_OUT, reps);
	fault->again = true;
}

/**
 * Set up @p fault: timers expire, but their interrupts and messages are lost, as those of the generic timer are on old
 * arm64 hosts. skip and times count expiries.
 */
HV_CONFIG_INLINE void hv_fake_fault_lost_timer(struct hv_fake_fault *fault)
{
	hv_fake_fault_status(fault, HV_FAKE_EXPIRY, HV_STATUS_SUCCESS, 0);
}

/** @return The fault that hits this call of @p code (or HV_FAKE_EXPIRY), counted as used; NULL if none does. */
HV_CONFIG_INLINE const struct hv_fake_fault *hv_fake_fault_for(struct hv_fake *fake, uint32_t code)
{
	uint32_t i;

	for (i = 0; i < fake->fault_count; i++) {
		struct hv_fake_fault *fault = &fake->faults[i];

		if (fault->code != code &&
		    (fault->code != HV_FAKE_ANY_CODE || code == HV_FAKE_EXPIRY))
			continue;
		if (fault->skip > 0) {
			fault->skip--;
			continue;
		}
		if (fault->used >= fault->times)
			continue;
		fault->used++;
		return fault;
	}
	return HV_NULL;
}

#endif
