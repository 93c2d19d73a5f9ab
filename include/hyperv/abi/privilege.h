/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Privileges of a partition as masks (TLFS: HV_PARTITION_PRIVILEGE_MASK).
 *
 * feature.h has the same bits as numbers that work on both architectures. Here they are for those who hold
 * the words themselves: partition properties, CPUID, code written for Linux. Privileges are alike on both architectures.
 * Where the TLFS reserves a bit Linux, openvmm or mu_msvm name it.
 */
#ifndef HYPERV_SDK_ABI_PRIVILEGE_H
#define HYPERV_SDK_ABI_PRIVILEGE_H

#include "../types.h"

/* clang-format off */
/** @name Mask of 64 bits: low part of HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO, property HV_PARTITION_PROPERTY_PRIVILEGE_FLAGS
 * @{ */
#define HV_PARTITION_PRIVILEGE_ACCESS_VP_RUNTIME_MSR                    0x0000000000000001ULL /**< Run time of the virtual processor. */
#define HV_PARTITION_PRIVILEGE_PARTITION_REFERENCE_COUNTER              0x0000000000000002ULL /**< Reference time by register. */
#define HV_PARTITION_PRIVILEGE_SYNIC_MSRS                               0x0000000000000004ULL /**< SynIC. */
#define HV_PARTITION_PRIVILEGE_ACCESS_SYNTHETIC_TIMER_MSRS              0x0000000000000008ULL /**< Synthetic timers. */
#define HV_PARTITION_PRIVILEGE_ACCESS_APIC_MSRS                         0x0000000000000010ULL /**< Synthetic EOI, ICR, TPR; VP assist page. */
#define HV_PARTITION_PRIVILEGE_ACCESS_HYPERCALL_MSRS                    0x0000000000000020ULL /**< Guest OS id, hypercall page. */
#define HV_PARTITION_PRIVILEGE_ACCESS_VP_INDEX                          0x0000000000000040ULL /**< Index of the virtual processor. */
#define HV_PARTITION_PRIVILEGE_ACCESS_RESET_MSR                         0x0000000000000080ULL /**< Reset by register. */
#define HV_PARTITION_PRIVILEGE_ACCESS_STATS_MSR                         0x0000000000000100ULL /**< Counter pages by register. */
#define HV_PARTITION_PRIVILEGE_ACCESS_PARTITION_REFERENCE_TSC           0x0000000000000200ULL /**< Reference time page. */
#define HV_PARTITION_PRIVILEGE_ACCESS_GUEST_IDLE_MSR                    0x0000000000000400ULL /**< Idling by register. */
#define HV_PARTITION_PRIVILEGE_ACCESS_FREQUENCY_MSRS                    0x0000000000000800ULL /**< Frequencies. */
#define HV_PARTITION_PRIVILEGE_ACCESS_DEBUG_MSRS                        0x0000000000001000ULL /**< Debug registers. */
#define HV_PARTITION_PRIVILEGE_ACCESS_REENLIGHTENMENT_CTRLS             0x0000000000002000ULL /**< Re-enlightenment. */
#define HV_PARTITION_PRIVILEGE_ACCESS_ROOT_SCHEDULER_MSR                0x0000000000004000ULL /**< Scheduler of the root. */
#define HV_PARTITION_PRIVILEGE_ACCESS_TSC_INVARIANT_CONTROLS            0x0000000000008000ULL /**< Invariant TSC. */
#define HV_PARTITION_PRIVILEGE_CREATE_PARTITIONS                        0x0000000100000000ULL /**< Create partitions. */
#define HV_PARTITION_PRIVILEGE_ACCESS_PARTITION_ID                      0x0000000200000000ULL /**< Own partition id. */
#define HV_PARTITION_PRIVILEGE_ACCESS_MEMORY_POOL                       0x0000000400000000ULL /**< Memory of the hypervisor. */
#define HV_PARTITION_PRIVILEGE_ADJUST_MESSAGE_BUFFERS                   0x0000000800000000ULL /**< Number of message buffers. */
#define HV_PARTITION_PRIVILEGE_POST_MESSAGES                            0x0000001000000000ULL /**< Post messages. */
#define HV_PARTITION_PRIVILEGE_SIGNAL_EVENTS                            0x0000002000000000ULL /**< Signal events. */
#define HV_PARTITION_PRIVILEGE_CREATE_PORT                              0x0000004000000000ULL /**< Create ports. */
#define HV_PARTITION_PRIVILEGE_CONNECT_PORT                             0x0000008000000000ULL /**< Connect to ports. */
#define HV_PARTITION_PRIVILEGE_ACCESS_STATS                             0x0000010000000000ULL /**< Counter pages. */
#define HV_PARTITION_PRIVILEGE_DEBUGGING                                0x0000080000000000ULL /**< Debugging calls. */
#define HV_PARTITION_PRIVILEGE_CPU_MANAGEMENT                           0x0000100000000000ULL /**< CPU management. */
#define HV_PARTITION_PRIVILEGE_CONFIGURE_PROFILER                       0x0000200000000000ULL /**< Profiler. */
#define HV_PARTITION_PRIVILEGE_ACCESS_VP_EXIT_TRACING                   0x0000400000000000ULL /**< Tracing of exits. */
#define HV_PARTITION_PRIVILEGE_ENABLE_EXTENDED_GVA_RANGES_FLUSH_VA_LIST 0x0000800000000000ULL /**< Large pages in flushes of ranges. */
#define HV_PARTITION_PRIVILEGE_ACCESS_VSM                               0x0001000000000000ULL /**< Virtual secure mode. */
#define HV_PARTITION_PRIVILEGE_ACCESS_VP_REGISTERS                      0x0002000000000000ULL /**< Registers of virtual processors. */
#define HV_PARTITION_PRIVILEGE_FAST_HYPERCALL_OUTPUT                    0x0008000000000000ULL /**< Output of calls in registers. */
#define HV_PARTITION_PRIVILEGE_ENABLE_EXTENDED_HYPERCALLS               0x0010000000000000ULL /**< Extended calls. */
#define HV_PARTITION_PRIVILEGE_START_VIRTUAL_PROCESSOR                  0x0020000000000000ULL /**< Start virtual processors. */
#define HV_PARTITION_PRIVILEGE_ISOLATION                                0x0040000000000000ULL /**< The partition is isolated. */
/** @} */

/** @name First word: x86 leaf 0x40000003, EAX; with the names of Linux
 * @{ */
#define HV_MSR_VP_RUNTIME_AVAILABLE     0x00000001U /**< Run time of the virtual processor (AccessVpRunTimeReg). */
#define HV_MSR_TIME_REF_COUNT_AVAILABLE 0x00000002U /**< Reference time by register (AccessPartitionReferenceCounter). */
#define HV_MSR_SYNIC_AVAILABLE          0x00000004U /**< SynIC (AccessSynicRegs). */
#define HV_MSR_SYNTIMER_AVAILABLE       0x00000008U /**< Synthetic timers (AccessSyntheticTimerRegs). */
#define HV_MSR_APIC_ACCESS_AVAILABLE    0x00000010U /**< Synthetic EOI, ICR, TPR; VP assist page (AccessIntrCtrlRegs). */
#define HV_MSR_HYPERCALL_AVAILABLE      0x00000020U /**< Guest OS id, hypercall page (AccessHypercallMsrs). */
#define HV_MSR_VP_INDEX_AVAILABLE       0x00000040U /**< Index of the virtual processor (AccessVpIndex). */
#define HV_MSR_RESET_AVAILABLE          0x00000080U /**< Reset by register (AccessResetReg). */
#define HV_MSR_STAT_PAGES_AVAILABLE     0x00000100U /**< Counter pages by register (AccessStatsReg). */
#define HV_MSR_REFERENCE_TSC_AVAILABLE  0x00000200U /**< Reference time page (AccessPartitionReferenceTsc). */
#define HV_MSR_GUEST_IDLE_AVAILABLE     0x00000400U /**< Idling by register (AccessGuestIdleReg). */
#define HV_ACCESS_FREQUENCY_MSRS        0x00000800U /**< Frequencies (AccessFrequencyRegs). */
#define HV_ACCESS_REENLIGHTENMENT       0x00002000U /**< Re-enlightenment (AccessReenlightenmentControls). */
#define HV_ACCESS_TSC_INVARIANT         0x00008000U /**< Invariant TSC (AccessTscInvariantControls). */
/** @} */

/** @name Second word: x86 leaf 0x40000003, EBX; with the names of Linux
 * @{ */
#define HV_CREATE_PARTITIONS          0x00000001U /**< Create partitions (CreatePartitions). */
#define HV_ACCESS_PARTITION_ID        0x00000002U /**< Own partition id (AccessPartitionId). */
#define HV_ACCESS_MEMORY_POOL         0x00000004U /**< Memory of the hypervisor (AccessMemoryPool). */
#define HV_ADJUST_MESSAGE_BUFFERS     0x00000008U /**< Number of message buffers (AdjustMessageBuffers). */
#define HV_POST_MESSAGES              0x00000010U /**< Post messages (PostMessages). */
#define HV_SIGNAL_EVENTS              0x00000020U /**< Signal events (SignalEvents). */
#define HV_CREATE_PORT                0x00000040U /**< Create ports (CreatePort). */
#define HV_CONNECT_PORT               0x00000080U /**< Connect to ports (ConnectPort). */
#define HV_ACCESS_STATS               0x00000100U /**< Counter pages (AccessStats). */
#define HV_DEBUGGING                  0x00000800U /**< Debugging calls (Debugging). */
#define HV_CPU_MANAGEMENT             0x00001000U /**< CPU management (CpuManagement). */
#define HV_ENABLE_EXTENDED_HYPERCALLS 0x00100000U /**< Extended calls (EnableExtendedHypercalls). */
#define HV_ISOLATION                  0x00400000U /**< The partition is isolated (Isolation). */
/** @} */
/* clang-format on */

#endif
