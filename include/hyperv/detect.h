/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Is this Hyper-V? (TLFS, chapter "Feature and Interface Discovery").
 *
 * Nothing is written anywhere, so to ask on another hypervisor or on bare metal
 * does no harm, provided that the conduit is the one which PSCI uses: an
 * HVC or SMC that nobody serves is an undefined instruction.
 *
 * That it is Hyper-V does not say what it offers; see hyperv/feature.h.
 */
#ifndef HYPERV_SDK_DETECT_H
#define HYPERV_SDK_DETECT_H

#include "../arch/arm64/abi/smccc.h"
#include "../arch/x86/abi/cpuid.h"
#include "abi/fadt.h"
#include "arch_cpu.h"
#include "bytes.h"

/** @brief What the embedder has at hand; x86 needs none of it. */
struct hv_platform {
	const void *fadt;   /**< ACPI's FADT, or NULL. */
	uint32_t fadt_size; /**< Bytes that are readable there. */
	uint32_t conduit;   /**< HV_CONDUIT_*: what PSCI uses (FADT ARM boot flags, devicetree). */
};

/** How Hyper-V was found. */
/* clang-format off */
enum hv_detected HV_ENUM_TYPE(uint32_t) {
	HV_NOT_DETECTED = 0,       /**< It was not. */
	HV_DETECTED_FADT = 1,      /**< By the Hypervisor Vendor Identity in ACPI's FADT. */
	HV_DETECTED_SMCCC_UID = 2, /**< By the UID query of the SMCCC. */
	HV_DETECTED_CPUID = 3,     /**< By CPUID. */
};
/* clang-format on */

/**
 * @brief Does ACPI's FADT name Hyper-V?
 * @param fadt The table, or NULL. @param size Bytes that are readable; the table's own length
 * counts too, and revisions before 6 have something else in its place.
 */
HV_CONFIG_INLINE bool hv_match_fadt(const void *fadt, uint32_t size)
{
	const uint8_t *table = (const uint8_t *)fadt;

	if (table == HV_NULL || size < HV_FADT_VENDOR_ID_OFFSET + 8)
		return false;
	return hv_read_le(table, 4) == HV_FADT_SIGNATURE &&
	       hv_read_le(table + HV_FADT_LENGTH_OFFSET, 4) >= HV_FADT_VENDOR_ID_OFFSET + 8 &&
	       table[HV_FADT_REVISION_OFFSET] >= HV_FADT_REVISION_MIN &&
	       hv_read_le(table + HV_FADT_VENDOR_ID_OFFSET, 8) == HV_FADT_VENDOR_ID;
}

/** @return Whether the words of a UID query are Hyper-V's. */
HV_CONFIG_INLINE bool hv_match_uid(const uint32_t uid[4])
{
	return uid[0] == HV_SMCCC_UID_MS_HYPERVISOR_WORD0_X0 &&
	       uid[1] == HV_SMCCC_UID_MS_HYPERVISOR_WORD1_X1 &&
	       uid[2] == HV_SMCCC_UID_MS_HYPERVISOR_WORD2_X2 &&
	       uid[3] == HV_SMCCC_UID_MS_HYPERVISOR_WORD3_X3;
}

/** @return Whether CPUID leaf 0x40000000 (EAX, EBX, ECX, EDX) is Hyper-V's, with the leaves that it always has. */
HV_CONFIG_INLINE bool hv_match_cpuid(const uint32_t regs[4])
{
	return regs[0] >= HYPERV_CPUID_MIN && regs[1] == HV_VENDOR_ID_0 &&
	       regs[2] == HV_VENDOR_ID_1 && regs[3] == HV_VENDOR_ID_2;
}

/**
 * @brief Find Hyper-V.
 *
 * arm64: the FADT first, because older hosts know only that, then the UID query. x86: three CPUID leaves.
 * Any context; one trap at most on arm64.
 * @param platform What the embedder has, or NULL.
 * @return How it was found, or HV_NOT_DETECTED.
 */
HV_MUST_CHECK HV_CONFIG_INLINE enum hv_detected hv_detect(const struct hv_platform *platform)
{
	uint32_t words[4];

	if (hv_arch_cpuid(HV_CPUID_FUNCTION_VERSION_AND_FEATURES, 0, words)) {
		if ((words[2] & HYPERV_HYPERVISOR_PRESENT_BIT) == 0)
			return HV_NOT_DETECTED;
		hv_arch_cpuid(HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS, 0, words);
		if (!hv_match_cpuid(words))
			return HV_NOT_DETECTED;
		hv_arch_cpuid(HYPERV_CPUID_INTERFACE, 0, words);
		return words[0] == HV_INTERFACE_SIGNATURE ? HV_DETECTED_CPUID : HV_NOT_DETECTED;
	}
	if (platform == HV_NULL)
		return HV_NOT_DETECTED;
	if (hv_match_fadt(platform->fadt, platform->fadt_size))
		return HV_DETECTED_FADT;
	if (hv_arch_smccc_uid(platform->conduit, words) && hv_match_uid(words))
		return HV_DETECTED_SMCCC_UID;
	return HV_NOT_DETECTED;
}

#endif
