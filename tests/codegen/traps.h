/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What the tests of traps.c need at each call: values that stay alive over it, memory that the
 * other side sees, and what came of it.
 */
#ifndef CODEGEN_TRAPS_H
#define CODEGEN_TRAPS_H

#include <stdbool.h>
#include <stdint.h>

#define SITE static __attribute__((noinline))

/*
 * Values loaded before a call and joined after it: so many that the compiler keeps some in every
 * register that a trap may lose and does not say so.
 */
extern volatile uint64_t kept_seeds[20];
#define KEPT_LOAD                                                                                  \
	uint64_t k0 = kept_seeds[0], k1 = kept_seeds[1], k2 = kept_seeds[2], k3 = kept_seeds[3],   \
		 k4 = kept_seeds[4], k5 = kept_seeds[5], k6 = kept_seeds[6], k7 = kept_seeds[7],   \
		 k8 = kept_seeds[8], k9 = kept_seeds[9], k10 = kept_seeds[10],                     \
		 k11 = kept_seeds[11], k12 = kept_seeds[12], k13 = kept_seeds[13],                 \
		 k14 = kept_seeds[14], k15 = kept_seeds[15], k16 = kept_seeds[16],                 \
		 k17 = kept_seeds[17], k18 = kept_seeds[18], k19 = kept_seeds[19]
#define KEPT_SUM                                                                                   \
	((k0 + k1) ^ (k2 + k3) ^ (k4 + k5) ^ (k6 + k7) ^ (k8 + k9) ^ (k10 + k11) ^ (k12 + k13) ^   \
	 (k14 + k15) ^ (k16 + k17) ^ (k18 + k19))

#ifdef __x86_64__
/* The same for XMM0 to XMM5. */
extern volatile double kept_numbers[6];
#define KEPT_LOAD_NUMBERS                                                                          \
	double d0 = kept_numbers[0], d1 = kept_numbers[1], d2 = kept_numbers[2],                   \
	       d3 = kept_numbers[3], d4 = kept_numbers[4], d5 = kept_numbers[5];
#define KEPT_SUM_NUMBERS (d0 + 2 * d1 + 4 * d2 + 8 * d3 + 16 * d4 + 32 * d5)
#define KEPT_NUMBERS     321 /* that sum of 1 to 6 */
#else
#define KEPT_LOAD_NUMBERS
#define KEPT_SUM_NUMBERS 0
#define KEPT_NUMBERS     0
#endif

/*
 * Two words that both sides use. The store before the call is overwritten after it, and the load
 * after it follows a store before it, so a compiler that is not told of "memory" drops both.
 */
#define SENT     0x5e17
#define ANSWERED 0xa5a5
extern uint64_t shared_sent;
extern uint64_t shared_answered;

/* What a site saw. */
struct seen {
	uint64_t result;
	uint64_t answered; /* shared_answered after the call */
	uint64_t kept;     /* KEPT_SUM after the call */
	double numbers;    /* KEPT_SUM_NUMBERS after the call */
};

/* Do CALL, an expression, with all of this around it; the function has a parameter `seen`. */
#define WATCHED(call)                                                                              \
	do {                                                                                       \
		KEPT_LOAD;                                                                         \
		KEPT_LOAD_NUMBERS                                                                  \
		shared_sent = SENT;                                                                \
		shared_answered = 0;                                                               \
		seen->result = (call);                                                             \
		seen->answered = shared_answered;                                                  \
		shared_sent = 0;                                                                   \
		seen->numbers = KEPT_SUM_NUMBERS;                                                  \
		seen->kept = KEPT_SUM;                                                             \
	} while (0)

#endif
