/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of devices on arm64, and the blocks of the calls that map them.
 *
 * These layouts are Linux's, with an address of 64 bits; the TLFS and openvmm give that of x86 for
 * both architectures. Linux 6.1 and 6.12 do not retarget interrupts on arm64, so neither is proven.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_DEVICE_INTERRUPT_H
#define HYPERV_SDK_ARCH_ARM64_ABI_DEVICE_INTERRUPT_H

#include "../../../hyperv/abi/device_interrupt.h"

/** @brief Message of an interrupt (TLFS: HV_MSI_ENTRY). */
struct hv_arm64_msi_entry {
	uint64_t address;  /**< Address that the device writes to. */
	uint32_t data;     /**< What it writes. */
	uint32_t reserved; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_msi_entry, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_msi_entry, address, 0)
HV_ASSERT_OFFSET(struct hv_arm64_msi_entry, data, 8)
HV_ASSERT_OFFSET(struct hv_arm64_msi_entry, reserved, 12)

/** @brief An interrupt (TLFS: HV_INTERRUPT_ENTRY). */
struct hv_arm64_interrupt_entry {
	uint32_t source;                     /**< HV_INTERRUPT_SOURCE_*. */
	uint32_t reserved1;                  /**< Zero. */
	struct hv_arm64_msi_entry msi_entry; /**< Message. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_interrupt_entry, 24, 8);
HV_ASSERT_OFFSET(struct hv_arm64_interrupt_entry, source, 0)
HV_ASSERT_OFFSET(struct hv_arm64_interrupt_entry, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_arm64_interrupt_entry, msi_entry, 8)

/**
 * @brief Input of HvCallMapDeviceInterrupt (TLFS: HV_INPUT_MAP_DEVICE_INTERRUPT).
 *
 * When the target is a set, its banks stand behind.
 */
struct hv_arm64_input_map_device_interrupt {
	uint64_t partition_id;                                      /**< Partition. */
	uint64_t device_id;                                         /**< HV_DEVICE_ID_*. */
	uint64_t flags;                                             /**< Zero. */
	struct hv_arm64_interrupt_entry logical_interrupt_entry;    /**< What the guest sees. */
	struct hv_device_interrupt_descriptor interrupt_descriptor; /**< What it wants. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_input_map_device_interrupt, 88, 8);
HV_ASSERT_OFFSET(struct hv_arm64_input_map_device_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_arm64_input_map_device_interrupt, device_id, 8)
HV_ASSERT_OFFSET(struct hv_arm64_input_map_device_interrupt, flags, 16)
HV_ASSERT_OFFSET(struct hv_arm64_input_map_device_interrupt, logical_interrupt_entry, 24)
HV_ASSERT_OFFSET(struct hv_arm64_input_map_device_interrupt, interrupt_descriptor, 48)

/** @brief Output of HvCallMapDeviceInterrupt (TLFS: HV_OUTPUT_MAP_DEVICE_INTERRUPT). */
struct hv_arm64_output_map_device_interrupt {
	struct hv_arm64_interrupt_entry interrupt_entry; /**< What the device is programmed with. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_output_map_device_interrupt, 24, 8);
HV_ASSERT_OFFSET(struct hv_arm64_output_map_device_interrupt, interrupt_entry, 0)

/** @brief Input of HvCallUnmapDeviceInterrupt (TLFS: HV_INPUT_UNMAP_DEVICE_INTERRUPT). */
struct hv_arm64_input_unmap_device_interrupt {
	uint64_t partition_id;                           /**< Partition. */
	uint64_t device_id;                              /**< HV_DEVICE_ID_*. */
	struct hv_arm64_interrupt_entry interrupt_entry; /**< What the map call gave. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_input_unmap_device_interrupt, 40, 8);
HV_ASSERT_OFFSET(struct hv_arm64_input_unmap_device_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_arm64_input_unmap_device_interrupt, device_id, 8)
HV_ASSERT_OFFSET(struct hv_arm64_input_unmap_device_interrupt, interrupt_entry, 16)

#endif
