/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Where the message of a device goes; x86 only (TLFS: HvCallRetargetDeviceInterrupt).
 *
 * The host's message for a virtual PCI device names no processor: this call does, before the device is unmasked and at each
 * change of affinity. arm64: the GIC routes the SPI, Linux does not make the call, and the sources disagree on its block.
 *
 * Any context; a page shared by the interrupts of a processor needs them off. Statuses: INVALID_PARAMETER (without a trap a
 * vector out of range, NULL, an empty set), INVALID_ALIGNMENT (page), INVALID_DEVICE_ID, INVALID_HYPERCALL_CODE, ACCESS_DENIED.
 */
#ifndef HYPERV_SDK_MSI_RETARGET_H
#define HYPERV_SDK_MSI_RETARGET_H

#include "abi/device_interrupt.h"
#include "abi/partition.h"
#include "hypercall.h"
#include "page_check.h"
#include "vpset.h"

#ifndef HV_CONFIG_MMU_OFF
/**
 * @brief Send a message of a device to one of a set of virtual processors; one trap.
 * @param page 64 bytes and 8 a bank of the set, to use. @param device_id Logical id of the device, HV_DEVICE_ID_*.
 * @param address,data What the host gave for the message; of the address the lower half counts, as in Linux.
 * @param vector 16 to 255: what the APIC takes. @param set Not empty. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_x64_msi_retarget(const struct hv_page *page,
							       uint64_t device_id, uint32_t address,
							       uint32_t data, uint32_t vector,
							       const struct hv_vpset_builder *set)
{
	hv_status_t status;
	uint32_t banks;
	uint64_t *words;

	if (set == HV_NULL || vector < 16 || vector > 255)
		return HV_STATUS_INVALID_PARAMETER;
	banks = hv_vpset_banks(set);
	if (banks == 0 && set->format != HV_GENERIC_SET_ALL)
		return HV_STATUS_INVALID_PARAMETER;
	/* struct hv_retarget_device_interrupt; here the mask of banks is the first word of the variable header. */
	status = hv_page_check(page, 64 + banks * 8);
	if (status != HV_STATUS_SUCCESS)
		return status;
	words = (uint64_t *)page->va;
	words[0] = HV_PARTITION_ID_SELF;
	words[1] = device_id;
	words[2] = HV_INTERRUPT_SOURCE_MSI;
	words[3] = address | (uint64_t)data << 32;
	words[4] = 0;
	words[5] = vector | (uint64_t)HV_DEVICE_INTERRUPT_TARGET_PROCESSOR_SET << 32;
	hv_vpset_put(set, words + 6);
	hv_arch_publish(words);
	return hv_result(hv_do_hypercall(
		hv_hypercall_control(HVCALL_RETARGET_INTERRUPT, false, (uint16_t)(banks + 1), 0, 0),
		page->gpa, 0));
}
#endif

#endif
