/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "msr.h"
#include "print.h"

void show_before_start(const struct hv_page *page)
{
	bool owned = true;
	hv_status_t status;

	if (!hv_x64_trap_needs_page())
		return;
	check(hv_result(hv_do_fast_hypercall8(HVCALL_SIGNAL_EVENT, 0)) ==
		      HV_STATUS_INVALID_HYPERCALL_CODE,
	      "a call without a page");
	/* The hypervisor takes no notice, and the SDK takes notice of that. */
	status = hv_arch_enable_hypercalls(page, &owned);
	check(status == HV_STATUS_OPERATION_FAILED && !owned, "no page without a guest OS id");
	line("before");
	print("no page without a guest OS id: HV_STATUS_%s\n", status_name(status));
}

/* How many there are of each kind. */
struct counts {
	uint32_t read, refused, hidden, left;
};

static void try_msr(uint32_t msr, bool strict, struct counts *counts)
{
	uint32_t feature = msr_feature(msr);
	uint64_t value = 0x55;
	hv_status_t status;

	if (msr == HV_X64_MSR_EOI) /* to be written only */
		return;
	if (feature != MSR_OF_NOBODY && !hv_has(&guest.features, feature) && !strict) {
		counts->left++;
		return;
	}
	status = hv_arch_rdmsr(msr, &value);
	if (feature != MSR_OF_NOBODY && hv_has(&guest.features, feature)) {
		counts->read += check(status == HV_STATUS_SUCCESS, "MSR offered");
		return;
	}
	check(status == HV_STATUS_INVALID_PARAMETER && value == 0x55, "MSR refused");
	if (feature == MSR_OF_NOBODY)
		counts->refused++;
	else
		counts->hidden++;
}

static uint32_t try_writes(void)
{
	static const uint32_t names[] = {
		HV_REGISTER_VP_INDEX,
		HV_REGISTER_VP_RUNTIME,
		HV_REGISTER_TIME_REF_COUNT,
		HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY,
		HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY,
		HV_REGISTER_SVERSION,
	};
	uint32_t i, count = 0;

	for (i = 0; i < COUNT_OF(names); i++) {
		if (!hv_has(&guest.features, msr_feature(hv_x64_register_msr(names[i]))))
			continue;
		check(hv_set_vpreg(names[i], 1) == HV_STATUS_INVALID_PARAMETER,
		      "write to a register that is read-only");
		count++;
	}
	return count;
}

/* A vector that is none: the SDK refuses it in hv_synic_enable(), the hypervisor by a fault. */
static uint32_t try_sint(void)
{
	if (!hv_has_access_synic_regs(&guest.features))
		return 0;
	check(hv_set_vpreg(HV_REGISTER_SINT0, HV_SYNIC_FIRST_VALID_VECTOR - 1) ==
		      HV_STATUS_INVALID_PARAMETER,
	      "SINT with no vector");
	return 1;
}

uint32_t show_registers(bool strict)
{
	/* Of no feature of KVM's: other hypervisors have them. */
	static const uint32_t others[] = {
		HV_X64_MSR_CPU_MGMT_VERSION,
		HV_X64_MSR_NPIEP_CONFIG,
		HV_X64_MSR_SIRBP,
		HV_X64_MSR_PERF_FEEDBACK_TRIGGER,
		HV_X64_MSR_GUEST_SCHEDULER_EVENT,
		HV_X64_MSR_GUEST_IDLE,
		HV_X64_MSR_SYNTH_DEBUG_CONTROL,
		HV_X64_MSR_SYNTH_DEBUG_STATUS,
		HV_X64_MSR_DEBUG_DEVICE_OPTIONS,
		HV_X64_MSR_S_WATCHDOG_CONFIG,
		HV_X64_MSR_STIME_UNHALTED_TIMER_CONFIG,
		HV_X64_MSR_MEMORY_ZEROING_CONTROL,
		HV_X64_MSR_BELOW1_MB_PAGE,
		HV_X64_MSR_NESTED_VP_INDEX,
		HV_X64_MSR_NESTED_SCONTROL,
		HV_X64_MSR_NESTED_SINT0,
	};
	uint32_t i, msr, written, sints, before = msr_faults();
	struct counts counts = { 0 };

	for (i = 0; msr_of_feature(i, &msr); i++)
		try_msr(msr, strict, &counts);
	for (i = 0; i < COUNT_OF(others); i++)
		try_msr(others[i], strict, &counts);
	written = try_writes();
	sints = try_sint();
	check(msr_faults() - before == counts.refused + counts.hidden + written + sints,
	      "a fault for each that is refused");
	line("MSRs");
	print("%u offered: read; %u of nobody: refused; %u not offered: ", counts.read,
	      counts.refused, counts.hidden + counts.left);
	print("%s\n", strict ? "refused" : "not touched");
	line("");
	print("%u read-only: writes refused\n", written);
	return counts.refused + counts.hidden + written + sints;
}
