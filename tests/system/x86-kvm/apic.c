/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The registers of the APIC as the hypervisor has them: a command to oneself, ended by the synthetic EOI. */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "print.h"

#define COMMAND_TO_SELF 0x44000ULL /* shorthand 1, level asserted, fixed */

static uint32_t arrived[PROCESSORS];

static void self_interrupt(uint32_t vector)
{
	(void)vector;
	arrived[machine_number()]++;
}

static void synthetic_end(void)
{
	expect(hv_set_vpreg(HV_X64_REGISTER_SYNTHETIC_EOI, 0) == HV_STATUS_SUCCESS, "EOI");
}

static bool has_arrived_twice(const void *count)
{
	return *(const uint32_t *)count == 2;
}

/* Job: the second comes only if the first has been ended. */
static void command_twice(uint32_t number)
{
	uint64_t priority = 1;
	uint32_t i;

	arrived[number] = 0;
	for (i = 0; i < 2; i++) {
		expect(hv_set_vpreg(HV_X64_REGISTER_SYNTHETIC_ICR, COMMAND_TO_SELF | VECTOR_SELF) ==
			       HV_STATUS_SUCCESS,
		       "ICR");
		interrupt_let_in();
	}
	expect(interrupt_wait(has_arrived_twice, &arrived[number]), "a command to oneself");
	/* Not written: CR8 is the same register. */
	expect(hv_get_vpreg(HV_X64_REGISTER_SYNTHETIC_TPR, &priority) == HV_STATUS_SUCCESS &&
		       priority == 0,
	       "TPR");
}

void show_apic(void)
{
	if (!offered(HV_HAS_ACCESS_APIC_REGS, "APIC"))
		return;
	interrupt_enable(VECTOR_SELF, self_interrupt);
	interrupt_end_hook = synthetic_end;
	on_all(command_twice, "synthetic registers of the APIC");
	interrupt_end_hook = NULL;
	line("APIC");
	print("each CPU to itself by the synthetic ICR, ended by the synthetic EOI\n");
}
