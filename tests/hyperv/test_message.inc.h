/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages: taken whole or not at all, and EOM only where it is needed. */
#include "guest.h"

static struct hv_message message;
static struct hv_page page;
static bool pending;

static int on(void **state)
{
	guest_synic_on(state);
	page = guest_page(0);
	memset(&message, 0xa5, sizeof(message));
	pending = true;
	return 0;
}

static struct hv_message *slot(uint32_t sint)
{
	return &((struct hv_message_page *)(void *)guest_memory)->sint_message[sint];
}

/* The host posts a message of @size bytes, all of them @fill. */
static void post(uint32_t sint, uint32_t type, uint8_t fill, uint32_t size)
{
	uint8_t bytes[240];

	memset(bytes, fill, sizeof(bytes));
	assert_int_equal(hv_fake_post_message(&fake, 0, sint, type, bytes, size), 0);
}

static void assert_message(uint32_t type, uint8_t fill, uint32_t size)
{
	const uint8_t *bytes = (const uint8_t *)message.u.payload;
	uint32_t i;

	assert_int_equal(message.header.message_type, type);
	assert_int_equal(message.header.payload_size, size);
	for (i = 0; i < size; i++)
		assert_int_equal(bytes[i], fill);
}

static void a_message_without_a_successor_costs_no_trap(void **state)
{
	uint32_t sint;

	(void)state;
	for (sint = 0; sint < 16; sint++) {
		fake_vps[0].sint[sint] = 18;
		post(sint, 1 + sint, (uint8_t)sint, sint * 16);
		assert_int_equal(hv_take_message(&page, sint, &message), HV_STATUS_SUCCESS);
		assert_message(1 + sint, (uint8_t)sint, sint * 16);
		assert_int_equal(slot(sint)->header.message_type, HVMSG_NONE);
	}
	assert_int_equal(guest_interrupts, 16);
	assert_traps(0);
}

static void a_whole_message_comes_over(void **state)
{
	(void)state;
	assert_int_equal(hv_fake_post_from(&fake, 0, 5, 0x80000010, "abc", 3, 0x123456789), 0);
	slot(5)->header.reserved[1] = 7;
	memset(slot(5)->u.payload, 0x3c, 240);
	assert_int_equal(hv_take_message(&page, 5, &message), HV_STATUS_SUCCESS);
	assert_int_equal(message.header.message_type, 0x80000010);
	assert_int_equal(message.header.payload_size, 3);
	assert_int_equal(message.header.reserved[1], 7);
	assert_int_equal(message.header.sender, 0x123456789);
	assert_int_equal(message.u.payload[0], 0x3c3c3c3c3c3c3c3c);
	assert_int_equal(message.u.payload[29], 0x3c3c3c3c3c3c3c3c);
}

static void a_message_with_a_successor_costs_one(void **state)
{
	(void)state;
	post(GUEST_SINT, 1, 0x11, 240);
	post(GUEST_SINT, 2, 0x22, 8);
	post(GUEST_SINT, 3, 0x33, 16);
	assert_int_equal(slot(GUEST_SINT)->header.message_flags.asu8, 1);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_message(1, 0x11, 240);
	assert_traps(1);
	assert_int_equal(fake_vps[0].eom_count, 1);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_message(2, 0x22, 8);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_message(3, 0x33, 16);
	assert_traps(2);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_NO_DATA);
	assert_traps(2);
	assert_int_equal(guest_interrupts, 3);
	assert_int_equal(guest_interrupt_vector, 18);
	assert_nothing_illegal();
}

static void an_empty_slot_has_no_data(void **state)
{
	(void)state;
	slot(GUEST_SINT)->header.message_flags.asu8 = 1; /* left over: means nothing */
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_NO_DATA);
	assert_int_equal(message.header.message_type, HVMSG_NONE);
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_NO_DATA);
	assert_false(pending);
	assert_traps(0);
}

static void payload_ends_at_240(void **state)
{
	uint32_t size;

	(void)state;
	for (size = 239; size < 256; size++) {
		fake_synic.illegal_size = size;
		post(GUEST_SINT, 1, 0x11, 0);
		assert_int_equal(hv_take_message(&page, GUEST_SINT, &message),
				 size > 240 ? HV_STATUS_PARTIAL_PACKET : HV_STATUS_SUCCESS);
		assert_int_equal(message.header.message_type, size > 240 ? HVMSG_NONE : 1);
		assert_int_equal(slot(GUEST_SINT)->header.message_type, HVMSG_NONE);
	}
	assert_traps(0);
}

static void a_bad_message_does_not_hold_up_the_next(void **state)
{
	(void)state;
	fake_synic.illegal_size = 241;
	post(GUEST_SINT, 1, 0x11, 0);
	fake_synic.illegal_size = 0;
	post(GUEST_SINT, 2, 0x22, 8);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_PARTIAL_PACKET);
	assert_traps(1);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_message(2, 0x22, 8);
}

static void a_message_is_not_lost_when_eom_fails(void **state)
{
	(void)state;
	post(GUEST_SINT, 1, 0x11, 8);
	post(GUEST_SINT, 2, 0x22, 8);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
#ifdef TEST_X86
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), MSR_FAULT);
#else
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_ACCESS_DENIED);
#endif
	assert_message(1, 0x11, 8);
}

static void another_processor_takes_without_eom(void **state)
{
	(void)state;
	post(GUEST_SINT, 1, 0x11, 8);
	post(GUEST_SINT, 2, 0x22, 8);
	fake_vp = 1;
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_SUCCESS);
	assert_message(1, 0x11, 8);
	assert_true(pending);
	assert_traps(0);
	/* EOM of this processor is not that of the other: the second message stays. */
	assert_int_equal(hv_signal_eom(), HV_STATUS_SUCCESS);
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_NO_DATA);
	fake_vp = 0;
	assert_int_equal(hv_signal_eom(), HV_STATUS_SUCCESS);
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_SUCCESS);
	assert_false(pending);
}

static void what_is_wrong_writes_nothing(void **state)
{
	struct hv_page none = { NULL, GUEST_GPA };

	(void)state;
	post(GUEST_SINT, 1, 0x11, 8);
	assert_int_equal(hv_take_message(NULL, GUEST_SINT, &message), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_message(&none, GUEST_SINT, &message), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_message(&page, 16, &message), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_message(&page, ~0U, &message), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(message.header.message_type, 0xa5a5a5a5);
	assert_int_equal(slot(GUEST_SINT)->header.message_type, 1);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_message_without_a_successor_costs_no_trap, on),
		GUEST_TEST(a_whole_message_comes_over, on),
		GUEST_TEST(a_message_with_a_successor_costs_one, on),
		GUEST_TEST(an_empty_slot_has_no_data, on),
		GUEST_TEST(payload_ends_at_240, on),
		GUEST_TEST(a_bad_message_does_not_hold_up_the_next, on),
		GUEST_TEST(a_message_is_not_lost_when_eom_fails, on),
		GUEST_TEST(another_processor_takes_without_eom, on),
		GUEST_TEST(what_is_wrong_writes_nothing, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
