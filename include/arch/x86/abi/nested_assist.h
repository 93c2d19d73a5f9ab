/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What a nested hypervisor shares with the one below it: controls in the VP assist page and
 * the partition assist page.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_NESTED_ASSIST_H
#define HYPERV_SDK_ARCH_X86_ABI_NESTED_ASSIST_H

#include "../../../hyperv/types.h"

/** @name Words of struct hv_nested_enlightenments_control
 * The rest is zero. Linux 6.1 and Xen name only the first.
 * @{ */
/* clang-format off */
#define HV_NESTED_FEATURES_DIRECT_HYPERCALL               0x00000001U /**< The hypervisor below serves the flushes of the guest. */
#define HV_NESTED_FEATURES_VIRTUALIZATION_EXCEPTION       0x00000002U /**< Virtualisation exceptions count as page faults. */
#define HV_NESTED_HYPERCALL_CONTROLS_INTER_PARTITION_COMM 0x00000001U /**< And its messages and events. */
/* clang-format on */
/** @} */

/**
 * @brief Page of a nested guest that its eVMCS or VMCB names (TLFS: HV_PARTITION_ASSIST_PAGE).
 *
 * With a count that is not 0, a flush served by the hypervisor below ends in an exit to the nested
 * hypervisor, which may be walking the page tables.
 */
struct hv_partition_assist_pg {
	uint32_t tlb_lock_count; /**< Holders of the lock. */
};
HV_ASSERT_LAYOUT(struct hv_partition_assist_pg, 4, 4);
HV_ASSERT_OFFSET(struct hv_partition_assist_pg, tlb_lock_count, 0)

/** @name Word hv_enlightenments_control of an enlightened VMCS or VMCB
 * TLFS: HV_ENLIGHTENMENTS_CONTROL.
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_ENLIGHTENMENTS_CONTROL_NESTED_FLUSH_HYPERCALL 0x00000001U /**< Flushes of the guest are served below. */
#define HV_ENLIGHTENMENTS_CONTROL_MSR_BITMAP             0x00000002U /**< Changes of the MSR bitmap are told by a clean field. */
#define HV_ENLIGHTENMENTS_CONTROL_ENLIGHTENED_NPT_TLB    0x00000004U /**< Nested pages are flushed by hypercalls alone; AMD. */
/* clang-format on */
/** @} */

#endif
