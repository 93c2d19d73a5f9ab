/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Fields of words.
 *
 * A word of bits has a MASK in place (and a SHIFT or OFFSET) for each field, as
 * in Linux; hv_field_get() and hv_field_put() are all that is needed to use them.
 */
#ifndef HYPERV_SDK_BITS_H
#define HYPERV_SDK_BITS_H

#include "config.h"

/** @return the field of @p word under @p mask, moved down by @p shift. */
HV_CONFIG_INLINE uint64_t hv_field_get(uint64_t word, uint64_t mask, uint32_t shift)
{
	return (word & mask) >> shift;
}

/** @return @p value moved up by @p shift and cut to @p mask: it never spills into a neighbour. */
HV_CONFIG_INLINE uint64_t hv_field_put(uint64_t value, uint64_t mask, uint32_t shift)
{
	return (value << shift) & mask;
}

#endif
