/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Names: every row of every list, to its number and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/names.h"
#include "hyperv/names/arm64_register.h"
#include "hyperv/names/x64_msr.h"
#include "hyperv/names/x64_register.h"

struct name {
	uint32_t number;
	const char *text;
};

/* What the compiler makes of each row, without the lists' strings. */
#define ROW(name) { name, #name },
static const struct name statuses[] = { HV_STATUS_LIST(ROW, ROW) };
static const struct name hypercalls[] = { HV_HYPERCALL_LIST(ROW, ROW) };
static const struct name registers[] = { HV_REGISTER_LIST(ROW, ROW) };
static const struct name arm64_registers[] = { HV_ARM64_REGISTER_LIST(ROW, ROW) };
static const struct name x64_registers[] = { HV_X64_REGISTER_LIST(ROW, ROW) };
static const struct name msrs[] = { HV_X64_MSR_LIST(ROW, ROW) };
static const struct name types[] = { HV_MESSAGE_TYPE_LIST(ROW, ROW) };
static const struct name features[] = { HV_FEATURE_LIST(ROW, ROW) };

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* @return The first name of the list that has the number. */
static const char *first(const struct name *list, size_t count, uint32_t number)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].number == number)
			return list[i].text;
	return NULL;
}

static void round_trip(const struct name *list, size_t count, const char *names)
{
	const char *row = names;
	size_t i;

	for (i = 0; i < count; i++) {
		uint32_t number = ~list[i].number;

		assert_true(hv_names_number(names, list[i].text, &number));
		assert_int_equal(number, list[i].number);
		assert_string_equal(hv_names_find(names, list[i].number),
				    first(list, count, list[i].number));
		row = hv_names_skip(row);
	}
	assert_int_equal(*row, '\0'); /* the empty row that ends the string */
}

static void every_name_has_its_number_and_every_number_its_name(void **state)
{
	(void)state;
	round_trip(statuses, COUNT_OF(statuses), hv_status_names());
	round_trip(hypercalls, COUNT_OF(hypercalls), hv_hypercall_names());
	round_trip(registers, COUNT_OF(registers), hv_register_names());
	round_trip(arm64_registers, COUNT_OF(arm64_registers), hv_arm64_register_names());
	round_trip(x64_registers, COUNT_OF(x64_registers), hv_x64_register_names());
	round_trip(msrs, COUNT_OF(msrs), hv_x64_msr_names());
	round_trip(types, COUNT_OF(types), hv_message_type_names());
	round_trip(features, COUNT_OF(features), hv_feature_names());
}

static void each_family_answers_from_its_own_list(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < COUNT_OF(statuses); i++)
		assert_string_equal(hv_status_name((hv_status_t)statuses[i].number),
				    first(statuses, COUNT_OF(statuses), statuses[i].number));
	for (i = 0; i < COUNT_OF(hypercalls); i++)
		assert_string_equal(hv_hypercall_name((uint16_t)hypercalls[i].number),
				    hypercalls[i].text);
	for (i = 0; i < COUNT_OF(registers); i++)
		assert_string_equal(hv_register_name(registers[i].number), registers[i].text);
	for (i = 0; i < COUNT_OF(arm64_registers); i++)
		assert_string_equal(hv_arm64_register_name(arm64_registers[i].number),
				    arm64_registers[i].text);
	for (i = 0; i < COUNT_OF(x64_registers); i++)
		assert_string_equal(hv_x64_register_name(x64_registers[i].number),
				    x64_registers[i].text);
	for (i = 0; i < COUNT_OF(msrs); i++)
		assert_string_equal(hv_x64_msr_name(msrs[i].number), msrs[i].text);
	for (i = 0; i < COUNT_OF(types); i++)
		assert_string_equal(hv_message_type_name(types[i].number),
				    first(types, COUNT_OF(types), types[i].number));
	for (i = 0; i < COUNT_OF(features); i++)
		assert_string_equal(hv_feature_name(features[i].number), features[i].text);
}

/* The bits of all registers, told by the features: on each architecture another name. */
static void a_feature_bit_has_the_name_of_its_architecture(void **state)
{
	uint32_t bit;
	size_t i;

	(void)state;
	for (bit = 0; bit < 256; bit++) {
		const char *arm64 = NULL;
		const char *x64 = NULL;

		for (i = 0; i < COUNT_OF(features); i++) {
			if ((features[i].number & 0xffff) == bit)
				arm64 = features[i].text;
			if (features[i].number >> 16 == bit)
				x64 = features[i].text;
		}
		if (arm64 == NULL)
			assert_null(hv_arm64_feature_bit_name(bit));
		else
			assert_string_equal(hv_arm64_feature_bit_name(bit), arm64);
		if (x64 == NULL)
			assert_null(hv_x64_feature_bit_name(bit));
		else
			assert_string_equal(hv_x64_feature_bit_name(bit), x64);
	}
	assert_string_equal(hv_arm64_feature_bit_name(72), "HV_HAS_GUEST_CRASH_REGS");
	assert_string_equal(hv_x64_feature_bit_name(106), "HV_HAS_GUEST_CRASH_REGS");
	assert_null(hv_arm64_feature_bit_name(0xffff));
	assert_null(hv_x64_feature_bit_name(0xffff));
}

static void a_number_with_two_meanings_has_the_newer_name(void **state)
{
	(void)state;
	assert_string_equal(hv_status_name(0x20), "HV_STATUS_PROCESSOR_FEATURE_NOT_SUPPORTED");
	assert_string_equal(hv_status_name(0x33), "HV_STATUS_INSUFFICIENT_BUFFER");
}

static void what_has_no_name_has_none(void **state)
{
	uint32_t number = 7;

	(void)state;
	assert_null(hv_status_name(0x1));
	assert_null(hv_status_name(0xffff));
	assert_null(hv_hypercall_name(0));
	assert_null(hv_register_name(0xffffffffU));
	assert_null(hv_message_type_name(1));
	assert_null(hv_feature_name(0xffffffffU));
	assert_false(hv_names_number(hv_status_names(), "", &number));
	assert_false(hv_names_number(hv_status_names(), "HV_STATUS_SUCCES", &number));
	assert_false(hv_names_number(hv_status_names(), "HV_STATUS_SUCCESSS", &number));
	assert_false(hv_names_number(hv_status_names(), "0x0000 HV_STATUS_SUCCESS", &number));
	assert_false(hv_names_number(hv_status_names(), "HVCALL_POST_MESSAGE", &number));
	assert_false(hv_names_number(hv_status_names(), NULL, &number));
	assert_int_equal(number, 7);
	assert_false(hv_names_number(hv_status_names(), "HV_STATUS_SUCCESS", NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_name_has_its_number_and_every_number_its_name),
		cmocka_unit_test(each_family_answers_from_its_own_list),
		cmocka_unit_test(a_feature_bit_has_the_name_of_its_architecture),
		cmocka_unit_test(a_number_with_two_meanings_has_the_newer_name),
		cmocka_unit_test(what_has_no_name_has_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
