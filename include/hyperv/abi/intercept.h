/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Intercepts: the blocks that ask for one, and the messages that are alike on both
 * architectures.
 *
 * The other messages stand in arch/arm64/abi/intercept_message.h and
 * arch/x86/abi/intercept_message.h.
 */
#ifndef HYPERV_SDK_ABI_INTERCEPT_H
#define HYPERV_SDK_ABI_INTERCEPT_H

#include "../types.h"

/** @name Word of struct hv_intercept_parameters, by type of intercept
 * @{ */
/* clang-format off */
#define HV_INTERCEPT_PARAMETERS_IO_PORT_MASK            0x0000ffffULL /**< x86: the port. */
#define HV_INTERCEPT_PARAMETERS_IO_PORT_RANGE_BASE_MASK 0x0000ffffULL /**< x86: first port. */
#define HV_INTERCEPT_PARAMETERS_IO_PORT_RANGE_END_SHIFT 16            /**< x86: last port. */
#define HV_INTERCEPT_PARAMETERS_IO_PORT_RANGE_END_MASK  0xffff0000ULL /**< x86: last port. */
#define HV_INTERCEPT_PARAMETERS_CPUID_INDEX_MASK        0xffffffffULL /**< x86: leaf. */
#define HV_INTERCEPT_PARAMETERS_APIC_WRITE_MASK         0xffffffffULL /**< x86: registers of the APIC. */
#define HV_INTERCEPT_PARAMETERS_MSR_INDEX_MASK          0xffffffffULL /**< x86: MSR. */
#define HV_INTERCEPT_PARAMETERS_EXCEPTION_VECTOR_MASK   0x0000ffffULL /**< Exception. */
/* clang-format on */
/** @} */

/** @brief What to intercept, of the type given (TLFS: HV_INTERCEPT_PARAMETERS). */
struct hv_intercept_parameters {
	uint64_t as_uint64; /**< HV_INTERCEPT_PARAMETERS_*, the rest zero. */
};
HV_ASSERT_LAYOUT(struct hv_intercept_parameters, 8, 8);
HV_ASSERT_OFFSET(struct hv_intercept_parameters, as_uint64, 0)

/** @brief A register to intercept (TLFS: RegisterInterceptParams of HV_INTERCEPT_PARAMETERS_EX). */
struct hv_register_intercept_params {
	uint32_t register_name;        /**< Id of the register. */
	uint32_t access_type_mask;     /**< HV_INTERCEPT_ACCESS_MASK_*. */
	uint64_t write_intercept_mask; /**< Bits whose change is intercepted. */
	uint64_t reserved[14];         /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_register_intercept_params, 128, 8);
HV_ASSERT_OFFSET(struct hv_register_intercept_params, register_name, 0)
HV_ASSERT_OFFSET(struct hv_register_intercept_params, access_type_mask, 4)
HV_ASSERT_OFFSET(struct hv_register_intercept_params, write_intercept_mask, 8)
HV_ASSERT_OFFSET(struct hv_register_intercept_params, reserved, 16)

/** @brief What to intercept, for HvCallInstallInterceptEx (TLFS: HV_INTERCEPT_PARAMETERS_EX). */
struct hv_intercept_parameters_ex {
	/** HV_INTERCEPT_TYPE_REGISTER. */
	struct hv_register_intercept_params register_intercept_params;
};
HV_ASSERT_LAYOUT(struct hv_intercept_parameters_ex, 128, 8);
HV_ASSERT_OFFSET(struct hv_intercept_parameters_ex, register_intercept_params, 0)

/** @brief Input of HvCallInstallIntercept (TLFS: HV_INPUT_INSTALL_INTERCEPT). */
struct hv_input_install_intercept {
	uint64_t partition_id; /**< Child partition. */
	/** HV_INTERCEPT_ACCESS_MASK_*; none takes the intercept away. */
	uint32_t access_type;
	uint32_t intercept_type;                            /**< HV_INTERCEPT_TYPE_*. */
	struct hv_intercept_parameters intercept_parameter; /**< What to intercept. */
};
HV_ASSERT_LAYOUT(struct hv_input_install_intercept, 24, 8);
HV_ASSERT_OFFSET(struct hv_input_install_intercept, partition_id, 0)
HV_ASSERT_OFFSET(struct hv_input_install_intercept, access_type, 8)
HV_ASSERT_OFFSET(struct hv_input_install_intercept, intercept_type, 12)
HV_ASSERT_OFFSET(struct hv_input_install_intercept, intercept_parameter, 16)

/**
 * The call came from an isolated guest: word flags of the message of HVMSG_HYPERCALL_INTERCEPT,
 * both architectures.
 */
#define HV_HYPERCALL_INTERCEPT_MESSAGE_FLAGS_IS_ISOLATED 0x00000001U

/**
 * @brief Payload of HVMSG_OPAQUE_INTERCEPT: nothing but where
 * (TLFS: HV_OPAQUE_INTERCEPT_MESSAGE).
 */
struct hv_opaque_intercept_message {
	uint32_t vp_index; /**< Virtual processor; the first member of every intercept's message. */
};
HV_ASSERT_LAYOUT(struct hv_opaque_intercept_message, 4, 4);
HV_ASSERT_OFFSET(struct hv_opaque_intercept_message, vp_index, 0)

/**
 * @brief Payload of HVMSG_INVALID_VP_REGISTER_VALUE: a register was set so that the processor
 * cannot run (TLFS: HV_INVALID_VP_REGISTER_MESSAGE).
 */
struct hv_invalid_vp_register_message {
	uint32_t vp_index; /**< Virtual processor. */
	uint32_t reserved; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_invalid_vp_register_message, 8, 4);
HV_ASSERT_OFFSET(struct hv_invalid_vp_register_message, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_invalid_vp_register_message, reserved, 4)

#endif
