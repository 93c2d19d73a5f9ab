/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Registers of x86 that the hypervisor makes: those of the processor stand in register.h.
 *
 * Behind some there is an MSR: arch/x86/register.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_SYNTHETIC_REGISTER_H
#define HYPERV_SDK_ARCH_X86_ABI_SYNTHETIC_REGISTER_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Synthetic registers
 * @{ */
#define HV_X64_REGISTER_HYPERCALL              0x00090001U /**< Hypercall page, behind HV_X64_MSR_HYPERCALL (HvX64RegisterHypercall). */
#define HV_X64_REGISTER_SYNTHETIC_EOI          0x00090010U /**< Behind HV_X64_MSR_EOI (HvX64RegisterSyntheticEoi). */
#define HV_X64_REGISTER_SYNTHETIC_ICR          0x00090011U /**< Behind HV_X64_MSR_ICR (HvX64RegisterSyntheticIcr). */
#define HV_X64_REGISTER_SYNTHETIC_TPR          0x00090012U /**< Behind HV_X64_MSR_TPR (HvX64RegisterSyntheticTpr). */
#define HV_X64_REGISTER_GHCB                   0x00090019U /**< GHCB of the virtual processor (HvX64RegisterGhcb). */
#define HV_X64_REGISTER_REG_PAGE               0x0009001cU /**< Page that mirrors registers (HvX64RegisterRegisterPage). */
#define HV_X64_REGISTER_EMULATED_TIMER_PERIOD  0x00090030U /**< Period of the emulated timer (HvX64RegisterEmulatedTimerPeriod). */
#define HV_X64_REGISTER_EMULATED_TIMER_CONTROL 0x00090031U /**< Control of the emulated timer (HvX64RegisterEmulatedTimerControl). */
#define HV_X64_REGISTER_PM_TIMER_ASSIST        0x00090032U /**< Port and width of the PM timer that the hypervisor emulates (HvX64RegisterPmTimerAssist). */
#define HV_X64_REGISTER_SEV_CONTROL            0x00090040U /**< Encrypted state and its VMSA (HvX64RegisterSevControl). */
#define HV_X64_REGISTER_SEV_GHCB_GPA           0x00090041U /**< GHCB page (HvX64RegisterSevGhcbGpa). */
#define HV_X64_REGISTER_SEV_DOORBELL_GPA       0x00090042U /**< Doorbell page (HvX64RegisterSevDoorbellGpa). */
#define HV_X64_REGISTER_SEV_AVIC_GPA           0x00090043U /**< AVIC page (HvX64RegisterSevAvicGpa). */
#define HV_X64_REGISTER_NESTED_GUEST_STATE     0x00090050U /**< State of the nested guest (HvX64RegisterNestedGuestState). */
#define HV_X64_REGISTER_NESTED_CURRENT_VM_GPA  0x00090051U /**< GPA of the current VMCS or VMCB of the nested hypervisor (HvX64RegisterNestedCurrentVmGpa). */
#define HV_X64_REGISTER_NESTED_VMX_INV_EPT     0x00090052U /**< INVEPT of the nested hypervisor (HvX64RegisterNestedVmxInvEpt). */
#define HV_X64_REGISTER_NESTED_VMX_INV_VPID    0x00090053U /**< INVVPID of the nested hypervisor (HvX64RegisterNestedVmxInvVpid). */
/** @} */
/* clang-format on */

#endif
