/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What the hypervisor says of itself: 128 bits each, four words of CPUID on x64, a register on arm64. Only bits that are set
 * are shown; the same bit is another feature on the other architecture.
 */
#include <string.h>

#include "decode.h"

#include "arch/x86/abi/feature_info.h"
#include "hyperv/abi/feature.h"
#include "hyperv/names/feature.h"

/* Half of the 128 bits: given as 64, or as two words of 32. @return false with d->error set. */
static bool join(struct decode *d, const uint64_t *values, uint32_t count, uint64_t half[2])
{
	uint32_t i;

	if (count == 2) {
		half[0] = values[0];
		half[1] = values[1];
		return true;
	}
	for (i = 0; i < count; i++)
		if (!number_fits(d, values[i], 32))
			return false;
	half[0] = values[0] | values[1] << 32;
	half[1] = values[2] | values[3] << 32;
	return true;
}

/* Bits @first to @first + 63 of the 256 of hyperv/abi/feature.h. */
static void print_bits(struct decode *d, enum arch arch, uint32_t first, uint64_t bits)
{
	static const char *const words[] = { "EAX", "EBX", "ECX", "EDX" };
	char place[32];
	uint32_t i;

	for (i = first; bits != 0; i++, bits >>= 1) {
		const char *name = arch == ARCH_X64 ? hv_x64_feature_bit_name(i)
						    : hv_arm64_feature_bit_name(i);

		if ((bits & 1) == 0)
			continue;
		if (arch == ARCH_X64)
			snprintf(place, sizeof(place), "%s bit %u", words[i % 128 / 32], i % 32);
		else
			snprintf(place, sizeof(place), "bit %u", i % 128);
		print_row(d, name != NULL ? name : "unknown", 1, place);
	}
}

void print_feature_rows(struct decode *d, enum arch arch, const uint64_t half[2])
{
	const uint64_t c_state = arch == ARCH_X64
					 ? HV_X64_HYPERVISOR_FEATURES_MAX_SUPPORTED_C_STATE_MASK
					 : 0;

	print_bits(d, arch, 0, half[0]);
	if (c_state != 0)
		print_row(d, "HV_X64_HYPERVISOR_FEATURES_MAX_SUPPORTED_C_STATE", half[1] & c_state,
			  "deepest C-state");
	print_bits(d, arch, 64, half[1] & ~c_state);
}

void print_hint_rows(struct decode *d, enum arch arch, const uint64_t half[2])
{
	const uint64_t spins = half[0] >> HV_LONG_SPIN_WAIT_COUNT_SHIFT;
	const uint64_t width =
		arch == ARCH_X64
			? HV_X64_ENLIGHTENMENT_INFORMATION_IMPLEMENTED_PHYSICAL_ADDRESS_BITS_MASK
			: 0;

	print_bits(d, arch, 128, half[0] & 0xffffffff);
	print_row(d, "HV_LONG_SPIN_WAIT_COUNT", spins,
		  spins == HV_LONG_SPIN_WAIT_NEVER ? "HV_LONG_SPIN_WAIT_NEVER"
						   : "tries before a notice");
	if (width != 0)
		print_row(d, "HV_X64_ENLIGHTENMENT_INFORMATION_IMPLEMENTED_PHYSICAL_ADDRESS_BITS",
			  half[1] & width, "bits of a physical address");
	print_bits(d, arch, 192, half[1] & ~width);
}

/* clang-format off */
#define NUMBER(name) { #name, name##_MASK, false, decimal, NULL, NULL }
static const struct field low_fields[] = {
	NUMBER(HV_VERSION_MAJOR), NUMBER(HV_VERSION_MINOR), NUMBER(HV_VERSION_BUILD),
};
static const struct field high_fields[] = {
	NUMBER(HV_VERSION_SERVICE_PACK), NUMBER(HV_VERSION_SERVICE_NUMBER), NUMBER(HV_VERSION_SERVICE_BRANCH),
};
static const struct layout low_layout = { low_fields, 3, NULL }, high_layout = { high_fields, 3, NULL };
/* clang-format on */

void print_version_rows(struct decode *d, enum arch arch, const uint64_t half[2])
{
	print_layout(d, &low_layout, arch, half[0]);
	print_layout(d, &high_layout, arch, half[1]);
}

/* The words of such a kind, given as two or four numbers. */
static bool print_words(struct decode *d, const char *kind, enum arch arch, const uint64_t *values,
			uint32_t count,
			void (*rows)(struct decode *d, enum arch arch, const uint64_t half[2]))
{
	const bool four = arch == ARCH_X64;
	uint64_t half[2];

	if (count != 4 && (count != 2 || four))
		return fail(d,
			    four ? "needs EAX EBX ECX EDX"
				 : "needs LOW HIGH, or four words of 32 bits",
			    kind, strlen(kind));
	if (!join(d, values, count, half))
		return false;
	print_begin(d, kind, arch, values, count, NULL);
	rows(d, arch, half);
	print_end(d);
	return true;
}

bool print_features(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	if (arch == ARCH_ANY)
		return fail(d, "needs --arch", "features", 8);
	return print_words(d, "features", arch, values, count, print_feature_rows);
}

bool print_hints(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	if (arch == ARCH_ANY)
		return fail(d, "needs --arch", "hints", 5);
	return print_words(d, "hints", arch, values, count, print_hint_rows);
}

bool print_version(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count)
{
	return print_words(d, "version", arch, values, count, print_version_rows);
}
