/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What this machine is, by the SDK in a kernel that uses Hyper-V itself: nothing is written, neither register
 * nor page. Before the guest OS id is set, which is the kernel's, there are no calls but the search.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/acpi.h>
#include <linux/cpu.h>
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/smp.h>

#include <hyperv/spin_wait.h>
#include <hyperv/vp.h>

#include "linux_view.h"
#include "report.h"

#ifdef CONFIG_X86
#include <asm/msr.h>
#include <asm/tsc.h>

uint16_t hyperv_report_rdmsr(uint32_t msr, uint64_t *value)
{
	u32 low, high;

	if (rdmsr_safe(msr, &low, &high) != 0)
		return HV_STATUS_ACCESS_DENIED;
	*value = low | (u64)high << 32;
	return HV_STATUS_SUCCESS;
}

uint16_t hyperv_report_wrmsr(uint32_t msr, uint64_t value)
{
	return HV_STATUS_ACCESS_DENIED;
}

uint64_t report_counter_frequency(void)
{
	return tsc_khz * 1000ULL;
}

/* The hypercall page is the kernel's, and nobody has told the SDK of one: no call gets out. */
static uint32_t report_calls(void)
{
	if (hv_notify_long_spin_wait(1) != HV_STATUS_INVALID_HYPERCALL_CODE) {
		report_line("FAILED: a hypercall without a page");
		return 1;
	}
	report_line("hypercall: HV_STATUS_INVALID_HYPERCALL_CODE, as there is no page for it");
	return 0;
}

static uint32_t conduit(void)
{
	return HV_CONDUIT_NONE;
}
#else
#include <linux/arm-smccc.h>

#include <asm/arch_timer.h>

uint64_t report_counter_frequency(void)
{
	return arch_timer_get_cntfrq();
}

/* Calls need no page. */
static uint32_t report_calls(void)
{
	return 0;
}

static uint32_t conduit(void)
{
	switch (arm_smccc_1_1_get_conduit()) {
	case SMCCC_CONDUIT_HVC:
		return HV_CONDUIT_HVC;
	case SMCCC_CONDUIT_SMC:
		return HV_CONDUIT_SMC;
	default:
		return HV_CONDUIT_NONE;
	}
}
#endif

void report_line(const char *format, ...)
{
	struct va_format line = { .fmt = format };
	va_list arguments;

	va_start(arguments, format);
	line.va = &arguments;
	pr_info("%pV\n", &line);
	va_end(arguments);
}

void report_wait(uint32_t microseconds)
{
	mdelay(DIV_ROUND_UP(microseconds, 1000));
}

static enum hv_detected find(void)
{
	struct hv_platform platform = { .conduit = conduit() };
	struct acpi_table_header *fadt;
	enum hv_detected found;

	if (ACPI_FAILURE(acpi_get_table(ACPI_SIG_FADT, 0, &fadt)))
		return report_hypervisor(&platform);
	platform.fadt = fadt;
	platform.fadt_size = fadt->length;
	found = report_hypervisor(&platform);
	acpi_put_table(fadt);
	return found;
}

/* Each CPU asks for itself; an atomic_t counts where Linux knows it otherwise. */
static void compare_vp_index(void *wrong)
{
	u32 theirs = linux_view_vp_index(), ours;

	if (hv_get_vp_index(&ours) == HV_STATUS_SUCCESS && ours == theirs)
		return;
	report_line("FAILED: VP index of CPU %u, to Linux %u", smp_processor_id(), theirs);
	atomic_inc(wrong);
}

static uint32_t compare(const struct hv_features *features, u64 privileges)
{
	atomic_t wrong = ATOMIC_INIT(0);

	if (privileges != features->privileges.low_part) {
		report_line("FAILED: privileges, to Linux %llx", privileges);
		atomic_inc(&wrong);
	}
	on_each_cpu(compare_vp_index, &wrong, true);
	if (atomic_read(&wrong) == 0)
		report_line("Linux: the same privileges, and VP index of %u CPUs",
			    num_online_cpus());
	return atomic_read(&wrong);
}

static int __init hyperv_report_init(void)
{
	struct hv_features features;
	u64 privileges;
	uint32_t wrong;

	if (find() == HV_NOT_DETECTED)
		return 0;
	if (!linux_view(&privileges)) {
		report_line("Linux: does not use it, so nothing more may be asked");
		return 0;
	}
	if (hv_get_features(&features) != HV_STATUS_SUCCESS) {
		report_line("FAILED: features");
		return -EIO;
	}
	report_features(&features);
	get_cpu();
	wrong = report_processor(&features);
	put_cpu();
	wrong += report_calls();
	wrong += compare(&features, privileges);
	report_line("%u checks failed", wrong);
	return wrong == 0 ? 0 : -EIO;
}

static void __exit hyperv_report_exit(void)
{
}

module_init(hyperv_report_init);
module_exit(hyperv_report_exit);

MODULE_DESCRIPTION("What the Hyper-V SDK finds out about this machine");
MODULE_LICENSE("Dual MIT/GPL");
