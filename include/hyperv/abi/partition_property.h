/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Codes of partition properties (TLFS: HV_PARTITION_PROPERTY_CODE), for HvCallGet/SetPartitionProperty and the extended calls.
 *
 * The values, where they are words of bits or structures, stand in partition_property_value.h.
 * Where only a name is public the meaning is read from that name.
 */
#ifndef HYPERV_SDK_ABI_PARTITION_PROPERTY_H
#define HYPERV_SDK_ABI_PARTITION_PROPERTY_H

#include "../types.h"

/* clang-format off */
/** @name Privileges
 * @{ */
#define HV_PARTITION_PROPERTY_PRIVILEGE_FLAGS                     0x00010000U /**< Privileges; bits in privilege.h. */
#define HV_PARTITION_PROPERTY_SYNTHETIC_PROC_FEATURES             0x00010001U /**< Synthetic features of the processor. */
#define HV_PARTITION_PROPERTY_ALLOWED_PARENT_USER_MODE_HYPERCALLS 0x00010002U /**< Hypercalls that user mode of the parent may make. */
/** @} */

/** @name Scheduling
 * @{ */
#define HV_PARTITION_PROPERTY_SUSPEND                                   0x00020000U /**< All virtual processors are suspended. */
#define HV_PARTITION_PROPERTY_CPU_RESERVE                               0x00020001U /**< Processor time that is guaranteed. */
#define HV_PARTITION_PROPERTY_CPU_CAP                                   0x00020002U /**< Processor time at most. */
#define HV_PARTITION_PROPERTY_CPU_WEIGHT                                0x00020003U /**< Share of processor time. */
#define HV_PARTITION_PROPERTY_CPU_GROUP_ID                              0x00020004U /**< CPU group. */
#define HV_PARTITION_PROPERTY_HIERARCHICAL_INTEGRATED_SCHEDULER_ENABLED 0x00020005U /**< Hierarchical scheduler. */
/** @} */

/** @name Time
 * @{ */
#define HV_PARTITION_PROPERTY_TIME_FREEZE    0x00030003U /**< The reference time stands still. */
#define HV_PARTITION_PROPERTY_APIC_FREQUENCY 0x00030004U /**< Frequency of the APIC timer, Hz. */
#define HV_PARTITION_PROPERTY_REFERENCE_TIME 0x00030005U /**< Reference time, 100 ns. */
/** @} */

/** @name Debugging
 * @{ */
#define HV_PARTITION_PROPERTY_DEBUG_CHANNEL_ID  0x00040000U /**< Channel of the debugger. */
#define HV_PARTITION_PROPERTY_DEBUG_CHANNEL_ID0 0x00040001U /**< Channel of the debugger, VTL 0. */
#define HV_PARTITION_PROPERTY_DEBUG_CHANNEL_ID1 0x00040002U /**< Channel of the debugger, VTL 1. */
#define HV_PARTITION_PROPERTY_DEBUG_CHANNEL_ID2 0x00040003U /**< Channel of the debugger, VTL 2. */
/** @} */

/** @name Resources
 * @{ */
#define HV_PARTITION_PROPERTY_VIRTUAL_TLB_PAGE_COUNT                 0x00050000U /**< Pages for virtual TLBs. */
#define HV_PARTITION_PROPERTY_VSM_CONFIG                             0x00050001U /**< Configuration of VSM. */
#define HV_PARTITION_PROPERTY_ZERO_MEMORY_ON_RESET                   0x00050002U /**< A reset clears memory. */
#define HV_PARTITION_PROPERTY_PROCESSORS_PER_SOCKET                  0x00050003U /**< Virtual processors of a socket. */
#define HV_PARTITION_PROPERTY_NESTED_TLB_SIZE                        0x00050004U /**< Pages for nested TLBs. */
#define HV_PARTITION_PROPERTY_GPA_PAGE_ACCESS_TRACKING               0x00050005U /**< Accesses to pages are recorded. */
#define HV_PARTITION_PROPERTY_VSM_PERMISSIONS_DIRTY_SINCE_LAST_QUERY 0x00050006U /**< Permissions of VTLs changed since the last query. */
#define HV_PARTITION_PROPERTY_SGX_LAUNCH_CONTROL_CONFIG              0x00050007U /**< SGX launch control. */
#define HV_PARTITION_PROPERTY_DEFAULT_SGX_LAUNCH_CONTROL0            0x00050008U /**< SGX launch key hash at start, part 0. */
#define HV_PARTITION_PROPERTY_DEFAULT_SGX_LAUNCH_CONTROL1            0x00050009U /**< SGX launch key hash at start, part 1. */
#define HV_PARTITION_PROPERTY_DEFAULT_SGX_LAUNCH_CONTROL2            0x0005000aU /**< SGX launch key hash at start, part 2. */
#define HV_PARTITION_PROPERTY_DEFAULT_SGX_LAUNCH_CONTROL3            0x0005000bU /**< SGX launch key hash at start, part 3. */
#define HV_PARTITION_PROPERTY_ISOLATION_STATE                        0x0005000cU /**< HV_PARTITION_ISOLATION_*. */
#define HV_PARTITION_PROPERTY_ISOLATION_CONTROL                      0x0005000dU /**< Control of isolation. */
#define HV_PARTITION_PROPERTY_ALLOCATION_ID                          0x0005000eU /**< Id of allocations. */
#define HV_PARTITION_PROPERTY_MONITORING_ID                          0x0005000fU /**< Id of monitoring. */
#define HV_PARTITION_PROPERTY_IMPLEMENTED_PHYSICAL_ADDRESS_BITS      0x00050010U /**< Width of physical addresses that the guest sees. */
#define HV_PARTITION_PROPERTY_NON_ARCHITECTURAL_CORE_SHARING         0x00050011U /**< May virtual processors share a core that the guest does not see shared. */
#define HV_PARTITION_PROPERTY_HYPERCALL_DOORBELL_PAGE                0x00050012U /**< Doorbell page for hypercalls. */
#define HV_PARTITION_PROPERTY_CPPC_REQUEST_VALUE                     0x00050013U /**< CPPC request. */
#define HV_PARTITION_PROPERTY_ISOLATION_POLICY                       0x00050014U /**< Policy of isolation; SNP: the guest policy. */
#define HV_PARTITION_PROPERTY_DMA_CAPABLE_DEVICES                    0x00050015U /**< Devices may reach memory. */
#define HV_PARTITION_PROPERTY_PROCESSORS_PER_L3                      0x00050016U /**< Virtual processors of an L3 cache. */
#define HV_PARTITION_PROPERTY_UNIMPLEMENTED_MSR_ACTION               0x00050017U /**< HV_UNIMPLEMENTED_MSR_ACTION_*. */
#define HV_PARTITION_PROPERTY_AMD_NODES_PER_SOCKET                   0x00050018U /**< AMD nodes of a socket. */
#define HV_PARTITION_PROPERTY_REFERENCE_TSC_PAGE_ACTIVE              0x00050019U /**< The reference time page is in use. */
#define HV_PARTITION_PROPERTY_AUTO_EOI_ENABLED                       0x0005001aU /**< Auto-EOI is in use. */
#define HV_PARTITION_PROPERTY_L3_CACHE_WAYS                          0x0005001bU /**< Ways of the L3 cache. */
#define HV_PARTITION_PROPERTY_ISOLATION_TYPE                         0x0005001cU /**< HV_ISOLATION_TYPE_*. */
#define HV_PARTITION_PROPERTY_PERFMON_MODE                           0x0005001dU /**< Mode of performance monitoring. */
#define HV_PARTITION_PROPERTY_DEPOSIT_STATUS                         0x0005001eU /**< State of deposited memory. */
#define HV_PARTITION_PROPERTY_MIRRORING                              0x0005001fU /**< Mirroring of memory. */
#define HV_PARTITION_PROPERTY_MIRROR_STATE                           0x00050020U /**< State of the mirroring. */
#define HV_PARTITION_PROPERTY_MGMT_VTL_MAX_MEMORY_SECTIONS           0x00050021U /**< Memory sections of the management VTL, at most. */
#define HV_PARTITION_PROPERTY_SEV_VMGEXIT_OFFLOADS                   0x00050022U /**< Exits of SEV guests that the hypervisor handles. */
#define HV_PARTITION_PROPERTY_PENALIZE_BUS_LOCK                      0x00050023U /**< Bus locks cost the guest. */
#define HV_PARTITION_PROPERTY_TOPOLOGY_APIC_ID_OPT_IN                0x00050024U /**< APIC ids follow the topology. */
#define HV_PARTITION_PROPERTY_CPPC_RESOURCE_PRIORITIES_VALUE         0x00050025U /**< CPPC resource priorities. */
#define HV_PARTITION_PROPERTY_PARTITION_DIAG_BUFFER_CONFIG           0x00050026U /**< Buffer for diagnostics. */
#define HV_PARTITION_PROPERTY_GICD_BASE_ADDRESS                      0x00050028U /**< arm64: GPA of the GIC distributor. */
#define HV_PARTITION_PROPERTY_GITS_TRANSLATER_BASE_ADDRESS           0x00050029U /**< arm64: GPA of GITS_TRANSLATER, where devices write. */
#define HV_PARTITION_PROPERTY_GIC_LPI_INT_ID_BITS                    0x0005002aU /**< arm64: width of LPI INTIDs. */
#define HV_PARTITION_PROPERTY_GIC_PPI_OVERFLOW_INTERRUPT_FROM_CNTV   0x0005002bU /**< arm64: INTID of the virtual timer. */
#define HV_PARTITION_PROPERTY_GIC_PPI_OVERFLOW_INTERRUPT_FROM_CNTP   0x0005002cU /**< arm64: INTID of the physical timer. */
#define HV_PARTITION_PROPERTY_GIC_PPI_PERFORMANCE_MONITORS_INTERRUPT 0x0005002dU /**< arm64: INTID of the performance monitors. */
#define HV_PARTITION_PROPERTY_GIC_PPI_PMBIRQ                         0x0005002eU /**< arm64: INTID of statistical profiling. */
#define HV_PARTITION_PROPERTY_TD_MIGRATION_STREAM_COUNT              0x0005002fU /**< TDX: migration streams. */
#define HV_PARTITION_PROPERTY_AUTO_SUSPEND                           0x00050030U /**< Suspension without being asked. */
#define HV_PARTITION_PROPERTY_SINT_RESERVED_INTERRUPT_ID             0x00050031U /**< arm64: INTID that is reserved for SINTs. */
#define HV_PARTITION_PROPERTY_GPA_PINNING_ENABLED                    0x00050032U /**< The guest may pin pages. */
#define HV_PARTITION_PROPERTY_TD_MIGRATION_MAX_STREAM_COUNT          0x00050033U /**< TDX: migration streams, at most. */
#define HV_PARTITION_PROPERTY_TD_MIGRATION_NUM_MEM_SCAN_CONTEXT      0x00050034U /**< TDX: contexts of memory scans. */
#define HV_PARTITION_PROPERTY_TD_MIGRATION_MAX_MEM_SCAN_RANGES       0x00050035U /**< TDX: ranges of memory scans, at most. */
/** @} */

/** @name Compatibility
 * @{ */
#define HV_PARTITION_PROPERTY_PROCESSOR_VENDOR                0x00060000U /**< HV_PROCESSOR_VENDOR_*. */
#define HV_PARTITION_PROPERTY_PROCESSOR_FEATURES_DEPRECATED   0x00060001U /**< Once the processor features. */
#define HV_PARTITION_PROPERTY_PROCESSOR_XSAVE_FEATURES        0x00060002U /**< x86: XSAVE features. */
#define HV_PARTITION_PROPERTY_PROCESSOR_CL_FLUSH_SIZE         0x00060003U /**< Line size of CLFLUSH, as a power of two. */
#define HV_PARTITION_PROPERTY_ENLIGHTENMENT_MODIFICATIONS     0x00060004U /**< Changed recommendations. */
#define HV_PARTITION_PROPERTY_COMPATIBILITY_VERSION           0x00060005U /**< Version the partition is compatible with. */
#define HV_PARTITION_PROPERTY_PHYSICAL_ADDRESS_WIDTH          0x00060006U /**< Width of physical addresses. */
#define HV_PARTITION_PROPERTY_XSAVE_STATES                    0x00060007U /**< x86: XSAVE states. */
#define HV_PARTITION_PROPERTY_MAX_XSAVE_DATA_SIZE             0x00060008U /**< x86: bytes of XSAVE data, at most. */
#define HV_PARTITION_PROPERTY_PROCESSOR_CLOCK_FREQUENCY       0x00060009U /**< Frequency of the processor's clock, Hz. */
#define HV_PARTITION_PROPERTY_PROCESSOR_FEATURES0             0x0006000aU /**< Processor features, part 0. */
#define HV_PARTITION_PROPERTY_PROCESSOR_FEATURES1             0x0006000bU /**< Processor features, part 1. */
#define HV_PARTITION_PROPERTY_PROCESSOR_CTR_EL0               0x0006000cU /**< arm64: CTR_EL0. */
#define HV_PARTITION_PROPERTY_PROCESSOR_DCZID_EL0             0x0006000dU /**< arm64: DCZID_EL0. */
#define HV_PARTITION_PROPERTY_PROCESSOR_ICH_VTR_EL2           0x0006000eU /**< arm64: ICH_VTR_EL2. */
#define HV_PARTITION_PROPERTY_PROCESSOR_ID_AA64_DFR0_EL1      0x0006000fU /**< arm64: ID_AA64DFR0_EL1. */
#define HV_PARTITION_PROPERTY_ROOT_PROCESSOR_FEATURES0        0x00060010U /**< Processor features of the root, part 0. */
#define HV_PARTITION_PROPERTY_ROOT_PROCESSOR_FEATURES1        0x00060011U /**< Processor features of the root, part 1. */
#define HV_PARTITION_PROPERTY_ROOT_PROCESSOR_XSAVE_FEATURES   0x00060012U /**< x86: XSAVE features of the root. */
#define HV_PARTITION_PROPERTY_ROOT_SYNTHETIC_PROC_FEATURES    0x00060013U /**< Synthetic features of the root. */
#define HV_PARTITION_PROPERTY_PHYSICAL_ADDRESS_SIZE           0x00060014U /**< Size of physical addresses. */
#define HV_PARTITION_PROPERTY_FEATURE_BANK_COUNT              0x00060015U /**< Words of processor features. */
#define HV_PARTITION_PROPERTY_PROCESSOR_ID_AA64_DFR1_EL1      0x00060016U /**< arm64: ID_AA64DFR1_EL1. */
#define HV_PARTITION_PROPERTY_PROCESSOR_CNTFRQ_EL0            0x00060017U /**< arm64: CNTFRQ_EL0, Hz. */
#define HV_PARTITION_PROPERTY_MAX_SVE_VECTOR_LENGTH           0x00060018U /**< arm64: length of SVE vectors, at most. */
#define HV_PARTITION_PROPERTY_MAX_SME_STREAMING_VECTOR_LENGTH 0x00060019U /**< arm64: length of SME vectors, at most. */
/** @} */

/** @name Guest
 * @{ */
#define HV_PARTITION_PROPERTY_GUEST_OS_ID 0x00070000U /**< Identity that the guest has given, guest_os_id.h. */
/** @} */

/** @name Nested virtualisation, isolation
 * @{ */
#define HV_PARTITION_PROPERTY_PROCESSOR_VIRTUALIZATION_FEATURES 0x00080000U /**< Virtualisation features. */
#define HV_PARTITION_PROPERTY_MAX_HARDWARE_ISOLATED_GUESTS      0x00080001U /**< Hardware isolated guests, at most. */
#define HV_PARTITION_PROPERTY_SNP_ENABLED                       0x00080002U /**< SNP is on. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_BASIC                  0x00080003U /**< VMX_BASIC of the nested hypervisor. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_PINBASED_CTLS          0x00080004U /**< VMX_PINBASED_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_PROCBASED_CTLS         0x00080005U /**< VMX_PROCBASED_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_EXIT_CTLS              0x00080006U /**< VMX_EXIT_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_ENTRY_CTLS             0x00080007U /**< VMX_ENTRY_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_MISC                   0x00080008U /**< VMX_MISC. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_CR0_FIXED0             0x00080009U /**< VMX_CR0_FIXED0. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_CR0_FIXED1             0x0008000aU /**< VMX_CR0_FIXED1. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_CR4_FIXED0             0x0008000bU /**< VMX_CR4_FIXED0. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_CR4_FIXED1             0x0008000cU /**< VMX_CR4_FIXED1. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_VMCS_ENUM              0x0008000dU /**< VMX_VMCS_ENUM. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_PROCBASED_CTLS2        0x0008000eU /**< VMX_PROCBASED_CTLS2. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_EPT_VPID_CAP           0x0008000fU /**< VMX_EPT_VPID_CAP. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_TRUE_PINBASED_CTLS     0x00080010U /**< VMX_TRUE_PINBASED_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_TRUE_PROCBASED_CTLS    0x00080011U /**< VMX_TRUE_PROCBASED_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_TRUE_EXIT_CTLS         0x00080012U /**< VMX_TRUE_EXIT_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_TRUE_ENTRY_CTLS        0x00080013U /**< VMX_TRUE_ENTRY_CTLS. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_PROCBASED_CTLS3        0x00080014U /**< VMX_PROCBASED_CTLS3. */
#define HV_PARTITION_PROPERTY_NESTED_VMX_EXIT_CTLS2             0x00080015U /**< VMX_EXIT_CTLS2. */
/** @} */

/** @name Hierarchies of partitions, migration
 * @{ */
#define HV_PARTITION_PROPERTY_VH_STATE                         0x00080100U /**< State of the virtual hierarchy. */
#define HV_PARTITION_PROPERTY_MAX_HIERARCHICAL_PARTITION_COUNT 0x00080101U /**< Partitions, at most. */
#define HV_PARTITION_PROPERTY_MAX_HIERARCHICAL_VP_COUNT        0x00080102U /**< Virtual processors, at most. */
#define HV_PARTITION_PROPERTY_STATE_TRANSFER_MODE              0x00080103U /**< Mode of the transfer of state. */
#define HV_PARTITION_PROPERTY_MIGRATION_ABORT_CLEANUP_COUNT    0x00080104U /**< Clean-ups after an aborted migration. */
#define HV_PARTITION_PROPERTY_TD_COMPREHENSIVE_RESET           0x00080105U /**< TDX: reset of the trust domain. */
/** @} */

/** @name Large properties
 * For HvCallGet/SetPartitionPropertyEx.
 * @{ */
#define HV_PARTITION_PROPERTY_INHERITED_DEVICE_DOMAIN_RESERVED_REGIONS 0x00090000U /**< Reserved regions of inherited device domains. */
#define HV_PARTITION_PROPERTY_TD_MR_CONFIG_ID                          0x00090001U /**< TDX: MRCONFIGID. */
#define HV_PARTITION_PROPERTY_TD_MR_OWNER                              0x00090002U /**< TDX: MROWNER. */
#define HV_PARTITION_PROPERTY_TD_MR_OWNER_CONFIG                       0x00090003U /**< TDX: MROWNERCONFIG. */
#define HV_PARTITION_PROPERTY_VNUMA_TOPOLOGY_CONFIG                    0x00090004U /**< Nodes of memory that the guest sees. */
#define HV_PARTITION_PROPERTY_ROOT_VP_SHARED_PAGES                     0x00090005U /**< Pages shared with virtual processors of the root. */
#define HV_PARTITION_PROPERTY_VMM_CAPABILITIES                         0x00090007U /**< Capabilities for the virtual machine monitor. */
#define HV_PARTITION_PROPERTY_COMPLETE_PARTITION_INTERCEPT             0x00090008U /**< End of an intercept of the partition. */
#define HV_PARTITION_PROPERTY_ASSIGNABLE_SYNTHETIC_PROC_FEATURES       0x00090009U /**< Synthetic features that a child may have. */
#define HV_PARTITION_PROPERTY_HW_ISOLATION_TDX_SUPPORTED               0x0009000aU /**< TDX guests are possible. */
#define HV_PARTITION_PROPERTY_HW_ISOLATION_SEV_SUPPORTED               0x0009000bU /**< SEV guests are possible. */
#define HV_PARTITION_PROPERTY_MIGRATION_TD_INFO_HASH                   0x0009000cU /**< TDX: hash of the migration service. */
#define HV_PARTITION_PROPERTY_MIGRATION_TD_BINDING_SLOT                0x0009000dU /**< TDX: slot of the migration service. */
#define HV_PARTITION_PROPERTY_DISABLED_PROCESSOR_FEATURES_EX           0x0009000eU /**< Processor features that are off. */
#define HV_PARTITION_PROPERTY_ROOT_PROCESSOR_FEATURES_EX               0x0009000fU /**< Processor features of the root. */
#define HV_PARTITION_PROPERTY_ENABLED_PROCESSOR_FEATURES_EX            0x00090010U /**< Processor features that are on. */
#define HV_PARTITION_PROPERTY_PMU_EVENT_TYPES                          0x00090011U /**< Events of the performance monitors. */
#define HV_PARTITION_PROPERTY_TD_COMPREHENSIVE_CONFIGURE               0x00090012U /**< TDX: configuration of the trust domain. */
/** @} */

/** @name Virtual processors
 * @{ */
#define HV_PARTITION_VP_PROPERTY_SCHEDULING_AFFINITY_SET 0x10001000U /**< Processors that a virtual processor may run on. */
/** @} */

/** @name Vendors of processors (openvmm: HvProcessorVendor)
 * @{ */
#define HV_PROCESSOR_VENDOR_AMD   0x00U /**< AMD. */
#define HV_PROCESSOR_VENDOR_INTEL 0x01U /**< Intel. */
#define HV_PROCESSOR_VENDOR_HYGON 0x02U /**< Hygon. */
#define HV_PROCESSOR_VENDOR_ARM   0x10U /**< Arm. */
/** @} */

/** @name Words of 64 bits in properties
 * @{ */
#define HV_PARTITION_PROCESSOR_FEATURES_BANKS           2 /**< Of processor features. */
#define HV_PARTITION_SYNTHETIC_PROCESSOR_FEATURES_BANKS 1 /**< Of synthetic features. */
#define HV_PARTITION_VMM_CAPABILITIES_BANK_COUNT        1 /**< Of capabilities for the virtual machine monitor. */
/** @} */
/* clang-format on */

#endif
