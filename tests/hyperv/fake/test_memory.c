/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/memory.h: pages of an isolated partition, and memory zero at boot. */
#include "hyperv/fake/memory.h"
#include "fixture.h"

#define ACCEPT  0xd9ULL
#define VISIBLE 0xdbULL
#define ZEROED  0x8002ULL

#define PARAMETER 5
#define DENIED    6
#define STATE     8
#define FIRST     0x1000ULL

static struct hv_fake_memory memory;
static uint8_t pages[4];

static void attach(void)
{
	hv_fake_set_feature(&fixture.fake, HV_HAS_ISOLATION, true);
	hv_fake_set_feature(&fixture.fake, HV_HAS_ENABLE_EXTENDED_HYPERCALLS, true);
	memset(pages, 0xa5, sizeof(pages));
	memset(&memory, 0xa5, sizeof(memory));
	hv_fake_memory_attach(&fixture.fake, &memory, pages, FIRST, 4);
}

static uint64_t accept(uint64_t partition, uint64_t attributes, uint64_t first, uint64_t count)
{
	*word_at(0x10000) = partition;
	*word_at(0x10008) = attributes;
	*word_at(0x10010) = first;
	return call_memory(rep(ACCEPT, count, 0), 0x10000, 0);
}

static uint64_t visible(uint64_t partition, uint64_t word, uint64_t first, uint64_t second)
{
	*word_at(0x10000) = partition;
	*word_at(0x10008) = word;
	*word_at(0x10010) = first;
	*word_at(0x10018) = second;
	return call_memory(rep(VISIBLE, 2, 0), 0x10000, 0);
}

static void expect_pages(uint8_t a, uint8_t b, uint8_t c, uint8_t d)
{
	assert_int_equal(pages[0], a);
	assert_int_equal(pages[1], b);
	assert_int_equal(pages[2], c);
	assert_int_equal(pages[3], d);
}

static void test_privilege(void **state)
{
	(void)state;
	expect_denied(accept(SELF, 0, FIRST, 1), DENIED, HV_FAKE_NO_PRIVILEGE);
	expect_denied(visible(SELF, 3, FIRST, FIRST), DENIED, HV_FAKE_NO_PRIVILEGE);
	expect_denied(call_memory(ZEROED, 0, 0x10000), DENIED, HV_FAKE_NO_PRIVILEGE);
}

static void test_no_memory(void **state)
{
	(void)state;
	hv_fake_set_feature(&fixture.fake, HV_HAS_ISOLATION, true);
	expect_denied(accept(SELF, 0, FIRST, 1), PARAMETER, HV_FAKE_NO_SUCH_PAGE);
	expect_denied(visible(SELF, 3, FIRST, FIRST), PARAMETER, HV_FAKE_NO_SUCH_PAGE);
}

static void test_accept(void **state)
{
	(void)state;
	attach();
	expect_pages(0, 0, 0, 0);
	expect_denied(accept(3, 0, FIRST, 1), DENIED, HV_FAKE_OTHER_PARTITION);
	expect_success(accept(SELF, 0, FIRST + 1, 1), 1);
	expect_pages(0, 0x80, 0, 0);
	/* twice the same page: what is before it is done */
	expect_result(accept(2, 1, FIRST, 3), STATE, 1, HV_FAKE_PAGE_STATE);
	expect_pages(0x80, 0x80, 0, 0);
	expect_success(accept(SELF, 1 | 3 << 6, FIRST + 2, 1), 1);
	expect_result(accept(SELF, 1 << 6, FIRST + 3, 2), PARAMETER, 1, HV_FAKE_NO_SUCH_PAGE);
	expect_pages(0x80, 0x80, 0x83, 0x81);
	expect_result(accept(SELF, 0, FIRST - 1, 1), PARAMETER, 0, HV_FAKE_NO_SUCH_PAGE);
	expect_illegal(0);
}

static void test_accept_from_the_middle(void **state)
{
	(void)state;
	attach();
	*word_at(0x10000) = SELF;
	*word_at(0x10008) = 0;
	*word_at(0x10010) = FIRST;
	expect_success(call_memory(rep(ACCEPT, 3, 2), 0x10000, 0), 3);
	expect_pages(0, 0, 0x80, 0);
	/* 8 bytes a page are reserved behind the header */
	*word_at(0x10ff0 - 16) = SELF;
	*word_at(0x10ff0 - 8) = 0;
	*word_at(0x10ff0) = FIRST;
	expect_success(call_memory(rep(ACCEPT, 1, 0), 0x10fe0, 0), 1);
	expect_refused(call_memory(rep(ACCEPT, 2, 0), 0x10fe0, 0), 4, HV_FAKE_PAGE_CROSSED);
}

static void test_accept_attributes(void **state)
{
	uint32_t bit;

	(void)state;
	attach();
	for (bit = 11; bit < 32; bit++)
		expect_refused(accept(SELF, 1ULL << bit, FIRST, 1), PARAMETER,
			       HV_FAKE_RESERVED_FIELD);
	for (bit = 8; bit < 11; bit++)
		expect_denied(accept(SELF, 1ULL << bit, FIRST, 1), DENIED, HV_FAKE_HIGHER_VTL);
	for (bit = 32; bit < 64; bit++)
		expect_denied(accept(SELF, 1ULL << bit, FIRST, 1), DENIED, HV_FAKE_HIGHER_VTL);
	expect_denied(accept(SELF, 2, FIRST, 1), PARAMETER, HV_FAKE_BAD_VALUE);
	expect_denied(accept(SELF, 0x3f, FIRST, 1), PARAMETER, HV_FAKE_BAD_VALUE);
	expect_denied(accept(SELF, 2 << 6, FIRST, 1), PARAMETER, HV_FAKE_BAD_VALUE);
	expect_pages(0, 0, 0, 0);
}

static void test_visibility(void **state)
{
	uint32_t bit;

	(void)state;
	attach();
	expect_denied(visible(SELF, 3, FIRST, FIRST), STATE, HV_FAKE_PAGE_STATE);
	expect_success(accept(SELF, 0, FIRST, 4), 4);
	expect_denied(visible(3, 3, FIRST, FIRST), DENIED, HV_FAKE_OTHER_PARTITION);
	expect_denied(visible(SELF, 2, FIRST, FIRST), PARAMETER, HV_FAKE_BAD_VALUE);
	for (bit = 2; bit < 64; bit++)
		expect_refused(visible(SELF, 1ULL << bit, FIRST, FIRST), PARAMETER,
			       HV_FAKE_RESERVED_FIELD);
	expect_pages(0x80, 0x80, 0x80, 0x80);
	expect_success(visible(SELF, 3, FIRST + 3, FIRST), 2);
	expect_pages(0x83, 0x80, 0x80, 0x83);
	expect_success(visible(2, 1, FIRST, FIRST + 1), 2);
	expect_pages(0x81, 0x81, 0x80, 0x83);
	expect_success(visible(SELF, 0, FIRST, FIRST + 3), 2);
	expect_pages(0x80, 0x81, 0x80, 0x80);
	expect_result(visible(SELF, 3, FIRST, FIRST + 4), PARAMETER, 1, HV_FAKE_NO_SUCH_PAGE);
	expect_result(visible(SELF, 3, FIRST - 1, FIRST), PARAMETER, 0, HV_FAKE_NO_SUCH_PAGE);
	expect_pages(0x83, 0x81, 0x80, 0x80);
	expect_illegal(0);
}

static void test_zeroed(void **state)
{
	static uint64_t ranges[2 * 256];
	uint32_t i;

	(void)state;
	attach();
	for (i = 0; i < 512; i++)
		ranges[i] = 0x100 + i;
	expect_denied(call_memory(ZEROED, 0, 0x10000), 2, HV_FAKE_NO_EXT_CALL);
	fixture.fake.capabilities = 1;
	expect_success(call_memory(ZEROED, 0, 0x10000), 0);
	assert_int_equal(fixture.asked_size[0], 4088);
	assert_int_equal(*word_at(0x10000), 0);
	memory.zeroed = ranges;
	memory.zeroed_count = 2;
	*word_at(0x10028) = POISON;
	expect_success(call_memory(ZEROED, 0, 0x10000), 0);
	assert_int_equal(*word_at(0x10000), 2);
	for (i = 0; i < 4; i++)
		assert_int_equal(*word_at(0x10008 + 8 * i), 0x100 + i);
	assert_int_equal(*word_at(0x10028), POISON);
	memory.zeroed_told = 1000;
	expect_success(call_memory(ZEROED, 0, 0x10000), 0);
	assert_int_equal(*word_at(0x10000), 1000);
	memory.zeroed_told = 0;
	memory.zeroed_count = 256;
	*word_at(0x10ff8) = POISON;
	expect_success(call_memory(ZEROED, 0, 0x10000), 0);
	assert_int_equal(*word_at(0x10000), 255);
	assert_int_equal(*word_at(0x10ff0), 0x100 + 509);
	assert_int_equal(*word_at(0x10ff8), POISON);
	fixture.fake.memory = NULL;
	expect_success(call_memory(ZEROED, 0, 0x10000), 0);
	assert_int_equal(*word_at(0x10000), 0);
	expect_refused(hypercall(ZEROED | FAST), 3, HV_FAKE_FAST_SIZE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_privilege),
		ON_BOTH(test_no_memory),
		ON_BOTH(test_accept),
		ON_BOTH(test_accept_from_the_middle),
		ON_BOTH(test_accept_attributes),
		ON_BOTH(test_visibility),
		ON_BOTH(test_zeroed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
