/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The registers of the fake hypervisor: what may be read and written, when, and what
 * happens.
 *
 * Behind HvCallGet/SetVpRegisters and behind the MSRs of x86 alike. SynIC registers and
 * crash parameters hold what was written; see fake/synic.h for what the first do,
 * fake/stimer.h for those of timers, fake/vp_assist.h for that page.
 */
#ifndef HYPERV_SDK_FAKE_REGISTER_H
#define HYPERV_SDK_FAKE_REGISTER_H

#include "../../arch/arm64/abi/register.h"
#include "../../arch/x86/abi/msr.h"
#include "../../arch/x86/abi/register.h"
#include "../abi/feature.h"
#include "../abi/register.h"
#include "../types.h"
#include "crash.h"
#include "partition.h"
#include "reference.h"
#include "stimer.h"
#include "synic.h"
#include "vp_assist.h"

/** @name Rules of a register
 * @{ */
#define HV_FAKE_WRITE     0x01U /**< May be written. */
#define HV_FAKE_EARLY_GET 0x02U /**< arm64: may be read before the guest OS id is set. */
#define HV_FAKE_EARLY_SET 0x04U /**< arm64: may be written before. */
#define HV_FAKE_ARM64_REG 0x08U /**< arm64 alone has it. */
#define HV_FAKE_X64_REG   0x10U /**< x86 alone has it. */
#define HV_FAKE_FEATURE   0x20U /**< Needs a feature rather than a privilege. */
/** @} */

/** @brief Rules of the registers from first to last. */
struct hv_fake_register {
	uint32_t first; /**< Id of the first. */
	uint32_t last;  /**< Id of the last. */
	uint32_t need;  /**< Privilege or feature (HV_HAS_*), or HV_FAKE_NEEDS_NOTHING. */
	uint32_t flags; /**< Rules. */
};

/**
 * @return The rules of register @p name on the architecture of @p fake; NULL if it has no such
 * register.
 *
 * Early registers: TLFS, HvCallGetVpRegisters and HvCallSetVpRegisters, "Early Register List
 * (ARM64)". Privileges: TLFS, HV_PARTITION_PRIVILEGE_MASK; it names none for the VP assist page,
 * which KVM puts under the one for the APIC registers.
 */
HV_CONFIG_INLINE const struct hv_fake_register *hv_fake_register_rule(const struct hv_fake *fake,
								      uint32_t name)
{
	static const struct hv_fake_register rules[] = {
		{ HV_REGISTER_HYPERVISOR_VERSION, HV_REGISTER_HYPERVISOR_VERSION,
		  HV_FAKE_NEEDS_NOTHING, HV_FAKE_EARLY_GET },
		{ HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO, HV_REGISTER_HARDWARE_FEATURES_INFO,
		  HV_FAKE_NEEDS_NOTHING, HV_FAKE_EARLY_GET },
		{ HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO, HV_REGISTER_ISOLATION_CONFIGURATION,
		  HV_FAKE_NEEDS_NOTHING, 0 },
		{ HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_CTL, HV_HAS_GUEST_CRASH_REGS,
		  HV_FAKE_FEATURE | HV_FAKE_WRITE | HV_FAKE_EARLY_GET | HV_FAKE_EARLY_SET },
		{ HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY, HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY,
		  HV_HAS_ACCESS_FREQUENCY_REGS, 0 },
		{ HV_ARM64_REGISTER_SYNTHETIC_VBAR_EL1, HV_ARM64_REGISTER_SYNTHETIC_VBAR_EL1,
		  HV_FAKE_NEEDS_NOTHING,
		  HV_FAKE_ARM64_REG | HV_FAKE_WRITE | HV_FAKE_EARLY_GET | HV_FAKE_EARLY_SET },
		{ HV_ARM64_REGISTER_SYNTHETIC_ESR_EL1, HV_ARM64_REGISTER_SYNTHETIC_ESR_EL1,
		  HV_FAKE_NEEDS_NOTHING, HV_FAKE_ARM64_REG | HV_FAKE_EARLY_GET },
		{ HV_REGISTER_VP_RUNTIME, HV_REGISTER_VP_RUNTIME, HV_HAS_ACCESS_VP_RUNTIME_REG, 0 },
		{ HV_X64_REGISTER_HYPERCALL, HV_X64_REGISTER_HYPERCALL,
		  HV_HAS_ACCESS_HYPERCALL_MSRS, HV_FAKE_X64_REG | HV_FAKE_WRITE },
		{ HV_REGISTER_GUEST_OS_ID, HV_REGISTER_GUEST_OS_ID, HV_HAS_ACCESS_HYPERCALL_MSRS,
		  HV_FAKE_WRITE | HV_FAKE_EARLY_GET | HV_FAKE_EARLY_SET },
		{ HV_REGISTER_VP_INDEX, HV_REGISTER_VP_INDEX, HV_HAS_ACCESS_VP_INDEX, 0 },
		{ HV_REGISTER_TIME_REF_COUNT, HV_REGISTER_TIME_REF_COUNT,
		  HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, HV_FAKE_EARLY_GET },
		{ HV_REGISTER_VP_ASSIST_PAGE, HV_REGISTER_VP_ASSIST_PAGE, HV_HAS_ACCESS_APIC_REGS,
		  HV_FAKE_WRITE },
		{ HV_REGISTER_REFERENCE_TSC, HV_REGISTER_REFERENCE_TSC,
		  HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, HV_FAKE_WRITE },
		{ HV_REGISTER_SINT0, HV_REGISTER_SCONTROL, HV_HAS_ACCESS_SYNIC_REGS,
		  HV_FAKE_WRITE },
		{ HV_REGISTER_SVERSION, HV_REGISTER_SVERSION, HV_HAS_ACCESS_SYNIC_REGS, 0 },
		{ HV_REGISTER_SIEFP, HV_REGISTER_EOM, HV_HAS_ACCESS_SYNIC_REGS, HV_FAKE_WRITE },
		{ HV_REGISTER_STIMER0_CONFIG, HV_REGISTER_STIMER3_COUNT,
		  HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, HV_FAKE_WRITE },
		{ HV_REGISTER_VSM_CODE_PAGE_OFFSETS, HV_REGISTER_VSM_CODE_PAGE_OFFSETS,
		  HV_HAS_ACCESS_VSM, HV_FAKE_X64_REG },
		{ HV_REGISTER_VSM_VP_STATUS, HV_REGISTER_VSM_PARTITION_STATUS, HV_HAS_ACCESS_VSM,
		  0 },
		{ HV_REGISTER_VSM_CAPABILITIES, HV_REGISTER_VSM_CAPABILITIES, HV_HAS_ACCESS_VSM,
		  0 },
	};
	uint32_t other = fake->arch == HV_FAKE_ARM64 ? HV_FAKE_X64_REG : HV_FAKE_ARM64_REG;
	uint32_t i;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (name >= rules[i].first && name <= rules[i].last)
			return rules[i].flags & other ? HV_NULL : &rules[i];
	return HV_NULL;
}

/**
 * @return What keeps the guest from register @p name, or HV_FAKE_LEGAL; @p early is the rule that
 * lets it in before the OS id.
 */
HV_CONFIG_INLINE uint32_t hv_fake_register_reason(struct hv_fake *fake, uint32_t name,
						  uint32_t early)
{
	const struct hv_fake_register *rule = hv_fake_register_rule(fake, name);

	if (fake->arch == HV_FAKE_ARM64 && fake->guest_os_id == 0 &&
	    (rule == HV_NULL || !(rule->flags & early)))
		return HV_FAKE_BEFORE_OS_ID;
	if (rule == HV_NULL)
		return HV_FAKE_UNKNOWN_REGISTER;
	if (rule->need != HV_FAKE_NEEDS_NOTHING && !hv_fake_has(fake, rule->need))
		return rule->flags & HV_FAKE_FEATURE ? HV_FAKE_NO_FEATURE : HV_FAKE_NO_PRIVILEGE;
	return HV_FAKE_LEGAL;
}

/**
 * @return Where a register of 128 bits is kept that describes the hypervisor; NULL if @p name is
 * another.
 */
HV_CONFIG_INLINE const struct hv_u128 *hv_fake_info(const struct hv_fake *fake, uint32_t name)
{
	switch (name) {
	case HV_REGISTER_HYPERVISOR_VERSION:
		return &fake->version;
	case HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO:
		return &fake->privileges;
	case HV_REGISTER_FEATURES_INFO:
		return &fake->hints;
	case HV_REGISTER_IMPLEMENTATION_LIMITS_INFO:
		return &fake->limits;
	case HV_REGISTER_HARDWARE_FEATURES_INFO:
		return &fake->hardware;
	case HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO:
		return &fake->cpu_management;
	case HV_REGISTER_PASID_FEATURES_INFO:
		return &fake->pasid;
	case HV_REGISTER_SKIP_LEVEL_FEATURES_INFO:
		return &fake->skip_level;
	case HV_REGISTER_NESTED_VIRT_FEATURES_INFO:
		return &fake->nested;
	case HV_REGISTER_IPT_FEATURES_INFO:
		return &fake->ipt;
	case HV_REGISTER_ISOLATION_CONFIGURATION:
		return &fake->isolation;
	default:
		return HV_NULL;
	}
}

/**
 * @return Where a register is kept that reads as a word of the storage; NULL if @p name is
 * another.
 */
HV_CONFIG_INLINE uint64_t *hv_fake_register_word(struct hv_fake *fake, struct hv_fake_vp *vp,
						 uint32_t name)
{
	if (name >= HV_REGISTER_SINT0 && name <= HV_REGISTER_SINT15)
		return &vp->sint[name - HV_REGISTER_SINT0];
	if (name >= HV_REGISTER_STIMER0_CONFIG && name <= HV_REGISTER_STIMER3_COUNT)
		return &vp->stimer[name - HV_REGISTER_STIMER0_CONFIG];
	if (name >= HV_REGISTER_GUEST_CRASH_P0 && name <= HV_REGISTER_GUEST_CRASH_CTL)
		return &fake->crash[name - HV_REGISTER_GUEST_CRASH_P0];
	switch (name) {
	case HV_REGISTER_GUEST_OS_ID:
		return &fake->guest_os_id;
	case HV_X64_REGISTER_HYPERCALL:
		return &fake->hypercall;
	case HV_REGISTER_REFERENCE_TSC:
		return &fake->reference_tsc;
	case HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY:
		return &fake->processor_clock;
	case HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY:
		return &fake->interrupt_clock;
	case HV_REGISTER_VP_ASSIST_PAGE:
		return &vp->vp_assist;
	case HV_REGISTER_VP_RUNTIME:
		return &vp->runtime;
	case HV_REGISTER_SCONTROL:
		return &vp->scontrol;
	case HV_REGISTER_SIEFP:
		return &vp->siefp;
	case HV_REGISTER_SIMP:
		return &vp->simp;
	case HV_REGISTER_VSM_CODE_PAGE_OFFSETS:
		return &fake->vsm_code_page_offsets;
	case HV_REGISTER_VSM_VP_STATUS:
		return &vp->vsm_status;
	case HV_REGISTER_VSM_PARTITION_STATUS:
		return &fake->vsm_partition_status;
	case HV_REGISTER_VSM_CAPABILITIES:
		return &fake->vsm_capabilities;
	case HV_ARM64_REGISTER_SYNTHETIC_VBAR_EL1:
		return &vp->vbar;
	case HV_ARM64_REGISTER_SYNTHETIC_ESR_EL1:
		return &vp->esr;
	default:
		return HV_NULL;
	}
}

/** Read a register that the guest may read. EOM reads as zero (TLFS, "EOM Register"). */
HV_CONFIG_INLINE void hv_fake_register_value(struct hv_fake *fake, struct hv_fake_vp *vp,
					     uint32_t name, struct hv_u128 *value)
{
	const struct hv_u128 *info = hv_fake_info(fake, name);
	const uint64_t *word = hv_fake_register_word(fake, vp, name);

	value->low_part = 0;
	value->high_part = 0;
	if (info != HV_NULL) {
		value->low_part = info->low_part;
		value->high_part = info->high_part;
	} else if (name == HV_REGISTER_GUEST_CRASH_CTL) {
		value->low_part = fake->crash_capabilities;
	} else if (word != HV_NULL) {
		value->low_part = *word;
	} else if (name == HV_REGISTER_VP_INDEX) {
		value->low_part = vp->index;
	} else if (name == HV_REGISTER_TIME_REF_COUNT) {
		value->low_part = fake->ops->time(fake->context);
	} else if (name == HV_REGISTER_SVERSION) {
		value->low_part = HV_FAKE_SVERSION;
	}
}

/**
 * Read register @p name of virtual processor @p vp for the guest.
 * @param[out] value Written on success alone.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_get_register(struct hv_fake *fake, struct hv_fake_vp *vp,
						  uint32_t name, struct hv_u128 *value)
{
	uint32_t reason = hv_fake_register_reason(fake, name, HV_FAKE_EARLY_GET);

	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	hv_fake_register_value(fake, vp, name, value);
	return HV_STATUS_SUCCESS;
}

/**
 * Write the hypercall MSR (TLFS, "Establishing the Hypercall Interface (x86/x64)"). Bits 11:2 are
 * to be preserved; the page is enabled only while the guest OS id is set.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_set_hypercall(struct hv_fake *fake, uint64_t value)
{
	const uint64_t reserved = ~(HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK |
				    HV_X64_MSR_HYPERCALL_ENABLE | HV_X64_MSR_HYPERCALL_LOCKED);

	if (fake->hypercall & HV_X64_MSR_HYPERCALL_LOCKED)
		return hv_fake_refuse(fake, HV_FAKE_LOCKED);
	if ((value ^ fake->hypercall) & reserved)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (fake->guest_os_id == 0 && (value & HV_X64_MSR_HYPERCALL_ENABLE)) {
		/* The guest's mistake, but no fault: the bit just stays zero. */
		(void)hv_fake_refuse(fake, HV_FAKE_BEFORE_OS_ID);
		value &= ~HV_X64_MSR_HYPERCALL_ENABLE;
	}
	fake->hypercall = value;
	return HV_STATUS_SUCCESS;
}

/**
 * Write register @p name of virtual processor @p vp for the guest; nothing is written unless it
 * succeeds.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_set_register(struct hv_fake *fake, struct hv_fake_vp *vp,
						  uint32_t name, uint64_t low, uint64_t high)
{
	uint32_t reason = hv_fake_register_reason(fake, name, HV_FAKE_EARLY_SET);

	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	if (!(hv_fake_register_rule(fake, name)->flags & HV_FAKE_WRITE))
		return hv_fake_refuse(fake, HV_FAKE_READ_ONLY);
	if (high != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if (name == HV_X64_REGISTER_HYPERCALL)
		return hv_fake_set_hypercall(fake, low);
	if (name == HV_REGISTER_REFERENCE_TSC)
		return hv_fake_set_reference(fake, low);
	if (name == HV_REGISTER_VP_ASSIST_PAGE)
		return hv_fake_set_vp_assist(fake, vp, low);
	if (name == HV_REGISTER_GUEST_CRASH_CTL)
		return hv_fake_report_crash(fake, low);
	if (name >= HV_REGISTER_STIMER0_CONFIG && name <= HV_REGISTER_STIMER3_COUNT)
		return hv_fake_set_stimer(fake, vp, name - HV_REGISTER_STIMER0_CONFIG, low);
	if (name == HV_REGISTER_EOM) {
		vp->eom_count++;
		hv_fake_synic_written(fake, vp, name);
		hv_fake_send_waiting(fake, vp);
		return HV_STATUS_SUCCESS;
	}
	reason = hv_fake_synic_reason(fake, name, *hv_fake_register_word(fake, vp, name), low);
	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	*hv_fake_register_word(fake, vp, name) = low;
	hv_fake_synic_written(fake, vp, name);
	hv_fake_send_waiting(fake, vp);
	if (fake->guest_os_id == 0)
		fake->hypercall &= ~HV_X64_MSR_HYPERCALL_ENABLE;
	return HV_STATUS_SUCCESS;
}

#endif
