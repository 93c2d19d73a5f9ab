/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Messages of intercepts on x86: what a partition's creator, or a higher VTL, is told.
 *
 * Each is the payload of a struct hv_message. Most start with
 * struct hv_x64_intercept_message_header, the others with the index of the virtual processor.
 * Those about interrupts stand in interrupt_message.h, those of isolated guests in
 * isolation_message.h, and that of unsupported features in unsupported_feature.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_INTERCEPT_MESSAGE_H
#define HYPERV_SDK_ARCH_X86_ABI_INTERCEPT_MESSAGE_H

#include "../../../hyperv/types.h"
#include "../../../hyperv/abi/intercept_type.h"
#include "register_value.h"

/** @name Byte instruction_length_and_cr8 of the head
 * @{ */
/* clang-format off */
#define HV_X64_INTERCEPT_MESSAGE_HEADER_INSTRUCTION_LENGTH_MASK 0x0fU /**< Bytes of the instruction; 0: not known. */
#define HV_X64_INTERCEPT_MESSAGE_HEADER_CR8_SHIFT               4     /**< CR8. */
#define HV_X64_INTERCEPT_MESSAGE_HEADER_CR8_MASK                0xf0U /**< CR8. */
/* clang-format on */
/** @} */

/** @name Word execution_state of the head (TLFS: HV_X64_VP_EXECUTION_STATE)
 * @{ */
/* clang-format off */
#define HV_X64_VP_EXECUTION_STATE_CPL_MASK                    0x0003U /**< Privilege level. */
#define HV_X64_VP_EXECUTION_STATE_CR0_PE                      0x0004U /**< CR0.PE. */
#define HV_X64_VP_EXECUTION_STATE_CR0_AM                      0x0008U /**< CR0.AM. */
#define HV_X64_VP_EXECUTION_STATE_EFER_LMA                    0x0010U /**< EFER.LMA. */
#define HV_X64_VP_EXECUTION_STATE_DEBUG_ACTIVE                0x0020U /**< Debug registers are in use. */
#define HV_X64_VP_EXECUTION_STATE_INTERRUPTION_PENDING        0x0040U /**< An interruption is about to be delivered. */
#define HV_X64_VP_EXECUTION_STATE_VTL_SHIFT                   7       /**< VTL that ran. */
#define HV_X64_VP_EXECUTION_STATE_VTL_MASK                    0x0780U /**< VTL that ran. */
#define HV_X64_VP_EXECUTION_STATE_ENCLAVE_MODE                0x0800U /**< In an enclave. */
#define HV_X64_VP_EXECUTION_STATE_INTERRUPT_SHADOW            0x1000U /**< Behind STI or MOV SS. */
#define HV_X64_VP_EXECUTION_STATE_VIRTUALIZATION_FAULT_ACTIVE 0x2000U /**< A virtualization fault is being handled. */
/* clang-format on */
/** @} */

/**
 * @brief Head of most messages: where, and in what state
 * (TLFS: HV_X64_INTERCEPT_MESSAGE_HEADER).
 */
struct hv_x64_intercept_message_header {
	uint32_t vp_index;                         /**< Virtual processor. */
	uint8_t instruction_length_and_cr8;        /**< HV_X64_INTERCEPT_MESSAGE_HEADER_*. */
	uint8_t intercept_access_type;             /**< HV_INTERCEPT_ACCESS_*. */
	uint16_t execution_state;                  /**< HV_X64_VP_EXECUTION_STATE_*. */
	struct hv_x64_segment_register cs_segment; /**< CS. */
	uint64_t rip;                              /**< Instruction pointer. */
	uint64_t rflags;                           /**< Flags. */
};
HV_ASSERT_LAYOUT(struct hv_x64_intercept_message_header, 40, 8);
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, vp_index, 0)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, instruction_length_and_cr8, 4)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, intercept_access_type, 5)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, execution_state, 6)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, cs_segment, 8)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, rip, 24)
HV_ASSERT_OFFSET(struct hv_x64_intercept_message_header, rflags, 32)

/** @name Byte memory_access_info (TLFS: HV_X64_MEMORY_ACCESS_INFO)
 * @{ */
/* clang-format off */
#define HV_X64_MEMORY_ACCESS_INFO_GVA_VALID                0x01U /**< guest_virtual_address counts. */
#define HV_X64_MEMORY_ACCESS_INFO_GVA_GPA_VALID            0x02U /**< The virtual address leads to the physical one. */
#define HV_X64_MEMORY_ACCESS_INFO_HYPERCALL_OUTPUT_PENDING 0x04U /**< The access is the output of a hypercall. */
#define HV_X64_MEMORY_ACCESS_INFO_TLB_LOCKED               0x08U /**< The TLB was locked; Linux: tlb_locked_no_overlay. */
#define HV_X64_MEMORY_ACCESS_INFO_SUPERVISOR_SHADOW_STACK  0x10U /**< Supervisor shadow stack; Linux: reserved. */
/* clang-format on */
/** @} */

/**
 * @brief Payload of HVMSG_UNMAPPED_GPA, HVMSG_GPA_INTERCEPT, HVMSG_UNACCEPTED_GPA
 * (TLFS: HV_X64_MEMORY_INTERCEPT_MESSAGE).
 */
struct hv_x64_memory_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint32_t cache_type;                           /**< Memory type of the access. */
	uint8_t instruction_byte_count;                /**< Bytes in instruction_bytes, or 0. */
	uint8_t memory_access_info;                    /**< HV_X64_MEMORY_ACCESS_INFO_*. */
	uint8_t tpr_priority;                          /**< Priority in the TPR. */
	uint8_t reserved1;                             /**< To be ignored. */
	uint64_t guest_virtual_address;                /**< Virtual address, if valid. */
	uint64_t guest_physical_address;               /**< Physical address. */
	uint8_t instruction_bytes[16];                 /**< The instruction. */
};
HV_ASSERT_LAYOUT(struct hv_x64_memory_intercept_message, 80, 8);
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, cache_type, 40)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, instruction_byte_count, 44)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, memory_access_info, 45)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, tpr_priority, 46)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, reserved1, 47)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, guest_virtual_address, 48)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, guest_physical_address, 56)
HV_ASSERT_OFFSET(struct hv_x64_memory_intercept_message, instruction_bytes, 64)

/** @name Byte of struct hv_x64_io_port_access_info
 * @{ */
/* clang-format off */
#define HV_X64_IO_PORT_ACCESS_INFO_ACCESS_SIZE_MASK 0x07U /**< Bytes. */
#define HV_X64_IO_PORT_ACCESS_INFO_STRING_OP        0x08U /**< INS or OUTS. */
#define HV_X64_IO_PORT_ACCESS_INFO_REP_PREFIX       0x10U /**< Repeated. */
/* clang-format on */
/** @} */

/** @brief Kind of an access to a port (TLFS: HV_X64_IO_PORT_ACCESS_INFO). */
struct hv_x64_io_port_access_info {
	uint8_t as_uint8; /**< HV_X64_IO_PORT_ACCESS_INFO_*. */
};
HV_ASSERT_LAYOUT(struct hv_x64_io_port_access_info, 1, 1);
HV_ASSERT_OFFSET(struct hv_x64_io_port_access_info, as_uint8, 0)

/** @brief Payload of HVMSG_X64_IOPORT_INTERCEPT (TLFS: HV_X64_IO_PORT_INTERCEPT_MESSAGE). */
struct hv_x64_io_port_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint16_t port_number;                          /**< Port. */
	struct hv_x64_io_port_access_info access_info; /**< Kind of access. */
	uint8_t instruction_byte_count;                /**< Bytes in instruction_bytes, or 0. */
	uint32_t reserved;                             /**< To be ignored. */
	uint64_t rax;                                  /**< RAX: what is written. */
	uint8_t instruction_bytes[16];                 /**< The instruction. */
	struct hv_x64_segment_register ds_segment;     /**< DS, for a string. */
	struct hv_x64_segment_register es_segment;     /**< ES, for a string. */
	uint64_t rcx;                                  /**< RCX, for a repeated one. */
	uint64_t rsi;                                  /**< RSI, for a string. */
	uint64_t rdi;                                  /**< RDI, for a string. */
};
HV_ASSERT_LAYOUT(struct hv_x64_io_port_intercept_message, 128, 8);
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, port_number, 40)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, access_info, 42)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, instruction_byte_count, 43)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, reserved, 44)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, rax, 48)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, instruction_bytes, 56)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, ds_segment, 72)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, es_segment, 88)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, rcx, 104)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, rsi, 112)
HV_ASSERT_OFFSET(struct hv_x64_io_port_intercept_message, rdi, 120)

/** @brief Payload of HV_MESSAGE_TYPE_MSR_INTERCEPT (TLFS: HV_X64_MSR_INTERCEPT_MESSAGE). */
struct hv_x64_msr_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint32_t msr_number;                           /**< MSR. */
	uint32_t reserved;                             /**< To be ignored. */
	uint64_t rdx;                                  /**< RDX: upper half of what is written. */
	uint64_t rax;                                  /**< RAX: lower half of what is written. */
};
HV_ASSERT_LAYOUT(struct hv_x64_msr_intercept_message, 64, 8);
HV_ASSERT_OFFSET(struct hv_x64_msr_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_msr_intercept_message, msr_number, 40)
HV_ASSERT_OFFSET(struct hv_x64_msr_intercept_message, reserved, 44)
HV_ASSERT_OFFSET(struct hv_x64_msr_intercept_message, rdx, 48)
HV_ASSERT_OFFSET(struct hv_x64_msr_intercept_message, rax, 56)

/** @brief Payload of HVMSG_X64_CPUID_INTERCEPT (TLFS: HV_X64_CPUID_INTERCEPT_MESSAGE). */
struct hv_x64_cpuid_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint64_t rax;                                  /**< RAX: leaf. */
	uint64_t rcx;                                  /**< RCX: subleaf. */
	uint64_t rdx;                                  /**< RDX. */
	uint64_t rbx;                                  /**< RBX. */
	uint64_t default_result_rax;                   /**< RAX that the hypervisor would give. */
	uint64_t default_result_rcx;                   /**< RCX that the hypervisor would give. */
	uint64_t default_result_rdx;                   /**< RDX that the hypervisor would give. */
	uint64_t default_result_rbx;                   /**< RBX that the hypervisor would give. */
};
HV_ASSERT_LAYOUT(struct hv_x64_cpuid_intercept_message, 104, 8);
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, rax, 40)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, rcx, 48)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, rdx, 56)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, rbx, 64)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, default_result_rax, 72)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, default_result_rcx, 80)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, default_result_rdx, 88)
HV_ASSERT_OFFSET(struct hv_x64_cpuid_intercept_message, default_result_rbx, 96)

/** @name Byte exception_info (TLFS: HV_X64_EXCEPTION_INFO)
 * @{ */
/* clang-format off */
#define HV_X64_EXCEPTION_INFO_ERROR_CODE_VALID   0x01U /**< error_code counts. */
#define HV_X64_EXCEPTION_INFO_SOFTWARE_EXCEPTION 0x02U /**< From INT3 or INTO. */
/* clang-format on */
/** @} */

/**
 * @brief Payload of HV_MESSAGE_TYPE_EXCEPTION_INTERCEPT
 * (TLFS: HV_X64_EXCEPTION_INTERCEPT_MESSAGE).
 */
struct hv_x64_exception_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint16_t exception_vector;                     /**< Vector. */
	uint8_t exception_info;                        /**< HV_X64_EXCEPTION_INFO_*. */
	uint8_t instruction_byte_count;                /**< Bytes in instruction_bytes, or 0. */
	uint32_t error_code;                           /**< Error code, if valid. */
	uint64_t exception_parameter;                  /**< For CR2 or DR6, by vector. */
	uint64_t reserved;                             /**< To be ignored. */
	uint8_t instruction_bytes[16];                 /**< The instruction. */
	struct hv_x64_segment_register ds_segment;     /**< DS. */
	struct hv_x64_segment_register ss_segment;     /**< SS. */
	uint64_t rax;                                  /**< RAX. */
	uint64_t rcx;                                  /**< RCX. */
	uint64_t rdx;                                  /**< RDX. */
	uint64_t rbx;                                  /**< RBX. */
	uint64_t rsp;                                  /**< RSP. */
	uint64_t rbp;                                  /**< RBP. */
	uint64_t rsi;                                  /**< RSI. */
	uint64_t rdi;                                  /**< RDI. */
	uint64_t r8;                                   /**< R8. */
	uint64_t r9;                                   /**< R9. */
	uint64_t r10;                                  /**< R10. */
	uint64_t r11;                                  /**< R11. */
	uint64_t r12;                                  /**< R12. */
	uint64_t r13;                                  /**< R13. */
	uint64_t r14;                                  /**< R14. */
	uint64_t r15;                                  /**< R15. */
};
HV_ASSERT_LAYOUT(struct hv_x64_exception_intercept_message, 240, 8);
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, exception_vector, 40)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, exception_info, 42)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, instruction_byte_count, 43)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, error_code, 44)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, exception_parameter, 48)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, reserved, 56)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, instruction_bytes, 64)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, ds_segment, 80)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, ss_segment, 96)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rax, 112)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rcx, 120)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rdx, 128)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rbx, 136)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rsp, 144)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rbp, 152)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rsi, 160)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, rdi, 168)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r8, 176)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r9, 184)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r10, 192)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r11, 200)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r12, 208)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r13, 216)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r14, 224)
HV_ASSERT_OFFSET(struct hv_x64_exception_intercept_message, r15, 232)

/**
 * @brief Payload of HVMSG_HYPERCALL_INTERCEPT (TLFS: HV_X64_HYPERCALL_INTERCEPT_MESSAGE);
 * Linux's is packed and ends at flags.
 */
struct hv_x64_hypercall_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	uint64_t rax;                                  /**< RAX. */
	uint64_t rbx;                                  /**< RBX. */
	uint64_t rcx;                                  /**< RCX: control. */
	uint64_t rdx;                                  /**< RDX: input. */
	uint64_t r8;                                   /**< R8: output. */
	uint64_t rsi;                                  /**< RSI. */
	uint64_t rdi;                                  /**< RDI. */
	struct hv_u128 xmm_registers[6];               /**< XMM0 to XMM5. */
	/** HV_HYPERCALL_INTERCEPT_MESSAGE_FLAGS_*. */
	uint32_t flags;
	uint32_t rsvd2[3]; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_hypercall_intercept_message, 208, 8);
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rax, 40)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rbx, 48)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rcx, 56)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rdx, 64)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, r8, 72)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rsi, 80)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rdi, 88)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, xmm_registers, 96)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, flags, 192)
HV_ASSERT_OFFSET(struct hv_x64_hypercall_intercept_message, rsvd2, 196)

/** The access is one of memory: byte flags of struct hv_x64_register_intercept_message. */
#define HV_X64_REGISTER_INTERCEPT_MESSAGE_FLAGS_IS_MEMORY_OP 0x01U

/**
 * @brief Other side of an access to a register (TLFS: HV_X64_REGISTER_ACCESS_INFO).
 *
 * Of a read it holds, in bits 31:0, the id of the register that takes the value
 * (destination_register); if the other side is memory, in bits 63:0 its address.
 */
struct hv_x64_register_access_info {
	struct hv_u128 source_value; /**< The value that is written. */
};
HV_ASSERT_LAYOUT(struct hv_x64_register_access_info, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_register_access_info, source_value, 0)

/**
 * @brief Payload of HV_MESSAGE_TYPE_REGISTER_INTERCEPT
 * (TLFS: HV_X64_REGISTER_INTERCEPT_MESSAGE).
 */
struct hv_x64_register_intercept_message {
	struct hv_x64_intercept_message_header header; /**< Head. */
	/** HV_X64_REGISTER_INTERCEPT_MESSAGE_FLAGS_*. */
	uint8_t flags;
	uint8_t reserved8;      /**< To be ignored. */
	uint16_t reserved16;    /**< To be ignored. */
	uint32_t register_name; /**< Id of the register. */
	/** Value, or where it comes from or goes. */
	struct hv_x64_register_access_info access_info;
};
HV_ASSERT_LAYOUT(struct hv_x64_register_intercept_message, 64, 8);
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, header, 0)
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, flags, 40)
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, reserved8, 41)
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, reserved16, 42)
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, register_name, 44)
HV_ASSERT_OFFSET(struct hv_x64_register_intercept_message, access_info, 48)

/** @brief Payload of HVMSG_X64_HALT (TLFS: HV_X64_HALT_MESSAGE). */
struct hv_x64_halt_message {
	struct hv_x64_intercept_message_header header; /**< Head: there is nothing else. */
};
HV_ASSERT_LAYOUT(struct hv_x64_halt_message, 40, 8);
HV_ASSERT_OFFSET(struct hv_x64_halt_message, header, 0)

/**
 * @brief Payload of HVMSG_UNRECOVERABLE_EXCEPTION: a triple fault
 * (TLFS: HV_X64_UNRECOVERABLE_EXCEPTION_MESSAGE).
 */
struct hv_x64_unrecoverable_exception_message {
	struct hv_x64_intercept_message_header header; /**< Head: there is nothing else. */
};
HV_ASSERT_LAYOUT(struct hv_x64_unrecoverable_exception_message, 40, 8);
HV_ASSERT_OFFSET(struct hv_x64_unrecoverable_exception_message, header, 0)

#endif
