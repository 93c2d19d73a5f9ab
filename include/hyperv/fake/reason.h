/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Why the fake hypervisor refused a trap, and the status that goes with it.
 *
 * Two kinds. A refusal is what a correct guest may meet: a privilege it lacks, a
 * register this hypervisor does not have. An illegal use is a guest's mistake:
 * what the interface forbids in every partition. Both are counted by reason
 * (struct hv_fake); illegal uses are counted together as well, and a test stops on them.
 *
 * Where the TLFS names no status, the choice and its ground:
 * - A call before the guest OS id is set: the TLFS says only that it fails.
 *   ACCESS_DENIED, which its chapter "Ordering of Error Conditions" prefers for a
 *   caller that may not call at all.
 * - Overlapping blocks, and blocks on overlay pages, are forbidden under "Alignment
 *   Requirements" without a status: INVALID_ALIGNMENT, like the rest of that chapter.
 * - Blocks that cross a page or are not guest memory: INVALID_ALIGNMENT by the TLFS's
 *   table of common status codes. openvmm (vm/hv1/hv1_hypercall/src/support.rs) answers
 *   INVALID_HYPERCALL_INPUT there and keeps INVALID_ALIGNMENT for the missing 8-byte alignment.
 * - An unknown register: INVALID_PARAMETER, as openvmm's arm64
 *   (vmm_core/virt_hvf/src/hypercall.rs) answers. 0x87, UNKNOWN_REGISTER_NAME, stands in
 *   openvmm's hvdef and SynIC, not in the TLFS.
 * - Fast input beyond RDX and R8 without the XMM feature: the TLFS has \#UD; the fake has only
 *   status words and answers as openvmm does, INVALID_HYPERCALL_INPUT.
 * - A hardware id that no virtual processor has: INVALID_PARAMETER, as openvmm answers.
 * - A timer enabled without SINT or direct mode: no status, the timer is disabled instead, as the TLFS says.
 *   One changed while it is enabled: "undefined behavior"; INVALID_PARAMETER, so that it shows.
 * - A page that is not accepted, or accepted already: OPERATION_DENIED, of which the TLFS says that the state
 *   of the object does not allow the operation.
 * - A VTL call or return without a level to go to: the TLFS has an undefined instruction exception, \#UD; the fake has
 *   only status words: INVALID_VTL_STATE.
 * - A variable header that is not the masks of the set: INVALID_HYPERCALL_INPUT as in KVM
 *   (arch/x86/kvm/hyperv.c); openvmm answers INVALID_PARAMETER.
 */
#ifndef HYPERV_SDK_FAKE_REASON_H
#define HYPERV_SDK_FAKE_REASON_H

#include "../abi/status.h"
#include "../types.h"

/** Every reason: X(name, status, text). From HV_FAKE_BEFORE_OS_ID on they are illegal uses. */
/* clang-format off */
#define HV_FAKE_REASON_LIST(X) \
	X(HV_FAKE_LEGAL,              HV_STATUS_SUCCESS,                 "nothing wrong") \
	X(HV_FAKE_NO_PRIVILEGE,       HV_STATUS_ACCESS_DENIED,           "the partition lacks the privilege") \
	X(HV_FAKE_NO_FEATURE,         HV_STATUS_INVALID_PARAMETER,       "the register or value needs a feature that is not there") \
	X(HV_FAKE_UNKNOWN_REGISTER,   HV_STATUS_INVALID_PARAMETER,       "unknown register or MSR") \
	X(HV_FAKE_READ_ONLY,          HV_STATUS_INVALID_PARAMETER,       "write to a read-only register") \
	X(HV_FAKE_LOCKED,             HV_STATUS_INVALID_PARAMETER,       "write to a locked register") \
	X(HV_FAKE_BAD_VALUE,          HV_STATUS_INVALID_PARAMETER,       "an argument is out of its range") \
	X(HV_FAKE_OTHER_PARTITION,    HV_STATUS_ACCESS_DENIED,           "not the caller's own partition") \
	X(HV_FAKE_NO_SUCH_VP,         HV_STATUS_INVALID_VP_INDEX,        "no virtual processor of that index") \
	X(HV_FAKE_HIGHER_VTL,         HV_STATUS_ACCESS_DENIED,           "a VTL above the caller's own") \
	X(HV_FAKE_NO_SUCH_HWID,       HV_STATUS_INVALID_PARAMETER,       "no virtual processor of that hardware id") \
	X(HV_FAKE_VP_RUNNING,         HV_STATUS_INVALID_VP_STATE,        "the virtual processor runs already") \
	X(HV_FAKE_NO_CONNECTION,      HV_STATUS_INVALID_CONNECTION_ID,   "no such connection, or not for this") \
	X(HV_FAKE_NO_BUFFERS,         HV_STATUS_INSUFFICIENT_BUFFERS,    "the receiver's queue is full") \
	X(HV_FAKE_SYNIC_STATE,        HV_STATUS_INVALID_SYNIC_STATE,     "the receiver's SynIC is not ready") \
	X(HV_FAKE_NO_SUCH_PAGE,       HV_STATUS_INVALID_PARAMETER,       "no page of that number") \
	X(HV_FAKE_PAGE_STATE,         HV_STATUS_OPERATION_DENIED,        "page not accepted, or accepted already") \
	X(HV_FAKE_NO_EXT_CALL,        HV_STATUS_INVALID_HYPERCALL_CODE,  "extended call that the capabilities lack") \
	X(HV_FAKE_UNKNOWN_FUNCTION,   HV_STATUS_INVALID_HYPERCALL_CODE,  "unknown SMCCC function id") \
	X(HV_FAKE_BEFORE_OS_ID,       HV_STATUS_ACCESS_DENIED,           "before the guest OS id is set") \
	X(HV_FAKE_NOT_BOOT_VP,        HV_STATUS_INVALID_PARAMETER,       "guest OS id written from another than the boot processor") \
	X(HV_FAKE_UNKNOWN_CODE,       HV_STATUS_INVALID_HYPERCALL_CODE,  "unknown call code") \
	X(HV_FAKE_RESERVED_CONTROL,   HV_STATUS_INVALID_HYPERCALL_INPUT, "reserved bits of the control word") \
	X(HV_FAKE_NESTED,             HV_STATUS_INVALID_HYPERCALL_INPUT, "nested bit without nesting") \
	X(HV_FAKE_NOT_REP,            HV_STATUS_INVALID_HYPERCALL_INPUT, "rep count or start on a simple call") \
	X(HV_FAKE_NO_REPS,            HV_STATUS_INVALID_HYPERCALL_INPUT, "rep call with count zero") \
	X(HV_FAKE_REP_START,          HV_STATUS_INVALID_HYPERCALL_INPUT, "rep start not below the count") \
	X(HV_FAKE_VARHEAD,            HV_STATUS_INVALID_HYPERCALL_INPUT, "variable header on a fixed call, or not of the set's size") \
	X(HV_FAKE_FAST_SIZE,          HV_STATUS_INVALID_HYPERCALL_INPUT, "parameters larger than the registers of a fast call") \
	X(HV_FAKE_FAST_OUTPUT,        HV_STATUS_INVALID_HYPERCALL_INPUT, "fast call with output where registers return none") \
	X(HV_FAKE_MISALIGNED,         HV_STATUS_INVALID_ALIGNMENT,       "block not aligned to 8 bytes") \
	X(HV_FAKE_PAGE_CROSSED,       HV_STATUS_INVALID_ALIGNMENT,       "block crosses a page") \
	X(HV_FAKE_OVERLAY,            HV_STATUS_INVALID_ALIGNMENT,       "block on an overlay page") \
	X(HV_FAKE_NO_MEMORY,          HV_STATUS_INVALID_ALIGNMENT,       "block outside of memory") \
	X(HV_FAKE_OVERLAP,            HV_STATUS_INVALID_ALIGNMENT,       "input and output overlap") \
	X(HV_FAKE_RESERVED_FIELD,     HV_STATUS_INVALID_PARAMETER,       "reserved field not zero, or not preserved") \
	X(HV_FAKE_CRASH_AGAIN,        HV_STATUS_INVALID_PARAMETER,       "a crash reported for the second time") \
	X(HV_FAKE_TIMER_TARGET,       HV_STATUS_INVALID_PARAMETER,       "a timer enabled with neither SINT nor direct mode") \
	X(HV_FAKE_TIMER_ENABLED,      HV_STATUS_INVALID_PARAMETER,       "a timer changed while it is enabled") \
	X(HV_FAKE_NO_SUCH_VTL,        HV_STATUS_INVALID_VTL_STATE,       "VTL call or return to a level that is not there")
/* clang-format on */

/** Entry of HV_FAKE_REASON_LIST() as an enumerator. */
#define HV_FAKE_REASON_NAME(name, status, text) name,
/** Entry of HV_FAKE_REASON_LIST() as its status, in an array. */
#define HV_FAKE_REASON_STATUS(name, status, text) status,
/** Entry of HV_FAKE_REASON_LIST() as a case that returns its text. */
#define HV_FAKE_REASON_TEXT(name, status, text)                                                    \
	case name:                                                                                 \
		return text;

/** Reasons; what each means stands in HV_FAKE_REASON_LIST(). */
enum hv_fake_reason HV_ENUM_TYPE(uint32_t){ HV_FAKE_REASON_LIST(HV_FAKE_REASON_NAME)
						    HV_FAKE_REASON_COUNT };
/**
 * @var HV_FAKE_REASON_COUNT
 * How many reasons there are.
 */

/** @return Whether @p reason is an illegal use and not only a refusal. */
HV_CONFIG_INLINE bool hv_fake_reason_illegal(uint32_t reason)
{
	return reason >= HV_FAKE_BEFORE_OS_ID;
}

/** @return The status that goes with @p reason, one of enum hv_fake_reason. */
HV_CONFIG_INLINE hv_status_t hv_fake_reason_status(uint32_t reason)
{
	static const hv_status_t status[] = { HV_FAKE_REASON_LIST(HV_FAKE_REASON_STATUS) };

	return status[reason];
}

/** @return @p reason (enum hv_fake_reason) in words; never NULL. */
HV_CONFIG_INLINE const char *hv_fake_reason_text(uint32_t reason)
{
	/* A switch: a table of pointers would need relocation in an image that may run anywhere. */
	switch (reason) {
		HV_FAKE_REASON_LIST(HV_FAKE_REASON_TEXT)
	default:
		return "unknown reason";
	}
}

#endif
