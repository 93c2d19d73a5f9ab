/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor behind CPUID, RDMSR, WRMSR and the hypercall instruction on x86-64.
 */
#ifndef HYPERV_SDK_FAKE_X64_H
#define HYPERV_SDK_FAKE_X64_H

#include "../../arch/x86/abi/cpuid.h"
#include "../../arch/x86/abi/msr.h"
#include "../../arch/x86/abi/register.h"
#include "../types.h"
#include "hypercall.h"
#include "partition.h"
#include "record.h"
#include "register.h"

#define HV_FAKE_X64_PAIRS     7U  /**< Pairs of words that a fast call has with XMM registers. */
#define HV_FAKE_X64_XMM_WORDS 12U /**< Words of these in XMM registers. */
#define HV_FAKE_X64_NO_MSR    0xffffffffU /**< No register behind an MSR. */

/** @brief The registers of a hypercall. */
struct hv_fake_x64_regs {
	uint64_t rax; /**< Result. */
	uint64_t rcx; /**< Control word. */
	uint64_t rdx; /**< Input GPA, or the first word of a fast call. */
	uint64_t r8;  /**< Output GPA, or the second word. */
	struct hv_u128 xmm[HV_HYPERCALL_MAX_XMM_REGISTERS]; /**< The words after these. */
};

/** @brief MSRs from first to last, with registers in the same order behind them. */
struct hv_fake_x64_msr {
	uint32_t first; /**< Number of the first. */
	uint32_t last;  /**< Number of the last. */
	uint32_t name;  /**< Register behind the first. */
};

/** @return The register (HV_REGISTER_*) behind MSR @p msr, or HV_FAKE_X64_NO_MSR. */
HV_CONFIG_INLINE uint32_t hv_fake_x64_msr_register(uint32_t msr)
{
	static const struct hv_fake_x64_msr map[] = {
		{ HV_X64_MSR_GUEST_OS_ID, HV_X64_MSR_GUEST_OS_ID, HV_REGISTER_GUEST_OS_ID },
		{ HV_X64_MSR_HYPERCALL, HV_X64_MSR_HYPERCALL, HV_X64_REGISTER_HYPERCALL },
		{ HV_X64_MSR_VP_INDEX, HV_X64_MSR_VP_INDEX, HV_REGISTER_VP_INDEX },
		{ HV_X64_MSR_VP_RUNTIME, HV_X64_MSR_VP_RUNTIME, HV_REGISTER_VP_RUNTIME },
		{ HV_X64_MSR_TIME_REF_COUNT, HV_X64_MSR_TIME_REF_COUNT,
		  HV_REGISTER_TIME_REF_COUNT },
		{ HV_X64_MSR_REFERENCE_TSC, HV_X64_MSR_REFERENCE_TSC, HV_REGISTER_REFERENCE_TSC },
		{ HV_X64_MSR_TSC_FREQUENCY, HV_X64_MSR_APIC_FREQUENCY,
		  HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY },
		{ HV_X64_MSR_VP_ASSIST_PAGE, HV_X64_MSR_VP_ASSIST_PAGE,
		  HV_REGISTER_VP_ASSIST_PAGE },
		{ HV_X64_MSR_SCONTROL, HV_X64_MSR_EOM, HV_REGISTER_SCONTROL },
		{ HV_X64_MSR_SINT0, HV_X64_MSR_SINT15, HV_REGISTER_SINT0 },
		{ HV_X64_MSR_STIMER0_CONFIG, HV_X64_MSR_STIMER3_COUNT, HV_REGISTER_STIMER0_CONFIG },
		{ HV_X64_MSR_CRASH_P0, HV_X64_MSR_CRASH_CTL, HV_REGISTER_GUEST_CRASH_P0 },
	};
	uint32_t i;

	for (i = 0; i < sizeof(map) / sizeof(*map); i++)
		if (msr >= map[i].first && msr <= map[i].last)
			return map[i].name + (msr - map[i].first);
	return HV_FAKE_X64_NO_MSR;
}

/**
 * RDMSR of the guest.
 * @param[out] value Written on success alone.
 * @return False: the guest gets \#GP.
 */
HV_CONFIG_INLINE bool hv_fake_x64_rdmsr(struct hv_fake *fake, uint32_t vp, uint32_t msr,
					uint64_t *value)
{
	struct hv_fake_record record;
	struct hv_u128 word;

	word.low_part = 0;
	hv_fake_begin(fake, &record, HV_FAKE_RDMSR, vp, msr);
	if (fake->present)
		record.status = hv_fake_get_register(fake, &fake->vps[vp],
						     hv_fake_x64_msr_register(msr), &word);
	else
		record.status = hv_fake_refuse(fake, HV_FAKE_UNKNOWN_REGISTER);
	if (record.status == HV_STATUS_SUCCESS) {
		*value = word.low_part;
		record.result = word.low_part;
	}
	hv_fake_end(fake, &record);
	return record.status == HV_STATUS_SUCCESS;
}

/**
 * WRMSR of HV_X64_MSR_TSC_INVARIANT_CONTROL, behind which there is no register; every bit but the
 * lowest is reserved. It cannot be read here.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_x64_set_tsc_invariant(struct hv_fake *fake, uint64_t value)
{
	if (!hv_fake_has(fake, HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS))
		return hv_fake_refuse(fake, HV_FAKE_NO_PRIVILEGE);
	if ((value & ~HV_EXPOSE_INVARIANT_TSC) != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	fake->tsc_invariant = value;
	return HV_STATUS_SUCCESS;
}

/** WRMSR of HV_X64_MSR_RESET, likewise: bit 0 asks for a reset, which is counted. It cannot be read here. */
HV_CONFIG_INLINE hv_status_t hv_fake_x64_reset(struct hv_fake *fake, uint64_t value)
{
	if (!hv_fake_has(fake, HV_HAS_ACCESS_RESET_REG))
		return hv_fake_refuse(fake, HV_FAKE_NO_PRIVILEGE);
	if (value > 1)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	fake->resets += value;
	return HV_STATUS_SUCCESS;
}

/** WRMSR of the guest. @return False: nothing is written, the guest gets \#GP. */
HV_CONFIG_INLINE bool hv_fake_x64_wrmsr(struct hv_fake *fake, uint32_t vp, uint32_t msr,
					uint64_t value)
{
	struct hv_fake_record record;

	hv_fake_begin(fake, &record, HV_FAKE_WRMSR, vp, msr);
	record.input[0] = value;
	if (fake->present && msr == HV_X64_MSR_TSC_INVARIANT_CONTROL)
		record.status = hv_fake_x64_set_tsc_invariant(fake, value);
	else if (fake->present && msr == HV_X64_MSR_RESET)
		record.status = hv_fake_x64_reset(fake, value);
	else if (fake->present)
		record.status = hv_fake_set_register(fake, &fake->vps[vp],
						     hv_fake_x64_msr_register(msr), value, 0);
	else
		record.status = hv_fake_refuse(fake, HV_FAKE_UNKNOWN_REGISTER);
	hv_fake_end(fake, &record);
	return record.status == HV_STATUS_SUCCESS;
}

/** Set EAX to EDX. */
HV_CONFIG_INLINE void hv_fake_x64_words(uint32_t *regs, uint32_t eax, uint32_t ebx, uint32_t ecx,
					uint32_t edx)
{
	regs[0] = eax;
	regs[1] = ebx;
	regs[2] = ecx;
	regs[3] = edx;
}

/** Leaf 0xB: level 0 is a thread of its core, level 1 all of them, and that is all. */
HV_CONFIG_INLINE void hv_fake_x64_topology(const struct hv_fake *fake, uint32_t subleaf,
					   uint32_t id, uint32_t *regs)
{
	static const uint32_t type[] = { 1, 2 }; /* SMT, core */

	if (subleaf == 0)
		hv_fake_x64_words(regs, 0, 1, subleaf | type[0] << 8, id);
	else if (subleaf == 1)
		hv_fake_x64_words(regs, 0, fake->vp_count, subleaf | type[1] << 8, id);
	else
		hv_fake_x64_words(regs, 0, 0, subleaf & 0xff, id);
}

/** The basic leaves: 0, 1 and 0xB. */
HV_CONFIG_INLINE void hv_fake_x64_basic_leaf(const struct hv_fake *fake, uint32_t leaf,
					     uint32_t subleaf, uint32_t id, uint32_t *regs)
{
	const bool hypervisor = fake->present || fake->other[0] != 0;

	if (leaf > fake->cpuid_max)
		return;
	if (leaf == 0) /* "GenuineIntel" */
		hv_fake_x64_words(regs, fake->cpuid_max, 0x756e6547, 0x6c65746e, 0x49656e69);
	else if (leaf == HV_CPUID_FUNCTION_VERSION_AND_FEATURES)
		hv_fake_x64_words(regs, 0, id << 24, hypervisor ? HYPERV_HYPERVISOR_PRESENT_BIT : 0,
				  0);
	else if (leaf == HV_CPUID_EXTENDED_TOPOLOGY)
		hv_fake_x64_topology(fake, subleaf, id, regs);
}

/** The leaves of Hyper-V. */
HV_CONFIG_INLINE void hv_fake_x64_leaf(const struct hv_fake *fake, uint32_t leaf, uint32_t *regs)
{
	const struct hv_u128 *info = HV_NULL;

	if (leaf == HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS)
		hv_fake_x64_words(regs, fake->cpuid_last, HV_VENDOR_ID_0, HV_VENDOR_ID_1,
				  HV_VENDOR_ID_2);
	else if (leaf == HYPERV_CPUID_INTERFACE)
		hv_fake_x64_words(regs, HV_INTERFACE_SIGNATURE, 0, 0, 0);
	else if (leaf == HYPERV_CPUID_VERSION)
		info = hv_fake_info(fake, HV_REGISTER_HYPERVISOR_VERSION);
	else if (leaf <= fake->cpuid_last)
		info = hv_fake_info(fake, leaf - HYPERV_CPUID_FEATURES +
						  HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO);
	if (info != HV_NULL)
		hv_fake_x64_words(regs, (uint32_t)info->low_part, (uint32_t)(info->low_part >> 32),
				  (uint32_t)info->high_part, (uint32_t)(info->high_part >> 32));
}

/**
 * CPUID of the guest: leaves 0, 1, 0xB and those of the hypervisor; all others are zero.
 * @param[out] regs EAX, EBX, ECX, EDX.
 */
HV_CONFIG_INLINE void hv_fake_x64_cpuid(struct hv_fake *fake, uint32_t vp, uint32_t leaf,
					uint32_t subleaf, uint32_t regs[4])
{
	struct hv_fake_record record;

	hv_fake_begin(fake, &record, HV_FAKE_CPUID, vp, leaf | (uint64_t)subleaf << 32);
	hv_fake_x64_words(regs, 0, 0, 0, 0);
	if (leaf < HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS)
		hv_fake_x64_basic_leaf(fake, leaf, subleaf, fake->vps[vp].hwid, regs);
	else if (fake->present)
		hv_fake_x64_leaf(fake, leaf, regs);
	else if (leaf == HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS)
		hv_fake_x64_words(regs, fake->other[0], fake->other[1], fake->other[2],
				  fake->other[3]);
	record.result = regs[0] | (uint64_t)regs[1] << 32;
	hv_fake_end(fake, &record);
}

/**
 * A hypercall of the guest, through the page or by VMCALL or VMMCALL.
 *
 * Input beyond RDX and R8 needs HV_HAS_XMM_FAST_HYPERCALL_INPUT, fast output
 * HV_HAS_XMM_FAST_HYPERCALL_OUTPUT. Without Hyper-V RAX is all ones, and counted is nothing but
 * the trap.
 */
HV_CONFIG_INLINE void hv_fake_x64_hypercall(struct hv_fake *fake, uint32_t vp,
					    struct hv_fake_x64_regs *regs)
{
	struct hv_fake_record record;
	struct hv_fake_call call;

	hv_fake_begin(fake, &record, HV_FAKE_X64_HYPERCALL, vp, regs->rcx);
	call.vp = vp;
	call.control = regs->rcx;
	call.pairs = HV_FAKE_X64_PAIRS;
	call.in_pairs = hv_fake_has(fake, HV_HAS_XMM_FAST_HYPERCALL_INPUT) ? HV_FAKE_X64_PAIRS : 1;
	call.fast_output = hv_fake_has(fake, HV_HAS_XMM_FAST_HYPERCALL_OUTPUT);
	call.output_last = false;
	call.block[0] = regs->rdx;
	call.block[1] = regs->r8;
	hv_fake_copy(&call.block[2], regs->xmm, HV_FAKE_X64_XMM_WORDS);
	if (fake->present)
		(void)hv_fake_hypercall(fake, &call, &record);
	else
		record.result = ~0ULL;
	regs->rax = record.result;
	regs->rcx = call.control;
	regs->rdx = call.block[0];
	regs->r8 = call.block[1];
	hv_fake_copy(regs->xmm, &call.block[2], HV_FAKE_X64_XMM_WORDS);
	hv_fake_end(fake, &record);
}

#endif
