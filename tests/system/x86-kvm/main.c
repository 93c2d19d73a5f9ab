/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest of Linux KVM's Hyper-V on the bare machine: all that it offers is used, with the word "again" twice in one
 * boot; what it does not offer is named and not touched.
 */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "msr.h"
#include "pages.h"
#include "print.h"
#include "serial.h"

struct cpu cpus[PROCESSORS];
struct hv_teardown teardowns[PROCESSORS];

/* What CPUID says before anything is started: which MSRs may be touched, from then on. */
static struct hv_features promised;

bool offered(uint32_t feature, const char *name)
{
	if (hv_has(&guest.features, feature))
		return true;
	line(name);
	print("not offered\n");
	return false;
}

void on_all(processor_job job, const char *what)
{
	check(processors_run(ALL_PROCESSORS, job), what);
	check_processors(ALL_PROCESSORS, what);
}

static void with_timer(processor_job job, const char *text)
{
	for (timer_of_jobs = 0; timer_of_jobs < HV_SYNIC_STIMER_COUNT; timer_of_jobs++)
		on_all(job, text);
	line("");
	print("%s\n", text);
}

static void show_mode(const char *name, uint32_t by_message, const char *mode)
{
	timers_init(VECTOR_STIMER, SINT_TIMEOUTS, by_message);
	line(name);
	print("by %s, on each CPU:\n", mode);
	with_timer(timer_one_shot, "each of the four once, never early");
	with_timer(timer_periodic, "each periodic, 5 times and more, then stopped");
	with_timer(timer_set_again, "each set again in its handler, 3 times");
	on_all(timer_all_at_once, "all four at once");
	line("");
	print("all four at once\n");
}

static void show_timers(void)
{
	uint32_t i;

	if (!offered(HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, "timers"))
		return;
	for (i = 0; i < HV_SYNIC_STIMER_COUNT; i++)
		interrupt_enable(VECTOR_STIMER + i, timer_interrupt);
	show_mode("timers", 0xf, "message");
	if (offered(HV_HAS_DIRECT_SYNTHETIC_TIMERS, "direct"))
		show_mode("", 0, "an interrupt of its own");
}

static void teardown(void)
{
	uint64_t id = 1;
	uint32_t i;

	check(hv_teardown_partition(&guest, teardowns, processors) == HV_STATUS_OBJECT_IN_USE,
	      "no end while processors are up");
	connections_close();
	if (hv_has_access_synthetic_timer_regs(&guest.features)) {
		timers_init(VECTOR_STIMER, SINT_TIMEOUTS,
			    hv_has_direct_synthetic_timers(&guest.features) ? 1U << 2 : 0xf);
		on_all(timer_keep_ticking, "timers left on");
	}
	for (i = 1; i < processors; i++)
		check(processor_stop(i, leave_processor), "processor off");
	leave_processor(0);
	check_processors(ALL_PROCESSORS, "processor left");
	check(hv_teardown_partition(&guest, teardowns, processors) == HV_STATUS_SUCCESS,
	      "teardown of the partition");
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &id) == HV_STATUS_SUCCESS && id == 0,
	      "id taken back");
	line("teardown");
	print("on each CPU, then of the partition: guest OS id 0x%lx\n", id);
	pages_mark_all();
}

/* Returns how many faults of MSRs were asked for. */
static uint32_t work(bool again, bool strict)
{
	uint32_t faults = 0;
	struct hv_page code;

	pages_init(again);
	code = page_take();
	show_before_start(&code);
	if (!start(&code)) {
		serial_quiet(false);
		finish(EXIT_CHECK_FAILED);
	}
	if (!again) {
		show_features();
		msr_offered(NULL);
		faults = show_registers(strict);
		msr_offered(&promised);
	}
	if (machine_argument("crash"))
		show_crash();
	if (machine_argument("reset"))
		show_reset();
	show_processors();
	if (!again)
		show_calls(strict);
	show_messages();
	show_clock();
	show_timers();
	if (offered(HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, "IPIs") &&
	    hv_has_access_vp_index(&guest.features))
		show_ipis(VECTOR_IPI);
	show_ipis_xmm();
	show_flushes();
	show_apic();
	show_crash_registers();
	show_reset_register();
	teardown();
	return faults;
}

static void show_end(uint32_t asked)
{
	line("MSRs");
	print("%u faults where none was asked for, %u touched that are not offered, "
	      "%u unexpected interrupts\n",
	      msr_faults() - asked, msr_trespasses(), interrupt_unexpected());
	check(msr_faults() == asked, "faults that nobody asked for");
	check(msr_trespasses() == 0, "touched what is not offered");
	check(interrupt_unexpected() == 0, "interrupts that nobody asked for");
}

/* As the next kernel of the same partition: all of it works once more, and the pages of the kernel before stay as they are. */
static uint32_t work_again(bool strict)
{
	uint32_t asked;
	bool good;

	line("again");
	print("in the same boot: the next lines are of what fails\n");
	serial_quiet(true);
	check(processors_init(machine_processors()), "all processors started again");
	asked = work(true, strict);
	serial_quiet(false);
	good = check(pages_before_marked(), "pages of the first time");
	line("pages");
	print("of the first time: %s\n", good ? "not written since" : "WRITTEN");
	return asked;
}

void main(uint64_t start_info);

void main(uint64_t start_info)
{
	/* None: who is no Hyper-V has none of its MSRs. */
	static const struct hv_features nothing;
	enum hv_detected found;
	uint32_t asked;
	bool strict;

	machine_init(start_info);
	strict = machine_argument("strict");
	checks_init(false);
	print("Hyper-V SDK %u.%u.%u: a guest on the bare machine, x86-64, hypercalls by %s%s\n\n",
	      HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH, HYPERCALLS_BY,
	      strict ? ", strict" : "");
	check(processors_init(machine_processors()), "all processors started");
	line("CPUs");
	print("%u, interrupts by %s\n", processors, interrupt_by_msr() ? "x2APIC" : "xAPIC");
	if (machine_argument("fault"))
		__asm__ volatile("ud2");
	msr_offered(&nothing);
	found = detect(HV_CONDUIT_NONE);
	check(msr_trespasses() == 0 && msr_faults() == 0, "detected by CPUID alone");
	if (found == HV_NOT_DETECTED)
		finish(EXIT_NOT_HYPERV);
	check(hv_get_features(&promised) == HV_STATUS_SUCCESS, "features before the start");
	msr_offered(&promised);
	if (is_after_reset()) {
		show_after_reset();
		finish(0);
	}
	asked = work(false, strict);
	if (machine_argument("again"))
		asked += work_again(strict);
	show_end(asked);
	finish(0);
}
