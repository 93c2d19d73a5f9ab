/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Teardown: behind it the hypervisor, driven as hard as it goes, changes no byte of memory and interrupts nobody; and each
 * step is needed for that.
 */
#include "guest.h"

#define CPUS       4U
#define CPU_PAGES  3U
#define REFERENCE  (CPUS * CPU_PAGES)
#define CODE       (REFERENCE + 1)
#define PAGES      (CODE + 1)
#define TIMER_SINT 4U
#define NEXT_ID    0x8100000000010000ULL

static struct hv_fake_vp vps[CPUS];
static struct hv_fake_synic host;
static struct hv_fake_queued queue[64];
static uint64_t now;
static uint32_t interrupts[CPUS];
static uint64_t memory[PAGES * 512] __attribute__((aligned(4096)));
static uint64_t before[PAGES * 512];

static struct hv_guest guest;
static struct hv_irq irqs[CPUS];
static struct hv_teardown cpus[CPUS];
static struct hv_page pages[PAGES];

static uint64_t the_time(void *context)
{
	(void)context;
	return now;
}

static void interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	(void)vector;
	interrupts[vp]++;
}

static void *bytes(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	if (gpa < GUEST_GPA || gpa + size > GUEST_GPA + sizeof(memory))
		return NULL;
	return (char *)memory + (gpa - GUEST_GPA);
}

static const struct hv_fake_ops ops = { the_time, interrupt, bytes };

static hv_status_t on_enable(void *context, uint32_t vector)
{
	(void)context;
	(void)vector;
	return HV_STATUS_SUCCESS;
}

static void on_disable(void *context, uint32_t vector)
{
	(void)context;
	(void)vector;
}

static void on_message(void *context, uint32_t sint, const struct hv_message *message)
{
	(void)context;
	(void)sint;
	(void)message;
}

static void on_event(void *context, uint32_t sint, uint32_t flag)
{
	(void)context;
	(void)sint;
	(void)flag;
}

static const struct hv_irq_ops irq_ops = { on_enable, on_disable, on_message, on_event };

/* The host does all that it can: messages, events, timers that are due, a migration, entries into the VTL. */
static void drive(void)
{
	uint32_t vp;
	uint32_t i;

	for (vp = 0; vp < CPUS; vp++) {
		for (i = 0; i < 16; i++) {
			(void)hv_fake_post_message(&fake, vp, i, 1, "message", 7);
			(void)hv_fake_signal_event(&fake, vp, i, i * 100 + (uint32_t)(now % 97));
		}
		(void)hv_fake_enter_vtl(&fake, vp, 2 + (uint32_t)(now % 7));
	}
	for (i = 0; i < 3; i++) {
		now += 1000003;
		hv_fake_run_timers(&fake);
		hv_fake_reference_change(&fake);
	}
	for (vp = 0; vp < CPUS; vp++)
		hv_fake_synic_deliver(&fake, vp);
}

/* @return Bit p: page p is written to. Bit 32 + n: processor n is interrupted. The memory has another owner meanwhile. */
static uint64_t disturbed(void)
{
	static const uint8_t fills[] = { 0x00, 0x5a, 0xff };
	uint64_t found = 0;
	uint32_t fill;
	uint32_t i;

	memset(interrupts, 0, sizeof(interrupts));
	for (fill = 0; fill < 3; fill++) {
		memset(memory, fills[fill], sizeof(memory));
		memcpy(before, memory, sizeof(memory));
		drive();
		for (i = 0; i < PAGES; i++)
			if (memcmp(memory + i * 512, before + i * 512, 4096) != 0)
				found |= 1ULL << i;
	}
	for (i = 0; i < CPUS; i++)
		if (interrupts[i] != 0)
			found |= 1ULL << (32 + i);
	return found;
}

#define OF_CPU(n)     (7ULL << (n)*CPU_PAGES | 1ULL << (32 + (n)))
#define OF_REFERENCE  (1ULL << REFERENCE)
#define OF_EVERYTHING (OF_CPU(0) | OF_CPU(1) | OF_CPU(2) | OF_CPU(3) | OF_REFERENCE)

/* Switch on all there is on processor @n: VP assist page, SynIC, timers of both kinds; with messages and events in flight. */
static void bring_up(uint32_t n)
{
	static const uint32_t vectors[] = { 18, 20, 31 };
	static const struct hv_sint sints[] = { { GUEST_SINT, 18, 0 }, { TIMER_SINT, 20, 0 } };

	fake_vp = n;
	memset(&irqs[n], 0, sizeof(irqs[n]));
	irqs[n].ops = &irq_ops;
	irqs[n].vectors = vectors;
	irqs[n].vector_count = 3;
	cpus[n].synic = &irqs[n].synic;
	cpus[n].up = 1;
	assert_int_equal(hv_set_vpreg(HV_REGISTER_VP_ASSIST_PAGE,
				      pages[n * CPU_PAGES + 2].gpa | vps[n].vp_assist | 1),
			 HV_STATUS_SUCCESS);
	assert_int_equal(hv_irq_enable(&irqs[n], &pages[n * CPU_PAGES], &pages[n * CPU_PAGES + 1],
				       sints, 2, 0),
			 HV_STATUS_SUCCESS);
	assert_int_equal(hv_stimer_start(0, hv_stimer_direct(31, HV_STIMER_CONFIG_PERIODIC), 1000),
			 HV_STATUS_SUCCESS);
	assert_int_equal(
		hv_stimer_start(1, hv_stimer_message(TIMER_SINT, HV_STIMER_CONFIG_PERIODIC), 1000),
		HV_STATUS_SUCCESS);
	assert_int_equal(hv_stimer_start(2, hv_stimer_message(TIMER_SINT, 0), now + 4000000),
			 HV_STATUS_SUCCESS);
	assert_int_equal(hv_stimer_start(3, hv_stimer_direct(31, 0), now + 4000000),
			 HV_STATUS_SUCCESS);
}

static int partition(void **state)
{
	uint32_t i;

	guest_reset(state);
	now = 1000;
	memset(memory, 0, sizeof(memory));
	memset(cpus, 0, sizeof(cpus));
	memset(&guest, 0, sizeof(guest));
	hv_fake_init(&fake, TEST_ARCH, vps, CPUS, &ops, NULL);
	hv_fake_record_to(&fake, fake_records, 64);
	hv_fake_synic_attach(&fake, &host, queue, 64, NULL, 0);
	for (i = 0; i < PAGES; i++) {
		pages[i].va = memory + i * 512;
		pages[i].gpa = GUEST_GPA + i * 4096;
	}
	for (i = 0; i < CPUS; i++)
		vps[i].vp_assist = 0xabe; /* reserved bits */
#ifdef TEST_X86
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, &pages[CODE]), HV_STATUS_SUCCESS);
#else
	assert_int_equal(hv_start(&guest, GUEST_OS_ID, NULL), HV_STATUS_SUCCESS);
#endif
	assert_int_equal(hv_enable_reference_tsc(&guest.features, &pages[REFERENCE]),
			 HV_STATUS_SUCCESS);
	return 0;
}

static int busy(void **state)
{
	uint32_t i;

	partition(state);
	for (i = 0; i < CPUS; i++)
		bring_up(i);
	drive();
	fake_vp = 0;
	fake.traps = 0;
	fake.record_total = 0;
#ifdef TEST_X86
	msr_accesses = 0;
#endif
	return 0;
}

static hv_status_t cpu_down(uint32_t n)
{
	fake_vp = n;
	return hv_teardown_cpu(&cpus[n], &guest.features);
}

/* On the boot processor, as arm64 demands for the guest OS id. */
static hv_status_t partition_down(void)
{
	fake_vp = 0;
	return hv_teardown_partition(&guest, cpus, CPUS);
}

/* The registers are as at boot, but for addresses that mean nothing and SINTs that are masked. */
static void assert_all_off(void)
{
	uint32_t i;
	uint32_t sint;

	for (i = 0; i < CPUS; i++) {
		assert_int_equal(vps[i].simp | vps[i].siefp | vps[i].scontrol, 0);
		for (sint = 0; sint < 16; sint++)
			assert_int_equal(vps[i].sint[sint] >> 16, 1);
		assert_int_equal(vps[i].vp_assist & 0xfff, 0xabe);
		assert_int_equal(vps[i].stimer[0] | vps[i].stimer[2] | vps[i].stimer[4] |
					 vps[i].stimer[6],
				 0);
	}
	assert_int_equal(fake.reference_tsc & 1, 0);
	assert_int_equal(fake.guest_os_id, 0);
	assert_int_equal(fake.hypercall & 1, 0);
	assert_nothing_illegal();
}

/* What is proved to be quiet below is loud here. */
static void a_busy_partition_is_written_to_everywhere(void **state)
{
	(void)state;
	assert_int_equal(disturbed(), OF_EVERYTHING);
}

static void kexec_in(const uint32_t *order)
{
	uint64_t loud = OF_EVERYTHING;
	uint32_t i;

	for (i = 0; i < CPUS; i++) {
		assert_int_equal(partition_down(), HV_STATUS_OBJECT_IN_USE);
		assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
		assert_int_equal(cpu_down(order[i]), HV_STATUS_SUCCESS);
		assert_int_equal(cpus[order[i]].up, 0);
		loud &= ~OF_CPU(order[i]);
		assert_int_equal(disturbed(), loud);
	}
	assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
	assert_int_equal(disturbed(), 0);
	assert_all_off();
}

static void behind_kexec_nothing_is_written_in_any_order(void **state)
{
	uint32_t order[CPUS];
	uint32_t orders = 0;
	uint32_t code;
	uint32_t i;

	for (code = 0; code < 256; code++) {
		uint32_t used = 0;

		for (i = 0; i < CPUS; i++) {
			order[i] = code >> 2 * i & 3;
			used |= 1U << order[i];
		}
		if (used != 15)
			continue;
		busy(state);
		kexec_in(order);
		orders++;
	}
	assert_int_equal(orders, 24);
}

static void the_next_kernel_starts_as_at_boot(void **state)
{
	static const uint32_t order[] = { 3, 2, 1, 0 };
	struct hv_message message;
	uint32_t i;

	kexec_in(order);
	for (i = 0; i < 64; i++)
		queue[i].order = 0;
	memset(memory, 0, sizeof(memory));
#ifdef TEST_X86
	assert_int_equal(hv_start(&guest, NEXT_ID, &pages[CODE]), HV_STATUS_SUCCESS);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_OS_ID | HV_GUEST_OWNS_PAGE);
#else
	assert_int_equal(hv_start(&guest, NEXT_ID, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(guest.owned, HV_GUEST_OWNS_OS_ID);
#endif
	assert_int_equal(guest.guest_os_id, NEXT_ID);
	bring_up(1);
	assert_int_equal(hv_fake_post_message(&fake, 1, GUEST_SINT, 1, "", 0), 0);
	assert_int_equal(hv_take_message(&pages[CPU_PAGES], GUEST_SINT, &message),
			 HV_STATUS_SUCCESS);
	(void)state;
}

static void traps_are_few(void **state)
{
	(void)state;
	assert_int_equal(partition_down(), HV_STATUS_OBJECT_IN_USE);
	assert_traps(0);
	assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
#ifdef TEST_X86
	assert_traps(4 + 5 + 5 + 2);
#else
	assert_traps(2 + 3 + 2);
#endif
	fake.traps = 0;
	assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
#ifdef TEST_X86
	assert_traps(4 + 1);
#else
	assert_traps(2 + 1);
#endif
	assert_int_equal(cpu_down(1), HV_STATUS_SUCCESS);
	assert_int_equal(cpu_down(2), HV_STATUS_SUCCESS);
	assert_int_equal(cpu_down(3), HV_STATUS_SUCCESS);
	assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
	fake.traps = 0;
	assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
	assert_int_equal(hv_teardown_crash(&guest, &cpus[3]), HV_STATUS_SUCCESS);
	assert_traps(0);
}

static void processors_that_are_offline_are_not_waited_for(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 0; i < 3; i++)
		bring_up(i); /* the fourth never comes up */
	drive();
	assert_int_equal(cpu_down(1), HV_STATUS_SUCCESS); /* goes offline long before */
	assert_int_equal(disturbed() & OF_CPU(1), 0);
	bring_up(1); /* and comes back */
	assert_int_equal(disturbed() & OF_CPU(1), OF_CPU(1));
	assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
	assert_int_equal(cpu_down(2), HV_STATUS_SUCCESS);
	assert_int_equal(partition_down(), HV_STATUS_OBJECT_IN_USE);
	assert_int_equal(cpu_down(1), HV_STATUS_SUCCESS);
	assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
	assert_int_equal(disturbed(), 0);
	assert_nothing_illegal();
}

static void behind_a_crash_its_processor_is_quiet(void **state)
{
	struct hv_teardown others[CPUS];
	hv_status_t status;
	uint32_t n;

	for (n = 0; n < CPUS; n++) {
		busy(state);
		fake_vp = n;
		memcpy(others, cpus, sizeof(cpus));
		status = hv_teardown_crash(&guest, &cpus[n]);
		/* The others' pages are not in this one's reach. */
		assert_int_equal(disturbed(), OF_EVERYTHING & ~OF_CPU(n) & ~OF_REFERENCE);
#ifndef TEST_X86
		if (n !=
		    0) { /* nor is the id, where the hypervisor is strict: a next kernel uses it */
			assert_int_equal(status, HV_STATUS_INVALID_PARAMETER);
			assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
			assert_int_equal(fake.reasons[HV_FAKE_NOT_BOOT_VP], 1);
			assert_int_equal(fake.illegal, 1);
			continue;
		}
#endif
		assert_int_equal(status, HV_STATUS_SUCCESS);
		assert_int_equal(fake.guest_os_id, 0);
		assert_int_equal(fake.hypercall & 1, 0);
		assert_false(guest.started);
		others[n].up = 0;
		assert_memory_equal(others, cpus, sizeof(cpus));
		assert_nothing_illegal();
	}
}

/* The crash kernel, in memory of its own, takes over what the dead one has left on. */
static void a_crash_kernel_takes_the_pages_and_gives_them_back(void **state)
{
	static const struct hv_sint sint = { GUEST_SINT, 18, 0 };
	struct hv_synic synic = { 0, 0, 0, 0, 0, false };
	uint32_t n;

	(void)state;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_SUCCESS);
#ifdef TEST_X86
	assert_int_equal(hv_start(&guest, NEXT_ID, &pages[CODE]), HV_STATUS_SUCCESS);
#else
	assert_int_equal(hv_start(&guest, NEXT_ID, NULL), HV_STATUS_SUCCESS);
#endif
	for (n = 1; n < CPUS; n++) {
		struct hv_teardown cpu = { &synic, 1 };

		fake_vp = n;
		assert_int_equal(hv_synic_enable(&synic, &pages[0], &pages[1], &sint, 1,
						 HV_SYNIC_TAKE_PAGES),
				 HV_STATUS_SUCCESS);
		assert_int_equal(hv_teardown_cpu(&cpu, &guest.features), HV_STATUS_SUCCESS);
	}
	fake_vp = 0;
	assert_int_equal(hv_teardown_partition(&guest, NULL, 0), HV_STATUS_SUCCESS);
	assert_int_equal(disturbed() & 0xffffffff, 0);
}

/* Each step by itself, as a guest would write them down without teardown.h; @left_out is not done. */
#define TIMERS    1U
#define SYNIC     2U
#define ASSIST    4U
#define THE_PAGE  8U
#define STOP      16U
#define ALL_STEPS 5U
static void steps_but(uint32_t left_out)
{
	uint32_t n;

	for (n = 0; n < CPUS; n++) {
		fake_vp = n;
		if ((left_out & TIMERS) == 0)
			assert_int_equal(hv_stimer_stop_all(), HV_STATUS_SUCCESS);
		if ((left_out & SYNIC) == 0)
			assert_int_equal(hv_synic_disable(&irqs[n].synic), HV_STATUS_SUCCESS);
		if ((left_out & ASSIST) == 0)
			assert_int_equal(
				hv_set_vpreg(HV_REGISTER_VP_ASSIST_PAGE, vps[n].vp_assist & ~1ULL),
				HV_STATUS_SUCCESS);
	}
	fake_vp = 0;
	if ((left_out & THE_PAGE) == 0)
		assert_int_equal(hv_disable_reference_tsc(&guest.features, NULL),
				 HV_STATUS_SUCCESS);
	if ((left_out & STOP) == 0)
		assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
}

#define OF_ALL_CPUS(page) (0x249ULL << (page))
#define OF_INTERRUPTS     (0xfULL << 32)

static void each_step_is_needed(void **state)
{
	static const struct {
		uint32_t step;
		uint64_t disturbs;
	} needed[] = {
		{ 0, 0 },
		{ TIMERS, OF_INTERRUPTS },
		{ SYNIC, OF_ALL_CPUS(0) | OF_ALL_CPUS(1) | OF_INTERRUPTS },
		{ ASSIST, OF_ALL_CPUS(2) },
		{ THE_PAGE, OF_REFERENCE },
		{ STOP, 0 },
	};
	uint32_t i;

	for (i = 0; i < sizeof(needed) / sizeof(needed[0]); i++) {
		struct hv_guest next;

		busy(state);
		steps_but(needed[i].step);
		assert_int_equal(disturbed(), needed[i].disturbs);
		/* What stands against a next kernel: the id, or the page, of the one before. */
#ifdef TEST_X86
		assert_int_equal(hv_start(&next, NEXT_ID, &pages[0]),
				 needed[i].step == STOP ? HV_STATUS_OBJECT_IN_USE
							: HV_STATUS_SUCCESS);
#else
		assert_int_equal(hv_start(&next, NEXT_ID, NULL), HV_STATUS_SUCCESS);
		assert_int_equal(next.guest_os_id, needed[i].step == STOP ? GUEST_OS_ID : NEXT_ID);
#endif
		assert_nothing_illegal();
	}
}

/* Two steps left out disturb no less than both. */
static void no_step_stands_in_for_another(void **state)
{
	uint32_t steps;

	for (steps = 0; steps < 1U << ALL_STEPS; steps++) {
		uint64_t disturbs = 0;

		if ((steps & STOP) != 0)
			continue;
		if ((steps & TIMERS) != 0)
			disturbs |= OF_INTERRUPTS;
		if ((steps & SYNIC) != 0)
			disturbs |= OF_ALL_CPUS(0) | OF_ALL_CPUS(1) | OF_INTERRUPTS;
		if ((steps & ASSIST) != 0)
			disturbs |= OF_ALL_CPUS(2);
		if ((steps & THE_PAGE) != 0)
			disturbs |= OF_REFERENCE;
		busy(state);
		steps_but(steps);
		assert_int_equal(disturbed(), disturbs);
	}
}

/* Linux's order on x86: arm64 refuses all that comes behind, for good. */
static void the_id_is_last(void **state)
{
	hv_status_t status;

	(void)state;
	assert_int_equal(hv_stop(&guest), HV_STATUS_SUCCESS);
	status = cpu_down(0);
#ifdef TEST_X86
	assert_int_equal(status, HV_STATUS_SUCCESS);
	assert_int_equal(cpus[0].up, 0);
	assert_int_equal(disturbed() & OF_CPU(0), 0);
#else
	assert_int_equal(status, HV_STATUS_ACCESS_DENIED);
	assert_int_not_equal(cpus[0].up, 0);
	assert_int_equal(fake.last_illegal, HV_FAKE_BEFORE_OS_ID);
	assert_int_equal(disturbed() & OF_CPU(0), OF_CPU(0));
#endif
}

/* Bit 0 to 4: that step of processor 0 and the partition was not done. */
static uint32_t left_on(void)
{
	const struct hv_fake_vp *vp = &vps[0];
	uint32_t on = 0;

	if (((vp->stimer[0] | vp->stimer[2] | vp->stimer[4] | vp->stimer[6]) & 1) != 0)
		on |= TIMERS;
	if (((vp->simp | vp->siefp | vp->scontrol) & 1) != 0 ||
	    (vp->sint[GUEST_SINT] & vp->sint[TIMER_SINT] & 0x10000) == 0)
		on |= SYNIC;
	if ((vp->vp_assist & 1) != 0)
		on |= ASSIST;
	if ((fake.reference_tsc & 1) != 0)
		on |= THE_PAGE;
	if (fake.guest_os_id != 0 || (fake.hypercall & 1) != 0)
		on |= STOP;
	return on;
}

static void none_failing(void)
{
#ifdef TEST_X86
	msr_fails = 0;
#else
	hv_fake_inject(&fake, NULL, 0);
#endif
}

/* The steps that the traps of a crash belong to. */
static const uint8_t
	traps_of_a_crash[] = {
#ifdef TEST_X86
		TIMERS,   TIMERS,   TIMERS, TIMERS, SYNIC, SYNIC, SYNIC,  SYNIC,
		SYNIC,    SYNIC,    SYNIC,  SYNIC,  SYNIC, SYNIC, ASSIST, ASSIST,
		THE_PAGE, THE_PAGE, 0,      0,      STOP, /* the hypercall page goes with the id */
#else
		TIMERS, TIMERS, SYNIC, SYNIC, SYNIC, ASSIST, ASSIST, THE_PAGE, THE_PAGE, STOP,
#endif
	};

static void while_crashing_everything_is_tried(void **state)
{
	uint32_t i;

	for (i = 0; i < sizeof(traps_of_a_crash); i++) {
		hv_status_t status;

		busy(state);
		status = guest_fails(i);
		assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), status);
		assert_int_equal(left_on(), traps_of_a_crash[i]);
		assert_false(guest.started);
	}
	busy(state);
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_SUCCESS);
	assert_int_equal(left_on(), 0);
	assert_traps(sizeof(traps_of_a_crash));
}

/* The first of two failures is reported. */
static void the_first_failure_is_reported(void **state)
{
#ifdef TEST_X86
	msr_fails = 1ULL << 9 | 1ULL << 15 | 1ULL << 17;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), MSR_FAILED(9));
	assert_int_equal(left_on(), SYNIC | ASSIST | THE_PAGE);
	busy(state);
	msr_fails = 1ULL << 15 | 1ULL << 17;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), MSR_FAILED(15));
	busy(state);
	msr_fails = 1ULL << 17 | 1ULL << 20;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), MSR_FAILED(17));
	assert_int_equal(left_on(), THE_PAGE | STOP);
	msr_fails = 0;
#else
	struct hv_fake_fault faults[2];
	uint32_t first;

	for (first = 0; first < 9; first++) {
		busy(state);
		hv_fake_fault_status(&faults[0], HV_FAKE_ANY_CODE, HV_STATUS_TIME_OUT, 0);
		faults[0].skip = first;
		faults[0].times = 1;
		/* This one does not see the call that the other hits. */
		hv_fake_fault_status(&faults[1], HV_FAKE_ANY_CODE, HV_STATUS_OPERATION_DENIED, 0);
		faults[1].skip = first;
		hv_fake_inject(&fake, faults, 2);
		assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_TIME_OUT);
		assert_int_equal(left_on() & STOP, STOP);
	}
#endif
}

static void what_fails_is_tried_again(void **state)
{
	uint32_t i;

	for (i = 0; i < sizeof(traps_of_a_crash) && traps_of_a_crash[i] < THE_PAGE; i++) {
		hv_status_t status;
		uint32_t n;

		busy(state);
		for (n = 1; n < CPUS; n++)
			assert_int_equal(cpu_down(n), HV_STATUS_SUCCESS);
		status = guest_fails(i);
		assert_int_equal(cpu_down(0), status);
		assert_int_equal(cpus[0].up, status);
		none_failing();
		assert_int_equal(partition_down(), HV_STATUS_OBJECT_IN_USE);
		assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
		assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
		assert_int_equal(disturbed(), 0);
		assert_all_off();
	}
}

/* Without the id the page could not be taken back: so the id stays. */
static void a_page_that_stays_keeps_the_id(void **state)
{
	uint32_t number;

	for (number = 0; number < 2; number++) {
		hv_status_t status;
		uint32_t n;

		busy(state);
		for (n = 0; n < CPUS; n++)
			assert_int_equal(cpu_down(n), HV_STATUS_SUCCESS);
		status = guest_fails(number);
		assert_int_equal(partition_down(), status);
		assert_true(guest.started);
		assert_int_equal(fake.guest_os_id, GUEST_OS_ID);
		assert_int_equal(left_on(), THE_PAGE | STOP);
		none_failing();
		assert_int_equal(partition_down(), HV_STATUS_SUCCESS);
		assert_all_off();
	}
}

static void what_the_partition_may_not_use_is_not_touched(void **state)
{
	struct hv_synic off = { 0, 0, 0, 0, 0, false };
	struct hv_teardown cpu = { &off, 1 };

	(void)state;
	assert_int_equal(hv_disable_reference_tsc(&guest.features, NULL), HV_STATUS_SUCCESS);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, false);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_APIC_REGS, false);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, false);
	assert_int_equal(hv_get_features(&guest.features), HV_STATUS_SUCCESS);
	fake.traps = 0;
	assert_int_equal(hv_teardown_cpu(&cpu, &guest.features), HV_STATUS_SUCCESS);
	assert_traps(0);
	assert_int_equal(cpu.up, 0);
	cpu.up = 1;
	assert_int_equal(hv_teardown_crash(&guest, &cpu), HV_STATUS_SUCCESS);
#ifndef TEST_X86
	assert_traps(1);
#endif
	assert_int_equal(fake.guest_os_id, 0);
	assert_int_equal(fake.reasons[HV_FAKE_NO_PRIVILEGE], 0);
}

/* An arm64 host may not know the VP assist page at all. */
static void a_host_without_vp_assist_pages(void **state)
{
#ifndef TEST_X86
	struct hv_fake_fault fault;
	uint32_t n;

	for (n = 0; n < CPUS; n++)
		vps[n].vp_assist = 0xabe;
	hv_fake_fault_status(&fault, HVCALL_GET_VP_REGISTERS, HV_STATUS_INVALID_PARAMETER, 0);
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
	assert_int_equal(fault.used, 1);
	assert_int_equal(cpus[0].up, 0);
	/* but another failure does not go under */
	busy(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, false);
	fault.used = 0;
	fault.skip = 1;
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(cpu_down(0), HV_STATUS_ACCESS_DENIED);
	/* nor does the same one when the page is to be switched off */
	busy(state);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, false);
	assert_int_equal(hv_get_features(&guest.features), HV_STATUS_SUCCESS);
	cpus[0].synic = NULL;
	hv_fake_fault_status(&fault, HVCALL_SET_VP_REGISTERS, HV_STATUS_INVALID_PARAMETER, 0);
	hv_fake_inject(&fake, &fault, 1);
	assert_int_equal(cpu_down(0), HV_STATUS_INVALID_PARAMETER);
	assert_int_not_equal(cpus[0].up, 0);
	assert_int_equal(left_on() & ASSIST, ASSIST);
#else
	/* x86 has it, or the privilege is not there */
	(void)state;
	msr_fails = 1ULL << 14;
	assert_int_equal(cpu_down(0), MSR_FAILED(14));
	assert_int_equal(left_on() & ASSIST, ASSIST);
#endif
}

static void pages_of_a_paravisor_stay_where_they_are(void **state)
{
	static const struct hv_sint sint = { GUEST_SINT, 18, 0 };

	(void)state;
	cpus[0].synic = &irqs[0].synic;
	memset(&irqs[0], 0, sizeof(irqs[0]));
	vps[0].simp = pages[0].gpa;
	vps[0].siefp = pages[1].gpa | 1;
	assert_int_equal(hv_synic_enable(cpus[0].synic, NULL, NULL, &sint, 1, 0),
			 HV_STATUS_SUCCESS);
	cpus[0].up = 1;
	assert_int_equal(disturbed(), (OF_CPU(0) & ~4ULL) | OF_REFERENCE);
	assert_int_equal(cpu_down(0), HV_STATUS_SUCCESS);
	assert_int_equal(vps[0].simp, pages[0].gpa);
	assert_int_equal(vps[0].siefp, pages[1].gpa);
	assert_int_equal(disturbed(), OF_REFERENCE);

	/* firmware's, enabled and left alone: the only one that is still written to, but its SINT is masked */
	vps[0].siefp |= 1;
	vps[0].scontrol = 1;
	assert_int_equal(hv_synic_enable(cpus[0].synic, &pages[4], &pages[5], &sint, 1, 0),
			 HV_STATUS_SUCCESS);
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_SUCCESS);
	assert_int_equal(disturbed(), 2);
	assert_nothing_illegal();
}

static void what_is_wrong_is_no_trap(void **state)
{
	(void)state;
	assert_int_equal(hv_teardown_cpu(NULL, &guest.features), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_teardown_cpu(&cpus[0], NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_teardown_partition(NULL, cpus, CPUS), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_teardown_partition(&guest, NULL, 1), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_teardown_crash(NULL, &cpus[0]), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
	assert_int_equal(cpus[0].up, 1);
	/* without a processor the rest is done */
	assert_int_equal(hv_teardown_crash(&guest, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(left_on(), TIMERS | SYNIC | ASSIST);
	/* one without a SynIC is whole */
	busy(state);
	cpus[0].synic = NULL;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_SUCCESS);
	assert_int_equal(cpus[0].up, 0);
	assert_int_equal(left_on(), SYNIC);
	/* a guest that never started has nothing on */
	memset(&guest, 0, sizeof(guest));
	fake.traps = 0;
	assert_int_equal(hv_teardown_crash(&guest, &cpus[0]), HV_STATUS_SUCCESS);
	assert_int_equal(hv_teardown_partition(&guest, NULL, 0), HV_STATUS_SUCCESS);
	assert_traps(0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_busy_partition_is_written_to_everywhere, busy),
		GUEST_TEST(behind_kexec_nothing_is_written_in_any_order, busy),
		GUEST_TEST(the_next_kernel_starts_as_at_boot, busy),
		GUEST_TEST(traps_are_few, busy),
		GUEST_TEST(processors_that_are_offline_are_not_waited_for, partition),
		GUEST_TEST(behind_a_crash_its_processor_is_quiet, busy),
		GUEST_TEST(a_crash_kernel_takes_the_pages_and_gives_them_back, busy),
		GUEST_TEST(each_step_is_needed, busy),
		GUEST_TEST(no_step_stands_in_for_another, busy),
		GUEST_TEST(the_id_is_last, busy),
		GUEST_TEST(while_crashing_everything_is_tried, busy),
		GUEST_TEST(the_first_failure_is_reported, busy),
		GUEST_TEST(what_fails_is_tried_again, busy),
		GUEST_TEST(a_page_that_stays_keeps_the_id, busy),
		GUEST_TEST(what_the_partition_may_not_use_is_not_touched, partition),
		GUEST_TEST(a_host_without_vp_assist_pages, busy),
		GUEST_TEST(pages_of_a_paravisor_stay_where_they_are, partition),
		GUEST_TEST(what_is_wrong_is_no_trap, busy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
