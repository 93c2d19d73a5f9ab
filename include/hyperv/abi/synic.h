/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The synthetic interrupt controller: its registers, and sizes of messages and event flags.
 *
 * Registers HV_REGISTER_SCONTROL to HV_REGISTER_SIRBP and HV_REGISTER_SINT0 on; x86: the MSRs of these names.
 * Types of messages stand in message_type.h.
 */
#ifndef HYPERV_SDK_ABI_SYNIC_H
#define HYPERV_SDK_ABI_SYNIC_H

#include "../types.h"

/* clang-format off */
/** @name SCONTROL (TLFS: HV_SYNIC_SCONTROL)
 * The rest is reserved.
 * @{ */
#define HV_SYNIC_CONTROL_ENABLE 0x0000000000000001ULL /**< The SynIC of this virtual processor is on. */
/** @} */

/** @name SVERSION
 * @{ */
#define HV_SYNIC_VERSION_1 1 /**< The only version. */
/** @} */

/** @name SIEFP: page of event flags (TLFS: HV_SYNIC_SIEFP)
 * Bits 11:1 are to be preserved.
 * @{ */
#define HV_SYNIC_SIEFP_ENABLE               0x0000000000000001ULL /**< The page is there. */
#define HV_SYNIC_SIEFP_BASE_SIEFP_GPA_SHIFT 12                    /**< Number of the page. */
#define HV_SYNIC_SIEFP_BASE_SIEFP_GPA_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name SIMP: page of messages (TLFS: HV_SYNIC_SIMP)
 * Bits 11:1 are to be preserved.
 * @{ */
#define HV_SYNIC_SIMP_ENABLE              0x0000000000000001ULL /**< The page is there. */
#define HV_SYNIC_SIMP_BASE_SIMP_GPA_SHIFT 12                    /**< Number of the page. */
#define HV_SYNIC_SIMP_BASE_SIMP_GPA_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name SINT (TLFS: HV_SYNIC_SINT)
 * The rest is to be preserved. Linux has no bits behind HV_SYNIC_SINT_POLLING.
 * @{ */
#define HV_SYNIC_SINT_VECTOR_MASK        0x00000000000000ffULL /**< Vector, 16 to 255; arm64: INTID of a PPI. */
#define HV_SYNIC_SINT_MASKED             0x0000000000010000ULL /**< Masked, so after a reset. */
#define HV_SYNIC_SINT_AUTO_EOI           0x0000000000020000ULL /**< x86: ends by itself; arm64: must be clear. */
#define HV_SYNIC_SINT_POLLING            0x0000000000040000ULL /**< No interrupt: the guest polls. */
#define HV_SYNIC_SINT_AS_INTERCEPT       0x0000000000080000ULL /**< Delivered as an intercept; mu_msvm alone. */
#define HV_SYNIC_SINT_PROXY              0x0000000000100000ULL /**< For the guest of a paravisor; openvmm and mu_msvm alone. */
#define HV_SYNIC_SINT_MASKED_BIT         16                    /**< Number of HV_SYNIC_SINT_MASKED. */
#define HV_SYNIC_SINT_AUTO_EOI_BIT       17                    /**< Number of HV_SYNIC_SINT_AUTO_EOI. */
#define HV_SYNIC_SINT_POLLING_BIT        18                    /**< Number of HV_SYNIC_SINT_POLLING. */
#define HV_SYNIC_SINT_AS_INTERCEPT_BIT   19                    /**< Number of HV_SYNIC_SINT_AS_INTERCEPT. */
#define HV_SYNIC_SINT_PROXY_BIT          20                    /**< Number of HV_SYNIC_SINT_PROXY. */
#define HV_ARM64_SYNIC_SINT_VECTOR_WIDTH 10                    /**< Bits of the vector on arm64; mu_msvm alone, others have 8 and 8 reserved. */
#define HV_X64_SYNIC_SINT_VECTOR_WIDTH   8                     /**< Bits of the vector on x86. */
/** @} */

/** @name Numbers
 * @{ */
#define HV_SYNIC_SINT_COUNT         16 /**< SINTs, message slots and sets of event flags of a virtual processor. */
#define HV_SYNIC_FIRST_VALID_VECTOR 16 /**< Lowest vector of a SINT. */
/** @} */

/** @name Messages
 * @{ */
#define HV_MESSAGE_SIZE                256 /**< Bytes of a message, and of a slot (TLFS: HV_MESSAGE_SIZE). */
#define HV_MESSAGE_PAYLOAD_BYTE_COUNT  240 /**< Bytes of its payload (TLFS: HV_MESSAGE_MAX_PAYLOAD_BYTE_COUNT). */
#define HV_MESSAGE_PAYLOAD_QWORD_COUNT 30  /**< The same in 64-bit words (TLFS: HV_MESSAGE_MAX_PAYLOAD_QWORD_COUNT). */
/** @} */

/** @name Event flags of a SINT
 * @{ */
#define HV_EVENT_FLAGS_COUNT       2048 /**< Flags (TLFS: HV_EVENT_FLAGS_COUNT). */
#define HV_EVENT_FLAGS_BYTE_COUNT  256  /**< The same in bytes (TLFS: HV_EVENT_FLAGS_BYTE_COUNT). */
#define HV_EVENT_FLAGS_DWORD_COUNT 64   /**< The same in 32-bit words. */
#define HV_EVENT_FLAGS_LONG_COUNT  32   /**< The same in 64-bit words. */
/** @} */
/* clang-format on */

#endif
