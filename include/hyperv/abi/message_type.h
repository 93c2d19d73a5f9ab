/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Types of SynIC messages (TLFS: HV_MESSAGE_TYPE).
 *
 * Types below HV_MESSAGE_TYPE_HYPERVISOR_MASK belong to the partition that sends; the rest comes from
 * the hypervisor alone. mu_msvm gives the reset of arm64 as 0x80010000, openvmm the page
 * requests of x86 as 0x80010005: the values here are those of the TLFS and of Linux. Only mu_msvm has 0x80000002.
 */
#ifndef HYPERV_SDK_ABI_MESSAGE_TYPE_H
#define HYPERV_SDK_ABI_MESSAGE_TYPE_H

#include "../types.h"

/* clang-format off */
/** @name Any
 * @{ */
#define HVMSG_NONE                      0x00000000U /**< The slot is empty (HvMessageTypeNone). */
#define HV_MESSAGE_TYPE_HYPERVISOR_MASK 0x80000000U /**< Set in the types of the hypervisor. */
/** @} */

/** @name Memory
 * @{ */
#define HVMSG_UNMAPPED_GPA                             0x80000000U /**< Access to a page that is not mapped (HvMessageTypeUnmappedGpa). */
#define HVMSG_GPA_INTERCEPT                            0x80000001U /**< Access that the page does not allow (HvMessageTypeGpaIntercept). */
#define HV_MESSAGE_TYPE_MMIO_INTERCEPT                 0x80000002U /**< arm64: access to device memory (HvMessageTypeMmioIntercept). */
#define HVMSG_UNACCEPTED_GPA                           0x80000003U /**< Access to a page that is not accepted (HvMessageTypeUnacceptedGpa). */
#define HVMSG_GPA_ATTRIBUTE_INTERCEPT                  0x80000004U /**< Change of attributes of pages (HvMessageTypeGpaAttributeIntercept). */
#define HV_MESSAGE_TYPE_ENABLE_PARTITION_VTL_INTERCEPT 0x80000005U /**< A VTL is being enabled (HvMessageTypeEnablePartitionVtlIntercept). */
/** @} */

/** @name Timers and errors
 * @{ */
#define HVMSG_TIMER_EXPIRED                    0x80000010U /**< A synthetic timer expired (HvMessageTimerExpired). */
#define HVMSG_INVALID_VP_REGISTER_VALUE        0x80000020U /**< A register has a value it may not have (HvMessageTypeInvalidVpRegisterValue). */
#define HVMSG_UNRECOVERABLE_EXCEPTION          0x80000021U /**< An exception that the guest cannot take, x86: triple fault (HvMessageTypeUnrecoverableException). */
#define HVMSG_UNSUPPORTED_FEATURE              0x80000022U /**< Something the hypervisor does not do (HvMessageTypeUnsupportedFeature). */
#define HV_MESSAGE_TYPE_TLB_PAGE_SIZE_MISMATCH 0x80000023U /**< Page sizes of guest and host do not agree (HvMessageTypeTlbPageSizeMismatch). */
#define HV_MESSAGE_TYPE_IOMMU_FAULT            0x80000024U /**< Fault of the IOMMU (HvMessageTypeIommuFault). */
#define HVMSG_OPAQUE_INTERCEPT                 0x8000003fU /**< Exit of an isolated guest whose reason is hidden (HvMessageTypeOpaqueIntercept). */
#define HVMSG_EVENTLOG_BUFFERCOMPLETE          0x80000040U /**< An event log buffer is full (HvMessageTypeEventLogBufferComplete). */
/** @} */

/** @name Hypercalls and SynIC
 * @{ */
#define HVMSG_HYPERCALL_INTERCEPT      0x80000050U /**< A hypercall to be handled by the receiver (HvMessageTypeHypercallIntercept). */
#define HVMSG_SYNIC_EVENT_INTERCEPT    0x80000060U /**< An event to be handled by the receiver (HvMessageTypeSynicEventIntercept). */
#define HVMSG_SYNIC_SINT_INTERCEPT     0x80000061U /**< A SINT to be handled by the receiver (HvMessageTypeSynicSintIntercept). */
#define HVMSG_SYNIC_SINT_DELIVERABLE   0x80000062U /**< A SINT can take messages again (HvMessageTypeSynicSintDeliverable). */
#define HVMSG_ASYNC_CALL_COMPLETION    0x80000070U /**< An asynchronous call is done (HvMessageTypeAsyncCallCompletion). */
#define HV_MESSAGE_INSUFFICIENT_MEMORY 0x80000071U /**< The hypervisor lacks memory for a partition (HvMessageInsufficientMemory). */
/** @} */

/** @name Scheduler of the root
 * @{ */
#define HVMSG_SCHEDULER_VP_SIGNAL_BITSET       0x80000100U /**< Virtual processors to run, as a set (HvMessageTypeSchedulerVpSignalBitset). */
#define HVMSG_SCHEDULER_VP_SIGNAL_PAIR         0x80000101U /**< Virtual processors to run, as pairs (HvMessageTypeSchedulerVpSignalPair). */
#define HV_MESSAGE_TYPE_SCHEDULER_ID_RANGE_END 0x800001ffU /**< Last type of the scheduler (HvMessageTypeSchedulerIdRangeEnd). */
/** @} */

/** @name Intercepts of a processor
 * Where a name has no X64 both architectures use the type.
 * @{ */
#define HVMSG_X64_IOPORT_INTERCEPT                       0x80010000U /**< Access to an I/O port (HvMessageTypeX64IoPortIntercept). */
#define HVMSG_X64_MSR_INTERCEPT                          0x80010001U /**< Access to an MSR; arm64: to a system register (HvMessageTypeMsrIntercept). */
#define HVMSG_X64_CPUID_INTERCEPT                        0x80010002U /**< CPUID (HvMessageTypeX64CpuidIntercept). */
#define HVMSG_X64_EXCEPTION_INTERCEPT                    0x80010003U /**< An exception, arm64 too (HvMessageTypeExceptionIntercept). */
#define HVMSG_X64_APIC_EOI                               0x80010004U /**< End of a level-triggered interrupt (HvMessageTypeX64ApicEoi). */
#define HVMSG_X64_LEGACY_FP_ERROR                        0x80010005U /**< Floating point error of the old kind (HvMessageTypeX64LegacyFpError). */
#define HV_MESSAGE_TYPE_REGISTER_INTERCEPT               0x80010006U /**< Access to a register (HvMessageTypeRegisterIntercept). */
#define HVMSG_X64_IOMMU_PRQ                              0x80010006U /**< Page request of a device; Linux and mu_msvm, the same number (HvMessageTypeX64IommuPrq). */
#define HVMSG_X64_HALT                                   0x80010007U /**< The processor halted (HvMessageTypeX64Halt). */
#define HVMSG_X64_INTERRUPTION_DELIVERABLE               0x80010008U /**< An interrupt can be delivered (HvMessageTypeX64InterruptionDeliverable). */
#define HVMSG_X64_SIPI_INTERCEPT                         0x80010009U /**< SIPI (HvMessageTypeX64SipiIntercept). */
#define HV_MESSAGE_TYPE_X64_RDTSC_INTERCEPT              0x8001000aU /**< RDTSC (HvMessageTypeX64RdtscIntercept). */
#define HV_MESSAGE_TYPE_X64_APIC_SMI_INTERCEPT           0x8001000bU /**< SMI (HvMessageTypeX64ApicSmiIntercept). */
#define HVMSG_ARM64_RESET_INTERCEPT                      0x8001000cU /**< arm64: reset or power off (HvMessageTypeArm64ResetIntercept). */
#define HV_MESSAGE_TYPE_X64_APIC_INIT_SIPI_INTERCEPT     0x8001000dU /**< INIT or SIPI (HvMessageTypeX64ApicInitSipiIntercept). */
#define HV_MESSAGE_TYPE_X64_APIC_WRITE_INTERCEPT         0x8001000eU /**< Write to the APIC (HvMessageTypeX64ApicWriteIntercept). */
#define HV_MESSAGE_TYPE_X64_PROXY_INTERRUPT_INTERCEPT    0x8001000fU /**< An interrupt for the guest of a paravisor (HvMessageTypeX64ProxyInterruptIntercept). */
#define HV_MESSAGE_TYPE_X64_ISOLATION_CTRL_REG_INTERCEPT 0x80010010U /**< Control register of an isolated guest (HvMessageTypeX64IsolationCtrlRegIntercept). */
#define HV_MESSAGE_TYPE_X64_SNP_GUEST_REQUEST_INTERCEPT  0x80010011U /**< Request of an SNP guest (HvMessageTypeX64SnpGuestRequestIntercept). */
#define HV_MESSAGE_TYPE_X64_EXCEPTION_TRAP_INTERCEPT     0x80010012U /**< An exception, after the instruction (HvMessageTypeX64ExceptionTrapIntercept). */
#define HVMSG_X64_SEV_VMGEXIT_INTERCEPT                  0x80010013U /**< VMGEXIT of a SEV guest (HvMessageTypeX64SevVmgexitIntercept). */
#define HV_MESSAGE_TYPE_X64_MSR_LIST_INTERCEPT           0x80010015U /**< Access to a listed MSR (HvMessageTypeX64MsrListIntercept). */
/** @} */
/* clang-format on */

#endif
