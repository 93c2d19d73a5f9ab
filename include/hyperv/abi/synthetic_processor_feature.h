/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Synthetic processor features: what of the hypervisor's own interface a partition is given.
 */
#ifndef HYPERV_SDK_ABI_SYNTHETIC_PROCESSOR_FEATURE_H
#define HYPERV_SDK_ABI_SYNTHETIC_PROCESSOR_FEATURE_H

#include "../types.h"

/** @name Value of HV_PARTITION_PROPERTY_SYNTHETIC_PROC_FEATURES
 * TLFS: HV_PARTITION_SYNTHETIC_PROCESSOR_FEATURES. openvmm and the kernel's headers each reserve
 * some bits that the other names; openvmm's end at 43.
 * @{ */
/* clang-format off */
#define HV_SYNTHETIC_PROC_FEATURES_HYPERVISOR_PRESENT                       0x0000000000000001ULL /**< A hypervisor shows. */
#define HV_SYNTHETIC_PROC_FEATURES_HV1                                      0x0000000000000002ULL /**< The interface "Hv#1" shows. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_VP_RUN_TIME_REG                   0x0000000000000004ULL /**< Run time of a virtual processor. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_PARTITION_REFERENCE_COUNTER       0x0000000000000008ULL /**< Reference counter. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_SYNIC_REGS                        0x0000000000000010ULL /**< SynIC. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_SYNTHETIC_TIMER_REGS              0x0000000000000020ULL /**< Synthetic timers. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_INTR_CTRL_REGS                    0x0000000000000040ULL /**< Interrupt controller by registers. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_HYPERCALL_REGS                    0x0000000000000080ULL /**< Guest OS id and hypercalls. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_VP_INDEX                          0x0000000000000100ULL /**< Index of a virtual processor. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_PARTITION_REFERENCE_TSC           0x0000000000000200ULL /**< Reference TSC page. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_GUEST_IDLE_REG                    0x0000000000000400ULL /**< Idle register; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_FREQUENCY_REGS                    0x0000000000000800ULL /**< Frequencies. */
#define HV_SYNTHETIC_PROC_FEATURES_ENABLE_EXTENDED_GVA_RANGES_FLUSH_VA_LIST 0x0000000000008000ULL /**< Large pages in flushes; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_VSM                               0x0000000000010000ULL /**< Virtual secure mode. */
#define HV_SYNTHETIC_PROC_FEATURES_FAST_HYPERCALL_OUTPUT                    0x0000000000040000ULL /**< Output of calls in registers. */
#define HV_SYNTHETIC_PROC_FEATURES_START_VIRTUAL_PROCESSOR                  0x0000000000100000ULL /**< Start of virtual processors by a call. */
#define HV_SYNTHETIC_PROC_FEATURES_DIRECT_SYNTHETIC_TIMERS                  0x0000000000400000ULL /**< Timers that interrupt directly. */
#define HV_SYNTHETIC_PROC_FEATURES_EXTENDED_PROCESSOR_MASKS                 0x0000000001000000ULL /**< Sets of more than 64 processors. */
#define HV_SYNTHETIC_PROC_FEATURES_TB_FLUSH_HYPERCALLS                      0x0000000002000000ULL /**< Flushes by calls. */
#define HV_SYNTHETIC_PROC_FEATURES_SYNTHETIC_CLUSTER_IPI                    0x0000000004000000ULL /**< IPIs by a call. */
#define HV_SYNTHETIC_PROC_FEATURES_NOTIFY_LONG_SPIN_WAIT                    0x0000000008000000ULL /**< Notice of long spins. */
#define HV_SYNTHETIC_PROC_FEATURES_QUERY_NUMA_DISTANCE                      0x0000000010000000ULL /**< Distances of NUMA nodes. */
#define HV_SYNTHETIC_PROC_FEATURES_SIGNAL_EVENTS                            0x0000000020000000ULL /**< Signalling of events. */
#define HV_SYNTHETIC_PROC_FEATURES_RETARGET_DEVICE_INTERRUPT                0x0000000040000000ULL /**< Retargeting of device interrupts. */
#define HV_SYNTHETIC_PROC_FEATURES_RESTORE_TIME                             0x0000000080000000ULL /**< HvCallRestorePartitionTime; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_ENLIGHTENED_VMCS                         0x0000000100000000ULL /**< Enlightened VMCS; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_NESTED_DEBUG_CTL                         0x0000000200000000ULL /**< Debug controls for a nested guest; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_SYNTHETIC_TIME_UNHALTED_TIMER            0x0000000400000000ULL /**< Timer of time not halted; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_IDLE_SPEC_CTRL                           0x0000000800000000ULL /**< Speculation control while idle; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_REGISTER_INTERCEPTS_V1                   0x0000001000000000ULL /**< Register intercepts; arm64. */
#define HV_SYNTHETIC_PROC_FEATURES_WAKE_VPS                                 0x0000002000000000ULL /**< Waking of virtual processors. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_VP_REGS                           0x0000004000000000ULL /**< Registers of virtual processors by calls. */
#define HV_SYNTHETIC_PROC_FEATURES_SYNC_CONTEXT                             0x0000008000000000ULL /**< Synchronisation of contexts; arm64 in the kernel's headers. */
#define HV_SYNTHETIC_PROC_FEATURES_MANAGEMENT_VTL_SYNIC_SUPPORT             0x0000010000000000ULL /**< SynIC of a managing VTL. */
#define HV_SYNTHETIC_PROC_FEATURES_PROXY_INTERRUPT_DOORBELL_SUPPORT         0x0000020000000000ULL /**< Doorbells of proxied interrupts; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_INTERCEPT_SYSTEM_RESET                   0x0000040000000000ULL /**< Intercept of a reset; arm64. */
#define HV_SYNTHETIC_PROC_FEATURES_MMIO_HYPERCALLS                          0x0000080000000000ULL /**< Accesses of devices by calls. */
#define HV_SYNTHETIC_PROC_FEATURES_MANAGEMENT_VTL_SPI_SUPPORT               0x0000100000000000ULL /**< Shared interrupts of a managing VTL; arm64. */
#define HV_SYNTHETIC_PROC_FEATURES_MAP_PARTITION_EVENT_LOG_BUFFER           0x0000200000000000ULL /**< Event log buffers. */
#define HV_SYNTHETIC_PROC_FEATURES_LOWER_VTL_GUEST_REQUEST_SUPPORT          0x0000400000000000ULL /**< Guest requests of lower VTLs; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_PROXY_INTERRUPT_REDIRECT_SUPPORT         0x0000800000000000ULL /**< Redirection of proxied interrupts; x86. */
#define HV_SYNTHETIC_PROC_FEATURES_INSTALL_INTERCEPT                        0x0001000000000000ULL /**< Intercepts by a call. */
#define HV_SYNTHETIC_PROC_FEATURES_ACCESS_RESERVED_SINT_INTERRUPT_ID        0x0002000000000000ULL /**< Reserved interrupt id of the SynIC; arm64. */
#define HV_SYNTHETIC_PROC_FEATURES_PIN_GPA_PAGE_RANGE_SUPPORT               0x0004000000000000ULL /**< Pinning of pages. */
#define HV_SYNTHETIC_PROC_FEATURES_HEAT_HINT_BENEFICIAL_SUPPORT             0x0008000000000000ULL /**< Where memory hints help. */
#define HV_SYNTHETIC_PROC_FEATURES_RING_BUFFER_MESSAGE_PORT_SUPPORT         0x0010000000000000ULL /**< Message ports with a ring. */
#define HV_SYNTHETIC_PROC_FEATURES_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE       0x0020000000000000ULL /**< Flushes of nested address spaces; x86. */
/* clang-format on */
/** @} */

#endif
