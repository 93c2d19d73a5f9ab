/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Both backends: hv_arch_mul64_hi() against long multiplication in halves of 32 bits. */
static uint64_t long_multiplication_hi(uint64_t a, uint64_t b)
{
	uint64_t low = (a & 0xffffffff) * (b & 0xffffffff);
	uint64_t middle1 = (a >> 32) * (b & 0xffffffff) + (low >> 32);
	uint64_t middle2 = (a & 0xffffffff) * (b >> 32) + (middle1 & 0xffffffff);

	return (a >> 32) * (b >> 32) + (middle1 >> 32) + (middle2 >> 32);
}

static void the_high_half_of_a_product_is_that_of_long_multiplication(void **state)
{
	static const uint64_t edges[] = {
		0,
		1,
		2,
		0xffffffff,
		0x100000000ULL,
		0x7fffffffffffffffULL,
		0x8000000000000000ULL,
		~0ULL - 1,
		~0ULL,
	};
	uint64_t a = 0x9e3779b97f4a7c15ULL;
	uint64_t b = 0xd1b54a32d192ed03ULL;
	size_t i;
	size_t j;

	(void)state;
	assert_int_equal(hv_arch_mul64_hi(~0ULL, ~0ULL), 0xfffffffffffffffeULL);
	assert_int_equal(hv_arch_mul64_hi(1ULL << 63, 2), 1);
	for (i = 0; i < sizeof(edges) / sizeof(edges[0]); i++)
		for (j = 0; j < sizeof(edges) / sizeof(edges[0]); j++)
			assert_int_equal(hv_arch_mul64_hi(edges[i], edges[j]),
					 long_multiplication_hi(edges[i], edges[j]));
	for (i = 0; i < 1000; i++) {
		assert_int_equal(hv_arch_mul64_hi(a, b), long_multiplication_hi(a, b));
		a = a * 6364136223846793005ULL + 1442695040888963407ULL;
		b = (b ^ b >> 29) * 0xbf58476d1ce4e5b9ULL + i;
	}
}
