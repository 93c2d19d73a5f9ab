/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* A record of the fake hypervisor, as hv_fake_record_text() of hyperv/fake/record_text.h writes it. */
#include <string.h>

#include "decode.h"

#include "arch/arm64/abi/smccc.h"
#include "hyperv/abi/control.h"
#include "hyperv/abi/hypercall.h"
#include "hyperv/fake/record.h"

enum word { KIND, VP, NUMBER, RESULT, STATUS, REPS, REASON, PASSES, INPUT, WORDS };

static const struct {
	const char *name;
	uint32_t bits;
} names[WORDS] = {
	[KIND] = { "kind", 32 },     [VP] = { "vp", 32 },         [NUMBER] = { "number", 64 },
	[RESULT] = { "result", 64 }, [STATUS] = { "status", 16 }, [REPS] = { "reps", 32 },
	[REASON] = { "reason", 32 }, [PASSES] = { "passes", 32 }, [INPUT] = { "input", 64 },
};

#define VALUE_TEXT "value of the register"

struct trap {
	uint64_t values[WORDS];
	bool there[WORDS];
	uint64_t input[HV_FAKE_BLOCK_WORDS];
	uint32_t inputs;
	enum arch arch;
};

/* One word or more, with commas between. */
static bool read_input(struct decode *d, struct trap *trap, const char *text)
{
	for (;; text++) {
		size_t length = strcspn(text, ",");

		if (trap->inputs == HV_FAKE_BLOCK_WORDS)
			return fail(d, "too many words of input", text, strlen(text));
		if (!number_read(d, text, length, &trap->input[trap->inputs++]))
			return false;
		text += length;
		if (*text == '\0')
			return true;
	}
}

static bool read_word(struct decode *d, struct trap *trap, const char *text)
{
	size_t length = strcspn(text, "=");
	uint32_t i;

	for (i = 0; i < WORDS; i++)
		if (strlen(names[i].name) == length && memcmp(names[i].name, text, length) == 0)
			break;
	if (i == WORDS || text[length] == '\0')
		return fail(d, "not a word of a trap", text, strlen(text));
	if (trap->there[i])
		return fail(d, "twice", names[i].name, length);
	trap->there[i] = true;
	text += length + 1;
	if (i == INPUT)
		return read_input(d, trap, text);
	return number_read(d, text, strlen(text), &trap->values[i]) &&
	       number_fits(d, trap->values[i], names[i].bits);
}

static bool read_trap(struct decode *d, struct trap *trap, const char *const *words, uint32_t count)
{
	uint32_t i;

	memset(trap, 0, sizeof(*trap));
	for (i = 1; i < count; i++)
		if (!read_word(d, trap, words[i]))
			return false;
	for (i = 0; i < INPUT; i++)
		if (!trap->there[i])
			return fail(d, "missing value", names[i].name, strlen(names[i].name));
	return true;
}

static enum arch arch_of(uint64_t kind)
{
	switch (kind) {
	case HV_FAKE_HVC0_HYPERCALL:
	case HV_FAKE_HVC1_HYPERCALL:
	case HV_FAKE_UID_QUERY:
	case HV_FAKE_SMCCC_OTHER:
		return ARCH_ARM64;
	case HV_FAKE_X64_HYPERCALL:
	case HV_FAKE_CPUID:
	case HV_FAKE_RDMSR:
	case HV_FAKE_WRMSR:
		return ARCH_X64;
	default:
		return ARCH_ANY;
	}
}

static const char *name_of_register(enum arch arch, uint32_t id)
{
	const char *name = arch == ARCH_ARM64 ? name_of_arm64_register(id)
					      : name_of_x64_register(id);

	return name != NULL ? name : "unknown";
}

/* Word @i behind the header of a get call: the names of two elements of @count, or of the last. */
static const char *meaning_of_names(const struct trap *trap, uint32_t i, uint64_t count)
{
	static char both[128];
	const char *low = name_of_register(trap->arch, (uint32_t)trap->input[i]);

	i = 2 * (i - 2);
	if (i >= count)
		return NULL;
	if (i + 1 == count)
		return low;
	snprintf(both, sizeof(both), "%s, %s", low,
		 name_of_register(trap->arch, (uint32_t)(trap->input[i / 2 + 2] >> 32)));
	return both;
}

/* What input word @i is, for the calls that most traps of arm64 are; NULL if it is not known, or none of the call. */
static const char *meaning_of_input(const struct trap *trap, uint32_t i)
{
	const uint64_t control = trap->values[NUMBER];
	const uint64_t code = control & HV_HYPERCALL_CODE_MASK;
	const uint64_t count = (control & HV_HYPERCALL_REP_COMP_MASK) >>
			       HV_HYPERCALL_REP_COMP_OFFSET;

	if ((control & HV_HYPERCALL_FAST_BIT) == 0)
		return i == 0 ? "GPA of the input" : i == 1 ? "GPA of the output" : NULL;
	if (code != HVCALL_GET_VP_REGISTERS && code != HVCALL_SET_VP_REGISTERS)
		return NULL;
	if (i < 2)
		return i == 0 ? "partition" : "virtual processor and VTL";
	if (code == HVCALL_GET_VP_REGISTERS)
		return meaning_of_names(trap, i, count);
	/* Each element: a name, a word of zero and a value of two words. */
	if ((i - 2) / 4 >= count || i % 2 != 0)
		return NULL;
	return i % 4 == 0 ? VALUE_TEXT : name_of_register(trap->arch, (uint32_t)trap->input[i]);
}

/* The bits of a register's value that is input word @i; its id is two words before. */
static void print_register_bits(struct decode *d, const struct trap *trap, uint32_t i)
{
	const char *meaning = meaning_of_input(trap, i);
	const struct layout *layout = NULL;

	if (meaning != NULL && strcmp(meaning, VALUE_TEXT) == 0)
		layout = layout_of_register((uint32_t)trap->input[i - 2], trap->input[i]);
	if (layout != NULL)
		print_layout(d, layout, trap->arch, trap->input[i]);
}

static void print_input(struct decode *d, const struct trap *trap, bool hypercall)
{
	char name[16];
	uint32_t i;

	for (i = 0; i < trap->inputs; i++) {
		snprintf(name, sizeof(name), "input[%u]", i);
		print_row(d, name, trap->input[i], hypercall ? meaning_of_input(trap, i) : NULL);
		if (hypercall)
			print_register_bits(d, trap, i);
	}
}

static void print_hypercall(struct decode *d, const struct trap *trap)
{
	print_layout(d, &layout_control, trap->arch, trap->values[NUMBER]);
	print_input(d, trap, true);
	print_row(d, "result", trap->values[RESULT], NULL);
	print_row(d, "reps", trap->values[REPS], "elements done");
}

static void print_function(struct decode *d, const struct trap *trap)
{
	const char *name = name_of_function(trap->values[NUMBER]);

	print_row(d, "function", trap->values[NUMBER], name != NULL ? name : "unknown");
	print_row(d, "X0", trap->values[RESULT], NULL);
}

static void print_cpuid(struct decode *d, const struct trap *trap)
{
	print_row(d, "leaf", trap->values[NUMBER] & 0xffffffff, NULL);
	print_row(d, "subleaf", trap->values[NUMBER] >> 32, NULL);
	print_row(d, "EAX", trap->values[RESULT] & 0xffffffff, NULL);
	print_row(d, "EBX", trap->values[RESULT] >> 32, NULL);
}

static void print_msr_access(struct decode *d, const struct trap *trap)
{
	const bool write = trap->values[KIND] == HV_FAKE_WRMSR;
	const uint64_t value = write ? trap->input[0] : trap->values[RESULT];
	const uint64_t msr = trap->values[NUMBER];
	const struct layout *layout = msr <= UINT32_MAX ? layout_of_msr((uint32_t)msr, value)
							: NULL;
	const char *name = msr <= UINT32_MAX ? name_of_msr(msr) : NULL;

	print_row(d, "msr", msr, name != NULL ? name : "unknown");
	print_row(d, "value", value, write ? "written" : "read");
	if (layout != NULL)
		print_layout(d, layout, ARCH_X64, value);
}

static void print_by_kind(struct decode *d, const struct trap *trap)
{
	switch (trap->values[KIND]) {
	case HV_FAKE_HVC0_HYPERCALL:
	case HV_FAKE_HVC1_HYPERCALL:
	case HV_FAKE_X64_HYPERCALL:
		print_hypercall(d, trap);
		break;
	case HV_FAKE_UID_QUERY:
	case HV_FAKE_SMCCC_OTHER:
		print_function(d, trap);
		break;
	case HV_FAKE_CPUID:
		print_cpuid(d, trap);
		break;
	case HV_FAKE_RDMSR:
	case HV_FAKE_WRMSR:
		print_msr_access(d, trap);
		break;
	default: /* VTL call and return: the immediate or control word, and shared registers */
		print_row(d, "number", trap->values[NUMBER], NULL);
		print_input(d, trap, false);
	}
}

bool print_trap(struct decode *d, const char *const *words, uint32_t count)
{
	const char *name;
	const char *status;
	const char *reason;
	struct trap trap;

	if (!read_trap(d, &trap, words, count))
		return false;
	trap.arch = arch_of(trap.values[KIND]);
	name = name_of_trap(trap.values[KIND]);
	status = name_of_status(trap.values[STATUS]);
	reason = name_of_reason(trap.values[REASON]);
	print_begin(d, TRAP_WORD, trap.arch, &trap.values[KIND], 1,
		    name != NULL ? name : "unknown");
	print_row(d, "vp", trap.values[VP], NULL);
	print_by_kind(d, &trap);
	print_row(d, "status", trap.values[STATUS], status != NULL ? status : "unknown");
	print_row(d, "reason", trap.values[REASON], reason != NULL ? reason : "unknown");
	if (reason != NULL && trap.values[REASON] != HV_FAKE_LEGAL)
		print_row(d, "illegal", hv_fake_reason_illegal((uint32_t)trap.values[REASON]),
			  hv_fake_reason_text((uint32_t)trap.values[REASON]));
	print_row(d, "passes", trap.values[PASSES], NULL);
	print_end(d);
	return true;
}
