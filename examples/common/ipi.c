/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Interrupts from processor to processor by the hypervisor. What a vector is on arm64 the TLFS does not say: an INTID as
 * for a SINT, we take it. Systems on arm64 send SGIs, which cost a trap as well.
 */
#include <hyperv/hyperv.h>

#include "print.h"
#include "checks.h"
#include "interrupt.h"
#include "pages.h"
#include "steps.h"

static struct hv_page page;
static uint32_t vector, arrived[PROCESSORS], expected;

static void ipi_interrupt(uint32_t taken)
{
	(void)taken;
	arrived[machine_number()]++;
}

/* Jobs. */

static void prepare(uint32_t number)
{
	(void)number;
	interrupt_enable(vector, ipi_interrupt);
}

static void send_to_next(uint32_t number)
{
	uint32_t index = hv_vp_map_get(&vp_map, (number + 1) % processors);

	expect(hv_send_ipi_mask(vector, 1ULL << index) == HV_STATUS_SUCCESS, "send an IPI");
}

static void send_to_all(uint32_t number)
{
	struct hv_vpset_builder set;
	uint32_t i;

	(void)number;
	hv_vpset_clear(&set);
	for (i = 0; i < processors; i++)
		expect(hv_vpset_add(&set, hv_vp_map_get(&vp_map, i)) == HV_STATUS_SUCCESS, "a set");
	expect(hv_send_ipi_set(&page, vector, &set) == HV_STATUS_SUCCESS, "send IPIs");
}

static bool has_arrived(const void *count)
{
	return *(const uint32_t *)count >= expected;
}

static void receive(uint32_t number)
{
	expect(interrupt_wait(has_arrived, &arrived[number]) && arrived[number] == expected,
	       "an IPI arrived");
}

static void put_away(uint32_t number)
{
	(void)number;
	interrupt_disable(vector);
}

static void exchange(uint32_t senders, processor_job send, const char *name)
{
	uint64_t traps = processors_traps(ALL_PROCESSORS);

	expected++;
	check(processors_run(senders, send), "all have sent IPIs");
	check(processors_run(ALL_PROCESSORS, receive), "all have received IPIs");
	check_processors(ALL_PROCESSORS, "IPIs");
	step_traps(processors_traps(ALL_PROCESSORS) - traps, name);
}

void show_ipis(uint32_t ipi_vector)
{
	vector = ipi_vector;
	page = page_take();
	check(processors_run(ALL_PROCESSORS, prepare), "all ready for IPIs");
	exchange(ALL_PROCESSORS, send_to_next, "IPIs");
	print("each CPU to the next, by its VP index\n");
	exchange(1, send_to_all, "");
	print("CPU 0 to all, by a set\n");
	check(processors_run(ALL_PROCESSORS, put_away), "all done with IPIs");
}
