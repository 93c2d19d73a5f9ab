/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Ids of devices (TLFS: HV_DEVICE_ID): a 64-bit word with the kind of device at its top.
 */
#ifndef HYPERV_SDK_ABI_DEVICE_H
#define HYPERV_SDK_ABI_DEVICE_H

#include "../types.h"

/** @name Shadow of a PCI function (TLFS: HV_SOURCE_SHADOW)
 * @{ */
/* clang-format off */
#define HV_SOURCE_SHADOW_NONE             0 /**< None. */
#define HV_SOURCE_SHADOW_BRIDGE_BUS_RANGE 1 /**< Requests may come from the buses behind a bridge. */
/* clang-format on */
/** @} */

/** @name Kind of device, of every id
 * @{ */
#define HV_DEVICE_ID_DEVICE_TYPE_SHIFT 62                    /**< HV_DEVICE_TYPE_*. */
#define HV_DEVICE_ID_DEVICE_TYPE_MASK  0xc000000000000000ULL /**< HV_DEVICE_TYPE_*. */

#define HV_DEVICE_TYPE_LOGICAL 0 /**< Device by a number that the hypervisor gave. */
#define HV_DEVICE_TYPE_PCI     1 /**< PCI function. */
#define HV_DEVICE_TYPE_IOAPIC  2 /**< I/O APIC. */
#define HV_DEVICE_TYPE_ACPI    3 /**< Device of the ACPI tables. */
/** @} */

/** Id of a logical device: its number. */
#define HV_DEVICE_ID_LOGICAL_ID_MASK 0x3fffffffffffffffULL

/** @name Id of a PCI function
 * With HV_SOURCE_SHADOW_BRIDGE_BUS_RANGE the shadow bus range counts. The rest is zero.
 * @{ */
/* clang-format off */
#define HV_DEVICE_ID_PCI_BDF_MASK                    0x000000000000ffffULL /**< Bus, device, function: struct hv_pci_bdf. */
#define HV_DEVICE_ID_PCI_SEGMENT_SHIFT               16                    /**< Segment. */
#define HV_DEVICE_ID_PCI_SEGMENT_MASK                0x00000000ffff0000ULL /**< Segment. */
#define HV_DEVICE_ID_PCI_SHADOW_BUS_RANGE_SHIFT      32                    /**< Buses of a bridge: struct hv_pci_bus_range. */
#define HV_DEVICE_ID_PCI_SHADOW_BUS_RANGE_MASK       0x0000ffff00000000ULL /**< Buses of a bridge. */
#define HV_DEVICE_ID_PCI_PHANTOM_FUNCTION_BITS_SHIFT 48                    /**< Bits of the function number that are phantom functions. */
#define HV_DEVICE_ID_PCI_PHANTOM_FUNCTION_BITS_MASK  0x0003000000000000ULL /**< Bits of phantom functions. */
#define HV_DEVICE_ID_PCI_SOURCE_SHADOW               0x0004000000000000ULL /**< HV_SOURCE_SHADOW_BRIDGE_BUS_RANGE, not HV_SOURCE_SHADOW_NONE. */
/* clang-format on */
/** @} */

/** Id of an I/O APIC: its APIC id; the rest is zero. */
#define HV_DEVICE_ID_IOAPIC_IOAPIC_ID_MASK 0x00000000000000ffULL

/** @name Id of an ACPI device
 * @{ */
/* clang-format off */
#define HV_DEVICE_ID_ACPI_INPUT_MAPPING_BASE_MASK   0x00000000ffffffffULL /**< First input mapping. */
#define HV_DEVICE_ID_ACPI_INPUT_MAPPING_COUNT_SHIFT 32                    /**< Input mappings. */
#define HV_DEVICE_ID_ACPI_INPUT_MAPPING_COUNT_MASK  0x3fffffff00000000ULL /**< Input mappings. */
/* clang-format on */
/** @} */

/** @name Byte device_function of struct hv_pci_bdf
 * @{ */
#define HV_PCI_BDF_FUNCTION_MASK 0x07U /**< Function. */
#define HV_PCI_BDF_DEVICE_SHIFT  3     /**< Device. */
#define HV_PCI_BDF_DEVICE_MASK   0xf8U /**< Device. */
/** @} */

/** @brief Address of a PCI function in its segment, 16 bits of an id (TLFS: HV_PCI_BDF). */
struct hv_pci_bdf {
	uint8_t device_function; /**< HV_PCI_BDF_*. */
	uint8_t bus;             /**< Bus. */
};
HV_ASSERT_LAYOUT(struct hv_pci_bdf, 2, 1);
HV_ASSERT_OFFSET(struct hv_pci_bdf, device_function, 0)
HV_ASSERT_OFFSET(struct hv_pci_bdf, bus, 1)

/** @brief Buses behind a bridge, 16 bits of an id (TLFS: HV_PCI_BUS_RANGE). */
struct hv_pci_bus_range {
	uint8_t subordinate_bus; /**< Last bus. */
	uint8_t secondary_bus;   /**< First bus. */
};
HV_ASSERT_LAYOUT(struct hv_pci_bus_range, 2, 1);
HV_ASSERT_OFFSET(struct hv_pci_bus_range, subordinate_bus, 0)
HV_ASSERT_OFFSET(struct hv_pci_bus_range, secondary_bus, 1)

#endif
