/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Hand the partition on: kexec, crash, reset. Behind it the hypervisor writes to no page of this guest any more.
 *
 * What is still enabled then is written to, whoever owns that memory next. So, in this order:
 *
 * 1. VMBus closes its channels and unloads: that is its driver's, and while crashing done by polling.
 * 2. hv_teardown_cpu() on each processor: timers, SynIC, VP assist page. Also when a processor goes offline. Behind it
 *    hv_irq_disable() (hyperv/irq.h).
 * 3. hv_teardown_partition() on the last one, which on arm64 is the boot processor, as for hv_start(): reference page,
 *    hypercall page (x86), guest OS id. The id is the last: without it arm64 refuses the other registers (TLFS; Linux
 *    on x86 writes it first).
 *
 * Crash: hv_report_crash() where there is one, then hv_teardown_crash() on the processor that crashes, instead of 2 and 3.
 * SynIC and VP assist pages of the others stay with the hypervisor, and may be used for nothing else: a crash kernel has memory
 * of its own, and enables its SynIC with HV_SYNIC_TAKE_PAGES.
 *
 * Reset: behind one of a processor its SynIC is off (TLFS); who does not rely on that for the other registers goes the
 * way of kexec first. So does what restarts without one, such as firmware that jumps to its own start, and hibernation;
 * on resume everything is enabled anew.
 *
 * Pages of a paravisor or of firmware: hv_synic_disable() leaves them alone, or switches off those that hv_synic_enable()
 * switched on for us, at the address that they have. VP assist page and reference page keep their address, which in a
 * root partition is the hypervisor's; the enable bit goes.
 *
 * Registers for which the partition lacks the privilege have nothing enabled, and are not touched: x86 would fault.
 */
#ifndef HYPERV_SDK_TEARDOWN_H
#define HYPERV_SDK_TEARDOWN_H

#include "reftime.h"
#include "start.h"
#include "stimer.h"
#include "synic.h"

/** @brief A processor; one for each, in an array of the caller's, all zero at first: it never came up. */
struct hv_teardown {
	struct hv_synic *synic; /**< Its SynIC, set before it comes up; NULL: it has none. */
	/** Not zero: it is up. The caller sets it when it comes up, hv_teardown_cpu() clears it. */
	uint32_t up;
};

/**
 * @brief A processor's part: timers off, then SynIC, then VP assist page; all are tried.
 *
 * With one SINT six traps on arm64, seven with a VP assist page. No lock, no waiting, no memory.
 * @param cpu State of this processor. @param features Of hv_guest.
 * @return HV_STATUS_SUCCESS, also behind success and if nothing is on; INVALID_PARAMETER (NULL); or the first failure:
 * hv_teardown.up stays set, and the call may be repeated. Context: on that processor, its interrupts masked, before
 * the guest OS id goes.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_teardown_cpu(struct hv_teardown *cpu,
							   const struct hv_features *features)
{
	hv_status_t first = HV_STATUS_SUCCESS;
	hv_status_t status;
	uint64_t assist = 0;

	if (cpu == HV_NULL || features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (hv_has_access_synthetic_timer_regs(features))
		first = hv_stimer_stop_all();
	status = cpu->synic != HV_NULL ? hv_synic_disable(cpu->synic)
				       : (hv_status_t)HV_STATUS_SUCCESS;
	if (first == HV_STATUS_SUCCESS)
		first = status;
	if (hv_has_access_apic_regs(features)) {
		status = hv_get_vpreg(HV_REGISTER_VP_ASSIST_PAGE, &assist);
		/* Not every arm64 host has the register, whatever the privilege says. */
		if (status == HV_STATUS_INVALID_PARAMETER)
			status = HV_STATUS_SUCCESS;
		if ((assist & HV_REGISTER_VP_ASSIST_PAGE_ENABLED) != 0)
			status = hv_set_vpreg(HV_REGISTER_VP_ASSIST_PAGE,
					      assist & ~HV_REGISTER_VP_ASSIST_PAGE_ENABLED);
		if (first == HV_STATUS_SUCCESS)
			first = status;
	}
	hv_arch_store_release32(&cpu->up, first);
	return first;
}

/**
 * @brief The partition's part, on the last processor: reference page off, then hv_stop().
 *
 * @param guest From hv_start(). @param cpus Processors. @param count How many; 0: they are the caller's to know.
 * @return HV_STATUS_SUCCESS, also the second time; INVALID_PARAMETER (NULL); OBJECT_IN_USE (a processor has not done its
 * part: no trap); the status of hv_disable_reference_tsc(): hv_stop() was not called, since the page could not be taken
 * back behind it, and the call may be repeated; or that of hv_stop(), which is done then as far as it went. Context: interrupts
 * masked.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_teardown_partition(struct hv_guest *guest,
								 const struct hv_teardown *cpus,
								 uint32_t count)
{
	hv_status_t status = HV_STATUS_SUCCESS;

	if (guest == HV_NULL || (cpus == HV_NULL && count != 0))
		return HV_STATUS_INVALID_PARAMETER;
	while (count-- > 0)
		if (hv_arch_load_acquire32(&cpus[count].up) != 0)
			return HV_STATUS_OBJECT_IN_USE;
#ifndef HV_CONFIG_MMU_OFF /* who starts so has no reference page */
	if (guest->started && hv_has_access_partition_reference_tsc(&guest->features))
		status = hv_disable_reference_tsc(&guest->features, HV_NULL);
#endif
	return status == HV_STATUS_SUCCESS ? hv_stop(guest) : status;
}

/**
 * @brief Teardown while crashing: this processor's part, then the partition's, whatever fails and whatever the other
 * processors do; their state is neither read nor waited for.
 * @param guest From hv_start(). @param cpu State of this processor.
 * @return HV_STATUS_SUCCESS, also the second time; INVALID_PARAMETER (NULL); or the first failure: all was tried. On arm64 a
 * hypervisor may take the guest OS id from the boot processor alone, and elsewhere answer INVALID_PARAMETER: the next hv_start()
 * uses that id then. Context: any, NMI and SError included.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_teardown_crash(struct hv_guest *guest,
							     struct hv_teardown *cpu)
{
	hv_status_t first = HV_STATUS_SUCCESS;
	hv_status_t status;

	if (guest != HV_NULL && guest->started)
		first = hv_teardown_cpu(cpu, &guest->features);
	status = hv_teardown_partition(guest, HV_NULL, 0);
	if (first == HV_STATUS_SUCCESS)
		first = status;
	status = hv_stop(guest); /* nothing, unless the reference page stood against it */
	return first == HV_STATUS_SUCCESS ? status : first;
}

#endif
