/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Synthetic MSRs of x86, and the fields of those that start-up uses.
 *
 * An MSR number (HV_X64_MSR_*) and a register id (HV_REGISTER_*) never share a
 * word; arch/x86/register.h knows which MSR is behind which register.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_MSR_H
#define HYPERV_SDK_ARCH_X86_ABI_MSR_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** Synthetic MSRs: X(name, number, TLFS name). */
#define HV_X64_MSR_LIST(X) \
	X(HV_X64_MSR_GUEST_OS_ID,                 0x40000000, "HvSyntheticMsrGuestOsId") \
	X(HV_X64_MSR_HYPERCALL,                   0x40000001, "HvSyntheticMsrHypercall") \
	X(HV_X64_MSR_VP_INDEX,                    0x40000002, "HvSyntheticMsrVpIndex") \
	X(HV_X64_MSR_RESET,                       0x40000003, "HvSyntheticMsrReset") \
	X(HV_X64_MSR_CPU_MGMT_VERSION,            0x40000004, "HvSyntheticMsrCpuMgmtVersion") \
	X(HV_X64_MSR_VP_RUNTIME,                  0x40000010, "HvSyntheticMsrVpRuntime") \
	X(HV_X64_MSR_TIME_REF_COUNT,              0x40000020, "HvSyntheticMsrTimeRefCount") \
	X(HV_X64_MSR_REFERENCE_TSC,               0x40000021, "HvSyntheticMsrReferenceTsc") \
	X(HV_X64_MSR_TSC_FREQUENCY,               0x40000022, "HvSyntheticMsrTscFrequency") \
	X(HV_X64_MSR_APIC_FREQUENCY,              0x40000023, "HvSyntheticMsrApicFrequency") \
	X(HV_X64_MSR_NPIEP_CONFIG,                0x40000040, "HvSyntheticMsrNpiepConfig") \
	X(HV_X64_MSR_EOI,                         0x40000070, "HvSyntheticMsrEoi") \
	X(HV_X64_MSR_ICR,                         0x40000071, "HvSyntheticMsrIcr") \
	X(HV_X64_MSR_TPR,                         0x40000072, "HvSyntheticMsrTpr") \
	X(HV_X64_MSR_VP_ASSIST_PAGE,              0x40000073, "HvSyntheticMsrVpAssistPage") \
	X(HV_X64_MSR_SCONTROL,                    0x40000080, "HvSyntheticMsrSControl") \
	X(HV_X64_MSR_SVERSION,                    0x40000081, "HvSyntheticMsrSVersion") \
	X(HV_X64_MSR_SIEFP,                       0x40000082, "HvSyntheticMsrSiefp") \
	X(HV_X64_MSR_SIMP,                        0x40000083, "HvSyntheticMsrSimp") \
	X(HV_X64_MSR_EOM,                         0x40000084, "HvSyntheticMsrEom") \
	X(HV_X64_MSR_SIRBP,                       0x40000085, "HvSyntheticMsrSirb") \
	X(HV_X64_MSR_SINT0,                       0x40000090, "HvSyntheticMsrSint0") \
	X(HV_X64_MSR_SINT1,                       0x40000091, "HvSyntheticMsrSint1") \
	X(HV_X64_MSR_SINT2,                       0x40000092, "HvSyntheticMsrSint2") \
	X(HV_X64_MSR_SINT3,                       0x40000093, "HvSyntheticMsrSint3") \
	X(HV_X64_MSR_SINT4,                       0x40000094, "HvSyntheticMsrSint4") \
	X(HV_X64_MSR_SINT5,                       0x40000095, "HvSyntheticMsrSint5") \
	X(HV_X64_MSR_SINT6,                       0x40000096, "HvSyntheticMsrSint6") \
	X(HV_X64_MSR_SINT7,                       0x40000097, "HvSyntheticMsrSint7") \
	X(HV_X64_MSR_SINT8,                       0x40000098, "HvSyntheticMsrSint8") \
	X(HV_X64_MSR_SINT9,                       0x40000099, "HvSyntheticMsrSint9") \
	X(HV_X64_MSR_SINT10,                      0x4000009a, "HvSyntheticMsrSint10") \
	X(HV_X64_MSR_SINT11,                      0x4000009b, "HvSyntheticMsrSint11") \
	X(HV_X64_MSR_SINT12,                      0x4000009c, "HvSyntheticMsrSint12") \
	X(HV_X64_MSR_SINT13,                      0x4000009d, "HvSyntheticMsrSint13") \
	X(HV_X64_MSR_SINT14,                      0x4000009e, "HvSyntheticMsrSint14") \
	X(HV_X64_MSR_SINT15,                      0x4000009f, "HvSyntheticMsrSint15") \
	X(HV_X64_MSR_STIMER0_CONFIG,              0x400000b0, "HvSyntheticMsrSTimer0Config") \
	X(HV_X64_MSR_STIMER0_COUNT,               0x400000b1, "HvSyntheticMsrSTimer0Count") \
	X(HV_X64_MSR_STIMER1_CONFIG,              0x400000b2, "HvSyntheticMsrSTimer1Config") \
	X(HV_X64_MSR_STIMER1_COUNT,               0x400000b3, "HvSyntheticMsrSTimer1Count") \
	X(HV_X64_MSR_STIMER2_CONFIG,              0x400000b4, "HvSyntheticMsrSTimer2Config") \
	X(HV_X64_MSR_STIMER2_COUNT,               0x400000b5, "HvSyntheticMsrSTimer2Count") \
	X(HV_X64_MSR_STIMER3_CONFIG,              0x400000b6, "HvSyntheticMsrSTimer3Config") \
	X(HV_X64_MSR_STIMER3_COUNT,               0x400000b7, "HvSyntheticMsrSTimer3Count") \
	X(HV_X64_MSR_PERF_FEEDBACK_TRIGGER,       0x400000c1, "HvSyntheticMsrPerfFeedbackTrigger") \
	X(HV_X64_MSR_GUEST_SCHEDULER_EVENT,       0x400000c2, "HvSyntheticMsrGuestSchedulerEvent") \
	X(HV_X64_MSR_GUEST_IDLE,                  0x400000f0, "HvSyntheticMsrGuestIdle") \
	X(HV_X64_MSR_SYNTH_DEBUG_CONTROL,         0x400000f1, "HvSyntheticMsrSynthDebugControl") \
	X(HV_X64_MSR_SYNTH_DEBUG_STATUS,          0x400000f2, "HvSyntheticMsrSynthDebugStatus") \
	X(HV_X64_MSR_SYNTH_DEBUG_SEND_BUFFER,     0x400000f3, "HvSyntheticMsrSynthDebugSendBuffer") \
	X(HV_X64_MSR_SYNTH_DEBUG_RECEIVE_BUFFER,  0x400000f4, "HvSyntheticMsrSynthDebugReceiveBuffer") \
	X(HV_X64_MSR_SYNTH_DEBUG_PENDING_BUFFER,  0x400000f5, "HvSyntheticMsrSynthDebugPendingBuffer") \
	X(HV_X64_MSR_DEBUG_DEVICE_OPTIONS,        0x400000ff, "HvSyntheticMsrDebugDeviceOptions") \
	X(HV_X64_MSR_CRASH_P0,                    0x40000100, "HvSyntheticMsrCrashP0") \
	X(HV_X64_MSR_CRASH_P1,                    0x40000101, "HvSyntheticMsrCrashP1") \
	X(HV_X64_MSR_CRASH_P2,                    0x40000102, "HvSyntheticMsrCrashP2") \
	X(HV_X64_MSR_CRASH_P3,                    0x40000103, "HvSyntheticMsrCrashP3") \
	X(HV_X64_MSR_CRASH_P4,                    0x40000104, "HvSyntheticMsrCrashP4") \
	X(HV_X64_MSR_CRASH_CTL,                   0x40000105, "HvSyntheticMsrCrashCtl") \
	X(HV_X64_MSR_REENLIGHTENMENT_CONTROL,     0x40000106, "HvSyntheticMsrReenlightenmentControl") \
	X(HV_X64_MSR_TSC_EMULATION_CONTROL,       0x40000107, "HvSyntheticMsrTscEmulationControl") \
	X(HV_X64_MSR_TSC_EMULATION_STATUS,        0x40000108, "HvSyntheticMsrTscEmulationStatus") \
	X(HV_X64_MSR_S_WATCHDOG_CONFIG,           0x40000110, "HvSyntheticMsrSWatchdogConfig") \
	X(HV_X64_MSR_S_WATCHDOG_COUNT,            0x40000111, "HvSyntheticMsrSWatchdogCount") \
	X(HV_X64_MSR_S_WATCHDOG_STATUS,           0x40000112, "HvSyntheticMsrSWatchdogStatus") \
	X(HV_X64_MSR_STIME_UNHALTED_TIMER_CONFIG, 0x40000114, "HvSyntheticMsrSTimeUnhaltedTimerConfig") \
	X(HV_X64_MSR_STIME_UNHALTED_TIMER_COUNT,  0x40000115, "HvSyntheticMsrSTimeUnhaltedTimerCount") \
	X(HV_X64_MSR_MEMORY_ZEROING_CONTROL,      0x40000116, "HvSyntheticMsrMemoryZeroingControl") \
	X(HV_X64_MSR_TSC_INVARIANT_CONTROL,       0x40000118, "") \
	X(HV_X64_MSR_BELOW1_MB_PAGE,              0x40000200, "HvSyntheticMsrBelow1MbPage") \
	X(HV_X64_MSR_NESTED_VP_INDEX,             0x40001002, "HvSyntheticMsrNestedVpIndex") \
	X(HV_X64_MSR_NESTED_SCONTROL,             0x40001080, "HvSyntheticMsrNestedSControl") \
	X(HV_X64_MSR_NESTED_SVERSION,             0x40001081, "HvSyntheticMsrNestedSVersion") \
	X(HV_X64_MSR_NESTED_SIEFP,                0x40001082, "HvSyntheticMsrNestedSiefp") \
	X(HV_X64_MSR_NESTED_SIMP,                 0x40001083, "HvSyntheticMsrNestedSimp") \
	X(HV_X64_MSR_NESTED_EOM,                  0x40001084, "HvSyntheticMsrNestedEom") \
	X(HV_X64_MSR_NESTED_SIRB,                 0x40001085, "HvSyntheticMsrNestedSirb") \
	X(HV_X64_MSR_NESTED_SINT0,                0x40001090, "HvSyntheticMsrNestedSint0") \
	X(HV_X64_MSR_NESTED_SINT1,                0x40001091, "HvSyntheticMsrNestedSint1") \
	X(HV_X64_MSR_NESTED_SINT2,                0x40001092, "HvSyntheticMsrNestedSint2") \
	X(HV_X64_MSR_NESTED_SINT3,                0x40001093, "HvSyntheticMsrNestedSint3") \
	X(HV_X64_MSR_NESTED_SINT4,                0x40001094, "HvSyntheticMsrNestedSint4") \
	X(HV_X64_MSR_NESTED_SINT5,                0x40001095, "HvSyntheticMsrNestedSint5") \
	X(HV_X64_MSR_NESTED_SINT6,                0x40001096, "HvSyntheticMsrNestedSint6") \
	X(HV_X64_MSR_NESTED_SINT7,                0x40001097, "HvSyntheticMsrNestedSint7") \
	X(HV_X64_MSR_NESTED_SINT8,                0x40001098, "HvSyntheticMsrNestedSint8") \
	X(HV_X64_MSR_NESTED_SINT9,                0x40001099, "HvSyntheticMsrNestedSint9") \
	X(HV_X64_MSR_NESTED_SINT10,               0x4000109a, "HvSyntheticMsrNestedSint10") \
	X(HV_X64_MSR_NESTED_SINT11,               0x4000109b, "HvSyntheticMsrNestedSint11") \
	X(HV_X64_MSR_NESTED_SINT12,               0x4000109c, "HvSyntheticMsrNestedSint12") \
	X(HV_X64_MSR_NESTED_SINT13,               0x4000109d, "HvSyntheticMsrNestedSint13") \
	X(HV_X64_MSR_NESTED_SINT14,               0x4000109e, "HvSyntheticMsrNestedSint14") \
	X(HV_X64_MSR_NESTED_SINT15,               0x4000109f, "HvSyntheticMsrNestedSint15")

/** Numbers of synthetic MSRs. */
enum hv_x64_msr HV_ENUM_TYPE(uint32_t) { HV_X64_MSR_LIST(HV_ENUMERATOR) };

/** @name HV_X64_MSR_HYPERCALL (TLFS: HV_X64_MSR_HYPERCALL_CONTENTS)
 * Bits 11:2 are reserved and to be preserved.
 * @{ */
#define HV_X64_MSR_HYPERCALL_ENABLE             1ULL                  /**< The page is there. */
#define HV_X64_MSR_HYPERCALL_LOCKED             2ULL                  /**< The register is read-only until reset. */
#define HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_SHIFT 12                    /**< Page number of the page. */
#define HV_X64_MSR_HYPERCALL_PAGE_ADDRESS_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */
/* clang-format on */

#endif
