/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Numbers in bytes, as in tables of ACPI.
 */
#ifndef HYPERV_SDK_BYTES_H
#define HYPERV_SDK_BYTES_H

#include "config.h"

/** @return The little-endian number of @p bytes bytes at @p p, read one by one: tables need not be aligned. */
HV_CONFIG_INLINE uint64_t hv_read_le(const uint8_t *p, uint32_t bytes)
{
	uint64_t value = 0;

	while (bytes != 0)
		value = value << 8 | p[--bytes];
	return value;
}

#endif
