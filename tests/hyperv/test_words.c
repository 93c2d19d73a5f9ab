/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Lists of words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/words.h"

static void copy_writes_so_many_words_and_no_more(void **state)
{
	const uint64_t from[5] = { 11, 22, 33, 44, 55 };
	uint64_t to[5];
	uint32_t count;
	uint32_t i;

	(void)state;
	for (count = 0; count <= 5; count++) {
		for (i = 0; i < 5; i++)
			to[i] = 99;
		hv_copy_words(to, from, count);
		for (i = 0; i < 5; i++)
			assert_int_equal(to[i], i < count ? from[i] : 99);
	}
}

static void zero_clears_so_many_words_and_no_more(void **state)
{
	uint64_t words[5];
	uint32_t count;
	uint32_t i;

	(void)state;
	for (count = 0; count <= 5; count++) {
		for (i = 0; i < 5; i++)
			words[i] = ~0ULL;
		hv_zero_words(words, count);
		for (i = 0; i < 5; i++)
			assert_int_equal(words[i], i < count ? 0 : ~0ULL);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(copy_writes_so_many_words_and_no_more),
		cmocka_unit_test(zero_clears_so_many_words_and_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
