/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <arch/x86/abi/msr.h>
#include <hyperv/guest_os_id.h>
#include <hyperv/names/status.h>
#include <hyperv/spin_wait.h>
#include <hyperv/start.h>

#include "identity.h"
#include "print.h"
#include "report.h"
#include "visit.h"

/** What the hypervisor was told by whoever was here before. */
struct found {
	uint64_t guest_os_id;
	uint64_t hypercall; /* x86: register of the hypercall page */
	bool has_page;      /* x86 */
};

void report_line(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	print_list(format, list);
	va_end(list);
	print("\n");
}

uint64_t report_counter_frequency(void)
{
#ifdef __aarch64__
	uint64_t frequency;

	__asm__ volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
	return frequency;
#else
	return 0; /* nobody tells how fast the TSC is, unless the hypervisor does */
#endif
}

static uint32_t failed(const char *what)
{
	report_line("FAILED: %s", what);
	return 1;
}

static hv_status_t look(struct found *found)
{
	found->hypercall = 0;
	found->has_page = hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &found->hypercall) ==
			  HV_STATUS_SUCCESS;
	return hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &found->guest_os_id);
}

static void report_found(const char *when, const struct found *found)
{
	if (found->has_page)
		report_line("%s: guest OS id 0x%llx, hypercall page 0x%llx %s", when,
			    (unsigned long long)found->guest_os_id,
			    (unsigned long long)(found->hypercall &
						 HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK),
			    (found->hypercall & HV_X64_MSR_HYPERCALL_ENABLE) != 0 ? "on" : "off");
	else
		report_line("%s: guest OS id 0x%llx", when, (unsigned long long)found->guest_os_id);
}

/* The address of a page that is off means nothing. */
static bool same(const struct found *a, const struct found *b)
{
	if (((a->hypercall ^ b->hypercall) & HV_X64_MSR_HYPERCALL_ENABLE) != 0)
		return false;
	if ((a->hypercall & HV_X64_MSR_HYPERCALL_ENABLE) != 0 && a->hypercall != b->hypercall)
		return false;
	return a->guest_os_id == b->guest_os_id;
}

/* x86: the page that is on, or a new one; both are at the address that the hypervisor knows them by. */
static bool take_page(const struct found *found, struct hv_page *page)
{
	page->gpa = found->hypercall & HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK;
	page->va = HV_NULL;
	if (!found->has_page)
		return true;
	if ((found->hypercall & HV_X64_MSR_HYPERCALL_ENABLE) == 0)
		page->gpa = visit_new_page();
	page->va = (void *)page->gpa;
	return page->gpa != 0;
}

static void give_page(const struct found *found, const struct hv_page *page)
{
	if (found->has_page && (found->hypercall & HV_X64_MSR_HYPERCALL_ENABLE) == 0)
		visit_free_page(page->gpa);
}

/* A hypercall that changes nothing. Not everybody may make it, but one that arrives is known. */
static uint32_t report_hypercall(void)
{
	hv_status_t status = hv_notify_long_spin_wait(1);
	const char *name = hv_status_name(status);

	report_line("hypercall: NotifyLongSpinWait, %s", name != HV_NULL ? name : "no status");
	if (status != HV_STATUS_SUCCESS && status != HV_STATUS_ACCESS_DENIED)
		return failed("hypercall");
	return 0;
}

static uint32_t stay(struct hv_guest *guest)
{
	uint32_t wrong;

	report_line("start: guest OS id 0x%llx %s%s", (unsigned long long)guest->guest_os_id,
		    (guest->owned & HV_GUEST_OWNS_OS_ID) != 0 ? "set" : "kept",
		    (guest->owned & HV_GUEST_OWNS_PAGE) != 0 ? ", hypercall page set" : "");
	report_features(&guest->features);
	wrong = report_hypercall();
	wrong += report_processor(&guest->features);
	if (hv_stop(guest) != HV_STATUS_SUCCESS)
		wrong += failed("hv_stop");
	return wrong;
}

uint32_t visit(const struct hv_platform *platform)
{
	struct hv_features features;
	struct found before, after;
	struct hv_guest guest;
	struct hv_page page;
	hv_status_t status;
	uint32_t wrong;

	if (report_hypervisor(platform) == HV_NOT_DETECTED)
		return 0;
	if (hv_get_features(&features) != HV_STATUS_SUCCESS)
		return failed("features");
	/* Where a register without the privilege faults, ask first. */
	if (hv_arch_registers_fault() && !hv_has_access_hypercall_msrs(&features)) {
		report_features(&features);
		report_line("found: no privilege to say who we are");
		return 0;
	}
	if (look(&before) != HV_STATUS_SUCCESS)
		return failed("guest OS id");
	report_found("found", &before);
	if (!take_page(&before, &page))
		return failed("no memory");
	status = hv_start(&guest, hv_guest_os_id_open_source(OS_TYPE, 0, OS_VERSION, 0),
			  page.va != HV_NULL ? &page : HV_NULL);
	wrong = status == HV_STATUS_SUCCESS ? stay(&guest) : failed("hv_start");
	if (look(&after) != HV_STATUS_SUCCESS)
		return wrong + failed("guest OS id");
	report_found("left", &after);
	/* Our page stays ours while it may still be the hypervisor's. */
	if (!same(&before, &after))
		return wrong + failed("the machine is not as it was found");
	give_page(&before, &page);
	report_line("as it was found: yes");
	return wrong;
}
