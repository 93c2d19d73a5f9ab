/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Features and recommendations of x86 as masks of CPUID words.
 *
 * hyperv/abi/feature.h has the same bits as numbers that work on both architectures. Names are Linux's.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_FEATURE_H
#define HYPERV_SDK_ARCH_X86_ABI_FEATURE_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Features: leaf 0x40000003, EDX (TLFS: HV_X64_HYPERVISOR_FEATURES)
 * @{ */
#define HV_X64_MWAIT_AVAILABLE                              0x00000001U /**< MWAIT; old (MwaitAvailable_Deprecated). */
#define HV_X64_GUEST_DEBUGGING_AVAILABLE                    0x00000002U /**< Guest debugging (GuestDebuggingAvailable). */
#define HV_X64_PERF_MONITOR_AVAILABLE                       0x00000004U /**< Performance monitors (PerformanceMonitorsAvailable). */
#define HV_X64_CPU_DYNAMIC_PARTITIONING_AVAILABLE           0x00000008U /**< Processors may be added (CpuDynamicPartitioningAvailable). */
#define HV_X64_HYPERCALL_XMM_INPUT_AVAILABLE                0x00000010U /**< Input of fast calls in XMM registers (XmmRegistersForFastHypercallAvailable). */
#define HV_X64_GUEST_IDLE_STATE_AVAILABLE                   0x00000020U /**< Idle state (GuestIdleAvailable). */
#define HV_FEATURE_HYPERVISOR_SLEEP_STATE_SUPPORT_AVAILABLE 0x00000040U /**< Sleep state (HypervisorSleepStateSupportAvailable). */
#define HV_FEATURE_NUMA_DISTANCE_QUERY_AVAILABLE            0x00000080U /**< Distances of memory nodes (NumaDistanceQueryAvailable). */
#define HV_FEATURE_FREQUENCY_MSRS_AVAILABLE                 0x00000100U /**< Frequencies (FrequencyRegsAvailable). */
#define HV_FEATURE_SYNTHETIC_MACHINE_CHECK_AVAILABLE        0x00000200U /**< Injected machine checks (SyntheticMachineCheckAvailable). */
#define HV_X64_FEATURE_GUEST_CRASH_MSR_AVAILABLE            0x00000400U /**< Crash report (GuestCrashRegsAvailable). */
#define HV_FEATURE_DEBUG_MSRS_AVAILABLE                     0x00000800U /**< Debug registers (DebugRegsAvailable). */
#define HV_FEATURE_NPIEP1_AVAILABLE                         0x00001000U /**< Prevention of instructions (Npiep1Available). */
#define HV_FEATURE_DISABLE_HYPERVISOR_AVAILABLE             0x00002000U /**< The hypervisor can be turned off (DisableHypervisorAvailable). */
#define HV_FEATURE_EXT_GVA_RANGES_FLUSH                     0x00004000U /**< Large pages in flushes of ranges (ExtendedGvaRangesForFlushVirtualAddressListAvailable). */
#define HV_X64_HYPERCALL_XMM_OUTPUT_AVAILABLE               0x00008000U /**< Output of fast calls in XMM registers (FastHypercallOutputAvailable). */
#define HV_FEATURE_SVM_FEATURES_AVAILABLE                   0x00010000U /**< Shared virtual memory (SvmFeaturesAvailable). */
#define HV_FEATURE_SINT_POLLING_MODE_AVAILABLE              0x00020000U /**< SINTs without interrupt (SintPollingModeAvailable). */
#define HV_FEATURE_HYPERCALL_MSR_LOCK_AVAILABLE             0x00040000U /**< Hypercall page can be locked (HypercallMsrLockAvailable). */
#define HV_X64_STIMER_DIRECT_MODE_AVAILABLE                 0x00080000U /**< Timers that raise interrupts (DirectSyntheticTimers). */
#define HV_FEATURE_REGISTER_PAT_AVAILABLE                   0x00100000U /**< PAT per VTL (RegisterPatAvailable). */
#define HV_FEATURE_REGISTER_BNDCFGS_AVAILABLE               0x00200000U /**< BNDCFGS per VTL (RegisterBndcfgsAvailable). */
#define HV_FEATURE_WATCHDOG_TIMER_AVAILABLE                 0x00400000U /**< Watchdog (WatchdogTimerAvailable). */
#define HV_FEATURE_SYNTHETIC_TIME_UNHALTED_TIMER_AVAILABLE  0x00800000U /**< Timer that stops while halted (SyntheticTimeUnhaltedTimerAvailable). */
#define HV_FEATURE_DEVICE_DOMAINS_AVAILABLE                 0x01000000U /**< Device domains (DeviceDomainsAvailable). */
#define HV_FEATURE_S1_DEVICE_DOMAINS_AVAILABLE              0x02000000U /**< Device domains, first stage (S1DeviceDomainsAvailable). */
#define HV_FEATURE_LBR_AVAILABLE                            0x04000000U /**< Branch records (LbrAvailable). */
#define HV_FEATURE_IPT_AVAILABLE                            0x08000000U /**< Processor trace (IptAvailable). */
#define HV_FEATURE_CROSS_VTL_FLUSH_AVAILABLE                0x10000000U /**< Flushes of other VTLs (CrossVtlFlushAvailable). */
/** @} */

/** @name Recommendations: leaf 0x40000004, EAX (TLFS: HV_X64_ENLIGHTENMENT_INFORMATION)
 * @{ */
#define HV_X64_AS_SWITCH_RECOMMENDED                        0x00000001U /**< Call for switching address spaces (UseHypercallForAddressSpaceSwitch). */
#define HV_X64_LOCAL_TLB_FLUSH_RECOMMENDED                  0x00000002U /**< Call for flushing this TLB (UseHypercallForLocalFlush). */
#define HV_X64_REMOTE_TLB_FLUSH_RECOMMENDED                 0x00000004U /**< Call for flushing other TLBs (UseHypercallForRemoteFlushAndLocalFlushEntire). */
#define HV_X64_APIC_ACCESS_RECOMMENDED                      0x00000008U /**< Synthetic APIC registers (UseApicMsrs). */
#define HV_X64_SYSTEM_RESET_RECOMMENDED                     0x00000010U /**< Reset by register (UseHvRegisterForReset). */
#define HV_X64_RELAXED_TIMING_RECOMMENDED                   0x00000020U /**< No watchdogs that need interrupts in time (UseRelaxedTiming). */
#define HV_ENLIGHTENMENT_USE_DMA_REMAPPING_DEPRECATED       0x00000040U /**< DMA remapping; old (UseDmaRemapping_Deprecated). */
#define HV_ENLIGHTENMENT_USE_INTERRUPT_REMAPPING_DEPRECATED 0x00000080U /**< Interrupt remapping; old (UseInterruptRemapping_Deprecated). */
#define HV_ENLIGHTENMENT_USE_X2_APIC_MSRS                   0x00000100U /**< x2APIC registers (UseX2ApicMsrs). */
#define HV_DEPRECATING_AEOI_RECOMMENDED                     0x00000200U /**< No auto-EOI (DeprecateAutoEoi). */
#define HV_X64_CLUSTER_IPI_RECOMMENDED                      0x00000400U /**< Call for interrupts to several processors (UseSyntheticClusterIpi). */
#define HV_X64_EX_PROCESSOR_MASKS_RECOMMENDED               0x00000800U /**< Calls with sets of any size (UseExProcessorMasks). */
#define HV_X64_HYPERV_NESTED                                0x00001000U /**< The hypervisor is itself a guest of Hyper-V (Nested). */
#define HV_ENLIGHTENMENT_USE_INT_FOR_MBEC_SYSTEM_CALLS      0x00002000U /**< INT for system calls (UseIntForMbecSystemCalls). */
#define HV_X64_ENLIGHTENED_VMCS_RECOMMENDED                 0x00004000U /**< Enlightened VMCS (UseVmcsEnlightenments). */
#define HV_ENLIGHTENMENT_USE_SYNCED_TIMELINE                0x00008000U /**< Counter bias given by the root (UseSyncedTimeline). */
#define HV_ENLIGHTENMENT_CORE_SCHEDULER_REQUESTED           0x00010000U /**< Core scheduler (CoreSchedulerRequested). */
#define HV_ENLIGHTENMENT_USE_DIRECT_LOCAL_FLUSH_ENTIRE      0x00020000U /**< CR4.PGE for flushing this TLB (UseDirectLocalFlushEntire). */
#define HV_X64_NO_NONARCH_CORESHARING                       0x00040000U /**< A core is shared by sibling threads alone (NoNonArchitecturalCoreSharing). */
#define HV_X64_USE_MMIO_HYPERCALLS                          0x00200000U /**< Calls for device memory (UseHypercallForMmioAccess). */
/** @} */
/* clang-format on */

#endif
