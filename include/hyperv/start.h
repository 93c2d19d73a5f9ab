/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Start-up: tell the hypervisor who runs, allow hypercalls, learn the features; and the way back.
 *
 * Once for the partition, on the boot processor, after hv_detect() has found
 * Hyper-V. Firmware may have been here before: an id or a page that somebody
 * else has set is left alone, and is not undone.
 */
#ifndef HYPERV_SDK_START_H
#define HYPERV_SDK_START_H

#include "arch_hypercall.h"
#include "feature.h"
#include "register.h"

#define HV_GUEST_OWNS_OS_ID 1U /**< hv_start() wrote the guest OS id: it was zero. */
#define HV_GUEST_OWNS_PAGE  2U /**< hv_start() enabled the hypercall page; x86 only. */

/** @brief What start-up has learnt and done; the caller keeps it for hv_stop(). */
struct hv_guest {
	struct hv_features features; /**< Privileges, features, recommendations, version. */
	uint64_t guest_os_id;        /**< The id in force: ours, or the one that was there. */
	uint32_t owned;              /**< HV_GUEST_OWNS_*: what hv_stop() takes back. */
	bool started;                /**< hv_start() has succeeded, hv_stop() has not run since. */
};

/**
 * @brief Start: features, guest OS id, hypercall page; two traps on arm64, one if an id is there already.
 * @param[out] guest Written only on success.
 * @param guest_os_id Who we are (hyperv/guest_os_id.h), not zero; written only if the id is zero.
 * @param page x86: page for the hypervisor's code, executable and not writable; not needed by the VMCALL traps. With IBT
 * check that it begins with ENDBR64.
 * arm64: NULL. To use a page that firmware enabled, pass that one.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL, id zero), INVALID_ALIGNMENT (page),
 * ACCESS_DENIED (x86 without the privilege AccessHypercallMsrs: nothing was touched), OBJECT_IN_USE (a page is
 * enabled elsewhere or the register is locked: HV_X64_REGISTER_HYPERCALL tells), OPERATION_FAILED (the page
 * could not be enabled), or what the hypervisor answered. After a failure nothing is left behind.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_start(struct hv_guest *guest, uint64_t guest_os_id,
						    const struct hv_page *page)
{
	static const uint32_t names[] = { HV_FEATURES_REGISTERS, HV_REGISTER_GUEST_OS_ID };
	struct hv_u128 values[HV_FEATURES_REGISTER_COUNT + 1];
	struct hv_u128 *id = &values[HV_FEATURES_REGISTER_COUNT];
	struct hv_features features;
	hv_status_t status;
	bool owns_id;
	bool owns_page;
	uint32_t done;

	if (guest == HV_NULL || guest_os_id == 0)
		return HV_STATUS_INVALID_PARAMETER;
	/* The id is not touched before the privilege to do so is seen, where that would fault. */
	status = hv_get_vpregs(names, values,
			       HV_FEATURES_REGISTER_COUNT + (hv_arch_registers_fault() ? 0 : 1),
			       &done);
	if (status != HV_STATUS_SUCCESS)
		return status;
	hv_set_features(&features, values);
	if (hv_arch_registers_fault()) {
		if (!hv_has_access_hypercall_msrs(&features))
			return HV_STATUS_ACCESS_DENIED;
		status = hv_get_vpreg_128(HV_REGISTER_GUEST_OS_ID, id);
		if (status != HV_STATUS_SUCCESS)
			return status;
	}

	owns_id = id->low_part == 0;
	if (owns_id) {
		status = hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, guest_os_id);
		if (status != HV_STATUS_SUCCESS)
			return status;
	}
	status = hv_arch_enable_hypercalls(page, &owns_page);
	if (status != HV_STATUS_SUCCESS) {
		hv_status_t undone = owns_id ? hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, 0)
					     : (hv_status_t)HV_STATUS_SUCCESS;

		(void)undone; /* the first failure is the one to report */
		return status;
	}
	hv_set_features(&guest->features, values);
	guest->guest_os_id = owns_id ? guest_os_id : id->low_part;
	guest->owned = (owns_id ? HV_GUEST_OWNS_OS_ID : 0) | (owns_page ? HV_GUEST_OWNS_PAGE : 0);
	guest->started = true;
	return HV_STATUS_SUCCESS;
}

/**
 * @brief Take back what hv_start() has done: on x86 the pointer, then the page; the guest OS id last.
 *
 * Everything else that the hypervisor was told (SynIC, timers, reference page, VP assist page)
 * must be off before (hyperv/teardown.h): without the id, arm64 refuses those registers. No hypercall
 * may be under way on another processor, and who started last stops first: on x86 there is one pointer.
 * All steps are tried; a second call, or one for a guest that is all zero, does nothing.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), or the first failure.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_stop(struct hv_guest *guest)
{
	hv_status_t status;

	if (guest == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	if (!guest->started)
		return HV_STATUS_SUCCESS;
	status = hv_arch_disable_hypercalls((guest->owned & HV_GUEST_OWNS_PAGE) != 0);
	if ((guest->owned & HV_GUEST_OWNS_OS_ID) != 0) {
		hv_status_t last = hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, 0);

		if (status == HV_STATUS_SUCCESS)
			status = last;
	}
	guest->owned = 0;
	guest->started = false;
	return status;
}

#endif
