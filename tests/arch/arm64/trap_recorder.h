/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A trap file of the arm64 backend that records. TEST_CONDUIT, if defined, is
 * the convention; else SMCCC. Registers of the answer hold trap_output().
 */
#ifndef TESTS_ARCH_ARM64_TRAP_RECORDER_H
#define TESTS_ARCH_ARM64_TRAP_RECORDER_H

/* Which conventions this program goes through. */
#ifdef TEST_CONDUIT_IS_LVALUE
#define SET_CONVENTION(n) (TEST_CONDUIT = (n))
static const uint32_t conventions[] = { 0, 1 };
#else
#define SET_CONVENTION(n) ((void)(n))
static const uint32_t conventions[] = {
#ifdef TEST_CONDUIT
	TEST_CONDUIT
#else
	0
#endif
};
#endif
#define CONVENTIONS            (sizeof(conventions) / sizeof(conventions[0]))
#define FOR_EACH_CONVENTION(c) for (c = 0; c < CONVENTIONS; c++)

static uint64_t trap_mpidr;
static uint32_t trap_uid[4];

static inline uint32_t hv_arm64_trap_convention(void)
{
#ifdef TEST_CONDUIT
	return TEST_CONDUIT;
#else
	return 0;
#endif
}

static inline uint64_t hv_arm64_mpidr(void)
{
	return trap_mpidr;
}

static inline uint64_t hv_arm64_trap_pair(uint32_t convention, uint64_t control, uint64_t first,
					  uint64_t second)
{
	struct trap *trap = trap_record(TRAP_PAIR, control);

	trap->convention = convention;
	trap->words = 2;
	trap->block[0] = first;
	trap->block[1] = second;
	return trap_result(control);
}

static inline uint64_t hv_arm64_trap_get(uint32_t convention, uint64_t control,
					 const uint64_t in[3], struct hv_u128 *value)
{
	uint32_t number = trap_count;
	struct trap *trap = trap_record(TRAP_GET, control);

	trap->convention = convention;
	trap->words = 3;
	trap->has_output = true;
	memcpy(trap->block, in, 3 * sizeof(in[0]));
	/* X6 and X7 of the SMCCC, X15 and X16 of HVC #1 */
	value->low_part = trap_output(number, convention == 1 ? 14 : 4);
	value->high_part = trap_output(number, convention == 1 ? 15 : 5);
	return trap_result(control);
}

static inline uint64_t hv_arm64_trap_words(uint32_t convention, uint64_t control, uint64_t *block,
					   uint32_t in_words, bool has_output)
{
	uint32_t number = trap_count;
	struct trap *trap = trap_record(TRAP_KNOWN, control);
	uint32_t i;

	trap->convention = convention;
	trap->words = in_words;
	trap->has_output = has_output;
	for (i = 0; i < in_words; i++)
		trap->block[i] = block[i];
	if (has_output)
		for (i = 0; i < TRAP_WORDS; i++)
			block[i] = trap_output(number, i);
	return trap_result(control);
}

static inline uint64_t hv_arm64_trap_block(uint32_t convention, uint64_t control, uint64_t *block)
{
	uint32_t number = trap_count;
	struct trap *trap = trap_record(TRAP_BLOCK, control);
	uint32_t i;

	trap->convention = convention;
	trap->words = TRAP_WORDS;
	trap->has_output = true;
	for (i = 0; i < TRAP_WORDS; i++) {
		trap->block[i] = block[i];
		block[i] = trap_output(number, i);
	}
	return trap_result(control);
}

static inline void hv_arm64_trap_uid(uint32_t conduit, uint32_t uid[4])
{
	trap_record(TRAP_UID, 0)->convention = conduit;
	memcpy(uid, trap_uid, sizeof(trap_uid));
}

#include "../recorder_order.h"

#endif
