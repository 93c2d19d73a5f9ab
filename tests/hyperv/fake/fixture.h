/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A partition of the fake hypervisor with three virtual processors and three pages of memory, for
 * the tests of its headers. Control words and results are put together from literal shifts here,
 * so that a wrong mask or offset in the headers shows.
 */
#ifndef TESTS_HYPERV_FAKE_FIXTURE_H
#define TESTS_HYPERV_FAKE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/fake/arm64.h"
#include "hyperv/fake/fault.h"
#include "hyperv/fake/record.h"
#include "hyperv/fake/x64.h"

#define VPS          3
#define RECORDS      4
#define MEMORY_BASE  0x10000ULL
#define MEMORY_PAGES 3
#define MEMORY_SIZE  (MEMORY_PAGES * 0x1000ULL)
#define OS_ID        0x8100000000000000ULL
#define SELF         0xffffffffffffffffULL
#define SELF_VP      0xfffffffeULL
#define FAST         0x10000ULL
#define POISON       0x5a5a5a5a5a5a5a5aULL

struct fixture {
	struct hv_fake fake;
	struct hv_fake_vp vps[VPS];
	struct hv_fake_record records[RECORDS];
	struct hv_fake_fault fault;
	uint64_t memory[MEMORY_SIZE / 8];
	uint64_t time;
	uint32_t takes_interrupts; /* so many may come */
	uint32_t interrupts;       /* that came */
	uint32_t interrupted[2];   /* processor and vector of the last */
	uint64_t control;          /* control word after the last call */
	uint64_t block[16];        /* registers after the last call */
	uint64_t asked_gpa[2];     /* what the memory callback was asked, last first */
	uint32_t asked_size[2];
	uint32_t asked;
};

static struct fixture fixture;

static uint64_t fixture_time(void *context)
{
	return ((struct fixture *)context)->time;
}

static void fixture_interrupt(void *context, uint32_t vp, uint32_t vector)
{
	struct fixture *f = (struct fixture *)context;

	if (f->interrupts++ >= f->takes_interrupts)
		fail();
	f->interrupted[0] = vp;
	f->interrupted[1] = vector;
}

static void *fixture_memory(void *context, hv_gpa_t gpa, uint32_t size)
{
	struct fixture *f = (struct fixture *)context;

	f->asked_gpa[1] = f->asked_gpa[0];
	f->asked_size[1] = f->asked_size[0];
	f->asked_gpa[0] = gpa;
	f->asked_size[0] = size;
	f->asked++;
	if (gpa < MEMORY_BASE || gpa + size > MEMORY_BASE + MEMORY_SIZE)
		return NULL;
	return (char *)f->memory + (gpa - MEMORY_BASE);
}

static const struct hv_fake_ops fixture_ops = { fixture_time, fixture_interrupt, fixture_memory };

/* Make the partition; VP indices and hardware ids are not the places in vps. */
static inline void fixture_init(uint32_t arch)
{
	static const uint32_t index[VPS] = { 7, 3, 40 };
	uint32_t i;

	memset(&fixture, 0xa5, sizeof(fixture));
	hv_fake_init(&fixture.fake, arch, fixture.vps, VPS, &fixture_ops, &fixture);
	for (i = 0; i < VPS; i++) {
		fixture.vps[i].index = index[i];
		fixture.vps[i].hwid = index[i] + 0x100;
	}
	fixture.fake.guest_os_id = OS_ID;
	fixture.asked = 0;
	fixture.takes_interrupts = 0;
	fixture.interrupts = 0;
	fixture.time = 1234567;
	hv_fake_record_to(&fixture.fake, fixture.records, RECORDS);
}

static inline int setup_arm64(void **state)
{
	fixture_init(HV_FAKE_ARM64);
	*state = &fixture;
	return 0;
}

static inline int setup_x64(void **state)
{
	fixture_init(HV_FAKE_X64);
	*state = &fixture;
	return 0;
}

/* A test on one architecture, and the same on both. */
#define ON_ARM64(test) cmocka_unit_test_setup(test, setup_arm64)
#define ON_X64(test)   cmocka_unit_test_setup(test, setup_x64)
#define ON_BOTH(test)  ON_ARM64(test), ON_X64(test)

/* A rep call's control word without the fast bit. */
static inline uint64_t rep(uint64_t code, uint64_t count, uint64_t start)
{
	return code | count << 32 | start << 48;
}

/* The word of guest memory at @gpa. */
static inline uint64_t *word_at(uint64_t gpa)
{
	return &fixture.memory[(gpa - MEMORY_BASE) / 8];
}

/* The slot for messages of this SINT in the first page, where tests of the SynIC have them. */
static inline uint64_t *slot(uint32_t sint)
{
	return word_at(MEMORY_BASE + sint * 256);
}

/* A write of a register by the processor at place 1. @return The status. */
static inline uint32_t set_register(uint32_t name, uint64_t value)
{
	fixture.fake.reason = HV_FAKE_LEGAL;
	return hv_fake_set_register(&fixture.fake, &fixture.vps[1], name, value, 0);
}

/*
 * A hypercall of processor @vp by HVC #0 or on x86: the parameter registers are fixture.block,
 * which gets what is in them afterwards, as fixture.control the control word.
 */
static inline uint64_t hypercall_on(uint32_t vp, uint64_t control)
{
	struct hv_fake_x64_regs regs;
	uint64_t x[18];

	if (fixture.fake.arch == HV_FAKE_ARM64) {
		x[0] = 0x46000001;
		x[1] = control;
		memcpy(&x[2], fixture.block, 128);
		assert_true(hv_fake_arm64_hvc(&fixture.fake, vp, 0, x));
		memcpy(fixture.block, &x[2], 128);
		fixture.control = x[1];
		return x[0];
	}
	regs.rax = POISON;
	regs.rcx = control;
	regs.rdx = fixture.block[0];
	regs.r8 = fixture.block[1];
	memcpy(regs.xmm, &fixture.block[2], 96);
	hv_fake_x64_hypercall(&fixture.fake, vp, &regs);
	fixture.block[0] = regs.rdx;
	fixture.block[1] = regs.r8;
	memcpy(&fixture.block[2], regs.xmm, 96);
	fixture.control = regs.rcx;
	return regs.rax;
}

/* The same from the boot processor. */
static inline uint64_t hypercall(uint64_t control)
{
	return hypercall_on(0, control);
}

/* A memory call from the boot processor. */
static inline uint64_t call_memory(uint64_t control, uint64_t input, uint64_t output)
{
	fixture.block[0] = input;
	fixture.block[1] = output;
	return hypercall(control);
}

/* Fill the parameter registers: the words given, then poison. */
static inline void put_words(const uint64_t *words, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < 16; i++)
		fixture.block[i] = i < count ? words[i] : POISON + i;
}
#define PUT(...)                                                                                   \
	put_words((const uint64_t[]){ __VA_ARGS__ }, sizeof((const uint64_t[]){ __VA_ARGS__ }) / 8)

/* The parameter registers from @first to @last are still what put_words() left there. */
static inline void expect_poison(uint32_t first, uint32_t last)
{
	uint32_t i;

	for (i = first; i <= last; i++)
		assert_int_equal(fixture.block[i], POISON + i);
}

/* The last trap gave status and reps, for @reason, and is recorded so. */
static inline void expect_result(uint64_t result, uint64_t status, uint64_t reps, uint32_t reason)
{
	const struct hv_fake_record *record = hv_fake_record_at(&fixture.fake, 0);

	assert_int_equal(result, status | reps << 32);
	assert_int_equal(fixture.fake.reason, reason);
	assert_non_null(record);
	assert_int_equal(record->result, result);
	assert_int_equal(record->status, status);
	assert_int_equal(record->reps, reps);
	assert_int_equal(record->reason, reason);
}

/* So many illegal uses up to now. */
static inline void expect_illegal(uint64_t count)
{
	assert_int_equal(fixture.fake.illegal, count);
}

/* The call was refused as an illegal use, and nothing but that happened. */
static inline void expect_refused(uint64_t result, uint64_t status, uint32_t reason)
{
	expect_result(result, status, 0, reason);
	expect_illegal(1);
	assert_int_equal(fixture.fake.last_illegal, reason);
	assert_int_equal(fixture.fake.reasons[reason], 1);
	fixture.fake.illegal = 0;
	fixture.fake.last_illegal = 0;
	fixture.fake.reasons[reason] = 0;
}

/* The call was refused, but legal. */
static inline void expect_denied(uint64_t result, uint64_t status, uint32_t reason)
{
	expect_result(result, status, 0, reason);
	expect_illegal(0);
	assert_int_equal(fixture.fake.last_illegal, 0);
	assert_int_equal(fixture.fake.reasons[reason], 1);
	fixture.fake.reasons[reason] = 0;
}

/* The call succeeded with @reps elements done, and nothing was wrong with it. */
static inline void expect_success(uint64_t result, uint64_t reps)
{
	expect_result(result, 0, reps, HV_FAKE_LEGAL);
	expect_illegal(0);
}

#endif
