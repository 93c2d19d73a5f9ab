/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The calls that the fake hypervisor serves: their table, and what each does.
 *
 * Flushes and IPIs are checked and recorded, no more. fake/hypercall.h is the way in.
 */
#ifndef HYPERV_SDK_FAKE_CALL_H
#define HYPERV_SDK_FAKE_CALL_H

#include "../../arch/arm64/abi/vp_context.h"
#include "../../arch/x86/abi/vp_context.h"
#include "../abi/control.h"
#include "../abi/feature.h"
#include "../abi/flush.h"
#include "../abi/hypercall.h"
#include "../abi/ipi.h"
#include "../abi/partition.h"
#include "../abi/register.h"
#include "../abi/register_call.h"
#include "../abi/vp.h"
#include "../abi/vpset.h"
#include "../abi/vtl.h"
#include "../types.h"
#include "../words.h"
#include "partition.h"
#include "record.h"
#include "register.h"
#include "synic.h"

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
	hv_fake_word *in;                     /**< Input; not set if there is none. */
	hv_fake_word *out;                    /**< Output, likewise. */
	uint32_t varhead;                     /**< Variable header, in words. */
	uint32_t count;                       /**< Elements. */
	uint32_t done;   /**< Elements done, the ones before rep start among them. */
	uint32_t passes; /**< Times the instruction was executed. */
};

/**
 * @return The rules of call @p code on architecture @p arch; NULL if it is not there.
 *
 * The flushes of lists are marked x64-only in the TLFS. Every call may be fast if it fits, as in
 * openvmm; the TLFS speaks of a subset without naming it.
 */
HV_CONFIG_INLINE const struct hv_fake_call_rule *hv_fake_find_call(uint32_t arch, uint32_t code)
{
	static const struct hv_fake_call_rule rules[] = {
		{ HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, 0, HV_FAKE_NEEDS_NOTHING,
		  sizeof(struct hv_tlb_flush), 0, 0 },
		{ HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, HV_FAKE_CALL_REP | HV_FAKE_CALL_X64,
		  HV_FAKE_NEEDS_NOTHING, sizeof(struct hv_tlb_flush), sizeof(uint64_t), 0 },
		{ HVCALL_NOTIFY_LONG_SPIN_WAIT, 0, HV_FAKE_NEEDS_NOTHING, sizeof(uint64_t), 0, 0 },
		{ HVCALL_SEND_IPI, 0, HV_FAKE_NEEDS_NOTHING, sizeof(struct hv_send_ipi), 0, 0 },
		{ HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, HV_FAKE_CALL_VARHEAD,
		  HV_FAKE_NEEDS_NOTHING, sizeof(struct hv_tlb_flush_ex), 0, 0 },
		{ HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX,
		  HV_FAKE_CALL_REP | HV_FAKE_CALL_VARHEAD | HV_FAKE_CALL_X64, HV_FAKE_NEEDS_NOTHING,
		  sizeof(struct hv_tlb_flush_ex), sizeof(uint64_t), 0 },
		{ HVCALL_SEND_IPI_EX, HV_FAKE_CALL_VARHEAD, HV_FAKE_NEEDS_NOTHING,
		  sizeof(struct hv_send_ipi_ex), 0, 0 },
		{ HVCALL_GET_PARTITION_ID, 0, HV_HAS_ACCESS_PARTITION_ID, 0, 0, sizeof(uint64_t) },
		{ HVCALL_GET_VP_REGISTERS, HV_FAKE_CALL_REP, HV_HAS_ACCESS_VP_REGISTERS,
		  sizeof(struct hv_get_vp_registers_input), sizeof(uint32_t),
		  sizeof(struct hv_u128) },
		{ HVCALL_SET_VP_REGISTERS, HV_FAKE_CALL_REP, HV_HAS_ACCESS_VP_REGISTERS,
		  sizeof(struct hv_set_vp_registers_input), sizeof(struct hv_register_assoc), 0 },
		{ HVCALL_START_VP, HV_FAKE_CALL_ARM64, HV_HAS_START_VIRTUAL_PROCESSOR,
		  sizeof(struct hv_arm64_start_vp_input), 0, 0 },
		{ HVCALL_START_VP, HV_FAKE_CALL_X64, HV_HAS_START_VIRTUAL_PROCESSOR,
		  sizeof(struct hv_x64_start_vp_input), 0, 0 },
		{ HVCALL_GET_VP_ID_FROM_APIC_ID, HV_FAKE_CALL_REP | HV_FAKE_CALL_ARM64,
		  HV_HAS_START_VIRTUAL_PROCESSOR, sizeof(struct hv_get_vp_from_apic_id_in),
		  sizeof(uint64_t), sizeof(uint32_t) },
		{ HVCALL_GET_VP_ID_FROM_APIC_ID, HV_FAKE_CALL_REP | HV_FAKE_CALL_X64,
		  HV_HAS_START_VIRTUAL_PROCESSOR, sizeof(struct hv_get_vp_from_apic_id_in),
		  sizeof(uint32_t), sizeof(uint32_t) },
		{ HVCALL_POST_MESSAGE, 0, HV_HAS_POST_MESSAGES,
		  sizeof(struct hv_input_post_message), 0, 0 },
		{ HVCALL_SIGNAL_EVENT, 0, HV_HAS_SIGNAL_EVENTS,
		  sizeof(struct hv_input_signal_event), 0, 0 },
		{ HV_EXT_CALL_QUERY_CAPABILITIES, 0, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, 0, 0,
		  sizeof(uint64_t) },
	};
	const uint32_t other = arch == HV_FAKE_ARM64 ? HV_FAKE_CALL_X64 : HV_FAKE_CALL_ARM64;
	uint32_t i;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (rules[i].code == code && (rules[i].flags & other) == 0)
			return &rules[i];
	return HV_NULL;
}

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

/**
 * Check the header of HvCallGet/SetVpRegisters, alike in both.
 *
 * TLFS: the caller's own partition (its parent is nobody here); any of its virtual processors.
 * @param[out] vp The virtual processor meant.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_check_target(struct hv_fake *fake,
						  const struct hv_fake_call *call,
						  struct hv_fake_vp **vp)
{
	const uint64_t partition = call->in[0];
	const uint32_t index = (uint32_t)call->in[1];
	const hv_status_t status = hv_fake_check_vtl(fake, call->in[1]);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (partition != HV_PARTITION_ID_SELF && partition != fake->partition_id)
		return hv_fake_refuse(fake, HV_FAKE_OTHER_PARTITION);
	*vp = index == HV_VP_INDEX_SELF ? &fake->vps[call->vp] : hv_fake_find_vp(fake, index);
	if (*vp == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_SUCH_VP);
	return HV_STATUS_SUCCESS;
}

/** HvCallGetVpRegisters: elements up to @p stop. */
HV_CONFIG_INLINE hv_status_t hv_fake_get_registers(struct hv_fake *fake, struct hv_fake_call *call,
						   uint32_t stop)
{
	const hv_fake_half *names = (const hv_fake_half *)&call->in[2];
	struct hv_fake_vp *vp;
	hv_status_t status = hv_fake_check_target(fake, call, &vp);

	while (status == HV_STATUS_SUCCESS && call->done < stop) {
		struct hv_u128 value;

		value.low_part = 0;
		value.high_part = 0;
		status = hv_fake_get_register(fake, vp, names[call->done], &value);
		if (status != HV_STATUS_SUCCESS)
			break;
		call->out[2 * call->done] = value.low_part;
		call->out[2 * call->done + 1] = value.high_part;
		call->done++;
	}
	return status;
}

/** One element of HvCallSetVpRegisters, four words. */
HV_CONFIG_INLINE hv_status_t hv_fake_set_element(struct hv_fake *fake,
						 const struct hv_fake_call *call,
						 struct hv_fake_vp *vp, const hv_fake_word *element)
{
	const uint32_t name = (uint32_t)element[0];

	if (element[0] >> 32 != 0 || element[1] != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	/* TLFS, "Reporting the Guest OS Identity": on arm64 written on the boot processor. */
	if (name == HV_REGISTER_GUEST_OS_ID && fake->arch == HV_FAKE_ARM64 && call->vp != 0)
		return hv_fake_refuse(fake, HV_FAKE_NOT_BOOT_VP);
	return hv_fake_set_register(fake, vp, name, element[2], element[3]);
}

/** HvCallSetVpRegisters: elements up to @p stop. */
HV_CONFIG_INLINE hv_status_t hv_fake_set_registers(struct hv_fake *fake, struct hv_fake_call *call,
						   uint32_t stop)
{
	struct hv_fake_vp *vp;
	hv_status_t status = hv_fake_check_target(fake, call, &vp);

	while (status == HV_STATUS_SUCCESS && call->done < stop) {
		status = hv_fake_set_element(fake, call, vp, &call->in[2 + 4 * call->done]);
		if (status == HV_STATUS_SUCCESS)
			call->done++;
	}
	return status;
}

/**
 * HvCallStartVirtualProcessor: the state is kept, and is what the embedder makes of it. Its VTL is a number, and
 * VTL 0 is the only one enabled.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_start_vp(struct hv_fake *fake, const struct hv_fake_call *call)
{
	const uint32_t vtl = (uint32_t)(call->in[1] >> 32);
	struct hv_fake_vp *vp = hv_fake_find_vp(fake, (uint32_t)call->in[1]);

	if (vtl > 0xff)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (call->in[0] != HV_PARTITION_ID_SELF && call->in[0] != fake->partition_id)
		return hv_fake_refuse(fake, HV_FAKE_OTHER_PARTITION);
	if (vtl != 0)
		return hv_fake_refuse(fake, HV_FAKE_HIGHER_VTL);
	if (vp == HV_NULL)
		return hv_fake_refuse(fake, HV_FAKE_NO_SUCH_VP);
	if (vp->running != 0)
		return hv_fake_refuse(fake, HV_FAKE_VP_RUNNING);
	vp->running = 1;
	hv_fake_copy(vp->state, &call->in[2], call->rule->header / 8 - 2);
	return HV_STATUS_SUCCESS;
}

/** HvCallGetVpIndexFromApicId: elements up to @p stop. */
HV_CONFIG_INLINE hv_status_t hv_fake_find_hwids(struct hv_fake *fake, struct hv_fake_call *call,
						uint32_t stop)
{
	const hv_fake_half *halves = (const hv_fake_half *)&call->in[2];
	hv_fake_half *indices = (hv_fake_half *)call->out;
	hv_status_t status = hv_fake_check_vtl(fake, call->in[1] << 32);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (call->in[1] >> 32 != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (call->in[0] != HV_PARTITION_ID_SELF && call->in[0] != fake->partition_id)
		return hv_fake_refuse(fake, HV_FAKE_OTHER_PARTITION);
	for (; call->done < stop; call->done++) {
		const uint64_t hwid = call->rule->element == sizeof(uint64_t)
					      ? call->in[2 + call->done]
					      : halves[call->done];
		uint32_t i = 0;

		while (i < fake->vp_count && fake->vps[i].hwid != hwid)
			i++;
		if (i == fake->vp_count)
			return hv_fake_refuse(fake, HV_FAKE_NO_SUCH_HWID);
		indices[call->done] = fake->vps[i].index;
	}
	return HV_STATUS_SUCCESS;
}

/** Check a set of virtual processors: format, then one word of variable header for each bank. */
HV_CONFIG_INLINE hv_status_t hv_fake_check_vpset(struct hv_fake *fake,
						 const struct hv_fake_call *call,
						 const hv_fake_word *set)
{
	uint64_t mask = set[1];
	uint32_t banks;

	if (set[0] != HV_GENERIC_SET_SPARSE_4K && set[0] != HV_GENERIC_SET_ALL)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	for (banks = 0; mask != 0; banks++)
		mask &= hv_opaque(mask - 1);
	if (banks != call->varhead)
		return hv_fake_refuse(fake, HV_FAKE_VARHEAD);
	return HV_STATUS_SUCCESS;
}

/** The four flushes; only lists may have ranges of the extended format. */
HV_CONFIG_INLINE hv_status_t hv_fake_flush(struct hv_fake *fake, struct hv_fake_call *call,
					   uint32_t stop)
{
	uint64_t flags = HV_FLUSH_ALL_PROCESSORS | HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES |
			 HV_FLUSH_NON_GLOBAL_MAPPINGS_ONLY;
	hv_status_t status = HV_STATUS_SUCCESS;

	if (call->rule->flags & HV_FAKE_CALL_REP)
		flags |= HV_FLUSH_USE_EXTENDED_RANGE_FORMAT;
	if (call->in[1] & ~flags)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (call->rule->flags & HV_FAKE_CALL_VARHEAD)
		status = hv_fake_check_vpset(fake, call, &call->in[2]);
	if (status == HV_STATUS_SUCCESS)
		call->done = stop;
	return status;
}

/** The two IPIs. */
HV_CONFIG_INLINE hv_status_t hv_fake_send_ipi(struct hv_fake *fake, const struct hv_fake_call *call)
{
	const uint32_t vector = (uint32_t)call->in[0];
	const hv_status_t status = hv_fake_check_vtl(fake, call->in[0]);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (vector < HV_IPI_LOW_VECTOR || vector > HV_IPI_HIGH_VECTOR)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	if (call->rule->flags & HV_FAKE_CALL_VARHEAD)
		return hv_fake_check_vpset(fake, call, &call->in[1]);
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

/**
 * Run a call that passed the checks: the simple ones whole, the others from call->done up to @p
 * stop.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_serve(struct hv_fake *fake, struct hv_fake_call *call,
					   uint32_t stop)
{
	switch (call->rule->code) {
	case HVCALL_GET_VP_REGISTERS:
		return hv_fake_get_registers(fake, call, stop);
	case HVCALL_SET_VP_REGISTERS:
		return hv_fake_set_registers(fake, call, stop);
	case HVCALL_SEND_IPI:
	case HVCALL_SEND_IPI_EX:
		return hv_fake_send_ipi(fake, call);
	case HVCALL_NOTIFY_LONG_SPIN_WAIT:
		/* The TLFS gives this call no error status, so the mistake is only counted. */
		if (call->in[0] >> 32 != 0)
			(void)hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
		return HV_STATUS_SUCCESS;
	case HVCALL_START_VP:
		return hv_fake_start_vp(fake, call);
	case HVCALL_GET_VP_ID_FROM_APIC_ID:
		return hv_fake_find_hwids(fake, call, stop);
	case HVCALL_POST_MESSAGE:
		return hv_fake_call_post_message(fake, call->in);
	case HVCALL_SIGNAL_EVENT:
		return hv_fake_call_signal_event(fake, call->in[0]);
	case HVCALL_GET_PARTITION_ID:
		return hv_fake_answer(call, fake->partition_id);
	case HV_EXT_CALL_QUERY_CAPABILITIES:
		return hv_fake_answer(call, fake->capabilities);
	default: /* The table holds nothing else. */
		return hv_fake_flush(fake, call, stop);
	}
}

#endif
