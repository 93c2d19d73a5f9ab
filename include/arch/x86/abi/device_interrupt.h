/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of devices on x86, and the blocks of the calls that map them.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_DEVICE_INTERRUPT_H
#define HYPERV_SDK_ARCH_X86_ABI_DEVICE_INTERRUPT_H

#include "../../../hyperv/abi/device_interrupt.h"

/** @name Words of struct hv_x64_msi_entry, as the processor has them
 * Linux: hv_msi_address_register, hv_msi_data_register.
 * @{ */
#define HV_MSI_ADDRESS_REGISTER_DESTINATION_MODE     0x00000004U /**< The destination is logical. */
#define HV_MSI_ADDRESS_REGISTER_REDIRECTION_HINT     0x00000008U /**< One of several may take it. */
#define HV_MSI_ADDRESS_REGISTER_DESTINATION_ID_SHIFT 12          /**< APIC that takes it. */
#define HV_MSI_ADDRESS_REGISTER_DESTINATION_ID_MASK  0x000ff000U /**< APIC that takes it. */
#define HV_MSI_ADDRESS_REGISTER_MSI_BASE_SHIFT       20          /**< 0xfee. */
#define HV_MSI_ADDRESS_REGISTER_MSI_BASE_MASK        0xfff00000U /**< 0xfee. */

#define HV_MSI_DATA_REGISTER_VECTOR_MASK         0x000000ffU /**< Vector. */
#define HV_MSI_DATA_REGISTER_DELIVERY_MODE_SHIFT 8           /**< HV_X64_INTERRUPT_TYPE_*. */
#define HV_MSI_DATA_REGISTER_DELIVERY_MODE_MASK  0x00000700U /**< HV_X64_INTERRUPT_TYPE_*. */
#define HV_MSI_DATA_REGISTER_LEVEL_ASSERT        0x00004000U /**< Level: the line is up. */
#define HV_MSI_DATA_REGISTER_TRIGGER_MODE        0x00008000U /**< Level, not edge. */
/** @} */

/** @brief Message of an interrupt (TLFS: HV_MSI_ENTRY). */
struct hv_x64_msi_entry {
	uint32_t address; /**< HV_MSI_ADDRESS_REGISTER_*. */
	uint32_t data;    /**< HV_MSI_DATA_REGISTER_*. */
};
HV_ASSERT_LAYOUT(struct hv_x64_msi_entry, 8, 4);
HV_ASSERT_OFFSET(struct hv_x64_msi_entry, address, 0)
HV_ASSERT_OFFSET(struct hv_x64_msi_entry, data, 4)

/** @name Words of struct hv_ioapic_rte
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_IOAPIC_RTE_VECTOR_MASK          0x000000ffU /**< Low: vector. */
#define HV_IOAPIC_RTE_DELIVERY_MODE_SHIFT  8           /**< Low: HV_X64_INTERRUPT_TYPE_*. */
#define HV_IOAPIC_RTE_DELIVERY_MODE_MASK   0x00000700U /**< Low: HV_X64_INTERRUPT_TYPE_*. */
#define HV_IOAPIC_RTE_DESTINATION_MODE     0x00000800U /**< Low: the destination is logical. */
#define HV_IOAPIC_RTE_DELIVERY_STATUS      0x00001000U /**< Low: one is on its way. */
#define HV_IOAPIC_RTE_INTERRUPT_POLARITY   0x00002000U /**< Low: active low. */
#define HV_IOAPIC_RTE_REMOTE_IRR           0x00004000U /**< Low: taken and not yet ended; for level. */
#define HV_IOAPIC_RTE_TRIGGER_MODE         0x00008000U /**< Low: level, not edge. */
#define HV_IOAPIC_RTE_INTERRUPT_MASKED     0x00010000U /**< Low: masked. */
#define HV_IOAPIC_RTE_DESTINATION_ID_SHIFT 24          /**< High: APIC that takes it. */
#define HV_IOAPIC_RTE_DESTINATION_ID_MASK  0xff000000U /**< High: APIC that takes it. */
/* clang-format on */
/** @} */

/** @brief Entry of an I/O APIC's redirection table (TLFS: HV_IOAPIC_RTE). */
struct hv_ioapic_rte {
	uint32_t low_uint32;  /**< HV_IOAPIC_RTE_*. */
	uint32_t high_uint32; /**< HV_IOAPIC_RTE_DESTINATION_ID_*. */
};
HV_ASSERT_LAYOUT(struct hv_ioapic_rte, 8, 4);
HV_ASSERT_OFFSET(struct hv_ioapic_rte, low_uint32, 0)
HV_ASSERT_OFFSET(struct hv_ioapic_rte, high_uint32, 4)

/**
 * @brief Input of HvCallMapDeviceInterrupt (TLFS: HV_INPUT_MAP_DEVICE_INTERRUPT).
 *
 * When the target is a set, its banks stand behind.
 */
struct hv_x64_input_map_device_interrupt {
	uint64_t partition_id;                                      /**< Partition. */
	uint64_t device_id;                                         /**< HV_DEVICE_ID_*. */
	uint64_t flags;                                             /**< Zero. */
	struct hv_interrupt_entry logical_interrupt_entry;          /**< What the guest sees. */
	struct hv_device_interrupt_descriptor interrupt_descriptor; /**< What it wants. */
};
HV_ASSERT_LAYOUT(struct hv_x64_input_map_device_interrupt, 80, 8);
HV_ASSERT_OFFSET(struct hv_x64_input_map_device_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_x64_input_map_device_interrupt, device_id, 8)
HV_ASSERT_OFFSET(struct hv_x64_input_map_device_interrupt, flags, 16)
HV_ASSERT_OFFSET(struct hv_x64_input_map_device_interrupt, logical_interrupt_entry, 24)
HV_ASSERT_OFFSET(struct hv_x64_input_map_device_interrupt, interrupt_descriptor, 40)

/** @brief Output of HvCallMapDeviceInterrupt (TLFS: HV_OUTPUT_MAP_DEVICE_INTERRUPT). */
struct hv_x64_output_map_device_interrupt {
	struct hv_interrupt_entry interrupt_entry; /**< What the device is programmed with. */
};
HV_ASSERT_LAYOUT(struct hv_x64_output_map_device_interrupt, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_output_map_device_interrupt, interrupt_entry, 0)

/** @brief Input of HvCallUnmapDeviceInterrupt (TLFS: HV_INPUT_UNMAP_DEVICE_INTERRUPT). */
struct hv_x64_input_unmap_device_interrupt {
	uint64_t partition_id;                     /**< Partition. */
	uint64_t device_id;                        /**< HV_DEVICE_ID_*. */
	struct hv_interrupt_entry interrupt_entry; /**< What the map call gave. */
};
HV_ASSERT_LAYOUT(struct hv_x64_input_unmap_device_interrupt, 32, 8);
HV_ASSERT_OFFSET(struct hv_x64_input_unmap_device_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_x64_input_unmap_device_interrupt, device_id, 8)
HV_ASSERT_OFFSET(struct hv_x64_input_unmap_device_interrupt, interrupt_entry, 16)

#endif
