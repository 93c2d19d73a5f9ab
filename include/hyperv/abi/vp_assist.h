/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The VP assist page: what a virtual processor and the hypervisor tell each other without
 * a trap.
 */
#ifndef HYPERV_SDK_ABI_VP_ASSIST_H
#define HYPERV_SDK_ABI_VP_ASSIST_H

#include "../types.h"
#include "message.h"

/** A virtual interrupt notification (VINA) is up: byte vina_status of struct hv_vp_vtl_control. */
#define HV_VP_VTL_CONTROL_VINA_STATUS_VINA_ASSERTED 0x01U

/**
 * @brief Why a VTL was entered, and how it returns (TLFS: HV_VP_VTL_CONTROL).
 *
 * The last two members are for x86 and zero on arm64. A return to 32-bit code has EAX and ECX in
 * the halves of the first, and EDX in the lower half of the second.
 */
struct hv_vp_vtl_control {
	uint32_t entry_reason;       /**< HV_VTL_ENTRY_*. */
	uint8_t vina_status;         /**< HV_VP_VTL_CONTROL_VINA_STATUS_*. */
	uint8_t reserved_z00;        /**< Zero. */
	uint16_t reserved_z01;       /**< Zero. */
	uint64_t vtl_return_x64_rax; /**< RAX of the lower VTL. */
	uint64_t vtl_return_x64_rcx; /**< RCX of the lower VTL. */
};
HV_ASSERT_LAYOUT(struct hv_vp_vtl_control, 24, 8);
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, entry_reason, 0)
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, vina_status, 4)
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, reserved_z00, 5)
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, reserved_z01, 6)
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, vtl_return_x64_rax, 8)
HV_ASSERT_OFFSET(struct hv_vp_vtl_control, vtl_return_x64_rcx, 16)

/**
 * @brief Part of the VP assist page by which a nested hypervisor asks for features
 * (TLFS: HV_NESTED_ENLIGHTENMENTS_CONTROL).
 *
 * For x86, whose bits stand in arch/x86/abi/nested_assist.h; zero on arm64.
 */
struct hv_nested_enlightenments_control {
	uint32_t features;           /**< HV_NESTED_FEATURES_*. */
	uint32_t hypercall_controls; /**< HV_NESTED_HYPERCALL_CONTROLS_*. */
};
HV_ASSERT_LAYOUT(struct hv_nested_enlightenments_control, 8, 4);
HV_ASSERT_OFFSET(struct hv_nested_enlightenments_control, features, 0)
HV_ASSERT_OFFSET(struct hv_nested_enlightenments_control, hypercall_controls, 4)

/** @brief What a virtualization fault is about (TLFS: HV_VIRTUALIZATION_FAULT_INFORMATION). */
struct hv_virtualization_fault_information {
	uint16_t parameter0; /**< First parameter. */
	uint16_t reserved0;  /**< To be ignored. */
	uint32_t code;       /**< What kind of fault. */
	uint64_t parameter1; /**< Second parameter. */
};
HV_ASSERT_LAYOUT(struct hv_virtualization_fault_information, 16, 8);
HV_ASSERT_OFFSET(struct hv_virtualization_fault_information, parameter0, 0)
HV_ASSERT_OFFSET(struct hv_virtualization_fault_information, reserved0, 2)
HV_ASSERT_OFFSET(struct hv_virtualization_fault_information, code, 4)
HV_ASSERT_OFFSET(struct hv_virtualization_fault_information, parameter1, 8)

/**
 * @brief The page of HV_REGISTER_VP_ASSIST_PAGE (TLFS: HV_VP_ASSIST_PAGE).
 *
 * The TLFS shows it up to virtualization_fault_information, which Linux and openvmm count as
 * 40 bytes; what is behind that is theirs. Older Linux ends at current_nested_vmcs.
 */
struct hv_vp_assist_page {
	/** EOI without a trap, x86 (TLFS: HV_VIRTUAL_APIC_ASSIST); arm64: reserved. */
	uint32_t apic_assist;
	uint32_t reserved_z0;                 /**< Zero. */
	struct hv_vp_vtl_control vtl_control; /**< Entry into a VTL and return. */
	/** What a nested hypervisor uses. */
	struct hv_nested_enlightenments_control nested_control;
	uint8_t enlighten_vmentry;    /**< Not zero: current_nested_vmcs is in use. */
	uint8_t reserved_z1[7];       /**< Zero. */
	uint64_t current_nested_vmcs; /**< Address of the enlightened VMCS. */
	/** Not zero: it was that timer that interrupted. */
	uint8_t synthetic_time_unhalted_timer_expired;
	uint8_t reserved_z2[7]; /**< Zero. */
	/** Cause of a virtualization fault. */
	struct hv_virtualization_fault_information virtualization_fault_information;
	/** Rest of the 40 bytes that Linux and openvmm give the fault. */
	uint64_t fault_reserved[3];
	uint64_t reserved_z3;                /**< Zero. */
	struct hv_message intercept_message; /**< What is behind HV_VTL_ENTRY_INTERCEPT. */
	/** To be done on the return: a list of actions, see below. */
	uint8_t vtl_ret_actions[256];
	uint64_t reserved[434]; /**< Rest of the page. */
};
HV_ASSERT_LAYOUT(struct hv_vp_assist_page, 4096, 8);
HV_ASSERT_OFFSET(struct hv_vp_assist_page, apic_assist, 0)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, reserved_z0, 4)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, vtl_control, 8)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, nested_control, 32)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, enlighten_vmentry, 40)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, reserved_z1, 41)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, current_nested_vmcs, 48)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, synthetic_time_unhalted_timer_expired, 56)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, reserved_z2, 57)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, virtualization_fault_information, 64)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, fault_reserved, 80)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, reserved_z3, 104)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, intercept_message, 112)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, vtl_ret_actions, 368)
HV_ASSERT_OFFSET(struct hv_vp_assist_page, reserved, 624)

/**
 * @brief Action on a return to the lower VTL: signal an event
 * (TLFS: HV_VP_ASSIST_PAGE_ACTION_SIGNAL_EVENT).
 */
struct hv_vp_assist_page_action_signal_event {
	uint64_t action_type; /**< Which action it is. */
	uint32_t target_vp;   /**< Virtual processor. */
	uint8_t target_vtl;   /**< Its VTL. */
	uint8_t target_sint;  /**< SINT. */
	uint16_t flag_number; /**< Flag of that SINT. */
};
HV_ASSERT_LAYOUT(struct hv_vp_assist_page_action_signal_event, 16, 8);
HV_ASSERT_OFFSET(struct hv_vp_assist_page_action_signal_event, action_type, 0)
HV_ASSERT_OFFSET(struct hv_vp_assist_page_action_signal_event, target_vp, 8)
HV_ASSERT_OFFSET(struct hv_vp_assist_page_action_signal_event, target_vtl, 12)
HV_ASSERT_OFFSET(struct hv_vp_assist_page_action_signal_event, target_sint, 13)
HV_ASSERT_OFFSET(struct hv_vp_assist_page_action_signal_event, flag_number, 14)

#endif
