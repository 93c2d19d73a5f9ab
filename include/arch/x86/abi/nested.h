/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Numbers of nested virtualisation: fields of the enlightened VMCS that are clean, enlightened VMCB, synthetic exits.
 *
 * The structures stand in evmcs.h, vmcb.h and nested_assist.h, what the hypervisor offers in cpuid.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_NESTED_H
#define HYPERV_SDK_ARCH_X86_ABI_NESTED_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Enlightened VMCS, clean_fields (TLFS: HV_VMX_ENLIGHTENED_CLEAN_FIELD_*)
 * Set: the group was not changed since the last entry.
 * @{ */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_NONE                  0x00000000U /**< Nothing is clean. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_IO_BITMAP             0x00000001U /**< Addresses of the I/O bitmaps. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_MSR_BITMAP            0x00000002U /**< Address of the MSR bitmap, and what is in it. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_GRP2          0x00000004U /**< Controls, group 2. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_GRP1          0x00000008U /**< Controls, group 1. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_PROC          0x00000010U /**< Controls of the processor. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_EVENT         0x00000020U /**< Event to inject. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_ENTRY         0x00000040U /**< Controls of entry. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_EXCPN         0x00000080U /**< Exception bitmap. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CRDR                  0x00000100U /**< Control and debug registers. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_CONTROL_XLAT          0x00000200U /**< EPT pointer and VPID. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_GUEST_BASIC           0x00000400U /**< RIP, RSP and RFLAGS of the guest. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_GUEST_GRP1            0x00000800U /**< State of the guest, group 1. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_GUEST_GRP2            0x00001000U /**< State of the guest, group 2. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_HOST_POINTER          0x00002000U /**< Base addresses of the host. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_HOST_GRP1             0x00004000U /**< State of the host, group 1. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_ENLIGHTENMENTSCONTROL 0x00008000U /**< Enlightenments of the VMCS. */
#define HV_VMX_ENLIGHTENED_CLEAN_FIELD_ALL                   0x0000ffffU /**< Everything is clean. */
/** @} */

/** @name Enlightened VMCB
 * @{ */
#define HV_VMCB_NESTED_ENLIGHTENMENTS 31 /**< Number of the clean bit of the VMCB that stands for the enlightenments. */
/** @} */

/** @name Exit after a flush that the hypervisor did for the guest
 * @{ */
#define HV_VMX_SYNTHETIC_EXIT_REASON_TRAP_AFTER_FLUSH 0x10000031U /**< VMX: exit reason. */
#define HV_SVM_EXITCODE_ENL                           0xf0000000U /**< SVM: exit code of all synthetic exits. */
#define HV_SVM_ENL_EXITCODE_TRAP_AFTER_FLUSH          1U          /**< SVM: which of them, in the first exit information word. */
/** @} */
/* clang-format on */

#endif
