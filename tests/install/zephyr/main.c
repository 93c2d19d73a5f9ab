/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/abi.h>
#include <hyperv/hyperv.h>
#include <zephyr/sys/printk.h>

int main(void)
{
	uint64_t control = hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 1, 0);

	if (control != 0x100010050ULL)
		return 1;
	printk("%d.%d.%d\n", HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH);
	return 0;
}
