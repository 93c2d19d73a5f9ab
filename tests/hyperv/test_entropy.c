/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The random bytes of the table OEM0. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/entropy.h"

#define LARGEST (36 + 4096)

/* The table and a byte behind it, at an odd address: tables need no alignment. */
static uint8_t memory[1 + LARGEST + 1];
static uint8_t *const table = memory + 1;
static uint8_t before[LARGEST];
static uint8_t to[4096 + 1];

static uint8_t sum(uint32_t length)
{
	uint8_t sum = 0;

	while (length != 0)
		sum = (uint8_t)(sum + table[--length]);
	return sum;
}

/* A table with @count bytes of its own; each byte from 7 on. */
static void make(uint32_t count)
{
	const uint32_t length = 36 + count;
	uint32_t i;

	memset(memory, 0, sizeof(memory));
	memset(to, 0xee, sizeof(to));
	memcpy(table, "OEM0????\1?VRTUALMICROSFT\1\0\0\0MSFT\227\0\0\0", 36);
	table[4] = (uint8_t)length;
	table[5] = (uint8_t)(length >> 8);
	table[6] = 0;
	table[7] = 0;
	for (i = 0; i < count; i++)
		table[36 + i] = (uint8_t)(i + 7);
	table[length] = 0xa5;
	table[9] = 0;
	table[9] = (uint8_t)(0 - sum(length));
}

static void expect_taken(uint32_t count)
{
	uint32_t found = 0;
	uint32_t i;

	make(count);
	assert_int_equal(hv_oem0_take(table, 36 + count, to, count, &found), HV_STATUS_SUCCESS);
	assert_int_equal(found, count);
	for (i = 0; i < count; i++) {
		assert_int_equal(to[i], (uint8_t)(i + 7));
		assert_int_equal(table[36 + i], 0);
	}
	assert_int_equal(to[count], 0xee);
	assert_int_equal(table[36 + count], 0xa5);
	/* A table with nothing behind its header. */
	assert_memory_equal(table, "OEM0\44\0\0\0\1", 9);
	assert_memory_equal(table + 10, "VRTUALMICROSFT\1\0\0\0MSFT\227\0\0\0", 26);
	assert_int_equal(sum(36), 0);
}

static void bytes_are_taken_out(void **state)
{
	(void)state;
	expect_taken(64);
	expect_taken(8);
	expect_taken(4096);
	expect_taken(220); /* 256 in all: the lowest byte of the length is 0 */
	expect_taken(221);
}

/* The table as it is gets @status, and neither it nor an output changes. */
static void expect_refused(uint32_t size, uint32_t capacity, hv_status_t status)
{
	uint32_t found = 77;
	uint32_t i;

	memcpy(before, table, sizeof(before));
	assert_int_equal(hv_oem0_take(table, size, to, capacity, &found), status);
	assert_memory_equal(table, before, sizeof(before));
	assert_int_equal(found, 77);
	for (i = 0; i < sizeof(to); i++)
		assert_int_equal(to[i], 0xee);
}

static void they_are_taken_once(void **state)
{
	uint32_t found;

	(void)state;
	make(64);
	assert_int_equal(hv_oem0_take(table, 100, to, 4096, &found), HV_STATUS_SUCCESS);
	memset(to, 0xee, sizeof(to));
	expect_refused(100, 4096, HV_STATUS_NO_DATA);
	expect_refused(36, 4096, HV_STATUS_NO_DATA);
}

static void another_table_is_left_alone(void **state)
{
	const uint32_t places[] = { 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23 };
	uint32_t i;

	(void)state;
	for (i = 0; i < sizeof(places) / sizeof(*places); i++) {
		make(64);
		table[places[i]] ^= 0x20;
		table[9] = 0;
		table[9] = (uint8_t)(0 - sum(100));
		expect_refused(100, 4096, HV_STATUS_NOT_FOUND);
	}
}

static void the_vendor_stands_in_the_table_id(void **state)
{
	uint32_t found;

	(void)state;
	make(64);
	memcpy(table + 10, "ABCDEF", 6);
	table[9] = 0;
	table[9] = (uint8_t)(0 - sum(100));
	assert_int_equal(hv_oem0_take(table, 100, to, 64, &found), HV_STATUS_SUCCESS);
}

/* With a length that the table has not, but the right sum over it. */
static void expect_bad_length(uint32_t length)
{
	make(64);
	memcpy(table + 4, &length, 4);
	table[9] = 0;
	table[9] = (uint8_t)(0 - sum(length < LARGEST ? length : LARGEST));
	expect_refused(LARGEST + 1, 4097, HV_STATUS_OPERATION_FAILED);
}

static void a_length_is_sane(void **state)
{
	(void)state;
	expect_bad_length(0);
	expect_bad_length(35);
	expect_bad_length(37);
	expect_bad_length(43);
	expect_bad_length(LARGEST + 1);
	expect_bad_length(0x10064);
	expect_bad_length(0xffffffff);
	make(64);
	expect_refused(99, 4096, HV_STATUS_OPERATION_FAILED);
	expect_refused(36, 4096, HV_STATUS_OPERATION_FAILED);
}

static void too_little_room_loses_nothing(void **state)
{
	uint32_t found;

	(void)state;
	make(64);
	expect_refused(100, 63, HV_STATUS_INSUFFICIENT_BUFFER);
	expect_refused(100, 0, HV_STATUS_INSUFFICIENT_BUFFER);
	assert_int_equal(hv_oem0_take(table, LARGEST, to, 64, &found), HV_STATUS_SUCCESS);
	assert_int_equal(found, 64);
}

static void a_wrong_sum_leaves_zeros(void **state)
{
	const uint32_t places[] = { 8, 9, 35, 36, 99 };
	uint32_t found, i, k;

	(void)state;
	for (i = 0; i < sizeof(places) / sizeof(*places); i++) {
		make(64);
		table[places[i]] ^= 0x80;
		memcpy(before, table, sizeof(before));
		found = 77;
		assert_int_equal(hv_oem0_take(table, 100, to, 4096, &found),
				 HV_STATUS_OPERATION_FAILED);
		assert_memory_equal(table, before, sizeof(before));
		assert_int_equal(found, 77);
		for (k = 0; k < 64; k++)
			assert_int_equal(to[k], 0);
		assert_int_equal(to[64], 0xee);
	}
}

static void nothing_is_no_table(void **state)
{
	uint8_t *nowhere = NULL;
	uint32_t found, *no_count = NULL;

	(void)state;
	make(64);
	assert_int_equal(hv_oem0_take(nowhere, 100, to, 64, &found), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_oem0_take(table, 100, nowhere, 64, &found),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_oem0_take(table, 100, to, 64, no_count), HV_STATUS_INVALID_PARAMETER);
	expect_refused(35, 64, HV_STATUS_INVALID_PARAMETER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_are_taken_out),
		cmocka_unit_test(they_are_taken_once),
		cmocka_unit_test(another_table_is_left_alone),
		cmocka_unit_test(the_vendor_stands_in_the_table_id),
		cmocka_unit_test(a_length_is_sane),
		cmocka_unit_test(too_little_room_loses_nothing),
		cmocka_unit_test(a_wrong_sum_leaves_zeros),
		cmocka_unit_test(nothing_is_no_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
