/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Random bytes that the host gives at boot, in ACPI's table OEM0. No traps.
 *
 * For the random number generator of the guest, beside its other sources; on both architectures, today 64 bytes. The table
 * and its numbers are in no specification: they are what Linux 6.9 reads (ms_hyperv_late_init()); the head is that of every
 * table of ACPI (ACPI 6.0, 5.2.6).
 */
#ifndef HYPERV_SDK_ENTROPY_H
#define HYPERV_SDK_ENTROPY_H

#include "abi/status.h"
#include "bytes.h"
#include "types.h"

/** @name The table
 * @{ */
/* clang-format off */
#define HV_OEM0_SIGNATURE       0x304d454fU           /**< "OEM0", bytes 3:0. */
#define HV_OEM0_LENGTH_OFFSET   4                     /**< Length of the table in bytes, 32 bits. */
#define HV_OEM0_CHECKSUM_OFFSET 9                     /**< Makes the sum of all bytes of the table 0. */
#define HV_OEM0_TABLE_ID_OFFSET 16                    /**< OEM table id, 64 bits. */
#define HV_OEM0_TABLE_ID        0x5446534f5243494dULL /**< "MICROSFT", as a little-endian word. */
#define HV_OEM0_HEADER_BYTES    36                    /**< The random bytes stand behind the header. */
#define HV_OEM0_MIN_BYTES       8                     /**< Fewer random bytes are none; as in Linux. */
#define HV_OEM0_MAX_BYTES       4096                  /**< More are no such table; as in Linux. */
/* clang-format on */
/** @} */

/** Read @p count bytes once each. @return Their sum. */
HV_CONFIG_INLINE uint32_t hv_oem0_copy(uint8_t *to, const volatile uint8_t *from, uint32_t count)
{
	uint32_t sum = 0;
	uint32_t i;

	for (i = 0; i < count; i++) {
		to[i] = from[i];
		sum += to[i];
	}
	return sum;
}

/** Clear @p count bytes, so that they are gone even if nobody reads them any more. */
HV_CONFIG_INLINE void hv_oem0_wipe(volatile uint8_t *bytes, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		bytes[i] = 0;
}

/**
 * @brief Take the random bytes out of the table: copy them, then clear them in the table and leave a table without any, of
 * correct checksum, so that neither a reader of ACPI tables nor the next kernel (kexec) has the bytes that this one used.
 *
 * Once, at boot, on one processor. Every byte is read once, and nothing beyond what the copied length says.
 * @param table The table, mapped to be written. @param size Bytes that are there.
 * @param[out] to The bytes; cleared by the caller after use. On OPERATION_FAILED it may have been written, and is zero then.
 * @param capacity Bytes of @p to; HV_OEM0_MAX_BYTES are enough for any. @param[out] count Bytes taken; written on success.
 * @return HV_STATUS_SUCCESS. Else the table is as it was: INVALID_PARAMETER (NULL, or less than a header), NOT_FOUND
 * (another table, or another vendor's), NO_DATA (taken already), INSUFFICIENT_BUFFER (@p to), OPERATION_FAILED (length
 * outside of HV_OEM0_MIN_BYTES to HV_OEM0_MAX_BYTES or of @p size, or wrong checksum).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_oem0_take(void *table, uint32_t size, uint8_t *to,
							uint32_t capacity, uint32_t *count)
{
	volatile uint8_t *bytes = (volatile uint8_t *)table;
	uint8_t header[HV_OEM0_HEADER_BYTES];
	uint32_t sum, length, random;

	if (table == HV_NULL || size < HV_OEM0_HEADER_BYTES || to == HV_NULL || count == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	sum = hv_oem0_copy(header, bytes, HV_OEM0_HEADER_BYTES);
	if (hv_read_le(header, 4) != HV_OEM0_SIGNATURE ||
	    hv_read_le(header + HV_OEM0_TABLE_ID_OFFSET, 8) != HV_OEM0_TABLE_ID)
		return HV_STATUS_NOT_FOUND;
	length = (uint32_t)hv_read_le(header + HV_OEM0_LENGTH_OFFSET, 4);
	random = length - HV_OEM0_HEADER_BYTES;
	if (random == 0)
		return HV_STATUS_NO_DATA;
	/* A length below that of the header has wrapped, and is more than enough. */
	if (length > size || random < HV_OEM0_MIN_BYTES || random > HV_OEM0_MAX_BYTES)
		return HV_STATUS_OPERATION_FAILED;
	if (random > capacity)
		return HV_STATUS_INSUFFICIENT_BUFFER;
	if (((sum + hv_oem0_copy(to, bytes + HV_OEM0_HEADER_BYTES, random)) & 0xff) != 0) {
		hv_oem0_wipe(to, random);
		return HV_STATUS_OPERATION_FAILED;
	}
	hv_oem0_wipe(bytes + HV_OEM0_HEADER_BYTES, random);
	/* The sum of the header, with the length that it has from now on instead of the old one, whose upper bytes are 0. */
	sum += HV_OEM0_HEADER_BYTES - (length & 0xff) - (length >> 8);
	bytes[HV_OEM0_LENGTH_OFFSET] = HV_OEM0_HEADER_BYTES;
	bytes[HV_OEM0_LENGTH_OFFSET + 1] = 0;
	bytes[HV_OEM0_CHECKSUM_OFFSET] = (uint8_t)(header[HV_OEM0_CHECKSUM_OFFSET] - sum);
	*count = random;
	return HV_STATUS_SUCCESS;
}

#endif
