/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor of x86 says of itself, as structures; what both architectures have
 * alike is in hyperv/abi/hypervisor_info.h.
 *
 * Bits of privileges, features and recommendations are in hyperv/abi/feature.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_FEATURE_INFO_H
#define HYPERV_SDK_ARCH_X86_ABI_FEATURE_INFO_H

#include "../../../hyperv/types.h"

/**
 * Word power of struct hv_x64_hypervisor_features: deepest C-state. Its other bits are in
 * feature.h.
 */
#define HV_X64_HYPERVISOR_FEATURES_MAX_SUPPORTED_C_STATE_MASK 0x0000000fU

/**
 * @brief Leaf 0x40000003, and register HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO
 * (TLFS: HV_X64_HYPERVISOR_FEATURES).
 */
struct hv_x64_hypervisor_features {
	uint64_t partition_privileges; /**< HV_HAS_*, bits 0 to 63. */
	uint32_t power;                /**< HV_HAS_*, bits 64 to 95, and the deepest C-state. */
	uint32_t features;             /**< HV_HAS_*, bits 96 to 127. */
};
HV_ASSERT_LAYOUT(struct hv_x64_hypervisor_features, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_features, partition_privileges, 0)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_features, power, 8)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_features, features, 12)

/**
 * Word physical_address of struct hv_x64_enlightenment_information: width of a physical address.
 */
#define HV_X64_ENLIGHTENMENT_INFORMATION_IMPLEMENTED_PHYSICAL_ADDRESS_BITS_MASK 0x0000007fU

/**
 * @brief Leaf 0x40000004, and register HV_REGISTER_FEATURES_INFO
 * (TLFS: HV_X64_ENLIGHTENMENT_INFORMATION).
 */
struct hv_x64_enlightenment_information {
	uint32_t recommendations;      /**< HV_HAS_*, bits 128 to 159. */
	uint32_t long_spin_wait_count; /**< Tries before a notice, or HV_LONG_SPIN_WAIT_NEVER. */
	uint32_t physical_address;     /**< Width of a physical address. */
	uint32_t reserved_edx;         /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_enlightenment_information, 16, 4);
HV_ASSERT_OFFSET(struct hv_x64_enlightenment_information, recommendations, 0)
HV_ASSERT_OFFSET(struct hv_x64_enlightenment_information, long_spin_wait_count, 4)
HV_ASSERT_OFFSET(struct hv_x64_enlightenment_information, physical_address, 8)
HV_ASSERT_OFFSET(struct hv_x64_enlightenment_information, reserved_edx, 12)

/** @name Words of struct hv_x64_hypervisor_hardware_features
 * All but the last are of features.
 * @{ */
/* clang-format off */
#define HV_X64_HARDWARE_FEATURES_APIC_OVERLAY_ASSIST_IN_USE                0x00000001U /**< It uses the processor's help for the APIC. */
#define HV_X64_HARDWARE_FEATURES_MSR_BITMAPS_IN_USE                        0x00000002U /**< It uses MSR bitmaps. */
#define HV_X64_HARDWARE_FEATURES_ARCHITECTURAL_PERFORMANCE_COUNTERS_IN_USE 0x00000004U /**< It uses performance counters. */
#define HV_X64_HARDWARE_FEATURES_SECOND_LEVEL_ADDRESS_TRANSLATION_IN_USE   0x00000008U /**< It uses second-level page tables. */
#define HV_X64_HARDWARE_FEATURES_DMA_REMAPPING_IN_USE                      0x00000010U /**< It remaps DMA. */
#define HV_X64_HARDWARE_FEATURES_INTERRUPT_REMAPPING_IN_USE                0x00000020U /**< It remaps interrupts. */
#define HV_X64_HARDWARE_FEATURES_MEMORY_PATROL_SCRUBBER_PRESENT            0x00000040U /**< There is a memory scrubber. */
#define HV_X64_HARDWARE_FEATURES_DMA_PROTECTION_IN_USE                     0x00000080U /**< It protects from DMA. */
#define HV_X64_HARDWARE_FEATURES_HPET_REQUESTED                            0x00000100U /**< It wants the HPET. */
#define HV_X64_HARDWARE_FEATURES_SYNTHETIC_TIMERS_VOLATILE                 0x00000200U /**< Deep idle states stop synthetic timers. */
#define HV_X64_HARDWARE_FEATURES_HYPERVISOR_LEVEL_SHIFT                    10          /**< How deeply the hypervisor is nested. */
#define HV_X64_HARDWARE_FEATURES_HYPERVISOR_LEVEL_MASK                     0x00003c00U /**< How deeply the hypervisor is nested. */
#define HV_X64_HARDWARE_FEATURES_PHYSICAL_DESTINATION_MODE_REQUIRED        0x00004000U /**< Interrupts must name one processor. */
#define HV_X64_HARDWARE_FEATURES_USE_VMFUNC_FOR_ALIAS_MAP_SWITCH           0x00008000U /**< Switch of alias maps by VMFUNC. */
#define HV_X64_HARDWARE_FEATURES_HV_REGISTER_FOR_MEMORY_ZEROING_SUPPORTED  0x00010000U /**< Memory can be zeroed by a register. */
#define HV_X64_HARDWARE_FEATURES_UNRESTRICTED_GUEST_SUPPORTED              0x00020000U /**< Unrestricted guests. */
#define HV_X64_HARDWARE_FEATURES_RDT_AFEATURES_SUPPORTED                   0x00040000U /**< RDT allocation; mu_msvm: partitioning of the L3 cache. */
#define HV_X64_HARDWARE_FEATURES_RDT_MFEATURES_SUPPORTED                   0x00080000U /**< RDT monitoring; mu_msvm: of the L3 cache. */
#define HV_X64_HARDWARE_FEATURES_CHILD_PERFMON_PMU_SUPPORTED               0x00100000U /**< Children may have the PMU; mu_msvm reserves 20 and up. */
#define HV_X64_HARDWARE_FEATURES_CHILD_PERFMON_LBR_SUPPORTED               0x00200000U /**< Children may have the LBR. */
#define HV_X64_HARDWARE_FEATURES_CHILD_PERFMON_IPT_SUPPORTED               0x00400000U /**< Children may have processor trace. */
#define HV_X64_HARDWARE_FEATURES_APIC_EMULATION_SUPPORTED                  0x00800000U /**< It emulates the APIC. */
#define HV_X64_HARDWARE_FEATURES_CHILD_X2_APIC_RECOMMENDED                 0x01000000U /**< Children should have the x2APIC. */
#define HV_X64_HARDWARE_FEATURES_HARDWARE_WATCHDOG_RESERVED                0x02000000U /**< The hardware watchdog is its own. */
#define HV_X64_HARDWARE_FEATURES_DEVICE_ACCESS_TRACKING_SUPPORTED          0x04000000U /**< Accesses of devices can be tracked. */
#define HV_X64_HARDWARE_FEATURES_HARDWARE_GPA_ACCESS_TRACKING_SUPPORTED    0x08000000U /**< Accesses of pages are tracked by hardware. */
#define HV_X64_HARDWARE_FEATURES_DEVICE_DOMAIN_INPUT_WIDTH_MASK            0x000000ffU /**< device_domains: bits of an address; openvmm alone. */
/* clang-format on */
/** @} */

/**
 * @brief Leaf 0x40000006, and register HV_REGISTER_HARDWARE_FEATURES_INFO
 * (TLFS: HV_X64_HYPERVISOR_HARDWARE_FEATURES).
 */
struct hv_x64_hypervisor_hardware_features {
	uint32_t features;       /**< HV_X64_HARDWARE_FEATURES_*. */
	uint32_t device_domains; /**< HV_X64_HARDWARE_FEATURES_DEVICE_DOMAIN_INPUT_WIDTH_MASK. */
	uint32_t reserved_ecx;   /**< To be ignored. */
	uint32_t reserved_edx;   /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_hypervisor_hardware_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_hardware_features, features, 0)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_hardware_features, device_domains, 4)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_hardware_features, reserved_ecx, 8)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_hardware_features, reserved_edx, 12)

/** @name Words of struct hv_x64_hypervisor_cpu_management_features
 * @{ */
/* clang-format off */
#define HV_X64_CPU_MANAGEMENT_FEATURES_PROCESSOR_POWER_MANAGEMENT 0x00000001U /**< power: states of power are managed. */
#define HV_X64_CPU_MANAGEMENT_FEATURES_MWAIT_IDLE_STATES          0x00000002U /**< power: idle states by MWAIT. */
#define HV_X64_CPU_MANAGEMENT_FEATURES_LOGICAL_PROCESSOR_IDLING   0x00000004U /**< power: processors may be idled. */
#define HV_X64_CPU_MANAGEMENT_FEATURES_REMAP_GUEST_UNCACHED       0x00000001U /**< memory: guests may be mapped uncached. */
/* clang-format on */
/** @} */

/**
 * @brief Leaf 0x40000007, and register HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO
 * (TLFS: HV_X64_HYPERVISOR_CPU_MANAGEMENT_FEATURES).
 */
struct hv_x64_hypervisor_cpu_management_features {
	uint32_t features;     /**< HV_X64_START_LOGICAL_PROCESSOR and what stands beside it. */
	uint32_t power;        /**< HV_X64_CPU_MANAGEMENT_FEATURES_*. */
	uint32_t memory;       /**< HV_X64_CPU_MANAGEMENT_FEATURES_*. */
	uint32_t reserved_edx; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_x64_hypervisor_cpu_management_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_cpu_management_features, features, 0)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_cpu_management_features, power, 4)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_cpu_management_features, memory, 8)
HV_ASSERT_OFFSET(struct hv_x64_hypervisor_cpu_management_features, reserved_edx, 12)

/** @name Word features of struct hv_hypervisor_nested_virt_features
 * Beside HV_X64_NESTED_* and HV_X64_ENLIGHTENED_VMCS_VERSION.
 * @{ */
/* clang-format off */
#define HV_NESTED_VIRT_FEATURES_ENLIGHTENED_VMCS_VERSION_HIGH_SHIFT       8           /**< Newest version of the eVMCS. */
#define HV_NESTED_VIRT_FEATURES_ENLIGHTENED_VMCS_VERSION_HIGH_MASK        0x0000ff00U /**< Newest version of the eVMCS. */
#define HV_NESTED_VIRT_FEATURES_FLUSH_GUEST_PHYSICAL_HYPERCALL_DEPRECATED 0x00010000U /**< Old. */
#define HV_NESTED_VIRT_FEATURES_VIRTUALIZATION_EXCEPTION                  0x00100000U /**< Virtualisation exceptions count as page faults. */
#define HV_NESTED_VIRT_FEATURES_DEBUG_CTL                                 0x00200000U /**< Debug controls; openvmm and the TLFS. */
/* clang-format on */
/** @} */

/**
 * @brief Leaf 0x4000000A, and register HV_REGISTER_NESTED_VIRT_FEATURES_INFO
 * (TLFS: HV_HYPERVISOR_NESTED_VIRT_FEATURES).
 */
struct hv_hypervisor_nested_virt_features {
	uint32_t features;     /**< HV_X64_NESTED_*, HV_NESTED_VIRT_FEATURES_*. */
	uint32_t features_ebx; /**< HV_X64_NESTED_EVMCS1_PERF_GLOBAL_CTRL; mu_msvm reserves it. */
	uint32_t reserved_ecx; /**< To be ignored. */
	uint32_t reserved_edx; /**< To be ignored. */
};
HV_ASSERT_LAYOUT(struct hv_hypervisor_nested_virt_features, 16, 4);
HV_ASSERT_OFFSET(struct hv_hypervisor_nested_virt_features, features, 0)
HV_ASSERT_OFFSET(struct hv_hypervisor_nested_virt_features, features_ebx, 4)
HV_ASSERT_OFFSET(struct hv_hypervisor_nested_virt_features, reserved_ecx, 8)
HV_ASSERT_OFFSET(struct hv_hypervisor_nested_virt_features, reserved_edx, 12)

/** @name Words of struct hv_x64_platform_capabilities
 * @{ */
/* clang-format off */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_RED_SIGNED_CODE                  0x00000001U /**< eax: code with red signatures. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_KERNEL_MODE_DEBUGGING            0x00000002U /**< eax: debugging of the kernel. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_USER_MODE_DEBUGGING              0x00000004U /**< eax: debugging of programs. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_TELNET_SERVER                    0x00000008U /**< eax: telnet server. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_IO_PORTS                         0x00000010U /**< eax: I/O ports. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_FULL_MSR_SPACE                   0x00000020U /**< eax: all MSRs. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_PERF_COUNTERS                    0x00000040U /**< eax: performance counters. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_HOST512_MB                       0x00000080U /**< eax: host of 512 MB. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_REMOTE_RECOVERY                  0x00000200U /**< eax: remote recovery. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_STREAMING                        0x00000400U /**< eax: streaming. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_PUSH_DEPLOYMENT                  0x00000800U /**< eax: deployment by push. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_PULL_DEPLOYMENT                  0x00001000U /**< eax: deployment by pull. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_PROFILING                        0x00002000U /**< eax: profiling. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_JS_PROFILING                     0x00004000U /**< eax: profiling of scripts. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_CRASH_DUMP                       0x00008000U /**< eax: crash dumps. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_VS_CRASH_DUMP                    0x00010000U /**< eax: crash dumps for the debugger. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_TOOL_FILE_IO                     0x00020000U /**< eax: files for tools. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_CONSOLE_MGMT                     0x00040000U /**< eax: management of the console. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_TRACING                          0x00080000U /**< eax: tracing. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_X_STUDIO                         0x00100000U /**< eax: XStudio. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_GESTURE_BUILDER                  0x00200000U /**< eax: gesture builder. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_SPEECH_LAB                       0x00400000U /**< eax: speech lab. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_SMARTGLASS_STUDIO                0x00800000U /**< eax: SmartGlass studio. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_NETWORK_TOOLS                    0x01000000U /**< eax: network tools. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_TCR_TOOL                         0x02000000U /**< eax: TCR tool. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_HOST_NETWORK_STACK               0x04000000U /**< eax: the host's network stack. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_SYSTEM_UPDATE_TEST               0x08000000U /**< eax: test of system updates. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_OFF_CHIP_PERF_CTR_STREAMING      0x10000000U /**< eax: streaming of counters off the chip. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_TOOLING_MEMORY                   0x20000000U /**< eax: memory for tools. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_SYSTEM_DOWNGRADE                 0x40000000U /**< eax: older systems. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_GREEN_DISK_LICENSES              0x80000000U /**< eax: licences on green disks. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_LIVE_CONNECTED                      0x00000001U /**< ebx: connected to the service. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_MTE_BOOSTED                         0x00000002U /**< ebx: MTE boosted. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_QA_SLT                              0x00000004U /**< ebx: QA, system level test. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_STOCK_IMAGE                         0x00000008U /**< ebx: stock image. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_MS_TEST_LAB                         0x00000010U /**< ebx: Microsoft's test lab. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_RETAIL_DEBUGGER                     0x00000020U /**< ebx: retail debugger. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_XVD_SRT                             0x00000040U /**< ebx: XVD SRT. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_GREEN_DEBUG                         0x00000080U /**< ebx: green debugging. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_HW_DEV_TEST                         0x00000100U /**< ebx: test of hardware under development. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_DISK_LICENSES                    0x00000200U /**< ebx: licences on disks. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_INSTRUMENTATION                  0x00000400U /**< ebx: instrumentation. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_WIFI_TESTER                      0x00000800U /**< ebx: Wi-Fi tester. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_WIFI_TESTER_DFS                  0x00001000U /**< ebx: Wi-Fi tester, DFS. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_HW_TEST                             0x00002000U /**< ebx: test of hardware. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_HOST_ODD_TEST                    0x00004000U /**< ebx: test of the optical drive by the host. */
#define HV_X64_PLATFORM_CAPABILITIES_IS_LIVE_UNRESTRICTED                   0x00008000U /**< ebx: service without restriction. */
#define HV_X64_PLATFORM_CAPABILITIES_ALLOW_DISC_LICENSES_WITHOUT_MEDIA_AUTH 0x00010000U /**< ebx: licences on discs without authentication. */
#define HV_X64_PLATFORM_CAPABILITIES_USE_ALTERNATE_XVD                      0x80000000U /**< edx: alternate XVD. */
/* clang-format on */
/** @} */

/**
 * @brief What the platform allows, on game consoles; mu_msvm alone (TLFS:
 * HV_X64_PLATFORM_CAPABILITIES).
 */
struct hv_x64_platform_capabilities {
	uint32_t eax; /**< HV_X64_PLATFORM_CAPABILITIES_*. */
	uint32_t ebx; /**< HV_X64_PLATFORM_CAPABILITIES_*. */
	uint32_t ecx; /**< To be ignored. */
	uint32_t edx; /**< HV_X64_PLATFORM_CAPABILITIES_USE_ALTERNATE_XVD. */
};
HV_ASSERT_LAYOUT(struct hv_x64_platform_capabilities, 16, 4);
HV_ASSERT_OFFSET(struct hv_x64_platform_capabilities, eax, 0)
HV_ASSERT_OFFSET(struct hv_x64_platform_capabilities, ebx, 4)
HV_ASSERT_OFFSET(struct hv_x64_platform_capabilities, ecx, 8)
HV_ASSERT_OFFSET(struct hv_x64_platform_capabilities, edx, 12)

#endif
