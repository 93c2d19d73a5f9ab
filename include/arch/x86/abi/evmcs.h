/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The enlightened VMCS: a page of memory by which a nested hypervisor runs its guests
 * instead of by VMREAD and VMWRITE, on Intel.
 *
 * Fields that do not start with hv_ have the meaning and the encoding of the processor's VMCS.
 * "Host" is the nested hypervisor, "guest" its guest.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_EVMCS_H
#define HYPERV_SDK_ARCH_X86_ABI_EVMCS_H

#include "nested_assist.h"

/**
 * @brief Enlightened VMCS, version 1 (TLFS: HV_VMX_ENLIGHTENED_VMCS).
 *
 * Names are Linux's. Xen's older copy ends the named fields at guest_bndcfgs, but for
 * xss_exit_bitmap; the last word is the TLFS's, Linux pads there.
 */
struct hv_enlightened_vmcs {
	uint32_t revision_id;                /**< Version of this layout. */
	uint32_t abort;                      /**< Why an exit was aborted. */
	uint16_t host_es_selector;           /**< Host ES: selector. */
	uint16_t host_cs_selector;           /**< Host CS: selector. */
	uint16_t host_ss_selector;           /**< Host SS: selector. */
	uint16_t host_ds_selector;           /**< Host DS: selector. */
	uint16_t host_fs_selector;           /**< Host FS: selector. */
	uint16_t host_gs_selector;           /**< Host GS: selector. */
	uint16_t host_tr_selector;           /**< Host TR: selector. */
	uint16_t padding16_1;                /**< Zero. */
	uint64_t host_ia32_pat;              /**< Host IA32_PAT. */
	uint64_t host_ia32_efer;             /**< Host IA32_EFER. */
	uint64_t host_cr0;                   /**< Host CR0. */
	uint64_t host_cr3;                   /**< Host CR3. */
	uint64_t host_cr4;                   /**< Host CR4. */
	uint64_t host_ia32_sysenter_esp;     /**< Host IA32_SYSENTER_ESP. */
	uint64_t host_ia32_sysenter_eip;     /**< Host IA32_SYSENTER_EIP. */
	uint64_t host_rip;                   /**< Host RIP. */
	uint32_t host_ia32_sysenter_cs;      /**< Host IA32_SYSENTER_CS. */
	uint32_t pin_based_vm_exec_control;  /**< Controls: pins. */
	uint32_t vm_exit_controls;           /**< Controls: exits. */
	uint32_t secondary_vm_exec_control;  /**< Controls: processor, second word. */
	uint64_t io_bitmap_a;                /**< Address of the bitmap of I/O ports 0 to 0x7fff. */
	uint64_t io_bitmap_b;                /**< Address of that of 0x8000 to 0xffff. */
	uint64_t msr_bitmap;                 /**< Address of the bitmap of MSRs. */
	uint16_t guest_es_selector;          /**< Guest ES: selector. */
	uint16_t guest_cs_selector;          /**< Guest CS: selector. */
	uint16_t guest_ss_selector;          /**< Guest SS: selector. */
	uint16_t guest_ds_selector;          /**< Guest DS: selector. */
	uint16_t guest_fs_selector;          /**< Guest FS: selector. */
	uint16_t guest_gs_selector;          /**< Guest GS: selector. */
	uint16_t guest_ldtr_selector;        /**< Guest LDTR: selector. */
	uint16_t guest_tr_selector;          /**< Guest TR: selector. */
	uint32_t guest_es_limit;             /**< Guest ES: limit. */
	uint32_t guest_cs_limit;             /**< Guest CS: limit. */
	uint32_t guest_ss_limit;             /**< Guest SS: limit. */
	uint32_t guest_ds_limit;             /**< Guest DS: limit. */
	uint32_t guest_fs_limit;             /**< Guest FS: limit. */
	uint32_t guest_gs_limit;             /**< Guest GS: limit. */
	uint32_t guest_ldtr_limit;           /**< Guest LDTR: limit. */
	uint32_t guest_tr_limit;             /**< Guest TR: limit. */
	uint32_t guest_gdtr_limit;           /**< Guest GDTR: limit. */
	uint32_t guest_idtr_limit;           /**< Guest IDTR: limit. */
	uint32_t guest_es_ar_bytes;          /**< Guest ES: attributes. */
	uint32_t guest_cs_ar_bytes;          /**< Guest CS: attributes. */
	uint32_t guest_ss_ar_bytes;          /**< Guest SS: attributes. */
	uint32_t guest_ds_ar_bytes;          /**< Guest DS: attributes. */
	uint32_t guest_fs_ar_bytes;          /**< Guest FS: attributes. */
	uint32_t guest_gs_ar_bytes;          /**< Guest GS: attributes. */
	uint32_t guest_ldtr_ar_bytes;        /**< Guest LDTR: attributes. */
	uint32_t guest_tr_ar_bytes;          /**< Guest TR: attributes. */
	uint64_t guest_es_base;              /**< Guest ES: base. */
	uint64_t guest_cs_base;              /**< Guest CS: base. */
	uint64_t guest_ss_base;              /**< Guest SS: base. */
	uint64_t guest_ds_base;              /**< Guest DS: base. */
	uint64_t guest_fs_base;              /**< Guest FS: base. */
	uint64_t guest_gs_base;              /**< Guest GS: base. */
	uint64_t guest_ldtr_base;            /**< Guest LDTR: base. */
	uint64_t guest_tr_base;              /**< Guest TR: base. */
	uint64_t guest_gdtr_base;            /**< Guest GDTR: base. */
	uint64_t guest_idtr_base;            /**< Guest IDTR: base. */
	uint64_t padding64_1[3];             /**< Zero. */
	uint64_t vm_exit_msr_store_addr;     /**< Address of the MSRs to store on exit. */
	uint64_t vm_exit_msr_load_addr;      /**< Address of the MSRs to load on exit. */
	uint64_t vm_entry_msr_load_addr;     /**< Address of the MSRs to load on entry. */
	uint64_t cr3_target_value0;          /**< First CR3 that does not exit. */
	uint64_t cr3_target_value1;          /**< Second. */
	uint64_t cr3_target_value2;          /**< Third. */
	uint64_t cr3_target_value3;          /**< Fourth. */
	uint32_t page_fault_error_code_mask; /**< Page faults: bits of the error code to look at. */
	uint32_t page_fault_error_code_match;   /**< Page faults: what they are compared with. */
	uint32_t cr3_target_count;              /**< CR3 targets that count. */
	uint32_t vm_exit_msr_store_count;       /**< MSRs to store on exit. */
	uint32_t vm_exit_msr_load_count;        /**< MSRs to load on exit. */
	uint32_t vm_entry_msr_load_count;       /**< MSRs to load on entry. */
	uint64_t tsc_offset;                    /**< Added to the time-stamp counter. */
	uint64_t virtual_apic_page_addr;        /**< Address of the virtual APIC page. */
	uint64_t vmcs_link_pointer;             /**< Link to another VMCS. */
	uint64_t guest_ia32_debugctl;           /**< Guest IA32_DEBUGCTL. */
	uint64_t guest_ia32_pat;                /**< Guest IA32_PAT. */
	uint64_t guest_ia32_efer;               /**< Guest IA32_EFER. */
	uint64_t guest_pdptr0;                  /**< Guest PDPTE 0. */
	uint64_t guest_pdptr1;                  /**< Guest PDPTE 1. */
	uint64_t guest_pdptr2;                  /**< Guest PDPTE 2. */
	uint64_t guest_pdptr3;                  /**< Guest PDPTE 3. */
	uint64_t guest_pending_dbg_exceptions;  /**< Guest debug exceptions that are pending. */
	uint64_t guest_sysenter_esp;            /**< Guest IA32_SYSENTER_ESP. */
	uint64_t guest_sysenter_eip;            /**< Guest IA32_SYSENTER_EIP. */
	uint32_t guest_activity_state;          /**< Guest running, halted and so on. */
	uint32_t guest_sysenter_cs;             /**< Guest IA32_SYSENTER_CS. */
	uint64_t cr0_guest_host_mask;           /**< Bits of CR0 that the host owns. */
	uint64_t cr4_guest_host_mask;           /**< Bits of CR4 that the host owns. */
	uint64_t cr0_read_shadow;               /**< What the guest reads of them in CR0. */
	uint64_t cr4_read_shadow;               /**< What the guest reads of them in CR4. */
	uint64_t guest_cr0;                     /**< Guest CR0. */
	uint64_t guest_cr3;                     /**< Guest CR3. */
	uint64_t guest_cr4;                     /**< Guest CR4. */
	uint64_t guest_dr7;                     /**< Guest DR7. */
	uint64_t host_fs_base;                  /**< Host FS: base. */
	uint64_t host_gs_base;                  /**< Host GS: base. */
	uint64_t host_tr_base;                  /**< Host TR: base. */
	uint64_t host_gdtr_base;                /**< Host GDTR: base. */
	uint64_t host_idtr_base;                /**< Host IDTR: base. */
	uint64_t host_rsp;                      /**< Host RSP. */
	uint64_t ept_pointer;                   /**< Root of the nested page tables. */
	uint16_t virtual_processor_id;          /**< VPID. */
	uint16_t padding16_2[3];                /**< Zero. */
	uint64_t padding64_2[5];                /**< Zero. */
	uint64_t guest_physical_address;        /**< Exit: guest physical address. */
	uint32_t vm_instruction_error;          /**< Why a VMX instruction failed. */
	uint32_t vm_exit_reason;                /**< Exit: reason. */
	uint32_t vm_exit_intr_info;             /**< Exit: event that caused it. */
	uint32_t vm_exit_intr_error_code;       /**< Exit: error code of that event. */
	uint32_t idt_vectoring_info_field;      /**< Exit: event that was being delivered. */
	uint32_t idt_vectoring_error_code;      /**< Exit: error code of that one. */
	uint32_t vm_exit_instruction_len;       /**< Exit: bytes of the instruction. */
	uint32_t vmx_instruction_info;          /**< Exit: operands of the instruction. */
	uint64_t exit_qualification;            /**< Exit: qualification. */
	uint64_t exit_io_instruction_ecx;       /**< Exit by I/O in SMM: RCX. */
	uint64_t exit_io_instruction_esi;       /**< Exit by I/O in SMM: RSI. */
	uint64_t exit_io_instruction_edi;       /**< Exit by I/O in SMM: RDI. */
	uint64_t exit_io_instruction_eip;       /**< Exit by I/O in SMM: RIP. */
	uint64_t guest_linear_address;          /**< Exit: guest linear address. */
	uint64_t guest_rsp;                     /**< Guest RSP. */
	uint64_t guest_rflags;                  /**< Guest RFLAGS. */
	uint32_t guest_interruptibility_info;   /**< Guest blocked by STI, MOV SS, SMI, NMI. */
	uint32_t cpu_based_vm_exec_control;     /**< Controls: processor, first word. */
	uint32_t exception_bitmap;              /**< Exceptions that exit. */
	uint32_t vm_entry_controls;             /**< Controls: entry. */
	uint32_t vm_entry_intr_info_field;      /**< Entry: event to deliver. */
	uint32_t vm_entry_exception_error_code; /**< Entry: its error code. */
	uint32_t vm_entry_instruction_len; /**< Entry: bytes of the instruction it stands for. */
	uint32_t tpr_threshold;            /**< Task priority below which it exits. */
	uint64_t guest_rip;                /**< Guest RIP. */
	uint32_t hv_clean_fields; /**< What has not changed: HV_VMX_ENLIGHTENED_CLEAN_FIELD_*. */
	uint32_t padding32_1;     /**< Zero. */
	uint32_t hv_synthetic_controls;       /**< Controls of the hypervisor's own exits. */
	uint32_t hv_enlightenments_control;   /**< HV_ENLIGHTENMENTS_CONTROL_*. */
	uint32_t hv_vp_id;                    /**< Virtual processor of the nested guest. */
	uint32_t padding32_2;                 /**< Zero. */
	uint64_t hv_vm_id;                    /**< The nested guest. */
	uint64_t partition_assist_page;       /**< Address of its struct hv_partition_assist_pg. */
	uint64_t padding64_4[4];              /**< Zero. */
	uint64_t guest_bndcfgs;               /**< Guest IA32_BNDCFGS. */
	uint64_t guest_ia32_perf_global_ctrl; /**< Guest IA32_PERF_GLOBAL_CTRL. */
	uint64_t guest_ia32_s_cet;            /**< Guest IA32_S_CET. */
	uint64_t guest_ssp;                   /**< Guest shadow stack pointer. */
	uint64_t guest_ia32_int_ssp_table_addr; /**< Guest IA32_INTERRUPT_SSP_TABLE_ADDR. */
	uint64_t guest_ia32_lbr_ctl;            /**< Guest IA32_LBR_CTL. */
	uint64_t padding64_5[2];                /**< Zero. */
	uint64_t xss_exit_bitmap;               /**< Components whose XSAVES exits. */
	uint64_t encls_exiting_bitmap;          /**< ENCLS functions that exit. */
	uint64_t host_ia32_perf_global_ctrl;    /**< Host IA32_PERF_GLOBAL_CTRL. */
	uint64_t tsc_multiplier;                /**< Factor of the time-stamp counter. */
	uint64_t host_ia32_s_cet;               /**< Host IA32_S_CET. */
	uint64_t host_ssp;                      /**< Host shadow stack pointer. */
	uint64_t host_ia32_int_ssp_table_addr;  /**< Host IA32_INTERRUPT_SSP_TABLE_ADDR. */
	uint64_t tertiary_processor_controls;   /**< Controls: processor, third word. */
};
HV_ASSERT_LAYOUT(struct hv_enlightened_vmcs, 1024, 8);
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, revision_id, 0)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, abort, 4)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_es_selector, 8)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_cs_selector, 10)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ss_selector, 12)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ds_selector, 14)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_fs_selector, 16)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_gs_selector, 18)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_tr_selector, 20)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding16_1, 22)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_pat, 24)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_efer, 32)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_cr0, 40)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_cr3, 48)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_cr4, 56)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_sysenter_esp, 64)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_sysenter_eip, 72)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_rip, 80)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_sysenter_cs, 88)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, pin_based_vm_exec_control, 92)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_controls, 96)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, secondary_vm_exec_control, 100)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, io_bitmap_a, 104)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, io_bitmap_b, 112)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, msr_bitmap, 120)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_es_selector, 128)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cs_selector, 130)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ss_selector, 132)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ds_selector, 134)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_fs_selector, 136)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gs_selector, 138)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ldtr_selector, 140)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_tr_selector, 142)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_es_limit, 144)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cs_limit, 148)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ss_limit, 152)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ds_limit, 156)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_fs_limit, 160)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gs_limit, 164)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ldtr_limit, 168)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_tr_limit, 172)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gdtr_limit, 176)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_idtr_limit, 180)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_es_ar_bytes, 184)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cs_ar_bytes, 188)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ss_ar_bytes, 192)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ds_ar_bytes, 196)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_fs_ar_bytes, 200)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gs_ar_bytes, 204)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ldtr_ar_bytes, 208)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_tr_ar_bytes, 212)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_es_base, 216)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cs_base, 224)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ss_base, 232)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ds_base, 240)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_fs_base, 248)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gs_base, 256)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ldtr_base, 264)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_tr_base, 272)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_gdtr_base, 280)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_idtr_base, 288)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding64_1, 296)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_msr_store_addr, 320)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_msr_load_addr, 328)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_msr_load_addr, 336)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr3_target_value0, 344)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr3_target_value1, 352)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr3_target_value2, 360)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr3_target_value3, 368)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, page_fault_error_code_mask, 376)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, page_fault_error_code_match, 380)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr3_target_count, 384)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_msr_store_count, 388)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_msr_load_count, 392)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_msr_load_count, 396)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, tsc_offset, 400)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, virtual_apic_page_addr, 408)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vmcs_link_pointer, 416)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_debugctl, 424)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_pat, 432)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_efer, 440)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_pdptr0, 448)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_pdptr1, 456)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_pdptr2, 464)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_pdptr3, 472)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_pending_dbg_exceptions, 480)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_sysenter_esp, 488)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_sysenter_eip, 496)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_activity_state, 504)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_sysenter_cs, 508)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr0_guest_host_mask, 512)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr4_guest_host_mask, 520)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr0_read_shadow, 528)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cr4_read_shadow, 536)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cr0, 544)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cr3, 552)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_cr4, 560)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_dr7, 568)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_fs_base, 576)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_gs_base, 584)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_tr_base, 592)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_gdtr_base, 600)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_idtr_base, 608)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_rsp, 616)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, ept_pointer, 624)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, virtual_processor_id, 632)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding16_2, 634)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding64_2, 640)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_physical_address, 680)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_instruction_error, 688)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_reason, 692)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_intr_info, 696)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_intr_error_code, 700)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, idt_vectoring_info_field, 704)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, idt_vectoring_error_code, 708)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_exit_instruction_len, 712)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vmx_instruction_info, 716)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exit_qualification, 720)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exit_io_instruction_ecx, 728)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exit_io_instruction_esi, 736)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exit_io_instruction_edi, 744)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exit_io_instruction_eip, 752)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_linear_address, 760)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_rsp, 768)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_rflags, 776)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_interruptibility_info, 784)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, cpu_based_vm_exec_control, 788)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, exception_bitmap, 792)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_controls, 796)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_intr_info_field, 800)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_exception_error_code, 804)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, vm_entry_instruction_len, 808)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, tpr_threshold, 812)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_rip, 816)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, hv_clean_fields, 824)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding32_1, 828)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, hv_synthetic_controls, 832)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, hv_enlightenments_control, 836)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, hv_vp_id, 840)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding32_2, 844)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, hv_vm_id, 848)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, partition_assist_page, 856)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding64_4, 864)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_bndcfgs, 896)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_perf_global_ctrl, 904)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_s_cet, 912)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ssp, 920)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_int_ssp_table_addr, 928)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, guest_ia32_lbr_ctl, 936)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, padding64_5, 944)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, xss_exit_bitmap, 960)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, encls_exiting_bitmap, 968)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_perf_global_ctrl, 976)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, tsc_multiplier, 984)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_s_cet, 992)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ssp, 1000)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, host_ia32_int_ssp_table_addr, 1008)
HV_ASSERT_OFFSET(struct hv_enlightened_vmcs, tertiary_processor_controls, 1016)

#endif
