/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What every fuzz target has: the bytes of the fuzzer, taken from the front, and CHECK for what must hold
 * whatever they are. A target defines fuzz_one(), which starts from nothing each time.
 */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                           \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);            \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

static const uint8_t *fuzz_data;
static size_t fuzz_left;

/* The next byte; zeros when all are used up. */
static inline uint8_t fuzz_byte(void)
{
	if (fuzz_left == 0)
		return 0;
	fuzz_left--;
	return *fuzz_data++;
}

/* The next @bytes bytes as a little-endian number. */
static inline uint64_t fuzz_number(uint32_t bytes)
{
	uint64_t value = 0;
	uint32_t i;

	for (i = 0; i < bytes; i++)
		value |= (uint64_t)fuzz_byte() << 8 * i;
	return value;
}

/* A word in few bytes: numbers that mean something are near. */
static inline uint64_t fuzz_word(void)
{
	switch (fuzz_byte() % 6) {
	case 0:
		return 0;
	case 1:
		return fuzz_byte();
	case 2:
		return 1ULL << fuzz_byte() % 64;
	case 3:
		return ~0ULL - fuzz_byte();
	case 4:
		return fuzz_number(4);
	default:
		return fuzz_number(8);
	}
}

/* Memory of exactly @size bytes, so that the sanitizer sees what goes beyond; freed by the caller. */
static inline void *fuzz_memory(size_t size, uint8_t fill)
{
	void *memory = malloc(size != 0 ? size : 1);

	CHECK(memory != NULL);
	memset(memory, fill, size);
	return memory;
}

/* A page of guest memory, aligned. */
static inline void *fuzz_page(void)
{
	void *page = aligned_alloc(4096, 4096);

	CHECK(page != NULL);
	memset(page, 0, 4096);
	return page;
}

static void fuzz_one(void);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_data = data;
	fuzz_left = size;
	fuzz_one();
	return 0;
}

#endif
