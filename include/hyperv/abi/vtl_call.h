/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Turning on a virtual trust level for a partition, and what it may then configure.
 */
#ifndef HYPERV_SDK_ABI_VTL_CALL_H
#define HYPERV_SDK_ABI_VTL_CALL_H

#include "../types.h"

/** @name Flags of struct hv_input_enable_partition_vtl (TLFS: HV_ENABLE_PARTITION_VTL_FLAGS)
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_ENABLE_PARTITION_VTL_FLAGS_ENABLE_MBEC                    0x01U /**< Execution for user and kernel apart; x86. */
#define HV_ENABLE_PARTITION_VTL_FLAGS_ENABLE_SUPERVISOR_SHADOW_STACK 0x02U /**< Shadow stacks of the kernel; x86. */
#define HV_ENABLE_PARTITION_VTL_FLAGS_ENABLE_HARDWARE_HVPT           0x04U /**< Page tables protected by hardware. */
/* clang-format on */
/** @} */

/** @brief Input of HvCallEnablePartitionVtl (TLFS: HV_INPUT_ENABLE_PARTITION_VTL). */
struct hv_input_enable_partition_vtl {
	uint64_t partition_id; /**< Partition, or HV_PARTITION_ID_SELF. */
	uint8_t target_vtl;    /**< Level to turn on. */
	uint8_t flags;         /**< HV_ENABLE_PARTITION_VTL_FLAGS_*. */
	uint16_t reserved_z0;  /**< Zero. */
	uint32_t reserved_z1;  /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_input_enable_partition_vtl, 16, 8);
HV_ASSERT_OFFSET(struct hv_input_enable_partition_vtl, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_enable_partition_vtl, target_vtl, 8)
HV_ASSERT_OFFSET(struct hv_input_enable_partition_vtl, flags, 9)
HV_ASSERT_OFFSET(struct hv_input_enable_partition_vtl, reserved_z0, 10)
HV_ASSERT_OFFSET(struct hv_input_enable_partition_vtl, reserved_z1, 12)

/** @name Register HV_REGISTER_VSM_PARTITION_CONFIG, of each VTL
 * TLFS: HV_REGISTER_VSM_PARTITION_CONFIG.
 * The TLFS ends with bit 9, openvmm alone has bit 15.
 * @{ */
/* clang-format off */
#define HV_REGISTER_VSM_PARTITION_CONFIG_ENABLE_VTL_PROTECTION             0x0001ULL /**< Pages may be protected from lower VTLs. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_DEFAULT_VTL_PROTECTION_SHIFT      1         /**< HV_MAP_GPA_* of all pages at first. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_DEFAULT_VTL_PROTECTION_MASK       0x001eULL /**< HV_MAP_GPA_* of all pages at first. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_ZERO_MEMORY_ON_RESET              0x0020ULL /**< A reset clears memory. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_DENY_LOWER_VTL_STARTUP            0x0040ULL /**< Lower VTLs may not start processors. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_ACCEPTANCE              0x0080ULL /**< Intercepted below: accepting of pages. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_ENABLE_VTL_PROTECTION   0x0100ULL /**< Turning on of protection. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_VP_STARTUP              0x0200ULL /**< Start of processors. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_CPUID_UNIMPLEMENTED     0x0400ULL /**< CPUID leaves that do not exist. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_UNRECOVERABLE_EXCEPTION 0x0800ULL /**< Exceptions that cannot be delivered. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_PAGE                    0x1000ULL /**< Intercepts go to a page. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_RESTORE_PARTITION_TIME  0x2000ULL /**< HvCallRestorePartitionTime. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_NOT_PRESENT             0x4000ULL /**< Pages that are not present. */
#define HV_REGISTER_VSM_PARTITION_CONFIG_INTERCEPT_SYSTEM_RESET            0x8000ULL /**< Reset. */
/* clang-format on */
/** @} */

#endif
