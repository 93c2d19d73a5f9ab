/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "machine.h"

/* Arm's semihosting specification, SYS_EXIT_EXTENDED and ADP_Stopped_ApplicationExit. */
#define SEMIHOSTING_EXIT   0x20UL
#define SEMIHOSTING_REASON 0x20026UL

void machine_park(void)
{
	for (;;)
		__asm__ volatile("wfi");
}

void machine_exit(uint64_t status)
{
	const uint64_t parameters[2] = { SEMIHOSTING_REASON, status };
	register uint64_t x0 __asm__("x0") = SEMIHOSTING_EXIT;
	register const uint64_t *x1 __asm__("x1") = parameters;

	__asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
	machine_park();
}
