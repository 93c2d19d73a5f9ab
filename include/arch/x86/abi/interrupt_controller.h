/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief State of the local APIC of a virtual processor, as HvCallGet/SetVpState save and
 * restore it.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_CONTROLLER_H
#define HYPERV_SDK_ARCH_X86_ABI_INTERRUPT_CONTROLLER_H

#include "../../../hyperv/types.h"

/**
 * @brief Registers of the local APIC (TLFS: HV_X64_INTERRUPT_CONTROLLER_STATE; Linux:
 * struct hv_local_interrupt_controller_state).
 */
struct hv_x64_interrupt_controller_state {
	uint32_t apic_id;                   /**< Id. */
	uint32_t apic_version;              /**< Version. */
	uint32_t apic_ldr;                  /**< Logical destination. */
	uint32_t apic_dfr;                  /**< Destination format. */
	uint32_t apic_spurious;             /**< Spurious interrupt vector. */
	uint32_t apic_isr[8];               /**< In service. */
	uint32_t apic_tmr[8];               /**< Trigger mode. */
	uint32_t apic_irr[8];               /**< Requested. */
	uint32_t apic_esr;                  /**< Error status, as read. */
	uint32_t apic_icr_high;             /**< Interrupt command, upper half. */
	uint32_t apic_icr_low;              /**< Interrupt command, lower half. */
	uint32_t apic_lvt_timer;            /**< Local vector of the timer. */
	uint32_t apic_lvt_thermal;          /**< Local vector of the thermal sensor. */
	uint32_t apic_lvt_perfmon;          /**< Local vector of the performance counters. */
	uint32_t apic_lvt_lint0;            /**< Local vector of LINT0. */
	uint32_t apic_lvt_lint1;            /**< Local vector of LINT1. */
	uint32_t apic_lvt_error;            /**< Local vector of errors. */
	uint32_t apic_lvt_cmci;             /**< Local vector of corrected machine checks. */
	uint32_t apic_error_status;         /**< Errors gathered, not yet read. */
	uint32_t apic_initial_count;        /**< Timer: initial count. */
	uint32_t apic_counter_value;        /**< Timer: current count. */
	uint32_t apic_divide_configuration; /**< Timer: divisor. */
	uint32_t apic_remote_read;          /**< Remote read. */
};
HV_ASSERT_LAYOUT(struct hv_x64_interrupt_controller_state, 176, 4);
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_id, 0)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_version, 4)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_ldr, 8)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_dfr, 12)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_spurious, 16)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_isr, 20)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_tmr, 52)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_irr, 84)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_esr, 116)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_icr_high, 120)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_icr_low, 124)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_timer, 128)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_thermal, 132)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_perfmon, 136)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_lint0, 140)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_lint1, 144)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_error, 148)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_lvt_cmci, 152)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_error_status, 156)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_initial_count, 160)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_counter_value, 164)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_divide_configuration, 168)
HV_ASSERT_OFFSET(struct hv_x64_interrupt_controller_state, apic_remote_read, 172)

#endif
