/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/abi/vp_assist.h>
#include <hyperv/abi/vtl.h>
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "pages.h"
#include "checks.h"

#define LAST (PROCESSORS - 1)

struct cpu cpus[PROCESSORS];
struct hv_vp_map vp_map;
struct hv_teardown teardowns[PROCESSORS];

static uint32_t vp_indices[PROCESSORS];
static uint64_t enable_traps[PROCESSORS];

uint64_t leave_traps;

struct cpu *this_cpu(void)
{
	return &cpus[machine_number()];
}

/* Of each processor: messages and events, and its four timers. */
static const uint32_t vectors[] = { INTID_VMBUS, INTID_STIMER, INTID_STIMER + 1, INTID_STIMER + 2,
				    INTID_STIMER + 3 };

/* Job: interrupts and SynIC on, then the VP assist page. */
static void enter_processor(uint32_t number)
{
	const struct hv_sint sint = { .sint = MONITOR_SINT, .vector = INTID_VMBUS, .flags = 0 };
	struct cpu *cpu = &cpus[number];
	uint64_t traps = machine_traps(), simp = 0;

	cpu->irq.ops = &irq_ops;
	cpu->irq.context = cpu;
	cpu->irq.vectors = vectors;
	cpu->irq.vector_count = COUNT_OF(vectors);
	teardowns[number].synic = &cpu->irq.synic;
	hv_arch_store_release32(&teardowns[number].up, 1);
	expect(hv_irq_enable(&cpu->irq, &cpu->messages, &cpu->events, &sint, 1, 0) ==
		       HV_STATUS_SUCCESS,
	       "SynIC on");
	enable_traps[number] = machine_traps() - traps;
	expect(!traps_counted() || enable_traps[number] <= 3, "SynIC on in three traps");
	expect(hv_vp_map_set(&vp_map, number, cpu->irq.synic.vp_index) == HV_STATUS_SUCCESS,
	       "VP index noted");
	expect(hv_get_vpreg(HV_REGISTER_SIMP, &simp) == HV_STATUS_SUCCESS &&
		       simp == (cpu->messages.gpa | HV_SYNIC_SIMP_ENABLE),
	       "message page in its register");
	expect(hv_set_vpreg(HV_REGISTER_VP_ASSIST_PAGE,
			    cpu->assist.gpa | HV_REGISTER_VP_ASSIST_PAGE_ENABLED) ==
		       HV_STATUS_SUCCESS,
	       "VP assist page on");
}

/* Job: what another processor must see alike, and what not. */
static void look_around(uint32_t number)
{
	struct hv_features features;
	uint32_t index = 0;

	expect(hv_get_features(&features) == HV_STATUS_SUCCESS &&
		       features.privileges.low_part == guest.features.privileges.low_part,
	       "features alike");
	expect(hv_get_vp_index(&index) == HV_STATUS_SUCCESS &&
		       index == hv_vp_map_get(&vp_map, number),
	       "VP index by its register");
}

void leave_processor(uint32_t number)
{
	volatile struct hv_vp_assist_page *assist = cpus[number].assist.va;
	uint64_t traps = machine_traps();

	expect(assist->vtl_control.entry_reason == HV_VTL_ENTRY_INTERRUPT, "VP assist page");
	expect(hv_teardown_cpu(&teardowns[number], &guest.features) == HV_STATUS_SUCCESS,
	       "teardown of a processor");
	leave_traps = machine_traps() - traps;
	interrupt_let_in(); /* what the timers have signalled before */
	expect(hv_irq_disable(&cpus[number].irq) == HV_STATUS_SUCCESS, "interrupts off");
}

static void show_processor(uint32_t number, const char *name)
{
	step_traps(enable_traps[number], name);
	print("VP index %u, MPIDR 0x%x, SynIC on: SINT%u is INTID %u\n",
	      cpus[number].irq.synic.vp_index, number, MONITOR_SINT, INTID_VMBUS);
}

void show_processors(void)
{
	static const char *const names[PROCESSORS] = { "CPU 0", "CPU 1", "CPU 2", "CPU 3" };
	uint32_t i;

	check(hv_vp_map_init(&vp_map, vp_indices, PROCESSORS) == HV_STATUS_SUCCESS, "VP map");
	for (i = 0; i < PROCESSORS; i++) {
		cpus[i].messages = page_take();
		cpus[i].events = page_take();
		cpus[i].post = page_take();
		cpus[i].assist = page_take();
	}
	check(processors_run(ALL_PROCESSORS, enter_processor), "all SynICs on");
	check_processors(ALL_PROCESSORS, "SynIC on");
	check(processors_run(ALL_PROCESSORS, look_around), "all looked around");
	check_processors(ALL_PROCESSORS, "alike");
	for (i = 0; i < PROCESSORS; i++)
		show_processor(i, names[i]);
}

void show_vp_map(void)
{
	struct hv_vpset_builder set;
	static const uint32_t all[PROCESSORS] = { 0, 1, 2, 3 };
	uint64_t mask = 0, expected = 0;
	uint32_t i;

	check(hv_has_access_vp_index(&guest.features), "may read the VP index");
	line("VP map");
	print("CPU 0 to %u are VP", LAST);
	for (i = 0; i < PROCESSORS; i++) {
		uint32_t index = hv_vp_map_get(&vp_map, i);

		print(" %u", index);
		check(index != HV_VP_INVAL && (expected >> index & 1) == 0, "its own VP index");
		expected |= 1ULL << index;
	}
	hv_vpset_clear(&set);
	check(hv_vpset_add_cpus(&set, &vp_map, all, PROCESSORS) == HV_STATUS_SUCCESS, "a set");
	check(hv_vpset_mask(&set, &mask) && mask == expected, "all VP indices in the set");
	print(", largest %u, mask 0x%lx; %u pages of the hypervisor in %u of ours\n",
	      hv_vp_map_largest(&vp_map), mask, pages_taken(),
	      (pages_taken() * HV_HYP_PAGE_SIZE + guest_page_size - 1) / guest_page_size);
}

static bool has_left(struct cpu *cpu)
{
	const struct hv_connection_id events = { .asu32 = MONITOR_EVENTS + LAST };

	page_mark(&cpu->messages);
	page_mark(&cpu->events);
	page_mark(&cpu->assist);
	check(hv_signal_event(events, 0) == HV_STATUS_INVALID_SYNIC_STATE,
	      "no event without SynIC");
	return check(page_is_marked(&cpu->messages) && page_is_marked(&cpu->events) &&
			     page_is_marked(&cpu->assist),
		     "pages of a processor that is off");
}

void show_off_and_on(void)
{
	struct cpu *cpu = &cpus[LAST];
	uint64_t traps = processors_traps(1U << LAST);
	bool off;

	check(processors_run(1U << LAST, timer_keep_ticking), "timers left on");
	off = processor_stop(LAST, leave_processor);

	check_processors(1U << LAST, "processor left");
	check(off, "processor off");
	step_traps(leave_traps, "CPU 3");
	print("%s, its pages %s\n", off ? "off" : "NOT off",
	      has_left(cpu) ? "left alone" : "NOT left alone");

	cpu->messages = page_take();
	cpu->events = page_take();
	cpu->assist = page_take();
	check(processor_start(LAST), "processor on again");
	check(processors_run(1U << LAST, enter_processor), "SynIC on again");
	check_processors(1U << LAST, "SynIC on again");
	step_traps(processors_traps(1U << LAST) - traps, "");
	print("on again, SynIC on with other pages\n");
	show_message("");
}
