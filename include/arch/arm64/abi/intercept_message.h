/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of intercepts on arm64: what a partition's creator, or a higher VTL, is told.
 *
 * Each is the payload of a struct hv_message and starts with
 * struct hv_arm64_intercept_message_header.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_INTERCEPT_MESSAGE_H
#define HYPERV_SDK_ARCH_ARM64_ABI_INTERCEPT_MESSAGE_H

#include "../../../hyperv/types.h"

/** @name Word execution_state of the head (TLFS: HV_ARM64_VP_EXECUTION_STATE)
 * @{ */
/* clang-format off */
#define HV_ARM64_VP_EXECUTION_STATE_CPL_MASK                    0x0003U /**< Exception level. */
#define HV_ARM64_VP_EXECUTION_STATE_DEBUG_ACTIVE                0x0004U /**< Debug registers are in use. */
#define HV_ARM64_VP_EXECUTION_STATE_INTERRUPTION_PENDING        0x0008U /**< An interruption is about to be delivered. */
#define HV_ARM64_VP_EXECUTION_STATE_VTL_SHIFT                   4       /**< VTL that ran. */
#define HV_ARM64_VP_EXECUTION_STATE_VTL_MASK                    0x00f0U /**< VTL that ran. */
#define HV_ARM64_VP_EXECUTION_STATE_VIRTUALIZATION_FAULT_ACTIVE 0x0100U /**< A virtualization fault is being handled. */
/* clang-format on */
/** @} */

/**
 * @brief Head of every message: where, and in what state
 * (TLFS: HV_ARM64_INTERCEPT_MESSAGE_HEADER).
 */
struct hv_arm64_intercept_message_header {
	uint32_t vp_index;             /**< Virtual processor. */
	uint8_t instruction_length;    /**< Bytes of the instruction. */
	uint8_t intercept_access_type; /**< HV_INTERCEPT_ACCESS_*. */
	uint16_t execution_state;      /**< HV_ARM64_VP_EXECUTION_STATE_*. */
	uint64_t pc;                   /**< Program counter. */
	uint64_t cpsr;                 /**< Processor state; openvmm writes cspr. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_intercept_message_header, 24, 8);
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, instruction_length, 4)
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, intercept_access_type, 5)
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, execution_state, 6)
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, pc, 8)
HV_ASSERT_OFFSET(struct hv_arm64_intercept_message_header, cpsr, 16)

/** @name Byte memory_access_info (TLFS: HV_ARM64_MEMORY_ACCESS_INFO)
 * @{ */
/* clang-format off */
#define HV_ARM64_MEMORY_ACCESS_INFO_GVA_VALID                0x01U /**< guest_virtual_address counts. */
#define HV_ARM64_MEMORY_ACCESS_INFO_GVA_GPA_VALID            0x02U /**< The virtual address leads to the physical one. */
#define HV_ARM64_MEMORY_ACCESS_INFO_HYPERCALL_OUTPUT_PENDING 0x04U /**< The access is the output of a hypercall. */
/* clang-format on */
/** @} */

/**
 * @brief Payload of HVMSG_UNMAPPED_GPA, HVMSG_GPA_INTERCEPT, HVMSG_UNACCEPTED_GPA
 * (TLFS: HV_ARM64_MEMORY_INTERCEPT_MESSAGE).
 */
struct hv_arm64_memory_intercept_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	uint32_t cache_type;                             /**< Memory type of the access. */
	uint8_t instruction_byte_count;                  /**< Bytes in instruction_bytes, or 0. */
	uint8_t memory_access_info;                      /**< HV_ARM64_MEMORY_ACCESS_INFO_*. */
	uint16_t reserved1;                              /**< To be ignored. */
	uint8_t instruction_bytes[4];                    /**< The instruction. */
	uint32_t reserved2;                              /**< To be ignored. */
	uint64_t guest_virtual_address;                  /**< Virtual address, if valid. */
	uint64_t guest_physical_address;                 /**< Physical address. */
	uint64_t syndrome;                               /**< Of the abort, as in ESR_EL2. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_memory_intercept_message, 64, 8);
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, cache_type, 24)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, instruction_byte_count, 28)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, memory_access_info, 29)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, reserved1, 30)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, instruction_bytes, 32)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, reserved2, 36)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, guest_virtual_address, 40)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, guest_physical_address, 48)
HV_ASSERT_OFFSET(struct hv_arm64_memory_intercept_message, syndrome, 56)

/**
 * @brief Payload of HV_MESSAGE_TYPE_MMIO_INTERCEPT (TLFS: HV_ARM64_MMIO_INTERCEPT_MESSAGE).
 *
 * openvmm has the structure, mu_msvm the type; no source has both.
 */
struct hv_arm64_mmio_intercept_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	uint64_t guest_physical_address;                 /**< Physical address. */
	uint32_t access_size;                            /**< Bytes of data in use. */
	uint8_t data[32];                                /**< What is written. */
	uint32_t padding;                                /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_mmio_intercept_message, 72, 8);
HV_ASSERT_OFFSET(struct hv_arm64_mmio_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_mmio_intercept_message, guest_physical_address, 24)
HV_ASSERT_OFFSET(struct hv_arm64_mmio_intercept_message, access_size, 32)
HV_ASSERT_OFFSET(struct hv_arm64_mmio_intercept_message, data, 36)
HV_ASSERT_OFFSET(struct hv_arm64_mmio_intercept_message, padding, 68)

/** @brief Payload of HVMSG_HYPERCALL_INTERCEPT (TLFS: HV_ARM64_HYPERCALL_INTERCEPT_MESSAGE). */
struct hv_arm64_hypercall_intercept_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	uint16_t immediate;                              /**< Immediate of the HVC. */
	uint16_t reserved;                               /**< To be ignored. */
	/** HV_HYPERCALL_INTERCEPT_MESSAGE_FLAGS_*. */
	uint32_t flags;
	uint64_t x[18]; /**< X0 to X17. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_hypercall_intercept_message, 176, 8);
HV_ASSERT_OFFSET(struct hv_arm64_hypercall_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_hypercall_intercept_message, immediate, 24)
HV_ASSERT_OFFSET(struct hv_arm64_hypercall_intercept_message, reserved, 26)
HV_ASSERT_OFFSET(struct hv_arm64_hypercall_intercept_message, flags, 28)
HV_ASSERT_OFFSET(struct hv_arm64_hypercall_intercept_message, x, 32)

/** The access is one of memory: byte flags of struct hv_arm64_register_intercept_message. */
#define HV_ARM64_REGISTER_INTERCEPT_MESSAGE_FLAGS_IS_MEMORY_OP 0x01U

/**
 * @brief Other side of an access to a register (TLFS: HV_ARM64_REGISTER_ACCESS_INFO).
 *
 * Of a read it holds, in bits 31:0, the id of the register that takes the value
 * (destination_register).
 */
struct hv_arm64_register_access_info {
	struct hv_u128 source_value; /**< The value that is written. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_register_access_info, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_register_access_info, source_value, 0)

/**
 * @brief Payload of HV_MESSAGE_TYPE_REGISTER_INTERCEPT
 * (TLFS: HV_ARM64_REGISTER_INTERCEPT_MESSAGE).
 */
struct hv_arm64_register_intercept_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	/** HV_ARM64_REGISTER_INTERCEPT_MESSAGE_FLAGS_*. */
	uint8_t flags;
	uint8_t reserved8;      /**< To be ignored. */
	uint16_t reserved16;    /**< To be ignored. */
	uint32_t register_name; /**< Id of the register. */
	/** Value, or where it goes. */
	struct hv_arm64_register_access_info access_info;
};
HV_ASSERT_LAYOUT(struct hv_arm64_register_intercept_message, 48, 8);
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, flags, 24)
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, reserved8, 25)
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, reserved16, 26)
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, register_name, 28)
HV_ASSERT_OFFSET(struct hv_arm64_register_intercept_message, access_info, 32)

/** @name What is asked for by HVMSG_ARM64_RESET_INTERCEPT (TLFS: HV_ARM64_RESET_TYPE)
 * @{ */
/* clang-format off */
#define HV_ARM64_RESET_TYPE_POWER_OFF     0U /**< PSCI SYSTEM_OFF. */
#define HV_ARM64_RESET_TYPE_REBOOT        1U /**< PSCI SYSTEM_RESET. */
#define HV_ARM64_RESET_TYPE_SYSTEM_RESET2 2U /**< PSCI SYSTEM_RESET2; openvmm: SYSTEM_RESET. */
#define HV_ARM64_RESET_TYPE_HIBERNATE     3U /**< Off, to be resumed. */
/* clang-format on */
/** @} */

/** @brief Payload of HVMSG_ARM64_RESET_INTERCEPT (TLFS: HV_ARM64_RESET_INTERCEPT_MESSAGE). */
struct hv_arm64_reset_intercept_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	uint32_t reset_type;                             /**< HV_ARM64_RESET_TYPE_*. */
	uint32_t reset_code;                             /**< Reason that the guest gave. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_reset_intercept_message, 32, 8);
HV_ASSERT_OFFSET(struct hv_arm64_reset_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_reset_intercept_message, reset_type, 24)
HV_ASSERT_OFFSET(struct hv_arm64_reset_intercept_message, reset_code, 28)

/**
 * @brief Payload of HVMSG_SYNIC_SINT_DELIVERABLE: a SINT that was waited for can be raised
 * (TLFS: HV_ARM64_SYNIC_SINT_DELIVERABLE_MESSAGE).
 */
struct hv_arm64_synic_sint_deliverable_message {
	struct hv_arm64_intercept_message_header header; /**< Head. */
	uint16_t deliverable_sints;                      /**< A bit for each SINT. */
	uint16_t rsvd1;                                  /**< To be ignored. */
	uint32_t rsvd2;                                  /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_synic_sint_deliverable_message, 32, 8);
HV_ASSERT_OFFSET(struct hv_arm64_synic_sint_deliverable_message, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_synic_sint_deliverable_message, deliverable_sints, 24)
HV_ASSERT_OFFSET(struct hv_arm64_synic_sint_deliverable_message, rsvd1, 26)
HV_ASSERT_OFFSET(struct hv_arm64_synic_sint_deliverable_message, rsvd2, 28)

#endif
