/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Who the examples are to a hypervisor, and what it was found by.
 */
#ifndef EXAMPLES_IDENTITY_H
#define EXAMPLES_IDENTITY_H

#include <hyperv/detect.h>

/** An id of our own: no type of operating system is assigned to examples. */
#define OS_TYPE    0x7f
#define OS_VERSION 0x000100

/** @return What behind "found by" says how Hyper-V was detected. */
static inline const char *found_by(enum hv_detected found)
{
	static const char *const by[] = { "nobody", "ACPI's FADT", "the UID query of the SMCCC",
					  "CPUID" };

	return by[found];
}

#endif
