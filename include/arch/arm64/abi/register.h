/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual processor registers of arm64 alone.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_H
#define HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_H

#include "../../../hyperv/types.h"

/** Registers of arm64: X(name, id, TLFS name). */
/* clang-format off */
#define HV_ARM64_REGISTER_LIST(X) \
	X(HV_ARM64_REGISTER_SYNTHETIC_VBAR_EL1,         0x00040400, "HvArm64RegisterSyntheticException") \
	X(HV_ARM64_REGISTER_SYNTHETIC_ESR_EL1,          0x00040401, "HvArm64RegisterSyntheticEsrEl1") \
	X(HV_ARM64_REGISTER_SINT_RESERVED_INTERRUPT_ID, 0x00070001, "HvArm64RegisterSintReservedInterruptId") \
	X(HV_ARM64_REGISTER_INTERFACE_VERSION,          0x00090006, "HvArm64RegisterInterfaceVersion") \
	X(HV_ARM64_REGISTER_PARTITION_INFO_PAGE,        0x00090015, "HvArm64RegisterPartitionInfoPage") \
	X(HV_ARM64_REGISTER_TLBI_CONTROL,               0x00090016, "HvArm64RegisterTlbiControl")

/** Ids of registers of arm64 (TLFS: HV_REGISTER_NAME). */
enum hv_arm64_register_name HV_ENUM_TYPE(uint32_t) { HV_ARM64_REGISTER_LIST(HV_ENUMERATOR) };
/* clang-format on */

#endif
