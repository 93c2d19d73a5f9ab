/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Processors and host as threads, under ThreadSanitizer: every word that they share is handed over by a primitive of arch.h,
 * which here is a compiler's atomic, or by the lock around a trap.
 */
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyperv/fake/partition.h"
#include "hyperv/fake/synic.h"

#define CPUS     4U
#define MESSAGES 60000U
#define SINT     2U
#define GPA      0x1000000ULL
#define PAGES    4U
#define QUEUE    16U

static pthread_mutex_t threads_lock = PTHREAD_MUTEX_INITIALIZER;
static struct hv_fake fake;
static struct hv_fake_vp fake_vps[CPUS];
static _Thread_local uint32_t cpu;

#define HV_CONFIG_FAKE    (&fake)
#define HV_CONFIG_FAKE_VP cpu
#define HV_CONFIG_ARCH    "arch/arm64/backend.h"
#define HV_CONFIG_TRAP    "hyperv/threads/trap.h"
#include "hyperv/hyperv.h"

static uint64_t memory[PAGES * 512] __attribute__((aligned(4096)));
static struct hv_fake_synic synic;
static struct hv_fake_queued queue[QUEUE];
static uint32_t interrupts;

/* A thread cannot fail a test of cmocka's: it counts what is wrong. */
static uint32_t wrong;

static void expect(bool good)
{
	if (!good)
		__atomic_fetch_add(&wrong, 1, __ATOMIC_RELAXED);
}

static uint64_t fake_time(void *context)
{
	(void)context;
	return 1ULL << 40;
}

static void fake_interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	(void)vp;
	(void)vector;
	__atomic_fetch_add(&interrupts, 1, __ATOMIC_RELEASE);
}

static void *fake_memory(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	if (gpa < GPA || gpa + size > GPA + sizeof(memory))
		return NULL;
	return (char *)memory + (gpa - GPA);
}

static struct hv_page page_of(uint32_t number)
{
	struct hv_page page = { memory + 512 * number, GPA + 4096 * number };

	return page;
}

static int reset(void **state)
{
	static const struct hv_fake_ops ops = { fake_time, fake_interrupt, fake_memory };
	uint32_t i;

	(void)state;
	memset(memory, 0, sizeof(memory));
	wrong = 0;
	interrupts = 0;
	hv_fake_init(&fake, HV_FAKE_ARM64, fake_vps, CPUS, &ops, NULL);
	hv_fake_synic_attach(&fake, &synic, queue, QUEUE, NULL, 0);
	fake.guest_os_id = 1;
	for (i = 0; i < 2; i++) {
		fake_vps[i].scontrol = 1;
		fake_vps[i].simp = page_of(i).gpa | 1;
		fake_vps[i].siefp = page_of(2 + i).gpa | 1;
		fake_vps[i].sint[SINT] = 18;
	}
	return 0;
}

/* Run @count threads and wait for all. */
static void run(void *(*thread)(void *), uint32_t count)
{
	pthread_t threads[CPUS];
	uint32_t i;

	for (i = 0; i < count; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, thread, (void *)(uintptr_t)i),
				 0);
	for (i = 0; i < count; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(wrong, 0);
}

/* The host posts messages whose words all depend on their number; as long as the queue has no room it tries again. */
static void post_all(void)
{
	uint64_t payload[30];
	uint32_t n;
	uint32_t i;

	for (n = 1; n <= MESSAGES; n++) {
		hv_status_t status;

		for (i = 0; i < 30; i++)
			payload[i] = (uint64_t)n << 32 | i;
		do {
			pthread_mutex_lock(&threads_lock);
			status = hv_fake_post_message(&fake, 0, SINT, n, payload, 240);
			pthread_mutex_unlock(&threads_lock);
			if (status != HV_STATUS_SUCCESS)
				sched_yield();
		} while (status == HV_STATUS_INSUFFICIENT_BUFFERS);
		expect(status == HV_STATUS_SUCCESS);
	}
}

static void expect_message(const struct hv_message *message, uint32_t number)
{
	uint32_t i;

	expect(message->header.message_type == number);
	expect(message->header.payload_size == 240);
	for (i = 0; i < 30; i++)
		expect(message->u.payload[i] == ((uint64_t)number << 32 | i));
}

/* The guest takes each once and in order; none is stuck, or the test does not end. */
static void take_all(void)
{
	struct hv_page page = page_of(0);
	struct hv_message message;
	uint32_t expected = 1;

	while (expected <= MESSAGES) {
		hv_status_t status = hv_take_message(&page, SINT, &message);

		if (status == HV_STATUS_SUCCESS)
			expect_message(&message, expected++);
		else if (status == HV_STATUS_NO_DATA)
			sched_yield();
		else
			expect(status == HV_STATUS_OBJECT_IN_USE);
	}
	expect(hv_take_message(&page, SINT, &message) == HV_STATUS_NO_DATA);
}

static void *host_or_guest(void *number)
{
	cpu = 0;
	if (number == NULL)
		post_all();
	else
		take_all();
	return NULL;
}

static void messages_come_once_and_in_order(void **state)
{
	(void)state;
	run(host_or_guest, 2);
	assert_int_equal(synic.delivered, MESSAGES);
	assert_int_equal(fake.illegal, 0);
}

static uint32_t taken[CPUS];

/* A processor that crashes takes what another one's handler takes too: each message goes to one of them. */
static void *either_takes(void *number)
{
	struct hv_page page = page_of(0);
	struct hv_message message;
	uint32_t last = 0;
	bool pending;

	cpu = 0;
	if (number == NULL) {
		post_all();
		return NULL;
	}
	while (__atomic_load_n(&taken[1], __ATOMIC_RELAXED) +
		       __atomic_load_n(&taken[2], __ATOMIC_RELAXED) <
	       MESSAGES) {
		hv_status_t status = hv_take_message_no_eom(&page, SINT, &message, &pending);

		if (pending)
			expect(hv_signal_eom() == HV_STATUS_SUCCESS);
		if (status != HV_STATUS_SUCCESS) {
			sched_yield();
			continue;
		}
		expect(message.header.message_type > last);
		last = message.header.message_type;
		expect_message(&message, last);
		__atomic_fetch_add(&taken[(uintptr_t)number], 1, __ATOMIC_RELAXED);
	}
	return NULL;
}

static void two_processors_share_the_messages(void **state)
{
	(void)state;
	memset(taken, 0, sizeof(taken));
	run(either_takes, 3);
	assert_int_equal(taken[1] + taken[2], MESSAGES);
	assert_int_equal(synic.delivered, MESSAGES);
}

#define EVENTS 60000U
static uint64_t
	rung[64]; /* how often a flag was set, written by the host before it sets the flag */
static uint64_t heard[64]; /* what the guest has seen of that */
static uint32_t host_done;

static void ring_all(void)
{
	uint32_t n;

	for (n = 0; n < EVENTS; n++) {
		uint32_t flag = n * 7 % 64;

		__atomic_fetch_add(&rung[flag], 1, __ATOMIC_RELAXED);
		pthread_mutex_lock(&threads_lock);
		expect(hv_fake_signal_event(&fake, 0, SINT, flag) == HV_STATUS_SUCCESS);
		pthread_mutex_unlock(&threads_lock);
	}
	__atomic_store_n(&host_done, 1, __ATOMIC_RELEASE);
}

/* A flag is cleared before what it stands for is looked at: at the end nothing is left unheard. */
static void hear_all(void)
{
	struct hv_page page = page_of(2);
	struct hv_event_scan scan;
	uint32_t done;
	uint32_t flag;

	do {
		done = __atomic_load_n(&host_done, __ATOMIC_ACQUIRE);
		expect(hv_event_scan_start(&scan, &page, SINT, 64) == HV_STATUS_SUCCESS);
		while (hv_event_next(&scan, &flag))
			heard[flag] = __atomic_load_n(&rung[flag], __ATOMIC_RELAXED);
		if (done == 0)
			sched_yield();
	} while (done == 0);
}

static void *bell_or_guest(void *number)
{
	cpu = 0;
	if (number == NULL)
		ring_all();
	else
		hear_all();
	return NULL;
}

static void no_event_is_lost(void **state)
{
	(void)state;
	memset(rung, 0, sizeof(rung));
	memset(heard, 0, sizeof(heard));
	host_done = 0;
	run(bell_or_guest, 2);
	assert_memory_equal(rung, heard, sizeof(rung));
}

#define CRASHES 2000U
static struct hv_crash crash;
static uint32_t reported[CRASHES];
static pthread_barrier_t together;

static void *crashes(void *number)
{
	uint64_t parameters[HV_CRASH_PARAMETERS];
	uint32_t i;

	cpu = (uint32_t)(uintptr_t)number;
	for (i = 0; i < HV_CRASH_PARAMETERS; i++)
		parameters[i] = cpu + 1;
	for (i = 0; i < CRASHES; i++) {
		hv_status_t status;

		pthread_barrier_wait(&together);
		status = hv_report_crash(&crash, parameters, 0);
		if (status == HV_STATUS_SUCCESS)
			__atomic_fetch_add(&reported[i], cpu + 1, __ATOMIC_RELAXED);
		else
			expect(status == HV_STATUS_OBJECT_IN_USE);
		/* One of them checks, and lets the partition crash once more. */
		if (pthread_barrier_wait(&together) == PTHREAD_BARRIER_SERIAL_THREAD) {
			expect(fake.crash_reports == 1 && fake.crash[0] == reported[i] &&
			       fake.crash[4] == reported[i]);
			fake.crash_reports = 0;
			crash.reported = 0;
		}
	}
	return NULL;
}

static void one_processor_reports_a_crash(void **state)
{
	struct hv_features features;

	(void)state;
	memset(reported, 0, sizeof(reported));
	memset(&features, 0xff, sizeof(features));
	hv_fake_set_feature(&fake, HV_HAS_GUEST_CRASH_REGS, true);
	cpu = 0;
	assert_int_equal(hv_crash_prepare(&crash, &features), HV_STATUS_SUCCESS);
	pthread_barrier_init(&together, NULL, CPUS);
	run(crashes, CPUS);
	pthread_barrier_destroy(&together);
	assert_int_equal(fake.illegal, 0);
}

static uint32_t indices[CPUS];
static struct hv_vp_map map;

/* Each processor notes its own index, forgets it and notes it again, while others make sets of all. */
static void *notes_itself(void *number)
{
	const uint32_t own = (uint32_t)(uintptr_t)number;
	struct hv_vpset_builder set;
	uint64_t mask;
	uint32_t i;
	uint32_t n;

	cpu = own;
	for (n = 0; n < 2000; n++) {
		expect(hv_vp_map_set_self(&map, own) == HV_STATUS_SUCCESS);
		hv_vpset_clear(&set);
		for (i = 0; i < CPUS; i++)
			expect(hv_vpset_add_cpus(&set, &map, &i, 1) == HV_STATUS_SUCCESS);
		expect(hv_vpset_mask(&set, &mask));
		expect(mask >> CPUS == 0 && (mask >> own & 1) != 0);
		expect(hv_vp_map_largest(&map) < CPUS);
		if (n != 1999)
			expect(hv_vp_map_set(&map, own, HV_VP_INVAL) == HV_STATUS_SUCCESS);
	}
	return NULL;
}

static void processors_note_themselves_side_by_side(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(hv_vp_map_init(&map, indices, CPUS), HV_STATUS_SUCCESS);
	run(notes_itself, CPUS);
	for (i = 0; i < CPUS; i++)
		assert_int_equal(indices[i], i);
}

#define TIMES 60000U
static uint32_t readers;

/* Scale and offset of each state give the same time, and those of two another. */
static void write_states(struct hv_reference_tsc_page *page)
{
	const uint64_t counter = (1ULL << 40) << HV_FAKE_COUNTER_SHIFT;
	uint32_t sequence = 0;

	while (__atomic_load_n(&readers, __ATOMIC_ACQUIRE) != 0) {
		uint64_t scale = (uint64_t)(sequence % 5 + 1) << 50;

		sequence = sequence == 0xffffffff ? 1 : sequence + 1;
		/* TLFS: not valid while it changes. */
		__atomic_store_n(&page->tsc_sequence, HV_REFERENCE_TSC_SEQUENCE_INVALID,
				 __ATOMIC_SEQ_CST);
		__atomic_store_n(&page->tsc_scale, scale, __ATOMIC_SEQ_CST);
		__atomic_store_n(&page->tsc_offset, (1ULL << 40) - hv_arch_mul64_hi(counter, scale),
				 __ATOMIC_SEQ_CST);
		__atomic_store_n(&page->tsc_sequence, sequence, __ATOMIC_SEQ_CST);
		sched_yield();
	}
}

static void *clock_or_reader(void *number)
{
	struct hv_reference_tsc_page *page = (struct hv_reference_tsc_page *)page_of(1).va;
	uint32_t i;

	cpu = (uint32_t)(uintptr_t)number;
	if (number == NULL) {
		write_states(page);
		return NULL;
	}
	for (i = 0; i < TIMES; i++)
		expect(hv_read_reference_time(page) == 1ULL << 40);
	__atomic_fetch_sub(&readers, 1, __ATOMIC_RELEASE);
	return NULL;
}

static void a_time_is_of_one_state(void **state)
{
	(void)state;
	readers = 2;
	run(clock_or_reader, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(messages_come_once_and_in_order, reset),
		cmocka_unit_test_setup(two_processors_share_the_messages, reset),
		cmocka_unit_test_setup(no_event_is_lost, reset),
		cmocka_unit_test_setup(one_processor_reports_a_crash, reset),
		cmocka_unit_test_setup(processors_note_themselves_side_by_side, reset),
		cmocka_unit_test_setup(a_time_is_of_one_state, reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
