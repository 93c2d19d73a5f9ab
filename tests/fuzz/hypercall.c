/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Calls whose hypervisor lies about the elements it has finished, and answers with anything: an end within as many passes as
 * there are elements, no more elements than were asked for, no VP index that is none, no byte outside of the blocks.
 */
#include "untrusted.h"
#include "unwatched.h"

#define MOST 520U

static uint8_t *input;
static uint8_t *output;
static uint32_t output_size; /* what the hypervisor may write */
static uint64_t last;        /* last result */

static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	uint32_t i;

	(void)count;
	CHECK((control >> 48 & 0xfff) == 0 || (control >> 48 & 0xfff) < (control >> 32 & 0xfff));
	if ((control & HV_HYPERCALL_FAST_BIT) == 0) {
		CHECK(block[0] == (uintptr_t)input);
		for (i = 0; i < output_size && block[1] != 0; i += 4 + (i > 64 ? 60 : 0)) {
			uint32_t half = (uint32_t)fuzz_word();

			memcpy(output + i, &half, 4);
		}
	}
	last = fuzz_result(control);
	return last;
}

static struct hv_page page_of(void *va)
{
	struct hv_page page = { va, (uintptr_t)va };

	return page;
}

static void raw(uint32_t count)
{
	uint64_t result;

	fuzz_traps_allowed = count != 0 ? count : 1;
	result = hv_do_rep_hypercall(HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, (uint16_t)count, 0,
				     (uintptr_t)input, 0);
	CHECK(!hv_result_success(result) || hv_repcomp(result) >= count);
}

static void rep(uint32_t count)
{
	const struct hv_rep_form form = HV_FORM_GET_VP_REGISTERS;
	struct hv_page in = page_of(input);
	struct hv_page out = page_of(output);
	uint32_t reps = 0x5a5a;
	hv_status_t status;

	fuzz_traps_allowed = count;
	output_size = count * form.output_element;
	status = hv_call_rep(form, (uint16_t)count, &in, &out, &reps);
	if (fuzz_traps == 0)
		CHECK(reps == 0x5a5a && status != HV_STATUS_SUCCESS);
	else
		CHECK(reps <= count && (status != HV_STATUS_SUCCESS || reps == count));
}

static void lookup(uint32_t count, bool apic)
{
	uint64_t *hwids = (uint64_t *)fuzz_memory(count * (apic ? 4 : 8), 1);
	uint32_t *indices = (uint32_t *)fuzz_memory(count * 4, 0x5a);
	struct hv_page in = page_of(input);
	struct hv_page out = page_of(output);
	uint32_t done = 0x5a5a;
	hv_status_t status;
	uint32_t i;

	fuzz_traps_allowed = count;
	output_size = count * 8;
	if (apic)
		status = hv_x64_get_vp_indices(&in, &out, (const uint32_t *)(const void *)hwids,
					       indices, count, &done);
	else
		status = hv_arm64_get_vp_indices(&in, &out, hwids, indices, count, &done);
	if (fuzz_traps == 0) {
		CHECK(done == 0x5a5a && status != HV_STATUS_SUCCESS);
		done = 0;
	}
	CHECK(done <= count && (status != HV_STATUS_SUCCESS || done == count));
	for (i = 0; i < done; i++)
		CHECK(indices[i] < HV_VP_INDEX_SELF);
	for (; i < count; i++)
		CHECK(indices[i] == 0x5a5a5a5a);
	free(indices);
	free(hwids);
}

static void one_index(void)
{
	struct hv_page in = page_of(input);
	struct hv_page out = page_of(output);
	uint32_t index = 0x5a5a;

	fuzz_traps_allowed = 1;
	output_size = 8;
	if (hv_get_vp_index_from_hwid(&in, &out, fuzz_word(), &index) == HV_STATUS_SUCCESS)
		CHECK(index < HV_VP_INDEX_SELF);
	else
		CHECK(index == 0x5a5a);
}

static void flush(uint32_t count)
{
	struct hv_gva_range *ranges = (struct hv_gva_range *)fuzz_memory((size_t)count * 8, 0);
	struct hv_page in = page_of(input);
	uint32_t done = 0x5a5a;
	hv_status_t status;

	fuzz_traps_allowed = count + 1;
	status = hv_flush_address_list(&in, 1, 2, 3, ranges, count, &done);
	if (fuzz_traps == 0)
		CHECK(done == 0x5a5a && status != HV_STATUS_SUCCESS);
	else
		CHECK(done <= count && (status != HV_STATUS_SUCCESS || done == count));
	free(ranges);
}

/* As often as the answers ask for it, but not for ever. */
static void post(uint32_t size)
{
	uint8_t *payload = (uint8_t *)fuzz_memory(size, 7);
	struct hv_connection_id connection = { 1 };
	struct hv_page in = page_of(input);
	struct hv_post_retry retry;
	uint32_t delay = 0;
	hv_status_t status;

	fuzz_traps_allowed = HV_POST_ATTEMPTS;
	hv_post_retry_init(&retry, size % 2 != 0);
	do {
		status = hv_post_message(&in, connection, 1, payload, size);
		CHECK(delay <= HV_POST_LONGEST_DELAY);
	} while (hv_post_retry_next(&retry, status, &delay));
	CHECK((size > 240) == (fuzz_traps == 0));
	free(payload);
}

static void fuzz_one(void)
{
	const uint8_t what = fuzz_byte();
	const uint32_t count = (uint32_t)fuzz_number(2) % (what >= 128 ? MOST : 12);
	uint32_t i;

	input = (uint8_t *)fuzz_page();
	output = (uint8_t *)fuzz_page();
	memset(output, 0x33, 4096);
	output_size = 0;
	fuzz_traps = 0;
	fuzz_convention = what >> 4 & 1;
	switch (what % 8) {
	case 0:
		raw(count);
		break;
	case 1:
		rep(count);
		break;
	case 2:
		lookup(count, false);
		break;
	case 3:
		lookup(count, true);
		break;
	case 4:
		one_index();
		break;
	case 5:
		flush(count);
		break;
	default:
		post(count);
		break;
	}
	for (i = output_size; i < 4096; i++)
		CHECK(output[i] == 0x33);
	free(output);
	free(input);
}
