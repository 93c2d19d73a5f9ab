/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/arch.h>

#include "print.h"
#include "devicetree.h"
#include "machine.h"

/* Where QEMU leaves the device tree for an ELF file: at the start of memory. */
#define DEVICE_TREE_DEFAULT 0x40000000UL

void start_secondary(void);
_Noreturn void start_again(const void *boot_x0);

static const void *device_tree;
static uint32_t psci_conduit;

uint32_t machine_init(uint64_t boot_x0)
{
	const char *method;

	device_tree = (const void *)(boot_x0 != 0 ? boot_x0 : DEVICE_TREE_DEFAULT);
	method = devicetree_string(device_tree, "psci", "method");
	if (method != NULL && method[0] == 'h')
		psci_conduit = HV_CONDUIT_HVC;
	else if (method != NULL && method[0] == 's')
		psci_conduit = HV_CONDUIT_SMC;
	else
		psci_conduit = HV_CONDUIT_NONE;
	return psci_conduit;
}

bool machine_argument(const char *word)
{
	return devicetree_argument(device_tree, word);
}

uint64_t machine_psci(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	if (psci_conduit == HV_CONDUIT_HVC)
		return smccc_hvc(function, arg1, arg2, arg3);
	if (psci_conduit == HV_CONDUIT_SMC)
		return smccc_smc(function, arg1, arg2, arg3);
	return SMCCC_NOT_SUPPORTED;
}

bool machine_start_processor(uint32_t number)
{
	return machine_psci(PSCI_CPU_ON, number, (uint64_t)start_secondary, number) == 0;
}

bool machine_processor_is_off(uint32_t number)
{
	return machine_psci(PSCI_AFFINITY_INFO, number, 0, 0) == PSCI_AFFINITY_OFF;
}

void machine_processor_off(void)
{
	machine_psci(PSCI_CPU_OFF, 0, 0, 0);
	machine_park();
}

void machine_restart(void)
{
	start_again(device_tree);
}

uint64_t machine_traps(void)
{
	return machine_psci(MONITOR_TRAPS, 0, 0, 0);
}

void machine_off(void)
{
	machine_psci(PSCI_SYSTEM_OFF, 0, 0, 0);
	machine_park();
}

void unexpected_exception(uint64_t esr, uint64_t elr, uint64_t far)
{
	static bool stopped;

	/* Nobody may be listening to machine_exit(). */
	if (stopped)
		machine_park();
	stopped = true;
	print("exception: ESR 0x%lx at 0x%lx, address 0x%lx\n", esr, elr, far);
	machine_exit(EXIT_EXCEPTION);
}
