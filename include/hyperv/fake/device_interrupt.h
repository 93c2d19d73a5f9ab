/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of devices of the fake hypervisor: the retarget call is checked, and recorded like any other.
 */
#ifndef HYPERV_SDK_FAKE_DEVICE_INTERRUPT_H
#define HYPERV_SDK_FAKE_DEVICE_INTERRUPT_H

#include "../abi/device_interrupt.h"
#include "broadcast.h"
#include "call_parts.h"
#include "partition.h"

/**
 * HvCallRetargetDeviceInterrupt, of x86: every device is there. Without a set no variable header; with one the mask of
 * banks is its first word, as Linux counts. An interrupt that nobody takes is an error of the guest.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_retarget(struct hv_fake *fake, const struct hv_fake_call *call)
{
	const hv_fake_word *in = call->in;
	const uint32_t vector = (uint32_t)in[5];
	const uint32_t flags = (uint32_t)(in[5] >> 32);
	hv_status_t status = hv_fake_check_partition(fake, in[0]);

	if (status != HV_STATUS_SUCCESS)
		return status;
	if (in[2] >> 32 != 0 || in[4] != 0 ||
	    (flags & ~(HV_DEVICE_INTERRUPT_TARGET_MULTICAST |
		       HV_DEVICE_INTERRUPT_TARGET_PROCESSOR_SET)) != 0)
		return hv_fake_refuse(fake, HV_FAKE_RESERVED_FIELD);
	if ((in[2] != HV_INTERRUPT_SOURCE_MSI && in[2] != HV_INTERRUPT_SOURCE_IOAPIC) ||
	    vector < 16 || vector > 255)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	if ((flags & HV_DEVICE_INTERRUPT_TARGET_PROCESSOR_SET) == 0) {
		if (call->varhead != 0)
			return hv_fake_refuse(fake, HV_FAKE_VARHEAD);
		return in[6] != 0 ? HV_STATUS_SUCCESS : hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	}
	if (call->varhead == 0)
		return hv_fake_refuse(fake, HV_FAKE_VARHEAD);
	if (in[6] == HV_GENERIC_SET_SPARSE_4K && in[7] == 0)
		return hv_fake_refuse(fake, HV_FAKE_BAD_VALUE);
	return hv_fake_check_vpset(fake, &in[6], call->varhead - 1);
}

#endif
