/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual processor registers of x86 alone.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_REGISTER_H
#define HYPERV_SDK_ARCH_X86_ABI_REGISTER_H

#include "../../../hyperv/types.h"

/** Registers of x86: X(name, id, TLFS name). */
/* clang-format off */
#define HV_X64_REGISTER_LIST(X) \
	X(HV_X64_REGISTER_HYPERCALL,     0x00090001, "HvX64RegisterHypercall") \
	X(HV_X64_REGISTER_SYNTHETIC_EOI, 0x00090010, "HvX64RegisterSyntheticEoi") \
	X(HV_X64_REGISTER_SYNTHETIC_ICR, 0x00090011, "HvX64RegisterSyntheticIcr") \
	X(HV_X64_REGISTER_SYNTHETIC_TPR, 0x00090012, "HvX64RegisterSyntheticTpr")

/** Ids of registers of x86 (TLFS: HV_REGISTER_NAME). */
enum hv_x64_register_name HV_ENUM_TYPE(uint32_t) { HV_X64_REGISTER_LIST(HV_ENUMERATOR) };
/* clang-format on */

#endif
