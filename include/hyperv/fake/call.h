/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The calls that the fake hypervisor serves: their table, and what each does.
 *
 * fake/hypercall.h is the way in.
 */
#ifndef HYPERV_SDK_FAKE_CALL_H
#define HYPERV_SDK_FAKE_CALL_H

#include "../../arch/arm64/abi/vp_context.h"
#include "../../arch/x86/abi/vp_context.h"
#include "../abi/feature.h"
#include "../abi/flush.h"
#include "../abi/gpa_visibility.h"
#include "../abi/hypercall.h"
#include "../abi/ipi.h"
#include "../abi/partition.h"
#include "../abi/register.h"
#include "../abi/register_call.h"
#include "../abi/vp.h"
#include "../abi/vpset.h"
#include "../types.h"
#include "broadcast.h"
#include "call_parts.h"
#include "device_interrupt.h"
#include "memory.h"
#include "partition.h"
#include "register.h"
#include "synic.h"

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
		{ HVCALL_RETARGET_INTERRUPT, HV_FAKE_CALL_VARHEAD | HV_FAKE_CALL_X64,
		  HV_FAKE_NEEDS_NOTHING, sizeof(struct hv_retarget_device_interrupt), 0, 0 },
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
		{ HVCALL_ACCEPT_GPA_PAGES, HV_FAKE_CALL_REP, HV_HAS_ISOLATION,
		  sizeof(struct hv_input_accept_gpa_pages), sizeof(uint64_t), 0 },
		{ HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY, HV_FAKE_CALL_REP, HV_HAS_ISOLATION,
		  sizeof(struct hv_gpa_range_for_visibility), sizeof(uint64_t), 0 },
		{ HV_EXT_CALL_QUERY_CAPABILITIES, 0, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, 0, 0,
		  sizeof(uint64_t) },
		{ HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY, 0, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, 0, 0,
		  HV_FAKE_ZEROED_BYTES },
	};
	const uint32_t other = arch == HV_FAKE_ARM64 ? HV_FAKE_CALL_X64 : HV_FAKE_CALL_ARM64;
	uint32_t i;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (rules[i].code == code && (rules[i].flags & other) == 0)
			return &rules[i];
	return HV_NULL;
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
	case HVCALL_RETARGET_INTERRUPT:
		return hv_fake_retarget(fake, call);
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
	case HVCALL_ACCEPT_GPA_PAGES:
		return hv_fake_accept_pages(fake, call, stop);
	case HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY:
		return hv_fake_set_visibility(fake, call, stop);
	case HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY:
		return hv_fake_boot_zeroed(fake, call);
	case HV_EXT_CALL_QUERY_CAPABILITIES:
		return hv_fake_answer(call, fake->capabilities);
	default: /* The table holds nothing else. */
		return hv_fake_flush(fake, call, stop);
	}
}

#endif
