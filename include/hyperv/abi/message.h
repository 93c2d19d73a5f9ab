/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of the SynIC: the slot, the page of slots, the blocks of the calls that post one.
 */
#ifndef HYPERV_SDK_ABI_MESSAGE_H
#define HYPERV_SDK_ABI_MESSAGE_H

#include "../types.h"
#include "port.h"
#include "synic.h"
#include "timer_message.h"

/** More messages wait for this slot: write EOM once it is free. */
#define HV_MESSAGE_FLAGS_MSG_PENDING 0x01U

/** @brief Flags of a message (TLFS: HV_MESSAGE_FLAGS). */
struct hv_message_flags {
	uint8_t asu8; /**< HV_MESSAGE_FLAGS_*; changes while the slot is full. */
};
HV_ASSERT_LAYOUT(struct hv_message_flags, 1, 1);
HV_ASSERT_OFFSET(struct hv_message_flags, asu8, 0)

/**
 * @brief Head of a message (TLFS: HV_MESSAGE_HEADER).
 *
 * An old edition of the TLFS (6.0b) has size and reserved bytes the other way round; this order
 * is right.
 */
struct hv_message_header {
	uint32_t message_type;                 /**< HVMSG_*; HVMSG_NONE: the slot is free. */
	uint8_t payload_size;                  /**< Bytes of the payload in use, up to 240. */
	struct hv_message_flags message_flags; /**< HV_MESSAGE_FLAGS_*. */
	uint8_t reserved[2];                   /**< To be ignored. */
	uint64_t sender;                       /**< Sender: a partition, or in bits 31:0 a port. */
};
HV_ASSERT_LAYOUT(struct hv_message_header, 16, 8);
HV_ASSERT_OFFSET(struct hv_message_header, message_type, 0)
HV_ASSERT_OFFSET(struct hv_message_header, payload_size, 4)
HV_ASSERT_OFFSET(struct hv_message_header, message_flags, 5)
HV_ASSERT_OFFSET(struct hv_message_header, reserved, 6)
HV_ASSERT_OFFSET(struct hv_message_header, sender, 8)

/** @name What happened: type of HVMSG_EVENTLOG_BUFFERCOMPLETE's log (TLFS: HV_EVENTLOG_TYPE)
 * @{ */
/* clang-format off */
#define HV_EVENT_LOG_TYPE_GLOBAL_SYSTEM_EVENTS 0U /**< Events of the whole system. */
#define HV_EVENT_LOG_TYPE_LOCAL_DIAGNOSTICS    1U /**< Diagnostics of this partition. */
/* clang-format on */
/** @} */

/**
 * @brief Payload of HVMSG_EVENTLOG_BUFFERCOMPLETE: a buffer of an event log is full
 * (TLFS: HV_EVENTLOG_MESSAGE_PAYLOAD).
 */
struct hv_eventlog_message_payload {
	uint32_t event_log_type; /**< HV_EVENT_LOG_TYPE_*. */
	uint32_t buffer_index;   /**< Buffer of that log. */
};
HV_ASSERT_LAYOUT(struct hv_eventlog_message_payload, 8, 4);
HV_ASSERT_OFFSET(struct hv_eventlog_message_payload, event_log_type, 0)
HV_ASSERT_OFFSET(struct hv_eventlog_message_payload, buffer_index, 4)

/** @name Faults of an IOMMU (TLFS: HV_IOMMU_FAULT_TYPE)
 * @{ */
/* clang-format off */
#define HV_IOMMU_TRANSLATION_FAULT                      0U /**< No translation of the address. */
#define HV_IOMMU_TRANSLATION_BLOCKED                    1U /**< The device may not translate at all. */
#define HV_IOMMU_INTERRUPT_FAULT                        2U /**< An interrupt that is not remapped. */
#define HV_ARM64_IOMMU_PERMISSION_FAULT                 3U /**< Translated, but not for this access. */
#define HV_ARM64_IOMMU_ADDRESS_SIZE_FAULT               4U /**< Address over the output size. */
#define HV_ARM64_IOMMU_TLB_MATCH_CONFLICT               5U /**< Two entries of the TLB match. */
#define HV_ARM64_IOMMU_EXTERNAL_FAULT                   6U /**< Abort from outside the IOMMU. */
#define HV_ARM64_IOMMU_UNSUPPORTED_UPSTREAM_TRANSACTION 7U /**< A transaction the IOMMU does not know. */
/* clang-format on */
/** @} */

/** @name Flags of an IOMMU's fault
 * @{ */
/* clang-format off */
#define HV_IOMMU_FAULT_MESSAGE_PAYLOAD_FLAGS_FAULT_ADDRESS_VALID 0x00000001U /**< fault_address counts. */
#define HV_IOMMU_FAULT_MESSAGE_PAYLOAD_FLAGS_DEVICE_ID_VALID     0x00000002U /**< logical_device_id counts. */
/* clang-format on */
/** @} */

/** @brief Payload of HV_MESSAGE_TYPE_IOMMU_FAULT (TLFS: HV_IOMMU_FAULT_MESSAGE_PAYLOAD). */
struct hv_iommu_fault_message_payload {
	uint32_t type;              /**< HV_IOMMU_*_FAULT and its like. */
	uint8_t access_type;        /**< HV_INTERCEPT_ACCESS_*. */
	uint8_t reserved1[3];       /**< To be ignored. */
	uint32_t flags;             /**< HV_IOMMU_FAULT_MESSAGE_PAYLOAD_FLAGS_*. */
	uint32_t reserved2;         /**< To be ignored. */
	uint64_t logical_device_id; /**< Device. */
	uint64_t fault_address;     /**< Address that the device used. */
};
HV_ASSERT_LAYOUT(struct hv_iommu_fault_message_payload, 32, 8);
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, type, 0)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, access_type, 4)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, reserved1, 5)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, flags, 8)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, reserved2, 12)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, logical_device_id, 16)
HV_ASSERT_OFFSET(struct hv_iommu_fault_message_payload, fault_address, 24)

/**
 * @brief Payload of HVMSG_X64_IOMMU_PRQ: page requests wait in a queue
 * (TLFS: HV_IOMMU_PRQ_MESSAGE_PAYLOAD).
 */
struct hv_iommu_prq_message_payload {
	uint32_t iommu_id; /**< IOMMU whose queue it is. */
};
HV_ASSERT_LAYOUT(struct hv_iommu_prq_message_payload, 4, 4);
HV_ASSERT_OFFSET(struct hv_iommu_prq_message_payload, iommu_id, 0)

/** @brief The 240 bytes behind the head: words, or what the hypervisor itself sends to a guest. */
union hv_message_payload {
	/** The words. */
	uint64_t payload[HV_MESSAGE_PAYLOAD_QWORD_COUNT];
	/** HVMSG_TIMER_EXPIRED. */
	struct hv_timer_message_payload timer_payload;
	/** HVMSG_EVENTLOG_BUFFERCOMPLETE. */
	struct hv_eventlog_message_payload trace_payload;
	/** HV_MESSAGE_TYPE_IOMMU_FAULT. */
	struct hv_iommu_fault_message_payload iommu_fault_payload;
	/** HVMSG_X64_IOMMU_PRQ. */
	struct hv_iommu_prq_message_payload iommu_prq_payload;
};
HV_ASSERT_LAYOUT(union hv_message_payload, 240, 8);
HV_ASSERT_OFFSET(union hv_message_payload, payload, 0)
HV_ASSERT_OFFSET(union hv_message_payload, timer_payload, 0)
HV_ASSERT_OFFSET(union hv_message_payload, trace_payload, 0)
HV_ASSERT_OFFSET(union hv_message_payload, iommu_fault_payload, 0)
HV_ASSERT_OFFSET(union hv_message_payload, iommu_prq_payload, 0)

/**
 * @brief One message, 256 bytes (TLFS: HV_MESSAGE).
 *
 * The payload of an intercept stands in arch/arm64/abi/intercept_message.h and
 * arch/x86/abi/intercept_message.h.
 */
struct hv_message {
	struct hv_message_header header; /**< Type, size, sender. */
	union hv_message_payload u;      /**< Contents. */
};
HV_ASSERT_LAYOUT(struct hv_message, 256, 8);
HV_ASSERT_OFFSET(struct hv_message, header, 0)
HV_ASSERT_OFFSET(struct hv_message, u, 16)

/** @brief The page of HV_REGISTER_SIMP: a slot for each SINT (TLFS: HV_MESSAGE_PAGE). */
struct hv_message_page {
	struct hv_message sint_message[HV_SYNIC_SINT_COUNT]; /**< Slot of each SINT. */
};
HV_ASSERT_LAYOUT(struct hv_message_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_message_page, sint_message, 0)

/** @brief Input of HvCallPostMessage (TLFS: HV_INPUT_POST_MESSAGE). */
struct hv_input_post_message {
	struct hv_connection_id connection_id; /**< Connection. */
	uint32_t reserved;                     /**< Zero. */
	uint32_t message_type;                 /**< Type; bit 31 must be clear. */
	uint32_t payload_size;                 /**< Bytes of the payload in use, up to 240. */
	uint64_t payload[HV_MESSAGE_PAYLOAD_QWORD_COUNT]; /**< Contents. */
};
HV_ASSERT_LAYOUT(struct hv_input_post_message, 256, 8);
HV_ASSERT_OFFSET(struct hv_input_post_message, connection_id, 0)
HV_ASSERT_OFFSET(struct hv_input_post_message, reserved, 4)
HV_ASSERT_OFFSET(struct hv_input_post_message, message_type, 8)
HV_ASSERT_OFFSET(struct hv_input_post_message, payload_size, 12)
HV_ASSERT_OFFSET(struct hv_input_post_message, payload, 16)

HV_UNALIGNED_BEGIN
/**
 * @brief Input of HvCallPostMessageDirect (TLFS: HV_INPUT_POST_MESSAGE_DIRECT).
 *
 * Packed, because the message stands at 20, where its 64-bit members are not aligned. The table
 * in the TLFS has 256 bytes with the SINT at 13; Linux and openvmm have this.
 */
struct hv_input_post_message_direct {
	uint64_t partition_id;     /**< Partition, or HV_PARTITION_ID_SELF. */
	uint32_t vp_index;         /**< Virtual processor that gets the message. */
	uint8_t vtl;               /**< Target VTL (TLFS: HV_INPUT_VTL). */
	uint8_t padding0[3];       /**< Zero. */
	uint32_t sint_index;       /**< SINT, in the low byte. */
	struct hv_message message; /**< The whole message, head included. */
	uint32_t padding2;         /**< Zero. */
} __attribute__((packed, aligned(8)));
HV_UNALIGNED_END
HV_ASSERT_LAYOUT(struct hv_input_post_message_direct, 280, 8);
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, vp_index, 8)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, vtl, 12)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, padding0, 13)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, sint_index, 16)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, message, 20)
HV_ASSERT_OFFSET(struct hv_input_post_message_direct, padding2, 276)

#endif
