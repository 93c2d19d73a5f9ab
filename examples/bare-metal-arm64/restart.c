/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What a kernel does before it starts the next one (kexec), and what the next one finds: the same partition,
 * in which nothing may be left on that belongs to the first.
 */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "pages.h"
#include "checks.h"

#define NEXT_KERNEL 0x6e65787420212121ULL

/* Long enough for a timer that was left on. */
#define QUIET_MICROSECONDS 30000U

static uint64_t word KEPT;

bool is_next_kernel(void)
{
	static bool known, next;

	if (!known) {
		next = word == NEXT_KERNEL;
		word = 0;
		known = true;
	}
	return next;
}

void teardown(void)
{
	uint64_t traps = machine_traps(), id = 1;
	hv_status_t status;
	uint32_t i;

	check(hv_teardown_partition(&guest, teardowns, PROCESSORS) == HV_STATUS_OBJECT_IN_USE &&
		      machine_traps() == traps,
	      "no end while processors are up");
	check(processors_run(ALL_PROCESSORS, timer_keep_ticking), "timers left on");
	for (i = 1; i < PROCESSORS; i++)
		check(processor_stop(i, leave_processor), "processor off");
	leave_processor(0);
	check_processors(ALL_PROCESSORS, "processor left");
	step_traps(leave_traps, "teardown");
	print("on each CPU: timers, SynIC, VP assist page; %u CPUs off\n", PROCESSORS - 1);

	traps = machine_traps();
	status = hv_teardown_partition(&guest, teardowns, PROCESSORS);
	step(traps, "");
	check(status == HV_STATUS_SUCCESS, "teardown of the partition");
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &id) == HV_STATUS_SUCCESS, "id at the end");
	check(id == 0, "id taken back");
	print("of the partition: reference page, id: HV_STATUS_%s, guest OS id 0x%lx\n",
	      status_name(status), id);
	interrupt_off();
}

void restart(void)
{
	line("restart");
	print("at our own entry, in the same partition\n");
	pages_mark_all();
	word = NEXT_KERNEL;
	machine_restart();
}

/* Job, before anything of the hypervisor is set up here. */
static void look_for_rest(uint32_t number)
{
	static const uint32_t names[] = {
		HV_REGISTER_SCONTROL,       HV_REGISTER_SIMP,           HV_REGISTER_SIEFP,
		HV_REGISTER_VP_ASSIST_PAGE, HV_REGISTER_STIMER0_CONFIG, HV_REGISTER_STIMER1_CONFIG,
		HV_REGISTER_STIMER2_CONFIG, HV_REGISTER_STIMER3_CONFIG,
	};
	struct hv_u128 values[COUNT_OF(names)];
	uint64_t sint = 0;
	uint32_t done, i;

	(void)number;
	if (hv_get_vpregs(names, values, COUNT_OF(names), &done) != HV_STATUS_SUCCESS) {
		expect(false, "registers of the kernel before");
		return;
	}
	for (i = 0; i < COUNT_OF(names); i++)
		expect((values[i].low_part & 1) == 0, "enabled by the kernel before");
	for (i = 0; i < HV_SYNIC_SINT_COUNT; i++)
		expect(hv_get_vpreg(HV_REGISTER_SINT0 + i, &sint) == HV_STATUS_SUCCESS &&
			       (sint & HV_SYNIC_SINT_MASKED) != 0,
		       "unmasked by the kernel before");
	interrupt_sleep(QUIET_MICROSECONDS);
	expect((interrupt_pending() & ~(1U << INTID_WAKE | 1U << INTID_TIMER)) == 0,
	       "interrupts for the kernel before");
}

void show_fresh(void)
{
	uint64_t value = 1;

	check(hv_get_vpreg(HV_REGISTER_REFERENCE_TSC, &value) == HV_STATUS_SUCCESS &&
		      (value & HV_REGISTER_REFERENCE_TSC_ENABLE) == 0,
	      "reference page of the kernel before");
	check(processors_run(ALL_PROCESSORS, look_for_rest), "all have looked");
	check_processors(ALL_PROCESSORS, "nothing left on");
	line("afresh");
	print("nothing of the kernel before is on, at %u CPUs\n", PROCESSORS);
}

void show_old_pages(void)
{
	bool good = check(pages_before_marked(), "pages of the kernel before");

	check(interrupt_unexpected() == 0, "no interrupt that nobody asked for");
	line("pages");
	print("of the kernel before: %s\n", good ? "not written since" : "WRITTEN");
}
