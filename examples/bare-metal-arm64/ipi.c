/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Interrupts from processor to processor by the hypervisor. What a vector is on arm64 the TLFS does not say: an INTID as
 * for a SINT, we take it. Systems send SGIs there, which cost a trap as well.
 */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "checks.h"

/* A PPI that nothing else uses. */
#define INTID_IPI 24U

static uint32_t arrived[PROCESSORS], expected;

static void ipi_interrupt(uint32_t intid)
{
	(void)intid;
	arrived[hv_arch_hwid() & 0xff]++;
}

/* Jobs. */

static void prepare(uint32_t number)
{
	(void)number;
	interrupt_enable(INTID_IPI, ipi_interrupt);
}

static void send_to_next(uint32_t number)
{
	uint32_t index = hv_vp_map_get(&vp_map, (number + 1) % PROCESSORS);

	expect(hv_send_ipi_mask(INTID_IPI, 1ULL << index) == HV_STATUS_SUCCESS, "send an IPI");
}

static void send_to_all(uint32_t number)
{
	struct hv_vpset_builder set;
	uint32_t i;

	hv_vpset_clear(&set);
	for (i = 0; i < PROCESSORS; i++)
		expect(hv_vpset_add(&set, hv_vp_map_get(&vp_map, i)) == HV_STATUS_SUCCESS, "a set");
	expect(hv_send_ipi_set(&cpus[number].post, INTID_IPI, &set) == HV_STATUS_SUCCESS,
	       "send IPIs");
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
	interrupt_disable(INTID_IPI);
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

void show_ipis(void)
{
	check(processors_run(ALL_PROCESSORS, prepare), "all ready for IPIs");
	exchange(ALL_PROCESSORS, send_to_next, "IPIs");
	print("each CPU to the next, by its VP index\n");
	exchange(1, send_to_all, "");
	print("CPU 0 to all, by a set\n");
	check(processors_run(ALL_PROCESSORS, put_away), "all done with IPIs");
}
