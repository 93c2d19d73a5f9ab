/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The parts of the application.
 */
#ifndef APPLICATION_H
#define APPLICATION_H

#include <hyperv/detect.h>
#include <hyperv/types.h>

#include "efi.h"

/** What firmware has given us. */
extern struct efi_system_table *firmware;

/**
 * @brief platform.c: what hv_detect() wants to know, out of ACPI's tables or the device tree.
 *
 * Says in the report where it was found.
 */
void find_platform(struct hv_platform *platform);

#endif
