/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to a set of processors by a call without memory, which the SDK has no function for. */
#define HV_CONFIG_X86_XMM
#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "print.h"

static uint32_t arrived[PROCESSORS];

static void xmm_interrupt(uint32_t vector)
{
	(void)vector;
	arrived[machine_number()]++;
}

static bool has_arrived(const void *count)
{
	return *(const uint32_t *)count != 0;
}

/* Job. */
static void receive(uint32_t number)
{
	expect(interrupt_wait(has_arrived, &arrived[number]) && arrived[number] == 1,
	       "an IPI arrived");
}

void show_ipis_xmm(void)
{
	uint64_t words[3 + 1] = { VECTOR_XMM };
	struct hv_vpset_builder set;
	uint32_t i;

	if (!hv_has_use_synthetic_cluster_ipi(&guest.features) ||
	    !hv_has_access_vp_index(&guest.features) ||
	    !hv_has_use_ex_processor_masks(&guest.features) ||
	    !hv_has_xmm_fast_hypercall_input(&guest.features))
		return;
	hv_vpset_clear(&set);
	for (i = 0; i < processors; i++) {
		arrived[i] = 0;
		check(hv_vpset_add_cpus(&set, &vp_map, &i, 1) == HV_STATUS_SUCCESS, "a set");
	}
	interrupt_enable(VECTOR_XMM, xmm_interrupt);
	hv_vpset_put(&set, words + 1);
	check(hv_result(hv_do_fast_hypercall(
		      hv_hypercall_control(HVCALL_SEND_IPI_EX, true, 1, 0, 0), words,
		      COUNT_OF(words), HV_NULL, 0)) == HV_STATUS_SUCCESS,
	      "send IPIs");
	on_all(receive, "IPIs");
	line("");
	print("CPU 0 to all, by a set in XMM registers\n");
}
