/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Lists of words: copied and cleared by loops that stay loops.
 */
#ifndef HYPERV_SDK_WORDS_H
#define HYPERV_SDK_WORDS_H

#include "config.h"

/**
 * @return @p value, by a way that compilers do not see through, at no cost.
 *
 * A loop that copies or clears through it stays a loop instead of a call of memcpy or memset, which
 * a kernel or firmware may not have.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_opaque(uint64_t value)
{
	__asm__("" : "+r"(value));
	return value;
}

/** @brief Copy @p count words, without a call of memcpy. */
HV_CONFIG_INLINE void hv_copy_words(uint64_t *to, const uint64_t *from, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		to[i] = hv_opaque(from[i]);
}

/** @brief Clear @p count words, without a call of memset. */
HV_CONFIG_INLINE void hv_zero_words(uint64_t *to, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		to[i] = hv_opaque(0);
}

#endif
