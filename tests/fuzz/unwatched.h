/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* For targets whose host acts in traps alone, not at accesses to memory. */
#ifndef TESTS_FUZZ_UNWATCHED_H
#define TESTS_FUZZ_UNWATCHED_H

static inline void fuzz_before(enum fuzz_access access, const volatile void *p)
{
	(void)access;
	(void)p;
}

static inline void fuzz_after(enum fuzz_access access, const volatile void *p, uint64_t value)
{
	(void)access;
	(void)p;
	(void)value;
}

#endif
