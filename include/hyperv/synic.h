/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The synthetic interrupt controller of a processor: on and off (TLFS, chapter "Virtual Interrupt Controller").
 *
 * On the processor itself, each with its own struct hv_synic and two pages; a thread may not move in between.
 *
 * On: clear both pages; enable the interrupt of the SINTs (arm64: a PPI) on this processor; hv_synic_enable(). Off:
 * hv_synic_disable(); disable the interrupt; only now the pages may be freed. Timers that send messages are stopped before.
 * The handler of the interrupt: hv_take_message(), then hv_event_next(). hyperv/irq.h has all this in one.
 *
 * The hypervisor may lay pages of its own over these (TLFS: overlay), and what was in those when they went off, in a
 * kernel before, is there again: behind hv_synic_enable() take and drop it, or its SINT never interrupts (KVM does so).
 *
 * An interrupt that is pending when its SINT is masked still comes. With auto-EOI it then no longer ends by itself
 * (KVM): its handler ends it if hv_synic.enabled is false, where an EOI too many does no harm.
 *
 * The vector of a SINT on arm64 is the INTID of a PPI, edge-triggered, and no constant: from the VMBus device in ACPI or
 * the devicetree; in a parent partition from the register HV_ARM64_REGISTER_SINT_RESERVED_INTERRUPT_ID. On x86 it
 * is a vector of the guest's choice.
 *
 * On x86 a processor without the privileges AccessSynicRegs and AccessVpIndex faults: see hv_has_access_synic_regs() and
 * hv_has_access_vp_index() first. Statuses of the
 * hypervisor are those of hyperv/register.h.
 */
#ifndef HYPERV_SDK_SYNIC_H
#define HYPERV_SDK_SYNIC_H

#include "abi/feature.h"
#include "abi/synic.h"
#include "arch_register.h"

/** @brief How a SINT is to be. */
struct hv_sint {
	uint32_t sint;   /**< 0 to 15; VMBus has 2. */
	uint32_t vector; /**< Vector, or INTID of a PPI: 16 to 255. */
	/** HV_SYNIC_SINT_AUTO_EOI (see hv_synic_auto_eoi()), HV_SYNIC_SINT_POLLING (feature SintPollingMode),
	 * HV_SYNIC_SINT_AS_INTERCEPT (parent partitions). */
	uint64_t flags;
};

#define HV_SYNIC_OWNS_MESSAGES 1U /**< Message page: ours; off takes it back. */
#define HV_SYNIC_OWNS_EVENTS   2U /**< Page of event flags: ours. */
#define HV_SYNIC_BORROWS_MESSAGES                                                                  \
	4U /**< Message page: another's address, enabled for us; off leaves the address. */
#define HV_SYNIC_BORROWS_EVENTS 8U /**< Page of event flags: the same. */
#define HV_SYNIC_OWNS_CONTROL                                                                      \
	16U /**< SCONTROL is switched off with the rest: unless it was on and a page was left alone. */

/** @brief What hv_synic_enable() has done; the caller keeps it for hv_synic_disable(). All zero: off. */
struct hv_synic {
	hv_gpa_t
		messages; /**< GPA of the message page in force; not ours: to be mapped by the caller. */
	hv_gpa_t events;   /**< GPA of the page of event flags in force. */
	uint32_t vp_index; /**< VP index of this processor. */
	uint32_t sints;    /**< Bit n: SINT n was set up. */
	uint32_t
		owned; /**< HV_SYNIC_OWNS_*, HV_SYNIC_BORROWS_*. Neither for a page: it was left alone. */
	bool enabled; /**< hv_synic_enable() has succeeded, hv_synic_disable() has not since. */
};

/** Replace pages that are enabled: what enabled them (firmware, the kernel before) is gone, and there is no paravisor. */
#define HV_SYNIC_TAKE_PAGES 1U

/** Registers besides the SINTs: SIMP, SIEFP, SCONTROL, VP index. */
#define HV_SYNIC_OTHER_REGISTERS 4U
/** Most registers that on or off touches. */
#define HV_SYNIC_REGISTERS_MAX (HV_SYNIC_SINT_COUNT + HV_SYNIC_OTHER_REGISTERS)

/** @brief Registers on their way. */
struct hv_synic_list {
	uint32_t names[HV_SYNIC_REGISTERS_MAX];        /**< Their ids. */
	struct hv_u128 values[HV_SYNIC_REGISTERS_MAX]; /**< Their values. */
	uint32_t count;                                /**< How many. */
};

/**
 * @return Whether SINTs should end their interrupts by themselves: never on arm64, on x86 unless the hypervisor
 * advises against it (TLFS: DeprecateAutoEoi).
 * @param hints hv_features.hints, or the value of HV_REGISTER_FEATURES_INFO.
 */
HV_MUST_CHECK HV_CONFIG_INLINE bool hv_synic_auto_eoi(const struct hv_u128 *hints)
{
	uint32_t bit = hv_arch_feature_bit(HV_HAS_DEPRECATE_AUTO_EOI);

	/* Recommendations begin at bit 128; arm64 has no such one. */
	return bit < 256 && (hints->low_part >> bit % 64 & 1) == 0;
}

/** @return Whether @p sint may be set: SINT, vector and flags in their bounds; no auto-EOI on arm64. */
HV_CONFIG_INLINE bool hv_sint_valid(const struct hv_sint *sint)
{
	uint64_t flags = HV_SYNIC_SINT_POLLING | HV_SYNIC_SINT_AS_INTERCEPT;

	if (hv_arch_feature_bit(HV_HAS_DEPRECATE_AUTO_EOI) < 256)
		flags |= HV_SYNIC_SINT_AUTO_EOI;
	return sint->sint < HV_SYNIC_SINT_COUNT && sint->vector >= HV_SYNIC_FIRST_VALID_VECTOR &&
	       sint->vector <= HV_SYNIC_SINT_VECTOR_MASK && (sint->flags & ~flags) == 0;
}

/** @return The value of a SINT register that held @p old, with the reserved bits of that. */
HV_CONFIG_INLINE uint64_t hv_sint_value(uint64_t old, const struct hv_sint *sint)
{
	const uint64_t ours = HV_SYNIC_SINT_VECTOR_MASK | HV_SYNIC_SINT_MASKED |
			      HV_SYNIC_SINT_AUTO_EOI | HV_SYNIC_SINT_POLLING |
			      HV_SYNIC_SINT_AS_INTERCEPT;

	return (old & ~ours) | sint->vector | sint->flags;
}

/**
 * Decide about a page whose register holds @p old; @p gpa has the page offered.
 * @param[out] gpa Of the page in force.
 * @return HV_SYNIC_OWNS_MESSAGES, HV_SYNIC_BORROWS_MESSAGES, or 0: leave it alone.
 */
HV_CONFIG_INLINE uint32_t hv_synic_page_owner(uint64_t old, const struct hv_page *page,
					      uint32_t flags, hv_gpa_t *gpa)
{
	bool enabled = (old & HV_SYNIC_SIMP_ENABLE) != 0;

	*gpa = old & HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK;
	if (page == HV_NULL)
		return HV_SYNIC_BORROWS_MESSAGES;
	if (enabled && *gpa != page->gpa && (flags & HV_SYNIC_TAKE_PAGES) == 0)
		return 0;
	*gpa = page->gpa;
	return HV_SYNIC_OWNS_MESSAGES;
}

/** Add register @p name to @p list. */
HV_CONFIG_INLINE void hv_synic_add(struct hv_synic_list *list, uint32_t name, uint64_t value)
{
	list->names[list->count] = name;
	list->values[list->count].low_part = value;
	list->values[list->count].high_part = 0;
	list->count++;
}

/** Write the registers of @p list in their order; go on behind one that fails. @return The first failure. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_write_all(const struct hv_synic_list *list)
{
	hv_status_t first = HV_STATUS_SUCCESS;
	uint32_t at = 0;

	while (at < list->count) {
		uint32_t done;
		hv_status_t status = hv_arch_set_vpregs(&list->names[at], &list->values[at],
							list->count - at, &done);

		if (first == HV_STATUS_SUCCESS)
			first = status;
		at += done + 1;
	}
	return first;
}

/** Check a page that the caller offers, or NULL. @return HV_STATUS_SUCCESS or what is wrong. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_check_page(const struct hv_page *page)
{
	if (page == HV_NULL)
		return HV_STATUS_SUCCESS;
	if (page->va == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	return ((uintptr_t)page->va | page->gpa) % HV_HYP_PAGE_SIZE != 0
		       ? HV_STATUS_INVALID_ALIGNMENT
		       : HV_STATUS_SUCCESS;
}

/** Check the arguments of hv_synic_enable(). @return HV_STATUS_SUCCESS or what is wrong. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_check(const struct hv_page *messages,
							  const struct hv_page *events,
							  const struct hv_sint *sints,
							  uint32_t count)
{
	hv_status_t status;
	uint32_t seen = 0;
	uint32_t i;

	if (count > HV_SYNIC_SINT_COUNT || (sints == HV_NULL && count != 0))
		return HV_STATUS_INVALID_PARAMETER;
	for (i = 0; i < count; i++) {
		if (!hv_sint_valid(&sints[i]) || (seen >> sints[i].sint & 1) != 0)
			return HV_STATUS_INVALID_PARAMETER;
		seen |= 1U << sints[i].sint;
	}
	status = hv_synic_check_page(messages);
	return status == HV_STATUS_SUCCESS ? hv_synic_check_page(events) : status;
}

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor writes the pages through its cache */
/**
 * @brief Switch on the SynIC of this processor: pages, SINTs, then SCONTROL; reserved bits stay as they are.
 *
 * With one SINT three traps on arm64 (one read, two writes), the VP index among them; each five registers more read
 * and each three written are another one.
 *
 * A page that is enabled at another address belongs to firmware or a paravisor: it is left alone, and hv_synic.messages or
 * hv_synic.events says where it is. Where a paravisor is known to own the pages pass NULL: the address in the register
 * stays, the page is enabled.
 * @param[out] synic Written only on success.
 * @param messages Page for messages, 4096 bytes, zero; NULL to use the one in the register.
 * @param events Page for event flags, likewise.
 * @param sints The SINTs to set up, each at most once, unmasked. @param count How many, 0 to 16.
 * @param flags HV_SYNIC_TAKE_PAGES or 0.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, a SINT, vector or flag out of its bounds, auto-EOI on arm64, a SINT
 * twice, one page for both, a bad page, unknown @p flags), INVALID_ALIGNMENT (page), OBJECT_IN_USE (@p synic is on),
 * INVALID_SYNIC_STATE (NULL, and no page in the register), or what the hypervisor
 * answered. After a failure the registers are as before. Context: on that processor, after hv_start().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_enable(struct hv_synic *synic,
							   const struct hv_page *messages,
							   const struct hv_page *events,
							   const struct hv_sint *sints,
							   uint32_t count, uint32_t flags)
{
	const uint64_t keep = ~(HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK | HV_SYNIC_SIMP_ENABLE);
	struct hv_synic_list old;
	struct hv_synic_list now;
	uint64_t before[HV_SYNIC_REGISTERS_MAX];
	hv_gpa_t gpa[2];
	hv_status_t status;
	uint64_t control;
	uint32_t owned;
	uint32_t bits = 0;
	uint32_t done;
	uint32_t i;

	if (synic == HV_NULL || (flags & ~HV_SYNIC_TAKE_PAGES) != 0)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_synic_check(messages, events, sints, count);
	if (status != HV_STATUS_SUCCESS)
		return status;
	if (synic->enabled)
		return HV_STATUS_OBJECT_IN_USE;

	old.count = 0;
	hv_synic_add(&old, HV_REGISTER_SIMP, 0);
	hv_synic_add(&old, HV_REGISTER_SIEFP, 0);
	hv_synic_add(&old, HV_REGISTER_SCONTROL, 0);
	hv_synic_add(&old, HV_REGISTER_VP_INDEX, 0);
	for (i = 0; i < count; i++)
		hv_synic_add(&old, HV_REGISTER_SINT0 + sints[i].sint, 0);
	status = hv_arch_get_vpregs(old.names, old.values, old.count, &done);
	if (status != HV_STATUS_SUCCESS)
		return status;
	control = old.values[2].low_part;

	owned = hv_synic_page_owner(old.values[0].low_part, messages, flags, &gpa[0]) |
		hv_synic_page_owner(old.values[1].low_part, events, flags, &gpa[1]) << 1;
	if ((messages == HV_NULL && gpa[0] == 0) || (events == HV_NULL && gpa[1] == 0))
		return HV_STATUS_INVALID_SYNIC_STATE;
	if (gpa[0] == gpa[1])
		return HV_STATUS_INVALID_PARAMETER;
	/* Each page has one of its two bits: both are in our hands. */
	if ((control & HV_SYNIC_CONTROL_ENABLE) == 0 || ((owned | owned >> 2) & 3) == 3)
		owned |= HV_SYNIC_OWNS_CONTROL;

	now.count = 0;
	for (i = 0; i < 2; i++) {
		if ((owned >> i & (HV_SYNIC_OWNS_MESSAGES | HV_SYNIC_BORROWS_MESSAGES)) == 0)
			continue;
		before[now.count] = old.values[i].low_part;
		hv_synic_add(&now, old.names[i],
			     (old.values[i].low_part & keep) | gpa[i] | HV_SYNIC_SIMP_ENABLE);
	}
	for (i = 0; i < count; i++) {
		bits |= 1U << sints[i].sint;
		before[now.count] = old.values[4 + i].low_part;
		hv_synic_add(&now, HV_REGISTER_SINT0 + sints[i].sint,
			     hv_sint_value(old.values[4 + i].low_part, &sints[i]));
	}
	before[now.count] = control;
	hv_synic_add(&now, HV_REGISTER_SCONTROL, control | HV_SYNIC_CONTROL_ENABLE);
	if (messages != HV_NULL)
		hv_arch_publish(messages->va);
	if (events != HV_NULL)
		hv_arch_publish(events->va);
	status = hv_arch_set_vpregs(now.names, now.values, now.count, &done);
	if (status != HV_STATUS_SUCCESS) {
		/* Undo what was done, the last first; the first failure is the one to report. */
		hv_status_t undone;

		old.count = 0;
		while (done-- > 0)
			hv_synic_add(&old, now.names[done], before[done]);
		undone = hv_synic_write_all(&old);
		(void)undone;
		return status;
	}
	synic->messages = gpa[0];
	synic->events = gpa[1];
	synic->vp_index = (uint32_t)old.values[3].low_part;
	synic->sints = bits;
	synic->owned = owned;
	synic->enabled = true;
	return HV_STATUS_SUCCESS;
}
#endif

/**
 * @brief Switch off what hv_synic_enable() has switched on: SINTs masked, pages off, SCONTROL last, as Linux does.
 *
 * With one SINT three traps on arm64. Pages that were left alone stay so, and SCONTROL with them where it was on;
 * the address of a page that was not ours stays in its register. All
 * writes are tried; a second call, or one for a state that is all zero, does nothing. Messages that still wait are lost.
 * @return HV_STATUS_SUCCESS: the pages may be freed; INVALID_PARAMETER (NULL); or the first failure: the state stays on, and
 * the call may be repeated. Context: on that processor, before hv_stop(); also while crashing.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_disable(struct hv_synic *synic)
{
	struct hv_synic_list list;
	hv_status_t status;
	uint32_t sints;
	uint32_t done;
	uint32_t i;

	if (synic == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!synic->enabled)
		return HV_STATUS_SUCCESS;
	list.count = 0;
	for (i = 0; i < HV_SYNIC_SINT_COUNT; i++)
		if ((synic->sints >> i & 1) != 0)
			hv_synic_add(&list, HV_REGISTER_SINT0 + i, 0);
	sints = list.count;
	if ((synic->owned & (HV_SYNIC_OWNS_MESSAGES | HV_SYNIC_BORROWS_MESSAGES)) != 0)
		hv_synic_add(&list, HV_REGISTER_SIMP, 0);
	if ((synic->owned & (HV_SYNIC_OWNS_EVENTS | HV_SYNIC_BORROWS_EVENTS)) != 0)
		hv_synic_add(&list, HV_REGISTER_SIEFP, 0);
	if ((synic->owned & HV_SYNIC_OWNS_CONTROL) != 0)
		hv_synic_add(&list, HV_REGISTER_SCONTROL, 0);
	status = hv_arch_get_vpregs(list.names, list.values, list.count, &done);
	if (status != HV_STATUS_SUCCESS)
		return status;
	for (i = 0; i < list.count; i++) {
		uint64_t *value = &list.values[i].low_part;

		if (i < sints)
			*value |= HV_SYNIC_SINT_MASKED;
		else
			*value &= ~1ULL; /* the enable bit of all three */
		if ((list.names[i] == HV_REGISTER_SIMP &&
		     (synic->owned & HV_SYNIC_OWNS_MESSAGES) != 0) ||
		    (list.names[i] == HV_REGISTER_SIEFP &&
		     (synic->owned & HV_SYNIC_OWNS_EVENTS) != 0))
			*value &= ~HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK;
		list.values[i].high_part = 0;
	}
	status = hv_synic_write_all(&list);
	synic->enabled = status != HV_STATUS_SUCCESS;
	return status;
}

/**
 * @brief Set up, change or mask a SINT of a SynIC that is on; two traps.
 * @param how What it is to be, unmasked. @param mask Mask it, that is: no interrupts of it any more.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, or as in hv_synic_enable()), INVALID_SYNIC_STATE (@p synic is
 * off), or what the hypervisor answered. Context: on that processor.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_synic_set_sint(struct hv_synic *synic,
							     const struct hv_sint *how, bool mask)
{
	struct hv_u128 value;
	hv_status_t status;

	if (synic == HV_NULL || how == HV_NULL || !hv_sint_valid(how))
		return HV_STATUS_INVALID_PARAMETER;
	if (!synic->enabled)
		return HV_STATUS_INVALID_SYNIC_STATE;
	status = hv_arch_get_vpreg(HV_REGISTER_SINT0 + how->sint, &value);
	if (status != HV_STATUS_SUCCESS)
		return status;
	status = hv_arch_set_vpreg(HV_REGISTER_SINT0 + how->sint,
				   hv_sint_value(value.low_part, how) |
					   (mask ? HV_SYNIC_SINT_MASKED : 0));
	if (status == HV_STATUS_SUCCESS)
		synic->sints |= 1U << how->sint;
	return status;
}

#endif
