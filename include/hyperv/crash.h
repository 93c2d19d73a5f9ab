/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Report a crash of the guest to the host (TLFS: HvRegisterGuestCrashP0 to P4, HvRegisterGuestCrashCtl).
 *
 * Five parameters, which the host writes to its event log, then one write of the control. Prepare in good time; then
 * a report needs no lock, no memory and two traps on arm64 (x86: six MSRs), in any context, NMI and SError included, on any
 * processor, and on arm64 before the guest OS id is set as well. Linux sends an error number, its guest OS id, PC, SP
 * and 0 (arm64), or error number, id, IP, AX and SP (x86).
 *
 * The message page must be mapped and, in an isolated partition, shared when the crash comes: get it
 * beforehand. What it says leaves the guest.
 */
#ifndef HYPERV_SDK_CRASH_H
#define HYPERV_SDK_CRASH_H

#include "abi/crash.h"
#include "bits.h"
#include "feature.h"
#include "page_check.h"
#include "register.h"
#include "words.h"

#define HV_CRASH_PARAMETERS         5 /**< Parameters of a report: P0 to P4. */
#define HV_CRASH_MESSAGE_PARAMETERS 3 /**< Those that a message leaves free: P0 to P2. */

/** @brief What there is to know before a crash; one for the partition, kept by the caller. */
struct hv_crash {
	uint64_t capabilities; /**< HV_CRASH_CTL_*: what the host does. */
	uint32_t reported;     /**< Not zero: a processor has begun to report. */
};

/**
 * @brief Prepare for a crash: ask the host what it does; one trap.
 * @param[out] crash Written only on success. One that is all zero, never prepared, reports nothing.
 * @param features From hv_start() or hv_get_features().
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), FEATURE_UNAVAILABLE (no crash registers:
 * nothing was touched), or what the hypervisor answered.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_crash_prepare(struct hv_crash *crash,
							    const struct hv_features *features)
{
	hv_status_t status;
	uint64_t capabilities;

	if (crash == HV_NULL || features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!hv_has_guest_crash_regs(features))
		return HV_STATUS_FEATURE_UNAVAILABLE;
	status = hv_get_vpreg(HV_REGISTER_GUEST_CRASH_CTL, &capabilities);
	if (status != HV_STATUS_SUCCESS)
		return status;
	crash->capabilities = capabilities;
	crash->reported = 0;
	return HV_STATUS_SUCCESS;
}

/** @return Whether the host takes a message with a report of @p crash. */
HV_CONFIG_INLINE bool hv_crash_has_message(const struct hv_crash *crash)
{
	return (crash->capabilities & HV_CRASH_CTL_CRASH_NOTIFY_MSG) != 0;
}

/** @return The flag of a program that runs before the OS, a boot loader or firmware; @p id 1 to 7, which it chooses. */
HV_CONFIG_INLINE_FORCE uint64_t hv_crash_pre_os(uint32_t id)
{
	hv_check_constant(id, HV_CRASH_CTL_PRE_OS_ID_MASK >> HV_CRASH_CTL_PRE_OS_ID_SHIFT);
	return hv_field_put(id, HV_CRASH_CTL_PRE_OS_ID_MASK, HV_CRASH_CTL_PRE_OS_ID_SHIFT);
}

/**
 * Check @p needed against what the host does, and @p flags against what a caller may set.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER, FEATURE_UNAVAILABLE.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_crash_check(const struct hv_crash *crash,
							  const uint64_t *parameters,
							  uint64_t needed, uint64_t flags)
{
	if (crash == HV_NULL || parameters == HV_NULL ||
	    (flags & ~(HV_CRASH_CTL_PRE_OS_ID_MASK | HV_CRASH_CTL_NO_CRASH_DUMP)) != 0)
		return HV_STATUS_INVALID_PARAMETER;
	if ((needed & ~crash->capabilities) != 0)
		return HV_STATUS_FEATURE_UNAVAILABLE;
	return HV_STATUS_SUCCESS;
}

/** Claim the report and send it: P0 to P2, P3, P4, the control last. @return as hv_report_crash(). */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_crash_send(struct hv_crash *crash,
							 const uint64_t *parameters, uint64_t p3,
							 uint64_t p4, uint64_t control)
{
	static const uint32_t names[HV_CRASH_PARAMETERS + 1] = {
		HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_P1, HV_REGISTER_GUEST_CRASH_P2,
		HV_REGISTER_GUEST_CRASH_P3, HV_REGISTER_GUEST_CRASH_P4, HV_REGISTER_GUEST_CRASH_CTL,
	};
	struct hv_u128 values[HV_CRASH_PARAMETERS + 1];
	uint32_t done;
	uint32_t i;

	if (hv_arch_cmpxchg32(&crash->reported, 0, 1) != 0)
		return HV_STATUS_OBJECT_IN_USE;
	for (i = 0; i < HV_CRASH_PARAMETERS + 1; i++)
		values[i].high_part = hv_opaque(0);
	for (i = 0; i < HV_CRASH_MESSAGE_PARAMETERS; i++)
		values[i].low_part = hv_opaque(parameters[i]);
	values[3].low_part = p3;
	values[4].low_part = p4;
	values[5].low_part = control;
	return hv_set_vpregs(names, values, HV_CRASH_PARAMETERS + 1, &done);
}

/**
 * @brief Report a crash with five parameters; two traps on arm64, six MSRs on x86.
 * @param crash Prepared. The first processor to come reports, for all; others are turned away.
 * @param parameters P0 to P4, HV_CRASH_PARAMETERS of them, whatever the guest likes.
 * @param flags HV_CRASH_CTL_NO_CRASH_DUMP, hv_crash_pre_os(), both or 0.
 * @return HV_STATUS_SUCCESS, or without a trap INVALID_PARAMETER (NULL, other flags), FEATURE_UNAVAILABLE (the host
 * takes no reports, or never prepared) and OBJECT_IN_USE (reported already, or just now by another processor), or what the
 * hypervisor answered: there is one report, so that is not tried again. The host may stop or reset
 * the partition within this call.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_report_crash(struct hv_crash *crash,
							   const uint64_t *parameters,
							   uint64_t flags)
{
	hv_status_t status = hv_crash_check(crash, parameters, HV_CRASH_CTL_CRASH_NOTIFY, flags);

	if (status != HV_STATUS_SUCCESS)
		return status;
	return hv_crash_send(crash, parameters, parameters[3], parameters[4],
			     HV_CRASH_CTL_CRASH_NOTIFY | flags);
}

#ifndef HV_CONFIG_MMU_OFF /* the hypervisor reads the message through its cache */
/**
 * @brief Report a crash with three parameters and a message; traps as hv_report_crash().
 * @param crash Prepared. @param parameters P0 to P2, HV_CRASH_MESSAGE_PARAMETERS of them (Linux: all 0).
 * @param message Text, not terminated, within one page and aligned to 8; its GPA becomes P3.
 * @param length Its bytes, 1 to HV_CRASH_MAXIMUM_MESSAGE_SIZE; becomes P4.
 * @param flags As in hv_report_crash().
 * @return As hv_report_crash(), where FEATURE_UNAVAILABLE may be the message alone; also
 * INVALID_PARAMETER and INVALID_ALIGNMENT for the message (hv_page_check()). After a failure without a trap nothing is claimed:
 * report without a message then.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_report_crash_message(struct hv_crash *crash,
								   const uint64_t *parameters,
								   const struct hv_page *message,
								   uint32_t length, uint64_t flags)
{
	const uint64_t control = HV_CRASH_CTL_CRASH_NOTIFY | HV_CRASH_CTL_CRASH_NOTIFY_MSG;
	hv_status_t status = hv_crash_check(crash, parameters, control, flags);

	if (status == HV_STATUS_SUCCESS && length > HV_CRASH_MAXIMUM_MESSAGE_SIZE)
		status = HV_STATUS_INVALID_PARAMETER;
	if (status == HV_STATUS_SUCCESS)
		status = hv_page_check(message, length);
	if (status != HV_STATUS_SUCCESS)
		return status;
	hv_arch_publish(message->va);
	return hv_crash_send(crash, parameters, message->gpa, length, control | flags);
}
#endif

#endif
