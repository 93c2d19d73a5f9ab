/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Guest OS id (TLFS, "Reporting the Guest OS Identity"). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/guest_os_id.h"

static void linux_5_15_0_has_the_id_that_linux_gives_it(void **state)
{
	(void)state;
	assert_int_equal(
		hv_guest_os_id_open_source(HV_GUEST_OS_TYPE_LINUX, 0, 5 << 16 | 15 << 8 | 0, 0),
		0x810000050F000000ULL);
}

static void open_source_has_each_argument_in_its_field(void **state)
{
	volatile uint8_t all8 = 0xff;
	volatile uint8_t type = 0x7f;
	volatile uint16_t all16 = 0xffff;
	volatile uint32_t all32 = 0xffffffff;

	(void)state;
	assert_int_equal(hv_guest_os_id_open_source(0, 0, 0, 0), 0x8000000000000000ULL);
	assert_int_equal(hv_guest_os_id_open_source(type, 0, 0, 0), 0xff00000000000000ULL);
	assert_int_equal(hv_guest_os_id_open_source(0, all8, 0, 0), 0x80ff000000000000ULL);
	assert_int_equal(hv_guest_os_id_open_source(0, 0, all32, 0), 0x8000ffffffff0000ULL);
	assert_int_equal(hv_guest_os_id_open_source(0, 0, 0, all16), 0x800000000000ffffULL);
	assert_int_equal(hv_guest_os_id_open_source(1, 2, 3, 4), 0x8102000000030004ULL);
	/* the type has 7 bits: the eighth is cut, not spilled */
	assert_int_equal(hv_guest_os_id_open_source(all8, 0, 0, 0), 0xff00000000000000ULL);
}

static void microsoft_has_each_argument_in_its_field(void **state)
{
	volatile uint8_t all8 = 0xff;
	volatile uint16_t all16 = 0xffff;
	volatile uint16_t vendor = 0x7fff;

	(void)state;
	assert_int_equal(hv_guest_os_id_microsoft(vendor, 0, 0, 0, 0, 0), 0x7fff000000000000ULL);
	assert_int_equal(hv_guest_os_id_microsoft(0, all8, 0, 0, 0, 0), 0x0000ff0000000000ULL);
	assert_int_equal(hv_guest_os_id_microsoft(0, 0, all8, 0, 0, 0), 0x000000ff00000000ULL);
	assert_int_equal(hv_guest_os_id_microsoft(0, 0, 0, all8, 0, 0), 0x00000000ff000000ULL);
	assert_int_equal(hv_guest_os_id_microsoft(0, 0, 0, 0, all8, 0), 0x0000000000ff0000ULL);
	assert_int_equal(hv_guest_os_id_microsoft(0, 0, 0, 0, 0, all16), 0x000000000000ffffULL);
	assert_int_equal(hv_guest_os_id_microsoft(HV_GUEST_OS_VENDOR_MICROSOFT, 4, 10, 0, 1, 19045),
			 0x0001040a00014a65ULL);
	/* the vendor has 15 bits: bit 63 would make it open source */
	assert_int_equal(hv_guest_os_id_microsoft(all16, 0, 0, 0, 0, 0), 0x7fff000000000000ULL);
}

static void the_largest_constants_compile(void **state)
{
	(void)state;
	assert_int_equal(hv_guest_os_id_open_source(127, 255, 0xffffffff, 0xffff), ~0ULL);
	assert_int_equal(hv_guest_os_id_microsoft(32767, 255, 255, 255, 255, 0xffff), ~0ULL >> 1);
}

static void parse(uint64_t id, struct hv_guest_os *os)
{
	memset(os, 0xa5, sizeof(*os)); /* what parse leaves out shows */
	os->open_source = false;
	hv_guest_os_id_parse(id, os);
}

static void parse_takes_an_open_source_id_apart(void **state)
{
	struct hv_guest_os os;

	(void)state;
	parse(0x91a2b3c4d5e6f708ULL, &os);
	assert_true(os.open_source);
	assert_int_equal(os.type, 0x11);
	assert_int_equal(os.os_id, 0xa2);
	assert_int_equal(os.version, 0xb3c4d5e6);
	assert_int_equal(os.build, 0xf708);
	/* parts of the other layout are zero */
	assert_int_equal(os.vendor, 0);
	assert_int_equal(os.major, 0);
	assert_int_equal(os.minor, 0);
	assert_int_equal(os.service_pack, 0);
}

static void parse_takes_a_microsoft_id_apart(void **state)
{
	struct hv_guest_os os;

	(void)state;
	parse(0x11a2b3c4d5e6f708ULL, &os);
	assert_false(os.open_source);
	assert_int_equal(os.vendor, 0x11a2);
	assert_int_equal(os.os_id, 0xb3);
	assert_int_equal(os.major, 0xc4);
	assert_int_equal(os.minor, 0xd5);
	assert_int_equal(os.service_pack, 0xe6);
	assert_int_equal(os.build, 0xf708);
	assert_int_equal(os.type, 0);
	assert_int_equal(os.version, 0);
}

/* One bit at a time: each belongs to one part, and building gives the same id again. */
static void parse_then_build_gives_the_id_back(void **state)
{
	struct hv_guest_os os;
	uint32_t bit;

	(void)state;
	for (bit = 0; bit < 63; bit++) {
		uint64_t id = 1ULL << bit;

		parse(id, &os);
		assert_false(os.open_source);
		assert_int_equal(hv_guest_os_id_microsoft(os.vendor, os.os_id, os.major, os.minor,
							  os.service_pack, os.build),
				 id);
		id |= 1ULL << 63;
		parse(id, &os);
		assert_true(os.open_source);
		assert_int_equal(
			hv_guest_os_id_open_source(os.type, os.os_id, os.version, os.build), id);
	}
}

static void build_then_parse_gives_the_parts_back(void **state)
{
	struct hv_guest_os os;

	(void)state;
	parse(hv_guest_os_id_open_source(HV_GUEST_OS_TYPE_XEN, 7, 0x00061234, 99), &os);
	assert_true(os.open_source);
	assert_int_equal(os.type, 3);
	assert_int_equal(os.os_id, 7);
	assert_int_equal(os.version, 0x00061234);
	assert_int_equal(os.build, 99);
	parse(hv_guest_os_id_microsoft(HV_GUEST_OS_VENDOR_LANCOM, 1, 2, 3, 4, 5), &os);
	assert_false(os.open_source);
	assert_int_equal(os.vendor, 0x200);
	assert_int_equal(os.os_id, 1);
	assert_int_equal(os.major, 2);
	assert_int_equal(os.minor, 3);
	assert_int_equal(os.service_pack, 4);
	assert_int_equal(os.build, 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(linux_5_15_0_has_the_id_that_linux_gives_it),
		cmocka_unit_test(open_source_has_each_argument_in_its_field),
		cmocka_unit_test(microsoft_has_each_argument_in_its_field),
		cmocka_unit_test(the_largest_constants_compile),
		cmocka_unit_test(parse_takes_an_open_source_id_apart),
		cmocka_unit_test(parse_takes_a_microsoft_id_apart),
		cmocka_unit_test(parse_then_build_gives_the_id_back),
		cmocka_unit_test(build_then_parse_gives_the_parts_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
