/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Synthetic timers: what may be asked for, in which order it is written, what it costs, and what comes of it. */
#include "guest.h"

#include "hyperv/fake/stimer.h"

static uint64_t now;
static struct hv_page page;
static struct hv_message message;

static uint64_t time_of_host(void *context)
{
	(void)context;
	return now;
}

/* The SynIC is on for both processors, SINT 2 is vector 18; it is 1000 o'clock. */
static int on(void **state)
{
	static const struct hv_fake_ops ops = { time_of_host, guest_interrupt, guest_bytes };

	guest_synic_on(state);
	now = 1000;
	fake.ops = &ops;
	page = guest_page(0);
	memset(&message, 0xa5, sizeof(message));
	return 0;
}

static uint32_t interrupts_at(uint64_t time)
{
	uint32_t before = guest_interrupts;

	now = time;
	hv_fake_run_timers(&fake);
	return guest_interrupts - before;
}

/* Traps of a call that writes @count registers. */
static uint32_t traps_of_writes(uint32_t count)
{
#ifdef TEST_X86
	return count;
#else
	return (count + 2) / 3;
#endif
}

/* One copy of what is always inline. */
static hv_status_t rearm(uint32_t timer, uint64_t count)
{
	return hv_stimer_rearm(timer, count);
}

static void a_word_is_made_of_its_parts(void **state)
{
	(void)state;
	assert_int_equal(hv_stimer_direct(31, 0), 0x11f0);
	assert_int_equal(hv_stimer_direct(255, HV_STIMER_CONFIG_AUTO_ENABLE), 0x1ff8);
	assert_int_equal(hv_stimer_direct(16, HV_STIMER_CONFIG_PERIODIC | HV_STIMER_CONFIG_LAZY),
			 0x1106);
	assert_int_equal(hv_stimer_message(2, 0), 0x20000);
	assert_int_equal(hv_stimer_message(15, HV_STIMER_CONFIG_PERIODIC), 0xf0002);
	/* what does not fit makes no word of something else */
	assert_int_equal(hv_stimer_direct(256 + 31, 0), 0);
	assert_int_equal(hv_stimer_direct(31, 16), 0);
	assert_int_equal(hv_stimer_message(16, 0), 0);
	assert_int_equal(hv_stimer_message(2, 1ULL << 40), 0);
	assert_traps(0);
}

static void a_bad_configuration_costs_no_trap(void **state)
{
	static const uint64_t bad[] = {
		0, /* neither a vector nor a SINT */
		0x1,
		0x9,
		0x11f4, /* lazy and not periodic */
		0x20004,
		0x2000c,
		0x1000,  /* no vector */
		0x10f0,  /* an SGI */
		0x211f0, /* a vector and a SINT */
		0x200f0,
		0x01f0, /* a vector without direct mode */
		0x31f0,
		0x91f0,
		0x22000,
		0x28000,
		0x1020000,
		0x120000,
		1ULL << 63 | 0x20000, /* reserved */
	};
	uint32_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_false(hv_stimer_valid(bad[i]));
		assert_int_equal(hv_stimer_start(0, bad[i], 2000), HV_STATUS_INVALID_PARAMETER);
	}
	assert_int_equal(hv_stimer_start(4, hv_stimer_direct(31, 0), 1),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, 0), 0),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(rearm(4, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(rearm(0, 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_stimer_stop(4), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}

static void good_configurations_are_valid(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 16; i < 256; i++)
		assert_true(hv_stimer_valid(hv_stimer_direct(i, HV_STIMER_CONFIG_PERIODIC)));
	for (i = 1; i < 16; i++)
		assert_true(hv_stimer_valid(hv_stimer_message(i, HV_STIMER_CONFIG_AUTO_ENABLE)));
	assert_true(hv_stimer_valid(hv_stimer_direct(
		16, HV_STIMER_CONFIG_LAZY | HV_STIMER_CONFIG_PERIODIC | HV_STIMER_CONFIG_ENABLE)));
}

/* Off, count, configuration: the fake refuses another order. */
static void start_is_one_trap_on_arm64(void **state)
{
	(void)state;
	assert_int_equal(hv_stimer_start(2, hv_stimer_direct(31, 0), 5000), HV_STATUS_SUCCESS);
	assert_traps(traps_of_writes(3));
#ifdef TEST_X86
	assert_int_equal(trap(0)->number, 0x400000b4);
	assert_int_equal(trap(0)->input[0], 0);
	assert_int_equal(trap(1)->number, 0x400000b5);
	assert_int_equal(trap(1)->input[0], 5000);
	assert_int_equal(trap(2)->number, 0x400000b4);
	assert_int_equal(trap(2)->input[0], 0x11f1);
#else
	assert_int_equal(trap(0)->number & 0xffff, 0x51);
	assert_int_equal(trap(0)->reps, 3);
	assert_int_equal(trap(0)->input[2], 0xb0004);
	assert_int_equal(trap(0)->input[4], 0);
	assert_int_equal(trap(0)->input[6], 0xb0005);
	assert_int_equal(trap(0)->input[8], 5000);
	assert_int_equal(trap(0)->input[10], 0xb0004);
	assert_int_equal(trap(0)->input[12], 0x11f1);
#endif
	assert_int_equal(interrupts_at(4999), 0);
	assert_int_equal(interrupts_at(5000), 1);
	assert_int_equal(guest_interrupt_vector, 31);
	assert_int_equal(guest_interrupt_vp, 0);
	assert_int_equal(interrupts_at(9000), 0);
	assert_nothing_illegal();
}

static void start_changes_a_timer_that_is_armed(void **state)
{
	(void)state;
	assert_int_equal(
		hv_stimer_start(0, hv_stimer_direct(31, HV_STIMER_CONFIG_AUTO_ENABLE), 5000), 0);
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(30, HV_STIMER_CONFIG_PERIODIC), 300),
			 0);
	assert_int_equal(interrupts_at(1300), 1);
	assert_int_equal(guest_interrupt_vector, 30);
	assert_int_equal(interrupts_at(1600), 1);
	/* nor does a stale count expire at once, or a stale configuration take the count */
	assert_int_equal(hv_stimer_start(0, hv_stimer_message(2, 0), 5000), 0);
	assert_int_equal(interrupts_at(4999), 0);
	assert_int_equal(interrupts_at(5000), 1);
	assert_int_equal(guest_interrupt_vector, 18);
	assert_nothing_illegal();
}

static void each_timer_and_processor_is_its_own(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < 4; i++)
		assert_int_equal(hv_stimer_start(i, hv_stimer_direct(20 + i, 0), 2000 + i), 0);
	fake_vp = 1;
	assert_int_equal(hv_stimer_start(3, hv_stimer_direct(31, 0), 1500), 0);
	assert_int_equal(interrupts_at(1500), 1);
	assert_int_equal(guest_interrupt_vp, 1);
	for (i = 0; i < 4; i++) {
		assert_int_equal(interrupts_at(2000 + i), 1);
		assert_int_equal(guest_interrupt_vp, 0);
		assert_int_equal(guest_interrupt_vector, 20 + i);
	}
	assert_nothing_illegal();
}

static void what_is_past_expires_at_once(void **state)
{
	(void)state;
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, 0), 1), 0);
	assert_int_equal(guest_interrupts, 1);
	assert_int_equal(interrupts_at(9000), 0);
}

static void rearm_is_one_write_of_the_count(void **state)
{
	(void)state;
	assert_int_equal(
		hv_stimer_start(1, hv_stimer_direct(31, HV_STIMER_CONFIG_AUTO_ENABLE), 2000), 0);
	assert_int_equal(interrupts_at(2000), 1);
	fake.traps = 0;
	hv_fake_record_to(&fake, fake_records, 64);
	assert_int_equal(rearm(1, 3000), HV_STATUS_SUCCESS);
	assert_traps(1);
#ifdef TEST_X86
	assert_int_equal(trap(0)->number, 0x400000b3);
	assert_int_equal(trap(0)->input[0], 3000);
#else
	assert_int_equal(trap(0)->input[2], 0xb0003);
	assert_int_equal(trap(0)->input[4], 3000);
#endif
	/* earlier than planned */
	assert_int_equal(rearm(1, 2500), HV_STATUS_SUCCESS);
	assert_int_equal(interrupts_at(2499), 0);
	assert_int_equal(interrupts_at(2500), 1);
	assert_int_equal(interrupts_at(3000), 0);
	/* stopped is stopped */
	assert_int_equal(hv_stimer_stop(1), HV_STATUS_SUCCESS);
	assert_int_equal(rearm(1, 4000), HV_STATUS_SUCCESS);
	assert_int_equal(interrupts_at(4000), 0);
	assert_nothing_illegal();
}

static void stop_is_one_trap(void **state)
{
	(void)state;
	assert_int_equal(hv_stimer_start(2, hv_stimer_message(2, HV_STIMER_CONFIG_PERIODIC), 10),
			 0);
	assert_int_equal(hv_stimer_start(1, hv_stimer_direct(31, 0), 2000), 0);
	fake.traps = 0;
	assert_int_equal(hv_stimer_stop(2), HV_STATUS_SUCCESS);
	assert_traps(1);
	assert_int_equal(fake_vps[0].stimer[4], 0);
	assert_int_equal(hv_stimer_stop(2), HV_STATUS_SUCCESS);
	assert_int_equal(interrupts_at(1999), 0);
	assert_int_equal(interrupts_at(2000), 1);
	assert_nothing_illegal();
}

static void start_all(void)
{
	uint32_t i;

	for (i = 0; i < 4; i++)
		assert_int_equal(
			hv_stimer_start(i, hv_stimer_direct(31, HV_STIMER_CONFIG_PERIODIC), 10), 0);
	fake.traps = 0;
	hv_fake_record_to(&fake, fake_records, 64);
}

static void stop_all_is_two_traps_on_arm64(void **state)
{
	uint32_t i;

	(void)state;
	start_all();
	fake_vp = 1;
	start_all();
	assert_int_equal(hv_stimer_stop_all(), HV_STATUS_SUCCESS);
	assert_traps(traps_of_writes(4));
	for (i = 0; i < 4; i++) {
		assert_int_equal(fake_vps[1].stimer[2 * i], 0);
		assert_int_equal(fake_vps[0].stimer[2 * i], 0x11f3);
	}
	assert_int_equal(hv_fake_next_vp_timer(&fake, 1), HV_NANO100_TIME_NEVER);
	assert_nothing_illegal();
}

/* Each of the four fails in turn; the others are off nevertheless. */
static void stop_all_goes_on_behind_a_failure(void **state)
{
	uint32_t fails;
	uint32_t i;

	for (fails = 0; fails < 4; fails++) {
		hv_status_t status;
#ifndef TEST_X86
		struct hv_fake_fault fault;
#endif

		on(state);
		start_all();
#ifdef TEST_X86
		msr_accesses = 0;
		msr_fails = 1ULL << fails;
		status = hv_stimer_stop_all();
		assert_int_equal(status, MSR_FAILED(fails));
#else
		hv_fake_fault_status(&fault, 0x51, HV_STATUS_TIME_OUT, fails % 3);
		fault.skip = fails / 3;
		fault.times = 1;
		hv_fake_inject(&fake, &fault, 1);
		status = hv_stimer_stop_all();
		hv_fake_inject(&fake, NULL, 0);
		assert_int_equal(status, HV_STATUS_TIME_OUT);
#endif
		for (i = 0; i < 4; i++)
			assert_int_equal(fake_vps[0].stimer[2 * i], i == fails ? 0x11f3 : 0);
	}
}

static void of_several_failures_the_first_is_reported(void **state)
{
#ifdef TEST_X86
	(void)state;
	start_all();
	msr_accesses = 0;
	msr_fails = 0xa;
	assert_int_equal(hv_stimer_stop_all(), MSR_FAILED(1));
#else
	struct hv_fake_fault faults[2];

	(void)state;
	start_all();
	hv_fake_fault_status(&faults[0], 0x51, HV_STATUS_TIME_OUT, 1);
	faults[0].times = 1;
	hv_fake_fault_status(&faults[1], 0x51, HV_STATUS_NO_DATA, 1);
	faults[1].times = 1;
	hv_fake_inject(&fake, faults, 2);
	assert_int_equal(hv_stimer_stop_all(), HV_STATUS_TIME_OUT);
	hv_fake_inject(&fake, NULL, 0);
#endif
	assert_int_equal(fake_vps[0].stimer[0], 0);
	assert_int_equal(fake_vps[0].stimer[2], 0x11f3);
	assert_int_equal(fake_vps[0].stimer[4], 0);
	assert_int_equal(fake_vps[0].stimer[6], 0x11f3);
}

#ifdef TEST_X86
#define REFUSED MSR_FAULT
#define DENIED  MSR_FAULT
#else
#define REFUSED HV_STATUS_INVALID_PARAMETER
#define DENIED  HV_STATUS_ACCESS_DENIED
#endif

/* What the hypervisor refuses leaves the timer off. */
static void refusals_are_handed_on(void **state)
{
	(void)state;
	assert_int_equal(
		hv_stimer_start(0, hv_stimer_direct(31, HV_STIMER_CONFIG_AUTO_ENABLE), 2000), 0);
	hv_fake_set_feature(&fake, HV_HAS_DIRECT_SYNTHETIC_TIMERS, false);
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, 0), 3000), REFUSED);
	assert_int_equal(fake_vps[0].stimer[0], 0);
	assert_int_equal(hv_fake_next_timer(&fake), HV_NANO100_TIME_NEVER);
	hv_fake_set_feature(&fake, HV_HAS_DIRECT_SYNTHETIC_TIMERS, true);
#ifndef TEST_X86
	/* no PPI */
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(32, 0), 3000), REFUSED);
	assert_int_equal(fake_vps[0].stimer[0], 0);
#endif
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, 0), 2000), 0);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, false);
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, 0), 3000), DENIED);
	assert_int_equal(rearm(0, 3000), DENIED);
	assert_int_equal(hv_stimer_stop(0), DENIED);
	assert_int_equal(hv_stimer_stop_all(), DENIED);
	assert_int_equal(interrupts_at(2000), 1);
}

/* The hypervisor sends, the guest takes and checks. */
static void a_message_says_which_timer_and_when(void **state)
{
	uint32_t timer = 77;

	(void)state;
	assert_int_equal(hv_stimer_start(3, hv_stimer_message(2, 0), 2000), 0);
	assert_int_equal(hv_stimer_start(1, hv_stimer_message(2, 0), 2100), 0);
	assert_int_equal(interrupts_at(2010), 1);
	assert_int_equal(interrupts_at(2200), 0); /* the slot is full */
	assert_int_equal(hv_take_message(&page, 2, &message), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_SUCCESS);
	assert_int_equal(timer, 3);
	assert_int_equal(message.u.timer_payload.expiration_time, 2000);
	assert_int_equal(message.u.timer_payload.delivery_time, 2010);
	now = 2300;
	assert_int_equal(hv_take_message(&page, 2, &message), HV_STATUS_SUCCESS);
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_SUCCESS);
	assert_int_equal(timer, 1);
	assert_int_equal(message.u.timer_payload.expiration_time, 2100);
	assert_int_equal(message.u.timer_payload.delivery_time, 2200);
	assert_int_equal(hv_take_message(&page, 2, &message), HV_STATUS_NO_DATA);
	assert_int_equal(guest_interrupts, 2);
	assert_int_equal(fake_vps[0].eom_count, 1);
	assert_nothing_illegal();
}

static void a_message_of_the_host_is_not_believed(void **state)
{
	uint32_t timer = 77;

	(void)state;
	memset(&message, 0, sizeof(message));
	message.header.message_type = HVMSG_TIMER_EXPIRED;
	message.header.payload_size = 24;
	message.u.timer_payload.timer_index = 4;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_PARTIAL_PACKET);
	message.u.timer_payload.timer_index = 0xffffffff;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_PARTIAL_PACKET);
	message.u.timer_payload.timer_index = 3;
	message.header.payload_size = 23;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_PARTIAL_PACKET);
	message.header.payload_size = 0;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_PARTIAL_PACKET);
	message.header.payload_size = 24;
	message.header.message_type = 0x80000011;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_INVALID_PARAMETER);
	message.header.message_type = 0x80000010;
	assert_int_equal(hv_stimer_expired(NULL, &timer), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_stimer_expired(&message, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(timer, 77);
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_SUCCESS);
	assert_int_equal(timer, 3);
	message.header.payload_size = 240;
	assert_int_equal(hv_stimer_expired(&message, &timer), HV_STATUS_SUCCESS);
	assert_traps(0);
}

static void a_lost_timer_can_be_armed_again(void **state)
{
	struct hv_fake_fault fault;

	(void)state;
	hv_fake_fault_lost_timer(&fault);
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(
		hv_stimer_start(0, hv_stimer_direct(31, HV_STIMER_CONFIG_AUTO_ENABLE), 2000), 0);
	assert_int_equal(interrupts_at(2000), 0);
	assert_int_equal(rearm(0, 3000), HV_STATUS_SUCCESS);
	assert_int_equal(interrupts_at(3000), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_word_is_made_of_its_parts, on),
		GUEST_TEST(a_bad_configuration_costs_no_trap, on),
		GUEST_TEST(good_configurations_are_valid, on),
		GUEST_TEST(start_is_one_trap_on_arm64, on),
		GUEST_TEST(start_changes_a_timer_that_is_armed, on),
		GUEST_TEST(each_timer_and_processor_is_its_own, on),
		GUEST_TEST(what_is_past_expires_at_once, on),
		GUEST_TEST(rearm_is_one_write_of_the_count, on),
		GUEST_TEST(stop_is_one_trap, on),
		GUEST_TEST(stop_all_is_two_traps_on_arm64, on),
		GUEST_TEST(stop_all_goes_on_behind_a_failure, on),
		GUEST_TEST(of_several_failures_the_first_is_reported, on),
		GUEST_TEST(refusals_are_handed_on, on),
		GUEST_TEST(a_message_says_which_timer_and_when, on),
		GUEST_TEST(a_message_of_the_host_is_not_believed, on),
		GUEST_TEST(a_lost_timer_can_be_armed_again, on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
