/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/arch.h>
#include <hyperv/control.h>
#include <hyperv/fake/arm64.h>
#include <hyperv/guest_os_id.h>

#include "print.h"
#include "gic.h"
#include "machine.h"
#include "monitor.h"
#include "partition.h"
#include "vgic.h"

#define QUEUE_PLACES 64U

/* Neither the processor's number nor in its order, so that a guest must ask. */
static const uint32_t vp_indices[PROCESSORS] = { 7, 4, 9, 2 };

static struct hv_fake fake;
static struct hv_fake_vp vps[PROCESSORS];
static struct hv_fake_synic synic;
static struct hv_fake_queued queue[QUEUE_PLACES];
static struct hv_fake_port ports[2 * PROCESSORS];
static bool expect_errors;
static uint64_t armed[PROCESSORS]; /* for when each has set its own timer */
static uint64_t time_scale;        /* reference time of a tick of the counter, in 2 to the -64 */
static uint32_t lock_word;

static void lock(void)
{
	while (hv_arch_cmpxchg32(&lock_word, 0, 1) != 0)
		hv_arch_cpu_relax();
}

static void unlock(void)
{
	hv_arch_store_release32(&lock_word, 0);
}

/* The fake's callbacks. */

static uint64_t fake_time(void *context)
{
	(void)context;
	return hv_arch_mul64_hi(hv_arch_counter(), time_scale);
}

static void *fake_memory(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	if (gpa < MEMORY_START || gpa >= MEMORY_END || size > MEMORY_END - gpa)
		return NULL;
	if (gpa < MONITOR_END && gpa + size > MONITOR_START)
		return NULL;
	return (void *)gpa;
}

static void fake_interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	vgic_raise(vp, vector);
}

static const struct hv_fake_ops ops = {
	.time = fake_time,
	.interrupt = fake_interrupt,
	.memory = fake_memory,
};

/* 2 to the 64 times ten million by the frequency, in two steps of 32 bits. */
static uint64_t scale_of(uint64_t frequency)
{
	uint64_t high = (HV_FAKE_CLOCK_HZ << 32) / frequency;
	uint64_t rest = (HV_FAKE_CLOCK_HZ << 32) % frequency;

	return high << 32 | (rest << 32) / frequency;
}

static void init_ports(void)
{
	uint32_t i;

	hv_fake_synic_attach(&fake, &synic, queue, QUEUE_PLACES, ports, 2 * PROCESSORS);
	for (i = 0; i < PROCESSORS; i++) {
		ports[i].connection = MONITOR_MESSAGES + i;
		ports[i].vp = i;
		ports[i].sint = MONITOR_SINT;
		ports[PROCESSORS + i].connection = MONITOR_EVENTS + i;
		ports[PROCESSORS + i].vp = i;
		ports[PROCESSORS + i].sint = MONITOR_SINT;
		ports[PROCESSORS + i].flags = MONITOR_EVENT_FLAGS;
	}
}

void partition_init(bool errors_expected)
{
	const uint64_t frequency = read_sysreg(cntfrq_el0);
	uint32_t i;

	expect_errors = errors_expected;
	hv_fake_init(&fake, HV_FAKE_ARM64, vps, PROCESSORS, &ops, NULL);
	for (i = 0; i < PROCESSORS; i++)
		vps[i].index = vp_indices[i];
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	hv_fake_set_feature(&fake, HV_HAS_GUEST_CRASH_REGS, true);
	hv_fake_set_feature(&fake, HV_HAS_POST_MESSAGES, true);
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_FREQUENCY_REGS, true);
	hv_fake_set_feature(&fake, HV_HAS_FREQUENCY_REGS, true);
	init_ports();
	time_scale = scale_of(frequency);
	fake.reference.scale = time_scale;
	fake.processor_clock = frequency;
	fake.interrupt_clock = frequency;
}

uint64_t partition_illegal(void)
{
	return fake.illegal;
}

void set_running(uint32_t number, bool running)
{
	lock();
	vps[number].running = running;
	if (report_wanted() && running)
		print("[EL2] CPU %u switches CPU %u on\n", this_processor(), number);
	else if (report_wanted())
		print("[EL2] CPU %u switches itself off\n", number);
	unlock();
}

/* What the fake found illegal, and the end unless errors are expected. */
static void report_illegal(uint64_t control)
{
	print("[EL2] illegal, CPU %u at 0x%lx, control 0x%lx: %s\n", this_processor(),
	      read_sysreg(elr_el2), control, hv_fake_reason_text(fake.last_illegal));
	if (expect_errors)
		return;
	print_totals("refused to go on");
	machine_exit(EXIT_ILLEGAL);
}

/* The text is the guest's, and may change while it is read: each byte once, none of them believed. */
static void print_message(uint64_t gpa, uint64_t size)
{
	const volatile uint8_t *text = fake_memory(NULL, gpa, (uint32_t)size);
	uint64_t i;

	print("[EL2] message, %lu bytes: ", size);
	for (i = 0; i < size; i++) {
		uint8_t c = text[i];

		if (c == '\n' && i + 1 < size)
			print("\n[EL2]   ");
		else if (c != '\n')
			print("%c", c >= ' ' && c < 0x7f ? c : '.');
	}
	print("\n");
}

static _Noreturn void report_crash(void)
{
	const uint64_t *p = fake.crash;
	const uint64_t control = p[5], start = hv_arch_counter();

	print("[EL2] crash report, CPU %u: 0x%lx 0x%lx 0x%lx 0x%lx 0x%lx, control 0x%lx\n",
	      this_processor(), p[0], p[1], p[2], p[3], p[4], control);
	if ((control & HV_CRASH_CTL_CRASH_NOTIFY_MSG) != 0)
		print_message(p[3], p[4]);
	/* A moment for others who crash as well: a second report would be illegal. */
	unlock();
	while (hv_arch_counter() - start < read_sysreg(cntfrq_el0) / 50)
		hv_arch_cpu_relax();
	lock();
	print_totals("guest reported a crash");
	machine_exit(EXIT_GUEST_REPORT);
}

/* Rounded up: a timer is late rather than early. One that is far away is looked at once a second. */
static void arm_timer(uint64_t next)
{
	uint64_t now = fake_time(NULL);
	uint64_t left = next > now ? next - now : 0;

	armed[this_processor()] = next;
	if (left > HV_FAKE_CLOCK_HZ)
		left = HV_FAKE_CLOCK_HZ;
	write_sysreg(cnthp_cval_el2,
		     hv_arch_counter() + left * read_sysreg(cntfrq_el0) / HV_FAKE_CLOCK_HZ + 1);
	write_sysreg(cnthp_ctl_el2, next != HV_NANO100_TIME_NEVER);
	__asm__ volatile("isb" : : : "memory");
}

void partition_timers(void)
{
	lock();
	(void)hv_fake_enter_vtl(&fake, this_processor(), HV_VTL_ENTRY_INTERRUPT);
	hv_fake_run_vp_timers(&fake, this_processor());
	arm_timer(hv_fake_next_vp_timer(&fake, this_processor()));
	unlock();
}

/* Behind a call: its own timers, as a rule. But the guest may set those of any processor. */
static void arm_timers(void)
{
	uint32_t i;

	for (i = 0; i < PROCESSORS; i++) {
		uint64_t next = hv_fake_next_vp_timer(&fake, i);

		if (next == armed[i])
			continue;
		if (i == this_processor())
			arm_timer(next);
		else if (next < armed[i])
			gic_kick(i);
	}
}

static void report_os_id(uint64_t before)
{
	struct hv_guest_os os;

	if (!report_wanted() || fake.guest_os_id == before)
		return;
	hv_guest_os_id_parse(fake.guest_os_id, &os);
	print("[EL2] CPU %u sets the guest OS id 0x%lx: ", this_processor(), fake.guest_os_id);
	if (os.open_source)
		print("open source, type 0x%x, version %u.%u.%u\n", os.type, os.version >> 16,
		      os.version >> 8 & 0xff, os.version & 0xff);
	else
		print("vendor 0x%x, system 0x%x\n", os.vendor, os.os_id);
}

bool partition_call(uint32_t immediate, uint64_t x[18])
{
	uint64_t control = immediate == HV_ARM64_HVC_NATIVE_IMM ? x[0] : x[1];
	uint64_t illegal, reports, os_id;
	bool known;

	lock();
	illegal = fake.illegal;
	reports = fake.crash_reports;
	os_id = fake.guest_os_id;
	known = hv_fake_arm64_hvc(&fake, this_processor(), immediate, x);
	report_os_id(os_id);
	if (fake.illegal != illegal)
		report_illegal(control);
	if (fake.crash_reports != reports)
		report_crash();
	arm_timers();
	unlock();
	return known;
}
