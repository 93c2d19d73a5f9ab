/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Privileges, features and recommendations: which bit is where on which architecture.
 *
 * Bits are counted through two 128-bit words: 0 to 127 are register 0x200
 * (HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO; x86: leaf 0x40000003, EAX first), 128 to 255 are register
 * 0x201 (HV_REGISTER_FEATURES_INFO; x86: leaf 0x40000004). Privileges (0 to 63) are
 * alike on both architectures; features and recommendations are packed
 * differently, and a bit of one means something else on the other. The TLFS
 * gives 105 for the crash registers of arm64 in one place; 72 is right.
 * A feature is the number of its bit on x86, then that on arm64 (feature_place.h).
 */
#ifndef HYPERV_SDK_ABI_FEATURE_H
#define HYPERV_SDK_ABI_FEATURE_H

#include "../types.h"
#include "feature_place.h"

/* clang-format off */
/** @name Features, by their names in the TLFS: places of their bits; hyperv/feature.h reads them
 * @{ */
#define HV_HAS_ACCESS_VP_RUNTIME_REG                     0x00000000U /**< AccessVpRunTimeReg. */
#define HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER        0x00010001U /**< AccessPartitionReferenceCounter. */
#define HV_HAS_ACCESS_SYNIC_REGS                         0x00020002U /**< AccessSynicRegs. */
#define HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS               0x00030003U /**< AccessSyntheticTimerRegs. */
#define HV_HAS_ACCESS_APIC_REGS                          0x00040004U /**< AccessApicRegs. */
#define HV_HAS_ACCESS_HYPERCALL_MSRS                     0x00050005U /**< AccessHypercallMsrs. */
#define HV_HAS_ACCESS_VP_INDEX                           0x00060006U /**< AccessVpIndex. */
#define HV_HAS_ACCESS_RESET_REG                          0x00070007U /**< AccessResetReg. */
#define HV_HAS_ACCESS_STATS_REG                          0x00080008U /**< AccessStatsReg. */
#define HV_HAS_ACCESS_PARTITION_REFERENCE_TSC            0x00090009U /**< AccessPartitionReferenceTsc. */
#define HV_HAS_ACCESS_GUEST_IDLE_REG                     0x000a000aU /**< AccessGuestIdleReg. */
#define HV_HAS_ACCESS_FREQUENCY_REGS                     0x000b000bU /**< AccessFrequencyRegs. */
#define HV_HAS_ACCESS_DEBUG_REGS                         0x000c000cU /**< AccessDebugRegs. */
#define HV_HAS_ACCESS_REENLIGHTENMENT_CONTROLS           0x000d000dU /**< AccessReenlightenmentControls. */
#define HV_HAS_ACCESS_ROOT_SCHEDULER_REG                 0x000e000eU /**< AccessRootSchedulerReg. */
#define HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS             0x000f000fU /**< AccessTscInvariantControls. */
#define HV_HAS_CREATE_PARTITIONS                         0x00200020U /**< CreatePartitions. */
#define HV_HAS_ACCESS_PARTITION_ID                       0x00210021U /**< AccessPartitionId. */
#define HV_HAS_ACCESS_MEMORY_POOL                        0x00220022U /**< AccessMemoryPool. */
#define HV_HAS_ADJUST_MESSAGE_BUFFERS                    0x00230023U /**< AdjustMessageBuffers. */
#define HV_HAS_POST_MESSAGES                             0x00240024U /**< PostMessages. */
#define HV_HAS_SIGNAL_EVENTS                             0x00250025U /**< SignalEvents. */
#define HV_HAS_CREATE_PORT                               0x00260026U /**< CreatePort. */
#define HV_HAS_CONNECT_PORT                              0x00270027U /**< ConnectPort. */
#define HV_HAS_ACCESS_STATS                              0x00280028U /**< AccessStats. */
#define HV_HAS_DEBUGGING                                 0x002b002bU /**< Debugging. */
#define HV_HAS_CPU_MANAGEMENT                            0x002c002cU /**< CpuManagement. */
#define HV_HAS_CONFIGURE_PROFILER                        0x002d002dU /**< ConfigureProfiler. */
#define HV_HAS_ACCESS_VP_EXIT_TRACING                    0x002e002eU /**< AccessVpExitTracing. */
#define HV_HAS_ENABLE_EXTENDED_GVA_RANGES_FOR_FLUSH      0x002f002fU /**< EnableExtendedGvaRangesForFlushVirtualAddressList. */
#define HV_HAS_ACCESS_VSM                                0x00300030U /**< AccessVSM. */
#define HV_HAS_ACCESS_VP_REGISTERS                       0x00310031U /**< AccessVpRegisters. */
#define HV_HAS_FAST_HYPERCALL_OUTPUT                     0x00330033U /**< FastHypercallOutput. */
#define HV_HAS_ENABLE_EXTENDED_HYPERCALLS                0x00340034U /**< EnableExtendedHypercalls. */
#define HV_HAS_START_VIRTUAL_PROCESSOR                   0x00350035U /**< StartVirtualProcessor. */
#define HV_HAS_ISOLATION                                 0x00360036U /**< Isolation. */
#define HV_HAS_HPET_NEEDED_FOR_C3_POWER_STATE_DEPRECATED 0x0044ffffU /**< HpetNeededForC3PowerState_Deprecated. */
#define HV_HAS_INVARIANT_MPERF                           0x0045ffffU /**< InvariantMperfAvailable. */
#define HV_HAS_SUPERVISOR_SHADOW_STACK                   0x0046ffffU /**< SupervisorShadowStackAvailable. */
#define HV_HAS_ARCH_PMU                                  0x0047ffffU /**< ArchPmuAvailable. */
#define HV_HAS_EXCEPTION_TRAP_INTERCEPT                  0x0048ffffU /**< ExceptionTrapInterceptAvailable. */
#define HV_HAS_MWAIT_DEPRECATED                          0x0060ffffU /**< MwaitAvailable_Deprecated. */
#define HV_HAS_GUEST_DEBUGGING                           0x00610040U /**< GuestDebuggingAvailable. */
#define HV_HAS_PERFORMANCE_MONITORS                      0x00620041U /**< PerformanceMonitorsAvailable. */
#define HV_HAS_CPU_DYNAMIC_PARTITIONING                  0x00630042U /**< CpuDynamicPartitioningAvailable. */
#define HV_HAS_XMM_FAST_HYPERCALL_INPUT                  0x0064ffffU /**< XmmRegistersForFastHypercallAvailable. */
#define HV_HAS_GUEST_IDLE                                0x00650043U /**< GuestIdleAvailable. */
#define HV_HAS_HYPERVISOR_SLEEP_STATE_SUPPORT            0x00660044U /**< HypervisorSleepStateSupportAvailable. */
#define HV_HAS_NUMA_DISTANCE_QUERY                       0x00670045U /**< NumaDistanceQueryAvailable. */
#define HV_HAS_FREQUENCY_REGS                            0x00680046U /**< FrequencyRegsAvailable. */
#define HV_HAS_SYNTHETIC_MACHINE_CHECK                   0x00690047U /**< SyntheticMachineCheckAvailable. */
#define HV_HAS_GUEST_CRASH_REGS                          0x006a0048U /**< GuestCrashRegsAvailable. */
#define HV_HAS_DEBUG_REGS                                0x006b0049U /**< DebugRegsAvailable. */
#define HV_HAS_NPIEP1                                    0x006cffffU /**< Npiep1Available. */
#define HV_HAS_DISABLE_HYPERVISOR                        0x006d004aU /**< DisableHypervisorAvailable. */
#define HV_HAS_EXTENDED_GVA_RANGES_FOR_FLUSH             0x006e004bU /**< ExtendedGvaRangesForFlushVirtualAddressListAvailable. */
#define HV_HAS_XMM_FAST_HYPERCALL_OUTPUT                 0x006fffffU /**< FastHypercallOutputAvailable. */
#define HV_HAS_SVM_FEATURES                              0x0070ffffU /**< SvmFeaturesAvailable. */
#define HV_HAS_SINT_POLLING_MODE                         0x0071004cU /**< SintPollingModeAvailable. */
#define HV_HAS_HYPERCALL_MSR_LOCK                        0x0072ffffU /**< HypercallMsrLockAvailable. */
#define HV_HAS_DIRECT_SYNTHETIC_TIMERS                   0x0073004dU /**< DirectSyntheticTimers. */
#define HV_HAS_REGISTER_PAT                              0x0074ffffU /**< RegisterPatAvailable. */
#define HV_HAS_REGISTER_BNDCFGS                          0x0075ffffU /**< RegisterBndcfgsAvailable. */
#define HV_HAS_WATCHDOG_TIMER                            0x0076ffffU /**< WatchdogTimerAvailable. */
#define HV_HAS_SYNTHETIC_TIME_UNHALTED_TIMER             0x0077ffffU /**< SyntheticTimeUnhaltedTimerAvailable. */
#define HV_HAS_DEVICE_DOMAINS                            0x0078004eU /**< DeviceDomainsAvailable. */
#define HV_HAS_S1_DEVICE_DOMAINS                         0x0079004fU /**< S1DeviceDomainsAvailable. */
#define HV_HAS_LBR                                       0x007affffU /**< LbrAvailable. */
#define HV_HAS_IPT                                       0x007bffffU /**< IptAvailable. */
#define HV_HAS_CROSS_VTL_FLUSH                           0x007cffffU /**< CrossVtlFlushAvailable. */
#define HV_HAS_IDLE_SPEC_CTRL                            0x007dffffU /**< IdleSpecCtrlAvailable. */
#define HV_HAS_TRANSLATE_GVA_FLAGS                       0x007effffU /**< TranslateGvaFlagsAvailable. */
#define HV_HAS_APIC_EOI_INTERCEPT                        0x007fffffU /**< ApicEoiInterceptAvailable. */
#define HV_HAS_USE_HYPERCALL_FOR_ADDRESS_SPACE_SWITCH    0x0080ffffU /**< UseHypercallForAddressSpaceSwitch. */
#define HV_HAS_USE_HYPERCALL_FOR_LOCAL_FLUSH             0x0081ffffU /**< UseHypercallForLocalFlush. */
#define HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH            0x0082ffffU /**< UseHypercallForRemoteFlushAndLocalFlushEntire. */
#define HV_HAS_USE_APIC_MSRS                             0x0083ffffU /**< UseApicMsrs. */
#define HV_HAS_USE_HV_REGISTER_FOR_RESET                 0x00840080U /**< UseHvRegisterForReset. */
#define HV_HAS_USE_RELAXED_TIMING                        0x00850081U /**< UseRelaxedTiming. */
#define HV_HAS_USE_DMA_REMAPPING_DEPRECATED              0x0086ffffU /**< UseDmaRemapping_Deprecated. */
#define HV_HAS_USE_INTERRUPT_REMAPPING_DEPRECATED        0x0087ffffU /**< UseInterruptRemapping_Deprecated. */
#define HV_HAS_USE_X2APIC_MSRS                           0x0088ffffU /**< UseX2ApicMsrs. */
#define HV_HAS_DEPRECATE_AUTO_EOI                        0x0089ffffU /**< DeprecateAutoEoi. */
#define HV_HAS_USE_SYNTHETIC_CLUSTER_IPI                 0x008a0082U /**< UseSyntheticClusterIpi. */
#define HV_HAS_USE_EX_PROCESSOR_MASKS                    0x008b0083U /**< UseExProcessorMasks. */
#define HV_HAS_NESTED                                    0x008c0084U /**< Nested. */
#define HV_HAS_USE_INT_FOR_MBEC_SYSTEM_CALLS             0x008dffffU /**< UseIntForMbecSystemCalls. */
#define HV_HAS_USE_VMCS_ENLIGHTENMENTS                   0x008effffU /**< UseVmcsEnlightenments. */
#define HV_HAS_USE_SYNCED_TIMELINE                       0x008f0085U /**< UseSyncedTimeline. */
#define HV_HAS_CORE_SCHEDULER_REQUESTED                  0x0090ffffU /**< CoreSchedulerRequested. */
#define HV_HAS_USE_DIRECT_LOCAL_FLUSH_ENTIRE             0x0091ffffU /**< UseDirectLocalFlushEntire. */
#define HV_HAS_NO_NON_ARCHITECTURAL_CORE_SHARING         0x0092ffffU /**< NoNonArchitecturalCoreSharing. */
#define HV_HAS_USE_X2APIC                                0x0093ffffU /**< UseX2Apic. */
#define HV_HAS_RESTORE_TIME_ON_RESUME                    0x0094ffffU /**< RestoreTimeOnResume. */
#define HV_HAS_USE_HYPERCALL_FOR_MMIO_ACCESS             0x00950095U /**< UseHypercallForMmioAccess. */
#define HV_HAS_USE_GPA_PINNING_HYPERCALL                 0x00960096U /**< UseGpaPinningHypercall. */
#define HV_HAS_WAKE_VPS                                  0x00970097U /**< WakeVps. */
#define HV_HAS_PROXY_INTERRUPT_DOORBELL_SUPPORT          0x0098ffffU /**< ProxyInterruptDoorbellSupport. */
#define HV_HAS_MEMORY_TYPE_LOCKING_SUPPORT               0x0099ffffU /**< MemoryTypeLockingSupport. */
#define HV_HAS_MAP_PARTITION_EVENT_LOG_BUFFER            0x009a009aU /**< MapPartitionEventLogBuffer. */
#define HV_HAS_LOWER_VTL_GUEST_REQUEST_SUPPORT           0x009bffffU /**< LowerVtlGuestRequestSupport. */
#define HV_HAS_HEAT_HINT_BENEFICIAL_SUPPORT              0x009c009bU /**< HeatHintBeneficialSupport. */
#define HV_HAS_RING_BUFFER_MESSAGE_PORT_SUPPORT          0x009d0086U /**< RingBufferMessagePortSupport. */
/** @} */

/** @name Version of the hypervisor: register HV_REGISTER_HYPERVISOR_VERSION, leaf 0x40000002
 * Low word, then high word (TLFS: HV_HYPERVISOR_VERSION_INFO).
 * @{ */
#define HV_VERSION_BUILD_MASK           0x00000000ffffffffULL /**< Low: build number. */
#define HV_VERSION_MINOR_SHIFT          32                    /**< Low: minor version. */
#define HV_VERSION_MINOR_MASK           0x0000ffff00000000ULL /**< Low: minor version. */
#define HV_VERSION_MAJOR_SHIFT          48                    /**< Low: major version. */
#define HV_VERSION_MAJOR_MASK           0xffff000000000000ULL /**< Low: major version. */
#define HV_VERSION_SERVICE_PACK_MASK    0x00000000ffffffffULL /**< High: service pack. */
#define HV_VERSION_SERVICE_NUMBER_SHIFT 32                    /**< High: service number. */
#define HV_VERSION_SERVICE_NUMBER_MASK  0x00ffffff00000000ULL /**< High: service number. */
#define HV_VERSION_SERVICE_BRANCH_SHIFT 56                    /**< High: service branch. */
#define HV_VERSION_SERVICE_BRANCH_MASK  0xff00000000000000ULL /**< High: service branch. */
/** @} */

/** Register 0x201, low word, upper half: tries before HvCallNotifyLongSpinWait. */
#define HV_LONG_SPIN_WAIT_COUNT_SHIFT 32
/** The hypervisor never wants to be told of long spins. */
#define HV_LONG_SPIN_WAIT_NEVER 0xffffffffU
/* clang-format on */

#endif
