/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages and events while the host acts at each access, and stores wait for a barrier. */
#define TEST_SMCCC
#define TEST_ORDER
#include "guest.h"

static struct hv_page page;
static struct hv_message message;
static enum order_access act_at;
static void (*act)(void);
static uint32_t acted;

static void host(enum order_access access, uint32_t number)
{
	(void)number;
	if (access != act_at || acted++ != 0)
		return;
	act();
}

static int on(void **state)
{
	guest_synic_on(state);
	page = guest_page(0);
	order_host = host;
	order_held = NULL;
	order_base = NULL;
	acted = 0;
	return 0;
}

static uint32_t *type(void)
{
	return (uint32_t *)(void *)&guest_memory[GUEST_SINT * 32];
}

static void post(uint32_t of_type)
{
	assert_int_equal(hv_fake_post_message(&fake, 0, GUEST_SINT, of_type, "", 0), 0);
}

static void post_second(void)
{
	post(2);
}

static void nothing(void)
{
}

/* The second message is there after the first was taken, whenever the host posts it. */
static void the_next_message_is_never_stuck(void **state)
{
	static const enum order_access at[] = { ORDER_LOAD, ORDER_CMPXCHG, ORDER_CMPXCHG_DONE,
						ORDER_BARRIER };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(at) / sizeof(at[0]); i++) {
		on(state);
		post(1);
		act_at = at[i];
		act = post_second;
		assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
		assert_int_equal(message.header.message_type, 1);
		assert_int_equal(acted > 0, true);
		order_drain();
		assert_int_equal(*type(), 2);
	}
}

/* The same, posted when the guest has looked for it: without the barrier the host still sees a full slot. */
static void a_slot_is_free_before_the_guest_looks_for_more(void **state)
{
	(void)state;
	post(1);
	act_at = ORDER_CLEAR; /* not before */
	act = nothing;
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	post(2);
	order_drain();
	assert_int_equal(*type(), 2);
	assert_traps(0);
}

/* Another processor takes the message first, and the host delivers another one. */
static void replace(void)
{
	*type() = HVMSG_NONE;
	post(2);
}

static void a_newer_message_is_not_destroyed(void **state)
{
	bool pending;

	(void)state;
	post(1);
	act_at = ORDER_CMPXCHG;
	act = replace;
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_OBJECT_IN_USE);
	order_drain();
	assert_false(pending);
	assert_int_equal(*type(), 2);
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_int_equal(message.header.message_type, 2);
	assert_traps(0);
}

/* The type is gone between the look and the copy. */
static void empty(void)
{
	*type() = HVMSG_NONE;
}

static uint32_t loads;

static void host_empties_after_the_look(enum order_access access, uint32_t number)
{
	(void)number;
	if (access == ORDER_CMPXCHG)
		fail(); /* nothing to compare with */
	loads += access == ORDER_LOAD;
}

/* A word of the type that the guest sees full, while the page has it empty. */
static void a_slot_that_empties_is_not_taken(void **state)
{
	bool pending = true;

	(void)state;
	post(1);
	empty();
	order_held = (volatile uint32_t *)type();
	order_held_value = 1;
	order_host = host_empties_after_the_look;
	loads = 0;
	assert_int_equal(hv_take_message_no_eom(&page, GUEST_SINT, &message, &pending),
			 HV_STATUS_OBJECT_IN_USE);
	assert_false(pending);
	assert_int_equal(loads, 1);
}

/* What is checked is the copy: the host makes the size illegal after it. */
static void spoil_size(void)
{
	((uint8_t *)type())[4] = 255;
}

static void the_host_cannot_change_what_was_checked(void **state)
{
	(void)state;
	post(1);
	act_at = ORDER_CMPXCHG;
	act = spoil_size;
	assert_int_equal(hv_take_message(&page, GUEST_SINT, &message), HV_STATUS_SUCCESS);
	assert_int_equal(message.header.payload_size, 0);
}

/* A message is in the slot where another one was: what is found of it is all of it, or none. */
static void an_old_message_is_not_mixed_with_the_new(void **state)
{
	static uint64_t past[2][32];
	uint32_t taken = 0;
	uint32_t i;

	(void)state;
	order_host = NULL;
	for (i = 0; i < 32; i++) {
		past[0][i] = 0x1111;
		past[1][i] = 0x2222;
	}
	past[0][0] = HVMSG_NONE | 8ULL << 32;
	past[1][0] = 2 | 240ULL << 32;
	order_past = past[0];
	order_base = (const volatile uint64_t *)(void *)type();
	order_words = 32;
	order_versions = 2;
	order_chosen = 0;
	(void)order_next();
	do {
		hv_status_t status;

		memcpy(type(), past[1], 256);
		memset(&message, 0, sizeof(message));
		status = hv_take_message(&page, GUEST_SINT, &message);
		order_drain();
		if (status == HV_STATUS_NO_DATA) {
			assert_int_equal(message.header.message_type, HVMSG_NONE);
			continue;
		}
		assert_int_equal(status, HV_STATUS_SUCCESS);
		assert_memory_equal(&message, past[1], sizeof(message));
		taken++;
	} while (order_next());
	assert_int_equal(taken, 1);
	assert_traps(0);
}

static struct hv_page events;
static uint64_t *flags(void)
{
	return (uint64_t *)events.va + GUEST_SINT * 32;
}

/* The host sets flags at each clear: in the word at hand, and in the ones already passed. */
static void flood(enum order_access access, uint32_t number)
{
	(void)number;
	if (access == ORDER_CLEAR)
		memset(flags(), 0xff, 256);
}

static void a_walk_ends_although_the_host_sets_flags(void **state)
{
	struct hv_event_scan scan;
	uint32_t expected = 0;
	uint32_t flag;

	(void)state;
	events = guest_page(2 * 4096);
	flags()[0] = 1;
	order_host = flood;
	assert_int_equal(hv_event_scan_start(&scan, &events, GUEST_SINT, 2048), 0);
	while (hv_event_next(&scan, &flag))
		assert_int_equal(flag, expected++);
	assert_int_equal(expected, 2048);
	/* what came behind the walk is still there */
	assert_int_equal(flags()[0], ~0ULL);
	assert_int_equal(flags()[31], 0);
}

static void clear_first(void)
{
	flags()[0] = 0;
}

static void a_flag_that_another_took_is_not_reported(void **state)
{
	struct hv_event_scan scan;
	uint32_t flag = 99;
	bool set = true;

	(void)state;
	events = guest_page(2 * 4096);
	act_at = ORDER_CLEAR;
	act = clear_first;
	flags()[0] = 8;
	assert_int_equal(hv_event_scan_start(&scan, &events, GUEST_SINT, 2048), 0);
	assert_false(hv_event_next(&scan, &flag));
	assert_int_equal(flag, 99);
	acted = 0;
	flags()[0] = 8;
	assert_int_equal(hv_take_event(&events, GUEST_SINT, 3, &set), 0);
	assert_false(set);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(the_next_message_is_never_stuck, on),
		GUEST_TEST(a_slot_is_free_before_the_guest_looks_for_more, on),
		GUEST_TEST(a_newer_message_is_not_destroyed, on),
		GUEST_TEST(a_slot_that_empties_is_not_taken, on),
		GUEST_TEST(the_host_cannot_change_what_was_checked, on),
		GUEST_TEST(an_old_message_is_not_mixed_with_the_new, on),
		GUEST_TEST(a_walk_ends_although_the_host_sets_flags, on),
		GUEST_TEST(a_flag_that_another_took_is_not_reported, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
