/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Names of values. The only file that uses the SDK's lists: each source file that does holds a copy of them. */
#include "decode.h"

#include "arch/arm64/abi/smccc.h"
#include "hyperv/abi/guest_os_id.h"
#include "hyperv/fake/record.h"
#include "hyperv/names.h"
#include "hyperv/names/arm64_register.h"
#include "hyperv/names/x64_msr.h"
#include "hyperv/names/x64_register.h"

struct named {
	uint64_t value;
	const char *name;
};

#define NAMED(name)                                                                                \
	{                                                                                          \
		name, #name                                                                        \
	}
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

static const char *find(const struct named *list, size_t count, uint64_t value)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].value == value)
			return list[i].name;
	return NULL;
}

const char *name_of_status(uint64_t value)
{
	return hv_status_name((hv_status_t)value);
}

/* Some numbers of statuses had another meaning in older hypervisors, and so a second name. */
void print_other_statuses(struct decode *d, uint64_t status)
{
	const char *row = hv_status_names();
	uint32_t number = 0;
	bool first = true;

	for (; *row != '\0'; row = hv_names_skip(row)) {
		const char *name = hv_names_row(row, &number);

		if (number != status)
			continue;
		if (!first)
			print_row(d, name, status, "in older hypervisors");
		first = false;
	}
}

const char *name_of_call(uint64_t value)
{
	return hv_hypercall_name((uint16_t)value);
}

const char *name_of_message_type(uint64_t value)
{
	return hv_message_type_name((uint32_t)value);
}

const char *name_of_msr(uint64_t value)
{
	return hv_x64_msr_name((uint32_t)value);
}

const char *name_of_arm64_register(uint64_t value)
{
	const char *name = hv_register_name((uint32_t)value);

	return name != NULL ? name : hv_arm64_register_name((uint32_t)value);
}

const char *name_of_x64_register(uint64_t value)
{
	const char *name = hv_register_name((uint32_t)value);

	return name != NULL ? name : hv_x64_register_name((uint32_t)value);
}

const char *name_of_os_type(uint64_t value)
{
	static const struct named types[] = {
		NAMED(HV_GUEST_OS_TYPE_LINUX),
		NAMED(HV_GUEST_OS_TYPE_FREEBSD),
		NAMED(HV_GUEST_OS_TYPE_XEN),
		NAMED(HV_GUEST_OS_TYPE_ILLUMOS),
	};

	return find(types, COUNT_OF(types), value);
}

const char *name_of_vendor(uint64_t value)
{
	static const struct named vendors[] = {
		NAMED(HV_GUEST_OS_VENDOR_MICROSOFT),
		NAMED(HV_GUEST_OS_VENDOR_HPE),
		NAMED(HV_GUEST_OS_VENDOR_BLACKBERRY),
		NAMED(HV_GUEST_OS_VENDOR_LANCOM),
	};

	return find(vendors, COUNT_OF(vendors), value);
}

const char *name_of_microsoft_os(uint64_t value)
{
	static const struct named systems[] = {
		NAMED(HV_GUEST_OS_MICROSOFT_UNDEFINED),  NAMED(HV_GUEST_OS_MICROSOFT_MSDOS),
		NAMED(HV_GUEST_OS_MICROSOFT_WINDOWS_3X), NAMED(HV_GUEST_OS_MICROSOFT_WINDOWS_9X),
		NAMED(HV_GUEST_OS_MICROSOFT_WINDOWS_NT), NAMED(HV_GUEST_OS_MICROSOFT_WINDOWS_CE),
	};

	return find(systems, COUNT_OF(systems), value);
}

const char *name_of_function(uint64_t value)
{
	static const struct named functions[] = {
		NAMED(HV_FUNC_ID),
		NAMED(HV_SMCCC_VERSION_FUNC_ID),
		NAMED(HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID),
	};

	return find(functions, COUNT_OF(functions), value);
}

const char *name_of_trap(uint64_t value)
{
	static const struct named traps[] = {
		NAMED(HV_FAKE_HVC0_HYPERCALL), NAMED(HV_FAKE_HVC1_HYPERCALL),
		NAMED(HV_FAKE_X64_HYPERCALL),  NAMED(HV_FAKE_UID_QUERY),
		NAMED(HV_FAKE_SMCCC_OTHER),    NAMED(HV_FAKE_CPUID),
		NAMED(HV_FAKE_RDMSR),          NAMED(HV_FAKE_WRMSR),
		NAMED(HV_FAKE_VTL_CALL),       NAMED(HV_FAKE_VTL_RETURN),
	};

	return find(traps, COUNT_OF(traps), value);
}

/* The number of a reason is its place in the list. */
#define REASON(name, status, text) NAMED(name),

const char *name_of_reason(uint64_t value)
{
	static const struct named reasons[] = { HV_FAKE_REASON_LIST(REASON) };

	return find(reasons, COUNT_OF(reasons), value);
}

/* What these return is there until the next call. */

const char *decimal(uint64_t value)
{
	static char text[24];

	snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
	return text;
}

const char *linux_version(uint64_t value)
{
	static char text[24];

	snprintf(text, sizeof(text), "Linux %u.%u.%u", (uint32_t)value >> 16,
		 (uint32_t)value >> 8 & 0xff, (uint32_t)value & 0xff);
	return text;
}
