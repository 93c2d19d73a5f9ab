/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

#define SPINS_MOST 1000000U

struct hv_vp_map vp_map;

static uint32_t vp_indices[PROCESSORS];

/* Their SINT. A last interrupt may be on its way when the SynIC goes off. */
static void handle(uint32_t sint)
{
	struct cpu *cpu = &cpus[machine_number()];

	expect(hv_irq_handle(&cpu->irq, sint, EVENT_FLAGS) == HV_STATUS_NO_DATA ||
		       !cpu->irq.synic.enabled,
	       "messages and events handled");
}

static void messages_interrupt(uint32_t vector)
{
	(void)vector;
	handle(SINT_MESSAGES);
}

static void events_interrupt(uint32_t vector)
{
	(void)vector;
	handle(SINT_EVENTS);
}

static void timeouts_interrupt(uint32_t vector)
{
	(void)vector;
	handle(SINT_TIMEOUTS);
	/* What was pending when its SINT was masked does not end by itself any more. */
	if (!cpus[machine_number()].irq.synic.enabled)
		interrupt_end();
}

static void enable_synic(struct cpu *cpu)
{
	const bool auto_eoi = hv_synic_auto_eoi(&guest.features.hints);
	const struct hv_sint sints[] = {
		{ .sint = SINT_MESSAGES, .vector = VECTOR_MESSAGES, .flags = 0 },
		{ .sint = SINT_TIMEOUTS,
		  .vector = VECTOR_TIMEOUTS,
		  .flags = auto_eoi ? HV_SYNIC_SINT_AUTO_EOI : 0 },
		{ .sint = SINT_EVENTS, .vector = VECTOR_EVENTS, .flags = 0 },
	};
	uint64_t simp = 0, siefp = 0, sint = 0, control = 0;

	cpu->irq.ops = &irq_ops;
	cpu->irq.context = cpu;
	interrupt_set_auto_eoi(VECTOR_TIMEOUTS, auto_eoi);
	interrupt_enable(VECTOR_MESSAGES, messages_interrupt);
	interrupt_enable(VECTOR_EVENTS, events_interrupt);
	interrupt_enable(VECTOR_TIMEOUTS, timeouts_interrupt);
	expect(hv_irq_enable(&cpu->irq, &cpu->messages, &cpu->events, sints, COUNT_OF(sints), 0) ==
		       HV_STATUS_SUCCESS,
	       "SynIC on");
	expect(hv_get_vpreg(HV_REGISTER_SIMP, &simp) == HV_STATUS_SUCCESS &&
		       simp == (cpu->messages.gpa | HV_SYNIC_SIMP_ENABLE),
	       "message page in its register");
	expect(hv_get_vpreg(HV_REGISTER_SIEFP, &siefp) == HV_STATUS_SUCCESS &&
		       siefp == (cpu->events.gpa | HV_SYNIC_SIEFP_ENABLE),
	       "page of event flags in its register");
	expect(hv_get_vpreg(HV_REGISTER_SINT3, &sint) == HV_STATUS_SUCCESS &&
		       sint == (sints[1].vector | sints[1].flags),
	       "SINT in its register");
	expect(hv_get_vpreg(HV_REGISTER_SCONTROL, &control) == HV_STATUS_SUCCESS &&
		       (control & HV_SYNIC_CONTROL_ENABLE) != 0,
	       "SCONTROL");
}

/* Job. */
static void enter_processor(uint32_t number)
{
	struct cpu *cpu = &cpus[number];
	bool synic = hv_has_access_synic_regs(&guest.features) &&
		     hv_has_access_vp_index(&guest.features);

	teardowns[number].synic = synic ? &cpu->irq.synic : HV_NULL;
	hv_arch_store_release32(&teardowns[number].up, 1);
	if (hv_has_access_vp_index(&guest.features))
		expect(hv_vp_map_set_self(&vp_map, number) == HV_STATUS_SUCCESS, "VP index");
	if (synic)
		enable_synic(cpu);
	if (synic)
		expect(cpu->irq.synic.vp_index == hv_vp_map_get(&vp_map, number),
		       "VP index of the SynIC");
	if (hv_has_access_apic_regs(&guest.features))
		expect(hv_set_vpreg(HV_REGISTER_VP_ASSIST_PAGE,
				    cpu->assist.gpa | HV_REGISTER_VP_ASSIST_PAGE_ENABLED) ==
			       HV_STATUS_SUCCESS,
		       "VP assist page on");
}

/* Job: what another processor must see alike. */
static void look_around(uint32_t number)
{
	struct hv_features features;

	(void)number;
	expect(hv_get_features(&features) == HV_STATUS_SUCCESS &&
		       features.privileges.low_part == guest.features.privileges.low_part &&
		       features.privileges.high_part == guest.features.privileges.high_part &&
		       features.hints.low_part == guest.features.hints.low_part,
	       "features alike");
}

/*
 * A message in its slot and its interrupt on the way, with interrupts masked: so they are when the SynIC goes off. The
 * second time the slot still has it, and timers come by message only if hv_irq_enable() has dropped it.
 */
static void leave_message(const struct cpu *cpu)
{
	const struct hv_message_page *page = cpu->messages.va;
	uint32_t spins;

	expect(hv_stimer_start(3, hv_stimer_message(SINT_TIMEOUTS, 0), 1) == HV_STATUS_SUCCESS,
	       "timer for the end");
	for (spins = 0; spins < SPINS_MOST; spins++) {
		if (hv_arch_load_acquire32(
			    &page->sint_message[SINT_TIMEOUTS].header.message_type) != HVMSG_NONE)
			return;
		hv_arch_cpu_relax();
	}
	expect(false, "a message for the end");
}

void leave_processor(uint32_t number)
{
	struct cpu *cpu = &cpus[number];
	uint64_t assist = 1;

	if (hv_has_access_synthetic_timer_regs(&guest.features))
		leave_message(cpu);
	expect(hv_teardown_cpu(&teardowns[number], &guest.features) == HV_STATUS_SUCCESS,
	       "teardown of a processor");
	interrupt_let_in(); /* what the timers have signalled before */
	expect(hv_irq_disable(&cpu->irq) == HV_STATUS_SUCCESS, "interrupts off");
	if (hv_has_access_apic_regs(&guest.features))
		expect(hv_get_vpreg(HV_REGISTER_VP_ASSIST_PAGE, &assist) == HV_STATUS_SUCCESS &&
			       (assist & HV_REGISTER_VP_ASSIST_PAGE_ENABLED) == 0,
		       "VP assist page off");
	interrupt_sleep(3000);
	expect(interrupt_pending() == 0, "interrupts behind the teardown");
	interrupt_off();
}

void show_processors(void)
{
	static const char *const names[PROCESSORS] = { "CPU 0", "CPU 1", "CPU 2", "CPU 3" };
	bool synic = hv_has_access_synic_regs(&guest.features);
	uint32_t i, j;

	check(hv_vp_map_init(&vp_map, vp_indices, processors) == HV_STATUS_SUCCESS, "VP map");
	for (i = 0; i < processors; i++) {
		cpus[i].messages = page_take();
		cpus[i].events = page_take();
		cpus[i].post = page_take();
		cpus[i].assist = page_take();
		cpus[i].received = 0;
		cpus[i].flags = 0;
	}
	on_all(enter_processor, "processors entered");
	on_all(look_around, "alike");
	if (offered(HV_HAS_ACCESS_APIC_REGS, "assist")) {
		line("assist");
		print("VP assist page on, on each CPU\n");
	}
	if (!offered(HV_HAS_ACCESS_VP_INDEX, "VP index"))
		return;
	for (i = 0; i < processors; i++) {
		line(names[i]);
		print("VP index %u%s\n", hv_vp_map_get(&vp_map, i), synic ? ", SynIC on" : "");
		for (j = 0; j < i; j++)
			check(hv_vp_map_get(&vp_map, i) != hv_vp_map_get(&vp_map, j),
			      "its own VP index");
	}
	if (offered(HV_HAS_ACCESS_SYNIC_REGS, "SynIC"))
		check(synic, "SynIC");
}
