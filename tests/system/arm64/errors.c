/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest that errs on purpose, in every way the interface forbids, and looks at the status.
 *
 * All cases run through HVC #0 and again through HVC #1. The monitor must have been started with
 * "expect-errors".
 */
#include <stddef.h>
#include <stdint.h>

static uint32_t convention;

#define HV_CONFIG_TRAP    "arch/arm64/trap/conduit.h"
#define HV_CONFIG_CONDUIT convention
#include <hyperv/hyperv.h>

#include "print.h"
#include "machine.h"

/* Ids that nobody has. */
#define NO_SUCH_CODE      0x7fff
#define NO_SUCH_REGISTER  0x0009ffffU
#define NO_SUCH_VP        0x1234U
#define NO_SUCH_PARTITION 0x4242ULL

/* Not the guest's: the monitor's, and behind the end of memory. */
#define HIDDEN_GPA 0x40200000ULL
#define NO_GPA     0x7ffff000ULL

#define UNTOUCHED 0xa5a5a5a5a5a5a5a5ULL

#define WORDS (HV_HYP_PAGE_SIZE / 8)

static uint64_t input[2 * WORDS] __attribute__((aligned(HV_HYP_PAGE_SIZE)));
static uint64_t output[2 * WORDS] __attribute__((aligned(HV_HYP_PAGE_SIZE)));

static uint32_t passed, failed, illegal;

struct error_case {
	const char *text;
	uint64_t (*call)(void);
	uint16_t status;
	bool is_illegal; /* the monitor counts it */
	uint32_t reps;   /* finished before the error */
};

static hv_gpa_t gpa(const void *address)
{
	return (hv_gpa_t)address;
}

/* A list of registers that is right, at the place given, for the caller to spoil. */
static void fill(uint64_t *block, uint32_t count)
{
	uint32_t i;

	block[0] = HV_PARTITION_ID_SELF;
	block[1] = HV_VP_INDEX_SELF;
	for (i = 0; i < count; i++)
		((uint32_t *)(block + 2))[i] = HV_REGISTER_GUEST_CRASH_P0 + i;
}

static uint64_t get_list(uint64_t control, hv_gpa_t from, hv_gpa_t to)
{
	hv_arch_publish(input);
	hv_arch_publish(output);
	return hv_do_hypercall(control, from, to);
}

static uint64_t control_of_get(uint16_t count, uint16_t start)
{
	return hv_hypercall_control(HVCALL_GET_VP_REGISTERS, false, 0, count, start);
}

/* One register by a control word with something wrong in it. */
static uint64_t get_with(uint64_t control)
{
	fill(input, 1);
	return get_list(control, gpa(input), gpa(output));
}

static uint64_t no_error(void)
{
	fill(input, 2);
	return get_list(control_of_get(2, 0), gpa(input), gpa(output));
}

static uint64_t unknown_code(void)
{
	return hv_do_hypercall(NO_SUCH_CODE, 0, 0);
}

static uint64_t unknown_fast_code(void)
{
	return hv_do_fast_hypercall16(NO_SUCH_CODE, 0, 0);
}

static uint64_t input_misaligned(void)
{
	return get_list(control_of_get(1, 0), gpa(input) + 4, gpa(output));
}

static uint64_t output_misaligned(void)
{
	fill(input, 1);
	return get_list(control_of_get(1, 0), gpa(input), gpa(output) + 4);
}

static uint64_t input_crosses(void)
{
	fill(input + WORDS - 2, 1);
	return get_list(control_of_get(1, 0), gpa(input + WORDS - 2), gpa(output));
}

static uint64_t output_crosses(void)
{
	fill(input, 1);
	return get_list(control_of_get(1, 0), gpa(input), gpa(output + WORDS - 1));
}

static uint64_t overlap(void)
{
	fill(input, 1);
	return get_list(control_of_get(1, 0), gpa(input), gpa(input + 2));
}

static uint64_t input_outside(void)
{
	return get_list(control_of_get(1, 0), NO_GPA, gpa(output));
}

static uint64_t output_hidden(void)
{
	fill(input, 1);
	return get_list(control_of_get(1, 0), gpa(input), HIDDEN_GPA);
}

static uint64_t reserved_low(void)
{
	return get_with(control_of_get(1, 0) | 1ULL << 27);
}

static uint64_t reserved_middle(void)
{
	return get_with(control_of_get(1, 0) | 1ULL << 44);
}

static uint64_t reserved_high(void)
{
	return get_with(control_of_get(1, 0) | 1ULL << 63);
}

static uint64_t nested(void)
{
	return get_with(control_of_get(1, 0) | HV_HYPERCALL_NESTED);
}

static uint64_t no_reps(void)
{
	return get_with(control_of_get(0, 0));
}

static uint64_t start_at_count(void)
{
	return get_with(control_of_get(1, 1));
}

static uint64_t start_behind_count(void)
{
	return get_with(control_of_get(1, 2));
}

static uint64_t reps_on_simple(void)
{
	return get_list(hv_hypercall_control(HVCALL_GET_PARTITION_ID, false, 0, 1, 0), 0,
			gpa(output));
}

static uint64_t header_on_fixed(void)
{
	return get_with(hv_hypercall_control(HVCALL_GET_VP_REGISTERS, false, 1, 1, 0));
}

/* Fourteen words of ids behind the header, 28 registers: 448 bytes of values for 16 words. */
static uint64_t too_long_fast(void)
{
	static const uint64_t words[16] = { HV_PARTITION_ID_SELF, HV_VP_INDEX_SELF };

	return hv_do_fast_hypercall(hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 28, 0),
				    words, 16, NULL, 0);
}

static uint64_t reserved_field(void)
{
	fill(input, 1);
	input[1] |= 1ULL << 40;
	return get_list(control_of_get(1, 0), gpa(input), gpa(output));
}

static uint64_t other_partition(void)
{
	fill(input, 1);
	input[0] = NO_SUCH_PARTITION;
	return get_list(control_of_get(1, 0), gpa(input), gpa(output));
}

static uint64_t other_processor(void)
{
	fill(input, 1);
	input[1] = NO_SUCH_VP;
	return get_list(control_of_get(1, 0), gpa(input), gpa(output));
}

/* The sign of -2 in all 64 bits spoils VTL and reserved bytes. */
static uint64_t sign_extended_self(void)
{
	fill(input, 1);
	input[1] = UINT64_MAX - 1;
	return get_list(control_of_get(1, 0), gpa(input), gpa(output));
}

static uint64_t unknown_register(void)
{
	uint64_t value = UNTOUCHED;
	hv_status_t status = hv_get_vpreg(NO_SUCH_REGISTER, &value);

	return value == UNTOUCHED ? status : UINT64_MAX;
}

static uint64_t unknown_register_third(void)
{
	fill(input, 4);
	((uint32_t *)input)[4 + 2] = NO_SUCH_REGISTER;
	return get_list(control_of_get(4, 0), gpa(input), gpa(output));
}

static uint64_t unknown_register_in_list(void)
{
	static const uint32_t names[3] = { HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_P1,
					   NO_SUCH_REGISTER };
	struct hv_u128 values[3];
	hv_status_t status;
	uint32_t done = 0;

	values[2].low_part = UNTOUCHED;
	values[2].high_part = UNTOUCHED;
	status = hv_get_vpregs(names, values, 3, &done);
	if (values[2].low_part != UNTOUCHED || values[2].high_part != UNTOUCHED)
		return UINT64_MAX;
	return status | (uint64_t)done << HV_HYPERCALL_REP_COMP_OFFSET;
}

static uint64_t read_only_register(void)
{
	return hv_set_vpreg(HV_REGISTER_VP_INDEX, 0);
}

static uint64_t before_os_id_get(void)
{
	uint64_t value = UNTOUCHED;

	return hv_get_vpreg(HV_REGISTER_VP_INDEX, &value);
}

static uint64_t before_os_id_set(void)
{
	return hv_set_vpreg(HV_REGISTER_SCONTROL, 1);
}

static uint64_t before_os_id_call(void)
{
	return get_list(HVCALL_GET_PARTITION_ID, 0, gpa(output));
}

static uint64_t before_os_id_allowed(void)
{
	uint64_t value;

	return hv_get_vpreg(HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO, &value);
}

/* Words for the tables. */
#define SUCCESS   HV_STATUS_SUCCESS
#define CODE      HV_STATUS_INVALID_HYPERCALL_CODE
#define INPUT     HV_STATUS_INVALID_HYPERCALL_INPUT
#define ALIGNMENT HV_STATUS_INVALID_ALIGNMENT
#define PARAMETER HV_STATUS_INVALID_PARAMETER
#define DENIED    HV_STATUS_ACCESS_DENIED
#define NO_VP     HV_STATUS_INVALID_VP_INDEX
#define LEGAL     false
#define ILLEGAL   true

static const struct error_case before_os_id[] = {
	{ "OS id unset: read features", before_os_id_allowed, SUCCESS, LEGAL, 0 },
	{ "OS id unset: read", before_os_id_get, DENIED, ILLEGAL, 0 },
	{ "OS id unset: write", before_os_id_set, DENIED, ILLEGAL, 0 },
	{ "OS id unset: call", before_os_id_call, DENIED, ILLEGAL, 0 },
};

static const struct error_case cases[] = {
	{ "nothing wrong", no_error, SUCCESS, LEGAL, 2 },
	{ "unknown code", unknown_code, CODE, ILLEGAL, 0 },
	{ "unknown code, fast", unknown_fast_code, CODE, ILLEGAL, 0 },
	{ "input misaligned", input_misaligned, ALIGNMENT, ILLEGAL, 0 },
	{ "output misaligned", output_misaligned, ALIGNMENT, ILLEGAL, 0 },
	{ "input crosses a page", input_crosses, ALIGNMENT, ILLEGAL, 0 },
	{ "output crosses a page", output_crosses, ALIGNMENT, ILLEGAL, 0 },
	{ "input and output overlap", overlap, ALIGNMENT, ILLEGAL, 0 },
	{ "input outside of memory", input_outside, ALIGNMENT, ILLEGAL, 0 },
	{ "output in the monitor", output_hidden, ALIGNMENT, ILLEGAL, 0 },
	{ "reserved control bit 27", reserved_low, INPUT, ILLEGAL, 0 },
	{ "nested bit", nested, INPUT, ILLEGAL, 0 },
	{ "reserved control bit 44", reserved_middle, INPUT, ILLEGAL, 0 },
	{ "reserved control bit 63", reserved_high, INPUT, ILLEGAL, 0 },
	{ "rep count zero", no_reps, INPUT, ILLEGAL, 0 },
	{ "rep start at the count", start_at_count, INPUT, ILLEGAL, 0 },
	{ "rep start behind it", start_behind_count, INPUT, ILLEGAL, 0 },
	{ "rep count, simple call", reps_on_simple, INPUT, ILLEGAL, 0 },
	{ "variable header, fixed call", header_on_fixed, INPUT, ILLEGAL, 0 },
	{ "too long for registers", too_long_fast, INPUT, ILLEGAL, 0 },
	{ "reserved field", reserved_field, PARAMETER, ILLEGAL, 0 },
	{ "another partition", other_partition, DENIED, LEGAL, 0 },
	{ "no such processor", other_processor, NO_VP, LEGAL, 0 },
	{ "VP index -2 sign-extended", sign_extended_self, PARAMETER, ILLEGAL, 0 },
	{ "unknown register", unknown_register, PARAMETER, LEGAL, 0 },
	{ "unknown register, third", unknown_register_third, PARAMETER, LEGAL, 2 },
	{ "the same in registers", unknown_register_in_list, PARAMETER, LEGAL, 2 },
	{ "read-only register", read_only_register, PARAMETER, LEGAL, 0 },
};

static bool output_is(uint32_t values)
{
	uint32_t i;

	for (i = values * 2; i < 2 * WORDS; i++)
		if (output[i] != UNTOUCHED)
			return false;
	return true;
}

static void run(const struct error_case *list, uint32_t count)
{
	uint32_t i, word;

	for (i = 0; i < count; i++) {
		const struct error_case *item = &list[i];
		uint64_t result;
		bool good;

		for (word = 0; word < 2 * WORDS; word++) {
			input[word] = 0;
			output[word] = UNTOUCHED;
		}
		result = item->call();
		hv_arch_publish(output);
		good = result != UINT64_MAX && hv_result(result) == item->status &&
		       hv_repcomp(result) == item->reps && output_is(item->reps);
		print("%s  hvc #%u  %-28s status 0x%02x, %u done\n", good ? "pass" : "FAIL",
		      convention, item->text, hv_result(result), hv_repcomp(result));
		passed += good;
		failed += !good;
		illegal += item->is_illegal;
	}
}

static bool set_os_id(uint64_t id)
{
	return hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, id) == HV_STATUS_SUCCESS;
}

/* An immediate that Hyper-V does not know is an undefined instruction; the vector sets X0. */
extern const char skip_vectors[];
__asm__(".balign 2048\n"
	"skip_vectors:\n"
	"	.skip 0x200\n"
	"	mrs x0, esr_el1\n"
	"	mrs x1, elr_el1\n"
	"	add x2, x1, #4\n"
	"	msr elr_el1, x2\n"
	"	eret\n"
	"	.balign 2048\n");

static void run_undefined(void)
{
	register uint64_t x0 __asm__("x0") = 0;
	register uint64_t x1 __asm__("x1") = 0;
	uint64_t here, vectors;
	bool good;

	__asm__ volatile("	mrs %[vectors], vbar_el1\n"
			 "	msr vbar_el1, %[skip]\n"
			 "	isb\n"
			 "	adr %[here], 1f\n"
			 "1:	hvc #5\n"
			 "	msr vbar_el1, %[vectors]\n"
			 "	isb"
			 : "+r"(x0), "+r"(x1), [here] "=&r"(here), [vectors] "=&r"(vectors)
			 : [skip] "r"(skip_vectors)
			 : "x2", "memory");
	good = x0 >> 26 == 0 && x1 == here;
	print("%s  hvc #5  undefined instruction\n", good ? "pass" : "FAIL");
	passed += good;
	failed += !good;
}

void secondary_main(uint32_t number)
{
	(void)number;
}

void main(uint64_t boot_x0);

void main(uint64_t boot_x0)
{
	machine_init(boot_x0);
	for (convention = HV_ARM64_HVC_SMCCC_IMM; convention <= HV_ARM64_HVC_NATIVE_IMM;
	     convention++) {
		run(before_os_id, sizeof(before_os_id) / sizeof(before_os_id[0]));
		if (!set_os_id(1ULL << 63))
			machine_exit(EXIT_CHECK_FAILED);
		run(cases, sizeof(cases) / sizeof(cases[0]));
		if (!set_os_id(0))
			machine_exit(EXIT_CHECK_FAILED);
	}
	run_undefined();
	print("%u passed, %u failed, %u of them illegal\n", passed, failed, illegal);
	if (failed != 0)
		machine_exit(EXIT_CHECK_FAILED);
	machine_off();
}
