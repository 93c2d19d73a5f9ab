/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What a hypervisor says of itself, all of it made up: tables of firmware, the UID query, CPUID, features, version, frequencies,
 * crash capabilities. Start and stop balance, nothing is used that was not offered, and nothing loops.
 */
#include "untrusted.h"
#include "unwatched.h"

static uint64_t crash_control; /* written last */
static uint64_t os_id;         /* likewise */
static bool os_id_written;

static void note(bool crash, bool id, uint64_t value)
{
	if (crash)
		crash_control = value;
	if (id) {
		os_id_written = true;
		os_id = value;
	}
}

static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	const uint32_t elements = (uint32_t)(control >> 32 & 0xfff);
	uint64_t result = fuzz_result(control);
	uint32_t i;

	for (i = 0; (control & 0xffff) == HVCALL_SET_VP_REGISTERS && i < elements; i++)
		note(block[2 + 4 * i] == HV_REGISTER_GUEST_CRASH_CTL,
		     block[2 + 4 * i] == HV_REGISTER_GUEST_OS_ID && (result & 0xffff) == 0,
		     block[4 + 4 * i]);
	for (i = 2; i < count; i++)
		block[i] = fuzz_word();
	return result;
}

#ifdef FUZZ_X86
static void fuzz_cpuid(uint32_t leaf, uint32_t *regs)
{
	static const uint32_t hyperv[] = { HYPERV_CPUID_ISOLATION_CONFIG, HV_VENDOR_ID_0,
					   HV_VENDOR_ID_1, HV_VENDOR_ID_2 };
	uint32_t i;

	CHECK(++fuzz_traps <= fuzz_traps_allowed);
	for (i = 0; i < 4; i++)
		regs[i] = (uint32_t)fuzz_word();
	if (leaf == HYPERV_CPUID_VENDOR_AND_MAX_FUNCTIONS && fuzz_byte() % 4 != 0)
		memcpy(regs, hyperv, sizeof(hyperv));
}

static uint16_t fuzz_rdmsr(uint32_t msr, uint64_t *value)
{
	const uint16_t status = fuzz_byte() % 4 == 0 ? (uint16_t)fuzz_number(2) : 0;

	(void)msr;
	CHECK(++fuzz_traps <= fuzz_traps_allowed);
	if (status == 0)
		*value = fuzz_word();
	return status;
}

static uint16_t fuzz_wrmsr(uint32_t msr, uint64_t value)
{
	const uint16_t status = fuzz_byte() % 4 == 0 ? (uint16_t)fuzz_number(2) : 0;

	CHECK(++fuzz_traps <= fuzz_traps_allowed);
	note(msr == HV_X64_MSR_CRASH_CTL, msr == HV_X64_MSR_GUEST_OS_ID && status == 0, value);
	return status;
}
#endif

static void detect(void)
{
	const uint32_t size = fuzz_byte() % 4 == 0 ? fuzz_byte() : 276;
	uint8_t *fadt = (uint8_t *)fuzz_memory(size, 0);
	struct hv_platform platform = { fadt, size, fuzz_byte() % 4U };
	enum hv_detected found;
	uint32_t i;

	if (size >= 4)
		memcpy(fadt, "FACP", 4);
	for (i = 4; i < size && fuzz_left != 0; i += 1 + fuzz_byte() % 40U)
		fadt[i] = fuzz_byte();
	if (size == 276 && fuzz_byte() % 2 == 0) {
		fadt[4] = 20;
		fadt[5] = 1;
		fadt[8] = 6;
		memcpy(fadt + 268, "MsHyperV", 8);
	}
	fuzz_traps_allowed = 3;
	found = hv_detect(&platform);
#ifdef FUZZ_X86
	CHECK(found == HV_NOT_DETECTED || found == HV_DETECTED_CPUID);
#else
	CHECK(found <= HV_DETECTED_SMCCC_UID);
	if (found == HV_DETECTED_FADT)
		CHECK(size == 276 && fadt[8] >= 6 && memcmp(fadt + 268, "MsHyperV", 8) == 0);
#endif
	free(fadt);
}

static void start(void)
{
	void *memory = fuzz_page();
	struct hv_page page = { memory, (uintptr_t)memory };
	struct hv_version version;
	struct hv_guest guest;
	hv_status_t status;

	memset(&guest, 0, sizeof(guest));
	os_id_written = false;
	fuzz_traps_allowed = 16;
	status = hv_start(&guest, 7, &page);
	CHECK(guest.started == (status == HV_STATUS_SUCCESS));
	if (status == HV_STATUS_SUCCESS) {
		CHECK(guest.guest_os_id != 0);
		CHECK(((guest.owned & HV_GUEST_OWNS_OS_ID) != 0) == os_id_written);
		CHECK(!os_id_written || (os_id == 7 && guest.guest_os_id == 7));
	}
	hv_get_version(&guest.features, &version);
	CHECK(version.service_number <= 0xffffff);
	CHECK(hv_long_spin_wait_count(&guest.features) == guest.features.hints.low_part >> 32);
	os_id_written = false;
	status = hv_stop(&guest);
	CHECK(!guest.started && guest.owned == 0);
	CHECK(!os_id_written || os_id == 0);
	CHECK(hv_stop(&guest) == HV_STATUS_SUCCESS);
	free(memory);
}

static void crash(void)
{
	static const uint64_t parameters[HV_CRASH_PARAMETERS] = { 1, 2, 3, 4, 5 };
	const uint32_t length = (uint32_t)fuzz_number(2) % 4100;
	void *memory = fuzz_page();
	struct hv_page message = { memory, (uintptr_t)memory };
	struct hv_features features;
	struct hv_crash report = { 0, 0 };
	const uint64_t flags = fuzz_word();
	hv_status_t status;

	memset(&features, 0xff, sizeof(features));
	crash_control = 0;
	fuzz_traps_allowed = 8;
	if (hv_crash_prepare(&report, &features) != HV_STATUS_SUCCESS)
		CHECK(report.capabilities == 0);
	status = hv_report_crash_message(&report, parameters, &message, length, flags);
	if (status != HV_STATUS_SUCCESS && report.reported == 0)
		status = hv_report_crash(&report, parameters, flags);
	/* Bits 63 and 62 ask for what the host offers; 61 to 58 are the caller's. */
	CHECK((crash_control & ~report.capabilities & 3ULL << 62) == 0);
	CHECK((crash_control & ~(flags | 3ULL << 62)) == 0);
	CHECK((crash_control & HV_CRASH_CTL_CRASH_NOTIFY_MSG) == 0 ||
	      (length > 0 && length <= 4096));
	CHECK(report.reported == (fuzz_traps > 1 ? report.reported : 0));
	if (report.reported != 0) {
		const uint32_t traps = fuzz_traps;

		CHECK(hv_report_crash(&report, parameters, 0) == HV_STATUS_OBJECT_IN_USE);
		CHECK(fuzz_traps == traps);
	} else {
		CHECK(status != HV_STATUS_SUCCESS);
	}
	free(memory);
}

static void frequency(void)
{
	struct hv_features features;
	uint64_t hz = 0x5a5a;

	fuzz_traps_allowed = 8;
	features.privileges.low_part = fuzz_word();
	features.privileges.high_part = fuzz_word();
	features.hints.low_part = fuzz_word();
	features.hints.high_part = fuzz_word();
	if (hv_get_processor_clock_frequency(&features, &hz) == HV_STATUS_SUCCESS)
		CHECK(hz != 0 && fuzz_traps == 1);
	else
		CHECK(hz == 0x5a5a);
	if (!hv_has_access_frequency_regs(&features) || !hv_has_frequency_regs(&features))
		CHECK(fuzz_traps == 0);
}

static void fuzz_one(void)
{
	const uint8_t what = fuzz_byte();

	fuzz_traps = 0;
#ifndef FUZZ_X86
	fuzz_convention = what >> 4 & 1;
#endif
	switch (what % 4) {
	case 0:
		detect();
		break;
	case 1:
		start();
		break;
	case 2:
		crash();
		break;
	default:
		frequency();
		break;
	}
}
