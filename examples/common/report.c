/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/frequency.h>
#include <hyperv/hypervisor_version.h>
#include <hyperv/names/feature.h>
#include <hyperv/names/status.h>
#include <hyperv/reftime.h>
#include <hyperv/vp.h>

#include "identity.h"
#include "report.h"

/* Reference time counts 100 ns. */
#define TICKS_PER_US     10U
#define TICKS_PER_SECOND 10000000U

/* One part in so many: clocks of different making differ. */
#define TOLERANCE 100U
/* Times the wait: others may run in between, but not so long. */
#define MUCH_LATER 1000U

/** The counter of the processor on both sides of reference time: read at some point between. */
struct reading {
	uint64_t before;
	uint64_t time;
	uint64_t after;
};

static const char *status_text(hv_status_t status)
{
	const char *name = hv_status_name(status);

	return name != HV_NULL ? name : "a status without a name";
}

static uint32_t failed(const char *what)
{
	report_line("FAILED: %s", what);
	return 1;
}

/* Whoever answers CPUID at the leaf where hypervisors say who they are: twelve characters. */
static void vendor_of(const uint32_t regs[4], char text[13])
{
	uint32_t i;

	for (i = 0; i < 12; i++) {
		char c = (char)(regs[1 + i / 4] >> 8 * (i % 4));

		text[i] = c >= ' ' && c <= '~' ? c : '.';
	}
	text[12] = '\0';
}

static void report_other(const struct hv_platform *platform)
{
	uint32_t words[4];
	char vendor[13];

	if (hv_arch_cpuid(HV_CPUID_FUNCTION_VERSION_AND_FEATURES, 0, words)) {
		if ((words[2] & HYPERV_HYPERVISOR_PRESENT_BIT) == 0) {
			report_line("hypervisor: none, not Hyper-V");
			return;
		}
		hv_arch_cpuid(HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS, 0, words);
		vendor_of(words, vendor);
		report_line("hypervisor: %s, not Hyper-V",
			    vendor[0] != '.' ? vendor : "one without a name");
		return;
	}
	if (platform == HV_NULL || !hv_arch_smccc_uid(platform->conduit, words))
		report_line("hypervisor: nobody to ask, not Hyper-V");
	else if (words[0] == ~0U)
		report_line("hypervisor: none that tells, not Hyper-V");
	else
		report_line("hypervisor: UID %08x %08x %08x %08x, not Hyper-V", words[0], words[1],
			    words[2], words[3]);
}

enum hv_detected report_hypervisor(const struct hv_platform *platform)
{
	enum hv_detected found = hv_detect(platform);

	if (found == HV_NOT_DETECTED)
		report_other(platform);
	else
		report_line("hypervisor: Hyper-V, found by %s", found_by(found));
	return found;
}

void report_features(const struct hv_features *features)
{
#define FEATURE(name) name,
	static const uint32_t all[] = { HV_FEATURE_LIST(FEATURE, FEATURE) };
#undef FEATURE
	struct hv_version version;
	uint32_t i;

	hv_get_version(features, &version);
	report_line("version: %u.%u.%u.%u-%u-%u", version.major, version.minor, version.build,
		    version.service_number, version.service_pack, version.service_branch);
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (hv_has(features, all[i]))
			report_line("feature: %s", hv_feature_name(all[i]) + sizeof("HV_HAS_") - 1);
}

static uint32_t report_vp_index(const struct hv_features *features)
{
	hv_status_t status;
	uint32_t index;

	if (!hv_has_access_vp_index(features)) {
		report_line("VP index: may not be asked");
		return 0;
	}
	status = hv_get_vp_index(&index);
	if (status != HV_STATUS_SUCCESS) {
		report_line("VP index: %s", status_text(status));
		return failed("VP index");
	}
	report_line("VP index: %u", index);
	return 0;
}

static hv_status_t read_time(struct reading *reading)
{
	hv_status_t status;

	reading->before = hv_arch_counter();
	status = hv_get_reference_counter(&reading->time);
	reading->after = hv_arch_counter();
	return status;
}

/* Between which two frequencies the counter ran, by reference time. */
struct range {
	uint64_t least;
	uint64_t most; /* 0: not measured */
};

static struct range range_of(const struct reading *first, const struct reading *last)
{
	uint64_t ticks = last->time - first->time;
	struct range range;

	range.least = (last->before - first->after) * TICKS_PER_SECOND / ticks;
	range.most = (last->after - first->before) * TICKS_PER_SECOND / ticks;
	return range;
}

static uint32_t report_time(const struct hv_features *features, struct range *range)
{
	const uint64_t wait = (uint64_t)REPORT_WAIT * TICKS_PER_US;
	struct reading first, last;
	hv_status_t status;
	uint64_t ticks;

	if (!hv_has_access_partition_reference_counter(features)) {
		report_line("reference time: may not be read");
		return 0;
	}
	status = read_time(&first);
	if (status == HV_STATUS_SUCCESS) {
		report_wait(REPORT_WAIT);
		status = read_time(&last);
	}
	if (status != HV_STATUS_SUCCESS) {
		report_line("reference time: %s", status_text(status));
		return failed("reference time");
	}
	ticks = last.time - first.time;
	report_line("reference time: %llu, and %llu when %u us had passed",
		    (unsigned long long)first.time, (unsigned long long)last.time, REPORT_WAIT);
	if (last.time <= first.time || ticks < wait - wait / TOLERANCE || ticks > wait * MUCH_LATER)
		return failed("reference time goes on as the other clock does");
	*range = range_of(&first, &last);
	report_line("counter: %llu to %llu Hz by reference time", (unsigned long long)range->least,
		    (unsigned long long)range->most);
	return 0;
}

/* A frequency that somebody tells, against what was measured. */
static uint32_t check_frequency(const struct range *range, uint64_t hz, const char *what)
{
	if (range->most == 0 ||
	    (hz + hz / TOLERANCE >= range->least && hz <= range->most + range->most / TOLERANCE))
		return 0;
	return failed(what);
}

/* Returns whether there is a frequency. */
static bool report_frequency(const char *what, hv_status_t status, uint64_t hz)
{
	if (status == HV_STATUS_SUCCESS)
		report_line("frequency: %s %llu Hz", what, (unsigned long long)hz);
	else
		report_line("frequency: %s %s", what, status_text(status));
	return status == HV_STATUS_SUCCESS;
}

static uint32_t report_frequencies(const struct hv_features *features, const struct range *range)
{
	uint64_t known = report_counter_frequency(), hz = 0;
	uint32_t wrong = 0;
	hv_status_t status;

	if (known != 0) {
		report_line("frequency: counter %llu Hz, not by the hypervisor",
			    (unsigned long long)known);
		wrong += check_frequency(range, known, "reference time and counter run together");
	}
	status = hv_get_processor_clock_frequency(features, &hz);
	if (report_frequency("counter", status, hz))
		wrong += check_frequency(range, hz, "frequency of the counter");
	status = hv_get_interrupt_clock_frequency(features, &hz);
	report_frequency("interrupt timer", status, hz);
	return wrong;
}

uint32_t report_processor(const struct hv_features *features)
{
	uint32_t wrong = report_vp_index(features);
	struct range range;

	range.least = 0;
	range.most = 0;
	wrong += report_time(features, &range);
	return wrong + report_frequencies(features, &range);
}
