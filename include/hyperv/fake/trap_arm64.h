/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Trap file: the arm64 backend calls the fake hypervisor instead of HVC, on any host.
 *
 *     #define HV_CONFIG_ARCH "arch/arm64/backend.h"
 *     #define HV_CONFIG_TRAP "hyperv/fake/trap_arm64.h"
 *     #define HV_CONFIG_FAKE my_fake         // struct hv_fake *
 *     #define HV_CONFIG_FAKE_VP my_vp        // place in hv_fake.vps
 *     #include <hyperv/hyperv.h>
 *
 * HV_CONFIG_CONDUIT, if set, is the immediate of HVC; SMCCC otherwise. Registers that
 * are no input hold HV_FAKE_ARM64_UNSET, so that what relies on them shows.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_FAKE_TRAP_ARM64_H)
#define HYPERV_SDK_FAKE_TRAP_ARM64_H

#include "../../arch/arm64/abi/smccc.h"
#include "../words.h"
#include "arm64.h"
#include "trap_common.h"
#include "vtl.h"

/** What a register holds that the caller has not set. */
#define HV_FAKE_ARM64_UNSET 0xa5a5a5a5a5a5a5a5ULL

/** @return The convention, as the immediate of its HVC. */
HV_CONFIG_INLINE_FORCE uint32_t hv_arm64_trap_convention(void)
{
#ifdef HV_CONFIG_CONDUIT
	return HV_CONFIG_CONDUIT;
#else
	return HV_ARM64_HVC_SMCCC_IMM;
#endif
}

/** @return MPIDR_EL1: bit 31 set as always, the affinity is the hardware id. */
HV_CONFIG_INLINE uint64_t hv_arm64_mpidr(void)
{
	return 0x80000000ULL | HV_CONFIG_FAKE->vps[HV_CONFIG_FAKE_VP].hwid;
}

/**
 * One HVC with @p in_words words set at the start of the block.
 * @param block In: the words set. Out: all sixteen, as the hypervisor left them.
 */
HV_CONFIG_INLINE uint64_t hv_fake_arm64_trap(uint32_t convention, uint64_t control, uint64_t *block,
					     uint32_t in_words)
{
	uint32_t first = convention == HV_ARM64_HVC_NATIVE_IMM ? 1 : 2;
	uint64_t x[18];
	uint32_t i;

	for (i = 0; i < 18; i++)
		x[i] = hv_opaque(HV_FAKE_ARM64_UNSET);
	if (convention == HV_ARM64_HVC_NATIVE_IMM) {
		x[0] = control;
	} else {
		x[0] = HV_FUNC_ID;
		x[1] = control;
	}
	hv_copy_words(x + first, block, in_words);
	if (!hv_fake_arm64_hvc(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, convention, x))
		x[0] = ~0ULL; /* an undefined instruction to the guest */
	hv_copy_words(block, x + first, 16);
	return x[0];
}

/** See arch/arm64/trap/hvc.h. */
HV_CONFIG_INLINE uint64_t hv_arm64_trap_pair(uint32_t convention, uint64_t control, uint64_t first,
					     uint64_t second)
{
	uint64_t block[16];

	block[0] = first;
	block[1] = second;
	return hv_fake_arm64_trap(convention, control, block, 2);
}

/** See arch/arm64/trap/hvc.h. */
HV_CONFIG_INLINE uint64_t hv_arm64_trap_get(uint32_t convention, uint64_t control,
					    const uint64_t in[3], struct hv_u128 *value)
{
	uint32_t from = convention == HV_ARM64_HVC_NATIVE_IMM ? 14
							      : 4; /* X15 and X16, or X6 and X7 */
	uint64_t block[16];
	uint64_t result;

	hv_copy_words(block, in, 3);
	result = hv_fake_arm64_trap(convention, control, block, 3);
	value->low_part = block[from];
	value->high_part = block[from + 1];
	return result;
}

/** See arch/arm64/trap/hvc.h. */
HV_CONFIG_INLINE uint64_t hv_arm64_trap_words(uint32_t convention, uint64_t control,
					      uint64_t *block, uint32_t in_words, bool has_output)
{
	uint64_t all[16];
	uint64_t result;

	hv_copy_words(all, block, in_words);
	result = hv_fake_arm64_trap(convention, control, all, in_words);
	if (has_output)
		hv_copy_words(block, all, 16);
	return result;
}

/** See arch/arm64/trap/hvc.h. */
HV_CONFIG_INLINE uint64_t hv_arm64_trap_block(uint32_t convention, uint64_t control,
					      uint64_t *block)
{
	return hv_fake_arm64_trap(convention, control, block, 16);
}

/** See arch/arm64/trap/hvc.h; the fake answers HVC and SMC alike. */
HV_CONFIG_INLINE void hv_arm64_trap_uid(uint32_t conduit, uint32_t uid[4])
{
	uint64_t x[18];
	uint32_t i;

	(void)conduit;
	for (i = 0; i < 18; i++)
		x[i] = hv_opaque(HV_FAKE_ARM64_UNSET);
	x[0] = HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID;
	if (!hv_fake_arm64_hvc(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, HV_ARM64_HVC_SMCCC_IMM, x))
		x[0] = ~0ULL;
	for (i = 0; i < 4; i++)
		uid[i] = (uint32_t)x[i];
}

/** VTL call and return reach the fake too. */
#define HV_ARM64_TRAP_VTL hv_fake_arm64_trap_vtl

/** See arch/arm64/trap/vtl.h. An undefined instruction leaves the registers as they are. */
HV_CONFIG_INLINE void hv_fake_arm64_trap_vtl(uint32_t immediate, uint64_t x[31])
{
	const uint64_t x18 = x[18];

	(void)hv_fake_arm64_vtl(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, immediate, x);
	x[18] = x18;
}

#endif
