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
 */
#ifndef HYPERV_SDK_ABI_FEATURE_H
#define HYPERV_SDK_ABI_FEATURE_H

#include "../types.h"

/* clang-format off */
/** The architecture does not have the feature. */
#define HV_FEATURE_NONE 0xffff
/** Where a feature is: the bit on arm64, the bit on x86. */
#define HV_FEATURE_AT(arm64, x64) ((x64) << 16 | (arm64))
#define HV_FEATURE_ARM64_MASK 0x0000ffffU /**< Bit on arm64. */
#define HV_FEATURE_X64_SHIFT  16          /**< Bit on x86. */

/** Every feature: X(name, place, TLFS name). */
#define HV_FEATURE_LIST(X) \
	X(HV_HAS_ACCESS_VP_RUNTIME_REG,                     HV_FEATURE_AT(0, 0), "AccessVpRunTimeReg") \
	X(HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER,        HV_FEATURE_AT(1, 1), "AccessPartitionReferenceCounter") \
	X(HV_HAS_ACCESS_SYNIC_REGS,                         HV_FEATURE_AT(2, 2), "AccessSynicRegs") \
	X(HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS,               HV_FEATURE_AT(3, 3), "AccessSyntheticTimerRegs") \
	X(HV_HAS_ACCESS_APIC_REGS,                          HV_FEATURE_AT(4, 4), "AccessApicRegs") \
	X(HV_HAS_ACCESS_HYPERCALL_MSRS,                     HV_FEATURE_AT(5, 5), "AccessHypercallMsrs") \
	X(HV_HAS_ACCESS_VP_INDEX,                           HV_FEATURE_AT(6, 6), "AccessVpIndex") \
	X(HV_HAS_ACCESS_RESET_REG,                          HV_FEATURE_AT(7, 7), "AccessResetReg") \
	X(HV_HAS_ACCESS_STATS_REG,                          HV_FEATURE_AT(8, 8), "AccessStatsReg") \
	X(HV_HAS_ACCESS_PARTITION_REFERENCE_TSC,            HV_FEATURE_AT(9, 9), "AccessPartitionReferenceTsc") \
	X(HV_HAS_ACCESS_GUEST_IDLE_REG,                     HV_FEATURE_AT(10, 10), "AccessGuestIdleReg") \
	X(HV_HAS_ACCESS_FREQUENCY_REGS,                     HV_FEATURE_AT(11, 11), "AccessFrequencyRegs") \
	X(HV_HAS_ACCESS_DEBUG_REGS,                         HV_FEATURE_AT(12, 12), "AccessDebugRegs") \
	X(HV_HAS_ACCESS_REENLIGHTENMENT_CONTROLS,           HV_FEATURE_AT(13, 13), "AccessReenlightenmentControls") \
	X(HV_HAS_ACCESS_ROOT_SCHEDULER_REG,                 HV_FEATURE_AT(14, 14), "AccessRootSchedulerReg") \
	X(HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS,             HV_FEATURE_AT(15, 15), "AccessTscInvariantControls") \
	X(HV_HAS_CREATE_PARTITIONS,                         HV_FEATURE_AT(32, 32), "CreatePartitions") \
	X(HV_HAS_ACCESS_PARTITION_ID,                       HV_FEATURE_AT(33, 33), "AccessPartitionId") \
	X(HV_HAS_ACCESS_MEMORY_POOL,                        HV_FEATURE_AT(34, 34), "AccessMemoryPool") \
	X(HV_HAS_ADJUST_MESSAGE_BUFFERS,                    HV_FEATURE_AT(35, 35), "AdjustMessageBuffers") \
	X(HV_HAS_POST_MESSAGES,                             HV_FEATURE_AT(36, 36), "PostMessages") \
	X(HV_HAS_SIGNAL_EVENTS,                             HV_FEATURE_AT(37, 37), "SignalEvents") \
	X(HV_HAS_CREATE_PORT,                               HV_FEATURE_AT(38, 38), "CreatePort") \
	X(HV_HAS_CONNECT_PORT,                              HV_FEATURE_AT(39, 39), "ConnectPort") \
	X(HV_HAS_ACCESS_STATS,                              HV_FEATURE_AT(40, 40), "AccessStats") \
	X(HV_HAS_DEBUGGING,                                 HV_FEATURE_AT(43, 43), "Debugging") \
	X(HV_HAS_CPU_MANAGEMENT,                            HV_FEATURE_AT(44, 44), "CpuManagement") \
	X(HV_HAS_CONFIGURE_PROFILER,                        HV_FEATURE_AT(45, 45), "ConfigureProfiler") \
	X(HV_HAS_ACCESS_VP_EXIT_TRACING,                    HV_FEATURE_AT(46, 46), "AccessVpExitTracing") \
	X(HV_HAS_ENABLE_EXTENDED_GVA_RANGES_FOR_FLUSH,      HV_FEATURE_AT(47, 47), "EnableExtendedGvaRangesForFlushVirtualAddressList") \
	X(HV_HAS_ACCESS_VSM,                                HV_FEATURE_AT(48, 48), "AccessVSM") \
	X(HV_HAS_ACCESS_VP_REGISTERS,                       HV_FEATURE_AT(49, 49), "AccessVpRegisters") \
	X(HV_HAS_FAST_HYPERCALL_OUTPUT,                     HV_FEATURE_AT(51, 51), "FastHypercallOutput") \
	X(HV_HAS_ENABLE_EXTENDED_HYPERCALLS,                HV_FEATURE_AT(52, 52), "EnableExtendedHypercalls") \
	X(HV_HAS_START_VIRTUAL_PROCESSOR,                   HV_FEATURE_AT(53, 53), "StartVirtualProcessor") \
	X(HV_HAS_ISOLATION,                                 HV_FEATURE_AT(54, 54), "Isolation") \
	X(HV_HAS_HPET_NEEDED_FOR_C3_POWER_STATE_DEPRECATED, HV_FEATURE_AT(HV_FEATURE_NONE, 68), "HpetNeededForC3PowerState_Deprecated") \
	X(HV_HAS_INVARIANT_MPERF,                           HV_FEATURE_AT(HV_FEATURE_NONE, 69), "InvariantMperfAvailable") \
	X(HV_HAS_SUPERVISOR_SHADOW_STACK,                   HV_FEATURE_AT(HV_FEATURE_NONE, 70), "SupervisorShadowStackAvailable") \
	X(HV_HAS_ARCH_PMU,                                  HV_FEATURE_AT(HV_FEATURE_NONE, 71), "ArchPmuAvailable") \
	X(HV_HAS_EXCEPTION_TRAP_INTERCEPT,                  HV_FEATURE_AT(HV_FEATURE_NONE, 72), "ExceptionTrapInterceptAvailable") \
	X(HV_HAS_MWAIT_DEPRECATED,                          HV_FEATURE_AT(HV_FEATURE_NONE, 96), "MwaitAvailable_Deprecated") \
	X(HV_HAS_GUEST_DEBUGGING,                           HV_FEATURE_AT(64, 97), "GuestDebuggingAvailable") \
	X(HV_HAS_PERFORMANCE_MONITORS,                      HV_FEATURE_AT(65, 98), "PerformanceMonitorsAvailable") \
	X(HV_HAS_CPU_DYNAMIC_PARTITIONING,                  HV_FEATURE_AT(66, 99), "CpuDynamicPartitioningAvailable") \
	X(HV_HAS_XMM_FAST_HYPERCALL_INPUT,                  HV_FEATURE_AT(HV_FEATURE_NONE, 100), "XmmRegistersForFastHypercallAvailable") \
	X(HV_HAS_GUEST_IDLE,                                HV_FEATURE_AT(67, 101), "GuestIdleAvailable") \
	X(HV_HAS_HYPERVISOR_SLEEP_STATE_SUPPORT,            HV_FEATURE_AT(68, 102), "HypervisorSleepStateSupportAvailable") \
	X(HV_HAS_NUMA_DISTANCE_QUERY,                       HV_FEATURE_AT(69, 103), "NumaDistanceQueryAvailable") \
	X(HV_HAS_FREQUENCY_REGS,                            HV_FEATURE_AT(70, 104), "FrequencyRegsAvailable") \
	X(HV_HAS_SYNTHETIC_MACHINE_CHECK,                   HV_FEATURE_AT(71, 105), "SyntheticMachineCheckAvailable") \
	X(HV_HAS_GUEST_CRASH_REGS,                          HV_FEATURE_AT(72, 106), "GuestCrashRegsAvailable") \
	X(HV_HAS_DEBUG_REGS,                                HV_FEATURE_AT(73, 107), "DebugRegsAvailable") \
	X(HV_HAS_NPIEP1,                                    HV_FEATURE_AT(HV_FEATURE_NONE, 108), "Npiep1Available") \
	X(HV_HAS_DISABLE_HYPERVISOR,                        HV_FEATURE_AT(74, 109), "DisableHypervisorAvailable") \
	X(HV_HAS_EXTENDED_GVA_RANGES_FOR_FLUSH,             HV_FEATURE_AT(75, 110), "ExtendedGvaRangesForFlushVirtualAddressListAvailable") \
	X(HV_HAS_XMM_FAST_HYPERCALL_OUTPUT,                 HV_FEATURE_AT(HV_FEATURE_NONE, 111), "FastHypercallOutputAvailable") \
	X(HV_HAS_SVM_FEATURES,                              HV_FEATURE_AT(HV_FEATURE_NONE, 112), "SvmFeaturesAvailable") \
	X(HV_HAS_SINT_POLLING_MODE,                         HV_FEATURE_AT(76, 113), "SintPollingModeAvailable") \
	X(HV_HAS_HYPERCALL_MSR_LOCK,                        HV_FEATURE_AT(HV_FEATURE_NONE, 114), "HypercallMsrLockAvailable") \
	X(HV_HAS_DIRECT_SYNTHETIC_TIMERS,                   HV_FEATURE_AT(77, 115), "DirectSyntheticTimers") \
	X(HV_HAS_REGISTER_PAT,                              HV_FEATURE_AT(HV_FEATURE_NONE, 116), "RegisterPatAvailable") \
	X(HV_HAS_REGISTER_BNDCFGS,                          HV_FEATURE_AT(HV_FEATURE_NONE, 117), "RegisterBndcfgsAvailable") \
	X(HV_HAS_WATCHDOG_TIMER,                            HV_FEATURE_AT(HV_FEATURE_NONE, 118), "WatchdogTimerAvailable") \
	X(HV_HAS_SYNTHETIC_TIME_UNHALTED_TIMER,             HV_FEATURE_AT(HV_FEATURE_NONE, 119), "SyntheticTimeUnhaltedTimerAvailable") \
	X(HV_HAS_DEVICE_DOMAINS,                            HV_FEATURE_AT(78, 120), "DeviceDomainsAvailable") \
	X(HV_HAS_S1_DEVICE_DOMAINS,                         HV_FEATURE_AT(79, 121), "S1DeviceDomainsAvailable") \
	X(HV_HAS_LBR,                                       HV_FEATURE_AT(HV_FEATURE_NONE, 122), "LbrAvailable") \
	X(HV_HAS_IPT,                                       HV_FEATURE_AT(HV_FEATURE_NONE, 123), "IptAvailable") \
	X(HV_HAS_CROSS_VTL_FLUSH,                           HV_FEATURE_AT(HV_FEATURE_NONE, 124), "CrossVtlFlushAvailable") \
	X(HV_HAS_IDLE_SPEC_CTRL,                            HV_FEATURE_AT(HV_FEATURE_NONE, 125), "IdleSpecCtrlAvailable") \
	X(HV_HAS_TRANSLATE_GVA_FLAGS,                       HV_FEATURE_AT(HV_FEATURE_NONE, 126), "TranslateGvaFlagsAvailable") \
	X(HV_HAS_APIC_EOI_INTERCEPT,                        HV_FEATURE_AT(HV_FEATURE_NONE, 127), "ApicEoiInterceptAvailable") \
	X(HV_HAS_USE_HYPERCALL_FOR_ADDRESS_SPACE_SWITCH,    HV_FEATURE_AT(HV_FEATURE_NONE, 128), "UseHypercallForAddressSpaceSwitch") \
	X(HV_HAS_USE_HYPERCALL_FOR_LOCAL_FLUSH,             HV_FEATURE_AT(HV_FEATURE_NONE, 129), "UseHypercallForLocalFlush") \
	X(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH,            HV_FEATURE_AT(HV_FEATURE_NONE, 130), "UseHypercallForRemoteFlushAndLocalFlushEntire") \
	X(HV_HAS_USE_APIC_MSRS,                             HV_FEATURE_AT(HV_FEATURE_NONE, 131), "UseApicMsrs") \
	X(HV_HAS_USE_HV_REGISTER_FOR_RESET,                 HV_FEATURE_AT(128, 132), "UseHvRegisterForReset") \
	X(HV_HAS_USE_RELAXED_TIMING,                        HV_FEATURE_AT(129, 133), "UseRelaxedTiming") \
	X(HV_HAS_USE_DMA_REMAPPING_DEPRECATED,              HV_FEATURE_AT(HV_FEATURE_NONE, 134), "UseDmaRemapping_Deprecated") \
	X(HV_HAS_USE_INTERRUPT_REMAPPING_DEPRECATED,        HV_FEATURE_AT(HV_FEATURE_NONE, 135), "UseInterruptRemapping_Deprecated") \
	X(HV_HAS_USE_X2APIC_MSRS,                           HV_FEATURE_AT(HV_FEATURE_NONE, 136), "UseX2ApicMsrs") \
	X(HV_HAS_DEPRECATE_AUTO_EOI,                        HV_FEATURE_AT(HV_FEATURE_NONE, 137), "DeprecateAutoEoi") \
	X(HV_HAS_USE_SYNTHETIC_CLUSTER_IPI,                 HV_FEATURE_AT(130, 138), "UseSyntheticClusterIpi") \
	X(HV_HAS_USE_EX_PROCESSOR_MASKS,                    HV_FEATURE_AT(131, 139), "UseExProcessorMasks") \
	X(HV_HAS_NESTED,                                    HV_FEATURE_AT(132, 140), "Nested") \
	X(HV_HAS_USE_INT_FOR_MBEC_SYSTEM_CALLS,             HV_FEATURE_AT(HV_FEATURE_NONE, 141), "UseIntForMbecSystemCalls") \
	X(HV_HAS_USE_VMCS_ENLIGHTENMENTS,                   HV_FEATURE_AT(HV_FEATURE_NONE, 142), "UseVmcsEnlightenments") \
	X(HV_HAS_USE_SYNCED_TIMELINE,                       HV_FEATURE_AT(133, 143), "UseSyncedTimeline") \
	X(HV_HAS_CORE_SCHEDULER_REQUESTED,                  HV_FEATURE_AT(HV_FEATURE_NONE, 144), "CoreSchedulerRequested") \
	X(HV_HAS_USE_DIRECT_LOCAL_FLUSH_ENTIRE,             HV_FEATURE_AT(HV_FEATURE_NONE, 145), "UseDirectLocalFlushEntire") \
	X(HV_HAS_NO_NON_ARCHITECTURAL_CORE_SHARING,         HV_FEATURE_AT(HV_FEATURE_NONE, 146), "NoNonArchitecturalCoreSharing") \
	X(HV_HAS_USE_X2APIC,                                HV_FEATURE_AT(HV_FEATURE_NONE, 147), "UseX2Apic") \
	X(HV_HAS_RESTORE_TIME_ON_RESUME,                    HV_FEATURE_AT(HV_FEATURE_NONE, 148), "RestoreTimeOnResume") \
	X(HV_HAS_USE_HYPERCALL_FOR_MMIO_ACCESS,             HV_FEATURE_AT(149, 149), "UseHypercallForMmioAccess") \
	X(HV_HAS_USE_GPA_PINNING_HYPERCALL,                 HV_FEATURE_AT(150, 150), "UseGpaPinningHypercall") \
	X(HV_HAS_WAKE_VPS,                                  HV_FEATURE_AT(151, 151), "WakeVps") \
	X(HV_HAS_PROXY_INTERRUPT_DOORBELL_SUPPORT,          HV_FEATURE_AT(HV_FEATURE_NONE, 152), "ProxyInterruptDoorbellSupport") \
	X(HV_HAS_MEMORY_TYPE_LOCKING_SUPPORT,               HV_FEATURE_AT(HV_FEATURE_NONE, 153), "MemoryTypeLockingSupport") \
	X(HV_HAS_MAP_PARTITION_EVENT_LOG_BUFFER,            HV_FEATURE_AT(154, 154), "MapPartitionEventLogBuffer") \
	X(HV_HAS_LOWER_VTL_GUEST_REQUEST_SUPPORT,           HV_FEATURE_AT(HV_FEATURE_NONE, 155), "LowerVtlGuestRequestSupport") \
	X(HV_HAS_HEAT_HINT_BENEFICIAL_SUPPORT,              HV_FEATURE_AT(155, 156), "HeatHintBeneficialSupport") \
	X(HV_HAS_RING_BUFFER_MESSAGE_PORT_SUPPORT,          HV_FEATURE_AT(134, 157), "RingBufferMessagePortSupport")

/** A feature: the place of its bit on both architectures; hyperv/feature.h reads it. */
enum hv_feature HV_ENUM_TYPE(uint32_t) { HV_FEATURE_LIST(HV_ENUMERATOR) };

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
