/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Posting messages: what reaches the hypervisor, and when to try again. */
#include "guest.h"

static struct hv_page block;
static const struct hv_connection_id one = { 1 };

static int on(void **state)
{
	guest_synic_on(state);
	block = guest_page(256);
	fake_ports[0].connection = 1;
	fake_ports[0].vp = HV_FAKE_NO_VP;
	fake_ports[1].connection = 4;
	fake_ports[1].vp = 1;
	fake_ports[1].sint = GUEST_SINT;
	memset(block.va, 0xa5, 512);
	return 0;
}

/* The same with the pages off, which may not hold the block. */
static int on_free(void **state)
{
	on(state);
	fake_vps[0].simp = 0;
	fake_vps[1].simp = 0;
	fake_vps[0].siefp = 0;
	return 0;
}

static void every_size_from_every_place_comes_over(void **state)
{
	uint8_t bytes[256];
	uint32_t size;
	uint32_t i;

	(void)state;
	for (i = 0; i < 256; i++)
		bytes[i] = (uint8_t)(i * 7 + 1);
	for (size = 0; size <= 240; size++) {
		const uint8_t *payload = bytes + size % 9;

		assert_int_equal(hv_post_message(&block, one, 0x7fffffff, payload, size),
				 HV_STATUS_SUCCESS);
		assert_int_equal(fake_ports[0].message.header.message_type, 0x7fffffff);
		assert_int_equal(fake_ports[0].message.header.payload_size, size);
		assert_memory_equal(&fake_ports[0].message.u, payload, size);
	}
	assert_int_equal(fake_ports[0].count, 241);
	assert_traps(241);
	assert_nothing_illegal();
	assert_int_equal(fake_records[0].number, 0x5c);
	assert_int_equal(fake_records[0].input[0], block.gpa);
	assert_int_equal(fake_records[0].input[1], 0);
	/* not a byte more than 256 */
	assert_int_equal(((uint8_t *)block.va)[256], 0xa5);
}

static void a_short_payload_leaves_the_rest_alone(void **state)
{
	const uint8_t *bytes = (const uint8_t *)block.va;

	(void)state;
	assert_int_equal(hv_post_message(&block, one, 1, "abcdefghij", 10), HV_STATUS_SUCCESS);
	assert_memory_equal(bytes + 16, "abcdefghij\0\0\0\0\0\0", 16);
	assert_int_equal(bytes[32], 0xa5);
	assert_int_equal(hv_post_message(&block, one, 1, NULL, 0), HV_STATUS_SUCCESS);
	assert_memory_equal(bytes + 16, "abcdefghij", 10);
}

static void a_message_reaches_another_processor(void **state)
{
	const struct hv_connection_id four = { 4 };
	struct hv_page page = guest_page(4096);
	struct hv_message message;

	(void)state;
	fake_vps[0].siefp = 0;
	block = guest_page(3 * 4096 - 256);
	assert_int_equal(hv_post_message(&block, four, 7, "hello", 5), HV_STATUS_SUCCESS);
	assert_int_equal(guest_interrupts, 1);
	assert_int_equal(guest_interrupt_vp, 1);
	fake_vp = 1;
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_int_equal(message.header.message_type, 7);
	assert_int_equal(message.header.sender, 4);
	assert_memory_equal(&message.u, "hello", 5);
	assert_nothing_illegal();
}

static void what_is_wrong_is_no_trap(void **state)
{
	struct hv_page bad = guest_page(4096 - 248);
	struct hv_page odd = guest_page(4);

	(void)state;
	assert_int_equal(hv_post_message(&block, one, 0, "", 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(&block, one, 0x80000000, "", 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(&block, one, 1, "", 241), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(&block, one, 1, "", ~0U), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(&block, one, 1, NULL, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(NULL, one, 1, "", 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_post_message(&bad, one, 1, "", 0), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_post_message(&odd, one, 1, "", 0), HV_STATUS_INVALID_ALIGNMENT);
	assert_traps(0);
}

static void what_the_hypervisor_refuses_comes_back(void **state)
{
	const struct hv_connection_id nobody = { 9 };

	(void)state;
	block = guest_page(3 * 4096 - 256);
	assert_int_equal(hv_post_message(&block, nobody, 1, "", 0),
			 HV_STATUS_INVALID_CONNECTION_ID);
	fake_synic.full = 2;
	assert_int_equal(hv_post_message(&block, one, 1, "", 0), HV_STATUS_INSUFFICIENT_BUFFERS);
	assert_int_equal(hv_post_message(&block, one, 1, "", 0), HV_STATUS_INSUFFICIENT_BUFFERS);
	assert_int_equal(hv_post_message(&block, one, 1, "", 0), HV_STATUS_SUCCESS);
	hv_fake_set_feature(&fake, HV_HAS_POST_MESSAGES, false);
	assert_int_equal(hv_post_message(&block, one, 1, "", 0), HV_STATUS_ACCESS_DENIED);
	assert_traps(5);
	assert_nothing_illegal();
}

static void the_loop_ends_with_the_first_success(void **state)
{
	struct hv_post_retry retry;
	hv_status_t status;
	uint32_t slept = 0;
	uint32_t delay;

	(void)state;
	fake_synic.full = 5;
	hv_post_retry_init(&retry, false);
	do
		status = hv_post_message(&block, one, 1, "", 0);
	while (hv_post_retry_next(&retry, status, &delay) && (slept += delay, true));
	assert_int_equal(status, HV_STATUS_SUCCESS);
	assert_int_equal(slept, 31);
	assert_traps(6);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(every_size_from_every_place_comes_over, on_free),
		GUEST_TEST(a_short_payload_leaves_the_rest_alone, on_free),
		GUEST_TEST(a_message_reaches_another_processor, on),
		GUEST_TEST(what_is_wrong_is_no_trap, on),
		GUEST_TEST(what_the_hypervisor_refuses_comes_back, on_free),
		GUEST_TEST(the_loop_ends_with_the_first_success, on_free),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
