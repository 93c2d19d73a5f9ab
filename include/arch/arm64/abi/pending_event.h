/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Events that wait for an arm64 virtual processor: HV_REGISTER_PENDING_EVENT0 and those
 * behind it.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_PENDING_EVENT_H
#define HYPERV_SDK_ARCH_ARM64_ABI_PENDING_EVENT_H

#include "../../../hyperv/types.h"

/** @name First byte of every event (TLFS: HV_ARM64_PENDING_EVENT_HEADER)
 * @{ */
/* clang-format off */
#define HV_ARM64_PENDING_EVENT_HEADER_EVENT_PENDING    0x01U /**< There is an event. */
#define HV_ARM64_PENDING_EVENT_HEADER_EVENT_TYPE_SHIFT 1     /**< HV_ARM64_PENDING_EVENT_TYPE_*. */
#define HV_ARM64_PENDING_EVENT_HEADER_EVENT_TYPE_MASK  0x0eU /**< HV_ARM64_PENDING_EVENT_TYPE_*. */
/* clang-format on */
/** @} */

/** @name Types of event (TLFS: HV_ARM64_PENDING_EVENT_TYPE)
 * @{ */
/* clang-format off */
#define HV_ARM64_PENDING_EVENT_TYPE_EXCEPTION           0U /**< struct hv_arm64_pending_exception_event. */
#define HV_ARM64_PENDING_EVENT_TYPE_SYNTHETIC_EXCEPTION 1U /**< struct hv_arm64_pending_synthetic_exception_event. */
#define HV_ARM64_PENDING_EVENT_TYPE_HYPERCALL_OUTPUT    2U /**< struct hv_arm64_pending_hypercall_output_event. */
/* clang-format on */
/** @} */

/** @brief Any event: two registers' worth (TLFS: HV_ARM64_PENDING_EVENT). */
struct hv_arm64_pending_event {
	uint8_t header;         /**< HV_ARM64_PENDING_EVENT_HEADER_*. */
	uint8_t event_data[15]; /**< By type. */
	uint64_t padding[2];    /**< By type, or zero. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_pending_event, 32, 8);
HV_ASSERT_OFFSET(struct hv_arm64_pending_event, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_pending_event, event_data, 1)
HV_ASSERT_OFFSET(struct hv_arm64_pending_event, padding, 16)

/** @brief An exception of the architecture (TLFS: HV_ARM64_PENDING_EXCEPTION_EVENT). */
struct hv_arm64_pending_exception_event {
	uint8_t header;         /**< HV_ARM64_PENDING_EVENT_HEADER_*. */
	uint8_t padding[7];     /**< Zero. */
	uint64_t syndrome;      /**< For ESR_EL1. */
	uint64_t fault_address; /**< For FAR_EL1. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_pending_exception_event, 24, 8);
HV_ASSERT_OFFSET(struct hv_arm64_pending_exception_event, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_pending_exception_event, padding, 1)
HV_ASSERT_OFFSET(struct hv_arm64_pending_exception_event, syndrome, 8)
HV_ASSERT_OFFSET(struct hv_arm64_pending_exception_event, fault_address, 16)

/**
 * @brief An exception of the hypervisor's (TLFS: HV_ARM64_PENDING_SYNTHETIC_EXCEPTION_EVENT).
 *
 * Packed, because type and context stand at 1 and 5; Linux alone has it.
 */
struct hv_arm64_pending_synthetic_exception_event {
	uint8_t header;          /**< HV_ARM64_PENDING_EVENT_HEADER_*. */
	uint32_t exception_type; /**< Which exception. */
	uint64_t context;        /**< What comes with it. */
	uint8_t reserved[3];     /**< Zero. */
} __attribute__((packed, aligned(8)));
HV_ASSERT_LAYOUT(struct hv_arm64_pending_synthetic_exception_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_pending_synthetic_exception_event, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_pending_synthetic_exception_event, exception_type, 1)
HV_ASSERT_OFFSET(struct hv_arm64_pending_synthetic_exception_event, context, 5)
HV_ASSERT_OFFSET(struct hv_arm64_pending_synthetic_exception_event, reserved, 13)

/**
 * The hypercall is over, and only its output is missing: byte flags of
 * struct hv_arm64_pending_hypercall_output_event.
 */
#define HV_ARM64_PENDING_HYPERCALL_OUTPUT_EVENT_FLAGS_RETIRED 0x01U

/**
 * @brief Output of a hypercall that could not be written yet
 * (TLFS: HV_ARM64_PENDING_HYPERCALL_OUTPUT_EVENT).
 */
struct hv_arm64_pending_hypercall_output_event {
	uint8_t header;       /**< HV_ARM64_PENDING_EVENT_HEADER_*. */
	uint8_t flags;        /**< HV_ARM64_PENDING_HYPERCALL_OUTPUT_EVENT_FLAGS_*. */
	uint8_t reserved[2];  /**< Zero. */
	uint32_t output_size; /**< Bytes of output. */
	uint64_t output_gpa;  /**< Guest physical address of the output. */
};
HV_ASSERT_LAYOUT(struct hv_arm64_pending_hypercall_output_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_arm64_pending_hypercall_output_event, header, 0)
HV_ASSERT_OFFSET(struct hv_arm64_pending_hypercall_output_event, flags, 1)
HV_ASSERT_OFFSET(struct hv_arm64_pending_hypercall_output_event, reserved, 2)
HV_ASSERT_OFFSET(struct hv_arm64_pending_hypercall_output_event, output_size, 4)
HV_ASSERT_OFFSET(struct hv_arm64_pending_hypercall_output_event, output_gpa, 8)

#endif
