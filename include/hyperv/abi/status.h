/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Status codes of hypercalls (TLFS: HV_STATUS), with their meaning.
 *
 * 0x20 and 0x33 have two meanings: hypervisors before the one named first
 * reported single processor features from 0x20 on.
 */
#ifndef HYPERV_SDK_ABI_STATUS_H
#define HYPERV_SDK_ABI_STATUS_H

#include "../types.h"

/* clang-format off */
/** @name Values of hv_status_t (TLFS: HV_STATUS, by the same names)
 * @{ */
#define HV_STATUS_SUCCESS                                               0x0000 /**< Call completed without error. */
#define HV_STATUS_INVALID_HYPERCALL_CODE                                0x0002 /**< Call code not implemented or unknown. */
#define HV_STATUS_INVALID_HYPERCALL_INPUT                               0x0003 /**< Control word malformed: reserved bits, rep count or start, variable header. */
#define HV_STATUS_INVALID_ALIGNMENT                                     0x0004 /**< Parameter block misaligned or crosses a page. */
#define HV_STATUS_INVALID_PARAMETER                                     0x0005 /**< An argument has an unacceptable value. */
#define HV_STATUS_ACCESS_DENIED                                         0x0006 /**< Caller lacks the privilege or access right. */
#define HV_STATUS_INVALID_PARTITION_STATE                               0x0007 /**< Partition is not in a state that permits the call. */
#define HV_STATUS_OPERATION_DENIED                                      0x0008 /**< Operation not permitted at this time. */
#define HV_STATUS_UNKNOWN_PROPERTY                                      0x0009 /**< Partition property code not recognised. */
#define HV_STATUS_PROPERTY_VALUE_OUT_OF_RANGE                           0x000a /**< Property value outside permitted bounds. */
#define HV_STATUS_INSUFFICIENT_MEMORY                                   0x000b /**< Hypervisor memory pool exhausted; deposit more pages. */
#define HV_STATUS_PARTITION_TOO_DEEP                                    0x000c /**< Partition nesting limit reached. */
#define HV_STATUS_INVALID_PARTITION_ID                                  0x000d /**< No such partition. */
#define HV_STATUS_INVALID_VP_INDEX                                      0x000e /**< No such virtual processor. */
#define HV_STATUS_NOT_FOUND                                             0x0010 /**< Requested object does not exist. */
#define HV_STATUS_INVALID_PORT_ID                                       0x0011 /**< No such port, or port unusable. */
#define HV_STATUS_INVALID_CONNECTION_ID                                 0x0012 /**< No such connection. */
#define HV_STATUS_INSUFFICIENT_BUFFERS                                  0x0013 /**< No message buffer free at the destination. */
#define HV_STATUS_NOT_ACKNOWLEDGED                                      0x0014 /**< Earlier interrupt not yet acknowledged. */
#define HV_STATUS_INVALID_VP_STATE                                      0x0015 /**< Virtual processor state does not permit the call. */
#define HV_STATUS_ACKNOWLEDGED                                          0x0016 /**< Earlier interrupt already acknowledged. */
#define HV_STATUS_INVALID_SAVE_RESTORE_STATE                            0x0017 /**< Save or restore sequence error. */
#define HV_STATUS_INVALID_SYNIC_STATE                                   0x0018 /**< SynIC not configured as needed at the target. */
#define HV_STATUS_OBJECT_IN_USE                                         0x0019 /**< Object busy or already in use. */
#define HV_STATUS_INVALID_PROXIMITY_DOMAIN_INFO                         0x001a /**< NUMA proximity data invalid. */
#define HV_STATUS_NO_DATA                                               0x001b /**< Nothing to return. */
#define HV_STATUS_INACTIVE                                              0x001c /**< Target facility inactive. */
#define HV_STATUS_NO_RESOURCES                                          0x001d /**< Needed resource unavailable. */
#define HV_STATUS_FEATURE_UNAVAILABLE                                   0x001e /**< Facility absent or disabled. */
#define HV_STATUS_PARTIAL_PACKET                                        0x001f /**< Packet truncated. */
#define HV_STATUS_PROCESSOR_FEATURE_NOT_SUPPORTED                       0x0020 /**< A needed processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSE3_NOT_SUPPORTED                  0x0020 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_LAHFSAHF_NOT_SUPPORTED              0x0021 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSSE3_NOT_SUPPORTED                 0x0022 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSE4_1_NOT_SUPPORTED                0x0023 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSE4_2_NOT_SUPPORTED                0x0024 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSE4A_NOT_SUPPORTED                 0x0025 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_SSE5_NOT_SUPPORTED                  0x0026 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_POPCNT_NOT_SUPPORTED                0x0027 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_CMPXCHG16B_NOT_SUPPORTED            0x0028 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_ALTMOVCR8_NOT_SUPPORTED             0x0029 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_LZCNT_NOT_SUPPORTED                 0x002a /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_MISALIGNED_SSE_NOT_SUPPORTED        0x002b /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_MMX_EXT_NOT_SUPPORTED               0x002c /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_3DNOW_NOT_SUPPORTED                 0x002d /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_EXTENDED_3DNOW_NOT_SUPPORTED        0x002e /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_PAGE_1GB_NOT_SUPPORTED              0x002f /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE          0x0030 /**< CLFLUSH line size mismatch. */
#define HV_STATUS_PROCESSOR_FEATURE_XSAVE_NOT_SUPPORTED                 0x0031 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_XSAVEOPT_NOT_SUPPORTED              0x0032 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_INSUFFICIENT_BUFFER                                   0x0033 /**< Caller buffer too small. */
#define HV_STATUS_PROCESSOR_FEATURE_XSAVE_LEGACY_SSE_NOT_SUPPORTED      0x0033 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_XSAVE_AVX_NOT_SUPPORTED             0x0034 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_FEATURE_XSAVE_UNKNOWN_FEATURE_NOT_SUPPORTED 0x0035 /**< Older hypervisors: this processor feature is missing. */
#define HV_STATUS_PROCESSOR_XSAVE_SAVE_AREA_INCOMPATIBLE                0x0036 /**< Saved XSAVE area does not fit this processor. */
#define HV_STATUS_INCOMPATIBLE_PROCESSOR                                0x0037 /**< Processor not compatible with the others. */
#define HV_STATUS_INSUFFICIENT_DEVICE_DOMAINS                           0x0038 /**< Device domains exhausted. */
#define HV_STATUS_CPUID_FEATURE_VALIDATION_ERROR                        0x003c /**< CPUID feature check failed. */
#define HV_STATUS_CPUID_XSAVE_FEATURE_VALIDATION_ERROR                  0x003d /**< CPUID XSAVE feature check failed. */
#define HV_STATUS_PROCESSOR_STARTUP_TIMEOUT                             0x003e /**< Processor did not start in time. */
#define HV_STATUS_SMX_ENABLED                                           0x003f /**< SMX is switched on by firmware. */
#define HV_STATUS_INVALID_LP_INDEX                                      0x0041 /**< No such logical processor. */
#define HV_STATUS_INVALID_REGISTER_VALUE                                0x0050 /**< Register value not acceptable. */
#define HV_STATUS_INVALID_VTL_STATE                                     0x0051 /**< VTL state conflicts with the call. */
#define HV_STATUS_NX_NOT_DETECTED                                       0x0055 /**< No-execute support absent. */
#define HV_STATUS_INVALID_DEVICE_ID                                     0x0057 /**< No such device. */
#define HV_STATUS_INVALID_DEVICE_STATE                                  0x0058 /**< Device state does not permit the call. */
#define HV_STATUS_PENDING_PAGE_REQUESTS                                 0x0059 /**< Page requests still outstanding. */
#define HV_STATUS_PAGE_REQUEST_INVALID                                  0x0060 /**< Page request not valid. */
#define HV_STATUS_KEY_ALREADY_EXISTS                                    0x0065 /**< Key is a duplicate. */
#define HV_STATUS_DEVICE_ALREADY_IN_DOMAIN                              0x0066 /**< Device already placed in a domain. */
#define HV_STATUS_INVALID_CPU_GROUP_ID                                  0x006f /**< No such CPU group. */
#define HV_STATUS_INVALID_CPU_GROUP_STATE                               0x0070 /**< CPU group state does not permit the call. */
#define HV_STATUS_OPERATION_FAILED                                      0x0071 /**< Unspecified failure. */
#define HV_STATUS_NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE                   0x0072 /**< Refused because nested virtualization is in use. */
#define HV_STATUS_INSUFFICIENT_ROOT_MEMORY                              0x0073 /**< Root partition memory pool exhausted. */
#define HV_STATUS_EVENT_BUFFER_ALREADY_FREED                            0x0074 /**< Event log buffer was released earlier. */
#define HV_STATUS_TIME_OUT                                              0x0078 /**< The operation did not finish in time. */
#define HV_STATUS_CALL_PENDING                                          0x0079 /**< Asynchronous call still in progress. */
#define HV_STATUS_VTL_ALREADY_ENABLED                                   0x0086 /**< VTL was enabled before. */
#define HV_STATUS_UNKNOWN_REGISTER_NAME                                 0x0087 /**< Register id not recognised. */
/** @} */
/* clang-format on */

#endif
