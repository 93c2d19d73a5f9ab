/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest that makes a fast call with every number of words, by both conventions, and looks at each
 * register: the assembly of the traps, of which tests on another machine see nothing.
 */
#include <stdint.h>

static uint32_t convention;

#define HV_CONFIG_TRAP    "arch/arm64/trap/conduit.h"
#define HV_CONFIG_CONDUIT convention
#include <hyperv/hyperv.h>

#include "print.h"
#include "echo.h"
#include "machine.h"

#define BLOCK_WORDS 16U
#define UNTOUCHED   0xa5a5a5a5a5a5a5a5ULL

static uint64_t input[BLOCK_WORDS], output[BLOCK_WORDS];
static uint64_t traps_before;
static uint32_t passed, failed;

static uint64_t prepare(uint32_t in_words, uint32_t out_words)
{
	uint32_t i;

	for (i = 0; i < BLOCK_WORDS; i++) {
		input[i] = 0x1122334455667788ULL * (i + 1);
		output[i] = UNTOUCHED;
	}
	traps_before = machine_traps();
	return hv_hypercall_control(ECHO_CODE, true, 0, (uint16_t)in_words, (uint16_t)out_words);
}

static void judge(uint64_t result, uint32_t in_words, uint32_t out_words, const char *how)
{
	bool fits = (in_words + 1) / 2 + (out_words + 1) / 2 <= BLOCK_WORDS / 2;
	bool good = machine_traps() - traps_before == (fits ? 1 : 0);
	uint32_t i;

	good = good &&
	       result == (fits ? echo_result(input, in_words) : HV_STATUS_INVALID_HYPERCALL_INPUT);
	for (i = 0; i < BLOCK_WORDS; i++)
		good = good && output[i] == (fits && i < out_words ? echo_answer(input, in_words, i)
								   : UNTOUCHED);
	passed += good;
	failed += !good;
	if (!good)
		print("FAIL  hvc #%u, %u words in, %u out, %s\n", convention, in_words, out_words,
		      how);
}

/* The counts must be numbers in the source, or the call takes the way for counts of run time. */
#define KNOWN(in_words, out_words)                                                                 \
	judge(hv_do_fast_hypercall(prepare(in_words, out_words), input, in_words, output,          \
				   out_words),                                                     \
	      in_words, out_words, "known")
#define KNOWN_ROW(in_words)                                                                        \
	KNOWN(in_words, 0);                                                                        \
	KNOWN(in_words, 1);                                                                        \
	KNOWN(in_words, 2);                                                                        \
	KNOWN(in_words, 4);                                                                        \
	KNOWN(in_words, 7);                                                                        \
	KNOWN(in_words, 16 - (in_words + 1) / 2 * 2);                                              \
	KNOWN(in_words, 17 - (in_words + 1) / 2 * 2)

static void known_counts(void)
{
	KNOWN_ROW(0);
	KNOWN_ROW(1);
	KNOWN_ROW(2);
	KNOWN_ROW(3);
	KNOWN_ROW(4);
	KNOWN_ROW(5);
	KNOWN_ROW(6);
	KNOWN_ROW(7);
	KNOWN_ROW(8);
	KNOWN_ROW(9);
	KNOWN_ROW(10);
	KNOWN_ROW(11);
	KNOWN_ROW(12);
	KNOWN_ROW(13);
	KNOWN_ROW(14);
	KNOWN_ROW(15);
	KNOWN_ROW(16);
}

static void run_time_counts(void)
{
	uint32_t in_words, out_words;
	uint64_t control;

	for (in_words = 0; in_words <= BLOCK_WORDS; in_words++) {
		for (out_words = 0; out_words <= BLOCK_WORDS; out_words++) {
			control = prepare(in_words, out_words);
			judge(hv_do_fast_hypercall(control, input, in_words, output, out_words),
			      in_words, out_words, "at run time");
		}
	}
}

/* The query of who is there, by both conduits: each must find Hyper-V, in one trap. */
static void detection(void)
{
	uint32_t conduit;

	for (conduit = HV_CONDUIT_NONE; conduit <= HV_CONDUIT_SMC; conduit++) {
		const struct hv_platform platform = { .conduit = conduit };
		enum hv_detected expected = conduit == HV_CONDUIT_NONE ? HV_NOT_DETECTED
								       : HV_DETECTED_SMCCC_UID;
		enum hv_detected found;
		bool good;

		traps_before = machine_traps();
		found = hv_detect(&platform);
		good = found == expected &&
		       machine_traps() - traps_before == (conduit == HV_CONDUIT_NONE ? 0 : 1);
		passed += good;
		failed += !good;
		if (!good)
			print("FAIL  detection by conduit %u\n", conduit);
	}
}

void secondary_main(uint32_t number)
{
	(void)number;
}

void main(uint64_t boot_x0);

void main(uint64_t boot_x0)
{
	machine_init(boot_x0);
	detection();
	for (convention = HV_ARM64_HVC_SMCCC_IMM; convention <= HV_ARM64_HVC_NATIVE_IMM;
	     convention++) {
		known_counts();
		run_time_counts();
	}
	print("%u passed, %u failed\n", passed, failed);
	if (failed != 0)
		machine_exit(EXIT_CHECK_FAILED);
	machine_off();
}
