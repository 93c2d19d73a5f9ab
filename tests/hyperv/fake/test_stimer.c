/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/stimer.h: when timers expire, how they signal, and what a guest may not write. */
#include "fixture.h"

#include "hyperv/fake/stimer.h"

static struct hv_fake_synic synic;
static struct hv_fake_queued queue[3];

/* Processor 1 has messages in the first page; SINT 3 is vector 0x31. It is 1000 o'clock. */
static int attached(void **state, uint32_t arch)
{
	fixture_init(arch);
	*state = &fixture;
	fixture.takes_interrupts = ~0U;
	fixture.time = 1000;
	memset(fixture.memory, 0, sizeof(fixture.memory));
	memset(queue, 0, sizeof(queue));
	hv_fake_synic_attach(&fixture.fake, &synic, queue, 3, NULL, 0);
	fixture.vps[1].simp = MEMORY_BASE | 1;
	fixture.vps[1].scontrol = 1;
	fixture.vps[1].sint[3] = 0x31;
	return 0;
}

static int attached_arm64(void **state)
{
	return attached(state, HV_FAKE_ARM64);
}

static int attached_x64(void **state)
{
	return attached(state, HV_FAKE_X64);
}

#define ON_ATTACHED(test)                                                                          \
	cmocka_unit_test_setup(test, attached_arm64), cmocka_unit_test_setup(test, attached_x64)

#define ENABLE   0x01ULL
#define PERIODIC 0x02ULL
#define LAZY     0x04ULL
#define AUTO     0x08ULL
#define DIRECT   0x11f0ULL  /* INTID 31 */
#define MESSAGE  0x30000ULL /* SINT 3 */
#define NEVER    0xffffffffffffffffULL

static uint32_t config(uint32_t timer, uint64_t value)
{
	return set_register(0xb0000 + 2 * timer, value);
}

static uint32_t count(uint32_t timer, uint64_t value)
{
	return set_register(0xb0001 + 2 * timer, value);
}

/* What the guest reads. */
static uint64_t get(uint32_t name)
{
	struct hv_u128 value = { 0, 0 };

	assert_int_equal(hv_fake_get_register(&fixture.fake, &fixture.vps[1], name, &value), 0);
	return value.low_part;
}

/* Time goes on, and the embedder runs the timers. @return Interrupts that came. */
static uint32_t at(uint64_t time)
{
	uint32_t before = fixture.interrupts;

	fixture.time = time;
	hv_fake_run_timers(&fixture.fake);
	return fixture.interrupts - before;
}

static uint64_t next(void)
{
	return hv_fake_next_timer(&fixture.fake);
}

/* The slot has the message of a timer, pending or not. */
static void expect_message(uint32_t sint, uint32_t timer, uint64_t due, uint64_t sent, bool more)
{
	assert_int_equal(slot(sint)[0], more ? 0x011880000010 : 0x1880000010);
	assert_int_equal(slot(sint)[1], 0);
	assert_int_equal(slot(sint)[2], timer);
	assert_int_equal(slot(sint)[3], due);
	assert_int_equal(slot(sint)[4], sent);
}

static uint32_t eom(void)
{
	return set_register(0xa0014, 0);
}

static void test_one_shot(void **state)
{
	(void)state;
	assert_int_equal(next(), NEVER);
	assert_int_equal(count(2, 5000), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(config(2, DIRECT | ENABLE), 0);
	assert_int_equal(next(), 5000);
	assert_int_equal(hv_fake_next_vp_timer(&fixture.fake, 1), 5000);
	assert_int_equal(hv_fake_next_vp_timer(&fixture.fake, 0), NEVER);
	assert_int_equal(at(4999), 0);
	assert_int_equal(get(0xb0004), DIRECT | ENABLE);
	assert_int_equal(at(5000), 1);
	assert_int_equal(fixture.interrupted[0], 1);
	assert_int_equal(fixture.interrupted[1], 31);
	assert_int_equal(get(0xb0004), DIRECT);
	assert_int_equal(get(0xb0005), 5000);
	assert_int_equal(next(), NEVER);
	assert_int_equal(at(9000), 0);
	expect_illegal(0);
}

/* Each timer, each processor; the earliest is the next. */
static void test_all(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		assert_int_equal(count(i, 2000 - i), 0);
		assert_int_equal(config(i, 0x1000 | (16 + i) << 4 | ENABLE), 0);
	}
	assert_int_equal(hv_fake_set_register(&fixture.fake, &fixture.vps[2], 0xb0001, 1500, 0), 0);
	assert_int_equal(hv_fake_set_register(&fixture.fake, &fixture.vps[2], 0xb0000, 0x1181, 0),
			 0);
	assert_int_equal(next(), 1500);
	assert_int_equal(at(1500), 1);
	assert_int_equal(fixture.interrupted[0], 2);
	assert_int_equal(fixture.interrupted[1], 24);
	for (i = 4; i-- > 0;) {
		assert_int_equal(next(), 2000 - i);
		assert_int_equal(at(2000 - i), 1);
		assert_int_equal(fixture.interrupted[0], 1);
		assert_int_equal(fixture.interrupted[1], 16 + i);
	}
	/* of one processor alone */
	assert_int_equal(count(0, 3000), 0);
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	fixture.time = 3000;
	hv_fake_run_vp_timers(&fixture.fake, 0);
	hv_fake_run_vp_timers(&fixture.fake, 2);
	assert_int_equal(fixture.interrupts, 5);
	hv_fake_run_vp_timers(&fixture.fake, 1);
	assert_int_equal(fixture.interrupts, 6);
}

/* A time that is past expires in the write that enables. */
static void test_past(void **state)
{
	(void)state;
	assert_int_equal(count(0, 1000), 0);
	assert_int_equal(fixture.interrupts, 0);
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	assert_int_equal(fixture.interrupts, 1);
	assert_int_equal(get(0xb0000), DIRECT);
	assert_int_equal(config(0, DIRECT | AUTO), 0);
	assert_int_equal(fixture.interrupts, 1);
	assert_int_equal(count(0, 1), 0);
	assert_int_equal(fixture.interrupts, 2);
	assert_int_equal(next(), NEVER);
}

static void test_auto_enable(void **state)
{
	(void)state;
	assert_int_equal(config(1, DIRECT | AUTO), 0);
	assert_int_equal(count(1, 3000), 0);
	assert_int_equal(get(0xb0002), DIRECT | AUTO | ENABLE);
	assert_int_equal(next(), 3000);
	/* not yet expired: the new time counts */
	assert_int_equal(count(1, 4000), 0);
	assert_int_equal(at(3999), 0);
	assert_int_equal(at(4000), 1);
	assert_int_equal(get(0xb0002), DIRECT | AUTO);
	assert_int_equal(count(1, 5000), 0);
	assert_int_equal(at(5000), 1);
	/* without it a count arms nothing, but moves what is armed */
	assert_int_equal(config(1, DIRECT), 0);
	assert_int_equal(count(1, 6000), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(config(1, DIRECT | ENABLE), 0);
	assert_int_equal(count(1, 7000), 0);
	assert_int_equal(next(), 7000);
}

/* Count 0 stops, whatever the configuration says, and enabled with 0 nothing runs. */
static void test_count_zero(void **state)
{
	(void)state;
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(get(0xb0000), DIRECT | ENABLE);
	assert_int_equal(count(0, 0), 0);
	assert_int_equal(get(0xb0000), DIRECT);
	assert_int_equal(config(0, DIRECT | AUTO | PERIODIC), 0);
	assert_int_equal(count(0, 100), 0);
	assert_int_equal(next(), 1100);
	assert_int_equal(count(0, 0), 0);
	assert_int_equal(get(0xb0000), DIRECT | AUTO | PERIODIC);
	assert_int_equal(next(), NEVER);
	assert_int_equal(config(0, DIRECT | ENABLE | PERIODIC), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(at(5000), 0);
	/* an embedder that stores 0 behind its back: no division */
	assert_int_equal(count(0, 100), 0);
	fixture.vps[1].stimer[1] = 0;
	assert_int_equal(at(6000), 1);
	assert_int_equal(next(), NEVER);
}

/* Off, by the configuration. */
static void test_disable(void **state)
{
	(void)state;
	assert_int_equal(count(0, 2000), 0);
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	assert_int_equal(config(0, 0), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(at(2000), 0);
	assert_int_equal(get(0xb0001), 2000);
	expect_illegal(0);
}

static void test_periodic(void **state)
{
	(void)state;
	assert_int_equal(count(3, 100), 0);
	assert_int_equal(config(3, DIRECT | PERIODIC | ENABLE), 0);
	assert_int_equal(next(), 1100);
	assert_int_equal(at(1099), 0);
	assert_int_equal(at(1100), 1);
	assert_int_equal(get(0xb0006), DIRECT | PERIODIC | ENABLE);
	assert_int_equal(next(), 1200);
	assert_int_equal(at(1230), 1);
	assert_int_equal(next(), 1300);
	assert_int_equal(at(1299), 0);
	assert_int_equal(at(1300), 1);
	/* a new count begins a new period, however short */
	fixture.time = 1310;
	assert_int_equal(count(3, 20), 0);
	assert_int_equal(next(), 1330);
	fixture.time = 1350;
	assert_int_equal(count(3, 500), 0);
	assert_int_equal(next(), 1850);
	/* the end of time is no time */
	assert_int_equal(count(3, NEVER), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(at(NEVER - 1), 0);
}

/* Periods that were missed come half a period apart, until the timer is where it should be. */
static void test_catch_up(void **state)
{
	(void)state;
	assert_int_equal(count(3, 101), 0);
	assert_int_equal(config(3, DIRECT | PERIODIC | ENABLE), 0);
	assert_int_equal(at(1101 + 303), 1); /* due at 1101, 1202, 1303, 1404 */
	assert_int_equal(next(), 1404 + 51);
	assert_int_equal(at(1454), 0);
	assert_int_equal(at(1455), 1);
	assert_int_equal(next(), 1506);
	assert_int_equal(at(1506), 1);
	assert_int_equal(next(), 1557);
	assert_int_equal(at(1557), 1); /* that of 1404; then those of 1505 and 1606 */
	assert_int_equal(at(1608), 1);
	assert_int_equal(next(), 1659);
	assert_int_equal(at(1659), 1);
	assert_int_equal(next(), 1710);
	assert_int_equal(at(1710), 1);
	assert_int_equal(next(), 1808);
	/* too many: the last alone */
	assert_int_equal(at(1808 + 8 * 101 - 1), 1);
	assert_int_equal(fixture.vps[1].stimer_due[3], 1909);
	assert_int_equal(count(3, 100), 0);
	assert_int_equal(at(2615 + 100 + 850), 1);
	assert_int_equal(next(), 3615);
	assert_int_equal(at(3615), 1);
	assert_int_equal(next(), 3715);
}

/* A lazy timer does not make up for anything, and skips what comes shortly before the next. */
static void test_lazy(void **state)
{
	(void)state;
	assert_int_equal(count(0, 80), 0);
	assert_int_equal(config(0, DIRECT | PERIODIC | LAZY | ENABLE), 0);
	assert_int_equal(at(1080), 1);
	assert_int_equal(at(1160 + 69), 1);
	assert_int_equal(next(), 1240);
	assert_int_equal(at(1240 + 70), 0);
	assert_int_equal(next(), 1320);
	assert_int_equal(at(1320 + 240 + 69), 1);
	assert_int_equal(next(), 1640);
	assert_int_equal(at(1640 + 160 + 79), 0);
	assert_int_equal(next(), 1880);
	/* too short a period has no last eighth */
	assert_int_equal(count(0, 7), 0);
	assert_int_equal(at(1879 + 13), 1);
}

static void test_message(void **state)
{
	(void)state;
	assert_int_equal(count(2, 2000), 0);
	assert_int_equal(config(2, MESSAGE | ENABLE), 0);
	assert_int_equal(at(1999), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(at(2005), 1);
	expect_message(3, 2, 2000, 2005, false);
	assert_int_equal(fixture.interrupted[0], 1);
	assert_int_equal(fixture.interrupted[1], 0x31);
	assert_int_equal(get(0xb0004), MESSAGE);
	assert_int_equal(slot(3)[5] | slot(2)[0] | slot(4)[0], 0);
	assert_int_equal(synic.delivered, 1);
}

/* A full slot is marked, and the message comes at EOM. */
static void test_slot_full(void **state)
{
	(void)state;
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 1, "", 0), 0);
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	assert_int_equal(config(1, MESSAGE | AUTO), 0);
	assert_int_equal(count(0, 2000), 0);
	assert_int_equal(count(1, 2100), 0);
	assert_int_equal(at(2000), 0);
	assert_int_equal(slot(3)[0], 0x010000000001);
	assert_int_equal(next(), 2100);
	assert_int_equal(at(2100), 0);
	assert_int_equal(next(), NEVER);
	assert_int_equal(get(0xb0000), MESSAGE | AUTO);
	fixture.time = 2222;
	assert_int_equal(eom(), 0); /* too early */
	assert_int_equal(slot(3)[0], 0x010000000001);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	expect_message(3, 0, 2000, 2222, true);
	slot(3)[0] = 0;
	fixture.time = 2223;
	hv_fake_run_timers(&fixture.fake);
	expect_message(3, 1, 2100, 2223, false);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(fixture.interrupts, 3);
	/* another timer expires just when the slot is free, and before EOM */
	slot(3)[0] = 1;
	assert_int_equal(count(0, 500), 0);
	slot(3)[0] = 0;
	assert_int_equal(count(1, 600), 0);
	expect_message(3, 1, 600, 2223, true);
}

/* Messages that others posted and those of timers know of each other. */
static void test_mixed_slot(void **state)
{
	(void)state;
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 1, "", 0), 0);
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	assert_int_equal(count(0, 2000), 0);
	assert_int_equal(at(2000), 0);
	/* the guest frees the slot, and the next is posted before it looks at the mark */
	slot(3)[0] = 0;
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 2, "", 0), 0);
	assert_int_equal(slot(3)[0], 0x010000000002);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	expect_message(3, 0, 2000, 2000, false);
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 3, "", 0), 0);
	expect_message(3, 0, 2000, 2000, true);
	/* a timer of another SINT is no reason for a mark */
	assert_int_equal(config(1, 0x40000 | AUTO), 0);
	slot(4)[0] = 5;
	assert_int_equal(count(1, 1), 0);
	assert_int_equal(slot(4)[0], 0x010000000005);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 3);
	slot(3)[0] = 0;
	slot(4)[0] = 0;
	/* the timer's message takes the slot first, when its timer runs before EOM */
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 6, "", 0), 0);
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 3, 7, "", 0), 0);
	slot(3)[0] = 0;
	assert_int_equal(count(0, 1500), 0);
	expect_message(3, 0, 1500, 2000, true);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 7);
}

/* While the message of a periodic timer waits, there is no other. */
static void test_periodic_message(void **state)
{
	(void)state;
	slot(3)[0] = 1;
	assert_int_equal(count(0, 100), 0);
	assert_int_equal(config(0, MESSAGE | PERIODIC | ENABLE), 0);
	assert_int_equal(at(1100), 0);
	assert_int_equal(at(1200), 0);
	assert_int_equal(next(), 1300);
	slot(3)[0] = 0;
	fixture.time = 1250;
	assert_int_equal(eom(), 0);
	expect_message(3, 0, 1100, 1250, false);
	slot(3)[0] = 0;
	assert_int_equal(at(1300), 1);
	expect_message(3, 0, 1300, 1300, false);
}

/* What waits goes with the timer that is written. */
static void test_message_dropped(void **state)
{
	(void)state;
	slot(3)[0] = 1;
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	assert_int_equal(count(0, 500), 0);
	assert_int_equal(config(0, 0), 0);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	slot(3)[0] = 1;
	assert_int_equal(count(0, 500), 0);
	assert_int_equal(count(0, 3000), 0);
	slot(3)[0] = 0;
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(at(3000), 1);
}

/* While the SynIC is off messages wait, and nothing is written. */
static void test_synic_off(void **state)
{
	(void)state;
	fixture.vps[1].scontrol = 0;
	fixture.vps[1].simp = 0;
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	assert_int_equal(count(0, 500), 0);
	assert_int_equal(at(1001), 0);
	assert_int_equal(set_register(0xa0010, 1), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(set_register(0xa0013, MEMORY_BASE | 1), 0);
	expect_message(3, 0, 500, 1001, false);
	/* without one at all, too */
	slot(3)[0] = 0;
	fixture.fake.synic = NULL;
	assert_int_equal(count(0, 600), 0);
	assert_int_equal(at(1002), 0);
	assert_int_equal(slot(3)[0], 0);
}

/* A masked or polled SINT has its message without an interrupt; a wrong size is a fault of the SynIC. */
static void test_masked(void **state)
{
	(void)state;
	fixture.vps[1].sint[3] = 0x10031;
	assert_int_equal(config(0, MESSAGE | AUTO), 0);
	assert_int_equal(count(0, 500), 0);
	expect_message(3, 0, 500, 1000, false);
	assert_int_equal(fixture.interrupts, 0);
	slot(3)[0] = 0;
	synic.illegal_size = 255;
	assert_int_equal(count(0, 500), 0);
	assert_int_equal(slot(3)[0], 0xff80000010);
}

static void test_lost(void **state)
{
	(void)state;
	hv_fake_fault_lost_timer(&fixture.fault);
	fixture.fault.skip = 1;
	fixture.fault.times = 2;
	hv_fake_inject(&fixture.fake, &fixture.fault, 1);
	assert_int_equal(count(0, 100), 0);
	assert_int_equal(config(0, DIRECT | PERIODIC | ENABLE), 0);
	assert_int_equal(at(1100), 1);
	assert_int_equal(at(1200), 0);
	assert_int_equal(config(1, MESSAGE | AUTO), 0);
	assert_int_equal(count(1, 500), 0);
	assert_int_equal(get(0xb0002), MESSAGE | AUTO);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(eom(), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(fixture.fault.used, 2);
	assert_int_equal(at(1300), 1);
	assert_int_equal(count(1, 500), 0);
	expect_message(3, 1, 500, 1300, false);
}

static void expect_config_refused(uint64_t value, uint32_t reason)
{
	const uint64_t before = fixture.vps[1].stimer[0];

	assert_int_equal(config(0, value), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.fake.reason, reason);
	assert_int_equal(fixture.vps[1].stimer[0], before);
}

static void test_reserved(void **state)
{
	const bool arm64 = fixture.fake.arch == HV_FAKE_ARM64;
	uint32_t i;

	(void)state;
	for (i = 13; i < 64; i++)
		if (i < 16 || i > 19)
			expect_config_refused(MESSAGE | 1ULL << i, HV_FAKE_RESERVED_FIELD);
	expect_illegal(47);
	for (i = 9; i < 12; i++) {
		if (arm64)
			expect_config_refused(DIRECT | 1ULL << i, HV_FAKE_RESERVED_FIELD);
		else
			assert_int_equal(config(0, DIRECT | 1ULL << i), 0);
	}
	assert_int_equal(config(0, 0), 0);
	expect_config_refused(0x10f0, HV_FAKE_BAD_VALUE);
	expect_config_refused(0x1000, HV_FAKE_BAD_VALUE);
	assert_int_equal(config(0, 0x1100), 0);
	assert_int_equal(config(0, 0xf11f0), 0);
	assert_int_equal(config(0, 0x000f0), 0);
	assert_int_equal(get(0xb0000), 0xf0);
	assert_int_equal(hv_fake_set_register(&fixture.fake, &fixture.vps[1], 0xb0001, 1, 1),
			 HV_STATUS_INVALID_PARAMETER);
}

/* No SINT and no direct mode: not refused, but counted, and the timer is off. */
static void test_no_target(void **state)
{
	(void)state;
	assert_int_equal(count(0, 2000), 0);
	assert_int_equal(config(0, ENABLE | PERIODIC), 0);
	assert_int_equal(fixture.fake.reason, HV_FAKE_TIMER_TARGET);
	assert_int_equal(get(0xb0000), PERIODIC);
	assert_int_equal(next(), NEVER);
	assert_int_equal(config(0, AUTO), 0);
	expect_illegal(1);
	assert_int_equal(count(0, 2000), 0);
	expect_illegal(2);
	assert_int_equal(get(0xb0000), AUTO);
	assert_int_equal(at(2000), 0);
}

/* What is enabled is disabled before it changes. */
static void test_enabled(void **state)
{
	(void)state;
	assert_int_equal(count(0, 2000), 0);
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	expect_config_refused(DIRECT | ENABLE | PERIODIC, HV_FAKE_TIMER_ENABLED);
	expect_config_refused(MESSAGE | ENABLE, HV_FAKE_TIMER_ENABLED);
	expect_illegal(2);
	assert_int_equal(next(), 2000);
	assert_int_equal(config(0, DIRECT | ENABLE), 0);
	assert_int_equal(config(0, MESSAGE), 0);
	assert_int_equal(config(0, MESSAGE | ENABLE), 0);
	expect_illegal(2);
}

static void test_rights(void **state)
{
	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_DIRECT_SYNTHETIC_TIMERS, false);
	expect_config_refused(DIRECT, HV_FAKE_NO_FEATURE);
	assert_int_equal(config(0, MESSAGE | ENABLE), 0);
	expect_illegal(0);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, false);
	assert_int_equal(config(0, 0), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(count(0, 0), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(fixture.fake.reason, HV_FAKE_NO_PRIVILEGE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_ATTACHED(test_one_shot),
		ON_ATTACHED(test_all),
		ON_ATTACHED(test_past),
		ON_ATTACHED(test_auto_enable),
		ON_ATTACHED(test_count_zero),
		ON_ATTACHED(test_disable),
		ON_ATTACHED(test_periodic),
		ON_ATTACHED(test_catch_up),
		ON_ATTACHED(test_lazy),
		ON_ATTACHED(test_message),
		ON_ATTACHED(test_slot_full),
		ON_ATTACHED(test_mixed_slot),
		ON_ATTACHED(test_periodic_message),
		ON_ATTACHED(test_message_dropped),
		ON_ATTACHED(test_synic_off),
		ON_ATTACHED(test_masked),
		ON_ATTACHED(test_lost),
		ON_ATTACHED(test_reserved),
		ON_ATTACHED(test_no_target),
		ON_ATTACHED(test_enabled),
		ON_ATTACHED(test_rights),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
