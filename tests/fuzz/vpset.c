/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * VP indices as a hypervisor may give them, through the map into a set and onto the wire: a set holds what went in and was
 * valid, in as many banks as it says.
 */
#include "fuzz.h"
#include "hyperv/vp_map.h"

#define CPUS 24U

static uint32_t index_of_fuzzer(void)
{
	switch (fuzz_byte() % 4) {
	case 0:
		return fuzz_byte() % 130;
	case 1:
		return HV_VPSET_LIMIT - 2 + fuzz_byte() % 4;
	case 2:
		return HV_VP_INVAL - fuzz_byte() % 3;
	default:
		return (uint32_t)fuzz_number(4);
	}
}

/* The set on the wire, in storage of exactly its size. */
static void check_wire(const struct hv_vpset_builder *set, const uint64_t *model)
{
	const uint32_t banks = hv_vpset_banks(set);
	uint64_t *words = (uint64_t *)fuzz_memory((2 + banks) * 8, 0xa5);
	uint64_t mask = 0x5a5a;
	uint32_t next = 2;
	uint32_t bank;

	hv_vpset_put(set, words);
	CHECK(words[0] == HV_GENERIC_SET_SPARSE_4K && banks <= 64);
	for (bank = 0; bank < 64; bank++) {
		CHECK((words[1] >> bank & 1) == (model[bank] != 0));
		if (model[bank] != 0)
			CHECK(words[next++] == model[bank]);
	}
	CHECK(next == 2 + banks);
	if (hv_vpset_mask(set, &mask))
		CHECK(banks <= 1 && mask == model[0]);
	else
		CHECK(mask == 0x5a5a && words[1] > 1);
	free(words);
}

static void fuzz_one(void)
{
	const uint32_t count = fuzz_byte() % CPUS;
	uint32_t *indices = (uint32_t *)fuzz_memory(count * 4, 0);
	struct hv_vpset_builder *set = (struct hv_vpset_builder *)fuzz_memory(sizeof(*set), 0xa5);
	uint64_t model[64] = { 0 };
	uint32_t known = HV_VP_INVAL;
	struct hv_vp_map map;
	uint32_t cpu;
	uint32_t i;

	CHECK(hv_vp_map_init(&map, indices, count) == HV_STATUS_SUCCESS);
	for (i = fuzz_byte() % 32; i > 0; i--) {
		uint32_t index = index_of_fuzzer();
		hv_status_t status;

		cpu = fuzz_byte() % (CPUS + 8);
		status = hv_vp_map_set(&map, cpu, index);
		CHECK((status == HV_STATUS_INVALID_PARAMETER) == (cpu >= count));
		CHECK((status == HV_STATUS_SUCCESS) == (cpu < count && index != 0xfffffffe));
		CHECK(hv_vp_map_get(&map, cpu) ==
		      (status == HV_STATUS_SUCCESS ? index : hv_vp_map_get(&map, cpu)));
	}
	hv_vpset_clear(set);
	for (i = fuzz_byte() % 64; i > 0; i--) {
		uint32_t index;

		cpu = fuzz_byte() % (CPUS + 8);
		index = hv_vp_map_get(&map, cpu);
		CHECK(cpu < count || index == HV_VP_INVAL);
		CHECK((hv_vpset_add_cpus(set, &map, &cpu, 1) == HV_STATUS_SUCCESS) ==
		      (index < HV_VPSET_LIMIT || index == HV_VP_INVAL));
		if (index < HV_VPSET_LIMIT)
			model[index / 64] |= 1ULL << index % 64;
	}
	for (cpu = 0; cpu < count; cpu++)
		if (indices[cpu] != HV_VP_INVAL && (known == HV_VP_INVAL || indices[cpu] > known))
			known = indices[cpu];
	CHECK(hv_vp_map_largest(&map) == known);
	check_wire(set, model);
	free(set);
	free(indices);
}
