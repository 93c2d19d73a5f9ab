/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* fake/reference.h: the counter, what is on the page, when it changes, what its register takes. */
#include "fixture.h"

#define TSC    0x90017
#define PAGE   (MEMORY_BASE + 0x1000)
#define ENABLE 1ULL

static uint32_t set(uint64_t value)
{
	return set_register(TSC, value);
}

/* Reference time by the page, computed as the TLFS says. */
static uint64_t computed(void)
{
	__extension__ typedef unsigned __int128 wide;
	const uint64_t *words = word_at(PAGE);

	return (uint64_t)((wide)hv_fake_counter(&fixture.fake) * words[1] >> 64) + words[2];
}

static void test_page(void **state)
{
	uint64_t *words = word_at(PAGE);

	(void)state;
	words[0] = 1;
	words[1] = 2;
	words[2] = 3;
	words[3] = 4;
	fixture.fake.reference.offset = 1000;
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal(fixture.fake.reference_tsc, PAGE | ENABLE);
	assert_int_equal((uint32_t)words[0], 1);
	assert_int_not_equal(words[0] >> 32, 0);
	assert_int_equal(words[1], 1ULL << 62);
	assert_int_equal(words[2], 1000);
	assert_int_equal(words[3], 4);
	assert_int_equal(hv_fake_counter(&fixture.fake), (1234567 - 1000) * 4);
	assert_int_equal(computed(), 1234567);
	assert_int_equal(set(PAGE), 0);
	assert_int_equal(words[0], 1);
	assert_int_equal(words[1], 2);
	assert_int_equal(words[2], 3);
}

/* An embedder whose counter is no power of two faster. */
static void test_scale(void **state)
{
	uint64_t *words = word_at(PAGE);

	(void)state;
	fixture.fake.reference.scale = 0x28f5c28f5c28f5c2;
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal(words[1], 0x28f5c28f5c28f5c2);
	assert_int_equal(set(PAGE), 0);
	fixture.fake.reference.mode = HV_FAKE_REFERENCE_INVALID;
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal(words[1], ~0ULL);
}

static void test_moved(void **state)
{
	uint64_t *words = word_at(PAGE);

	(void)state;
	memset(fixture.memory, 0, sizeof(fixture.memory));
	words[0] = 7;
	assert_int_equal(set(MEMORY_BASE | ENABLE), 0);
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal(*word_at(MEMORY_BASE), 0);
	assert_int_equal((uint32_t)words[0], 1);
	assert_int_equal(set(MEMORY_BASE | ENABLE), 0);
	assert_int_equal(words[0], 7);
}

static void test_register(void **state)
{
	uint32_t bit;

	(void)state;
	for (bit = 1; bit < 12; bit++) {
		fixture.fake.reference_tsc = 0;
		assert_int_equal(set(PAGE | 1ULL << bit), HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(fixture.fake.reason, HV_FAKE_RESERVED_FIELD);
		fixture.fake.reference_tsc = 1ULL << bit;
		assert_int_equal(set(PAGE), HV_STATUS_INVALID_PARAMETER);
		assert_int_equal(set(PAGE | 1ULL << bit), 0);
	}
	fixture.fake.reference_tsc = 0;
	assert_int_equal(set((MEMORY_BASE + MEMORY_SIZE) | ENABLE), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(fixture.fake.reason, HV_FAKE_NO_MEMORY);
	assert_int_equal(fixture.fake.reference_tsc, 0);
	assert_int_equal(set(0xfffffffffffff000), 0); /* not enabled it is a number */
}

static void test_modes(void **state)
{
	uint64_t *words = word_at(PAGE);

	(void)state;
	fixture.fake.reference.mode = HV_FAKE_REFERENCE_INVALID;
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal((uint32_t)words[0], 0);
	assert_int_not_equal(computed(), 1234567);
	assert_int_equal(set(PAGE), 0);
	fixture.fake.reference.mode = HV_FAKE_REFERENCE_IGNORED;
	assert_int_equal(set(PAGE | ENABLE), 0);
	assert_int_equal(fixture.fake.reference_tsc, PAGE);
}

static void test_change(void **state)
{
	struct hv_fake_reference *reference = &fixture.fake.reference;
	uint64_t *words = word_at(PAGE);
	uint64_t counter;

	(void)state;
	hv_fake_reference_change(&fixture.fake); /* there need be no page */
	assert_int_equal(set(PAGE | ENABLE), 0);
	reference->sequence = 0xfffffffe;
	counter = hv_fake_counter(&fixture.fake);
	hv_fake_reference_change(&fixture.fake);
	assert_int_equal((uint32_t)words[0], 0xffffffff);
	assert_int_not_equal(hv_fake_counter(&fixture.fake), counter);
	assert_int_equal(computed(), 1234567);
	hv_fake_reference_change(&fixture.fake);
	assert_int_equal((uint32_t)words[0], 1); /* 0 would be invalid */
	assert_int_equal(computed(), 1234567);
	assert_int_equal(reference->changed, 3);
}

/* Only loads from the page count; the first are let pass. */
static void test_loads(void **state)
{
	struct hv_fake_reference *reference = &fixture.fake.reference;
	uint64_t *words = word_at(PAGE);

	(void)state;
	hv_fake_loads(&fixture.fake, words);
	assert_int_equal(reference->changed, 0);
	reference->skip = 1;
	reference->changes = 2;
	hv_fake_loads(&fixture.fake, words); /* the page is off */
	assert_int_equal(reference->skip, 1);
	assert_int_equal(set(PAGE | ENABLE), 0);
	hv_fake_loads(&fixture.fake, words - 1);
	hv_fake_loads(&fixture.fake, words + 512);
	assert_int_equal(reference->skip, 1);
	hv_fake_loads(&fixture.fake, words);
	assert_int_equal(reference->changed, 0);
	hv_fake_loads(&fixture.fake, words + 511);
	hv_fake_loads(&fixture.fake, words);
	hv_fake_loads(&fixture.fake, words);
	assert_int_equal(reference->changed, 2);
	reference->changes = HV_FAKE_ALWAYS;
	hv_fake_loads(&fixture.fake, words);
	hv_fake_loads(&fixture.fake, words);
	assert_int_equal(reference->changed, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_BOTH(test_page),     ON_BOTH(test_scale), ON_BOTH(test_moved),
		ON_BOTH(test_register), ON_BOTH(test_modes), ON_BOTH(test_change),
		ON_BOTH(test_loads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
