/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor's side of a crash report: strict about the one write of the control.
 */
#ifndef HYPERV_SDK_FAKE_CRASH_H
#define HYPERV_SDK_FAKE_CRASH_H

#include "../abi/crash.h"
#include "partition.h"

/** Bits of the crash control that mean something. */
#define HV_FAKE_CRASH_BITS                                                                         \
	(HV_CRASH_CTL_PRE_OS_ID_MASK | HV_CRASH_CTL_NO_CRASH_DUMP |                                \
	 HV_CRASH_CTL_CRASH_NOTIFY_MSG | HV_CRASH_CTL_CRASH_NOTIFY)

/** @return What is wrong with the message that parameters 3 and 4 name, or HV_FAKE_LEGAL. */
HV_CONFIG_INLINE uint32_t hv_fake_crash_message(const struct hv_fake *fake)
{
	uint64_t gpa = fake->crash[3];
	uint64_t size = fake->crash[4];

	if (size == 0 || size > HV_CRASH_MAXIMUM_MESSAGE_SIZE)
		return HV_FAKE_BAD_VALUE;
	if (gpa % HV_HYP_PAGE_SIZE + size > HV_HYP_PAGE_SIZE)
		return HV_FAKE_PAGE_CROSSED;
	if (fake->ops->memory(fake->context, gpa, (uint32_t)size) == HV_NULL)
		return HV_FAKE_NO_MEMORY;
	return HV_FAKE_LEGAL;
}

/**
 * Write HV_REGISTER_GUEST_CRASH_CTL: once, nothing reserved, and nothing that hv_fake.crash_capabilities
 * lacks. The report is then in hv_fake.crash, the message still in guest memory.
 */
HV_CONFIG_INLINE hv_status_t hv_fake_report_crash(struct hv_fake *fake, uint64_t control)
{
	const uint64_t asked = control &
			       (HV_CRASH_CTL_CRASH_NOTIFY | HV_CRASH_CTL_CRASH_NOTIFY_MSG);
	uint32_t reason = HV_FAKE_LEGAL;

	if ((control & ~HV_FAKE_CRASH_BITS) != 0)
		reason = HV_FAKE_RESERVED_FIELD;
	else if (fake->crash_reports != 0)
		reason = HV_FAKE_CRASH_AGAIN;
	else if (!(control & HV_CRASH_CTL_CRASH_NOTIFY) || (asked & ~fake->crash_capabilities) != 0)
		reason = HV_FAKE_BAD_VALUE;
	else if (control & HV_CRASH_CTL_CRASH_NOTIFY_MSG)
		reason = hv_fake_crash_message(fake);
	if (reason != HV_FAKE_LEGAL)
		return hv_fake_refuse(fake, reason);
	fake->crash[5] = control;
	fake->crash_reports++;
	return HV_STATUS_SUCCESS;
}

#endif
