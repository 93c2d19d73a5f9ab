/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of virtual PCI devices, in the form in which the hypervisor takes them (TLFS: HV_MSI_ENTRY). No traps.
 *
 * For devices of VMBus the host gives address and data. arm64: a message becomes an SPI, and the GIC says which processor
 * takes it. x86: the call in hyperv/msi_retarget.h says so, at each change of affinity.
 */
#ifndef HYPERV_SDK_MSI_H
#define HYPERV_SDK_MSI_H

#include "../arch/arm64/abi/device_interrupt.h"
#include "../arch/x86/abi/device_interrupt.h"
#include "../arch/x86/abi/interrupt_type.h"
#include "abi/status.h"

/** @name SPIs that messages become on arm64
 * Linux: HV_PCI_MSI_SPI_START, HV_PCI_MSI_SPI_NR. SPIs begin at 32 (GIC); those below 64 are left to ACPI's devices.
 * @{ */
#define HV_ARM64_MSI_FIRST_INTID 64   /**< The first. */
#define HV_ARM64_MSI_LAST_INTID  1019 /**< The last, as of all SPIs. */
/** @} */

#define HV_MSI_MAX_COUNT 32 /**< Messages of a function with MSI, not MSI-X (PCI). */

/** @name Messages of x86
 * @{ */
#define HV_X64_MSI_BASE         0xfee00000U /**< Address of messages; the rest says to whom. */
#define HV_X64_MSI_HIGH_APIC_ID 0xff        /**< The last that a message can name. */
/** @} */

/**
 * @brief May the messages of a device become these SPIs?
 * @param intid The first. @param count How many: 1, or with MSI a power of two, from a multiple of it on, since the device
 * puts the number of the message into the lowest bits.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (not HV_ARM64_MSI_FIRST_INTID to HV_ARM64_MSI_LAST_INTID, or no such count).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arm64_msi_check(uint32_t intid, uint32_t count)
{
	/* Count 0 has no multiple but 0, which is none of them. */
	if (count > HV_MSI_MAX_COUNT || (count & (count - 1)) != 0 || (intid & (count - 1)) != 0 ||
	    intid < HV_ARM64_MSI_FIRST_INTID || intid > HV_ARM64_MSI_LAST_INTID + 1 - count)
		return HV_STATUS_INVALID_PARAMETER;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Make a message of arm64.
 * @param[out] entry Written on success. @param address,data What the host gave: which SPI they raise is the host's matter.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, address no multiple of 4, as PCI asks).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arm64_msi_make(struct hv_arm64_msi_entry *entry,
							     uint64_t address, uint32_t data)
{
	if (entry == HV_NULL || address % 4 != 0)
		return HV_STATUS_INVALID_PARAMETER;
	entry->address = address;
	entry->data = data;
	entry->reserved = 0;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Make a message of x86, edge-triggered as those of PCI are.
 * @param[out] entry Written on success. @param apic_id Up to HV_X64_MSI_HIGH_APIC_ID. @param mode 0: one APIC by its id; or
 * HV_MSI_ADDRESS_REGISTER_DESTINATION_MODE, HV_MSI_ADDRESS_REGISTER_REDIRECTION_HINT.
 * @param vector 16 to 255, as of an APIC. @param type HV_X64_INTERRUPT_TYPE_FIXED or _LOWESTPRIORITY.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, or one of them out of range).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_x64_msi_make(struct hv_x64_msi_entry *entry,
							   uint32_t apic_id, uint32_t mode,
							   uint32_t vector, uint32_t type)
{
	const uint32_t modes = HV_MSI_ADDRESS_REGISTER_DESTINATION_MODE |
			       HV_MSI_ADDRESS_REGISTER_REDIRECTION_HINT;

	if (entry == HV_NULL || apic_id > HV_X64_MSI_HIGH_APIC_ID || (mode & ~modes) != 0 ||
	    vector < 16 || vector > 255 || type > HV_X64_INTERRUPT_TYPE_LOWESTPRIORITY)
		return HV_STATUS_INVALID_PARAMETER;
	entry->address = HV_X64_MSI_BASE | apic_id << HV_MSI_ADDRESS_REGISTER_DESTINATION_ID_SHIFT |
			 mode;
	entry->data = type << HV_MSI_DATA_REGISTER_DELIVERY_MODE_SHIFT | vector;
	return HV_STATUS_SUCCESS;
}

#endif
