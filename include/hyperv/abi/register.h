/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual processor registers that both architectures have.
 *
 * A register is a 32-bit id (TLFS: HV_REGISTER_NAME; here behind each meaning), never an x86 MSR number:
 * Linux up to 6.8 used HV_REGISTER_* for both. Registers of one architecture
 * stand in arch/arm64/abi/register.h and arch/x86/abi/register.h, their names at run time in hyperv/names.h.
 */
#ifndef HYPERV_SDK_ABI_REGISTER_H
#define HYPERV_SDK_ABI_REGISTER_H

#include "../types.h"

/* clang-format off */
/** @name Suspension and activity
 * Bits stand in register_bits.h.
 * @{ */
#define HV_REGISTER_EXPLICIT_SUSPEND            0x00000000U /**< Suspended by a call (HvRegisterExplicitSuspend). */
#define HV_REGISTER_INTERCEPT_SUSPEND           0x00000001U /**< Suspended by an intercept (HvRegisterInterceptSuspend). */
#define HV_REGISTER_INSTRUCTION_EMULATION_HINTS 0x00000002U /**< What an emulator of instructions must know (HvRegisterInstructionEmulationHints). */
#define HV_REGISTER_DISPATCH_SUSPEND            0x00000003U /**< Suspended from dispatching (HvRegisterDispatchSuspend). */
#define HV_REGISTER_INTERNAL_ACTIVITY_STATE     0x00000004U /**< Suspended at start-up, halted or idle (HvRegisterInternalActivityState). */
/** @} */

/** @name Version, 128 bits
 * @{ */
#define HV_REGISTER_HYPERVISOR_VERSION 0x00000100U /**< Version; bits in feature.h (HvRegisterHypervisorVersion). */
/** @} */

/** @name Features, 128 bits
 * On x86 also CPUID leaves 0x40000003 to 0x4000000C.
 * @{ */
#define HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO 0x00000200U /**< Privileges and features; bits in feature.h. Linux once: HV_REGISTER_FEATURES (HvRegisterPrivilegesAndFeaturesInfo). */
#define HV_REGISTER_FEATURES_INFO                0x00000201U /**< Recommendations; bits in feature.h. Linux once: HV_REGISTER_ENLIGHTENMENTS (HvRegisterFeaturesInfo). */
#define HV_REGISTER_IMPLEMENTATION_LIMITS_INFO   0x00000202U /**< Limits (HvRegisterImplementationLimitsInfo). */
#define HV_REGISTER_HARDWARE_FEATURES_INFO       0x00000203U /**< Hardware features in use (HvRegisterHardwareFeaturesInfo). */
#define HV_REGISTER_CPU_MANAGEMENT_FEATURES_INFO 0x00000204U /**< CPU management (HvRegisterCpuManagementFeaturesInfo). */
#define HV_REGISTER_PASID_FEATURES_INFO          0x00000205U /**< Shared virtual memory (PASID); mu_msvm: SVM features (HvRegisterPasidFeaturesInfo). */
#define HV_REGISTER_SKIP_LEVEL_FEATURES_INFO     0x00000206U /**< Features of the hypervisor below, when nested (HvRegisterSkipLevelFeaturesInfo). */
#define HV_REGISTER_NESTED_VIRT_FEATURES_INFO    0x00000207U /**< Nested virtualisation (HvRegisterNestedVirtFeaturesInfo). */
#define HV_REGISTER_IPT_FEATURES_INFO            0x00000208U /**< Processor trace (HvRegisterIptFeaturesInfo). */
#define HV_REGISTER_ISOLATION_CONFIGURATION      0x00000209U /**< Isolation of the partition (HvRegisterIsolationConfiguration). */
/** @} */

/** @name Crash report, 64 bits
 * @{ */
#define HV_REGISTER_GUEST_CRASH_P0  0x00000210U /**< Crash parameter 0 (HvRegisterGuestCrashP0). */
#define HV_REGISTER_GUEST_CRASH_P1  0x00000211U /**< Crash parameter 1 (HvRegisterGuestCrashP1). */
#define HV_REGISTER_GUEST_CRASH_P2  0x00000212U /**< Crash parameter 2 (HvRegisterGuestCrashP2). */
#define HV_REGISTER_GUEST_CRASH_P3  0x00000213U /**< Crash parameter 3 (HvRegisterGuestCrashP3). */
#define HV_REGISTER_GUEST_CRASH_P4  0x00000214U /**< Crash parameter 4 (HvRegisterGuestCrashP4). */
#define HV_REGISTER_GUEST_CRASH_CTL 0x00000215U /**< Crash control; bits in crash.h (HvRegisterGuestCrashCtl). */
/** @} */

/** @name Power states
 * @{ */
#define HV_REGISTER_POWER_STATE_CONFIG_C1  0x00000220U /**< Configuration of power state C1 (HvRegisterPowerStateConfigC1). */
#define HV_REGISTER_POWER_STATE_TRIGGER_C1 0x00000221U /**< A read enters power state C1 (HvRegisterPowerStateTriggerC1). */
#define HV_REGISTER_POWER_STATE_CONFIG_C2  0x00000222U /**< Configuration of power state C2 (HvRegisterPowerStateConfigC2). */
#define HV_REGISTER_POWER_STATE_TRIGGER_C2 0x00000223U /**< A read enters power state C2 (HvRegisterPowerStateTriggerC2). */
#define HV_REGISTER_POWER_STATE_CONFIG_C3  0x00000224U /**< Configuration of power state C3 (HvRegisterPowerStateConfigC3). */
#define HV_REGISTER_POWER_STATE_TRIGGER_C3 0x00000225U /**< A read enters power state C3 (HvRegisterPowerStateTriggerC3). */
/** @} */

/** @name Reset, clocks, idling, debugging
 * @{ */
#define HV_REGISTER_SYSTEM_RESET              0x00000230U /**< Reset of the partition (HvRegisterSystemReset). */
#define HV_REGISTER_PROCESSOR_CLOCK_FREQUENCY 0x00000240U /**< Frequency of the clock of the processor, Hz; x86: of the TSC (HvRegisterProcessorClockFrequency). */
#define HV_REGISTER_INTERRUPT_CLOCK_FREQUENCY 0x00000241U /**< Frequency of the interrupt timer, Hz; x86: of the APIC (HvRegisterInterruptClockFrequency). */
#define HV_REGISTER_GUEST_IDLE                0x00000250U /**< A read puts the virtual processor to sleep until an interrupt (HvRegisterGuestIdle). */
#define HV_REGISTER_DEBUG_DEVICE_OPTIONS      0x00000260U /**< Options of the debug device (HvRegisterDebugDeviceOptions). */
#define HV_REGISTER_MEMORY_ZEROING_CONTROL    0x00000270U /**< Whether the hypervisor zeroes memory (HvRegisterMemoryZeroingControl). */
/** @} */

/** @name Events
 * @{ */
#define HV_REGISTER_PENDING_EVENT0               0x00010004U /**< Pending event, part 0 (HvRegisterPendingEvent0). */
#define HV_REGISTER_PENDING_EVENT1               0x00010005U /**< Pending event, part 1 (HvRegisterPendingEvent1). */
#define HV_REGISTER_DELIVERABILITY_NOTIFICATIONS 0x00010006U /**< Tell when an interrupt can be delivered; bits in register_bits.h (HvRegisterDeliverabilityNotifications). */
#define HV_REGISTER_PENDING_EVENT2               0x00010008U /**< Pending event, part 2 (HvRegisterPendingEvent2). */
#define HV_REGISTER_PENDING_EVENT3               0x00010009U /**< Pending event, part 3 (HvRegisterPendingEvent3). */
/** @} */

/** @name Synthetic registers
 * @{ */
#define HV_REGISTER_VP_RUNTIME               0x00090000U /**< Time that the virtual processor ran, 100 ns (HvRegisterVpRuntime). */
#define HV_REGISTER_GUEST_OS_ID              0x00090002U /**< Identity of the guest OS, guest_os_id.h; of the partition (HvRegisterGuestOsId). */
#define HV_REGISTER_VP_INDEX                 0x00090003U /**< Index of the virtual processor (HvRegisterVpIndex). */
#define HV_REGISTER_TIME_REF_COUNT           0x00090004U /**< Reference time of the partition, 100 ns; read-only (HvRegisterTimeRefCount). */
#define HV_REGISTER_CPU_MANAGEMENT_VERSION   0x00090007U /**< Version of CPU management (HvRegisterCpuManagementVersion). */
#define HV_REGISTER_VP_ASSIST_PAGE           0x00090013U /**< VP assist page (HvRegisterVpAssistPage). */
#define HV_REGISTER_VP_ROOT_SIGNAL_COUNT     0x00090014U /**< Signals of the root to the virtual processor (HvRegisterVpRootSignalCount). */
#define HV_REGISTER_REFERENCE_TSC            0x00090017U /**< Reference time page (HvRegisterReferenceTsc). */
#define HV_REGISTER_VP_CONFIG                0x00090018U /**< Configuration of the virtual processor (HvRegisterVpConfig). */
#define HV_REGISTER_REFERENCE_TSC_SEQUENCE   0x0009001aU /**< Sequence number of the reference time page (HvRegisterReferenceTscSequence). */
#define HV_REGISTER_GUEST_SCHEDULER_EVENT    0x0009001bU /**< Event of a scheduler in the guest (HvRegisterGuestSchedulerEvent). */
#define HV_REGISTER_STATS_PARTITION_RETAIL   0x00090020U /**< Page with counters of the partition (HvRegisterStatsPartitionRetail). */
#define HV_REGISTER_STATS_PARTITION_INTERNAL 0x00090021U /**< Page with internal counters of the partition (HvRegisterStatsPartitionInternal). */
#define HV_REGISTER_STATS_VP_RETAIL          0x00090022U /**< Page with counters of the virtual processor (HvRegisterStatsVpRetail). */
#define HV_REGISTER_STATS_VP_INTERNAL        0x00090023U /**< Page with internal counters of the virtual processor (HvRegisterStatsVpInternal). */
#define HV_REGISTER_NESTED_VP_INDEX          0x00091003U /**< Index of the virtual processor in the hypervisor below (HvRegisterNestedVpIndex). */
/** @} */

/** @name SynIC, 64 bits
 * Bits stand in synic.h.
 * @{ */
#define HV_REGISTER_SINT0    0x000a0000U /**< SINT 0 (HvRegisterSint0). */
#define HV_REGISTER_SINT1    0x000a0001U /**< SINT 1 (HvRegisterSint1). */
#define HV_REGISTER_SINT2    0x000a0002U /**< SINT 2 (HvRegisterSint2). */
#define HV_REGISTER_SINT3    0x000a0003U /**< SINT 3 (HvRegisterSint3). */
#define HV_REGISTER_SINT4    0x000a0004U /**< SINT 4 (HvRegisterSint4). */
#define HV_REGISTER_SINT5    0x000a0005U /**< SINT 5 (HvRegisterSint5). */
#define HV_REGISTER_SINT6    0x000a0006U /**< SINT 6 (HvRegisterSint6). */
#define HV_REGISTER_SINT7    0x000a0007U /**< SINT 7 (HvRegisterSint7). */
#define HV_REGISTER_SINT8    0x000a0008U /**< SINT 8 (HvRegisterSint8). */
#define HV_REGISTER_SINT9    0x000a0009U /**< SINT 9 (HvRegisterSint9). */
#define HV_REGISTER_SINT10   0x000a000aU /**< SINT 10 (HvRegisterSint10). */
#define HV_REGISTER_SINT11   0x000a000bU /**< SINT 11 (HvRegisterSint11). */
#define HV_REGISTER_SINT12   0x000a000cU /**< SINT 12 (HvRegisterSint12). */
#define HV_REGISTER_SINT13   0x000a000dU /**< SINT 13 (HvRegisterSint13). */
#define HV_REGISTER_SINT14   0x000a000eU /**< SINT 14 (HvRegisterSint14). */
#define HV_REGISTER_SINT15   0x000a000fU /**< SINT 15 (HvRegisterSint15). */
#define HV_REGISTER_SCONTROL 0x000a0010U /**< SynIC on and off (HvRegisterScontrol). */
#define HV_REGISTER_SVERSION 0x000a0011U /**< Version of the SynIC (HvRegisterSversion). */
#define HV_REGISTER_SIEFP    0x000a0012U /**< Page of event flags (HvRegisterSifp). */
#define HV_REGISTER_SIMP     0x000a0013U /**< Page of messages (HvRegisterSipp). */
#define HV_REGISTER_EOM      0x000a0014U /**< End of message: any write (HvRegisterEom). */
#define HV_REGISTER_SIRBP    0x000a0015U /**< Page of ring buffers (HvRegisterSirbp). */
/** @} */

/** @name SynIC of the hypervisor below, for a nested root; 64 bits
 * @{ */
#define HV_REGISTER_NESTED_SINT0    0x000a1000U /**< SINT 0 (HvRegisterNestedSint0). */
#define HV_REGISTER_NESTED_SINT1    0x000a1001U /**< SINT 1 (HvRegisterNestedSint1). */
#define HV_REGISTER_NESTED_SINT2    0x000a1002U /**< SINT 2 (HvRegisterNestedSint2). */
#define HV_REGISTER_NESTED_SINT3    0x000a1003U /**< SINT 3 (HvRegisterNestedSint3). */
#define HV_REGISTER_NESTED_SINT4    0x000a1004U /**< SINT 4 (HvRegisterNestedSint4). */
#define HV_REGISTER_NESTED_SINT5    0x000a1005U /**< SINT 5 (HvRegisterNestedSint5). */
#define HV_REGISTER_NESTED_SINT6    0x000a1006U /**< SINT 6 (HvRegisterNestedSint6). */
#define HV_REGISTER_NESTED_SINT7    0x000a1007U /**< SINT 7 (HvRegisterNestedSint7). */
#define HV_REGISTER_NESTED_SINT8    0x000a1008U /**< SINT 8 (HvRegisterNestedSint8). */
#define HV_REGISTER_NESTED_SINT9    0x000a1009U /**< SINT 9 (HvRegisterNestedSint9). */
#define HV_REGISTER_NESTED_SINT10   0x000a100aU /**< SINT 10 (HvRegisterNestedSint10). */
#define HV_REGISTER_NESTED_SINT11   0x000a100bU /**< SINT 11 (HvRegisterNestedSint11). */
#define HV_REGISTER_NESTED_SINT12   0x000a100cU /**< SINT 12 (HvRegisterNestedSint12). */
#define HV_REGISTER_NESTED_SINT13   0x000a100dU /**< SINT 13 (HvRegisterNestedSint13). */
#define HV_REGISTER_NESTED_SINT14   0x000a100eU /**< SINT 14 (HvRegisterNestedSint14). */
#define HV_REGISTER_NESTED_SINT15   0x000a100fU /**< SINT 15 (HvRegisterNestedSint15). */
#define HV_REGISTER_NESTED_SCONTROL 0x000a1010U /**< SynIC on and off (HvRegisterNestedScontrol). */
#define HV_REGISTER_NESTED_SVERSION 0x000a1011U /**< Version (HvRegisterNestedSversion). */
#define HV_REGISTER_NESTED_SIFP     0x000a1012U /**< Page of event flags (HvRegisterNestedSifp). */
#define HV_REGISTER_NESTED_SIPP     0x000a1013U /**< Page of messages (HvRegisterNestedSipp). */
#define HV_REGISTER_NESTED_EOM      0x000a1014U /**< End of message (HvRegisterNestedEom). */
#define HV_REGISTER_NESTED_SIRBP    0x000a1015U /**< Page of ring buffers (HvRegisterNestedSirbp). */
/** @} */

/** @name Synthetic timers, 64 bits
 * Bits stand in stimer.h.
 * @{ */
#define HV_REGISTER_STIMER0_CONFIG              0x000b0000U /**< Timer 0: configuration (HvRegisterStimer0Config). */
#define HV_REGISTER_STIMER0_COUNT               0x000b0001U /**< Timer 0: expiry or period, 100 ns (HvRegisterStimer0Count). */
#define HV_REGISTER_STIMER1_CONFIG              0x000b0002U /**< Timer 1: configuration (HvRegisterStimer1Config). */
#define HV_REGISTER_STIMER1_COUNT               0x000b0003U /**< Timer 1: expiry or period, 100 ns (HvRegisterStimer1Count). */
#define HV_REGISTER_STIMER2_CONFIG              0x000b0004U /**< Timer 2: configuration (HvRegisterStimer2Config). */
#define HV_REGISTER_STIMER2_COUNT               0x000b0005U /**< Timer 2: expiry or period, 100 ns (HvRegisterStimer2Count). */
#define HV_REGISTER_STIMER3_CONFIG              0x000b0006U /**< Timer 3: configuration (HvRegisterStimer3Config). */
#define HV_REGISTER_STIMER3_COUNT               0x000b0007U /**< Timer 3: expiry or period, 100 ns (HvRegisterStimer3Count). */
#define HV_REGISTER_STIME_UNHALTED_TIMER_CONFIG 0x000b0100U /**< Configuration of the timer that stops while halted (HvRegisterStimeUnhaltedTimerConfig). */
#define HV_REGISTER_STIME_UNHALTED_TIMER_COUNT  0x000b0101U /**< Its period, 100 ns (HvRegisterStimeUnhaltedTimerCount). */
/** @} */

/** @name Virtual secure mode, 64 bits
 * Bits stand in vsm.h.
 * @{ */
#define HV_REGISTER_VSM_VP_VTL_CONTROL         0x000d0000U /**< VTL control of the virtual processor (HvRegisterVsmVpVtlControl). */
#define HV_REGISTER_VSM_CODE_PAGE_OFFSETS      0x000d0002U /**< Where in the hypercall page VTL call and return are (HvRegisterVsmCodePageOffsets). */
#define HV_REGISTER_VSM_VP_STATUS              0x000d0003U /**< Level that runs, levels enabled (HvRegisterVsmVpStatus). */
#define HV_REGISTER_VSM_PARTITION_STATUS       0x000d0004U /**< Levels of the partition (HvRegisterVsmPartitionStatus). */
#define HV_REGISTER_VSM_VINA                   0x000d0005U /**< Notice to a higher level of an interrupt that waits for a lower one (HvRegisterVsmVina). */
#define HV_REGISTER_VSM_CAPABILITIES           0x000d0006U /**< What VSM offers (HvRegisterVsmCapabilities). */
#define HV_REGISTER_VSM_PARTITION_CONFIG       0x000d0007U /**< Protections of a level (HvRegisterVsmPartitionConfig). */
#define HV_REGISTER_GUEST_VSM_PARTITION_CONFIG 0x000d0008U /**< Highest level that the guest may use (HvRegisterGuestVsmPartitionConfig). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL0  0x000d0010U /**< Protections of level 0 (HvRegisterVsmVpSecureConfigVtl0). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL1  0x000d0011U /**< Protections of level 1 (HvRegisterVsmVpSecureConfigVtl1). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL2  0x000d0012U /**< Protections of level 2 (HvRegisterVsmVpSecureConfigVtl2). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL3  0x000d0013U /**< Protections of level 3 (HvRegisterVsmVpSecureConfigVtl3). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL4  0x000d0014U /**< Protections of level 4 (HvRegisterVsmVpSecureConfigVtl4). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL5  0x000d0015U /**< Protections of level 5 (HvRegisterVsmVpSecureConfigVtl5). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL6  0x000d0016U /**< Protections of level 6 (HvRegisterVsmVpSecureConfigVtl6). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL7  0x000d0017U /**< Protections of level 7 (HvRegisterVsmVpSecureConfigVtl7). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL8  0x000d0018U /**< Protections of level 8 (HvRegisterVsmVpSecureConfigVtl8). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL9  0x000d0019U /**< Protections of level 9 (HvRegisterVsmVpSecureConfigVtl9). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL10 0x000d001aU /**< Protections of level 10 (HvRegisterVsmVpSecureConfigVtl10). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL11 0x000d001bU /**< Protections of level 11 (HvRegisterVsmVpSecureConfigVtl11). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL12 0x000d001cU /**< Protections of level 12 (HvRegisterVsmVpSecureConfigVtl12). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL13 0x000d001dU /**< Protections of level 13 (HvRegisterVsmVpSecureConfigVtl13). */
#define HV_REGISTER_VSM_VP_SECURE_CONFIG_VTL14 0x000d001eU /**< Protections of level 14 (HvRegisterVsmVpSecureConfigVtl14). */
#define HV_REGISTER_VSM_VP_WAIT_FOR_TLB_LOCK   0x000d0020U /**< Wait until the lower level has let go of the TLB (HvRegisterVsmVpWaitForTlbLock). */
/** @} */

/** @name Isolation
 * @{ */
#define HV_REGISTER_ISOLATION_CAPABILITIES 0x000d0100U /**< What isolation offers (HvRegisterIsolationCapabilities). */
/** @} */

/** @name Page tables
 * @{ */
#define HV_REGISTER_HVPT_CONTROL 0xd0000009U /**< Control of hypervisor-managed page tables (HvRegisterHvptControl). */
/** @} */
/* clang-format on */

#endif
