/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/hypercall.h: control word, classes, privileges and parameter blocks. */
#include "fixture.h"

#define FLUSH    0x02ULL
#define SPIN     0x08ULL
#define FLUSH_EX 0x13ULL
#define GET_ID   0x46ULL
#define GET      0x50ULL
#define SET      0x51ULL
#define CAPS     0x8001ULL

#define CODE_STATUS  2
#define INPUT_STATUS 3
#define ALIGN_STATUS 4

static void put_spin(void)
{
	PUT(100);
}

/* Words of a fast get of @count version registers. */
static void put_get(uint32_t count)
{
	uint32_t i;

	PUT(SELF, SELF_VP);
	for (i = 0; i < count; i++)
		((uint32_t *)fixture.block)[4 + i] = 0x100;
}

/* Header and names of a get of @count VP indices, at @gpa. */
static void write_get(uint64_t gpa, uint32_t count)
{
	uint32_t i;

	*word_at(gpa) = SELF;
	*word_at(gpa + 8) = SELF_VP;
	for (i = 0; i < count; i++)
		((uint32_t *)word_at(gpa + 16))[i] = 0x90003;
}

static void test_control_reserved(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 27; bit < 64; bit++) {
		if (!(bit <= 30 || (bit >= 44 && bit <= 47) || bit >= 60))
			continue;
		put_spin();
		expect_refused(hypercall(SPIN | FAST | 1ULL << bit), INPUT_STATUS,
			       HV_FAKE_RESERVED_CONTROL);
		put_get(1);
		expect_refused(hypercall(rep(GET, 1, 0) | FAST | 1ULL << bit), INPUT_STATUS,
			       HV_FAKE_RESERVED_CONTROL);
		assert_int_equal(fixture.control, rep(GET, 1, 0) | FAST | 1ULL << bit);
		expect_poison(3, 15);
	}
	put_spin();
	expect_success(hypercall(SPIN | FAST), 0);
	assert_int_equal(fixture.control, SPIN | FAST);
}

static void test_nested_arm64(void **state)
{
	(void)state;
	put_spin();
	expect_refused(hypercall(SPIN | FAST | 1ULL << 31), INPUT_STATUS, HV_FAKE_NESTED);
	hv_fake_set_feature(&fixture.fake, HV_HAS_NESTED, true);
	expect_refused(hypercall(SPIN | FAST | 1ULL << 31), INPUT_STATUS, HV_FAKE_NESTED);
}

static void test_nested_x64(void **state)
{
	(void)state;
	put_spin();
	expect_refused(hypercall(SPIN | FAST | 1ULL << 31), INPUT_STATUS, HV_FAKE_NESTED);
	hv_fake_set_feature(&fixture.fake, HV_HAS_NESTED, true);
	expect_success(hypercall(SPIN | FAST | 1ULL << 31), 0);
	expect_refused(hypercall(SPIN | FAST | 1ULL << 31 | 1ULL << 30), INPUT_STATUS,
		       HV_FAKE_RESERVED_CONTROL);
}

/* All 65536 codes: those served pass the look-up, the others do not. */
static void test_codes(void **state)
{
	uint64_t code;

	(void)state;
	hv_fake_record_to(&fixture.fake, fixture.records, RECORDS);
	for (code = 0; code <= 0xffff; code++) {
		const bool list = code == 0x03 || code == 0x14;
		const bool x64 = list || code == 0x7e;
		const bool known = code == 0x02 || code == 0x08 || code == 0x0b || code == 0x13 ||
				   code == 0x15 || code == 0x46 || code == 0x50 || code == 0x51 ||
				   code == 0x5c || code == 0x5d || code == 0x99 || code == 0x9a ||
				   code == 0xd9 || code == 0xdb || code == 0x8001 ||
				   code == 0x8002 || (x64 && fixture.fake.arch == HV_FAKE_X64);

		if (known) /* rep start without a count is wrong for every class */
			expect_refused(hypercall(code | FAST | 1ULL << 48), INPUT_STATUS,
				       code == 0x50 || code == 0x51 || code == 0x9a ||
						       code == 0xd9 || code == 0xdb || list
					       ? HV_FAKE_NO_REPS
					       : HV_FAKE_NOT_REP);
		else
			expect_refused(hypercall(code | FAST), CODE_STATUS, HV_FAKE_UNKNOWN_CODE);
	}
}

static void test_simple_class(void **state)
{
	(void)state;
	put_spin();
	expect_refused(hypercall(rep(SPIN, 1, 0) | FAST), INPUT_STATUS, HV_FAKE_NOT_REP);
	expect_refused(hypercall(rep(SPIN, 0x800, 0) | FAST), INPUT_STATUS, HV_FAKE_NOT_REP);
	expect_refused(hypercall(rep(SPIN, 0, 1) | FAST), INPUT_STATUS, HV_FAKE_NOT_REP);
	expect_refused(hypercall(rep(SPIN, 0, 0x800) | FAST), INPUT_STATUS, HV_FAKE_NOT_REP);
	expect_refused(hypercall(rep(SPIN, 2, 1) | FAST), INPUT_STATUS, HV_FAKE_NOT_REP);
	expect_refused(hypercall(SPIN | FAST | 1ULL << 17), INPUT_STATUS, HV_FAKE_VARHEAD);
	expect_refused(hypercall(SPIN | FAST | 1ULL << 26), INPUT_STATUS, HV_FAKE_VARHEAD);
	expect_success(hypercall(SPIN | FAST), 0);
}

static void test_rep_class(void **state)
{
	(void)state;
	put_get(4);
	expect_refused(hypercall(rep(GET, 0, 0) | FAST), INPUT_STATUS, HV_FAKE_NO_REPS);
	expect_refused(hypercall(rep(GET, 0, 1) | FAST), INPUT_STATUS, HV_FAKE_NO_REPS);
	expect_refused(hypercall(rep(GET, 1, 1) | FAST), INPUT_STATUS, HV_FAKE_REP_START);
	expect_refused(hypercall(rep(GET, 2, 0xfff) | FAST), INPUT_STATUS, HV_FAKE_REP_START);
	expect_refused(hypercall(rep(GET, 4, 4) | FAST), INPUT_STATUS, HV_FAKE_REP_START);
	expect_refused(hypercall(rep(GET, 4, 0) | FAST | 1ULL << 17), INPUT_STATUS,
		       HV_FAKE_VARHEAD);
	expect_refused(hypercall(rep(GET, 4, 0) | FAST | 1ULL << 26), INPUT_STATUS,
		       HV_FAKE_VARHEAD);
	expect_success(hypercall(rep(GET, 4, 3) | FAST), 4);
	expect_success(hypercall(rep(GET, 4, 0) | FAST), 4);
}

/* What is reported first if several things are wrong. */
static void test_order(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_REGISTERS, false);
	expect_refused(call_memory(0x77 | 1ULL << 60, 1, 1), CODE_STATUS, HV_FAKE_UNKNOWN_CODE);
	expect_refused(call_memory(rep(GET, 0, 0) | 1ULL << 31 | 1ULL << 60, 1, 1), INPUT_STATUS,
		       HV_FAKE_RESERVED_CONTROL);
	expect_refused(call_memory(rep(GET, 0, 0) | 1ULL << 31, 1, 1), INPUT_STATUS,
		       HV_FAKE_NESTED);
	expect_refused(call_memory(rep(GET, 0, 0), 1, 1), INPUT_STATUS, HV_FAKE_NO_REPS);
	expect_denied(call_memory(rep(GET, 1, 0), 1, 1), 6, HV_FAKE_NO_PRIVILEGE);
	expect_refused(call_memory(rep(GET, 0, 0) | 1ULL << 17, 1, 1), INPUT_STATUS,
		       HV_FAKE_VARHEAD);
	expect_refused(call_memory(rep(SPIN, 1, 0) | 1ULL << 17, 1, 1), INPUT_STATUS,
		       HV_FAKE_VARHEAD);
	fake->guest_os_id = 0;
	expect_refused(call_memory(0x77 | 1ULL << 60, 1, 1), 6, HV_FAKE_BEFORE_OS_ID);
}

static void test_before_os_id_arm64(void **state)
{
	static const uint64_t late[] = { 0x02, 0x08, 0x0b, 0x13, 0x15, 0x46, 0x8001, 0x77 };
	size_t i;

	(void)state;
	fixture.fake.guest_os_id = 0;
	for (i = 0; i < sizeof(late) / sizeof(late[0]); i++)
		expect_refused(hypercall(late[i] | FAST), 6, HV_FAKE_BEFORE_OS_ID);
	put_get(2);
	expect_success(hypercall(rep(GET, 2, 0) | FAST), 2);
	PUT(SELF, SELF_VP, 0x40400, 0, 0x77, 0);
	expect_success(hypercall(rep(SET, 1, 0) | FAST), 1);
	/* An element that comes too early ends the call there. */
	PUT(SELF, SELF_VP, 0x100 | 0x90003ULL << 32);
	expect_result(hypercall(rep(GET, 2, 0) | FAST), 6, 1, HV_FAKE_BEFORE_OS_ID);
	expect_illegal(1);
	assert_int_equal(fixture.control, rep(GET, 2, 1) | FAST);
}

static void test_before_os_id_x64(void **state)
{
	static const uint64_t late[] = { 0x02, 0x03, 0x08, 0x0b,   0x13,
					 0x14, 0x15, 0x46, 0x8001, 0x77 };
	size_t i;

	(void)state;
	fixture.fake.guest_os_id = 0;
	for (i = 0; i < sizeof(late) / sizeof(late[0]); i++)
		expect_refused(hypercall(late[i] | FAST), 6, HV_FAKE_BEFORE_OS_ID);
	put_get(1);
	expect_refused(hypercall(rep(GET, 1, 0) | FAST), 6, HV_FAKE_BEFORE_OS_ID);
	expect_refused(hypercall(rep(SET, 1, 0) | FAST), 6, HV_FAKE_BEFORE_OS_ID);
}

static void test_privileges(void **state)
{
	struct hv_fake *fake = &fixture.fake;

	(void)state;
	put_get(1);
	expect_success(hypercall(rep(GET, 1, 0) | FAST), 1);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_REGISTERS, false);
	expect_denied(hypercall(rep(GET, 1, 0) | FAST), 6, HV_FAKE_NO_PRIVILEGE);
	expect_denied(hypercall(rep(SET, 1, 0) | FAST), 6, HV_FAKE_NO_PRIVILEGE);
	expect_denied(hypercall(GET_ID | FAST), 6, HV_FAKE_NO_PRIVILEGE);
	expect_denied(hypercall(CAPS | FAST), 6, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_PARTITION_ID, true);
	expect_success(hypercall(GET_ID | FAST), 0);
	expect_denied(hypercall(CAPS | FAST), 6, HV_FAKE_NO_PRIVILEGE);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_PARTITION_ID, false);
	hv_fake_set_feature(fake, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, true);
	expect_success(hypercall(CAPS | FAST), 0);
	/* These need none. */
	fake->privileges.low_part = 0;
	put_spin();
	expect_success(hypercall(SPIN | FAST), 0);
	*word_at(0x10008) = 1;
	expect_success(call_memory(FLUSH, 0x10000, 0), 0);
}

static void test_memory(void **state)
{
	(void)state;
	write_get(0x10000, 3);
	*word_at(0x11030) = POISON;
	expect_success(call_memory(rep(GET, 3, 0), 0x10000, 0x11000), 3);
	assert_int_equal(*word_at(0x11000), 7);
	assert_int_equal(*word_at(0x11020), 7);
	assert_int_equal(*word_at(0x11028), 0);
	assert_int_equal(*word_at(0x11030), POISON);
	assert_int_equal(fixture.control, rep(GET, 3, 3));
	assert_int_equal(fixture.block[0], 0x10000);
	assert_int_equal(fixture.block[1], 0x11000);
	/* The blocks asked for are the whole ones. */
	assert_int_equal(fixture.asked, 2);
	assert_int_equal(fixture.asked_gpa[1], 0x10000);
	assert_int_equal(fixture.asked_size[1], 28);
	assert_int_equal(fixture.asked_gpa[0], 0x11000);
	assert_int_equal(fixture.asked_size[0], 48);
	/* Also from a rep start on, with the elements where they belong. */
	*word_at(0x11000) = POISON;
	*word_at(0x11010) = POISON;
	expect_success(call_memory(rep(GET, 3, 1), 0x10000, 0x11000), 3);
	assert_int_equal(*word_at(0x11000), POISON);
	assert_int_equal(*word_at(0x11010), 7);
	assert_int_equal(fixture.asked_size[1], 28);
}

static void test_alignment(void **state)
{
	uint32_t i;

	(void)state;
	write_get(0x10000, 1);
	for (i = 1; i < 8; i++) {
		expect_refused(call_memory(rep(GET, 1, 0), 0x10000 + i, 0x11000), ALIGN_STATUS,
			       HV_FAKE_MISALIGNED);
		expect_refused(call_memory(rep(GET, 1, 0), 0x10000, 0x11000 + i), ALIGN_STATUS,
			       HV_FAKE_MISALIGNED);
	}
	/* A block that is not there is not looked at. */
	*word_at(0x10000) = 0;
	expect_success(call_memory(SPIN, 0x10000, 0x3), 0);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_ID, true);
	expect_success(call_memory(GET_ID, 0x3, 0x11000), 0);
	assert_int_equal(fixture.asked_size[0], 8);
}

static void test_page_crossing(void **state)
{
	(void)state;
	/* 16 + 2 * 4 bytes up to the end of the page, then over it. */
	write_get(0x10fe8, 2);
	expect_success(call_memory(rep(GET, 2, 0), 0x10fe8, 0x11000), 2);
	write_get(0x10ff0, 2);
	expect_refused(call_memory(rep(GET, 2, 0), 0x10ff0, 0x12000), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	write_get(0x10fe8, 3);
	expect_refused(call_memory(rep(GET, 3, 0), 0x10fe8, 0x12000), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	write_get(0x10000, 2);
	expect_success(call_memory(rep(GET, 2, 0), 0x10000, 0x11fe0), 2);
	expect_refused(call_memory(rep(GET, 2, 0), 0x10000, 0x11fe8), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	/* 256 * 16 bytes are a page; 4095 elements do not fit. */
	write_get(0x10000, 257);
	expect_success(call_memory(rep(GET, 256, 0), 0x10000, 0x11000), 256);
	expect_refused(call_memory(rep(GET, 257, 0), 0x10000, 0x11000), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	expect_refused(call_memory(rep(GET, 4095, 0), 0x10000, 0x11000), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	/* The variable header counts: 32 + 508 * 8 bytes are a page. */
	expect_refused(call_memory(FLUSH_EX | 509ULL << 17, 0x10000, 0), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	memset(fixture.memory, 0, 0x1000);
	expect_refused(call_memory(FLUSH_EX | 508ULL << 17, 0x10000, 0), INPUT_STATUS,
		       HV_FAKE_VARHEAD);
	assert_int_equal(fixture.asked_size[0], 4096);
}

static void test_no_memory(void **state)
{
	(void)state;
	write_get(0x10000, 1);
	expect_refused(call_memory(rep(GET, 1, 0), 0xf000, 0x11000), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
	expect_refused(call_memory(rep(GET, 1, 0), 0x13000, 0x11000), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
	expect_refused(call_memory(rep(GET, 1, 0), 0x10000, 0x13000), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
	expect_refused(call_memory(rep(GET, 1, 0), 0x10000, 0xffffffffffffff00), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
	/* The last bytes of memory. */
	expect_success(call_memory(rep(GET, 1, 0), 0x10000, 0x12ff0), 1);
	assert_int_equal(*word_at(0x12ff0), 7);
	*word_at(0x12ff8) = 0;
	expect_success(call_memory(SPIN, 0x12ff8, 0), 0);
}

static void test_overlap(void **state)
{
	(void)state;
	/* Input 0x10100 to 0x10117, output of 32 bytes. */
	write_get(0x10100, 2);
	expect_refused(call_memory(rep(GET, 2, 0), 0x10100, 0x10100), ALIGN_STATUS,
		       HV_FAKE_OVERLAP);
	expect_refused(call_memory(rep(GET, 2, 0), 0x10100, 0x10110), ALIGN_STATUS,
		       HV_FAKE_OVERLAP);
	expect_refused(call_memory(rep(GET, 2, 0), 0x10100, 0x100e8), ALIGN_STATUS,
		       HV_FAKE_OVERLAP);
	expect_success(call_memory(rep(GET, 2, 0), 0x10100, 0x10118), 2);
	expect_success(call_memory(rep(GET, 2, 0), 0x10100, 0x100e0), 2);
	expect_success(call_memory(rep(GET, 2, 0), 0x10100, 0x11100), 2);
	/* Half a word is a whole one: 20 bytes of input, output behind 16 of them. */
	write_get(0x10100, 1);
	expect_refused(call_memory(rep(GET, 1, 0), 0x10100, 0x10110), ALIGN_STATUS,
		       HV_FAKE_OVERLAP);
	expect_success(call_memory(rep(GET, 1, 0), 0x10100, 0x10118), 1);
	/* What has no bytes overlaps nothing. */
	*word_at(0x10000) = 0;
	expect_success(call_memory(SPIN, 0x10000, 0x10000), 0);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ACCESS_PARTITION_ID, true);
	expect_success(call_memory(GET_ID, 0x11000, 0x11000), 0);
	expect_success(call_memory(GET_ID, 0x11004, 0x11000), 0);
}

/* @word is the page register of an overlay page: at page 0x11, enabled by bit 0. */
static void check_overlay(uint64_t *word)
{
	write_get(0x10000, 1);
	write_get(0x11000, 1);
	write_get(0x12000, 1);
	*word = 0x11001;
	expect_refused(call_memory(rep(GET, 1, 0), 0x11000, 0x10100), ALIGN_STATUS,
		       HV_FAKE_OVERLAY);
	expect_refused(call_memory(rep(GET, 1, 0), 0x11fe8, 0x10100), ALIGN_STATUS,
		       HV_FAKE_OVERLAY);
	expect_refused(call_memory(rep(GET, 1, 0), 0x10000, 0x11000), ALIGN_STATUS,
		       HV_FAKE_OVERLAY);
	*word = 0x11fff;
	expect_refused(call_memory(rep(GET, 1, 0), 0x10000, 0x11800), ALIGN_STATUS,
		       HV_FAKE_OVERLAY);
	expect_success(call_memory(rep(GET, 1, 0), 0x10000, 0x10ff0), 1);
	expect_success(call_memory(rep(GET, 1, 0), 0x12000, 0x10ff0), 1);
	*word = 0x11ffe;
	expect_success(call_memory(rep(GET, 1, 0), 0x11000, 0x10100), 1);
	*word = 0;
}

static void test_overlay(void **state)
{
	uint32_t i;

	(void)state;
	check_overlay(&fixture.fake.hypercall);
	check_overlay(&fixture.fake.reference_tsc);
	for (i = 0; i < VPS; i++) {
		check_overlay(&fixture.vps[i].simp);
		check_overlay(&fixture.vps[i].siefp);
		check_overlay(&fixture.vps[i].vp_assist);
	}
}

/* Which is reported if a block is wrong in several ways. */
static void test_block_order(void **state)
{
	(void)state;
	fixture.fake.hypercall = 0x13001;
	fixture.vps[0].simp = 0x11001;
	write_get(0x10000, 2);
	expect_refused(call_memory(rep(GET, 2, 0), 0x13ffc, 0x11001), ALIGN_STATUS,
		       HV_FAKE_MISALIGNED);
	expect_refused(call_memory(rep(GET, 2, 0), 0x13ff8, 0x11001), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	expect_refused(call_memory(rep(GET, 2, 0), 0x13000, 0x11001), ALIGN_STATUS,
		       HV_FAKE_OVERLAY);
	expect_refused(call_memory(rep(GET, 2, 0), 0x14000, 0x11001), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
	expect_refused(call_memory(rep(GET, 2, 0), 0x14000, 0x14000), ALIGN_STATUS,
		       HV_FAKE_NO_MEMORY);
}

/* Gets and sets of so many registers fit in the registers of a fast call, and one more does not. */
static void check_fast(uint64_t code, uint64_t fits)
{
	uint64_t count;

	for (count = 1; count <= fits; count++) {
		put_get(code == GET ? (uint32_t)count : 0);
		if (code == GET) {
			expect_success(hypercall(rep(code, count, 0) | FAST), count);
		} else {
			fixture.block[2] = 1; /* an unknown register is past this check */
			fixture.block[3] = 0;
			expect_denied(hypercall(rep(code, count, 0) | FAST), 5,
				      HV_FAKE_UNKNOWN_REGISTER);
		}
	}
	put_get(0);
	expect_refused(hypercall(rep(code, fits + 1, 0) | FAST), INPUT_STATUS, HV_FAKE_FAST_SIZE);
	expect_refused(hypercall(rep(code, 4095, 0) | FAST), INPUT_STATUS, HV_FAKE_FAST_SIZE);
	expect_poison(2, 15);
}

static void check_fast_varhead(uint64_t fits)
{
	uint32_t i;

	PUT(0, 0, 0, (1ULL << fits) - 1);
	expect_success(hypercall(FLUSH_EX | FAST | fits << 17), 0);
	for (i = 4; i < 16; i++)
		assert_int_equal(fixture.block[i], POISON + i);
	expect_refused(hypercall(FLUSH_EX | FAST | (fits + 1) << 17), INPUT_STATUS,
		       HV_FAKE_FAST_SIZE);
}

static void test_fast_arm64(void **state)
{
	(void)state;
	check_fast(GET, 5);
	check_fast(SET, 3);
	check_fast_varhead(12);
}

static void test_fast_x64(void **state)
{
	(void)state;
	check_fast(GET, 4);
	check_fast(SET, 3);
	check_fast_varhead(10);
}

/* No memory is asked for, and the last registers are not input. */
static void test_fast_get(void **state)
{
	(void)state;
	put_get(2);
	expect_success(hypercall(rep(GET, 2, 0) | FAST), 2);
	assert_int_equal(fixture.asked, 0);
	assert_int_equal(fixture.block[0], SELF);
	assert_int_equal(fixture.block[1], SELF_VP);
	assert_int_equal(fixture.block[2], 0x10000000100);
	expect_poison(3, 3);
	assert_int_equal(fixture.block[4], fixture.fake.version.low_part);
	assert_int_equal(fixture.block[5], fixture.fake.version.high_part);
	assert_int_equal(fixture.block[6], fixture.fake.version.low_part);
	assert_int_equal(fixture.block[7], fixture.fake.version.high_part);
	expect_poison(8, 15);
	assert_int_equal(fixture.control, rep(GET, 2, 2) | FAST);
	/* From element 1 on: its output alone. */
	put_get(2);
	expect_success(hypercall(rep(GET, 2, 1) | FAST), 2);
	expect_poison(3, 5);
	assert_int_equal(fixture.block[6], fixture.fake.version.low_part);
}

/* The rep start of the largest count and the bits around it. */
static void test_control_out(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < 512; i++)
		fixture.memory[i] = 0;
	expect_success(call_memory(rep(0x03, 509, 5), 0x10000, 0), 509);
	assert_int_equal(fixture.control, rep(0x03, 509, 509));
	expect_success(call_memory(rep(0x03, 509, 508), 0x10000, 0), 509);
	expect_refused(call_memory(rep(0x03, 510, 0), 0x10000, 0), ALIGN_STATUS,
		       HV_FAKE_PAGE_CROSSED);
	assert_int_equal(fixture.control, rep(0x03, 510, 0));
}

/* The record has the registers as they came. */
static void test_record(void **state)
{
	const uint32_t words = fixture.fake.arch == HV_FAKE_ARM64 ? 16 : 14;
	const struct hv_fake_record *record;
	uint32_t i;

	(void)state;
	put_get(1);
	expect_success(hypercall_on(2, rep(GET, 1, 0) | FAST), 1);
	record = hv_fake_record_at(&fixture.fake, 0);
	assert_int_equal(record->vp, 2);
	assert_int_equal(record->number, rep(GET, 1, 0) | FAST);
	assert_int_equal(record->passes, 1);
	assert_int_equal(record->input[0], SELF);
	assert_int_equal(record->input[1], SELF_VP);
	for (i = 3; i < 16; i++)
		assert_int_equal(record->input[i], i < words ? POISON + i : 0);
	expect_refused(hypercall(0x77), CODE_STATUS, HV_FAKE_UNKNOWN_CODE);
	record = hv_fake_record_at(&fixture.fake, 0);
	assert_int_equal(record->number, 0x77);
	assert_int_equal(record->passes, 1);
	assert_int_equal(fixture.fake.traps, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_control_reserved),
		ON_ARM64(test_nested_arm64),
		ON_X64(test_nested_x64),
		ON_BOTH(test_codes),
		ON_BOTH(test_simple_class),
		ON_BOTH(test_rep_class),
		ON_BOTH(test_order),
		ON_ARM64(test_before_os_id_arm64),
		ON_X64(test_before_os_id_x64),
		ON_BOTH(test_privileges),
		ON_BOTH(test_memory),
		ON_BOTH(test_alignment),
		ON_BOTH(test_page_crossing),
		ON_BOTH(test_no_memory),
		ON_BOTH(test_overlap),
		ON_BOTH(test_overlay),
		ON_BOTH(test_block_order),
		ON_ARM64(test_fast_arm64),
		ON_X64(test_fast_x64),
		ON_BOTH(test_fast_get),
		ON_X64(test_control_out),
		ON_BOTH(test_record),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
