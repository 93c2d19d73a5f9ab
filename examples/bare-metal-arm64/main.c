/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest of Hyper-V on the bare machine: find it, say who we are, learn what it offers, make
 * hypercalls, leave.
 *
 * Each function below is one step and prints one part of the report; the first column is the
 * number of traps that the step took, as the monitor below counts them.
 */
#include <stddef.h>

#include <hyperv/hyperv.h>
#include <hyperv/names.h>

#include "console.h"
#include "machine.h"
#include "ways.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* An id of our own: no type of operating system is assigned to examples. */
#define OS_TYPE    0x7f
#define OS_VERSION 0x000100

/* A SINT that nobody uses here, masked; what differs is the vector, so that CPUs are told apart. */
#define SINT_MASKED  0x10000ULL
#define SINT_VECTOR  0x20ULL
#define SINT_AT_BOOT SINT_MASKED

#define REGISTERS 5

static uint32_t passed, failed;
static struct hv_guest guest;

/* What the second processor found out, before "done" is set. */
static struct {
	uint64_t vp_index;
	uint64_t hwid;
	uint64_t sint;
	uint64_t traps;
	struct hv_features features;
	hv_status_t status;
	uint32_t done;
} second;

/* The hypervisor's addresses equal ours, because start.S maps everything at its own address. */
static uint64_t input_words[HV_HYP_PAGE_SIZE / 8] __attribute__((aligned(HV_HYP_PAGE_SIZE)));
static uint64_t output_words[HV_HYP_PAGE_SIZE / 8] __attribute__((aligned(HV_HYP_PAGE_SIZE)));
static const struct hv_page input_page = { input_words, (hv_gpa_t)input_words };
static const struct hv_page output_page = { output_words, (hv_gpa_t)output_words };

static const uint32_t crash_names[REGISTERS] = {
	HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_P1, HV_REGISTER_GUEST_CRASH_P2,
	HV_REGISTER_GUEST_CRASH_P3, HV_REGISTER_GUEST_CRASH_P4,
};

/* Report. */

static bool check(bool good, const char *what)
{
	passed += good;
	failed += !good;
	if (!good)
		print("FAILED: %s\n", what);
	return good;
}

/* "HV_STATUS_INVALID_PARAMETER" without its first part. */
static const char *status_name(hv_status_t status)
{
	const char *name = hv_status_name(status);

	return name != NULL ? name + sizeof("HV_STATUS_") - 1 : "(unknown)";
}

/* First and second column. Without the monitor nobody counts. */
static void step(uint64_t traps_before, const char *name)
{
	uint64_t traps = machine_traps();

	if (traps == SMCCC_NOT_SUPPORTED)
		print("       %-10s ", name);
	else
		print("%5lu  %-10s ", traps - traps_before, name);
}

static void next_line(void)
{
	print("\n                  ");
}

static _Noreturn void finish(uint64_t status)
{
	if (passed + failed != 0)
		print("\n%u checks passed, %u failed\n", passed, failed);
	if (failed != 0)
		machine_exit(EXIT_CHECK_FAILED);
	if (status != 0)
		machine_exit(status);
	machine_off();
}

/* Steps. */

static enum hv_detected detect(uint32_t conduit)
{
	static const char *const how[] = { "not found", "ACPI's FADT", "the UID query of the SMCCC",
					   "CPUID" };
	/* A kernel with ACPI passes its FADT as well; older hosts know nothing else. */
	const struct hv_platform platform = { .conduit = conduit };
	uint64_t traps = machine_traps();
	enum hv_detected found = hv_detect(&platform);

	step(traps, "detect");
	if (found == HV_NOT_DETECTED)
		print("not Hyper-V\n");
	else
		print("Hyper-V, found by %s (%s #0)\n", how[found],
		      conduit == HV_CONDUIT_HVC ? "HVC" : "SMC");
	return found;
}

static void show_version(void)
{
	struct hv_version version;

	hv_get_version(&guest.features, &version);
	print("hypervisor %u.%u.%u.%u-%u-%u", version.major, version.minor, version.build,
	      version.service_number, version.service_pack, version.service_branch);
}

static bool start(void)
{
	uint64_t id = hv_guest_os_id_open_source(OS_TYPE, 0, OS_VERSION, 0);
	uint64_t before = 0, after = 0, traps;
	struct hv_guest_os os;
	hv_status_t status;

	/* hv_start() reads the id itself; this is for the report. */
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &before) == HV_STATUS_SUCCESS, "id before");
	traps = machine_traps();
	status = hv_start(&guest, id, NULL);
	step(traps, "start");
	if (!check(status == HV_STATUS_SUCCESS, "hv_start")) {
		print("HV_STATUS_%s\n", status_name(status));
		return false;
	}
	check(traps == SMCCC_NOT_SUPPORTED || machine_traps() - traps == 2, "start in two traps");
	show_version();
	next_line();
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &after) == HV_STATUS_SUCCESS, "id after");
	check(before == 0 && after == id && guest.guest_os_id == id, "id written");
	hv_guest_os_id_parse(after, &os);
	print("guest OS id 0x%lx, was 0x%lx (%s, type 0x%x, version %u.%u.%u)\n", after, before,
	      os.open_source ? "open source" : "proprietary", os.type, os.version >> 16,
	      os.version >> 8 & 0xff, os.version & 0xff);
	return true;
}

static void show_features(void)
{
#define FEATURE(name) name,
	static const uint32_t all[] = { HV_FEATURE_LIST(FEATURE, FEATURE) };
	uint32_t i, shown = 0;

	/* Known since hv_start(). In code of your own ask by name: hv_has_access_vp_index(&features). */
	step(machine_traps(), "features");
	for (i = 0; i < COUNT_OF(all); i++) {
		if (!hv_has(&guest.features, all[i]))
			continue;
		if (shown != 0 && shown % 2 == 0)
			next_line();
		print(shown % 2 == 0 ? "%-34s" : "%s",
		      hv_feature_name(all[i]) + sizeof("HV_HAS_") - 1);
		shown++;
	}
	print("\n");
	check(hv_has_access_vp_index(&guest.features), "may read the VP index");
}

/* Registers of a processor are read and written on it; it is not for others to do. */
static hv_status_t own_registers(uint64_t vector, uint64_t *vp_index, uint64_t *sint)
{
	static const uint32_t names[2] = { HV_REGISTER_VP_INDEX, HV_REGISTER_SINT5 };
	struct hv_u128 values[2];
	hv_status_t status;
	uint32_t done;

	status = hv_set_vpreg(HV_REGISTER_SINT5, SINT_MASKED | vector);
	if (status == HV_STATUS_SUCCESS)
		status = hv_get_vpregs(names, values, 2, &done);
	if (status == HV_STATUS_SUCCESS) {
		*vp_index = values[0].low_part;
		*sint = values[1].low_part;
		status = hv_set_vpreg(HV_REGISTER_SINT5, SINT_AT_BOOT);
	}
	return status;
}

void secondary_main(uint32_t number)
{
	second.hwid = hv_arch_hwid();
	second.status = hv_get_features(&second.features);
	if (second.status == HV_STATUS_SUCCESS)
		second.status = own_registers(SINT_VECTOR + number, &second.vp_index, &second.sint);
	second.traps = machine_traps();
	hv_arch_store_release32(&second.done, 1);
	machine_psci(PSCI_CPU_OFF, 0, 0, 0);
}

static void show_processors(void)
{
	uint64_t traps = machine_traps(), vp_index = 0, sint = 0;

	check(own_registers(SINT_VECTOR, &vp_index, &sint) == HV_STATUS_SUCCESS, "CPU 0");
	step(traps, "CPU 0");
	print("VP index %lu, MPIDR 0x%lx, its SINT5 0x%lx\n", vp_index, hv_arch_hwid(), sint);

	if (!check(machine_start_processor(1), "start CPU 1"))
		return;
	while (hv_arch_load_acquire32(&second.done) == 0)
		hv_arch_cpu_relax();
	if (second.traps == SMCCC_NOT_SUPPORTED)
		print("       ");
	else
		print("%5lu  ", second.traps);
	print("%-10s VP index %lu, MPIDR 0x%lx, its SINT5 0x%lx\n", "CPU 1", second.vp_index,
	      second.hwid, second.sint);
	check(second.status == HV_STATUS_SUCCESS, "CPU 1");
	check(second.vp_index != vp_index, "a VP index of its own");
	check(sint == (SINT_MASKED | SINT_VECTOR), "SINT5 of CPU 0");
	check(second.sint == (SINT_MASKED | (SINT_VECTOR + 1)), "SINT5 of CPU 1");
	check(second.features.privileges.low_part == guest.features.privileges.low_part,
	      "features on CPU 1");
}

/* Several registers at once, then one, through one of the traps. */
static void show_registers(const struct way *way, uint64_t seed)
{
	struct hv_u128 written[REGISTERS], read[REGISTERS];
	uint32_t i, set_done = 0, get_done = 0;
	uint64_t before = machine_traps(), one = 0;
	bool same = true;

	for (i = 0; i < REGISTERS; i++) {
		written[i].low_part = seed * 0x0123456789abcdefULL + i;
		written[i].high_part = 0;
		read[i].low_part = ~written[i].low_part;
	}
	check(way->set_list(crash_names, written, REGISTERS, &set_done) == HV_STATUS_SUCCESS,
	      "write five registers");
	check(way->get_list(crash_names, read, REGISTERS, &get_done) == HV_STATUS_SUCCESS,
	      "read five registers");
	for (i = 0; i < REGISTERS; i++)
		same = same && read[i].low_part == written[i].low_part && read[i].high_part == 0;
	check(same, "five registers read as written");
	check(way->set(HV_REGISTER_GUEST_CRASH_P3, ~seed) == HV_STATUS_SUCCESS, "write one");
	check(way->get(HV_REGISTER_GUEST_CRASH_P3, &one) == HV_STATUS_SUCCESS, "read one");
	check(one == ~seed, "one register read as written");

	step(before, seed == 1 ? "registers" : "");
	print("%-8s  %u written and %u read at once, 1 written and 1 read: %s\n", way->name,
	      set_done, get_done, same && one == ~seed ? "as written" : "NOT as written");
}

/* Calls: each returns what the hypervisor answered, and checks what came with it. */

static uint64_t call_memory(const struct way *way)
{
	uint64_t result;

	output_words[0] = 0;
	result = way->memory(&output_page);
	check(hv_result_success(result) && output_words[0] != 0, "a partition id");
	return result;
}

static uint64_t call_rep(const struct way *way)
{
	uint64_t result;
	uint32_t i;

	input_words[0] = HV_PARTITION_ID_SELF;
	input_words[1] = HV_VP_INDEX_SELF;
	for (i = 0; i < REGISTERS; i++) /* two ids in a word */
		input_words[2 + i / 2] = i % 2 == 0 ? crash_names[i]
						    : input_words[2 + i / 2] |
							      (uint64_t)crash_names[i] << 32;
	output_words[0] = 0;
	result = way->rep(&input_page, &output_page, REGISTERS);
	check(hv_result_success(result) && hv_repcomp(result) == REGISTERS, "all elements done");
	check(output_words[8] - output_words[0] == 4, "registers in memory");
	return result;
}

static uint64_t call_fast8(const struct way *way)
{
	uint64_t result = way->fast8(1000);

	check(hv_result_success(result), "a fast call of 8 bytes");
	return result;
}

static uint64_t call_fast16(const struct way *way)
{
	uint64_t result = way->fast16(SINT_VECTOR, 0);

	check(hv_result_success(result), "a fast call of 16 bytes");
	return result;
}

static uint64_t call_fast(const struct way *way)
{
	struct hv_u128 values[2];
	uint64_t result;

	result = way->fast(HV_REGISTER_HYPERVISOR_VERSION, HV_REGISTER_GUEST_OS_ID, values);
	if (!check(hv_result_success(result) && hv_repcomp(result) == 2, "two registers"))
		return result;
	check(values[0].low_part == guest.features.version.low_part &&
		      values[0].high_part == guest.features.version.high_part &&
		      values[1].low_part == guest.guest_os_id,
	      "two registers as known");
	return result;
}

static uint64_t call_refused(const struct way *way)
{
	uint64_t untouched = 0x55;
	hv_status_t status = way->get(HV_REGISTER_GUEST_IDLE, &untouched);

	check(status == HV_STATUS_INVALID_PARAMETER && untouched == 0x55, "no such register here");
	return status;
}

/* The trap that chooses at run time goes both ways, and they must agree. */
static hv_status_t call_both(uint64_t (*call)(const struct way *way))
{
	uint64_t results[2];

	chosen_convention = HV_ARM64_HVC_NATIVE_IMM;
	results[1] = call(&way_chosen);
	chosen_convention = HV_ARM64_HVC_SMCCC_IMM;
	results[0] = call(&way_chosen);
	check(results[0] == results[1], "both conventions agree");
	return hv_result(results[0]);
}

static void show_calls(void)
{
	static const struct {
		const char *name;
		uint64_t (*call)(const struct way *way);
	} calls[] = {
		{ "GetPartitionId, in memory", call_memory },
		{ "GetVpRegisters, rep, in memory", call_rep },
		{ "NotifyLongSpinWait, fast 8", call_fast8 },
		{ "SendSyntheticClusterIpi, fast 16", call_fast16 },
		{ "GetVpRegisters, extended fast", call_fast },
		{ "a register that is not there", call_refused },
	};
	uint32_t i;

	print("       %-10s %-33s%-18s%-18s%s\n", "calls", "HV_STATUS_... by", way_smccc.name,
	      way_native.name, way_chosen.name);
	for (i = 0; i < COUNT_OF(calls); i++) {
		uint64_t before = machine_traps();
		hv_status_t smccc = hv_result(calls[i].call(&way_smccc));
		hv_status_t native = hv_result(calls[i].call(&way_native));
		hv_status_t chosen = call_both(calls[i].call);

		step(before, "");
		print("%-33s%-18s%-18s%s\n", calls[i].name, status_name(smccc), status_name(native),
		      status_name(chosen));
	}
}

static void stop(void)
{
	uint64_t before = machine_traps(), id = 1;
	hv_status_t status = hv_stop(&guest);

	step(before, "stop");
	check(status == HV_STATUS_SUCCESS, "hv_stop");
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &id) == HV_STATUS_SUCCESS, "id at the end");
	check(id == 0, "id taken back");
	print("HV_STATUS_%s, guest OS id 0x%lx\n", status_name(status), id);
}

void main(uint64_t boot_x0);

void main(uint64_t boot_x0)
{
	uint32_t conduit = machine_init(boot_x0);

	print("Hyper-V SDK %u.%u.%u: a guest on the bare machine, arm64\n\n", HV_SDK_VERSION_MAJOR,
	      HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH);
	print("traps  step\n");
	if (detect(conduit) == HV_NOT_DETECTED)
		finish(EXIT_NOT_HYPERV);
	if (!start())
		finish(EXIT_CHECK_FAILED);
	show_features();
	show_processors();
	show_registers(&way_smccc, 1);
	show_registers(&way_native, 2);
	show_registers(&way_chosen, 3);
	show_calls();
	stop();
	finish(0);
}
