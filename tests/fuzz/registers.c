/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Registers from a hypervisor that lies about what it has finished: no more than was asked for, nothing written but that, and
 * an end. And a VP index that is none.
 */
#include "untrusted.h"
#include "unwatched.h"

#define UNTOUCHED 0xa5

static bool failed; /* a trap answered that it had failed */

static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	uint64_t result = fuzz_result(control);
	uint32_t i;

	CHECK(block[0] == HV_PARTITION_ID_SELF && block[1] == HV_VP_INDEX_SELF);
	for (i = 0; i < count; i++)
		block[i] = fuzz_word();
	failed = failed || hv_result(result) != HV_STATUS_SUCCESS;
	return result;
}

/* Several registers in storage of exactly their size. */
static void several(bool set, uint32_t count)
{
	uint32_t *names = (uint32_t *)fuzz_memory(count * sizeof(*names), 0x11);
	struct hv_u128 *values = (struct hv_u128 *)fuzz_memory(count * sizeof(struct hv_u128),
							       UNTOUCHED);
	uint8_t *bytes = (uint8_t *)values;
	uint32_t done = ~0U;
	hv_status_t status;
	size_t i;

	fuzz_traps_allowed = count;
	if (set)
		status = hv_set_vpregs(names, values, count, &done);
	else
		status = hv_get_vpregs(names, values, count, &done);
	CHECK(done <= count);
	CHECK((status == HV_STATUS_SUCCESS) == (done == count && !failed));
	for (i = (set ? 0 : done) * sizeof(*values); i < count * sizeof(*values); i++)
		CHECK(bytes[i] == UNTOUCHED);
	free(values);
	free(names);
}

static void single(void)
{
	struct hv_u128 wide = { 0x5a5a, 0x5a5a };
	uint64_t value = 0x5a5a;
	uint32_t index = 0x5a5a;
	uint32_t indices[2] = { HV_VP_INVAL, HV_VP_INVAL };
	struct hv_vp_map map = { indices, 2 };

	fuzz_traps_allowed = 5;
	if (hv_get_vpreg((uint32_t)fuzz_word(), &value) != HV_STATUS_SUCCESS)
		CHECK(value == 0x5a5a && failed);
	failed = false;
	if (hv_get_vpreg_128((uint32_t)fuzz_word(), &wide) != HV_STATUS_SUCCESS)
		CHECK(wide.low_part == 0x5a5a && wide.high_part == 0x5a5a && failed);
	failed = false;
	CHECK((hv_set_vpreg((uint32_t)fuzz_word(), value) == HV_STATUS_SUCCESS) == !failed);
	failed = false;
	if (hv_get_vp_index(&index) == HV_STATUS_SUCCESS)
		CHECK(index < HV_VP_INDEX_SELF && !failed);
	else
		CHECK(index == 0x5a5a);
	if (hv_vp_map_set_self(&map, 1) == HV_STATUS_SUCCESS)
		CHECK(indices[1] < HV_VP_INDEX_SELF);
	else
		CHECK(indices[1] == HV_VP_INVAL);
	CHECK(indices[0] == HV_VP_INVAL);
}

static void fuzz_one(void)
{
	const uint8_t what = fuzz_byte();

	fuzz_traps = 0;
	failed = false;
	fuzz_convention = what & 1;
	if ((what & 2) != 0)
		several((what & 4) != 0, what >> 3);
	else
		single();
}
