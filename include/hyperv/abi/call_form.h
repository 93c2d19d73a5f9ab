/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The forms of the hypercalls that a guest makes: class and sizes, for hyperv/call.h.
 *
 * Each class is a type of its own, so a rep count on a simple call, or a call with a variable header
 * made without one, does not compile. Sizes are bytes (TLFS, page of each call; openvmm's hvdef).
 * HvCallGetVpSetFromMda is missing: its output of 4104 bytes fits no page.
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

/** @brief A call whose input ends in a variable header. */
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

/** @brief A rep call with a variable header between header and elements. */
struct hv_varhead_rep_form {
	uint16_t code;    /**< HVCALL_*. */
	uint16_t input;   /**< Bytes before the variable header. */
	uint16_t element; /**< Bytes of each element behind it. */
};

/* clang-format off */
#define HV_SIMPLE_FORM(code, input, output)               HV_CONSTANT(hv_simple_form, code, input, output)               /**< A simple call. */
#define HV_VARHEAD_FORM(code, input)                      HV_CONSTANT(hv_varhead_form, code, input)                      /**< With a variable header. */
#define HV_REP_FORM(code, input, element, output_element) HV_CONSTANT(hv_rep_form, code, input, element, output_element) /**< A rep call. */
#define HV_VARHEAD_REP_FORM(code, input, element)         HV_CONSTANT(hv_varhead_rep_form, code, input, element)         /**< Both. */

/** @name Simple calls: HV_SIMPLE_FORM(code, input, output)
 * @{ */
#define HV_FORM_SWITCH_VIRTUAL_ADDRESS_SPACE       HV_SIMPLE_FORM(HVCALL_SWITCH_VIRTUAL_ADDRESS_SPACE, 8, 0)        /**< struct hv_input_switch_virtual_address_space. */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE        HV_SIMPLE_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, 24, 0)        /**< struct hv_tlb_flush. */
#define HV_FORM_NOTIFY_LONG_SPIN_WAIT              HV_SIMPLE_FORM(HVCALL_NOTIFY_LONG_SPIN_WAIT, 8, 0)               /**< Count of spins, 64 bits. */
#define HV_FORM_SEND_IPI                           HV_SIMPLE_FORM(HVCALL_SEND_IPI, 16, 0)                           /**< struct hv_send_ipi. */
#define HV_FORM_ENABLE_PARTITION_VTL               HV_SIMPLE_FORM(HVCALL_ENABLE_PARTITION_VTL, 16, 0)               /**< struct hv_input_enable_partition_vtl. */
#define HV_FORM_ARM64_ENABLE_VP_VTL                HV_SIMPLE_FORM(HVCALL_ENABLE_VP_VTL, 88, 0)                      /**< struct hv_arm64_enable_vp_vtl. */
#define HV_FORM_X64_ENABLE_VP_VTL                  HV_SIMPLE_FORM(HVCALL_ENABLE_VP_VTL, 240, 0)                     /**< struct hv_x64_enable_vp_vtl. */
#define HV_FORM_VTL_CALL                           HV_SIMPLE_FORM(HVCALL_VTL_CALL, 0, 0)                            /**< No parameters. */
#define HV_FORM_VTL_RETURN                         HV_SIMPLE_FORM(HVCALL_VTL_RETURN, 0, 0)                          /**< No parameters. */
#define HV_FORM_GET_PARTITION_ID                   HV_SIMPLE_FORM(HVCALL_GET_PARTITION_ID, 0, 8)                    /**< Out: struct hv_get_partition_id. */
#define HV_FORM_TRANSLATE_VIRTUAL_ADDRESS          HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS, 32, 16)         /**< struct hv_input_translate_virtual_address. */
#define HV_FORM_ARM64_TRANSLATE_VIRTUAL_ADDRESS_EX HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS_EX, 32, 16)      /**< The same; out: struct hv_arm64_output_translate_virtual_address_ex. */
#define HV_FORM_X64_TRANSLATE_VIRTUAL_ADDRESS_EX   HV_SIMPLE_FORM(HVCALL_TRANSLATE_VIRTUAL_ADDRESS_EX, 32, 64)      /**< The same; out: struct hv_x64_output_translate_virtual_address_ex. */
#define HV_FORM_POST_MESSAGE                       HV_SIMPLE_FORM(HVCALL_POST_MESSAGE, 256, 0)                      /**< struct hv_input_post_message. */
#define HV_FORM_SIGNAL_EVENT                       HV_SIMPLE_FORM(HVCALL_SIGNAL_EVENT, 8, 0)                        /**< struct hv_input_signal_event. */
#define HV_FORM_ASSERT_VIRTUAL_INTERRUPT           HV_SIMPLE_FORM(HVCALL_ASSERT_VIRTUAL_INTERRUPT, 32, 0)           /**< struct hv_input_assert_virtual_interrupt. */
#define HV_FORM_ARM64_START_VP                     HV_SIMPLE_FORM(HVCALL_START_VP, 88, 0)                           /**< struct hv_arm64_start_vp_input. */
#define HV_FORM_X64_START_VP                       HV_SIMPLE_FORM(HVCALL_START_VP, 240, 0)                          /**< struct hv_x64_start_vp_input. */
#define HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE HV_SIMPLE_FORM(HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE, 16, 0) /**< struct hv_guest_mapping_flush; x86 only. */
#define HV_FORM_MMIO_READ                          HV_SIMPLE_FORM(HVCALL_MMIO_READ, 16, 64)                         /**< struct hv_mmio_read_input. */
#define HV_FORM_MMIO_WRITE                         HV_SIMPLE_FORM(HVCALL_MMIO_WRITE, 80, 0)                         /**< struct hv_mmio_write_input. */
#define HV_FORM_QUERY_CAPABILITIES                 HV_SIMPLE_FORM(HV_EXT_CALL_QUERY_CAPABILITIES, 0, 8)             /**< Out: capabilities, 64 bits. */
#define HV_FORM_GET_BOOT_ZEROED_MEMORY             HV_SIMPLE_FORM(HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY, 0, 4088)      /**< Out: ranges of zeroed pages. */
#define HV_FORM_VBS_VM_CALL_REPORT                 HV_SIMPLE_FORM(HVCALL_VBS_VM_CALL_REPORT, 64, 2048)              /**< Data for the report; out: the report. */
/** @} */

/** @name Calls with a variable header: HV_VARHEAD_FORM(code, input)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE_EX HV_VARHEAD_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, 32) /**< struct hv_tlb_flush_ex; the banks of its set. */
#define HV_FORM_SEND_IPI_EX                    HV_VARHEAD_FORM(HVCALL_SEND_IPI_EX, 24)                    /**< struct hv_send_ipi_ex; the banks of its set. */
#define HV_FORM_RETARGET_INTERRUPT             HV_VARHEAD_FORM(HVCALL_RETARGET_INTERRUPT, 56)             /**< struct hv_retarget_device_interrupt; mask of banks and banks, or nothing. */
/** @} */

/** @name Rep calls: HV_REP_FORM(code, input, element, output_element)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST             HV_REP_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, 24, 8, 0)             /**< struct hv_tlb_flush, struct hv_gva_range; x86 only. */
#define HV_FORM_MODIFY_VTL_PROTECTION_MASK             HV_REP_FORM(HVCALL_MODIFY_VTL_PROTECTION_MASK, 16, 8, 0)             /**< Page numbers. */
#define HV_FORM_GET_VP_REGISTERS                       HV_REP_FORM(HVCALL_GET_VP_REGISTERS, 16, 4, 16)                      /**< struct hv_get_vp_registers_input, ids; out: struct hv_u128. */
#define HV_FORM_SET_VP_REGISTERS                       HV_REP_FORM(HVCALL_SET_VP_REGISTERS, 16, 32, 0)                      /**< struct hv_set_vp_registers_input, struct hv_register_assoc. */
#define HV_FORM_ARM64_GET_VP_ID_FROM_APIC_ID         HV_REP_FORM(HVCALL_GET_VP_ID_FROM_APIC_ID, 16, 8, 4)                /**< struct hv_get_vp_from_apic_id_in, affinities of MPIDR_EL1; out: VP indices. */
#define HV_FORM_X64_GET_VP_ID_FROM_APIC_ID           HV_REP_FORM(HVCALL_GET_VP_ID_FROM_APIC_ID, 16, 4, 4)                /**< struct hv_get_vp_from_apic_id_in, APIC ids; out: VP indices. */
#define HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST      HV_REP_FORM(HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST, 16, 8, 0)      /**< struct hv_guest_mapping_flush, struct hv_gpa_page_range; x86 only. */
#define HV_FORM_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS       HV_REP_FORM(HVCALL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS, 16, 8, 8)       /**< Page numbers; out: results. */
#define HV_FORM_ACCEPT_GPA_PAGES                       HV_REP_FORM(HVCALL_ACCEPT_GPA_PAGES, 24, 8, 0)                       /**< struct hv_input_accept_gpa_pages, page numbers. */
#define HV_FORM_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY HV_REP_FORM(HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY, 16, 8, 0) /**< struct hv_gpa_range_for_visibility, page numbers. */
#define HV_FORM_PIN_GPA_PAGE_RANGES                    HV_REP_FORM(HVCALL_PIN_GPA_PAGE_RANGES, 8, 8, 0)                     /**< struct hv_gpa_page_range. */
#define HV_FORM_UNPIN_GPA_PAGE_RANGES                  HV_REP_FORM(HVCALL_UNPIN_GPA_PAGE_RANGES, 8, 8, 0)                   /**< struct hv_gpa_page_range. */
#define HV_FORM_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY  HV_REP_FORM(HVCALL_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY, 8, 8, 1)   /**< struct hv_input_query_sparse_gpa_page_host_visibility, page numbers; out: bytes. */
#define HV_FORM_MEMORY_HEAT_HINT                       HV_REP_FORM(HV_EXT_CALL_MEMORY_HEAT_HINT, 8, 8, 0)                   /**< struct hv_memory_hint, struct hv_gpa_page_range. */
/** @} */

/** @name Rep calls with a variable header: HV_VARHEAD_REP_FORM(code, input, element)
 * @{ */
#define HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST_EX HV_VARHEAD_REP_FORM(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX, 32, 8) /**< struct hv_tlb_flush_ex, banks of its set, struct hv_gva_range; x86 only. */
/** @} */
/* clang-format on */

#endif
