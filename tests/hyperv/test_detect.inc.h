/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Is this Hyper-V? Matching of what tables, UID and CPUID say, then the whole search. */
#define _DEFAULT_SOURCE
#include <sys/mman.h>
#include <unistd.h>

#include "guest.h"

#define FADT_BYTES 276 /* ACPI 6.0: the identity is its last member, at byte 268 */

/* A FADT of ACPI 6.0 that names Hyper-V, byte by byte. */
static void make_fadt(uint8_t *fadt)
{
	memset(fadt, 0xcc, FADT_BYTES);
	memcpy(fadt, "FACP", 4);
	fadt[4] = 0x14; /* length 276 = 0x114 */
	fadt[5] = 0x01;
	fadt[6] = 0;
	fadt[7] = 0;
	fadt[8] = 6; /* revision */
	memcpy(fadt + 268, "MsHyperV", 8);
}

/* One byte more, so that the table can lie at an odd address too. */
static uint8_t fadt_bytes[FADT_BYTES + 1];
static uint8_t *fadt = fadt_bytes;

static int reset(void **state)
{
	fadt = fadt_bytes;
	make_fadt(fadt);
	return guest_reset(state);
}

static void a_number_is_read_byte_by_byte(void **state)
{
	static const uint8_t bytes[9] = { 0xff, 0x01, 0x02, 0x83, 0x04, 0x05, 0x06, 0x07, 0x88 };

	(void)state;
	assert_int_equal(hv_read_le(bytes, 0), 0);
	assert_int_equal(hv_read_le(bytes, 1), 0xff);
	assert_int_equal(hv_read_le(bytes + 1, 1), 0x01);
	assert_int_equal(hv_read_le(bytes + 1, 3), 0x830201);
	assert_int_equal(hv_read_le(bytes + 1, 4), 0x04830201);
	assert_int_equal(hv_read_le(bytes + 1, 8), 0x8807060504830201ULL);
}

static void a_fadt_that_names_hyper_v_matches(void **state)
{
	(void)state;
	assert_true(hv_match_fadt(fadt, FADT_BYTES));
	assert_true(hv_match_fadt(fadt, FADT_BYTES + 1));
	assert_true(hv_match_fadt(fadt, 0xffffffff));
}

static void a_fadt_may_lie_anywhere(void **state)
{
	(void)state;
	make_fadt(fadt_bytes + 1);
	assert_true(hv_match_fadt(fadt_bytes + 1, FADT_BYTES));
}

static void a_fadt_that_is_none_or_truncated_does_not(void **state)
{
	uint32_t size;

	(void)state;
	assert_false(hv_match_fadt(NULL, 0));
	assert_false(hv_match_fadt(NULL, FADT_BYTES));
	for (size = 0; size < FADT_BYTES; size++)
		assert_false(hv_match_fadt(fadt, size));
}

/* What is readable ends where memory ends: a read behind it is a fault. */
static void no_byte_behind_the_table_is_read(void **state)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *end = (uint8_t *)mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
				       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint32_t size;

	(void)state;
	assert_true(end != MAP_FAILED);
	assert_int_equal(mprotect(end + page, page, PROT_NONE), 0);
	end += page;
	for (size = 0; size <= FADT_BYTES; size++) {
		memcpy(end - size, fadt_bytes, size);
		assert_int_equal(hv_match_fadt(end - size, size), size == FADT_BYTES);
	}
	assert_int_equal(munmap(end - page, 2 * page), 0);
}

static void every_byte_of_signature_and_identity_counts(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < FADT_BYTES; i++) {
		bool counts = i < 4 || i >= 268;

		if (i >= 4 && i <= 8)
			continue; /* length and revision, below */
		make_fadt(fadt);
		fadt[i] ^= 0x20;
		assert_int_equal(hv_match_fadt(fadt, FADT_BYTES), !counts);
	}
}

static void the_length_in_the_table_must_reach_behind_the_identity(void **state)
{
	static const struct {
		uint32_t length;
		bool matches;
	} rows[] = {
		{ 0, false },        { 36, false },     { 244, false },       { 268, false },
		{ 275, false },      { 276, true },     { 277, true },        { 0x200, true },
		{ 0x1000000, true }, { 0x0113, false }, { 0xffffffff, true },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		fadt[4] = (uint8_t)rows[i].length;
		fadt[5] = (uint8_t)(rows[i].length >> 8);
		fadt[6] = (uint8_t)(rows[i].length >> 16);
		fadt[7] = (uint8_t)(rows[i].length >> 24);
		assert_int_equal(hv_match_fadt(fadt, FADT_BYTES), rows[i].matches);
	}
}

static void revisions_before_6_have_something_else_there(void **state)
{
	uint32_t revision;

	(void)state;
	for (revision = 0; revision < 256; revision++) {
		fadt[8] = (uint8_t)revision;
		assert_int_equal(hv_match_fadt(fadt, FADT_BYTES), revision >= 6);
	}
}

/* TLFS, "Feature and Interface Discovery"; the words, not the bytes of an RFC 4122 UUID */
static const uint32_t hyper_v_uid[4] = { 0x4d32ba58, 0xcd244764, 0x8eef6c75, 0x16597024 };
/* 28b46fb6-2ec5-11e9-a9ca-4b564d003a74: KVM */
static const uint32_t kvm_uid[4] = { 0xb66fb428, 0xe911c52e, 0x564bcaa9, 0x743a004d };

static void every_bit_of_the_uid_counts(void **state)
{
	uint32_t uid[4];
	uint32_t bit;

	(void)state;
	assert_true(hv_match_uid(hyper_v_uid));
	assert_false(hv_match_uid(kvm_uid));
	for (bit = 0; bit < 128; bit++) {
		memcpy(uid, hyper_v_uid, sizeof(uid));
		uid[bit / 32] ^= 1U << bit % 32;
		assert_false(hv_match_uid(uid));
	}
}

static void not_supported_and_uuid_byte_order_are_not_the_uid(void **state)
{
	static const uint32_t none[4] = { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff };
	static const uint32_t swapped[4] = { 0x58ba324d, 0x644724cd, 0x756cef8e, 0x24705916 };

	(void)state;
	assert_false(hv_match_uid(none));
	assert_false(hv_match_uid(swapped));
}

static void the_vendor_leaf_needs_its_words_and_leaves_up_to_5(void **state)
{
	static const struct {
		uint32_t max;
		bool matches;
	} rows[] = {
		{ 0, false },         { 0x40000000, false }, { 0x40000004, false },
		{ 0x40000005, true }, { 0x40000006, true },  { 0x4000000c, true },
		{ 0xffffffff, true },
	};
	uint32_t regs[4] = { 0x40000005, 0x7263694d, 0x666f736f, 0x76482074 };
	uint32_t bit;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		regs[0] = rows[i].max;
		assert_int_equal(hv_match_cpuid(regs), rows[i].matches);
	}
	for (bit = 32; bit < 128; bit++) {
		regs[bit / 32] ^= 1U << bit % 32;
		assert_false(hv_match_cpuid(regs));
		regs[bit / 32] ^= 1U << bit % 32;
	}
	assert_true(hv_match_cpuid(regs));
}

static struct hv_platform platform_of(const void *table, uint32_t conduit)
{
	struct hv_platform platform = { table, table == NULL ? 0 : FADT_BYTES, conduit };

	return platform;
}

#ifdef TEST_X86

static void x86_finds_hyper_v_in_three_leaves(void **state)
{
	(void)state;
	assert_int_equal(hv_detect(NULL), 3);
	assert_traps(3);
	assert_int_equal(trap(0)->number, 1);
	assert_int_equal(trap(1)->number, 0x40000000);
	assert_int_equal(trap(2)->number, 0x40000001);
	assert_nothing_illegal();
}

static void x86_ignores_what_arm64_needs(void **state)
{
	struct hv_platform platform = platform_of(fadt, HV_CONDUIT_HVC);

	(void)state;
	assert_int_equal(hv_detect(&platform), HV_DETECTED_CPUID);
	fake.present = false;
	fake.other[0] = 0;
	assert_int_equal(hv_detect(&platform), HV_NOT_DETECTED);
}

static void x86_looks_no_further_without_the_hypervisor_bit(void **state)
{
	(void)state;
	fake.present = false;
	fake.other[0] = 0;
	assert_int_equal(hv_detect(NULL), HV_NOT_DETECTED);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 1);
}

static void x86_finds_no_hyper_v_in_another_hypervisor(void **state)
{
	/* "KVMKVMKVM\0\0\0" with leaves enough */
	static const uint32_t kvm[4] = { 0x40000010, 0x4b4d564b, 0x564b4d56, 0x0000004d };

	(void)state;
	fake.present = false;
	memcpy(fake.other, kvm, sizeof(kvm));
	assert_int_equal(hv_detect(NULL), HV_NOT_DETECTED);
	assert_traps(2);
	assert_int_equal(trap(1)->number, 0x40000000);
}

static void x86_finds_no_hyper_v_without_its_interface(void **state)
{
	/* The vendor's words, but leaf 0x40000001 is not "Hv#1". */
	static const uint32_t almost[4] = { 0x40000005, 0x7263694d, 0x666f736f, 0x76482074 };

	(void)state;
	fake.present = false;
	memcpy(fake.other, almost, sizeof(almost));
	assert_int_equal(hv_detect(NULL), HV_NOT_DETECTED);
	assert_traps(3);
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(x86_finds_hyper_v_in_three_leaves, reset),
	GUEST_TEST(x86_ignores_what_arm64_needs, reset),
	GUEST_TEST(x86_looks_no_further_without_the_hypervisor_bit, reset),
	GUEST_TEST(x86_finds_no_hyper_v_in_another_hypervisor, reset),
	GUEST_TEST(x86_finds_no_hyper_v_without_its_interface, reset),
#else

static void arm64_finds_hyper_v_by_its_fadt_without_a_trap(void **state)
{
	struct hv_platform platform = platform_of(fadt, HV_CONDUIT_HVC);

	(void)state;
	assert_int_equal(hv_detect(&platform), 1);
	assert_traps(0);
	platform.conduit = HV_CONDUIT_NONE;
	assert_int_equal(hv_detect(&platform), HV_DETECTED_FADT);
	assert_traps(0);
}

static void arm64_finds_hyper_v_by_its_uid_in_one_trap(void **state)
{
	static const uint32_t conduits[2] = { HV_CONDUIT_HVC, HV_CONDUIT_SMC };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		struct hv_platform platform = platform_of(NULL, conduits[i]);

		guest_reset(state);
		assert_int_equal(hv_detect(&platform), 2);
		assert_traps(1);
		assert_int_equal(trap(0)->kind, HV_FAKE_UID_QUERY);
		assert_int_equal(trap(0)->number, 0x8600ff01);
		assert_nothing_illegal();
	}
}

static void arm64_asks_for_the_uid_when_the_fadt_does_not_name_hyper_v(void **state)
{
	struct hv_platform platform = platform_of(fadt, HV_CONDUIT_HVC);

	(void)state;
	fadt[268] = 'm';
	assert_int_equal(hv_detect(&platform), HV_DETECTED_SMCCC_UID);
	assert_traps(1);
	/* and when less of it is readable than it says */
	fadt[268] = 'M';
	platform.fadt_size = FADT_BYTES - 1;
	assert_int_equal(hv_detect(&platform), HV_DETECTED_SMCCC_UID);
	assert_traps(2);
}

static void arm64_makes_no_trap_without_a_conduit(void **state)
{
	struct hv_platform platform = platform_of(NULL, HV_CONDUIT_NONE);

	(void)state;
	assert_int_equal(hv_detect(&platform), 0);
	platform.conduit = 3;
	assert_int_equal(hv_detect(&platform), HV_NOT_DETECTED);
	assert_int_equal(hv_detect(NULL), HV_NOT_DETECTED);
	assert_traps(0);
}

static void arm64_finds_no_hyper_v_in_another_hypervisor(void **state)
{
	struct hv_platform platform = platform_of(NULL, HV_CONDUIT_HVC);
	uint32_t i;

	(void)state;
	fake.present = false; /* NOT_SUPPORTED */
	assert_int_equal(hv_detect(&platform), HV_NOT_DETECTED);
	memcpy(fake.other, kvm_uid, sizeof(kvm_uid));
	assert_int_equal(hv_detect(&platform), HV_NOT_DETECTED);
	for (i = 0; i < 4; i++) {
		memcpy(fake.other, hyper_v_uid, sizeof(hyper_v_uid));
		fake.other[i] ^= 0x80000000;
		assert_int_equal(hv_detect(&platform), HV_NOT_DETECTED);
	}
	assert_traps(6);
}

static const struct CMUnitTest tests[] = {
	GUEST_TEST(arm64_finds_hyper_v_by_its_fadt_without_a_trap, reset),
	GUEST_TEST(arm64_finds_hyper_v_by_its_uid_in_one_trap, reset),
	GUEST_TEST(arm64_asks_for_the_uid_when_the_fadt_does_not_name_hyper_v, reset),
	GUEST_TEST(arm64_makes_no_trap_without_a_conduit, reset),
	GUEST_TEST(arm64_finds_no_hyper_v_in_another_hypervisor, reset),
#endif
	GUEST_TEST(a_number_is_read_byte_by_byte, reset),
	GUEST_TEST(a_fadt_that_names_hyper_v_matches, reset),
	GUEST_TEST(a_fadt_may_lie_anywhere, reset),
	GUEST_TEST(a_fadt_that_is_none_or_truncated_does_not, reset),
	GUEST_TEST(no_byte_behind_the_table_is_read, reset),
	GUEST_TEST(every_byte_of_signature_and_identity_counts, reset),
	GUEST_TEST(the_length_in_the_table_must_reach_behind_the_identity, reset),
	GUEST_TEST(revisions_before_6_have_something_else_there, reset),
	GUEST_TEST(every_bit_of_the_uid_counts, reset),
	GUEST_TEST(not_supported_and_uuid_byte_order_are_not_the_uid, reset),
	GUEST_TEST(the_vendor_leaf_needs_its_words_and_leaves_up_to_5, reset),
};

int main(void)
{
	return cmocka_run_group_tests(tests, NULL, NULL);
}
