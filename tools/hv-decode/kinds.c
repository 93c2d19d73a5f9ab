/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What can be decoded. */
#include <string.h>

#include "decode.h"

#include "hyperv/abi/register.h"

static bool print_status(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	const char *name = name_of_status(values[0]);

	print_begin(d, "status", arch, values, count, name != NULL ? name : "unknown");
	print_other_statuses(d, values[0]);
	print_end(d);
	return true;
}

/* All ones is no result word: it is how the SMCCC says that nobody answers. */
static bool print_result(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	bool none = values[0] == ~0ULL;

	print_begin(d, "result", arch, values, count, none ? "no hypervisor answered" : NULL);
	if (!none)
		print_layout(d, &layout_result, arch, values[0]);
	print_end(d);
	return true;
}

static bool print_os_id(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	print_begin(d, "os-id", arch, values, count, NULL);
	print_layout(d, layout_of_os_id(values[0]), arch, values[0]);
	print_end(d);
	return true;
}

/* The value of a register or MSR behind its number: by its bits if they are known. */
static void print_value(struct decode *d, enum arch arch, const struct layout *layout,
			const uint64_t *values, uint32_t count)
{
	if (count > 1 && layout != NULL)
		print_layout(d, layout, arch, values[1]);
	else if (count > 1)
		print_row(d, "value", values[1], NULL);
	if (count > 2)
		print_row(d, "high", values[2], NULL);
	print_end(d);
}

static bool print_msr(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	const char *name = name_of_msr(values[0]);

	(void)arch;
	print_begin(d, "msr", ARCH_X64, values, count, name != NULL ? name : "unknown");
	print_value(d, ARCH_X64, count > 1 ? layout_of_msr((uint32_t)values[0], values[1]) : NULL,
		    values, count);
	return true;
}

/* Registers that have 128 bits, and kinds of their own; both architectures have them. */
static bool print_wide(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	if (arch == ARCH_ANY && values[0] != HV_REGISTER_HYPERVISOR_VERSION)
		return fail(d, "needs --arch", "register", 8);
	if (count != 3)
		return fail(d, "this register has two words", "register", 8);
	print_begin(d, "register", arch, values, count, name_of_x64_register(values[0]));
	if (values[0] == HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO)
		print_feature_rows(d, arch, &values[1]);
	else if (values[0] == HV_REGISTER_FEATURES_INFO)
		print_hint_rows(d, arch, &values[1]);
	else
		print_version_rows(d, arch, &values[1]);
	print_end(d);
	return true;
}

static bool is_wide(uint64_t id)
{
	return id == HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO || id == HV_REGISTER_FEATURES_INFO ||
	       id == HV_REGISTER_HYPERVISOR_VERSION;
}

static bool print_register(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	const char *arm64 = arch == ARCH_X64 ? NULL : name_of_arm64_register(values[0]);
	const char *x64 = arch == ARCH_ARM64 ? NULL : name_of_x64_register(values[0]);
	const char *name = arm64 != NULL ? arm64 : x64;
	char both[128];

	if (count > 1 && is_wide(values[0]))
		return print_wide(d, arch, values, count);
	if (arm64 != NULL && x64 != NULL && strcmp(arm64, x64) != 0) {
		snprintf(both, sizeof(both), "%s (arm64), %s (x64)", arm64, x64);
		name = both;
	} else if (arch == ARCH_ANY && (arm64 == NULL) != (x64 == NULL)) {
		arch = arm64 != NULL ? ARCH_ARM64 : ARCH_X64;
	}
	print_begin(d, "register", arch, values, count, name != NULL ? name : "unknown");
	print_value(d, arch,
		    name != NULL && count > 1 ? layout_of_register((uint32_t)values[0], values[1])
					      : NULL,
		    values, count);
	return true;
}

/* clang-format off */
#define WORDS_128 "LOW HIGH | EAX EBX ECX EDX"
static const struct kind kinds[] = {
	{ "control",  "VALUE",   "control word of a hypercall",  1, 1, ARCH_ANY, 64, &layout_control, NULL, NULL },
	{ "result",   "VALUE",   "result word of a hypercall",   1, 1, ARCH_ANY, 64, NULL, print_result, NULL },
	{ "status",   "VALUE",   "status of a hypercall",        1, 1, ARCH_ANY, 16, NULL, print_status, NULL },
	{ "call",     "CODE",    "call code",                    1, 1, ARCH_ANY, 16, NULL, NULL, name_of_call },
	{ "os-id",    "VALUE",   "guest OS id",                  1, 1, ARCH_ANY, 64, NULL, print_os_id, NULL },
	{ "register", "ID [LOW [HIGH]]", "virtual processor register", 1, 3, ARCH_ANY, 32, NULL, print_register, NULL },
	{ "msr",      "NUMBER [VALUE]", "MSR of x64",            1, 2, ARCH_X64, 32, NULL, print_msr, NULL },
	{ "features", WORDS_128, "privileges and features",      2, 4, ARCH_ANY, 64, NULL, print_features, NULL },
	{ "hints",    WORDS_128, "recommendations",              2, 4, ARCH_ANY, 64, NULL, print_hints, NULL },
	{ "version",  WORDS_128, "version of the hypervisor",    2, 4, ARCH_ANY, 64, NULL, print_version, NULL },
	{ "sint",     "VALUE",   "synthetic interrupt source",   1, 1, ARCH_ANY, 64, &layout_sint, NULL, NULL },
	{ "scontrol", "VALUE",   "control of the SynIC",         1, 1, ARCH_ANY, 64, &layout_scontrol, NULL, NULL },
	{ "simp",     "VALUE",   "page of messages",             1, 1, ARCH_ANY, 64, &layout_simp, NULL, NULL },
	{ "siefp",    "VALUE",   "page of event flags",          1, 1, ARCH_ANY, 64, &layout_siefp, NULL, NULL },
	{ "stimer",   "VALUE",   "configuration of a timer",     1, 1, ARCH_ANY, 64, &layout_stimer, NULL, NULL },
	{ "crash",    "VALUE",   "crash control",                1, 1, ARCH_ANY, 64, &layout_crash, NULL, NULL },
	{ "message",  "TYPE",    "type of a SynIC message",      1, 1, ARCH_ANY, 32, NULL, NULL, name_of_message_type },
};
/* clang-format on */

const struct kind *kind_at(uint32_t number)
{
	return number < sizeof(kinds) / sizeof(kinds[0]) ? &kinds[number] : NULL;
}

const struct kind *kind_find(const char *name)
{
	const struct kind *kind;
	uint32_t i;

	for (i = 0; (kind = kind_at(i)) != NULL; i++)
		if (strcmp(kind->name, name) == 0)
			return kind;
	return NULL;
}

void kind_print(struct decode *d, const struct kind *kind, enum arch arch, uint64_t value)
{
	const char *name = kind->name_of != NULL ? kind->name_of(value) : NULL;

	if (kind->name_of != NULL && name == NULL)
		name = "unknown";
	print_begin(d, kind->name, arch, &value, 1, name);
	if (kind->layout != NULL)
		print_layout(d, kind->layout, arch, value);
	print_end(d);
}
