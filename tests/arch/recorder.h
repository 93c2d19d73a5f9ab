/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What the recording traps of both architectures share: a log of everything that
 * reached the trap, and the answers it gives. Nothing is interpreted here, so
 * that a test sees exactly which words went where.
 */
#ifndef TESTS_ARCH_RECORDER_H
#define TESTS_ARCH_RECORDER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define TRAP_LOG   2048
#define TRAP_WORDS 16

/* Never given as input by a test, so that a word which nobody set shows. */
#define TRAP_UNSET 0xa5a5a5a5a5a5a5a5ULL

enum trap_kind {
	TRAP_PAIR = 1, /* arm64: two words */
	TRAP_GET,      /* arm64: three words in, one pair out */
	TRAP_KNOWN,    /* arm64: counts that the compiler knew */
	TRAP_BLOCK,    /* all words through memory */
	TRAP_UID,      /* arm64: UID query */
	TRAP_CALL,     /* x86: two words */
	TRAP_CPUID,
	TRAP_RDMSR,
	TRAP_WRMSR,
	TRAP_SET_PAGE, /* x86: the pointer was changed */
	TRAP_PUBLISH,
};

struct trap {
	enum trap_kind kind;
	uint32_t convention;        /* immediate of the HVC, or conduit of the UID query */
	uint64_t control;           /* control word, leaf, or MSR */
	uint32_t words;             /* words of block that were set */
	bool has_output;            /* whether the caller asked for output */
	uint64_t block[TRAP_WORDS]; /* parameters */
	const volatile void *va;
};

static struct trap trap_log[TRAP_LOG];
static uint32_t trap_count;

/* Result words to answer, in order; behind them, success with all elements done. */
static const uint64_t *trap_results;
static uint32_t trap_result_count;
static uint32_t trap_results_used;

static inline void trap_reset(void)
{
	memset(trap_log, 0, sizeof(trap_log));
	trap_count = 0;
	trap_results = NULL;
	trap_result_count = 0;
	trap_results_used = 0;
}

static inline void trap_script(const uint64_t *results, uint32_t count)
{
	trap_results = results;
	trap_result_count = count;
	trap_results_used = 0;
}

static inline struct trap *trap_record(enum trap_kind kind, uint64_t control)
{
	struct trap *trap = &trap_log[trap_count];
	uint32_t i;

	assert_true(trap_count < TRAP_LOG);
	trap_count++;
	trap->kind = kind;
	trap->control = control;
	for (i = 0; i < TRAP_WORDS; i++)
		trap->block[i] = TRAP_UNSET;
	return trap;
}

/* Result word of a hypercall: the next of the script, else all elements done. */
static inline uint64_t trap_result(uint64_t control)
{
	if (trap_results_used < trap_result_count)
		return trap_results[trap_results_used++];
	return control & 0x00000fff00000000ULL;
}

/* What a trap leaves in a word of its block: another value in each word of each trap. */
static inline uint64_t trap_output(uint32_t trap, uint32_t word)
{
	return 0xd000000000000000ULL | (uint64_t)trap << 32 | word;
}

/* How many of the kind there were. */
static inline uint32_t trap_count_of(enum trap_kind kind)
{
	uint32_t count = 0;
	uint32_t i;

	for (i = 0; i < trap_count; i++)
		count += trap_log[i].kind == kind;
	return count;
}

#endif
