/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Runs the instructions of a trap file against host.h: every register that is given, every one
 * that may be lost, and memory on both sides of the trap.
 *
 * Built for each trap, compiler and level. Prints what is wrong, and nothing when all is well.
 */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#ifdef CODEGEN_CONDUIT
#define HV_CONFIG_CONDUIT codegen_conduit
uint32_t codegen_conduit;
#endif

#ifdef CODEGEN_OWN_PAGE
/*
 * A page that the compiler sees into and may put in the place of the call. Nothing in it names memory:
 * that is left to what trap/page.h has around the call.
 */
static __attribute__((ms_abi)) uint64_t own_page(uint64_t control, uint64_t first, uint64_t second)
{
	register uint64_t r8 __asm__("r8") = second;
	uint64_t result;

	__asm__ volatile("ud2"
			 : "=a"(result), "+c"(control), "+d"(first), "+r"(r8)
			 :
			 : "r9", "r10", "r11", "cc");
	return result;
}
static uint64_t(__attribute__((ms_abi)) * own_pointer)(uint64_t, uint64_t, uint64_t) = own_page;
#define HV_CONFIG_HYPERCALL_PAGE own_pointer
#endif

#include <hyperv/hypercall.h>
#include <hyperv/register.h>

#include "host.h"
#include "traps.h"

#define ANSWER(word)                                                                               \
	(0xa000000000000000ULL + (word)) /* what the host puts into each word of output */
#define UNTOUCHED 0xeeeeeeeeeeeeeeeeULL  /* in memory that nobody shall write */

volatile uint64_t kept_seeds[20];
#ifdef __x86_64__
volatile double kept_numbers[6] = { 1, 2, 3, 4, 5, 6 };
#endif
uint64_t shared_sent;
uint64_t shared_answered;

/* Not static: the host writes them behind a trap, and a compiler may think that nobody can. */
const char *doing; /* what is tried, for the report */
uint32_t doing_a, doing_b;
uint32_t trap_count;
int mistakes;

static void check(const char *what, uint64_t is, uint64_t should)
{
	if (is == should || mistakes++ >= 20)
		return;
	printf("%s(%u, %u): %s is 0x%" PRIx64 ", should be 0x%" PRIx64 "\n", doing, doing_a,
	       doing_b, what, is, should);
}

static void try(const char *name, uint32_t a, uint32_t b)
{
	doing = name;
	doing_a = a;
	doing_b = b;
	trap_count = 0;
}

static void give_up(void)
{
	printf("%s(%u, %u): no end\n", doing, doing_a, doing_b);
	fflush(stdout);
	_Exit(1);
}

static void check_seen(const struct seen *seen)
{
	uint64_t kept = 0;
	uint32_t i;

	for (i = 0; i < 20; i += 2)
		kept ^= kept_seeds[i] + kept_seeds[i + 1];
	check("sum of the values kept over the call", seen->kept, kept);
	check("sum of the numbers kept over the call", seen->numbers == KEPT_NUMBERS, 1);
	check("load behind the trap", seen->answered, ANSWERED);
}

/* ---- What the host expects and answers ---- */

struct {
	uint64_t control;
	uint64_t in[HOST_WORDS];
	uint64_t result;
	uint32_t in_words;
	uint32_t out_words;
	uint64_t *memory; /* input and output of a call with addresses, else NULL */
} plan;

static const enum host_way ways[] = {
#if defined(__aarch64__)
	HOST_HVC0,
	HOST_HVC1,
#else
	CODEGEN_WAY,
#endif
};

/* The way in that is due. */
static enum host_way way(void)
{
#if defined(CODEGEN_CONDUIT)
	return ways[codegen_conduit];
#elif defined(__aarch64__)
	return ways[CODEGEN_CONVENTION];
#else
	return ways[0];
#endif
}

static uint32_t pair(uint32_t words)
{
	return words + words % 2;
}

/* A hypercall. What it may write it does write, whole pairs of the output with it. */
static void serve_call(struct host_trap *trap)
{
	uint32_t from = trap->way == HOST_HVC1 ? 16 - pair(plan.out_words) : pair(plan.in_words);
	uint32_t i;

	trap_count++;
	check("way in", trap->way, way());
	if (trap->way == HOST_HVC0)
		check("W0", trap->id, 0x46000001);
	check("control word", trap->control, plan.control);
	for (i = 0; i < plan.in_words; i++)
		check("a word of input", trap->words[i], plan.in[i]);
	for (i = 0; i < pair(plan.out_words); i++) {
		trap->words[from + i] = ANSWER(i);
		trap->written |= 1U << (from + i);
	}
	trap->result = plan.result;
	check("store before the trap", shared_sent, SENT);
	shared_answered = ANSWERED;
	if (plan.memory != NULL) {
		check("store to the input", plan.memory[0], SENT);
		plan.memory[1] = ANSWERED;
	}
}

static void expect(uint64_t control, const uint64_t *in, uint32_t in_words, uint32_t out_words,
		   uint64_t result)
{
	host_serve = serve_call;
	plan.control = control;
	plan.result = result;
	plan.in_words = in_words;
	plan.out_words = out_words;
	plan.memory = NULL;
	memcpy(plan.in, in, in_words * sizeof(*in));
}

/* ---- Fast calls of every size ---- */

#define CONTROL 0x0fff8abcf801f00dULL /* no valid one: a trap passes on what it is given */
#define FAILURE (0x7777777700000000ULL | HV_STATUS_INVALID_PARAMETER)
#define SUCCESS 0x1234567800000000ULL

static const uint64_t input[HOST_WORDS] = {
	0x1111111111111101, 0x2222222222222202, 0x3333333333333303, 0x4444444444444404,
	0x5555555555555505, 0x6666666666666606, 0x7777777777777707, 0x8888888888888808,
	0x9999999999999909, 0xaaaaaaaaaaaaaa0a, 0xbbbbbbbbbbbbbb0b, 0xcccccccccccccc0c,
	0xdddddddddddddd0d, 0xeeeeeeeeeeeeee0e, 0xffffffffffffff0f, 0x1010101010101010,
};

/*
 * X(in, out) for pairs of constant word counts: all that fit the registers, or each asm that there is
 * once: on arm64 each count of input with no output and with the most, on x86 one asm for all.
 */
#ifdef CODEGEN_EVERY_SIZE
#define OUT0(X, i)  X(i, 0)
#define OUT2(X, i)  OUT0(X, i) X(i, 1) X(i, 2)
#define OUT4(X, i)  OUT2(X, i) X(i, 3) X(i, 4)
#define OUT6(X, i)  OUT4(X, i) X(i, 5) X(i, 6)
#define OUT8(X, i)  OUT6(X, i) X(i, 7) X(i, 8)
#define OUT10(X, i) OUT8(X, i) X(i, 9) X(i, 10)
#define OUT12(X, i) OUT10(X, i) X(i, 11) X(i, 12)
#define OUT14(X, i) OUT12(X, i) X(i, 13) X(i, 14)
#define OUT16(X, i) OUT14(X, i) X(i, 15) X(i, 16)
#else
#define OUT0(X, i)  X(i, 0)
#define OUT2(X, i)  X(i, 0) X(i, 2)
#define OUT4(X, i)  X(i, 0) X(i, 4)
#define OUT6(X, i)  X(i, 0) X(i, 6)
#define OUT8(X, i)  X(i, 0) X(i, 8)
#define OUT10(X, i) X(i, 0) X(i, 10)
#define OUT12(X, i) X(i, 0) X(i, 12)
#define OUT14(X, i) X(i, 0) X(i, 14)
#define OUT16(X, i) X(i, 0) X(i, 16)
#endif
/* clang-format off */
#if defined(__aarch64__)
#define BLOCK 16
#define SIZES(X) \
	OUT16(X, 0) OUT14(X, 1) OUT14(X, 2) OUT12(X, 3) OUT12(X, 4) OUT10(X, 5) OUT10(X, 6) OUT8(X, 7) OUT8(X, 8) \
	OUT6(X, 9) OUT6(X, 10) OUT4(X, 11) OUT4(X, 12) OUT2(X, 13) OUT2(X, 14) OUT0(X, 15) OUT0(X, 16)
#elif !defined(HV_CONFIG_X86_XMM)
#define BLOCK 2
#define SIZES(X) OUT0(X, 0) OUT0(X, 1) OUT0(X, 2)
#elif defined(CODEGEN_EVERY_SIZE)
#define BLOCK 14
#define SIZES(X) \
	OUT14(X, 0) OUT12(X, 1) OUT12(X, 2) OUT10(X, 3) OUT10(X, 4) OUT8(X, 5) OUT8(X, 6) \
	OUT6(X, 7) OUT6(X, 8) OUT4(X, 9) OUT4(X, 10) OUT2(X, 11) OUT2(X, 12) OUT0(X, 13) OUT0(X, 14)
#else
#define BLOCK 14
#define SIZES(X) OUT14(X, 0) OUT0(X, 1) OUT0(X, 2) OUT8(X, 5) OUT0(X, 14)
#endif
/* clang-format on */

typedef void (*fast_site_t)(uint64_t control, const uint64_t *in, uint64_t *out, struct seen *seen);

#define FAST_SITE(i, o)                                                                            \
	SITE void fast_##i##_##o(uint64_t control, const uint64_t *in, uint64_t *out,              \
				 struct seen *seen)                                                \
	{                                                                                          \
		WATCHED(hv_do_fast_hypercall(control, in, i, out, o));                             \
	}
SIZES(FAST_SITE)

#define FAST_ENTRY(i, o) { i, o, fast_##i##_##o },
static const struct {
	uint32_t in_words;
	uint32_t out_words;
	fast_site_t site;
} fast_sites[] = { SIZES(FAST_ENTRY) };

SITE void fast_run_time(uint64_t control, const uint64_t *in, uint32_t in_words, uint64_t *out,
			uint32_t out_words, struct seen *seen)
{
	WATCHED(hv_do_fast_hypercall(control, in, in_words, out, out_words));
}

static void fast_once(fast_site_t site, uint32_t in_words, uint32_t out_words, uint64_t result)
{
	uint64_t in[HOST_WORDS];
	uint64_t out[HOST_WORDS + 1];
	struct seen seen;
	uint32_t i;

	for (i = 0; i < HOST_WORDS; i++)
		in[i] = i < in_words ? input[i] : UNTOUCHED;
	for (i = 0; i <= HOST_WORDS; i++)
		out[i] = UNTOUCHED;
	expect(CONTROL, input, in_words, out_words, result);
	if (site != NULL)
		site(CONTROL, in, out, &seen);
	else
		fast_run_time(CONTROL, in, in_words, out, out_words, &seen);
	check("result", seen.result, result);
	check("number of traps", trap_count, 1);
	check_seen(&seen);
	for (i = 0; i <= HOST_WORDS; i++)
		check("a word of output", out[i],
		      i < out_words && hv_result_success(result) ? ANSWER(i) : UNTOUCHED);
}

static void fast_too_big(uint32_t in_words, uint32_t out_words)
{
	uint64_t in[40] = { 0 };
	uint64_t out[1] = { UNTOUCHED };
	struct seen seen;

	try("too big", in_words, out_words);
	fast_run_time(CONTROL, in, in_words, out, out_words, &seen);
	check("result", seen.result, HV_STATUS_INVALID_HYPERCALL_INPUT);
	check("number of traps", trap_count, 0);
	check("output", out[0], UNTOUCHED);
}

static bool fits(uint32_t in_words, uint32_t out_words)
{
	return pair(in_words) + pair(out_words) <= BLOCK && (BLOCK > 2 || out_words == 0);
}

static void test_fast(void)
{
	uint32_t i, o;

	for (i = 0; i < sizeof(fast_sites) / sizeof(fast_sites[0]); i++) {
		try("constants", fast_sites[i].in_words, fast_sites[i].out_words);
		fast_once(fast_sites[i].site, doing_a, doing_b, SUCCESS);
		try("constants, failing", doing_a, doing_b);
		fast_once(fast_sites[i].site, doing_a, doing_b, FAILURE);
	}
	for (i = 0; i <= BLOCK + 2; i++) {
		for (o = 0; o <= BLOCK + 2; o++) {
			if (!fits(i, o)) {
				fast_too_big(i, o);
				continue;
			}
			try("run time", i, o);
			fast_once(NULL, i, o, SUCCESS);
			try("run time, failing", i, o);
			fast_once(NULL, i, o, FAILURE);
		}
	}
	fast_too_big(0xffffffff, 0);
	fast_too_big(0, 0xffffffff);
	fast_too_big(0xfffffffe, 2);
}

/* ---- Calls with two words ---- */

SITE void slow_site(uint64_t control, uint64_t first, uint64_t second, struct seen *seen)
{
	WATCHED(hv_do_hypercall(control, first, second));
}

SITE void fast8_site(uint64_t first, struct seen *seen)
{
	WATCHED(hv_do_fast_hypercall8(HVCALL_SIGNAL_EVENT, first));
}

SITE void fast16_site(uint64_t first, uint64_t second, struct seen *seen)
{
	WATCHED(hv_do_fast_hypercall16(HVCALL_SIGNAL_EVENT, first, second));
}

/* A trap that loses one of its own operands fails from the second time on. */
SITE void loop_site(uint64_t control, uint64_t first, uint64_t second, struct seen *seen)
{
	uint64_t sum = 0;
	uint32_t i;

	for (i = 0; i < 4; i++) {
		WATCHED(hv_do_hypercall(control, first, second));
		sum += seen->result;
	}
	seen->result = sum;
}

SITE void fast_loop_site(uint64_t control, const uint64_t *in, struct seen *seen)
{
	uint64_t words[6];
	uint64_t sum = 0;
	uint32_t i;

	for (i = 0; i < 6; i++)
		words[i] = in[i];
	for (i = 0; i < 4; i++) {
		WATCHED(hv_do_fast_hypercall(control, words, 6, NULL, 0));
		sum += seen->result;
	}
	seen->result = sum;
}

/* A buffer on the stack whose address goes to the host as a number. */
SITE uint64_t stack_site(uint64_t control, uint64_t *result)
{
	uint64_t buffer[2];

	plan.memory = buffer; /* for the host to look at; the two accesses are what counts */
	buffer[0] = SENT;
	buffer[1] = 0;
	*result = hv_do_hypercall(control, (uintptr_t)&buffer[0], (uintptr_t)&buffer[1]);
	buffer[0] = 0;
	plan.memory = NULL;
	return buffer[1];
}

static void test_slow(void)
{
	uint64_t result;
	struct seen seen;

	try("slow", 0, 0);
	expect(CONTROL, input, 2, 0, FAILURE);
	slow_site(CONTROL, input[0], input[1], &seen);
	check("result", seen.result, FAILURE);
	check("number of traps", trap_count, 1);
	check_seen(&seen);

	try("fast8", 0, 0);
	expect(0x1005d, input, 1, 0, SUCCESS);
	fast8_site(input[0], &seen);
	check("result", seen.result, SUCCESS);
	check("number of traps", trap_count, 1);
	check_seen(&seen);

	try("fast16", 0, 0);
	expect(0x1005d, input, 2, 0, SUCCESS);
	fast16_site(input[0], input[1], &seen);
	check("result", seen.result, SUCCESS);
	check("number of traps", trap_count, 1);
	check_seen(&seen);

	try("loop", 0, 0);
	expect(CONTROL, input, 2, 0, 0x11);
	loop_site(CONTROL, input[0], input[1], &seen);
	check("sum of the results", seen.result, 0x44);
	check("number of traps", trap_count, 4);
	check_seen(&seen);

	if (BLOCK > 2) {
		try("fast loop", 0, 0);
		expect(CONTROL, input, 6, 0, 0x11);
		fast_loop_site(CONTROL, input, &seen);
		check("sum of the results", seen.result, 0x44);
		check("number of traps", trap_count, 4);
		check_seen(&seen);
	}

	try("stack", 0, 0);
	shared_sent = SENT;
	expect(CONTROL, input, 0, 0, SUCCESS);
	check("load of the output", stack_site(CONTROL, &result), ANSWERED);
	check("result", result, SUCCESS);
	check("number of traps", trap_count, 1);
}

/* ---- Rep calls ---- */

uint32_t rep_goes;  /* elements that each pass does */
uint32_t rep_fails; /* the pass that fails, from 1 */

static void serve_rep(struct host_trap *trap)
{
	uint32_t start = (uint32_t)(trap->control >> 48 & 0xfff);
	uint32_t done = start + rep_goes;

	plan.control = (plan.control & ~0x0fff000000000000ULL) | (uint64_t)start << 48;
	serve_call(trap);
	trap->result = (uint64_t)done << 32;
	if (trap_count > 5000)
		give_up();
	if (trap_count == rep_fails)
		trap->result |= HV_STATUS_ACCESS_DENIED;
}

SITE void rep_site(uint64_t control, hv_gpa_t in, hv_gpa_t out, struct seen *seen)
{
	WATCHED(hv_do_rep_hypercall_control(control, in, out));
}

static void rep_once(uint32_t count, uint32_t start, uint32_t goes, uint32_t fails, uint32_t passes,
		     uint64_t result)
{
	uint64_t control = 0x00008000f800c0deULL | (uint64_t)count << 32 | (uint64_t)start << 48;
	struct seen seen;

	try("rep", count, goes);
	expect(control, input, 2, 0, 0);
	host_serve = serve_rep;
	rep_goes = goes;
	rep_fails = fails;
	rep_site(control, input[0], input[1], &seen);
	check("result", seen.result, result);
	check("number of traps", trap_count, passes);
	check_seen(&seen);
}

static void test_rep(void)
{
	rep_once(64, 0, 64, 0, 1, 0x4000000000);
	rep_once(64, 0, 16, 0, 4, 0x4000000000);
	rep_once(64, 48, 16, 0, 1, 0x4000000000);
	rep_once(57, 21, 9, 0, 4, 0x3900000000);
	rep_once(4095, 4094, 1, 0, 1, 0xfff00000000);
	rep_once(64, 0, 16, 2, 2, 0x2000000000 | HV_STATUS_ACCESS_DENIED);
	rep_once(3, 0, 1, 0, 3, 0x300000000); /* the slowest progress there is */
	rep_once(0, 0, 0, 0, 1, 0);           /* no rep call */
	rep_once(7, 2, 0, 0, 7, 0x200000000 | HV_STATUS_OPERATION_FAILED); /* no progress */
}

/* ---- Registers ---- */

#define VALUE(name) ((uint64_t)(name) << 32 | 0xf00d)
#define COUNT       12

static uint32_t names[COUNT] = {
	HV_REGISTER_SINT0,     HV_REGISTER_SINT0 + 1,  HV_REGISTER_SINT0 + 2,
	HV_REGISTER_SINT0 + 3, HV_REGISTER_SINT0 + 4,  HV_REGISTER_SINT0 + 5,
	HV_REGISTER_SINT0 + 6, HV_REGISTER_SINT0 + 7,  HV_REGISTER_SINT0 + 8,
	HV_REGISTER_SINT0 + 9, HV_REGISTER_SINT0 + 10, HV_REGISTER_SINT0 + 11,
};
uint32_t names_served;

#ifdef __aarch64__
/* HvCallGetVpRegisters and HvCallSetVpRegisters of as many registers as the rep count says. */
static void serve_registers(struct host_trap *trap)
{
	uint32_t count = (uint32_t)(trap->control >> 32 & 0xfff);
	bool get = (trap->control & 0xffff) == HVCALL_GET_VP_REGISTERS;
	uint32_t from = trap->way == HOST_HVC1 ? 16 - 2 * count : pair(2 + (count + 1) / 2);
	uint32_t i;

	trap_count++;
	check("way in", trap->way, way());
	if (trap->way == HOST_HVC0)
		check("W0", trap->id, 0x46000001);
	check("rest of the control word", trap->control & ~0x00000fff00000000ULL,
	      get ? 0x10050 : 0x10051);
	check("partition", trap->words[0], ~0ULL);
	check("processor", trap->words[1], 0xfffffffe);
	for (i = 0; i < count; i++) {
		uint32_t name = (uint32_t)(get ? trap->words[2 + i / 2] >> i % 2 * 32
					       : trap->words[2 + 4 * i]);

		check("name", name, names[names_served + i]);
		if (get)
			continue;
		check("name, upper half", trap->words[2 + 4 * i] >> 32, 0);
		check("padding", trap->words[3 + 4 * i], 0);
		check("value", trap->words[4 + 4 * i], VALUE(name));
	}
	for (i = 0; get && i < count; i++) {
		trap->words[from + 2 * i] = VALUE(names[names_served + i]);
		trap->words[from + 2 * i + 1] = ANSWER(i);
		trap->written |= 3U << (from + 2 * i);
	}
	names_served += count;
	trap->result = (uint64_t)count << 32;
	check("store before the trap", shared_sent, SENT);
	shared_answered = ANSWERED;
}
#else
static void serve_registers(struct host_trap *trap)
{
	uint32_t name = names[names_served++];

	trap_count++;
	check("MSR", trap->control, 0x40000090 + (name - HV_REGISTER_SINT0));
	if (trap->way == HOST_RDMSR)
		trap->words[0] = VALUE(name);
	else
		check("value", trap->words[0], VALUE(name));
	check("store before the trap", shared_sent, SENT);
	shared_answered = ANSWERED;
}
#endif

SITE void get_site(uint32_t name, uint64_t *value, struct seen *seen)
{
	WATCHED(hv_get_vpreg(name, value));
}

SITE void set_site(uint32_t name, uint64_t value, struct seen *seen)
{
	WATCHED(hv_set_vpreg(name, value));
}

/* Parts of these calls that are the same each time may stay in registers, if the trap keeps them. */
SITE void get_loop_site(uint64_t *values, struct seen *seen)
{
	uint32_t i;

	for (i = 0; i < COUNT; i++)
		WATCHED(hv_get_vpreg(names[i], &values[i]));
}

SITE void set_loop_site(struct seen *seen)
{
	uint32_t i;

	for (i = 0; i < COUNT; i++)
		WATCHED(hv_set_vpreg(names[i], VALUE(names[i])));
}

SITE void get_several_site(struct hv_u128 *values, uint32_t count, uint32_t *done,
			   struct seen *seen)
{
	WATCHED(hv_get_vpregs(names, values, count, done));
}

SITE void set_several_site(const struct hv_u128 *values, uint32_t count, uint32_t *done,
			   struct seen *seen)
{
	WATCHED(hv_set_vpregs(names, values, count, done));
}

/* Five gets or three sets fit into the registers of a trap on arm64. */
static uint32_t traps_for(uint32_t count, uint32_t in_one)
{
#ifdef __aarch64__
	return (count + in_one - 1) / in_one;
#else
	(void)in_one;
	return count;
#endif
}

static void test_several_registers(uint32_t count)
{
	struct hv_u128 values[COUNT];
	struct seen seen;
	uint32_t done = 99;
	uint32_t i;

	try("get several", count, 0);
	names_served = 0;
	get_several_site(values, count, &done, &seen);
	check("status", seen.result, HV_STATUS_SUCCESS);
	check("number of traps", trap_count, traps_for(count, 5));
	check("done", done, count);
	check_seen(&seen);
	for (i = 0; i < count; i++)
		check("value", values[i].low_part, VALUE(names[i]));

	try("set several", count, 0);
	names_served = 0;
	for (i = 0; i < count; i++) {
		values[i].low_part = VALUE(names[i]);
		values[i].high_part = 0;
	}
	set_several_site(values, count, &done, &seen);
	check("status", seen.result, HV_STATUS_SUCCESS);
	check("number of traps", trap_count, traps_for(count, 3));
	check("done", done, count);
	check_seen(&seen);
}

static void test_registers(void)
{
	uint64_t values[COUNT];
	uint64_t value = UNTOUCHED;
	struct seen seen;
	uint32_t i;

	host_serve = serve_registers;
	for (names_served = i = 0; i < COUNT; i++) {
		try("get", i, 0);
		get_site(names[i], &value, &seen);
		check("status", seen.result, HV_STATUS_SUCCESS);
		check("value", value, VALUE(names[i]));
		check("number of traps", trap_count, 1);
		check_seen(&seen);
	}
	for (names_served = i = 0; i < COUNT; i++) {
		try("set", i, 0);
		set_site(names[i], VALUE(names[i]), &seen);
		check("status", seen.result, HV_STATUS_SUCCESS);
		check("number of traps", trap_count, 1);
		check_seen(&seen);
	}
	try("get loop", COUNT, 0);
	names_served = 0;
	get_loop_site(values, &seen);
	check("status", seen.result, HV_STATUS_SUCCESS);
	check("number of traps", trap_count, COUNT);
	check_seen(&seen);
	for (i = 0; i < COUNT; i++)
		check("value", values[i], VALUE(names[i]));

	try("set loop", COUNT, 0);
	names_served = 0;
	set_loop_site(&seen);
	check("status", seen.result, HV_STATUS_SUCCESS);
	check("number of traps", trap_count, COUNT);
	check_seen(&seen);

	for (i = 1; i <= COUNT; i++)
		test_several_registers(i);
}

/* ---- Who is the hypervisor ---- */

#ifdef __aarch64__
enum host_way uid_way;

/* Not Hyper-V: nothing but what the SMCCC says is kept. */
static void serve_uid(struct host_trap *trap)
{
	uint32_t i;

	trap_count++;
	check("way in", trap->way, uid_way);
	check("W0", trap->id, 0x8600ff01);
	trap->result = 0xffffffff00000011;
	trap->x1 = 0xffffffff00000022;
	for (i = 0; i < HOST_WORDS; i++)
		trap->words[i] = HOST_RUINED;
	trap->words[0] = 0xffffffff00000033;
	trap->words[1] = 0xffffffff00000044;
	trap->written = 0xffff;
	check("store before the trap", shared_sent, SENT);
	shared_answered = ANSWERED;
}

SITE void uid_site(uint32_t conduit, uint32_t uid[4], struct seen *seen)
{
	WATCHED(hv_arch_smccc_uid(conduit, uid));
}

static void test_uid(void)
{
	uint32_t conduit;

	host_serve = serve_uid;
	for (conduit = HV_CONDUIT_HVC; conduit <= HV_CONDUIT_SMC; conduit++) {
		uint32_t uid[4] = { 0 };
		struct seen seen;
		uint32_t i;

		try("uid", conduit, 0);
		uid_way = conduit == HV_CONDUIT_HVC ? HOST_HVC0 : HOST_SMC0;
		uid_site(conduit, uid, &seen);
		check("whether asked", seen.result, 1);
		check("number of traps", trap_count, 1);
		check_seen(&seen);
		for (i = 0; i < 4; i++)
			check("a word of the answer", uid[i], 0x11 * (i + 1));
	}
}
#else
static void test_uid(void)
{
}
#endif

/* ---- Order and shared memory ---- */

uint32_t word32;
uint64_t word64;

static void test_atomics(void)
{
	try("atomics", 0, 0);
	word32 = 0x12345678;
	check("load", hv_arch_load_acquire32(&word32), 0x12345678);
	hv_arch_store_release32(&word32, 0x9abcdef0);
	check("stored", word32, 0x9abcdef0);
	check("exchange, what was there", hv_arch_cmpxchg32(&word32, 0x9abcdef0, 7), 0x9abcdef0);
	check("exchanged", word32, 7);
	check("no exchange, what was there", hv_arch_cmpxchg32(&word32, 8, 9), 7);
	check("not exchanged", word32, 7);
	word64 = 0xffff0000ffff0000;
	check("clear, what was there", hv_arch_fetch_clear64(&word64, 0x8000000000010001),
	      0xffff0000ffff0000);
	check("cleared", word64, 0x7fff0000fffe0000);
	check("clear nothing", hv_arch_fetch_clear64(&word64, 0), 0x7fff0000fffe0000);
	check("nothing cleared", word64, 0x7fff0000fffe0000);
	check("high half", hv_arch_mul64_hi(0xffffffffffffffff, 0xfffffffffffffffe),
	      0xfffffffffffffffd);
	check("high half of little", hv_arch_mul64_hi(0x123456789, 0x987654321), 0xa);
}

static void test_counter(void)
{
	uint64_t before = hv_arch_counter();
	uint32_t i;

	try("counter", 0, 0);
	for (i = 0; i < 1000000 && hv_arch_counter() == before; i++)
		;
	check("goes on", hv_arch_counter() > before, 1);
	check("hardware id, bits that none has", hv_arch_hwid() & 0xffffff00ff000000, 0);
}

/*
 * A word that a signal writes behind the compiler's back: a loop that waits for it ends only if
 * what stands in it makes the compiler load the word again. Time is the processor time of this
 * program, so that a busy machine makes no difference.
 */
uint32_t flag;

static void on_time(int number)
{
	(void)number;
	if (flag != 0) { /* the loop has had 100 ms to see it */
		printf("%s: no \"memory\" clobber, memory is not loaded again\n", doing);
		fflush(stdout);
		_Exit(1);
	}
	flag = 1;
}

static void wait_for(const char *name, void (*site)(void))
{
	static const struct itimerval soon = { { 0, 100000 }, { 0, 2000 } }, never;

	try(name, 0, 0);
	flag = 0;
	setitimer(ITIMER_PROF, &soon, NULL);
	site();
	setitimer(ITIMER_PROF, &never, NULL);
}

#define WAIT(name, step)                                                                           \
	SITE void wait_##name(void)                                                                \
	{                                                                                          \
		while (flag == 0)                                                                  \
			step;                                                                      \
	}
WAIT(cpu_relax, hv_arch_cpu_relax())
WAIT(mb, hv_arch_mb())
WAIT(rmb, hv_arch_rmb())
WAIT(wmb, hv_arch_wmb())
WAIT(publish, hv_arch_publish(&word32))
WAIT(counter, hv_arch_counter())
WAIT(load_acquire32, hv_arch_load_acquire32(&word32))
WAIT(store_release32, hv_arch_store_release32(&word32, 0))
WAIT(cmpxchg32, hv_arch_cmpxchg32(&word32, 1, 2))
WAIT(fetch_clear64, hv_arch_fetch_clear64(&word64, 1))

static void test_waits(void)
{
	static const struct {
		const char *name;
		void (*site)(void);
	} waits[] = {
		{ "cpu_relax", wait_cpu_relax },
		{ "mb", wait_mb },
		{ "rmb", wait_rmb },
		{ "wmb", wait_wmb },
		{ "publish", wait_publish },
		{ "counter", wait_counter },
		{ "load_acquire32", wait_load_acquire32 },
		{ "store_release32", wait_store_release32 },
		{ "cmpxchg32", wait_cmpxchg32 },
		{ "fetch_clear64", wait_fetch_clear64 },
	};
	struct sigaction action = { .sa_handler = on_time };
	uint32_t i;

	sigaction(SIGPROF, &action, NULL);
	for (i = 0; i < sizeof(waits) / sizeof(waits[0]); i++)
		wait_for(waits[i].name, waits[i].site);
}

static void test_calls(void)
{
	test_fast();
	test_slow();
	test_rep();
	test_registers();
}

int main(void)
{
	uint32_t i;

	for (i = 0; i < 20; i++)
		kept_seeds[i] = 0x0123456789abcdef * (i + 1);
	host_start();
#ifdef CODEGEN_PAGE
	hv_x64_trap_set_page(CODEGEN_PAGE);
#endif
#ifdef CODEGEN_CONDUIT
	codegen_conduit = HV_ARM64_HVC_NATIVE_IMM;
	test_calls();
	codegen_conduit = HV_ARM64_HVC_SMCCC_IMM;
#endif
	test_calls();
	test_uid();
	test_atomics();
	test_counter();
	test_waits();
	return mistakes != 0;
}
