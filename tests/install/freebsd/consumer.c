/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <sys/param.h>
#include <sys/systm.h>

#include <hyperv/abi.h>
#include <hyperv/hyperv.h>

void consumer_report(void);

void consumer_report(void)
{
	uint64_t control = hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 1, 0);

	if (control == 0x100010050ULL)
		printf("%d.%d.%d\n", HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR,
		       HV_SDK_VERSION_PATCH);
}
