/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Fields that a nested hypervisor and the one below it share in a VMCB, on AMD.
 *
 * They stand in the part of the VMCB that the processor leaves to software. Clean bit
 * HV_VMCB_NESTED_ENLIGHTENMENTS says that they have not changed.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_VMCB_H
#define HYPERV_SDK_ARCH_X86_ABI_VMCB_H

#include "nested_assist.h"

/** @brief Enlightened part of a VMCB (TLFS: HV_SVM_ENLIGHTENED_VMCB_FIELDS). */
struct hv_vmcb_enlightenments {
	uint32_t hv_enlightenments_control; /**< HV_ENLIGHTENMENTS_CONTROL_*. */
	uint32_t hv_vp_id;                  /**< Virtual processor of the nested guest. */
	uint64_t hv_vm_id;                  /**< The nested guest. */
	uint64_t partition_assist_page;     /**< Address of its struct hv_partition_assist_pg. */
	uint64_t reserved;                  /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_vmcb_enlightenments, 32, 8);
HV_ASSERT_OFFSET(struct hv_vmcb_enlightenments, hv_enlightenments_control, 0)
HV_ASSERT_OFFSET(struct hv_vmcb_enlightenments, hv_vp_id, 4)
HV_ASSERT_OFFSET(struct hv_vmcb_enlightenments, hv_vm_id, 8)
HV_ASSERT_OFFSET(struct hv_vmcb_enlightenments, partition_assist_page, 16)
HV_ASSERT_OFFSET(struct hv_vmcb_enlightenments, reserved, 24)

#endif
