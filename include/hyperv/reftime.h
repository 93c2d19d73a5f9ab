/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Reference time of the partition, by page and by register (TLFS, chapter "Timers").
 *
 * Reference time counts 100 ns since the partition was created, alike on all processors, and survives a migration.
 * The register HV_REGISTER_TIME_REF_COUNT has it at the cost of a trap; the reference TSC page gives
 * it from the counter of the processor without one.
 *
 * Which clock to use. arm64: the generic timer (CNTVCT_EL0 at CNTFRQ_EL0), as the TLFS advises and Linux does: its
 * frequency is fixed by the architecture and kept over a migration, its interrupt is a PPI, it costs no trap and needs no
 * page; reference time is for what the host counts in it, such as time synchronisation and synthetic timers.
 * x86: the TSC itself where hv_expose_invariant_tsc() (frequency.h) succeeds, else the page.
 */
#ifndef HYPERV_SDK_REFTIME_H
#define HYPERV_SDK_REFTIME_H

#include "abi/clock.h"
#include "abi/reftime.h"
#include "abi/register_bits.h"
#include "feature.h"
#include "page_check.h"
#include "register.h"

/** Nanoseconds in a unit of reference time. */
#define HV_NS_PER_TICK 100

/** Tries to read the page, before the register is read instead. */
#define HV_REFERENCE_TIME_TRIES 4

/** @return @p ticks of 100 ns in nanoseconds; those of more than 584 years are all ones and not less. Any context. */
HV_CONFIG_INLINE uint64_t hv_ticks_to_ns(uint64_t ticks)
{
	return HV_LIKELY(ticks <= ~0ULL / HV_NS_PER_TICK) ? ticks * HV_NS_PER_TICK : ~0ULL;
}

/**
 * @brief Read reference time from its register (TLFS: HvRegisterTimeRefCount); one trap. Any context, on arm64 also before
 * the guest OS id is set; needs hv_has_access_partition_reference_counter(), without which x86 faults.
 * @param[out] time In 100 ns; written only on success.
 * @return Status of hv_get_vpreg().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_reference_counter(uint64_t *time)
{
	return hv_get_vpreg(HV_REGISTER_TIME_REF_COUNT, time);
}

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor writes the page through its cache */

/**
 * @brief Give the hypervisor a page for reference time (TLFS: HvRegisterReferenceTsc); three traps, one if it was
 * enabled already.
 *
 * Once for the partition, on any processor, guest OS id set. The hypervisor lays its own page over @p page, which the
 * guest only reads from then on; it may be enabled and still without values (hv_read_reference_time() reads the register
 * then). A root partition uses the page that it finds in the register, and does not call this.
 * @param features From hv_start(). @param page A whole page; kept by the hypervisor until hv_disable_reference_tsc().
 * @return HV_STATUS_SUCCESS, also if that page was enabled already; without a trap INVALID_PARAMETER and INVALID_ALIGNMENT
 * (NULL, see hv_page_check()) and ACCESS_DENIED (no AccessPartitionReferenceTsc); OBJECT_IN_USE (another page is enabled:
 * left as it is), OPERATION_FAILED (the hypervisor did not enable it), or what the hypervisor answered.
 * After a failure the register is as it was, if the hypervisor lets it be written.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_enable_reference_tsc(const struct hv_features *features, const struct hv_page *page)
{
	const uint64_t used = HV_REGISTER_REFERENCE_TSC_ENABLE | HV_REGISTER_REFERENCE_TSC_GPN_MASK;
	hv_status_t status = hv_page_check(page, HV_HYP_PAGE_SIZE);
	hv_status_t undone;
	uint64_t wanted;
	uint64_t before;
	uint64_t after;

	if (features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (status == HV_STATUS_SUCCESS && !hv_has_access_partition_reference_tsc(features))
		status = HV_STATUS_ACCESS_DENIED;
	if (status == HV_STATUS_SUCCESS)
		status = hv_get_vpreg(HV_REGISTER_REFERENCE_TSC, &before);
	if (status != HV_STATUS_SUCCESS)
		return status;
	wanted = page->gpa | HV_REGISTER_REFERENCE_TSC_ENABLE;
	if ((before & used) == wanted)
		return HV_STATUS_SUCCESS;
	if ((before & HV_REGISTER_REFERENCE_TSC_ENABLE) != 0)
		return HV_STATUS_OBJECT_IN_USE;

	hv_arch_publish(page->va);
	status = hv_set_vpreg(HV_REGISTER_REFERENCE_TSC, (before & ~used) | wanted);
	if (status != HV_STATUS_SUCCESS)
		return status;
	status = hv_get_vpreg(HV_REGISTER_REFERENCE_TSC, &after);
	if (status == HV_STATUS_SUCCESS && (after & used) == wanted)
		return HV_STATUS_SUCCESS;
	undone = hv_set_vpreg(HV_REGISTER_REFERENCE_TSC, before);
	(void)undone; /* the first failure is the one to report */
	return status != HV_STATUS_SUCCESS ? status : (hv_status_t)HV_STATUS_OPERATION_FAILED;
}

/**
 * @brief Take the page back; two traps, one if it is not enabled. Nobody reads it any more; before the guest OS id goes.
 * @param features From hv_start().
 * @param page The page of hv_enable_reference_tsc(); NULL: whichever is enabled, such as one of firmware. Its address then
 * stays in the register: in a root partition it is the hypervisor's.
 * @return HV_STATUS_SUCCESS, also if none is enabled; INVALID_PARAMETER (no features), ACCESS_DENIED (no
 * AccessPartitionReferenceTsc: no trap), OBJECT_IN_USE (another page is enabled: left as it is), or what the hypervisor
 * answered. The memory then holds what it held before.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_disable_reference_tsc(const struct hv_features *features, const struct hv_page *page)
{
	hv_status_t status;
	uint64_t value;

	if (features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!hv_has_access_partition_reference_tsc(features))
		return HV_STATUS_ACCESS_DENIED;
	status = hv_get_vpreg(HV_REGISTER_REFERENCE_TSC, &value);
	if (status != HV_STATUS_SUCCESS || (value & HV_REGISTER_REFERENCE_TSC_ENABLE) == 0)
		return status;
	if (page != HV_NULL && (value & HV_REGISTER_REFERENCE_TSC_GPN_MASK) != page->gpa)
		return HV_STATUS_OBJECT_IN_USE;
	value &= ~HV_REGISTER_REFERENCE_TSC_ENABLE;
	if (page == HV_NULL)
		return hv_set_vpreg(HV_REGISTER_REFERENCE_TSC, value);
	status = hv_set_vpreg(HV_REGISTER_REFERENCE_TSC,
			      value & ~HV_REGISTER_REFERENCE_TSC_GPN_MASK);
	hv_arch_publish(page->va);
	return status;
}

/**
 * One try to read the page: the values count if the sequence is valid and the same before and after.
 *
 * The counter needs no order with the second read of the sequence: what a tick means changes only while the
 * processor is out of the guest.
 * @param[out] time Written only on success. @return Whether the values counted.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE bool hv_try_reference_time(
	const struct hv_reference_tsc_page *page, uint64_t *time)
{
	uint32_t sequence = hv_arch_load_acquire32(&page->tsc_sequence);
	uint64_t scale;
	uint64_t offset;
	uint64_t counter;

	if (HV_UNLIKELY(sequence == HV_REFERENCE_TSC_SEQUENCE_INVALID))
		return false;
	scale = hv_arch_load64(&page->tsc_scale);
	offset = hv_arch_load64(&page->tsc_offset);
	counter = hv_arch_counter();
	hv_arch_rmb();
	if (HV_UNLIKELY(hv_arch_load_acquire32(&page->tsc_sequence) != sequence))
		return false;
	*time = hv_arch_mul64_hi(counter, scale) + offset;
	return true;
}

/** What hv_read_reference_time() does when the first try was in vain: the other tries, then the register. */
HV_COLD HV_MUST_CHECK HV_CONFIG_INLINE uint64_t
hv_retry_reference_time(const struct hv_reference_tsc_page *page)
{
	uint64_t time = HV_NANO100_TIME_NEVER;
	hv_status_t status;
	uint32_t i;

	for (i = 1; i < HV_REFERENCE_TIME_TRIES; i++) {
		if (hv_arch_load_acquire32(&page->tsc_sequence) ==
		    HV_REFERENCE_TSC_SEQUENCE_INVALID)
			break;
		hv_arch_cpu_relax();
		if (hv_try_reference_time(page, &time))
			return time;
	}
	status = hv_get_reference_counter(&time);
	(void)status; /* says why time is as it was */
	return time;
}

/**
 * @brief Read reference time from the page, without a trap; from the register if the page has no values, or did not
 * settle in HV_REFERENCE_TIME_TRIES tries.
 *
 * Any context, any processor. The page is read as the hypervisor writes it, and never waited for.
 * @param page hv_page.va of the page that was enabled; not NULL, which is not checked. One that is all zero,
 * never enabled, is a clock that always reads the register.
 * @return Time in 100 ns; HV_NANO100_TIME_NEVER if it could not be had, and then
 * hv_get_reference_counter() has the status. A word and no status beside it: so the other tries are a jump, and the
 * first pays nothing for them with any compiler.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t
hv_read_reference_time(const struct hv_reference_tsc_page *page)
{
	uint64_t time;

	if (HV_LIKELY(hv_try_reference_time(page, &time)))
		return time;
	return hv_retry_reference_time(page);
}
#endif

#endif
