/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief How ACPI's FADT names Hyper-V: the Hypervisor Vendor Identity of ACPI 6.0, 5.2.9.
 */
#ifndef HYPERV_SDK_ABI_FADT_H
#define HYPERV_SDK_ABI_FADT_H

#include "../types.h"

/* clang-format off */
#define HV_FADT_SIGNATURE        0x50434146U          /**< "FACP", bytes 3:0 of the table. */
#define HV_FADT_LENGTH_OFFSET    4                    /**< Length of the table in bytes, 32 bits. */
#define HV_FADT_REVISION_OFFSET  8                    /**< Major revision, 8 bits. */
#define HV_FADT_REVISION_MIN     6                    /**< The first revision that has the identity. */
#define HV_FADT_VENDOR_ID_OFFSET 268                  /**< Hypervisor Vendor Identity, 64 bits. */
#define HV_FADT_VENDOR_ID        0x567265707948734dULL /**< "MsHyperV", as a little-endian word. */
/* clang-format on */

#endif
