/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/names.h>

#include "print.h"
#include "machine.h"
#include "checks.h"

/* Kept by the next kernel, so that its checks are counted with those before. */
static uint32_t passed KEPT, failed KEPT;

void checks_init(bool next_kernel)
{
	if (!next_kernel) {
		passed = 0;
		failed = 0;
	}
}

bool check(bool good, const char *what)
{
	passed += good;
	failed += !good;
	if (!good)
		print("FAILED: %s\n", what);
	return good;
}

bool traps_counted(void)
{
	return machine_traps() != TRAPS_UNKNOWN;
}

void step_traps(uint64_t traps, const char *name)
{
	if (traps_counted())
		print("%5lu  %-10s ", traps, name);
	else
		line(name);
}

void step(uint64_t traps_before, const char *name)
{
	step_traps(machine_traps() - traps_before, name);
}

void line(const char *name)
{
	print("       %-10s ", name);
}

void next_line(void)
{
	print("\n                  ");
}

const char *status_name(hv_status_t status)
{
	const char *name = hv_status_name(status);

	return name != HV_NULL ? name + sizeof("HV_STATUS_") - 1 : "(unknown)";
}

void finish(uint64_t status)
{
	if (passed + failed != 0)
		print("\n%u checks passed, %u failed\n", passed, failed);
	if (failed != 0)
		machine_exit(EXIT_CHECK_FAILED);
	if (status != 0)
		machine_exit(status);
	machine_off();
}
