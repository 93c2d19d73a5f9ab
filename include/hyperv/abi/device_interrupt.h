/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Where the interrupt of a device goes, and the block of the call that sends it elsewhere.
 *
 * Messages, and the blocks of the calls that map interrupts, differ by architecture:
 * arch/arm64/abi/device_interrupt.h and arch/x86/abi/device_interrupt.h.
 */
#ifndef HYPERV_SDK_ABI_DEVICE_INTERRUPT_H
#define HYPERV_SDK_ABI_DEVICE_INTERRUPT_H

#include "device.h"

/** @name Flags of struct hv_device_interrupt_target
 * @{ */
/* clang-format off */
#define HV_DEVICE_INTERRUPT_TARGET_MULTICAST      0x00000001U /**< To all of the processors, else to one of them. */
#define HV_DEVICE_INTERRUPT_TARGET_PROCESSOR_SET  0x00000002U /**< Processors as a set, else as a mask of the first 64. */
#define HV_DEVICE_INTERRUPT_TARGET_PROXY_REDIRECT 0x00000004U /**< To the guest of a paravisor; openvmm alone. */
/* clang-format on */
/** @} */

/** @name Source of an interrupt (TLFS: HV_INTERRUPT_SOURCE)
 * @{ */
#define HV_INTERRUPT_SOURCE_MSI    1 /**< Message (MSI or MSI-X). */
#define HV_INTERRUPT_SOURCE_IOAPIC 2 /**< Pin of an I/O APIC. */
/** @} */

/** @name How an interrupt is signalled (TLFS: HV_INTERRUPT_TRIGGER_MODE)
 * @{ */
#define HV_INTERRUPT_TRIGGER_MODE_EDGE  0 /**< Edge. */
#define HV_INTERRUPT_TRIGGER_MODE_LEVEL 1 /**< Level. */
/** @} */

/**
 * @brief Where an interrupt goes (TLFS: HV_DEVICE_INTERRUPT_TARGET).
 *
 * With HV_DEVICE_INTERRUPT_TARGET_PROCESSOR_SET the last word is the format of a set, and the rest
 * of the set, its mask of banks and the banks, stands behind: as in struct hv_vpset. Linux counts
 * the mask of banks as part of the target.
 */
struct hv_device_interrupt_target {
	uint32_t vector;         /**< Vector. */
	uint32_t flags;          /**< HV_DEVICE_INTERRUPT_TARGET_*. */
	uint64_t mask_or_format; /**< Virtual processors 0 to 63, or HV_GENERIC_SET_*. */
};
HV_ASSERT_LAYOUT(struct hv_device_interrupt_target, 16, 8);
HV_ASSERT_OFFSET(struct hv_device_interrupt_target, vector, 0)
HV_ASSERT_OFFSET(struct hv_device_interrupt_target, flags, 4)
HV_ASSERT_OFFSET(struct hv_device_interrupt_target, mask_or_format, 8)

/**
 * @brief An interrupt (TLFS: HV_INTERRUPT_ENTRY).
 *
 * The TLFS and openvmm give this layout for both architectures, Linux a larger one for arm64:
 * struct hv_arm64_interrupt_entry.
 */
struct hv_interrupt_entry {
	uint32_t source;    /**< HV_INTERRUPT_SOURCE_*. */
	uint32_t reserved1; /**< Zero. */
	uint64_t data;      /**< By source; x86: struct hv_x64_msi_entry or struct hv_ioapic_rte. */
};
HV_ASSERT_LAYOUT(struct hv_interrupt_entry, 16, 8);
HV_ASSERT_OFFSET(struct hv_interrupt_entry, source, 0)
HV_ASSERT_OFFSET(struct hv_interrupt_entry, reserved1, 4)
HV_ASSERT_OFFSET(struct hv_interrupt_entry, data, 8)

/** @brief What interrupt a guest is given for a device (TLFS: HV_DEVICE_INTERRUPT_DESCRIPTOR). */
struct hv_device_interrupt_descriptor {
	uint32_t interrupt_type;                  /**< x86: HV_X64_INTERRUPT_TYPE_*. */
	uint32_t trigger_mode;                    /**< HV_INTERRUPT_TRIGGER_MODE_*. */
	uint32_t vector_count;                    /**< Vectors, from that of the target on. */
	uint32_t reserved;                        /**< Zero. */
	struct hv_device_interrupt_target target; /**< Where it goes. */
	uint64_t valid_bank_mask;                 /**< Banks of a set; they follow. */
};
HV_ASSERT_LAYOUT(struct hv_device_interrupt_descriptor, 40, 8);
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, interrupt_type, 0)
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, trigger_mode, 4)
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, vector_count, 8)
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, reserved, 12)
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, target, 16)
HV_ASSERT_OFFSET(struct hv_device_interrupt_descriptor, valid_bank_mask, 32)

/**
 * @brief Input of HvCallRetargetDeviceInterrupt (TLFS: HV_INPUT_RETARGET_DEVICE_INTERRUPT).
 *
 * When the target is a set, the rest of the set stands behind. The TLFS and openvmm have these 56
 * bytes on arm64 too; Linux, whose entry is larger there, never makes the call on arm64.
 */
struct hv_retarget_device_interrupt {
	uint64_t partition_id;                     /**< Partition, or HV_PARTITION_ID_SELF. */
	uint64_t device_id;                        /**< HV_DEVICE_ID_*. */
	struct hv_interrupt_entry interrupt_entry; /**< Which interrupt of the device. */
	uint64_t reserved2;                        /**< Zero. */
	struct hv_device_interrupt_target interrupt_target; /**< Where it shall go. */
};
HV_ASSERT_LAYOUT(struct hv_retarget_device_interrupt, 56, 8);
HV_ASSERT_OFFSET(struct hv_retarget_device_interrupt, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_retarget_device_interrupt, device_id, 8)
HV_ASSERT_OFFSET(struct hv_retarget_device_interrupt, interrupt_entry, 16)
HV_ASSERT_OFFSET(struct hv_retarget_device_interrupt, reserved2, 32)
HV_ASSERT_OFFSET(struct hv_retarget_device_interrupt, interrupt_target, 40)

#endif
