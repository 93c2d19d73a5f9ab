/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor behind HVC on arm64: registers of the trap in, registers of the trap
 * out.
 */
#ifndef HYPERV_SDK_FAKE_ARM64_H
#define HYPERV_SDK_FAKE_ARM64_H

#include "../../arch/arm64/abi/smccc.h"
#include "../types.h"
#include "../words.h"
#include "hypercall.h"
#include "partition.h"
#include "record.h"

#define HV_FAKE_ARM64_REGISTERS 18U /**< X0 to X17. */
#define HV_FAKE_ARM64_PAIRS     8U  /**< Pairs of words that a fast call has. */
/** What another hypervisor leaves in registers that SMCCC 1.0 does not preserve: X4 to X17. */
#define HV_FAKE_ARM64_CLOBBER 0xdeaddeaddeaddeadULL

/**
 * A hypercall whose control word is in @p x[@p control] and whose parameters are behind it; the
 * result goes to X0.
 */
HV_CONFIG_INLINE void hv_fake_arm64_hypercall(struct hv_fake *fake, uint32_t vp, uint32_t kind,
					      uint32_t control, uint64_t *x)
{
	struct hv_fake_record record;
	struct hv_fake_call call;

	hv_fake_begin(fake, &record, kind, vp, x[control]);
	call.vp = vp;
	call.control = x[control];
	call.pairs = HV_FAKE_ARM64_PAIRS;
	call.in_pairs = HV_FAKE_ARM64_PAIRS;
	call.fast_output = true;
	call.output_last = kind == HV_FAKE_HVC1_HYPERCALL;
	hv_fake_copy(call.block, &x[control + 1], HV_FAKE_BLOCK_WORDS);
	(void)hv_fake_hypercall(fake, &call, &record);
	hv_fake_copy(&x[control + 1], call.block, HV_FAKE_BLOCK_WORDS);
	x[control] = call.control;
	x[0] = record.result;
	hv_fake_end(fake, &record);
}

/** Set X0 to X3. */
HV_CONFIG_INLINE void hv_fake_arm64_answer(uint64_t *x, uint32_t x0, uint32_t x1, uint32_t x2,
					   uint32_t x3)
{
	x[0] = x0;
	x[1] = x1;
	x[2] = x2;
	x[3] = x3;
}

/** The UID query: who is the hypervisor. @return Whether there is an answer, in X0 to X3. */
HV_CONFIG_INLINE bool hv_fake_arm64_uid(const struct hv_fake *fake, uint64_t *x)
{
	const uint32_t *other = fake->other;

	if (!fake->present) {
		hv_fake_arm64_answer(x, other[0], other[1], other[2], other[3]);
		return other[0] != HV_FAKE_NO_OTHER_UID;
	}
	hv_fake_arm64_answer(
		x, HV_SMCCC_UID_MS_HYPERVISOR_WORD0_X0, HV_SMCCC_UID_MS_HYPERVISOR_WORD1_X1,
		HV_SMCCC_UID_MS_HYPERVISOR_WORD2_X2, HV_SMCCC_UID_MS_HYPERVISOR_WORD3_X3);
	return true;
}

/** A function of the SMCCC that is no hypercall. What is not known answers all ones in X0. */
HV_CONFIG_INLINE void hv_fake_arm64_smccc(struct hv_fake *fake, uint32_t vp, uint64_t *x)
{
	const bool uid = x[0] == HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID;
	struct hv_fake_record record;
	uint32_t i;

	hv_fake_begin(fake, &record, uid ? HV_FAKE_UID_QUERY : HV_FAKE_SMCCC_OTHER, vp, x[0]);
	if (!uid || !hv_fake_arm64_uid(fake, x)) {
		record.status = hv_fake_refuse(fake, HV_FAKE_UNKNOWN_FUNCTION);
		x[0] = ~0ULL;
	}
	if (!fake->present)
		for (i = 4; i < HV_FAKE_ARM64_REGISTERS; i++)
			x[i] = hv_opaque(HV_FAKE_ARM64_CLOBBER);
	record.result = x[0];
	hv_fake_end(fake, &record);
}

/**
 * An HVC of the guest.
 *
 * Immediate 0 is the SMCCC: function ids are compared whole, so one with the SVE hint is unknown.
 * Immediate 1 is Hyper-V's own convention. Registers change as the TLFS says under "Volatile
 * Registers"; a hypervisor that is not Hyper-V (hv_fake.present cleared) knows only the UID
 * query, and keeps X4 to X17 no more than SMCCC 1.0 does. Immediates 2 and 3, which share more registers than these:
 * hv_fake_arm64_vtl() (fake/vtl.h).
 * @param fake Partition, of HV_FAKE_ARM64.
 * @param vp Caller, its place in hv_fake.vps.
 * @param immediate Of the instruction.
 * @param x X0 to X17.
 * @return False for an HVC that the hypervisor does not know: nothing changed, the guest gets an
 * undefined instruction exception.
 */
HV_CONFIG_INLINE bool hv_fake_arm64_hvc(struct hv_fake *fake, uint32_t vp, uint32_t immediate,
					uint64_t x[HV_FAKE_ARM64_REGISTERS])
{
	if (immediate == HV_ARM64_HVC_SMCCC_IMM) {
		if (fake->present && x[0] == HV_FUNC_ID)
			hv_fake_arm64_hypercall(fake, vp, HV_FAKE_HVC0_HYPERCALL, 1, x);
		else
			hv_fake_arm64_smccc(fake, vp, x);
		return true;
	}
	if (immediate != HV_ARM64_HVC_NATIVE_IMM || !fake->present)
		return false;
	hv_fake_arm64_hypercall(fake, vp, HV_FAKE_HVC1_HYPERCALL, 0, x);
	return true;
}

#endif
