/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Ports and connections: where messages and events arrive, and what a sender holds to
 * reach them.
 */
#ifndef HYPERV_SDK_ABI_PORT_H
#define HYPERV_SDK_ABI_PORT_H

#include "../types.h"

/** @name Words of ids
 * The TLFS has bits 31:24 of both reserved; mu_msvm takes 31:30 of a connection as a scope.
 * @{ */
/* clang-format off */
#define HV_CONNECTION_ID_ID_MASK     0x00ffffffU /**< Connection. */
#define HV_CONNECTION_ID_SCOPE_SHIFT 30          /**< Scope of the id; mu_msvm alone. */
#define HV_CONNECTION_ID_SCOPE_MASK  0xc0000000U /**< Scope of the id; mu_msvm alone. */
#define HV_PORT_ID_ID_MASK           0x00ffffffU /**< Port. */
/* clang-format on */
/** @} */

/**
 * @brief The sender's end of a channel (TLFS: HV_CONNECTION_ID); a type of its own, so that it
 * is not taken for a port.
 */
struct hv_connection_id {
	uint32_t asu32; /**< HV_CONNECTION_ID_*. */
};
HV_ASSERT_LAYOUT(struct hv_connection_id, 4, 4);
HV_ASSERT_OFFSET(struct hv_connection_id, asu32, 0)

/** @brief The receiver's end of a channel (TLFS: HV_PORT_ID). */
struct hv_port_id {
	uint32_t asu32; /**< HV_PORT_ID_*. */
};
HV_ASSERT_LAYOUT(struct hv_port_id, 4, 4);
HV_ASSERT_OFFSET(struct hv_port_id, asu32, 0)

/**
 * @brief A port that takes messages, HV_PORT_TYPE_MESSAGE (TLFS: MessagePortInfo of
 * HV_PORT_INFO).
 */
struct hv_message_port_info {
	uint32_t target_sint; /**< SINT whose slot of the message page is filled. */
	uint32_t target_vp;   /**< Virtual processor, or HV_ANY_VP. */
	uint64_t rsvdz;       /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_message_port_info, 16, 8);
HV_ASSERT_OFFSET(struct hv_message_port_info, target_sint, 0)
HV_ASSERT_OFFSET(struct hv_message_port_info, target_vp, 4)
HV_ASSERT_OFFSET(struct hv_message_port_info, rsvdz, 8)

/** @brief A port that takes events, HV_PORT_TYPE_EVENT (TLFS: EventPortInfo of HV_PORT_INFO). */
struct hv_event_port_info {
	uint32_t target_sint;      /**< SINT whose flags of the event page are set. */
	uint32_t target_vp;        /**< Virtual processor, or HV_ANY_VP. */
	uint16_t base_flag_number; /**< First flag; a signal's flag number counts from here. */
	uint16_t flag_count;       /**< Flags that belong to the port. */
	uint32_t rsvdz;            /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_event_port_info, 16, 4);
HV_ASSERT_OFFSET(struct hv_event_port_info, target_sint, 0)
HV_ASSERT_OFFSET(struct hv_event_port_info, target_vp, 4)
HV_ASSERT_OFFSET(struct hv_event_port_info, base_flag_number, 8)
HV_ASSERT_OFFSET(struct hv_event_port_info, flag_count, 10)
HV_ASSERT_OFFSET(struct hv_event_port_info, rsvdz, 12)

/**
 * @brief A port that is a page of monitored notifications, HV_PORT_TYPE_MONITOR
 * (TLFS: MonitorPortInfo of HV_PORT_INFO).
 */
struct hv_monitor_port_info {
	uint64_t monitor_address; /**< Guest physical address of a struct hv_monitor_page. */
	uint64_t rsvdz;           /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_monitor_port_info, 16, 8);
HV_ASSERT_OFFSET(struct hv_monitor_port_info, monitor_address, 0)
HV_ASSERT_OFFSET(struct hv_monitor_port_info, rsvdz, 8)

/**
 * @brief A port that interrupts and carries nothing, HV_PORT_TYPE_DOORBELL
 * (TLFS: DoorbellPortInfo of HV_PORT_INFO).
 */
struct hv_doorbell_port_info {
	uint32_t target_sint; /**< SINT that is raised. */
	uint32_t target_vp;   /**< Virtual processor, or HV_ANY_VP. */
	uint64_t rsvdz;       /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_doorbell_port_info, 16, 8);
HV_ASSERT_OFFSET(struct hv_doorbell_port_info, target_sint, 0)
HV_ASSERT_OFFSET(struct hv_doorbell_port_info, target_vp, 4)
HV_ASSERT_OFFSET(struct hv_doorbell_port_info, rsvdz, 8)

/** @brief What a port needs to know, by its type: the part of HV_PORT_INFO that differs. */
union hv_port_type_info {
	struct hv_message_port_info message_port_info;   /**< HV_PORT_TYPE_MESSAGE. */
	struct hv_event_port_info event_port_info;       /**< HV_PORT_TYPE_EVENT. */
	struct hv_monitor_port_info monitor_port_info;   /**< HV_PORT_TYPE_MONITOR. */
	struct hv_doorbell_port_info doorbell_port_info; /**< HV_PORT_TYPE_DOORBELL. */
};
HV_ASSERT_LAYOUT(union hv_port_type_info, 16, 8);
HV_ASSERT_OFFSET(union hv_port_type_info, message_port_info, 0)
HV_ASSERT_OFFSET(union hv_port_type_info, event_port_info, 0)
HV_ASSERT_OFFSET(union hv_port_type_info, monitor_port_info, 0)
HV_ASSERT_OFFSET(union hv_port_type_info, doorbell_port_info, 0)

/** @brief Type and target of a port, part of the input of HvCallCreatePort (TLFS: HV_PORT_INFO). */
struct hv_port_info {
	uint32_t port_type;        /**< HV_PORT_TYPE_*. */
	uint32_t padding;          /**< Zero. */
	union hv_port_type_info u; /**< The member that port_type says. */
};
HV_ASSERT_LAYOUT(struct hv_port_info, 24, 8);
HV_ASSERT_OFFSET(struct hv_port_info, port_type, 0)
HV_ASSERT_OFFSET(struct hv_port_info, padding, 4)
HV_ASSERT_OFFSET(struct hv_port_info, u, 8)

#endif
