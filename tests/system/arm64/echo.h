/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief A call of the monitor's own: what arrived in the registers comes back as a sum.
 *
 * Hyper-V's calls use a few counts of words; this one takes any, so that a test can see each register
 * of a fast call, in and out. In the control word the rep count is the words of input, the
 * rep start the words of output.
 */
#ifndef ECHO_H
#define ECHO_H

#include <stdint.h>

/** Call code, of no Hyper-V. */
#define ECHO_CODE 0x7e57U

/** @return Word @p word of the answer. Each word of input has a weight of its own. */
static inline uint64_t echo_answer(const uint64_t *input, uint32_t in_words, uint32_t word)
{
	uint64_t sum = word;
	uint32_t i;

	for (i = 0; i < in_words; i++)
		sum += input[i] * (2 * i + 3);
	return sum;
}

/**
 * @return The result word: status 0, and in the bits that a guest ignores the sum again, because sixteen
 * words of input leave no room for output.
 */
static inline uint64_t echo_result(const uint64_t *input, uint32_t in_words)
{
	return echo_answer(input, in_words, 0) << 16;
}

#endif
