/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor's VTL call and return: to the level that the embedder plays, and back.
 *
 * Which levels a virtual processor has, and which of them runs, says hv_fake_vp.vsm_status. The other level is
 * hv_fake.other_level, which may change the registers; without it they come back as they went. Where Hyper-V raises an
 * undefined instruction exception, the switch is refused and nothing changes. Private registers are not played.
 */
#ifndef HYPERV_SDK_FAKE_VTL_H
#define HYPERV_SDK_FAKE_VTL_H

#include "../../arch/arm64/abi/smccc.h"
#include "../abi/hypercall.h"
#include "../abi/vsm.h"
#include "partition.h"
#include "record.h"
#include "vp_assist.h"

#define HV_FAKE_VTL_ARM64_WORDS 31U /**< X0 to X30. */
#define HV_FAKE_VTL_X64_WORDS   15U /**< As in struct hv_x64_vtl_registers. */
/** x86: RAX and RCX behind a return, where the TLFS promises them in the VP assist page alone. */
#define HV_FAKE_VTL_LOST 0xdeaddeaddeaddeadULL

/** @param[out] reason Why @p vp may not leave its level, or HV_FAKE_LEGAL. @return The level above or below. */
HV_CONFIG_INLINE uint64_t hv_fake_vtl_target(const struct hv_fake *fake, uint32_t vp, bool up,
					     uint32_t *reason)
{
	const uint64_t status = fake->vps[vp].vsm_status;
	const uint64_t active = status & HV_REGISTER_VSM_VP_STATUS_ACTIVE_VTL_MASK;
	const uint64_t target = up ? active + 1 : active - 1;

	*reason = HV_FAKE_LEGAL;
	if (fake->present && fake->guest_os_id == 0)
		*reason = HV_FAKE_BEFORE_OS_ID;
	else if (!fake->present || target > 15 ||
		 (status >> (HV_REGISTER_VSM_VP_STATUS_ENABLED_VTL_SET_SHIFT + target) & 1) == 0)
		*reason = HV_FAKE_NO_SUCH_VTL;
	return target;
}

/** The other level runs, as level @p target, until it comes back. */
HV_CONFIG_INLINE void hv_fake_vtl_switch(struct hv_fake *fake, uint32_t vp, uint64_t target,
					 uint64_t *registers)
{
	const uint64_t mask = HV_REGISTER_VSM_VP_STATUS_ACTIVE_VTL_MASK;
	const uint64_t active = fake->vps[vp].vsm_status & mask;

	if (fake->other_level == HV_NULL)
		return;
	fake->vps[vp].vsm_status = (fake->vps[vp].vsm_status & ~mask) | target;
	fake->other_level(fake->context, vp, registers);
	fake->vps[vp].vsm_status = (fake->vps[vp].vsm_status & ~mask) | active;
}

/**
 * HVC #2 or HVC #3 of the guest.
 * @param x X0 to X30. @return False: nothing changed, the guest gets an undefined instruction exception.
 */
HV_CONFIG_INLINE bool hv_fake_arm64_vtl(struct hv_fake *fake, uint32_t vp, uint32_t immediate,
					uint64_t x[HV_FAKE_VTL_ARM64_WORDS])
{
	const bool up = immediate == HV_ARM64_HVC_VTL_ENTRY_IMM;
	struct hv_fake_record record;
	uint64_t target;
	uint32_t reason;

	hv_fake_begin(fake, &record, up ? HV_FAKE_VTL_CALL : HV_FAKE_VTL_RETURN, vp, immediate);
	hv_fake_copy(record.input, x, HV_FAKE_BLOCK_WORDS);
	target = hv_fake_vtl_target(fake, vp, up, &reason);
	if (reason != HV_FAKE_LEGAL)
		record.status = hv_fake_refuse(fake, reason);
	else
		hv_fake_vtl_switch(fake, vp, target, x);
	hv_fake_end(fake, &record);
	return reason == HV_FAKE_LEGAL;
}

/**
 * The code of the hypercall page for a VTL call (@p up) or return: RCX goes to RAX, and the call code to RCX.
 *
 * A return that is not fast loads RAX and RCX from the VP assist page; both are saved there when the level is entered again.
 * @param control RCX. @param words The block of struct hv_x64_vtl_registers.
 * @return False: nothing changed, the guest gets \#UD.
 */
HV_CONFIG_INLINE bool hv_fake_x64_vtl(struct hv_fake *fake, uint32_t vp, bool up, uint64_t control,
				      uint64_t words[HV_FAKE_VTL_X64_WORDS])
{
	struct hv_vp_assist_page *page = up ? HV_NULL
					    : hv_fake_vp_assist_page(fake, fake->vps[vp].vp_assist);
	struct hv_fake_record record;
	uint64_t target;
	uint32_t reason;

	hv_fake_begin(fake, &record, up ? HV_FAKE_VTL_CALL : HV_FAKE_VTL_RETURN, vp, control);
	hv_fake_copy(record.input, words, HV_FAKE_VTL_X64_WORDS);
	target = hv_fake_vtl_target(fake, vp, up, &reason);
	if (reason == HV_FAKE_LEGAL && control > (up ? 0U : 1U))
		reason = HV_FAKE_RESERVED_CONTROL;
	if (reason == HV_FAKE_LEGAL && !up && page == HV_NULL)
		reason = HV_FAKE_NO_MEMORY;
	if (reason != HV_FAKE_LEGAL) {
		record.status = hv_fake_refuse(fake, reason);
	} else {
		words[0] = control;
		words[1] = up ? HVCALL_VTL_CALL : HVCALL_VTL_RETURN;
		if (page != HV_NULL && control == 0) {
			words[0] = page->vtl_control.vtl_return_x64_rax;
			words[1] = page->vtl_control.vtl_return_x64_rcx;
		}
		hv_fake_vtl_switch(fake, vp, target, words);
		if (page != HV_NULL) {
			page->vtl_control.vtl_return_x64_rax = words[0];
			page->vtl_control.vtl_return_x64_rcx = words[1];
			words[0] = HV_FAKE_VTL_LOST;
			words[1] = HV_FAKE_VTL_LOST;
		}
	}
	hv_fake_end(fake, &record);
	return reason == HV_FAKE_LEGAL;
}

#endif
