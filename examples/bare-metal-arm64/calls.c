/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "checks.h"

#define REGISTERS 5

#define SINT_VECTOR 0x20U

/* The hypervisor's addresses equal ours, because start.S maps everything at its own address. */
static uint64_t input_words[HV_HYP_PAGE_SIZE / 8] __attribute__((aligned(HV_HYP_PAGE_SIZE)));
static uint64_t output_words[HV_HYP_PAGE_SIZE / 8] __attribute__((aligned(HV_HYP_PAGE_SIZE)));
static const struct hv_page input_page = { input_words, (hv_gpa_t)input_words };
static const struct hv_page output_page = { output_words, (hv_gpa_t)output_words };

static const uint32_t crash_names[REGISTERS] = {
	HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_P1, HV_REGISTER_GUEST_CRASH_P2,
	HV_REGISTER_GUEST_CRASH_P3, HV_REGISTER_GUEST_CRASH_P4,
};

/* Several registers at once, then one, through one of the traps. */
void show_registers(const struct way *way, uint64_t seed)
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

/* To nobody; ipi.c sends to somebody. */
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

void show_calls(void)
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
