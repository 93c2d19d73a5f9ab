/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/call.h: what each call checks and does. */
#include "fixture.h"

#define FLUSH         0x02ULL
#define FLUSH_LIST    0x03ULL
#define SPIN          0x08ULL
#define IPI           0x0bULL
#define FLUSH_EX      0x13ULL
#define FLUSH_LIST_EX 0x14ULL
#define IPI_EX        0x15ULL
#define GET_ID        0x46ULL
#define GET           0x50ULL
#define SET           0x51ULL
#define START         0x99ULL
#define LOOKUP        0x9aULL
#define CAPS          0x8001ULL

#define PARAMETER 5
#define DENIED    6

static uint64_t fast(uint64_t control)
{
	return hypercall(control | FAST);
}

/* Header of a get or set of one register, with its second word given. */
static uint64_t get_with(uint64_t partition, uint64_t word)
{
	PUT(partition, word, 0x90003, 0);
	return fast(rep(GET, 1, 0));
}

static uint64_t set_with(uint64_t partition, uint64_t word)
{
	PUT(partition, word, 0xa0010, 0, 1, 0);
	return fast(rep(SET, 1, 0));
}

/* Both calls have the same header. */
static void check_refused(uint64_t partition, uint64_t word, uint64_t status, uint32_t reason)
{
	if (hv_fake_reason_illegal(reason)) {
		expect_refused(get_with(partition, word), status, reason);
		expect_refused(set_with(partition, word), status, reason);
	} else {
		expect_denied(get_with(partition, word), status, reason);
		expect_denied(set_with(partition, word), status, reason);
	}
	assert_int_equal(fixture.vps[0].scontrol, 0);
	assert_int_equal(fixture.vps[1].scontrol, 0);
	assert_int_equal(fixture.vps[2].scontrol, 0);
}

static void test_partition(void **state)
{
	(void)state;
	expect_success(get_with(SELF, SELF_VP), 1);
	fixture.fake.partition_id = 77;
	expect_success(get_with(77, SELF_VP), 1);
	check_refused(2, SELF_VP, DENIED, HV_FAKE_OTHER_PARTITION);
	check_refused(0, SELF_VP, DENIED, HV_FAKE_OTHER_PARTITION);
	check_refused(0xffffffff, SELF_VP, DENIED, HV_FAKE_OTHER_PARTITION);
}

static void test_vp(void **state)
{
	(void)state;
	put_words(NULL, 0);
	expect_success(get_with(SELF, SELF_VP), 1);
	assert_int_equal(hv_fake_record_at(&fixture.fake, 0)->vp, 0);
	/* Self is the caller, and a number is a VP index, not a place. */
	PUT(SELF, SELF_VP, 0xa0010, 0, 5, 0);
	expect_success(hypercall_on(2, rep(SET, 1, 0) | FAST), 1);
	assert_int_equal(fixture.vps[2].scontrol, 5);
	assert_int_equal(fixture.vps[0].scontrol, 0);
	fixture.vps[2].scontrol = 0;
	PUT(SELF, 3, 0xa0010, 0, 6, 0);
	expect_success(hypercall_on(2, rep(SET, 1, 0) | FAST), 1);
	assert_int_equal(fixture.vps[1].scontrol, 6);
	fixture.vps[1].scontrol = 0;
	check_refused(SELF, 1, 14, HV_FAKE_NO_SUCH_VP);
	check_refused(SELF, 0xffffffff, 14, HV_FAKE_NO_SUCH_VP);
}

/* VTL 0 is the caller's own; a level that is not used is not looked at. */
static void test_vtl(void **state)
{
	uint32_t bit;

	(void)state;
	expect_success(get_with(SELF, SELF_VP | 0x10ULL << 32), 1);
	expect_success(get_with(SELF, SELF_VP | 0x0fULL << 32), 1);
	check_refused(SELF, SELF_VP | 0x11ULL << 32, DENIED, HV_FAKE_HIGHER_VTL);
	check_refused(SELF, SELF_VP | 0x18ULL << 32, DENIED, HV_FAKE_HIGHER_VTL);
	for (bit = 37; bit < 64; bit++)
		check_refused(SELF, SELF_VP | 1ULL << bit, PARAMETER, HV_FAKE_RESERVED_FIELD);
	/* A sign-extended VP_INDEX_SELF. */
	check_refused(SELF, (uint64_t)-2, PARAMETER, HV_FAKE_RESERVED_FIELD);
	check_refused(4, (uint64_t)-2, PARAMETER, HV_FAKE_RESERVED_FIELD);
	check_refused(4, 1, DENIED, HV_FAKE_OTHER_PARTITION);
}

/* Five registers of several kinds in one call, in order. */
static void test_get(void **state)
{
	(void)state;
	PUT(SELF, SELF_VP, 0x100 | 0x90002ULL << 32, 0x90003 | 0xa0000ULL << 32, 0xdead);
	expect_success(fast(rep(GET, 4, 0)), 4);
	assert_int_equal(fixture.block[4], fixture.fake.version.low_part);
	assert_int_equal(fixture.block[5], fixture.fake.version.high_part);
	assert_int_equal(fixture.block[6], OS_ID);
	assert_int_equal(fixture.block[7], 0);
	assert_int_equal(fixture.block[8], 7);
	assert_int_equal(fixture.block[9], 0);
	assert_int_equal(fixture.block[10], 0x10000);
	assert_int_equal(fixture.block[11], 0);
	expect_poison(12, 15);
	/* Padding behind the names is not looked at. */
	PUT(SELF, SELF_VP, 0x90003 | 0xdeadbeefULL << 32, ~0ULL, 0, 0);
	expect_success(fast(rep(GET, 1, 0)), 1);
	assert_int_equal(fixture.block[4], 7);
}

/* Progress up to the failing element, output of the others left alone. */
static void test_get_partial(void **state)
{
	(void)state;
	PUT(SELF, SELF_VP, 0x90003 | 0x77777ULL << 32, 0x90003 | 0x90003ULL << 32);
	expect_result(fast(rep(GET, 4, 0)), PARAMETER, 1, HV_FAKE_UNKNOWN_REGISTER);
	assert_int_equal(fixture.control, rep(GET, 4, 1) | FAST);
	assert_int_equal(fixture.block[4], 7);
	assert_int_equal(fixture.block[5], 0);
	expect_poison(6, 15);
	expect_success(fast(rep(GET, 4, 2)), 4);
	assert_int_equal(fixture.block[8], 7);
	assert_int_equal(fixture.block[10], 7);
	/* Failing at the first of those asked for. */
	expect_result(fast(rep(GET, 4, 1)), PARAMETER, 1, HV_FAKE_UNKNOWN_REGISTER);
	assert_int_equal(fixture.control, rep(GET, 4, 1) | FAST);
	/* A bad header: none done, also of those before the start. */
	fixture.block[0] = 5;
	expect_result(fast(rep(GET, 4, 2)), DENIED, 2, HV_FAKE_OTHER_PARTITION);
	assert_int_equal(fixture.control, rep(GET, 4, 2) | FAST);
}

static void test_set(void **state)
{
	const struct hv_fake_vp *vp = &fixture.vps[0];

	(void)state;
	PUT(SELF, SELF_VP, 0xa0000, 0, 0x30, 0, 0xa0010, 0, 1, 0, 0xb0001, 0, 99, 0);
	expect_success(fast(rep(SET, 3, 0)), 3);
	assert_int_equal(vp->sint[0], 0x30);
	assert_int_equal(vp->scontrol, 1);
	assert_int_equal(vp->stimer[1], 99);
	assert_int_equal(fixture.control, rep(SET, 3, 3) | FAST);
	PUT(SELF, SELF_VP, 0xa0000, 0, 0x31, 0, 0xa0010, 0, 2, 0, 0xb0001, 0, 98, 0);
	expect_success(fast(rep(SET, 3, 2)), 3);
	assert_int_equal(vp->sint[0], 0x30);
	assert_int_equal(vp->scontrol, 1);
	assert_int_equal(vp->stimer[1], 98);
}

static void test_set_partial(void **state)
{
	const struct hv_fake_vp *vp = &fixture.vps[0];

	(void)state;
	PUT(SELF, SELF_VP, 0xa0000, 0, 0x30, 0, 0x90003, 0, 1, 0, 0xb0001, 0, 99, 0);
	expect_result(fast(rep(SET, 3, 0)), PARAMETER, 1, HV_FAKE_READ_ONLY);
	assert_int_equal(fixture.control, rep(SET, 3, 1) | FAST);
	assert_int_equal(vp->sint[0], 0x30);
	assert_int_equal(vp->stimer[1], 0);
	assert_int_equal(vp->index, 7);
	expect_illegal(0);
}

static void test_set_reserved(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 32; bit < 64; bit++) {
		PUT(SELF, SELF_VP, 0xa0010 | 1ULL << bit, 0, 1, 0);
		expect_refused(fast(rep(SET, 1, 0)), PARAMETER, HV_FAKE_RESERVED_FIELD);
	}
	for (bit = 0; bit < 64; bit++) {
		PUT(SELF, SELF_VP, 0xa0010, 1ULL << bit, 1, 0);
		expect_refused(fast(rep(SET, 1, 0)), PARAMETER, HV_FAKE_RESERVED_FIELD);
	}
	PUT(SELF, SELF_VP, 0xa0010, 0, 1, 1);
	expect_refused(fast(rep(SET, 1, 0)), PARAMETER, HV_FAKE_RESERVED_FIELD);
	assert_int_equal(fixture.vps[0].scontrol, 0);
	PUT(SELF, SELF_VP, 0x90002, 1, 1, 0);
	expect_refused(hypercall_on(1, rep(SET, 1, 0) | FAST), PARAMETER, HV_FAKE_RESERVED_FIELD);
	PUT(SELF, SELF_VP, 0x800a0010, 0, 1, 0); /* 32 bits of name */
	expect_denied(fast(rep(SET, 1, 0)), PARAMETER, HV_FAKE_UNKNOWN_REGISTER);
}

/* Through memory the same. */
static void test_set_memory(void **state)
{
	uint64_t words[] = { SELF, 3, 0xa0000, 0, 0x41, 0, 0xa0001, 0, 0x42, 0 };

	(void)state;
	memcpy(word_at(0x10100), words, sizeof(words));
	expect_success(call_memory(rep(SET, 2, 0), 0x10100, 0), 2);
	assert_int_equal(fixture.vps[1].sint[0], 0x41);
	assert_int_equal(fixture.vps[1].sint[1], 0x42);
	assert_int_equal(fixture.asked, 1);
	assert_int_equal(fixture.asked_size[0], 80);
}

/* The OS id: on arm64 from the boot processor alone, whatever the VP named. */
static void test_os_id_vp(void **state)
{
	const bool arm64 = fixture.fake.arch == HV_FAKE_ARM64;

	(void)state;
	PUT(SELF, SELF_VP, 0x90002, 0, 0x1111, 0);
	expect_success(hypercall_on(0, rep(SET, 1, 0) | FAST), 1);
	assert_int_equal(fixture.fake.guest_os_id, 0x1111);
	PUT(SELF, 7, 0x90002, 0, 0x2222, 0);
	if (arm64)
		expect_refused(hypercall_on(1, rep(SET, 1, 0) | FAST), PARAMETER,
			       HV_FAKE_NOT_BOOT_VP);
	else
		expect_success(hypercall_on(1, rep(SET, 1, 0) | FAST), 1);
	assert_int_equal(fixture.fake.guest_os_id, arm64 ? 0x1111 : 0x2222);
	/* Every other register may be set from anywhere. */
	PUT(SELF, SELF_VP, 0xa0010, 0, 1, 0);
	expect_success(hypercall_on(1, rep(SET, 1, 0) | FAST), 1);
}

/* No error, but a mistake all the same. */
static void test_spin(void **state)
{
	(void)state;
	PUT(0xffffffff);
	expect_success(fast(SPIN), 0);
	PUT(0x100000000);
	expect_result(fast(SPIN), 0, 0, HV_FAKE_RESERVED_FIELD);
	expect_illegal(1);
}

static void test_answers(void **state)
{
	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_ID, true);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, true);
	fixture.fake.partition_id = 0x1234567890;
	fixture.fake.capabilities = 0x1f;
	put_words(NULL, 0);
	expect_success(fast(GET_ID), 0);
	assert_int_equal(fixture.block[0], 0x1234567890);
	assert_int_equal(fixture.block[1], 0); /* padding of the pair */
	expect_poison(2, 15);
	put_words(NULL, 0);
	expect_success(fast(CAPS), 0);
	assert_int_equal(fixture.block[0], 0x1f);
	assert_int_equal(fixture.block[1], 0);
	*word_at(0x11008) = POISON;
	expect_success(call_memory(GET_ID, 0, 0x11000), 0);
	assert_int_equal(*word_at(0x11000), 0x1234567890);
	assert_int_equal(*word_at(0x11008), POISON);
	expect_success(call_memory(CAPS, 0, 0x11000), 0);
	assert_int_equal(*word_at(0x11000), 0x1f);
	assert_int_equal(fixture.control, CAPS);
}

/* @allowed are the flags of flush call @control, whose words after the flags are zero. */
static void check_flags(uint64_t control, uint64_t allowed, uint64_t reps)
{
	uint32_t bit;

	for (bit = 0; bit < 64; bit++) {
		memset(fixture.memory, 0, 0x100);
		*word_at(0x10008) = 1ULL << bit;
		if (allowed >> bit & 1)
			expect_success(call_memory(control, 0x10000, 0), reps);
		else
			expect_refused(call_memory(control, 0x10000, 0), PARAMETER,
				       HV_FAKE_RESERVED_FIELD);
	}
	*word_at(0x10008) = allowed;
	expect_success(call_memory(control, 0x10000, 0), reps);
}

static void test_flush(void **state)
{
	(void)state;
	check_flags(FLUSH, 7, 0);
	check_flags(FLUSH_EX, 7, 0);
	/* The sizes of the blocks. */
	expect_success(call_memory(FLUSH, 0x10000, 0), 0);
	assert_int_equal(fixture.asked_size[0], 24);
	expect_success(call_memory(FLUSH_EX, 0x10000, 0), 0);
	assert_int_equal(fixture.asked_size[0], 32);
	*word_at(0x10008) = 16;
	*word_at(0x10018) = 1;
	expect_refused(call_memory(FLUSH_EX, 0x10000, 0), PARAMETER, HV_FAKE_RESERVED_FIELD);
}

static void test_flush_list(void **state)
{
	(void)state;
	check_flags(rep(FLUSH_LIST, 2, 0), 15, 2);
	check_flags(rep(FLUSH_LIST_EX, 2, 0), 15, 2);
	expect_success(call_memory(rep(FLUSH_LIST, 3, 1), 0x10000, 0), 3);
	assert_int_equal(fixture.control, rep(FLUSH_LIST, 3, 3));
	assert_int_equal(fixture.asked_size[0], 48);
	*word_at(0x10018) = 1ULL << 40; /* a bank */
	expect_success(call_memory(rep(FLUSH_LIST_EX, 3, 0) | 1ULL << 17, 0x10000, 0), 3);
	assert_int_equal(fixture.asked_size[0], 64);
	/* A refused list has no element done beyond its start. */
	expect_result(call_memory(rep(FLUSH_LIST_EX, 3, 1), 0x10000, 0), 3, 1, HV_FAKE_VARHEAD);
	expect_illegal(1);
}

/* @control is a call with a set at @set; its variable header is the masks. */
static void check_set(uint64_t control, uint64_t set, uint64_t reps)
{
	uint64_t banks;

	for (banks = 0; banks <= 3; banks++) {
		const uint64_t with = control | banks << 17;

		*word_at(set) = 0;
		*word_at(set + 8) = 0;
		if (banks == 0)
			expect_success(call_memory(with, 0x10000, 0), reps);
		else
			expect_refused(call_memory(with, 0x10000, 0), 3, HV_FAKE_VARHEAD);
		*word_at(set + 8) = 0x8000000000000001;
		if (banks == 2)
			expect_success(call_memory(with, 0x10000, 0), reps);
		else
			expect_refused(call_memory(with, 0x10000, 0), 3, HV_FAKE_VARHEAD);
		*word_at(set) = 1; /* all processors: the masks count still */
		if (banks == 2)
			expect_success(call_memory(with, 0x10000, 0), reps);
		else
			expect_refused(call_memory(with, 0x10000, 0), 3, HV_FAKE_VARHEAD);
	}
	*word_at(set) = 0;
	*word_at(set + 8) = ~0ULL;
	expect_success(call_memory(control | 64ULL << 17, 0x10000, 0), reps);
	*word_at(set + 8) = 0;
	*word_at(set) = 2;
	expect_denied(call_memory(control, 0x10000, 0), PARAMETER, HV_FAKE_BAD_VALUE);
	*word_at(set) = 1ULL << 32;
	expect_denied(call_memory(control, 0x10000, 0), PARAMETER, HV_FAKE_BAD_VALUE);
	*word_at(set) = 1;
	expect_success(call_memory(control, 0x10000, 0), reps);
}

static void test_sets(void **state)
{
	(void)state;
	memset(fixture.memory, 0, sizeof(fixture.memory));
	check_set(FLUSH_EX, 0x10010, 0);
	*word_at(0x10000) = 0x10;
	*word_at(0x10010) = 0;
	fixture.takes_interrupts = 6; /* all of three, twice */
	check_set(IPI_EX, 0x10008, 0);
	assert_int_equal(fixture.interrupts, 6);
}

/* @code is an IPI; the words after the first are zero. */
static void check_ipi(uint64_t code)
{
	uint32_t bit;

	PUT(0x10, 0, 0);
	expect_success(fast(code), 0);
	PUT(0xff, 0, 0);
	expect_success(fast(code), 0);
	PUT(0x0f, 0, 0);
	expect_denied(fast(code), PARAMETER, HV_FAKE_BAD_VALUE);
	PUT(0x100, 0, 0);
	expect_denied(fast(code), PARAMETER, HV_FAKE_BAD_VALUE);
	PUT(0x80000010, 0, 0);
	expect_denied(fast(code), PARAMETER, HV_FAKE_BAD_VALUE);
	PUT(0x10 | 0x1fULL << 32, 0, 0);
	expect_denied(fast(code), DENIED, HV_FAKE_HIGHER_VTL);
	PUT(0x10 | 0x10ULL << 32, 0, 0);
	expect_success(fast(code), 0);
	for (bit = 37; bit < 64; bit++) {
		PUT(0x10 | 1ULL << bit, 0, 0);
		expect_refused(fast(code), PARAMETER, HV_FAKE_RESERVED_FIELD);
	}
}

static void test_ipi(void **state)
{
	(void)state;
	check_ipi(IPI);
	check_ipi(IPI_EX);
	/* The words behind the mask and the set are no part of it. */
	fixture.takes_interrupts = 3;
	PUT(0x10, 0xffffffffffffffff);
	expect_success(fast(IPI), 0);
	fixture.takes_interrupts = 0;
	memset(fixture.memory, 0, 0x100);
	*word_at(0x10000) = 0x20;
	expect_success(call_memory(IPI, 0x10000, 0), 0);
	assert_int_equal(fixture.asked_size[0], 16);
	expect_success(call_memory(IPI_EX, 0x10000, 0), 0);
	assert_int_equal(fixture.asked_size[0], 24);
	*word_at(0x10010) = 4;
	expect_refused(call_memory(IPI_EX, 0x10000, 0), 3, HV_FAKE_VARHEAD);
	*word_at(0x10000) = 1;
	expect_denied(call_memory(IPI_EX, 0x10000, 0), PARAMETER, HV_FAKE_BAD_VALUE);
	*word_at(0x10000) = 1 | 0x11ULL << 32;
	expect_denied(call_memory(IPI_EX, 0x10000, 0), DENIED, HV_FAKE_HIGHER_VTL);
}

/* Start processor @index from memory, with a state of @bytes that counts up. */
static uint64_t start_vp(uint64_t partition, uint64_t word, uint32_t bytes)
{
	uint32_t i;

	memset(fixture.memory, 0, sizeof(fixture.memory));
	*word_at(0x10000) = partition;
	*word_at(0x10008) = word;
	for (i = 0; i < bytes / 8; i++)
		*word_at(0x10010 + 8 * i) = 0x1000 + i;
	return call_memory(START, 0x10000, 0);
}

static void test_start(void **state)
{
	const uint32_t bytes = fixture.fake.arch == HV_FAKE_ARM64 ? 72 : 224;
	uint32_t bit;
	uint32_t i;

	(void)state;
	expect_denied(start_vp(SELF, 3, bytes), DENIED, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(&fixture.fake, HV_HAS_START_VIRTUAL_PROCESSOR, true);
	expect_denied(start_vp(1, 3, bytes), DENIED, HV_FAKE_OTHER_PARTITION);
	expect_denied(start_vp(SELF, 1, bytes), 14, HV_FAKE_NO_SUCH_VP);
	expect_denied(start_vp(SELF, SELF_VP, bytes), 14, HV_FAKE_NO_SUCH_VP);
	/* A number, not an HV_INPUT_VTL. */
	expect_denied(start_vp(SELF, 3 | 1ULL << 32, bytes), DENIED, HV_FAKE_HIGHER_VTL);
	expect_denied(start_vp(SELF, 3 | 0x10ULL << 32, bytes), DENIED, HV_FAKE_HIGHER_VTL);
	for (bit = 40; bit < 64; bit++)
		expect_refused(start_vp(SELF, 3 | 1ULL << bit, bytes), PARAMETER,
			       HV_FAKE_RESERVED_FIELD);
	expect_denied(start_vp(SELF, 7, bytes), 0x15, HV_FAKE_VP_RUNNING);
	assert_int_equal(fixture.vps[1].running, 0);
	expect_success(start_vp(SELF, 3, bytes), 0);
	assert_int_equal(fixture.asked_size[0], 16 + bytes);
	assert_int_equal(fixture.vps[1].running, 1);
	for (i = 0; i < 28; i++)
		assert_int_equal(fixture.vps[1].state[i], i < bytes / 8 ? 0x1000 + i : 0);
	assert_int_equal(fixture.vps[2].running, 0);
	expect_denied(start_vp(SELF, 3, bytes), 0x15, HV_FAKE_VP_RUNNING);
	expect_success(start_vp(2, 40, bytes), 0);
}

/* Ask for two hardware ids. */
static uint64_t lookup(uint64_t partition, uint64_t word, uint32_t first, uint32_t second)
{
	memset(fixture.memory, 0xee, sizeof(fixture.memory));
	*word_at(0x10000) = partition;
	*word_at(0x10008) = word;
	if (fixture.fake.arch == HV_FAKE_ARM64) {
		*word_at(0x10010) = first;
		*word_at(0x10018) = second;
	} else {
		*word_at(0x10010) = first | (uint64_t)second << 32;
	}
	return call_memory(rep(LOOKUP, 2, 0), 0x10000, 0x11000);
}

static void test_lookup(void **state)
{
	uint32_t bit;

	(void)state;
	expect_denied(lookup(SELF, 0, 0x128, 0x103), DENIED, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(&fixture.fake, HV_HAS_START_VIRTUAL_PROCESSOR, true);
	expect_success(lookup(SELF, 0, 0x128, 0x103), 2);
	assert_int_equal(*word_at(0x11000), 40 | 3ULL << 32);
	assert_int_equal(*word_at(0x11008), 0xeeeeeeeeeeeeeeeeULL);
	expect_success(lookup(2, 0x10, 0x107, 0x107), 2);
	assert_int_equal(*word_at(0x11000), 7 | 7ULL << 32);
	/* A VP index is no hardware id; what was done before is there. */
	expect_result(lookup(SELF, 0, 0x128, 3), PARAMETER, 1, HV_FAKE_NO_SUCH_HWID);
	expect_illegal(0);
	assert_int_equal(*word_at(0x11000), 40 | 0xeeeeeeeeULL << 32);
	expect_denied(lookup(1, 0, 0x128, 0x103), DENIED, HV_FAKE_OTHER_PARTITION);
	expect_denied(lookup(SELF, 0x11, 0x128, 0x103), DENIED, HV_FAKE_HIGHER_VTL);
	for (bit = 5; bit < 64; bit++)
		expect_refused(lookup(SELF, 1ULL << bit, 0x128, 0x103), PARAMETER,
			       HV_FAKE_RESERVED_FIELD);
	if (fixture.fake.arch == HV_FAKE_ARM64) { /* affinity field 3 counts */
		(void)lookup(SELF, 0, 0x128, 0x103);
		*word_at(0x10010) |= 1ULL << 32;
		fixture.fake.reasons[HV_FAKE_NO_SUCH_HWID] = 0;
		expect_denied(call_memory(rep(LOOKUP, 2, 0), 0x10000, 0x11000), PARAMETER,
			      HV_FAKE_NO_SUCH_HWID);
	}
}

static void test_sizes(void **state)
{
	(void)state;
	*word_at(0x10000) = 0;
	expect_success(call_memory(SPIN, 0x10000, 0), 0);
	assert_int_equal(fixture.asked_size[0], 8);
	assert_int_equal(fixture.asked, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_partition),   ON_BOTH(test_vp),           ON_BOTH(test_vtl),
		ON_BOTH(test_get),         ON_BOTH(test_get_partial),  ON_BOTH(test_set),
		ON_BOTH(test_set_partial), ON_BOTH(test_set_reserved), ON_BOTH(test_set_memory),
		ON_BOTH(test_os_id_vp),    ON_BOTH(test_spin),         ON_BOTH(test_answers),
		ON_BOTH(test_flush),       ON_X64(test_flush_list),    ON_BOTH(test_sets),
		ON_BOTH(test_ipi),         ON_BOTH(test_sizes),        ON_BOTH(test_start),
		ON_BOTH(test_lookup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
