/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Synthetic MSRs of x86, and the fields of those that have no topic of their own.
 *
 * An MSR number (HV_X64_MSR_*; TLFS name behind each meaning) and a register id (HV_REGISTER_*) never share a
 * word; arch/x86/register.h knows which MSR is behind which register. Names at run time: hyperv/names/x64_msr.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_MSR_H
#define HYPERV_SDK_ARCH_X86_ABI_MSR_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name Guest, hypercalls, virtual processor
 * @{ */
#define HV_X64_MSR_GUEST_OS_ID      0x40000000U /**< Identity of the guest OS, abi/guest_os_id.h; of the partition (HvSyntheticMsrGuestOsId). */
#define HV_X64_MSR_HYPERCALL        0x40000001U /**< Hypercall page; bits below (HvSyntheticMsrHypercall). */
#define HV_X64_MSR_VP_INDEX         0x40000002U /**< Index of the virtual processor; read-only (HvSyntheticMsrVpIndex). */
#define HV_X64_MSR_RESET            0x40000003U /**< Bit 0 resets the partition (HvSyntheticMsrReset). */
#define HV_X64_MSR_CPU_MGMT_VERSION 0x40000004U /**< Version of CPU management (HvSyntheticMsrCpuMgmtVersion). */
#define HV_X64_MSR_VP_RUNTIME       0x40000010U /**< Time that the virtual processor ran, 100 ns; read-only (HvSyntheticMsrVpRuntime). */
/** @} */

/** @name Time
 * @{ */
#define HV_X64_MSR_TIME_REF_COUNT 0x40000020U /**< Reference time of the partition, 100 ns; read-only (HvSyntheticMsrTimeRefCount). */
#define HV_X64_MSR_REFERENCE_TSC  0x40000021U /**< Reference time page; bits below (HvSyntheticMsrReferenceTsc). */
#define HV_X64_MSR_TSC_FREQUENCY  0x40000022U /**< Frequency of the TSC, Hz; read-only (HvSyntheticMsrTscFrequency). */
#define HV_X64_MSR_APIC_FREQUENCY 0x40000023U /**< Frequency of the APIC timer, Hz; read-only (HvSyntheticMsrApicFrequency). */
/** @} */

/** @name Prevention of instructions
 * @{ */
#define HV_X64_MSR_NPIEP_CONFIG 0x40000040U /**< Instructions that user code may not run; bits below (HvSyntheticMsrNpiepConfig). */
/** @} */

/** @name Interrupt controller, VP assist page
 * @{ */
#define HV_X64_MSR_EOI            0x40000070U /**< End of interrupt; write-only (HvSyntheticMsrEoi). */
#define HV_X64_MSR_ICR            0x40000071U /**< Interrupt command, as in x2APIC mode (HvSyntheticMsrIcr). */
#define HV_X64_MSR_TPR            0x40000072U /**< Task priority (HvSyntheticMsrTpr). */
#define HV_X64_MSR_VP_ASSIST_PAGE 0x40000073U /**< VP assist page; bits below (HvSyntheticMsrVpAssistPage). */
/** @} */

/** @name SynIC
 * @{ */
#define HV_X64_MSR_SCONTROL 0x40000080U /**< SynIC on and off; abi/synic.h (HvSyntheticMsrSControl). */
#define HV_X64_MSR_SVERSION 0x40000081U /**< Version of the SynIC; read-only (HvSyntheticMsrSVersion). */
#define HV_X64_MSR_SIEFP    0x40000082U /**< Page of event flags; abi/synic.h (HvSyntheticMsrSiefp). */
#define HV_X64_MSR_SIMP     0x40000083U /**< Page of messages; abi/synic.h (HvSyntheticMsrSimp). */
#define HV_X64_MSR_EOM      0x40000084U /**< End of message: any write (HvSyntheticMsrEom). */
#define HV_X64_MSR_SIRBP    0x40000085U /**< Page of ring buffers (HvSyntheticMsrSirb). */
#define HV_X64_MSR_SINT0    0x40000090U /**< SINT 0; abi/synic.h (HvSyntheticMsrSint0). */
#define HV_X64_MSR_SINT1    0x40000091U /**< SINT 1; abi/synic.h (HvSyntheticMsrSint1). */
#define HV_X64_MSR_SINT2    0x40000092U /**< SINT 2; abi/synic.h (HvSyntheticMsrSint2). */
#define HV_X64_MSR_SINT3    0x40000093U /**< SINT 3; abi/synic.h (HvSyntheticMsrSint3). */
#define HV_X64_MSR_SINT4    0x40000094U /**< SINT 4; abi/synic.h (HvSyntheticMsrSint4). */
#define HV_X64_MSR_SINT5    0x40000095U /**< SINT 5; abi/synic.h (HvSyntheticMsrSint5). */
#define HV_X64_MSR_SINT6    0x40000096U /**< SINT 6; abi/synic.h (HvSyntheticMsrSint6). */
#define HV_X64_MSR_SINT7    0x40000097U /**< SINT 7; abi/synic.h (HvSyntheticMsrSint7). */
#define HV_X64_MSR_SINT8    0x40000098U /**< SINT 8; abi/synic.h (HvSyntheticMsrSint8). */
#define HV_X64_MSR_SINT9    0x40000099U /**< SINT 9; abi/synic.h (HvSyntheticMsrSint9). */
#define HV_X64_MSR_SINT10   0x4000009aU /**< SINT 10; abi/synic.h (HvSyntheticMsrSint10). */
#define HV_X64_MSR_SINT11   0x4000009bU /**< SINT 11; abi/synic.h (HvSyntheticMsrSint11). */
#define HV_X64_MSR_SINT12   0x4000009cU /**< SINT 12; abi/synic.h (HvSyntheticMsrSint12). */
#define HV_X64_MSR_SINT13   0x4000009dU /**< SINT 13; abi/synic.h (HvSyntheticMsrSint13). */
#define HV_X64_MSR_SINT14   0x4000009eU /**< SINT 14; abi/synic.h (HvSyntheticMsrSint14). */
#define HV_X64_MSR_SINT15   0x4000009fU /**< SINT 15; abi/synic.h (HvSyntheticMsrSint15). */
/** @} */

/** @name Synthetic timers
 * @{ */
#define HV_X64_MSR_STIMER0_CONFIG 0x400000b0U /**< Timer 0: configuration; abi/stimer.h (HvSyntheticMsrSTimer0Config). */
#define HV_X64_MSR_STIMER0_COUNT  0x400000b1U /**< Timer 0: expiry or period, 100 ns (HvSyntheticMsrSTimer0Count). */
#define HV_X64_MSR_STIMER1_CONFIG 0x400000b2U /**< Timer 1: configuration; abi/stimer.h (HvSyntheticMsrSTimer1Config). */
#define HV_X64_MSR_STIMER1_COUNT  0x400000b3U /**< Timer 1: expiry or period, 100 ns (HvSyntheticMsrSTimer1Count). */
#define HV_X64_MSR_STIMER2_CONFIG 0x400000b4U /**< Timer 2: configuration; abi/stimer.h (HvSyntheticMsrSTimer2Config). */
#define HV_X64_MSR_STIMER2_COUNT  0x400000b5U /**< Timer 2: expiry or period, 100 ns (HvSyntheticMsrSTimer2Count). */
#define HV_X64_MSR_STIMER3_CONFIG 0x400000b6U /**< Timer 3: configuration; abi/stimer.h (HvSyntheticMsrSTimer3Config). */
#define HV_X64_MSR_STIMER3_COUNT  0x400000b7U /**< Timer 3: expiry or period, 100 ns (HvSyntheticMsrSTimer3Count). */
/** @} */

/** @name Idling, scheduling, debugging
 * @{ */
#define HV_X64_MSR_PERF_FEEDBACK_TRIGGER      0x400000c1U /**< Trigger of performance feedback (HvSyntheticMsrPerfFeedbackTrigger). */
#define HV_X64_MSR_GUEST_SCHEDULER_EVENT      0x400000c2U /**< Event of a scheduler in the guest (HvSyntheticMsrGuestSchedulerEvent). */
#define HV_X64_MSR_GUEST_IDLE                 0x400000f0U /**< A read puts the virtual processor to sleep until an interrupt (HvSyntheticMsrGuestIdle). */
#define HV_X64_MSR_SYNTH_DEBUG_CONTROL        0x400000f1U /**< Debugging: control (HvSyntheticMsrSynthDebugControl). */
#define HV_X64_MSR_SYNTH_DEBUG_STATUS         0x400000f2U /**< Debugging: status (HvSyntheticMsrSynthDebugStatus). */
#define HV_X64_MSR_SYNTH_DEBUG_SEND_BUFFER    0x400000f3U /**< Debugging: buffer to send (HvSyntheticMsrSynthDebugSendBuffer). */
#define HV_X64_MSR_SYNTH_DEBUG_RECEIVE_BUFFER 0x400000f4U /**< Debugging: buffer received (HvSyntheticMsrSynthDebugReceiveBuffer). */
#define HV_X64_MSR_SYNTH_DEBUG_PENDING_BUFFER 0x400000f5U /**< Debugging: buffer pending (HvSyntheticMsrSynthDebugPendingBuffer). */
#define HV_X64_MSR_DEBUG_DEVICE_OPTIONS       0x400000ffU /**< Options of the debug device (HvSyntheticMsrDebugDeviceOptions). */
/** @} */

/** @name Crash report
 * @{ */
#define HV_X64_MSR_CRASH_P0  0x40000100U /**< Crash parameter 0 (HvSyntheticMsrCrashP0). */
#define HV_X64_MSR_CRASH_P1  0x40000101U /**< Crash parameter 1 (HvSyntheticMsrCrashP1). */
#define HV_X64_MSR_CRASH_P2  0x40000102U /**< Crash parameter 2 (HvSyntheticMsrCrashP2). */
#define HV_X64_MSR_CRASH_P3  0x40000103U /**< Crash parameter 3 (HvSyntheticMsrCrashP3). */
#define HV_X64_MSR_CRASH_P4  0x40000104U /**< Crash parameter 4 (HvSyntheticMsrCrashP4). */
#define HV_X64_MSR_CRASH_CTL 0x40000105U /**< Crash control; abi/crash.h (HvSyntheticMsrCrashCtl). */
/** @} */

/** @name Migration to another TSC frequency, watchdog, more time
 * @{ */
#define HV_X64_MSR_REENLIGHTENMENT_CONTROL     0x40000106U /**< Interrupt after a migration to another TSC frequency; bits below (HvSyntheticMsrReenlightenmentControl). */
#define HV_X64_MSR_TSC_EMULATION_CONTROL       0x40000107U /**< Emulation of the TSC after a migration; bits below (HvSyntheticMsrTscEmulationControl). */
#define HV_X64_MSR_TSC_EMULATION_STATUS        0x40000108U /**< Whether the TSC is emulated; bits below (HvSyntheticMsrTscEmulationStatus). */
#define HV_X64_MSR_S_WATCHDOG_CONFIG           0x40000110U /**< Watchdog: configuration (HvSyntheticMsrSWatchdogConfig). */
#define HV_X64_MSR_S_WATCHDOG_COUNT            0x40000111U /**< Watchdog: count (HvSyntheticMsrSWatchdogCount). */
#define HV_X64_MSR_S_WATCHDOG_STATUS           0x40000112U /**< Watchdog: status (HvSyntheticMsrSWatchdogStatus). */
#define HV_X64_MSR_STIME_UNHALTED_TIMER_CONFIG 0x40000114U /**< Configuration of the timer that stops while halted (HvSyntheticMsrSTimeUnhaltedTimerConfig). */
#define HV_X64_MSR_STIME_UNHALTED_TIMER_COUNT  0x40000115U /**< Its period, 100 ns (HvSyntheticMsrSTimeUnhaltedTimerCount). */
#define HV_X64_MSR_MEMORY_ZEROING_CONTROL      0x40000116U /**< Whether the hypervisor zeroes memory (HvSyntheticMsrMemoryZeroingControl). */
#define HV_X64_MSR_TSC_INVARIANT_CONTROL       0x40000118U /**< Whether CPUID shows an invariant TSC; bits below. */
#define HV_X64_MSR_BELOW1_MB_PAGE              0x40000200U /**< Page below 1 MB (HvSyntheticMsrBelow1MbPage). */
/** @} */

/** @name Those of the hypervisor below, for a nested root
 * @{ */
#define HV_X64_MSR_NESTED_VP_INDEX 0x40001002U /**< Index of the virtual processor (HvSyntheticMsrNestedVpIndex). */
#define HV_X64_MSR_NESTED_SCONTROL 0x40001080U /**< SynIC on and off (HvSyntheticMsrNestedSControl). */
#define HV_X64_MSR_NESTED_SVERSION 0x40001081U /**< Version of the SynIC (HvSyntheticMsrNestedSVersion). */
#define HV_X64_MSR_NESTED_SIEFP    0x40001082U /**< Page of event flags (HvSyntheticMsrNestedSiefp). */
#define HV_X64_MSR_NESTED_SIMP     0x40001083U /**< Page of messages (HvSyntheticMsrNestedSimp). */
#define HV_X64_MSR_NESTED_EOM      0x40001084U /**< End of message (HvSyntheticMsrNestedEom). */
#define HV_X64_MSR_NESTED_SIRB     0x40001085U /**< Page of ring buffers (HvSyntheticMsrNestedSirb). */
#define HV_X64_MSR_NESTED_SINT0    0x40001090U /**< SINT 0 (HvSyntheticMsrNestedSint0). */
#define HV_X64_MSR_NESTED_SINT1    0x40001091U /**< SINT 1 (HvSyntheticMsrNestedSint1). */
#define HV_X64_MSR_NESTED_SINT2    0x40001092U /**< SINT 2 (HvSyntheticMsrNestedSint2). */
#define HV_X64_MSR_NESTED_SINT3    0x40001093U /**< SINT 3 (HvSyntheticMsrNestedSint3). */
#define HV_X64_MSR_NESTED_SINT4    0x40001094U /**< SINT 4 (HvSyntheticMsrNestedSint4). */
#define HV_X64_MSR_NESTED_SINT5    0x40001095U /**< SINT 5 (HvSyntheticMsrNestedSint5). */
#define HV_X64_MSR_NESTED_SINT6    0x40001096U /**< SINT 6 (HvSyntheticMsrNestedSint6). */
#define HV_X64_MSR_NESTED_SINT7    0x40001097U /**< SINT 7 (HvSyntheticMsrNestedSint7). */
#define HV_X64_MSR_NESTED_SINT8    0x40001098U /**< SINT 8 (HvSyntheticMsrNestedSint8). */
#define HV_X64_MSR_NESTED_SINT9    0x40001099U /**< SINT 9 (HvSyntheticMsrNestedSint9). */
#define HV_X64_MSR_NESTED_SINT10   0x4000109aU /**< SINT 10 (HvSyntheticMsrNestedSint10). */
#define HV_X64_MSR_NESTED_SINT11   0x4000109bU /**< SINT 11 (HvSyntheticMsrNestedSint11). */
#define HV_X64_MSR_NESTED_SINT12   0x4000109cU /**< SINT 12 (HvSyntheticMsrNestedSint12). */
#define HV_X64_MSR_NESTED_SINT13   0x4000109dU /**< SINT 13 (HvSyntheticMsrNestedSint13). */
#define HV_X64_MSR_NESTED_SINT14   0x4000109eU /**< SINT 14 (HvSyntheticMsrNestedSint14). */
#define HV_X64_MSR_NESTED_SINT15   0x4000109fU /**< SINT 15 (HvSyntheticMsrNestedSint15). */
/** @} */

/** @name Those of the hypervisor of Xbox
 * Names and numbers are from mu_msvm alone, which says nothing else of them.
 * @{ */
#define HV_X64_MSR_TB_FLUSH_HOST          0x40000006U /**< Flush the TLB of the host (XbSyntheticMsrTbFlushHost). */
#define HV_X64_MSR_TB_FLUSH               0x40000007U /**< Flush the TLB (XbSyntheticMsrTbFlush). */
#define HV_X64_MSR_CRASH                  0x40000008U /**< Crash (XbSyntheticMsrCrash). */
#define HV_X64_MSR_GUEST_OS_TYPE          0x40000009U /**< Kind of guest (XbSyntheticMsrGuestOsType). */
#define HV_X64_MSR_REF_TIME_OFFSET        0x40000011U /**< Offset of the reference time (XbSyntheticMsrRefTimeOffset). */
#define HV_X64_MSR_REF_TSC_SCALE          0x40000012U /**< Scale of the reference time (XbSyntheticMsrRefTscScale). */
#define HV_X64_MSR_VP_COUNT               0x40000013U /**< Number of virtual processors (XbSyntheticMsrVpCount). */
#define HV_X64_MSR_WBINVD                 0x40000014U /**< Write back and invalidate caches (XbSyntheticMsrWbinvd). */
#define HV_X64_MSR_FLUSH_WB               0x40000015U /**< Flush, with write-back (XbSyntheticMsrFlushWb). */
#define HV_X64_MSR_FLUSH_TB_CURRENT       0x40000016U /**< Flush the TLB of this processor (XbSyntheticMsrFlushTbCurrent). */
#define HV_X64_MSR_KCFG_DONE              0x40000017U /**< Configuration of the kernel is done (XbSyntheticMsrKcfgDone). */
#define HV_X64_MSR_SYNTH_DEBUG_TRANSITION 0x400000f6U /**< Debugging: transition (XbSyntheticMsrSynthDebugTransition). */
#define HV_X64_MSR_FS_BASE                0x40000122U /**< Base of FS (XbSyntheticMsrFsBase). */
#define HV_X64_MSR_X_ONLY                 0x40000123U /**< Execute only (XbSyntheticMsrXOnly). */
/** @} */

/** @name HV_X64_MSR_HYPERCALL (TLFS: HV_X64_MSR_HYPERCALL_CONTENTS)
 * Bits 11:2 are reserved and to be preserved.
 * @{ */
#define HV_X64_MSR_HYPERCALL_ENABLE             1ULL                  /**< The page is there. */
#define HV_X64_MSR_HYPERCALL_LOCKED             2ULL                  /**< The register is read-only until reset. */
#define HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_SHIFT 12                    /**< Page number of the page. */
#define HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_X64_MSR_REFERENCE_TSC (TLFS: HV_REGISTER_REFERENCE_TSC)
 * Bits 11:1 are reserved and to be preserved. Register HV_REGISTER_REFERENCE_TSC has the same form on arm64.
 * @{ */
#define HV_X64_MSR_TSC_REFERENCE_ENABLE        1ULL                  /**< The page is there. */
#define HV_X64_MSR_TSC_REFERENCE_ADDRESS_SHIFT 12                    /**< Page number of the page. */
#define HV_X64_MSR_TSC_REFERENCE_ADDRESS_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_X64_MSR_VP_ASSIST_PAGE (TLFS: HV_REGISTER_VP_ASSIST_PAGE)
 * Bits 11:1 are reserved and to be preserved. Register HV_REGISTER_VP_ASSIST_PAGE has the same form on arm64.
 * @{ */
#define HV_X64_MSR_VP_ASSIST_PAGE_ENABLE        1ULL                  /**< The page is there. */
#define HV_X64_MSR_VP_ASSIST_PAGE_ADDRESS_SHIFT 12                    /**< Page number of the page. */
#define HV_X64_MSR_VP_ASSIST_PAGE_ADDRESS_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_X64_MSR_NPIEP_CONFIG (TLFS: HV_X64_MSR_NPIEP_CONFIG_CONTENTS)
 * Instructions that outside ring 0 then fault. The rest is reserved.
 * @{ */
#define HV_X64_MSR_NPIEP_CONFIG_PREVENTS_GDT 1ULL /**< SGDT. */
#define HV_X64_MSR_NPIEP_CONFIG_PREVENTS_IDT 2ULL /**< SIDT. */
#define HV_X64_MSR_NPIEP_CONFIG_PREVENTS_LDT 4ULL /**< SLDT. */
#define HV_X64_MSR_NPIEP_CONFIG_PREVENTS_TR  8ULL /**< STR. */
/** @} */

/** @name HV_X64_MSR_REENLIGHTENMENT_CONTROL (TLFS: HV_REENLIGHTENMENT_CONTROL)
 * The rest is zero.
 * @{ */
#define HV_REENLIGHTENMENT_CONTROL_VECTOR_MASK     0x00000000000000ffULL /**< Vector of the interrupt. */
#define HV_REENLIGHTENMENT_CONTROL_ENABLED         0x0000000000010000ULL /**< Interrupt after a migration. */
#define HV_REENLIGHTENMENT_CONTROL_TARGET_VP_SHIFT 32                    /**< Index of the virtual processor to interrupt. */
#define HV_REENLIGHTENMENT_CONTROL_TARGET_VP_MASK  0xffffffff00000000ULL /**< Index of the virtual processor to interrupt. */
/** @} */

/** @name HV_X64_MSR_TSC_EMULATION_CONTROL, HV_X64_MSR_TSC_EMULATION_STATUS (TLFS: HV_TSC_EMULATION_CONTROL, HV_TSC_EMULATION_STATUS)
 * @{ */
#define HV_TSC_EMULATION_CONTROL_ENABLED    1ULL /**< Emulate the TSC after a migration; the rest is zero. */
#define HV_TSC_EMULATION_STATUS_IN_PROGRESS 1ULL /**< It is emulated now; the rest is to be preserved. */
/** @} */

/** HV_X64_MSR_TSC_INVARIANT_CONTROL: CPUID 0x80000007 shows an invariant TSC. */
#define HV_EXPOSE_INVARIANT_TSC 1ULL

/** Crash parameters: HV_X64_MSR_CRASH_P0 and those behind it. */
#define HV_X64_MSR_CRASH_PARAMS 5
/* clang-format on */

#endif
