/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Events that wait for an x86 virtual processor: HV_REGISTER_PENDING_EVENT0 and 1,
 * HV_X64_REGISTER_PENDING_INTERRUPTION.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_PENDING_EVENT_H
#define HYPERV_SDK_ARCH_X86_ABI_PENDING_EVENT_H

#include "../../../hyperv/types.h"

/** @name Types of events (openvmm: HV_X64_PENDING_EVENT_*)
 * @{ */
/* clang-format off */
#define HV_X64_PENDING_EVENT_EXCEPTION               0U /**< Exception. */
#define HV_X64_PENDING_EVENT_MEMORY_INTERCEPT        1U /**< Memory intercept. */
#define HV_X64_PENDING_EVENT_NESTED_MEMORY_INTERCEPT 2U /**< Memory intercept of a nested guest. */
#define HV_X64_PENDING_EVENT_VIRTUALIZATION_FAULT    3U /**< Virtualization fault. */
#define HV_X64_PENDING_EVENT_HYPERCALL_OUTPUT        4U /**< Output of a hypercall. */
#define HV_X64_PENDING_EVENT_EXT_INT                 5U /**< Interrupt of a PIC. */
#define HV_X64_PENDING_EVENT_SHADOW_IPT              6U /**< Processor trace. */
/* clang-format on */
/** @} */

/** @name First byte of every event (TLFS: HV_X64_PENDING_EVENT_REG0)
 * The 16 bytes of HV_REGISTER_PENDING_EVENT0 are a struct hv_u128; the structures below say what
 * they hold, by type.
 * @{ */
/* clang-format off */
#define HV_X64_PENDING_EVENT_REG0_EVENT_PENDING    0x01U /**< There is an event. */
#define HV_X64_PENDING_EVENT_REG0_EVENT_TYPE_SHIFT 1     /**< HV_X64_PENDING_EVENT_*. */
#define HV_X64_PENDING_EVENT_REG0_EVENT_TYPE_MASK  0x0eU /**< HV_X64_PENDING_EVENT_*. */
/* clang-format on */
/** @} */

/** @brief Any event: the values of two registers (TLFS: HV_X64_PENDING_EVENT). */
struct hv_x64_pending_event {
	struct hv_u128 reg_0; /**< HV_REGISTER_PENDING_EVENT0. */
	struct hv_u128 reg_1; /**< HV_REGISTER_PENDING_EVENT1. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_event, 32, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_event, reg_0, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_event, reg_1, 16)

/** An error code is pushed: byte flags of struct hv_x64_pending_exception_event. */
#define HV_X64_PENDING_EXCEPTION_EVENT_FLAGS_DELIVER_ERROR_CODE 0x01U

/** @brief An exception (TLFS: HV_X64_PENDING_EXCEPTION_EVENT). */
struct hv_x64_pending_exception_event {
	uint8_t header;               /**< HV_X64_PENDING_EVENT_REG0_*. */
	uint8_t flags;                /**< HV_X64_PENDING_EXCEPTION_EVENT_FLAGS_*. */
	uint16_t vector;              /**< Vector. */
	uint32_t error_code;          /**< Error code, if pushed. */
	uint64_t exception_parameter; /**< For CR2 or DR6, by vector. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_exception_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_exception_event, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_exception_event, flags, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_exception_event, vector, 2)
HV_ASSERT_OFFSET(struct hv_x64_pending_exception_event, error_code, 4)
HV_ASSERT_OFFSET(struct hv_x64_pending_exception_event, exception_parameter, 8)

/**
 * @brief Something in memory that a higher VTL has to see
 * (TLFS: HV_X64_PENDING_EVENT_MEMORY_INTERCEPT).
 */
struct hv_x64_pending_event_memory_intercept {
	uint8_t event_header;            /**< HV_X64_PENDING_EVENT_REG0_*. */
	uint8_t target_vtl;              /**< VTL that gets the intercept. */
	uint8_t access_type;             /**< HV_INTERCEPT_ACCESS_*. */
	uint8_t access_flags;            /**< ..._ACCESS_FLAGS_* below. */
	uint32_t reserved2;              /**< Zero. */
	uint64_t guest_linear_address;   /**< Linear address, if valid. */
	uint64_t guest_physical_address; /**< Physical address. */
	uint64_t reserved3;              /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_event_memory_intercept, 32, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, event_header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, target_vtl, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, access_type, 2)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, access_flags, 3)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, reserved2, 4)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, guest_linear_address, 8)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, guest_physical_address, 16)
HV_ASSERT_OFFSET(struct hv_x64_pending_event_memory_intercept, reserved3, 24)

/** @name Byte access_flags of struct hv_x64_pending_event_memory_intercept
 * @{ */
/* clang-format off */
#define HV_X64_PENDING_EVENT_MEMORY_INTERCEPT_ACCESS_FLAGS_GUEST_LINEAR_ADDRESS_VALID 0x01U /**< guest_linear_address counts. */
#define HV_X64_PENDING_EVENT_MEMORY_INTERCEPT_ACCESS_FLAGS_CAUSED_BY_GPA_ACCESS       0x02U /**< The access was by physical address. */
/* clang-format on */
/** @} */

/** @brief An interrupt of the 8259 (TLFS: HV_X64_PENDING_EXT_INT_EVENT). */
struct hv_x64_pending_ext_int_event {
	uint8_t header;       /**< HV_X64_PENDING_EVENT_REG0_*. */
	uint8_t vector;       /**< Vector. */
	uint8_t reserved1[6]; /**< Zero. */
	uint64_t reserved2;   /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_ext_int_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_ext_int_event, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_ext_int_event, vector, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_ext_int_event, reserved1, 2)
HV_ASSERT_OFFSET(struct hv_x64_pending_ext_int_event, reserved2, 8)

/**
 * The hypercall is over, and only its output is missing: byte flags of
 * struct hv_x64_pending_hypercall_output_event.
 */
#define HV_X64_PENDING_HYPERCALL_OUTPUT_EVENT_FLAGS_RETIRED 0x01U

/**
 * @brief Output of a hypercall that could not be written yet
 * (TLFS: HV_X64_PENDING_HYPERCALL_OUTPUT_EVENT).
 */
struct hv_x64_pending_hypercall_output_event {
	uint8_t header;       /**< HV_X64_PENDING_EVENT_REG0_*. */
	uint8_t flags;        /**< HV_X64_PENDING_HYPERCALL_OUTPUT_EVENT_FLAGS_*. */
	uint8_t reserved1[2]; /**< Zero. */
	uint32_t output_size; /**< Bytes of output. */
	uint64_t output_gpa;  /**< Guest physical address of the output. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_hypercall_output_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_hypercall_output_event, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_hypercall_output_event, flags, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_hypercall_output_event, reserved1, 2)
HV_ASSERT_OFFSET(struct hv_x64_pending_hypercall_output_event, output_size, 4)
HV_ASSERT_OFFSET(struct hv_x64_pending_hypercall_output_event, output_gpa, 8)

/** @name Byte header of struct hv_x64_pending_shadow_ipt_event
 * The type has one bit more than in the others.
 * @{ */
#define HV_X64_PENDING_SHADOW_IPT_EVENT_EVENT_TYPE_SHIFT 1     /**< HV_X64_PENDING_EVENT_*. */
#define HV_X64_PENDING_SHADOW_IPT_EVENT_EVENT_TYPE_MASK  0x1eU /**< HV_X64_PENDING_EVENT_*. */
/** @} */

/** @brief An event of processor trace (TLFS: HV_X64_PENDING_SHADOW_IPT_EVENT). */
struct hv_x64_pending_shadow_ipt_event {
	uint8_t header;       /**< Pending bit, and HV_X64_PENDING_SHADOW_IPT_EVENT_*. */
	uint8_t reserved0[7]; /**< Zero. */
	uint64_t reserved1;   /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_shadow_ipt_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_shadow_ipt_event, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_shadow_ipt_event, reserved0, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_shadow_ipt_event, reserved1, 8)

/** @brief A virtualization fault (TLFS: HV_X64_PENDING_VIRTUALIZATION_FAULT_EVENT). */
struct hv_x64_pending_virtualization_fault_event {
	uint8_t header;      /**< HV_X64_PENDING_EVENT_REG0_*. */
	uint8_t reserved1;   /**< Zero. */
	uint16_t parameter0; /**< As in struct hv_virtualization_fault_information. */
	uint32_t code;       /**< As there. */
	uint64_t parameter1; /**< As there. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_virtualization_fault_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_virtualization_fault_event, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_pending_virtualization_fault_event, reserved1, 1)
HV_ASSERT_OFFSET(struct hv_x64_pending_virtualization_fault_event, parameter0, 2)
HV_ASSERT_OFFSET(struct hv_x64_pending_virtualization_fault_event, code, 4)
HV_ASSERT_OFFSET(struct hv_x64_pending_virtualization_fault_event, parameter1, 8)

/** @name Word of HV_X64_REGISTER_PENDING_INTERRUPTION
 * @{ */
/* clang-format off */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_PENDING      0x0000000000000001ULL /**< There is one. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_TYPE_SHIFT   1                     /**< HV_X64_PENDING_INTERRUPT and its like. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_TYPE_MASK    0x000000000000000eULL /**< HV_X64_PENDING_INTERRUPT and its like. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_DELIVER_ERROR_CODE        0x0000000000000010ULL /**< An error code is pushed. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INSTRUCTION_LENGTH_SHIFT  5                     /**< Bytes of the instruction. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INSTRUCTION_LENGTH_MASK   0x00000000000001e0ULL /**< Bytes of the instruction. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_NESTED_EVENT              0x0000000000000200ULL /**< For the nested guest. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_VECTOR_SHIFT 16                    /**< Vector. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_INTERRUPTION_VECTOR_MASK  0x00000000ffff0000ULL /**< Vector. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_ERROR_CODE_SHIFT          32                    /**< Error code. */
#define HV_X64_PENDING_INTERRUPTION_REGISTER_ERROR_CODE_MASK           0xffffffff00000000ULL /**< Error code. */
/* clang-format on */
/** @} */

/**
 * @brief An interrupt or exception about to be delivered
 * (TLFS: HV_X64_PENDING_INTERRUPTION_REGISTER).
 */
struct hv_x64_pending_interruption_register {
	uint64_t as_uint64; /**< HV_X64_PENDING_INTERRUPTION_REGISTER_*. */
};
HV_ASSERT_LAYOUT(struct hv_x64_pending_interruption_register, 8, 8);
HV_ASSERT_OFFSET(struct hv_x64_pending_interruption_register, as_uint64, 0)

#endif
