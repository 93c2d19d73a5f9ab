/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Words of bits: which fields each has, by the names of the SDK's headers, where the numbers are. What a row says of a bit is
 * said when it is set. Bits in no field are the rest, with what the specification wants of them.
 */
#include "decode.h"

#include "arch/x86/abi/msr.h"
#include "arch/x86/abi/register.h"
#include "hyperv/abi/control.h"
#include "hyperv/abi/crash.h"
#include "hyperv/abi/guest_os_id.h"
#include "hyperv/abi/register.h"
#include "hyperv/abi/register_bits.h"
#include "hyperv/abi/stimer.h"
#include "hyperv/abi/synic.h"
#include "hyperv/abi/vsm.h"

/* clang-format off */
#define BIT(bit, meaning)               { #bit, bit, false, NULL, meaning, NULL }
#define BIT_ARM64(bit, meaning, arm64)  { #bit, bit, false, NULL, meaning, arm64 }
#define FIELD(name, meaning)            { #name, name##_MASK, false, NULL, meaning, NULL }
#define FIELD_ARM64(name, meaning, arm) { #name, name##_MASK, false, NULL, meaning, arm }
#define NAMED(name, name_of)            { #name, name##_MASK, false, name_of, NULL, NULL }
#define ADDRESS(name)                   { #name, name##_MASK, true, NULL, "GPA of the page", NULL }
#define LAYOUT(fields, rest)            { fields, sizeof(fields) / sizeof((fields)[0]), rest }

#define MUST_BE_ZERO "reserved, must be zero"
#define PRESERVED    "reserved, to be preserved"
#define IGNORED      "reserved, to be ignored"
#define RESERVED     "reserved"

static const struct field control[] = {
	NAMED(HV_HYPERCALL_CODE, name_of_call),
	BIT(HV_HYPERCALL_FAST_BIT, "parameters in registers"),
	FIELD(HV_HYPERCALL_VARHEAD, "units of 8 bytes"),
	BIT_ARM64(HV_HYPERCALL_NESTED, "for the outermost hypervisor", "x86 only, must be zero here"),
	FIELD(HV_HYPERCALL_REP_COMP, "elements"),
	FIELD(HV_HYPERCALL_REP_START, "first element"),
};
const struct layout layout_control = LAYOUT(control, MUST_BE_ZERO);

static const struct field result[] = {
	NAMED(HV_HYPERCALL_RESULT, name_of_status),
	FIELD(HV_HYPERCALL_REP_COMP, "elements done"),
};
const struct layout layout_result = LAYOUT(result, IGNORED);

static const struct field scontrol[] = {
	BIT(HV_SYNIC_CONTROL_ENABLE, "SynIC on"),
};
const struct layout layout_scontrol = LAYOUT(scontrol, RESERVED);

static const struct field simp[] = {
	BIT(HV_SYNIC_SIMP_ENABLE, "messages on"),
	ADDRESS(HV_SYNIC_SIMP_BASE_SIMP_GPA),
};
const struct layout layout_simp = LAYOUT(simp, PRESERVED);

static const struct field siefp[] = {
	BIT(HV_SYNIC_SIEFP_ENABLE, "event flags on"),
	ADDRESS(HV_SYNIC_SIEFP_BASE_SIEFP_GPA),
};
const struct layout layout_siefp = LAYOUT(siefp, PRESERVED);

static const struct field sint[] = {
	FIELD_ARM64(HV_SYNIC_SINT_VECTOR, "vector", "INTID"),
	BIT(HV_SYNIC_SINT_MASKED, "masked"),
	BIT_ARM64(HV_SYNIC_SINT_AUTO_EOI, "ends by itself", "x86 only, must be zero here"),
	BIT(HV_SYNIC_SINT_POLLING, "no interrupt, the guest polls"),
	BIT(HV_SYNIC_SINT_AS_INTERCEPT, "delivered as an intercept"),
	BIT(HV_SYNIC_SINT_PROXY, "for the guest of a paravisor"),
};
const struct layout layout_sint = LAYOUT(sint, PRESERVED);

static const struct field stimer[] = {
	BIT(HV_STIMER_CONFIG_ENABLE, "armed"),
	BIT(HV_STIMER_CONFIG_PERIODIC, "the count is a period"),
	BIT(HV_STIMER_CONFIG_LAZY, "may be late"),
	BIT(HV_STIMER_CONFIG_AUTO_ENABLE, "a write of the count arms it"),
	FIELD_ARM64(HV_STIMER_CONFIG_APIC_VECTOR, "vector in direct mode", "INTID in direct mode"),
	BIT(HV_STIMER_CONFIG_DIRECT_MODE, "raises an interrupt, sends no message"),
	FIELD(HV_STIMER_CONFIG_SINTX, "SINT of the message"),
};
const struct layout layout_stimer = LAYOUT(stimer, MUST_BE_ZERO);

static const struct field crash[] = {
	FIELD(HV_CRASH_CTL_PRE_OS_ID, "program before the OS, 0 is the OS"),
	BIT(HV_CRASH_CTL_NO_CRASH_DUMP, "the guest writes no dump"),
	BIT(HV_CRASH_CTL_CRASH_NOTIFY_MSG, "there is a message"),
	BIT(HV_CRASH_CTL_CRASH_NOTIFY, "report the crash"),
};
const struct layout layout_crash = LAYOUT(crash, RESERVED);

#define OPEN_SOURCE(version)                                            \
	BIT(HV_GUEST_OS_ID_OPEN_SOURCE, "open-source layout"),          \
	NAMED(HV_GUEST_OS_ID_TYPE, name_of_os_type),                    \
	FIELD(HV_GUEST_OS_ID_OS_ID, "free for the vendor"), version,    \
	FIELD(HV_GUEST_OS_ID_BUILD, "free for the vendor")
#define MICROSOFT(system)                                               \
	BIT(HV_GUEST_OS_ID_OPEN_SOURCE, NULL), /* clear */              \
	NAMED(HV_GUEST_OS_ID_VENDOR, name_of_vendor), system,           \
	NAMED(HV_GUEST_OS_ID_MAJOR, decimal),                           \
	NAMED(HV_GUEST_OS_ID_MINOR, decimal),                           \
	NAMED(HV_GUEST_OS_ID_SERVICE_PACK, decimal),                    \
	NAMED(HV_GUEST_OS_ID_BUILD, decimal)

static const struct field os_linux[] = { OPEN_SOURCE(NAMED(HV_GUEST_OS_ID_VERSION, linux_version)) };
static const struct field os_open_source[] = { OPEN_SOURCE(FIELD(HV_GUEST_OS_ID_VERSION, "version")) };
static const struct field os_microsoft[] = { MICROSOFT(NAMED(HV_GUEST_OS_ID_OS, name_of_microsoft_os)) };
static const struct field os_proprietary[] = { MICROSOFT(FIELD(HV_GUEST_OS_ID_OS, "of the vendor")) };

static const struct layout layout_linux = LAYOUT(os_linux, RESERVED);
static const struct layout layout_open_source = LAYOUT(os_open_source, RESERVED);
static const struct layout layout_microsoft = LAYOUT(os_microsoft, RESERVED);
static const struct layout layout_proprietary = LAYOUT(os_proprietary, RESERVED);

static const struct field reference_tsc[] = {
	BIT(HV_REGISTER_REFERENCE_TSC_ENABLE, "page on"),
	ADDRESS(HV_REGISTER_REFERENCE_TSC_GPN),
};
static const struct field vp_assist[] = {
	BIT(HV_REGISTER_VP_ASSIST_PAGE_ENABLED, "page on"),
	ADDRESS(HV_REGISTER_VP_ASSIST_PAGE_GPA_PAGE_NUMBER),
};
static const struct field hypercall_page[] = {
	BIT(HV_X64_MSR_HYPERCALL_ENABLE, "page on"),
	BIT(HV_X64_MSR_HYPERCALL_LOCKED, "read-only until reset"),
	ADDRESS(HV_X64_MSR_HYPERCALL_PAGE_ADDRESS),
};
static const struct field vsm_vp_status[] = {
	FIELD(HV_REGISTER_VSM_VP_STATUS_ACTIVE_VTL, "VTL that runs"),
	BIT(HV_REGISTER_VSM_VP_STATUS_ACTIVE_MBEC_ENABLED, "execution for user and kernel apart"),
	FIELD(HV_REGISTER_VSM_VP_STATUS_ENABLED_VTL_SET, "VTLs enabled, bit 0 for VTL 0"),
};

static const struct layout layout_reference_tsc = LAYOUT(reference_tsc, PRESERVED);
static const struct layout layout_vp_assist = LAYOUT(vp_assist, PRESERVED);
static const struct layout layout_hypercall_page = LAYOUT(hypercall_page, PRESERVED);
static const struct layout layout_vsm_vp_status = LAYOUT(vsm_vp_status, MUST_BE_ZERO);

/* Registers whose bits are known, and the MSRs behind which they are on x86; 0 where there is none. */
static const struct {
	uint32_t id, msr, count, step;
	const struct layout *layout;
} words[] = {
	{ HV_REGISTER_SINT0, HV_X64_MSR_SINT0, HV_SYNIC_SINT_COUNT, 1, &layout_sint },
	{ HV_REGISTER_STIMER0_CONFIG, HV_X64_MSR_STIMER0_CONFIG, HV_SYNIC_STIMER_COUNT, 2, &layout_stimer },
	{ HV_REGISTER_SCONTROL, HV_X64_MSR_SCONTROL, 1, 1, &layout_scontrol },
	{ HV_REGISTER_SIEFP, HV_X64_MSR_SIEFP, 1, 1, &layout_siefp },
	{ HV_REGISTER_SIMP, HV_X64_MSR_SIMP, 1, 1, &layout_simp },
	{ HV_REGISTER_GUEST_CRASH_CTL, HV_X64_MSR_CRASH_CTL, 1, 1, &layout_crash },
	{ HV_REGISTER_REFERENCE_TSC, HV_X64_MSR_REFERENCE_TSC, 1, 1, &layout_reference_tsc },
	{ HV_REGISTER_VP_ASSIST_PAGE, HV_X64_MSR_VP_ASSIST_PAGE, 1, 1, &layout_vp_assist },
	{ HV_X64_REGISTER_HYPERCALL, HV_X64_MSR_HYPERCALL, 1, 1, &layout_hypercall_page },
	{ HV_REGISTER_VSM_VP_STATUS, 0, 1, 1, &layout_vsm_vp_status },
};
/* clang-format on */

#define WORDS (sizeof(words) / sizeof(words[0]))

const struct layout *layout_of_os_id(uint64_t id)
{
	if ((id & HV_GUEST_OS_ID_OPEN_SOURCE) != 0)
		return (id & HV_GUEST_OS_ID_TYPE_MASK) >> HV_GUEST_OS_ID_TYPE_SHIFT ==
				       HV_GUEST_OS_TYPE_LINUX
			       ? &layout_linux
			       : &layout_open_source;
	return id >> HV_GUEST_OS_ID_VENDOR_SHIFT == HV_GUEST_OS_VENDOR_MICROSOFT
		       ? &layout_microsoft
		       : &layout_proprietary;
}

/* @return Whether @number is one of @count numbers from @first on, @step apart. */
static bool among(uint32_t number, uint32_t first, uint32_t count, uint32_t step)
{
	uint32_t distance = number - first;

	return distance % step == 0 && distance / step < count;
}

const struct layout *layout_of_register(uint32_t id, uint64_t value)
{
	size_t i;

	if (id == HV_REGISTER_GUEST_OS_ID)
		return layout_of_os_id(value);
	for (i = 0; i < WORDS; i++)
		if (among(id, words[i].id, words[i].count, words[i].step))
			return words[i].layout;
	return NULL;
}

const struct layout *layout_of_msr(uint32_t msr, uint64_t value)
{
	size_t i;

	if (msr == HV_X64_MSR_GUEST_OS_ID)
		return layout_of_os_id(value);
	for (i = 0; i < WORDS; i++)
		if (words[i].msr != 0 && among(msr, words[i].msr, words[i].count, words[i].step))
			return words[i].layout;
	return NULL;
}

static const char *meaning_of(const struct field *field, enum arch arch, uint64_t value)
{
	bool single = (field->mask & (field->mask - 1)) == 0;

	if (field->name_of != NULL) {
		const char *name = field->name_of(value);

		return name != NULL ? name : "unknown";
	}
	if (single && value == 0)
		return NULL;
	return arch == ARCH_ARM64 && field->arm64 != NULL ? field->arm64 : field->meaning;
}

void print_layout(struct decode *d, const struct layout *layout, enum arch arch, uint64_t value)
{
	uint64_t rest = value;
	uint32_t i;

	for (i = 0; i < layout->count; i++) {
		const struct field *field = &layout->fields[i];
		uint64_t lowest = field->mask & (~field->mask + 1);
		uint64_t part = (value & field->mask) / (field->in_place ? 1 : lowest);

		print_row(d, field->name, part, meaning_of(field, arch, part));
		rest &= ~field->mask;
	}
	if (rest != 0)
		print_row(d, "reserved", rest, layout->rest);
}
