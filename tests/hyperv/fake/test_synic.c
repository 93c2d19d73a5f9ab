/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/synic.h: queues, delivery, flags, connections, and what a guest may not write. */
#include "fixture.h"

static struct hv_fake_synic synic;
static struct hv_fake_queued queue[3];
static struct hv_fake_port ports[3];

/* Processor 1 has messages in the first page, flags in the second; SINT 3 is vector 0x31. */
static int attached(void **state, uint32_t arch)
{
	fixture_init(arch);
	*state = &fixture;
	fixture.takes_interrupts = ~0U;
	memset(fixture.memory, 0, sizeof(fixture.memory));
	memset(&synic, 0xa5, sizeof(synic));
	memset(queue, 0xa5, sizeof(queue));
	memset(ports, 0, sizeof(ports));
	ports[0].connection = 1;
	ports[0].vp = HV_FAKE_NO_VP;
	ports[1].connection = 2;
	ports[1].vp = 1;
	ports[1].sint = 3;
	ports[2].connection = 1;
	ports[2].vp = 1;
	ports[2].sint = 3;
	ports[2].first_flag = 60;
	ports[2].flags = 8;
	hv_fake_synic_attach(&fixture.fake, &synic, queue, 3, ports, 3);
	hv_fake_set_feature(&fixture.fake, HV_HAS_POST_MESSAGES, true);
	fixture.vps[1].simp = MEMORY_BASE | 1;
	fixture.vps[1].siefp = (MEMORY_BASE + 0x1000) | 1;
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

static uint32_t post(uint32_t type)
{
	return hv_fake_post_message(&fixture.fake, 1, 3, type, "12345678abc", 11);
}

static void test_message(void **state)
{
	(void)state;
	assert_int_equal(
		hv_fake_post_from(&fixture.fake, 1, 3, 0x80000010, "12345678abc", 11, 0x99), 0);
	assert_int_equal(slot(3)[0], 0x0000000b80000010);
	assert_int_equal(slot(3)[1], 0x99);
	assert_memory_equal(&slot(3)[2], "12345678abc\0\0\0\0\0", 16);
	assert_int_equal(slot(2)[0] | slot(4)[0], 0);
	assert_int_equal(fixture.interrupts, 1);
	assert_int_equal(fixture.interrupted[0], 1);
	assert_int_equal(fixture.interrupted[1], 0x31);
	assert_int_equal(synic.posted, 1);
	assert_int_equal(synic.delivered, 1);
}

static void test_queue(void **state)
{
	(void)state;
	assert_int_equal(post(1), 0);
	assert_int_equal(slot(3)[0], 0x0b00000001);
	assert_int_equal(post(2), 0);
	assert_int_equal(slot(3)[0], 0x010b00000001);
	assert_int_equal(post(3), 0);
	assert_int_equal(post(4), 0);
	assert_int_equal(post(5), HV_STATUS_INSUFFICIENT_BUFFERS);
	/* EOM while the slot is full does nothing, of another processor neither */
	assert_int_equal(set_register(0xa0014, 0), 0);
	assert_int_equal(slot(3)[0], 0x010b00000001);
	slot(3)[0] = 0;
	assert_int_equal(hv_fake_set_register(&fixture.fake, &fixture.vps[0], 0xa0014, 0, 0), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(set_register(0xa0014, 0), 0);
	assert_int_equal(slot(3)[0], 0x010b00000002);
	/* a slot that is free is filled at the next post too, with what waits longest */
	slot(3)[0] = 0x010b00000000;
	assert_int_equal(post(6), 0);
	assert_int_equal(slot(3)[0], 0x010b00000003);
	slot(3)[0] = 0;
	assert_int_equal(set_register(0xa0014, 0), 0);
	slot(3)[0] = 0;
	assert_int_equal(set_register(0xa0014, 0), 0);
	assert_int_equal(slot(3)[0], 0x0b00000006);
	assert_int_equal(fixture.interrupts, 5);
}

static void test_two_sints(void **state)
{
	(void)state;
	assert_int_equal(post(1), 0);
	assert_int_equal(post(2), 0);
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 15, 7, NULL, 0), 0);
	assert_int_equal(slot(15)[0], 7);
	assert_int_equal(fixture.interrupts, 1); /* SINT 15 is masked */
	fixture.vps[1].sint[15] = 0x40000 | 0x40;
	slot(15)[0] = 0;
	assert_int_equal(hv_fake_post_message(&fixture.fake, 1, 15, 8, NULL, 0), 0);
	assert_int_equal(slot(15)[0], 8);
	assert_int_equal(fixture.interrupts, 1); /* polled */
}

/* What was posted while something was off is delivered when it comes on. */
static void test_waits(void **state)
{
	(void)state;
	fixture.vps[1].scontrol = 0;
	fixture.vps[1].simp = 0;
	assert_int_equal(post(1), 0);
	assert_int_equal(set_register(0xa0010, 1), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(set_register(0xa0013, MEMORY_BASE | 1), 0);
	assert_int_equal(slot(3)[0], 0x0b00000001);
	slot(3)[0] = 0;
	assert_int_equal(set_register(0xa0010, 0), 0);
	assert_int_equal(post(2), 0);
	assert_int_equal(slot(3)[0], 0);
	assert_int_equal(set_register(0xa0010, 1), 0);
	assert_int_equal(slot(3)[0], 0x0b00000002);
	/* a page outside of memory holds nothing */
	slot(3)[0] = 0;
	assert_int_equal(set_register(0xa0013, 0xff000001), 0);
	assert_int_equal(post(3), 0);
	assert_int_equal(synic.delivered, 2);
}

static void test_post_arguments(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	assert_int_equal(hv_fake_post_message(fake, VPS, 3, 1, "", 0), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_fake_post_message(fake, 1, 16, 1, "", 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_fake_post_message(fake, 1, 3, 0, "", 0), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_fake_post_message(fake, 1, 3, 1, "", 241), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_fake_signal_event(fake, VPS, 3, 1), HV_STATUS_INVALID_VP_INDEX);
	assert_int_equal(hv_fake_signal_event(fake, 1, 16, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_fake_signal_event(fake, 1, 3, 2048), HV_STATUS_INVALID_PARAMETER);
	fake->synic = NULL;
	assert_int_equal(post(1), HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(hv_fake_signal_event(fake, 1, 3, 1), HV_STATUS_INVALID_SYNIC_STATE);
}

static void test_faults(void **state)
{
	(void)state;
	synic.full = 2;
	assert_int_equal(post(1), HV_STATUS_INSUFFICIENT_BUFFERS);
	assert_int_equal(post(1), HV_STATUS_INSUFFICIENT_BUFFERS);
	assert_int_equal(post(1), 0);
	slot(3)[0] = 0;
	synic.illegal_size = 255;
	assert_int_equal(post(1), 0);
	assert_int_equal(slot(3)[0], 0xff00000001);
}

static void test_event(void **state)
{
	uint64_t *flags = word_at(MEMORY_BASE + 0x1000 + 3 * 256);

	(void)state;
	assert_int_equal(hv_fake_signal_event(&fixture.fake, 1, 3, 2047), 0);
	assert_int_equal(flags[31], 1ULL << 63);
	assert_int_equal(hv_fake_signal_event(&fixture.fake, 1, 3, 2046), 0);
	assert_int_equal(flags[31], 3ULL << 62);
	assert_int_equal(fixture.interrupts, 2);
	assert_int_equal(hv_fake_signal_event(&fixture.fake, 1, 3, 2047), 0);
	assert_int_equal(fixture.interrupts, 2);
	fixture.vps[1].siefp &= ~1ULL;
	assert_int_equal(hv_fake_signal_event(&fixture.fake, 1, 3, 1),
			 HV_STATUS_INVALID_SYNIC_STATE);
	fixture.vps[1].siefp |= 1;
	fixture.vps[1].scontrol = 0;
	assert_int_equal(hv_fake_signal_event(&fixture.fake, 1, 3, 1),
			 HV_STATUS_INVALID_SYNIC_STATE);
	assert_int_equal(flags[0], 0);
}

/* HvCallPostMessage from the last page, 5c without the fast bit. */
static uint64_t call_post(uint64_t first, uint64_t second)
{
	uint64_t *block = word_at(MEMORY_BASE + 0x2000);

	block[0] = first;
	block[1] = second;
	block[2] = 0x1122334455667788;
	return call_memory(0x5c, MEMORY_BASE + 0x2000, 0);
}

static void test_call_post(void **state)
{
	(void)state;
	expect_success(call_post(1, 0x0000000800000005), 0);
	assert_int_equal(ports[0].count, 1);
	assert_int_equal(ports[0].message.header.message_type, 5);
	assert_int_equal(ports[0].message.header.payload_size, 8);
	assert_int_equal(ports[0].message.u.payload[0], 0x1122334455667788);
	expect_success(call_post(2, 0x000000087fffffff), 0);
	assert_int_equal(slot(3)[0], 0x087fffffff);
	assert_int_equal(slot(3)[1], 2);
	assert_int_equal(slot(3)[2], 0x1122334455667788);
	expect_denied(call_post(2, 0x0000000000000000), 5, HV_FAKE_BAD_VALUE);
	expect_denied(call_post(2, 0x0000000080000000), 5, HV_FAKE_BAD_VALUE);
	expect_denied(call_post(2, 0x000000f100000001), 5, HV_FAKE_BAD_VALUE);
	expect_denied(call_post(3, 1), 0x12, HV_FAKE_NO_CONNECTION);
	expect_refused(call_post(0x100000001, 1), 5, HV_FAKE_RESERVED_FIELD);
	synic.full = 2;
	expect_denied(call_post(1, 1), 0x13, HV_FAKE_NO_BUFFERS);
	expect_denied(call_post(2, 1), 0x13, HV_FAKE_NO_BUFFERS);
	ports[1].sint = 16;
	assert_int_equal(call_post(2, 1), 5);
	hv_fake_set_feature(&fixture.fake, HV_HAS_POST_MESSAGES, false);
	expect_denied(call_post(1, 1), 6, HV_FAKE_NO_PRIVILEGE);
}

static uint64_t call_signal(uint64_t word)
{
	PUT(word);
	return hypercall(0x5d | FAST);
}

static void test_call_signal(void **state)
{
	uint64_t *flags = word_at(MEMORY_BASE + 0x1000 + 3 * 256);

	(void)state;
	expect_success(call_signal(0x0000000700000001), 0);
	assert_int_equal(flags[1], 8);
	assert_int_equal(ports[2].last_flag, 7);
	assert_int_equal(ports[2].count, 1);
	expect_denied(call_signal(0x0000000800000001), 5, HV_FAKE_BAD_VALUE);
	expect_denied(call_signal(0x0000000000000002), 0x12, HV_FAKE_NO_CONNECTION);
	expect_refused(call_signal(0x0001000000000001), 5, HV_FAKE_RESERVED_FIELD);
	fixture.vps[1].scontrol = 0;
	expect_denied(call_signal(0x0000000000000001), 0x18, HV_FAKE_SYNIC_STATE);
	ports[2].vp = HV_FAKE_NO_VP;
	expect_success(call_signal(0x0000000000000001), 0);
	fixture.fake.synic = NULL;
	expect_denied(call_signal(0x0000000000000001), 0x12, HV_FAKE_NO_CONNECTION);
}

/* Reserved bits stay, and a vector is a vector, once there is a SynIC. */
static void test_reserved(void **state)
{
	const bool arm64 = fixture.fake.arch == HV_FAKE_ARM64;

	(void)state;
	assert_int_equal(set_register(0xa0013, MEMORY_BASE | 3), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.fake.reason, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(set_register(0xa0012, 0x800), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(set_register(0xa0010, 3), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(set_register(0xa0003, 0x131), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(set_register(0xa0003, 0x200031), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(set_register(0xa0003, 15), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(fixture.fake.reason, HV_FAKE_BAD_VALUE);
	assert_int_equal(fixture.vps[1].sint[3], 0x31);
	assert_int_equal(set_register(0xa0003, 0x1000f), 0);
	assert_int_equal(set_register(0xa0003, 0x1d0010), 0);
	assert_int_equal(set_register(0xa0003, 0x20010), arm64 ? HV_STATUS_INVALID_PARAMETER : 0);
	assert_int_equal(set_register(0x90002, 0x1234), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_ATTACHED(test_message),        ON_ATTACHED(test_queue),
		ON_ATTACHED(test_two_sints),      ON_ATTACHED(test_waits),
		ON_ATTACHED(test_post_arguments), ON_ATTACHED(test_faults),
		ON_ATTACHED(test_event),          ON_ATTACHED(test_call_post),
		ON_ATTACHED(test_call_signal),    ON_ATTACHED(test_reserved),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
