/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/abi.h>
#include <hyperv/hyperv.h>
#include <linux/module.h>

static int __init consumer_start(void)
{
	uint64_t control = hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 1, 0);

	if (control != 0x100010050ULL)
		return -EINVAL;
	pr_info("%d.%d.%d\n", HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH);
	return 0;
}
module_init(consumer_start);

static void __exit consumer_end(void)
{
}
module_exit(consumer_end);

MODULE_DESCRIPTION("A first user of the Hyper-V SDK");
MODULE_LICENSE("Dual MIT/GPL");
