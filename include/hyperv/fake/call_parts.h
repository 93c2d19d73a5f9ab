/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief A call that came to the fake hypervisor, its rules, and what several calls have in common.
 */
#ifndef HYPERV_SDK_FAKE_CALL_PARTS_H
#define HYPERV_SDK_FAKE_CALL_PARTS_H

#include "../abi/control.h"
#include "../abi/partition.h"
#include "../abi/vtl.h"
#include "../types.h"
#include "partition.h"
#include "record.h"

/** @name Rules of a call
 * @{ */
#define HV_FAKE_CALL_REP     0x01U /**< Rep call. */
#define HV_FAKE_CALL_VARHEAD 0x02U /**< Takes a variable header. */
#define HV_FAKE_CALL_X64     0x04U /**< Not on arm64. */
#define HV_FAKE_CALL_ARM64   0x08U /**< Not on x86. */
/** @} */

/** @brief What is fixed about a call; sizes in bytes. */
struct hv_fake_call_rule {
	uint32_t code;    /**< Call code. */
	uint32_t flags;   /**< Rules. */
	uint32_t need;    /**< Privilege (HV_HAS_*), or HV_FAKE_NEEDS_NOTHING. */
	uint32_t header;  /**< Fixed part of the input. */
	uint32_t element; /**< Input of one element of a rep call. */
	uint32_t output;  /**< Output: of one element, or of a simple call. */
};

/** Unsigned halves of words in guest memory. */
typedef uint32_t __attribute__((may_alias)) hv_fake_half;

/** @brief A call on its way. */
struct hv_fake_call {
	uint32_t vp;                             /**< Caller, its place in hv_fake.vps. */
	uint32_t pairs;                          /**< Pairs of words in block. */
	uint32_t in_pairs;                       /**< Of these, the ones that may hold input. */
	bool fast_output;                        /**< The convention returns output in registers. */
	bool output_last;                        /**< It does so in the last pairs. */
	uint64_t control;                        /**< Control word. */
	hv_fake_word block[HV_FAKE_BLOCK_WORDS]; /**< Parameter registers, or the two GPAs first. */

	const struct hv_fake_call_rule *rule; /**< Rules of the call. */
	bool own;          /**< They are the embedder's: struct hv_fake_own_calls. */
	hv_fake_word *in;  /**< Input; not set if there is none. */
	hv_fake_word *out; /**< Output, likewise. */
	uint32_t varhead;  /**< Variable header, in words. */
	uint32_t count;    /**< Elements. */
	uint32_t done;     /**< Elements done, the ones before rep start among them. */
	uint32_t told;     /**< Elements reported as done, if not 0. */
	uint32_t passes;   /**< Times the instruction was executed. */
};

/**
 * @brief Calls that the embedder serves, beside those of fake/call.h or in their place; hv_fake.own points to it.
 *
 * They are checked, recorded and hit by faults as all others: what comes to serve has passed control word, privilege and
 * blocks.
 */
struct hv_fake_own_calls {
	const struct hv_fake_call_rule *rules; /**< One for each call. */
	uint32_t count;                        /**< How many. */
	/**
	 * Serve a call; call->rule says which. Of a rep call the elements from call->done to @p stop, counting them in call->done.
	 * Input is at call->in, room for output at call->out: in the guest's memory, which another processor of it may change
	 * meanwhile (load each word once, then check it), or a copy of its registers.
	 * @return Status of the call.
	 */
	hv_status_t (*serve)(struct hv_fake *fake, struct hv_fake_call *call, uint32_t stop);
};

/**
 * Check a word that has a target VTL in bits 39:32 and reserved bytes above. The caller is in
 * VTL 0.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_check_vtl(struct hv_fake *fake, uint64_t word)
{
	const uint32_t vtl = (uint32_t)(word >> 32);

	if (vtl & ~(HV_INPUT_VTL_TARGET_MASK | HV_INPUT_VTL_USE_TARGET))
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if ((vtl & HV_INPUT_VTL_USE_TARGET) && (vtl & HV_INPUT_VTL_TARGET_MASK))
		return hv_fake_refuse(fake, HV_FAKE_HIGHER_VTL);
	return HV_STATUS_SUCCESS;
}

/** Check that a call is about the caller's own partition. */
HV_CONFIG_INLINE hv_status_t hv_fake_check_partition(struct hv_fake *fake, uint64_t partition)
{
	if (partition != HV_PARTITION_ID_SELF && partition != fake->partition_id)
		return hv_fake_refuse(fake, HV_FAKE_OTHER_PARTITION);
	return HV_STATUS_SUCCESS;
}

/**
 * Put the one word that a simple call returns; in registers the padding behind it becomes zero.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_answer(struct hv_fake_call *call, uint64_t value)
{
	call->out[0] = value;
	if (call->control & HV_HYPERCALL_FAST_BIT)
		call->out[1] = 0;
	return HV_STATUS_SUCCESS;
}

#endif
