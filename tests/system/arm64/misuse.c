/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* A guest that does one thing which must stop it, named by the boot arguments. */
#include <hyperv/hyperv.h>

#include "print.h"
#include "machine.h"

/* In the monitor, which is not the guest's to touch. */
#define HIDDEN ((volatile uint32_t *)0x40200000)

void secondary_main(uint32_t number)
{
	(void)number;
}

void main(uint64_t boot_x0);

void main(uint64_t boot_x0)
{
	machine_init(boot_x0);
	print("about to do it\n");
	if (machine_argument("illegal"))
		(void)!hv_do_hypercall(HVCALL_GET_VP_REGISTERS, 0, 0);
	if (machine_argument("undefined"))
		__asm__ volatile("hvc #5");
	if (machine_argument("touch"))
		*HIDDEN = 0;
	if (machine_argument("reset"))
		machine_psci(PSCI_SYSTEM_RESET, 0, 0, 0);
	print("did it, and still here\n");
	machine_exit(EXIT_CHECK_FAILED);
}
