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

/** Every status: X(name, value, meaning). */
/* clang-format off */
#define HV_STATUS_LIST(X) \
	X(HV_STATUS_SUCCESS,                                               0x0000, "call completed without error") \
	X(HV_STATUS_INVALID_HYPERCALL_CODE,                                0x0002, "call code not implemented or unknown") \
	X(HV_STATUS_INVALID_HYPERCALL_INPUT,                               0x0003, "control word malformed: reserved bits, rep count or start, variable header") \
	X(HV_STATUS_INVALID_ALIGNMENT,                                     0x0004, "parameter block misaligned or crosses a page") \
	X(HV_STATUS_INVALID_PARAMETER,                                     0x0005, "an argument has an unacceptable value") \
	X(HV_STATUS_ACCESS_DENIED,                                         0x0006, "caller lacks the privilege or access right") \
	X(HV_STATUS_INVALID_PARTITION_STATE,                               0x0007, "partition is not in a state that permits the call") \
	X(HV_STATUS_OPERATION_DENIED,                                      0x0008, "operation not permitted at this time") \
	X(HV_STATUS_UNKNOWN_PROPERTY,                                      0x0009, "partition property code not recognised") \
	X(HV_STATUS_PROPERTY_VALUE_OUT_OF_RANGE,                           0x000a, "property value outside permitted bounds") \
	X(HV_STATUS_INSUFFICIENT_MEMORY,                                   0x000b, "hypervisor memory pool exhausted; deposit more pages") \
	X(HV_STATUS_PARTITION_TOO_DEEP,                                    0x000c, "partition nesting limit reached") \
	X(HV_STATUS_INVALID_PARTITION_ID,                                  0x000d, "no such partition") \
	X(HV_STATUS_INVALID_VP_INDEX,                                      0x000e, "no such virtual processor") \
	X(HV_STATUS_NOT_FOUND,                                             0x0010, "requested object does not exist") \
	X(HV_STATUS_INVALID_PORT_ID,                                       0x0011, "no such port, or port unusable") \
	X(HV_STATUS_INVALID_CONNECTION_ID,                                 0x0012, "no such connection") \
	X(HV_STATUS_INSUFFICIENT_BUFFERS,                                  0x0013, "no message buffer free at the destination") \
	X(HV_STATUS_NOT_ACKNOWLEDGED,                                      0x0014, "earlier interrupt not yet acknowledged") \
	X(HV_STATUS_INVALID_VP_STATE,                                      0x0015, "virtual processor state does not permit the call") \
	X(HV_STATUS_ACKNOWLEDGED,                                          0x0016, "earlier interrupt already acknowledged") \
	X(HV_STATUS_INVALID_SAVE_RESTORE_STATE,                            0x0017, "save or restore sequence error") \
	X(HV_STATUS_INVALID_SYNIC_STATE,                                   0x0018, "SynIC not configured as needed at the target") \
	X(HV_STATUS_OBJECT_IN_USE,                                         0x0019, "object busy or already in use") \
	X(HV_STATUS_INVALID_PROXIMITY_DOMAIN_INFO,                         0x001a, "NUMA proximity data invalid") \
	X(HV_STATUS_NO_DATA,                                               0x001b, "nothing to return") \
	X(HV_STATUS_INACTIVE,                                              0x001c, "target facility inactive") \
	X(HV_STATUS_NO_RESOURCES,                                          0x001d, "needed resource unavailable") \
	X(HV_STATUS_FEATURE_UNAVAILABLE,                                   0x001e, "facility absent or disabled") \
	X(HV_STATUS_PARTIAL_PACKET,                                        0x001f, "packet truncated") \
	X(HV_STATUS_PROCESSOR_FEATURE_NOT_SUPPORTED,                       0x0020, "a needed processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSE3_NOT_SUPPORTED,                  0x0020, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_LAHFSAHF_NOT_SUPPORTED,              0x0021, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSSE3_NOT_SUPPORTED,                 0x0022, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSE4_1_NOT_SUPPORTED,                0x0023, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSE4_2_NOT_SUPPORTED,                0x0024, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSE4A_NOT_SUPPORTED,                 0x0025, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_SSE5_NOT_SUPPORTED,                  0x0026, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_POPCNT_NOT_SUPPORTED,                0x0027, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_CMPXCHG16B_NOT_SUPPORTED,            0x0028, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_ALTMOVCR8_NOT_SUPPORTED,             0x0029, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_LZCNT_NOT_SUPPORTED,                 0x002a, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_MISALIGNED_SSE_NOT_SUPPORTED,        0x002b, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_MMX_EXT_NOT_SUPPORTED,               0x002c, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_3DNOW_NOT_SUPPORTED,                 0x002d, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_EXTENDED_3DNOW_NOT_SUPPORTED,        0x002e, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_PAGE_1GB_NOT_SUPPORTED,              0x002f, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE,          0x0030, "CLFLUSH line size mismatch") \
	X(HV_STATUS_PROCESSOR_FEATURE_XSAVE_NOT_SUPPORTED,                 0x0031, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_XSAVEOPT_NOT_SUPPORTED,              0x0032, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_INSUFFICIENT_BUFFER,                                   0x0033, "caller buffer too small") \
	X(HV_STATUS_PROCESSOR_FEATURE_XSAVE_LEGACY_SSE_NOT_SUPPORTED,      0x0033, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_XSAVE_AVX_NOT_SUPPORTED,             0x0034, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_FEATURE_XSAVE_UNKNOWN_FEATURE_NOT_SUPPORTED, 0x0035, "older hypervisors: this processor feature is missing") \
	X(HV_STATUS_PROCESSOR_XSAVE_SAVE_AREA_INCOMPATIBLE,                0x0036, "saved XSAVE area does not fit this processor") \
	X(HV_STATUS_INCOMPATIBLE_PROCESSOR,                                0x0037, "processor not compatible with the others") \
	X(HV_STATUS_INSUFFICIENT_DEVICE_DOMAINS,                           0x0038, "device domains exhausted") \
	X(HV_STATUS_CPUID_FEATURE_VALIDATION_ERROR,                        0x003c, "CPUID feature check failed") \
	X(HV_STATUS_CPUID_XSAVE_FEATURE_VALIDATION_ERROR,                  0x003d, "CPUID XSAVE feature check failed") \
	X(HV_STATUS_PROCESSOR_STARTUP_TIMEOUT,                             0x003e, "processor did not start in time") \
	X(HV_STATUS_SMX_ENABLED,                                           0x003f, "SMX is switched on by firmware") \
	X(HV_STATUS_INVALID_LP_INDEX,                                      0x0041, "no such logical processor") \
	X(HV_STATUS_INVALID_REGISTER_VALUE,                                0x0050, "register value not acceptable") \
	X(HV_STATUS_INVALID_VTL_STATE,                                     0x0051, "VTL state conflicts with the call") \
	X(HV_STATUS_NX_NOT_DETECTED,                                       0x0055, "no-execute support absent") \
	X(HV_STATUS_INVALID_DEVICE_ID,                                     0x0057, "no such device") \
	X(HV_STATUS_INVALID_DEVICE_STATE,                                  0x0058, "device state does not permit the call") \
	X(HV_STATUS_PENDING_PAGE_REQUESTS,                                 0x0059, "page requests still outstanding") \
	X(HV_STATUS_PAGE_REQUEST_INVALID,                                  0x0060, "page request not valid") \
	X(HV_STATUS_KEY_ALREADY_EXISTS,                                    0x0065, "key is a duplicate") \
	X(HV_STATUS_DEVICE_ALREADY_IN_DOMAIN,                              0x0066, "device already placed in a domain") \
	X(HV_STATUS_INVALID_CPU_GROUP_ID,                                  0x006f, "no such CPU group") \
	X(HV_STATUS_INVALID_CPU_GROUP_STATE,                               0x0070, "CPU group state does not permit the call") \
	X(HV_STATUS_OPERATION_FAILED,                                      0x0071, "unspecified failure") \
	X(HV_STATUS_NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE,                   0x0072, "refused because nested virtualization is in use") \
	X(HV_STATUS_INSUFFICIENT_ROOT_MEMORY,                              0x0073, "root partition memory pool exhausted") \
	X(HV_STATUS_EVENT_BUFFER_ALREADY_FREED,                            0x0074, "event log buffer was released earlier") \
	X(HV_STATUS_TIME_OUT,                                              0x0078, "the operation did not finish in time") \
	X(HV_STATUS_CALL_PENDING,                                          0x0079, "asynchronous call still in progress") \
	X(HV_STATUS_VTL_ALREADY_ENABLED,                                   0x0086, "VTL was enabled before") \
	X(HV_STATUS_UNKNOWN_REGISTER_NAME,                                 0x0087, "register id not recognised")

/** Values of hv_status_t (TLFS: HV_STATUS). */
enum hv_status_code HV_ENUM_TYPE(uint16_t) { HV_STATUS_LIST(HV_ENUMERATOR) };
/* clang-format on */

#endif
