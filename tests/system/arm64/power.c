/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Processors on and off: PSCI for the guest, with the help of QEMU's; and the monitor's own call. */
#include "gic.h"
#include "machine.h"
#include "monitor.h"

#define SMCCC_1_2 0x10002UL
#define PSCI_1_1  0x10001UL

struct processor {
	uint64_t traps;
	uint64_t entry;    /* of CPU_ON */
	uint64_t argument; /* of CPU_ON */
};

_Noreturn void monitor_next(uint64_t number);

static struct processor processors[PROCESSORS];

uint64_t *traps_of(uint32_t number)
{
	return &processors[number].traps;
}

static uint64_t processor_on(uint64_t target, uint64_t entry, uint64_t argument)
{
	struct processor *processor;

	if (target >= PROCESSORS)
		return PSCI_INVALID_PARAMS;
	if (psci_smc(PSCI_AFFINITY_INFO, target, 0, 0) != PSCI_AFFINITY_OFF)
		return PSCI_ALREADY_ON;
	processor = &processors[target];
	processor->entry = entry;
	processor->argument = argument;
	set_running((uint32_t)target, true);
	return psci_smc(PSCI_CPU_ON, target, (uint64_t)start_next, target);
}

static uint64_t processor_off(void)
{
	gic_off();
	set_running(this_processor(), false);
	return psci_smc(PSCI_CPU_OFF, 0, 0, 0);
}

static uint64_t psci_features(uint32_t function)
{
	switch (function) {
	case PSCI_VERSION:
	case PSCI_CPU_OFF:
	case PSCI_CPU_ON:
	case PSCI_AFFINITY_INFO:
	case PSCI_SYSTEM_OFF:
	case PSCI_SYSTEM_RESET:
	case PSCI_FEATURES:
	case SMCCC_VERSION:
		return 0;
	default:
		return SMCCC_NOT_SUPPORTED;
	}
}

bool firmware_call(uint64_t x[18])
{
	switch ((uint32_t)x[0]) {
	case SMCCC_VERSION:
		x[0] = SMCCC_1_2;
		return true;
	case PSCI_VERSION:
		x[0] = PSCI_1_1;
		return true;
	case PSCI_FEATURES:
		x[0] = psci_features((uint32_t)x[1]);
		return true;
	case PSCI_CPU_ON:
		x[0] = processor_on(x[1], x[2], x[3]);
		return true;
	case PSCI_CPU_OFF:
		x[0] = processor_off();
		return true;
	case PSCI_AFFINITY_INFO:
		x[0] = psci_smc(PSCI_AFFINITY_INFO, x[1], x[2], 0);
		return true;
	case PSCI_SYSTEM_OFF:
		print_totals("guest switched off");
		machine_exit(EXIT_GUEST_OFF);
	case PSCI_SYSTEM_RESET:
		print_totals("guest reset");
		machine_exit(EXIT_GUEST_RESET);
	case MONITOR_TRAPS:
		processors[this_processor()].traps--;
		x[0] = processors[this_processor()].traps;
		return true;
	default:
		return false;
	}
}

void monitor_next(uint64_t number)
{
	run_guest(processors[number].entry, processors[number].argument);
}
