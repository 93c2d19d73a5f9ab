/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The forms of the hypercalls that a guest makes: class and sizes, for hyperv/call.h.
 *
 * Each class is a type of its own, so a rep count on a simple call, or a call with a variable header
 * made without one, does not compile. Sizes are bytes (TLFS, page of each call; openvmm's hvdef). A simple call may be
 * made with its parameters in registers wherever they fit there, the others are made in memory.
 *
 * Without a form, though guests make them: HvCallVtlCall and HvCallVtlReturn, which are instructions of their own (arm64:
 * HVC with HV_ARM64_HVC_VTL_ENTRY_IMM and HV_ARM64_HVC_VTL_EXIT_IMM; x86: code at HV_REGISTER_VSM_CODE_PAGE_OFFSETS) and
 * share their registers with the other level (hyperv/arm64_vtl_call.h, hyperv/x64_vtl_call.h); HvCallGetVpSetFromMda,
 * whose output of 4104 bytes fits no page; those of which no source gives the sizes.
 */
#ifndef HYPERV_SDK_ABI_CALL_FORM_H
#define HYPERV_SDK_ABI_CALL_FORM_H

#ifndef HYPERV_SDK_ABI_HYPERCALL_H /* gcc would read it again: it does not know that two paths are one file */
#include "hypercall.h"
#endif

/** @brief A simple call. */
struct hv_simple_form {
	uint16_t code;   /**< HVCALL_*. */
	uint16_t input;  /**< Bytes of its input, 0 if it has none. */
	uint16_t output; /**< Bytes of its output, 0 if it has none. */
};

/** @brief A call whose input ends in a set of virtual processors (struct hv_vpset); its banks are the variable header. */
struct hv_vpset_form {
	uint16_t code;  /**< HVCALL_*. */
	uint16_t input; /**< Bytes before the banks, the last 16 of them the head of the set. */
};

/** @brief A call whose input ends in another variable header. */
struct hv_varhead_form {
	uint16_t code;  /**< HVCALL_*. */
	uint16_t input; /**< Bytes before the variable header. */
};

/** @brief A rep call. */
struct hv_rep_form {
	uint16_t code;    /**< HVCALL_*. */
	uint16_t input;   /**< Bytes of the header. */
	uint16_t element; /**< Bytes of each element behind it. */
	uint16_t
		output_element; /**< Bytes that each element has in the output, 0 if there is none. */
};

/** @brief A rep call with a set of virtual processors, whose banks stand between header and elements. */
struct hv_vpset_rep_form {
	uint16_t code;    /**< HVCALL_*. */
	uint16_t input;   /**< Bytes before the banks, the last 16 of them the head of the set. */
	uint16_t element; /**< Bytes of each element behind them. */
};

/* clang-format off */
#define HV_SIMPLE_FORM(code, input, output)               HV_CONSTANT(hv_simple_form, code, input, output)               /**< A simple call. */
#define HV_VPSET_FORM(code, input)                        HV_CONSTANT(hv_vpset_form, code, input)                        /**< With a set of virtual processors. */
#define HV_VARHEAD_FORM(code, input)                      HV_CONSTANT(hv_varhead_form, code, input)                      /**< With another variable header. */
#define HV_REP_FORM(code, input, element, output_element) HV_CONSTANT(hv_rep_form, code, input, element, output_element) /**< A rep call. */
#define HV_VPSET_REP_FORM(code, input, element)           HV_CONSTANT(hv_vpset_rep_form, code, input, element)           /**< A rep call with a set. */

/** @name Simple calls: HV_SIMPLE_FORM(code, input, output)
 * @{ */
#define HV_FORM_SWITCH_VIRTUAL_ADDRESS_SPACE       HV_SIMPLE_FORM(HVCALL_SWITCH_VIRTUAL_ADDRESS_SPACE, 8, 0)        /**< struct hv_input_switch_virtual_address_space. */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE        HV_SIMPLE_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, 24, 0)        /**< struct hv_tlb_flush. */
#define HV_FORM_NOTIFY_LONG_SPIN_WAIT              HV_SIMPLE_FORM(HVCALL_NOTIFY_LONG_SPIN_WAIT, 8, 0)               /**< Count of spins, 64 bits. */
#define HV_FORM_SEND_IPI                           HV_SIMPLE_FORM(HVCALL_SEND_IPI, 16, 0)                           /**< struct hv_send_ipi. */
#define HV_FORM_ENABLE_PARTITION_VTL               HV_SIMPLE_FORM(HVCALL_ENABLE_PARTITION_VTL, 16, 0)               /**< struct hv_input_enable_partition_vtl. */
#define HV_FORM_ARM64_ENABLE_VP_VTL                HV_SIMPLE_FORM(HVCALL_ENABLE_VP_VTL, 88, 0)                      /**< struct hv_arm64_enable_vp_vtl. */
#define HV_FORM_X64_ENABLE_VP_VTL                  HV_SIMPLE_FORM(HVCALL_ENABLE_VP_VTL, 240, 0)                     /**< struct hv_x64_enable_vp_vtl. */
#define HV_FORM_GET_PARTITION_ID                   HV_SIMPLE_FORM(HVCALL_GET_PARTITION_ID, 0, 8)                    /**< Out: struct hv_get_partition_id. */
#define HV_FORM_INSTALL_INTERCEPT                  HV_SIMPLE_FORM(HVCALL_INSTALL_INTERCEPT, 24, 0)                  /**< Partition, access, type, struct hv_intercept_parameters. */
#define HV_FORM_TRANSLATE_VIRTUAL_ADDRESS          HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS, 32, 16)         /**< struct hv_input_translate_virtual_address. */
#define HV_FORM_ARM64_TRANSLATE_VIRTUAL_ADDRESS_EX HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS_EX, 32, 16)      /**< The same; out: struct hv_arm64_output_translate_virtual_address_ex. */
#define HV_FORM_X64_TRANSLATE_VIRTUAL_ADDRESS_EX   HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS_EX, 32, 64)      /**< The same; out: struct hv_x64_output_translate_virtual_address_ex. */
#define HV_FORM_POST_MESSAGE                       HV_SIMPLE_FORM(HVCALL_POST_MESSAGE, 256, 0)                      /**< struct hv_input_post_message. */
#define HV_FORM_SIGNAL_EVENT                       HV_SIMPLE_FORM(HVCALL_SIGNAL_EVENT, 8, 0)                        /**< struct hv_input_signal_event. */
#define HV_FORM_ASSERT_VIRTUAL_INTERRUPT           HV_SIMPLE_FORM(HVCALL_ASSERT_VIRTUAL_INTERRUPT, 32, 0)           /**< struct hv_input_assert_virtual_interrupt. */
#define HV_FORM_ARM64_START_VP                     HV_SIMPLE_FORM(HVCALL_START_VP, 88, 0)                           /**< struct hv_arm64_start_vp_input. */
#define HV_FORM_X64_START_VP                       HV_SIMPLE_FORM(HVCALL_START_VP, 240, 0)                          /**< struct hv_x64_start_vp_input. */
#define HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE HV_SIMPLE_FORM(HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE, 16, 0) /**< struct hv_guest_mapping_flush; x86 only. */
#define HV_FORM_POST_MESSAGE_DIRECT                HV_SIMPLE_FORM(HVCALL_POST_MESSAGE_DIRECT, 280, 0)               /**< struct hv_input_post_message_direct. */
#define HV_FORM_SIGNAL_EVENT_DIRECT                HV_SIMPLE_FORM(HVCALL_SIGNAL_EVENT_DIRECT, 16, 8)                /**< struct hv_input_signal_event_direct. */
#define HV_FORM_RESTORE_PARTITION_TIME             HV_SIMPLE_FORM(HVCALL_RESTORE_PARTITION_TIME, 32, 0)             /**< struct hv_input_restore_partition_time. */
#define HV_FORM_MMIO_READ                          HV_SIMPLE_FORM(HVCALL_MMIO_READ, 16, 64)                         /**< struct hv_mmio_read_input. */
#define HV_FORM_MMIO_WRITE                         HV_SIMPLE_FORM(HVCALL_MMIO_WRITE, 80, 0)                         /**< struct hv_mmio_write_input. */
#define HV_FORM_QUERY_CAPABILITIES                 HV_SIMPLE_FORM(HV_EXT_CALL_QUERY_CAPABILITIES, 0, 8)             /**< Out: capabilities, 64 bits. */
#define HV_FORM_GET_BOOT_ZEROED_MEMORY             HV_SIMPLE_FORM(HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY, 0, 4088)      /**< Out: ranges of zeroed pages. */
#define HV_FORM_VBS_VM_CALL_REPORT                 HV_SIMPLE_FORM(HVCALL_VBS_VM_CALL_REPORT, 64, 2048)              /**< Data for the report; out: the report. */
/** @} */

/** @name Calls with a set of virtual processors: HV_VPSET_FORM(code, input)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE_EX HV_VPSET_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, 32) /**< struct hv_tlb_flush_ex. */
#define HV_FORM_SEND_IPI_EX                    HV_VPSET_FORM(HVCALL_SEND_IPI_EX, 24)                    /**< struct hv_send_ipi_ex. */
/** @} */

/** @name Calls with another variable header: HV_VARHEAD_FORM(code, input)
 * @{ */
#define HV_FORM_RETARGET_INTERRUPT HV_VARHEAD_FORM(HVCALL_RETARGET_INTERRUPT, 56) /**< struct hv_retarget_device_interrupt; mask of banks and banks, or nothing. */
/** @} */

/** @name Rep calls: HV_REP_FORM(code, input, element, output_element)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST             HV_REP_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, 24, 8, 0)             /**< struct hv_tlb_flush, struct hv_gva_range; x86 only. */
#define HV_FORM_MODIFY_VTL_PROTECTION_MASK             HV_REP_FORM(HVCALL_MODIFY_VTL_PROTECTION_MASK, 16, 8, 0)             /**< Page numbers. */
#define HV_FORM_GET_VP_REGISTERS                       HV_REP_FORM(HVCALL_GET_VP_REGISTERS, 16, 4, 16)                      /**< struct hv_get_vp_registers_input, ids; out: struct hv_u128. */
#define HV_FORM_SET_VP_REGISTERS                       HV_REP_FORM(HVCALL_SET_VP_REGISTERS, 16, 32, 0)                      /**< struct hv_set_vp_registers_input, struct hv_register_assoc. */
#define HV_FORM_ARM64_GET_VP_ID_FROM_APIC_ID           HV_REP_FORM(HVCALL_GET_VP_ID_FROM_APIC_ID, 16, 8, 4)                 /**< struct hv_get_vp_from_apic_id_in, affinities of MPIDR_EL1; out: VP indices. */
#define HV_FORM_X64_GET_VP_ID_FROM_APIC_ID             HV_REP_FORM(HVCALL_GET_VP_ID_FROM_APIC_ID, 16, 4, 4)                 /**< struct hv_get_vp_from_apic_id_in, APIC ids; out: VP indices. */
#define HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST      HV_REP_FORM(HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST, 16, 8, 0)      /**< struct hv_guest_mapping_flush, struct hv_gpa_page_range; x86 only. */
#define HV_FORM_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS       HV_REP_FORM(HVCALL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS, 16, 8, 8)       /**< Page numbers; out: results. */
#define HV_FORM_ACCEPT_GPA_PAGES                       HV_REP_FORM(HVCALL_ACCEPT_GPA_PAGES, 24, 8, 0)                       /**< struct hv_input_accept_gpa_pages; openvmm alone has 8 bytes each behind it, unread. */
#define HV_FORM_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY HV_REP_FORM(HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY, 16, 8, 0) /**< struct hv_gpa_range_for_visibility, page numbers. */
#define HV_FORM_PIN_GPA_PAGE_RANGES                    HV_REP_FORM(HVCALL_PIN_GPA_PAGE_RANGES, 8, 8, 0)                     /**< struct hv_gpa_page_range. */
#define HV_FORM_UNPIN_GPA_PAGE_RANGES                  HV_REP_FORM(HVCALL_UNPIN_GPA_PAGE_RANGES, 8, 8, 0)                   /**< struct hv_gpa_page_range. */
#define HV_FORM_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY  HV_REP_FORM(HVCALL_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY, 8, 8, 1)   /**< struct hv_input_query_sparse_gpa_page_host_visibility, page numbers; out: bytes. */
#define HV_FORM_MEMORY_HEAT_HINT                       HV_REP_FORM(HV_EXT_CALL_MEMORY_HEAT_HINT, 8, 8, 0)                   /**< struct hv_memory_hint, struct hv_gpa_page_range. */
/** @} */

/** @name Rep calls with a set of virtual processors: HV_VPSET_REP_FORM(code, input, element)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST_EX HV_VPSET_REP_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX, 32, 8) /**< struct hv_tlb_flush_ex, struct hv_gva_range; x86 only. */
/** @} */
/* clang-format on */

#endif
