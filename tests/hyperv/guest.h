/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest on the fake hypervisor, for the tests of the topics. The program that
 * includes this chooses how the guest reaches it: TEST_SMCCC, TEST_HVC1,
 * TEST_CONDUIT (both, chosen at run time) or TEST_X86.
 */
#ifndef TESTS_HYPERV_GUEST_H
#define TESTS_HYPERV_GUEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/fake/fault.h"
#include "hyperv/fake/partition.h"
#include "hyperv/fake/record.h"
#include "hyperv/fake/synic.h"

static struct hv_fake fake;
static struct hv_fake_vp fake_vps[2];
static uint32_t fake_vp;
static struct hv_fake_record fake_records[64];

#define HV_CONFIG_FAKE    (&fake)
#define HV_CONFIG_FAKE_VP fake_vp

#ifdef TEST_X86
#define TEST_ARCH      HV_FAKE_X64
#define HV_CONFIG_ARCH "arch/x86/backend.h"
#define HV_CONFIG_TRAP "hyperv/fake/trap_x64.h"
static void *fake_page; /* what the pointer of the hypercall page is set to */
#define HV_CONFIG_FAKE_PAGE fake_page

/*
 * Fault-safe accesses of an embedder. They return MSR_FAULT for a fault;
 * bit n of msr_fails makes access number n fail with MSR_FAILED(n).
 */
#define MSR_FAULT     0x1ab
#define MSR_FAILED(n) (0x200 + (n))
static uint32_t msr_accesses;
static uint64_t msr_fails;
static bool msr_ignores_enable;      /* the hypercall page is never enabled */
static const void *msr_saw_page[32]; /* pointer of the hypercall page at each access */
static uint16_t guest_rdmsr(uint32_t msr, uint64_t *value);
static uint16_t guest_wrmsr(uint32_t msr, uint64_t value);
#define HV_CONFIG_RDMSR guest_rdmsr
#define HV_CONFIG_WRMSR guest_wrmsr
#else
#define TEST_ARCH      HV_FAKE_ARM64
#define HV_CONFIG_ARCH "arch/arm64/backend.h"
#ifdef TEST_ORDER /* the trap of the fake, where stores wait for a barrier */
#define HV_CONFIG_TRAP "hyperv/trap_order.h"
#else
#define HV_CONFIG_TRAP "hyperv/fake/trap_arm64.h"
#endif
#endif

#ifdef TEST_HVC1
#define HV_CONFIG_CONDUIT 1U
#endif
#ifdef TEST_CONDUIT
static uint32_t guest_conduit;
#define HV_CONFIG_CONDUIT guest_conduit
#endif

#include "hyperv/hyperv.h"

#ifdef TEST_X86
/* @return Whether this access fails. */
static inline bool guest_msr_fails(uint32_t number)
{
	if (number >= 32)
		return false;
	msr_saw_page[number] = fake_page;
	return (msr_fails >> number & 1) != 0;
}

static uint16_t guest_rdmsr(uint32_t msr, uint64_t *value)
{
	uint32_t number = msr_accesses++;

	if (guest_msr_fails(number))
		return (uint16_t)MSR_FAILED(number);
	return hv_fake_x64_rdmsr(&fake, fake_vp, msr, value) ? 0 : MSR_FAULT;
}

static uint16_t guest_wrmsr(uint32_t msr, uint64_t value)
{
	uint32_t number = msr_accesses++;

	if (guest_msr_fails(number))
		return (uint16_t)MSR_FAILED(number);
	if (msr == HV_X64_MSR_HYPERCALL && msr_ignores_enable)
		value &= ~1ULL;
	return hv_fake_x64_wrmsr(&fake, fake_vp, msr, value) ? 0 : MSR_FAULT;
}
#endif

/* Memory of the guest: four pages, whose addresses differ from their GPAs. */
#define GUEST_GPA   0x0000000123400000ULL
#define GUEST_BYTES (4 * 4096)

static uint64_t guest_memory[GUEST_BYTES / 8] __attribute__((aligned(4096)));

static uint64_t guest_time(void *context)
{
	(void)context;
	return 1000;
}

/* Interrupts that came; without a SynIC there are none but IPIs. */
static uint32_t guest_interrupts;
static bool guest_takes_ipis;
static uint32_t guest_interrupt_vp;
static uint32_t guest_interrupt_vector;

static void guest_interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	if (fake.synic == NULL && !guest_takes_ipis)
		fail();
	guest_interrupts++;
	guest_interrupt_vp = vp;
	guest_interrupt_vector = vector;
}

static void *guest_bytes(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	if (gpa < GUEST_GPA || gpa + size > GUEST_GPA + GUEST_BYTES)
		return NULL;
	return (char *)guest_memory + (gpa - GUEST_GPA);
}

/* A page object for what is @p offset bytes into the memory of the guest. */
static inline struct hv_page guest_page(uint32_t offset)
{
	struct hv_page page = { (char *)guest_memory + offset, GUEST_GPA + offset };

	return page;
}

/*
 * The input block of HvCallGetVpRegisters for so many registers, in the first page: SINTs of the boot processor, from 0
 * on.
 */
static inline void guest_asks_for_sints(uint32_t count)
{
	uint32_t *names = (uint32_t *)(void *)&guest_memory[2];
	uint32_t i;

	guest_memory[0] = ~0ULL;
	guest_memory[1] = 0xfffffffe;
	for (i = 0; i < count; i++)
		names[i] = HV_REGISTER_SINT0 + i % 16;
}

/* A partition as it is at boot, without a guest OS id. */
static inline int guest_reset(void **state)
{
	static const struct hv_fake_ops ops = { guest_time, guest_interrupt, guest_bytes };

#ifdef TEST_CONDUIT
	guest_conduit = (uint32_t)(uintptr_t)*state;
#else
	(void)state;
#endif
	memset(guest_memory, 0, sizeof(guest_memory));
	fake_vp = 0;
	guest_interrupts = 0;
	guest_takes_ipis = false;
	hv_fake_init(&fake, TEST_ARCH, fake_vps, 2, &ops, NULL);
	hv_fake_record_to(&fake, fake_records, 64);
#ifdef TEST_X86
	fake_page = NULL;
	msr_accesses = 0;
	msr_fails = 0;
	msr_ignores_enable = false;
#endif
	return 0;
}

#define GUEST_OS_ID 0x810000050f000000ULL /* Linux 5.15.0 */

/* The same with the guest OS id set and, on x86, the hypercall page at the last page of memory. */
static inline int guest_started(void **state)
{
	guest_reset(state);
	fake.guest_os_id = GUEST_OS_ID;
#ifdef TEST_X86
	fake_page = guest_page(3 * 4096).va;
	fake.hypercall = guest_page(3 * 4096).gpa | 1;
#endif
	return 0;
}

/* What detection would find now. */
static inline void guest_learn(struct hv_features *features)
{
	features->privileges = fake.privileges;
	features->hints = fake.hints;
	features->version = fake.version;
}

/* Trap @number from now on fails, once; on x86 a trap is an access to an MSR. @return The status of that. */
static inline hv_status_t guest_fails(uint32_t number)
{
#ifdef TEST_X86
	msr_accesses = 0;
	msr_fails = 1ULL << number;
	return (hv_status_t)MSR_FAILED(number);
#else
	static struct hv_fake_fault fault;

	hv_fake_fault_status(&fault, HV_FAKE_ANY_CODE, HV_STATUS_TIME_OUT, 0);
	fault.skip = number;
	fault.times = 1;
	hv_fake_inject(&fake, &fault, 1);
	return HV_STATUS_TIME_OUT;
#endif
}

static struct hv_fake_synic fake_synic;
static struct hv_fake_queued fake_queue[4];
static struct hv_fake_port fake_ports[3];

/* The same with a SynIC: room for four messages that wait, and no connections. */
static inline int guest_with_synic(void **state)
{
	guest_started(state);
	memset(fake_ports, 0, sizeof(fake_ports));
	hv_fake_synic_attach(&fake, &fake_synic, fake_queue, 4, fake_ports, 3);
	hv_fake_set_feature(&fake, HV_HAS_POST_MESSAGES, true);
	return 0;
}

#define GUEST_SINT 2U

/* The same switched on by hand for both processors: processor n has its messages in page n, SINT 2 is vector 18. */
static inline int guest_synic_on(void **state)
{
	uint32_t i;

	guest_with_synic(state);
	for (i = 0; i < 2; i++) {
		fake_vps[i].simp = guest_page(i * 4096).gpa | 1;
		fake_vps[i].sint[GUEST_SINT] = 18;
		fake_vps[i].scontrol = 1;
	}
	fake_vps[0].siefp = guest_page(2 * 4096).gpa | 1;
	return 0;
}

/* Traps so far, and what was illegal about them. */
static inline void assert_traps(uint64_t traps)
{
	assert_int_equal(fake.traps, traps);
}

static inline void assert_nothing_illegal(void)
{
	if (fake.illegal != 0)
		fail_msg("%s", hv_fake_reason_text(fake.last_illegal));
}

/* The trap with number @p number, from 0 on. */
static inline const struct hv_fake_record *trap(uint32_t number)
{
	const struct hv_fake_record *record;

	assert_true(number < fake.record_total);
	record = hv_fake_record_at(&fake, (uint32_t)fake.record_total - 1 - number);
	assert_non_null(record);
	return record;
}

/* A test and its setup; where the convention is chosen at run time, once under each. */
#ifdef TEST_CONDUIT
#define GUEST_TEST(test, setup)                                                                    \
	{ #test " by SMCCC", test, setup, NULL, (void *)0 },                                       \
	{                                                                                          \
#test " by HVC 1", test, setup, NULL, (void *)1                                    \
	}
#else
#define GUEST_TEST(test, setup) cmocka_unit_test_setup(test, setup)
#endif

#endif
