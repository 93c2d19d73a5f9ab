/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/arch_cpu.h>

#include "interrupt.h"
#include "machine.h"
#include "msr.h"
#include "print.h"
#include "serial.h"

#define EXCEPTIONS 32U
#define VECTORS    256U
#define ENTRY_SIZE 16 /* bytes of an entry of start.S */

#define CODE64        0x10U
#define GATE_PRESENT  0x8e00U
#define CPUID_X2APIC  0x200000U
#define MSR_APIC_BASE 0x1bU
#define APIC_BASE_ON  0x800U
#define APIC_BASE_X2  0x400U

/* Registers of the APIC by their offset; with x2APIC an MSR each. */
#define APIC_ADDRESS        0xfee00000UL
#define APIC_MSR            0x800U
#define APIC_EOI            0xb0U
#define APIC_SPURIOUS       0xf0U
#define APIC_SPURIOUS_ON    0x100U
#define APIC_REQUESTS       0x200U
#define APIC_COMMAND        0x300U
#define APIC_COMMAND_HIGH   0x310U
#define APIC_TIMER          0x320U
#define APIC_TIMER_COUNT    0x380U
#define APIC_TIMER_NOW      0x390U
#define APIC_TIMER_DIVIDE   0x3e0U
#define APIC_DIVIDE_BY_16   3U
#define APIC_COMMAND_BUSY   0x1000U
#define APIC_COMMAND_ASSERT 0x4000U
#define APIC_COMMAND_INIT   0x4500U
#define APIC_COMMAND_START  0x4600U

/* KVM's and QEMU's timer of the APIC counts nanoseconds. */
#define TICKS_PER_SECOND (1000000000U / 16)

extern const char interrupt_entries[], interrupt_idle_halt[], interrupt_idle_end[];

struct gate {
	uint64_t low, high;
};

static struct gate table[VECTORS];
static void (*handlers[VECTORS])(uint32_t vector);
static bool ends_itself[VECTORS];
static uint32_t unexpected;
static bool by_msr, waited_in_vain;

void (*interrupt_end_hook)(void);

static uint32_t apic_read(uint32_t offset)
{
	if (by_msr)
		return (uint32_t)hv_x64_rdmsr(APIC_MSR + offset / 16);
	return *(volatile uint32_t *)(APIC_ADDRESS + offset);
}

static void apic_write(uint32_t offset, uint32_t value)
{
	if (by_msr)
		hv_x64_wrmsr(APIC_MSR + offset / 16, value);
	else
		*(volatile uint32_t *)(APIC_ADDRESS + offset) = value;
}

static void apic_command(uint32_t number, uint32_t command)
{
	/* A write of an MSR is no barrier for the stores before it (Intel SDM 3A, 11.12.3). */
	hv_arch_mb();
	if (by_msr) {
		hv_x64_wrmsr(APIC_MSR + APIC_COMMAND / 16, (uint64_t)number << 32 | command);
		return;
	}
	apic_write(APIC_COMMAND_HIGH, number << 24);
	apic_write(APIC_COMMAND, command);
	while ((apic_read(APIC_COMMAND) & APIC_COMMAND_BUSY) != 0)
		hv_arch_cpu_relax();
}

static void nothing(uint32_t vector)
{
	(void)vector;
}

void interrupt_init(void)
{
	uint32_t regs[4], i;

	for (i = 0; i < VECTORS; i++) {
		uint64_t entry = (uint64_t)interrupt_entries + i * ENTRY_SIZE;

		table[i].low = (entry & 0xffff) | CODE64 << 16 | (uint64_t)GATE_PRESENT << 32 |
			       (entry >> 16 & 0xffff) << 48;
		table[i].high = entry >> 32;
	}
	/* Firmware has left the PC's old controllers on, with vectors that are exceptions. */
	__asm__ volatile("outb %%al, $0x21\n\toutb %%al, $0xa1" : : "a"(0xff));
	hv_x64_cpuid(1, 0, regs);
	by_msr = (regs[2] & CPUID_X2APIC) != 0;
	interrupt_enable(VECTOR_WAKE, nothing);
	interrupt_enable(VECTOR_TIMER, nothing);
}

void interrupt_init_processor(void)
{
	const struct __attribute__((packed)) {
		uint16_t limit;
		uint64_t address;
	} pointer = { sizeof(table) - 1, (uint64_t)table };
	uint64_t base = hv_x64_rdmsr(MSR_APIC_BASE) | APIC_BASE_ON;

	__asm__ volatile("lidt %0" : : "m"(pointer) : "memory");
	hv_x64_wrmsr(MSR_APIC_BASE, base);
	if (by_msr)
		hv_x64_wrmsr(MSR_APIC_BASE, base | APIC_BASE_X2);
	apic_write(APIC_SPURIOUS, APIC_SPURIOUS_ON | VECTOR_SPURIOUS);
	apic_write(APIC_TIMER_DIVIDE, APIC_DIVIDE_BY_16);
	apic_write(APIC_TIMER, VECTOR_TIMER);
}

void interrupt_off(void)
{
	apic_write(APIC_TIMER_COUNT, 0);
}

void interrupt_enable(uint32_t vector, void (*handler)(uint32_t vector))
{
	handlers[vector] = handler;
}

void interrupt_set_auto_eoi(uint32_t vector, bool automatic)
{
	ends_itself[vector] = automatic;
}

void interrupt_disable(uint32_t vector)
{
	(void)vector;
}

uint32_t interrupt_pending(void)
{
	uint32_t i, count = 0;

	for (i = 0; i < VECTORS; i++)
		if (i != VECTOR_WAKE && i != VECTOR_TIMER)
			count += apic_read(APIC_REQUESTS + i / 32 * 16) >> i % 32 & 1;
	return count;
}

uint32_t interrupt_unexpected(void)
{
	return hv_arch_load_acquire32(&unexpected);
}

void interrupt_wake(uint32_t number)
{
	apic_command(number, APIC_COMMAND_ASSERT | VECTOR_WAKE);
}

void interrupt_start(uint32_t number, uint64_t page)
{
	apic_command(number, APIC_COMMAND_INIT);
	interrupt_sleep(200);
	apic_command(number, APIC_COMMAND_START | (uint32_t)(page >> 12));
}

void interrupt_let_in(void)
{
	__asm__ volatile("sti\n\tnop\n\tcli" : : : "memory");
}

/* The timer stands at 0 when the time is over. */
static bool wait_ticks(bool (*done)(const void *what), const void *what, uint32_t ticks)
{
	apic_write(APIC_TIMER_COUNT, ticks);
	while (!done(what) && apic_read(APIC_TIMER_NOW) != 0)
		interrupt_idle();
	apic_write(APIC_TIMER_COUNT, 0);
	return done(what);
}

bool interrupt_wait(bool (*done)(const void *what), const void *what)
{
	/* Where something has failed more will, and the report of it is not to take minutes. */
	uint32_t ticks = waited_in_vain ? TICKS_PER_SECOND / 10 : TICKS_PER_SECOND * WAIT_SECONDS;

	if (done(what) || wait_ticks(done, what, ticks))
		return true;
	waited_in_vain = true;
	return false;
}

static bool never(const void *what)
{
	(void)what;
	return false;
}

void interrupt_sleep(uint32_t microseconds)
{
	(void)wait_ticks(never, NULL, microseconds * (TICKS_PER_SECOND / 1000) / 1000 + 1);
}

bool interrupt_by_msr(void)
{
	return by_msr;
}

void interrupt_end(void)
{
	apic_write(APIC_EOI, 0);
}

static void exception(struct interrupt_frame *frame)
{
	static uint32_t stopped;
	uint64_t address;

	if (msr_fixup(frame))
		return;
	/* One processor says so. */
	if (hv_arch_cmpxchg32(&stopped, 0, 1) != 0)
		machine_park();
	serial_quiet(false);
	__asm__ volatile("mov %%cr2, %0" : "=r"(address));
	print("\nexception: %lu, error 0x%lx, at 0x%lx, address 0x%lx, RCX 0x%lx, CPU %u\n",
	      frame->vector, frame->error, frame->rip, address, frame->registers[13],
	      machine_number());
	machine_exit(EXIT_EXCEPTION);
}

void interrupt_taken(struct interrupt_frame *frame)
{
	uint32_t vector = (uint32_t)frame->vector;

	/* This is the interrupt to wait for. */
	if (frame->rip == (uint64_t)interrupt_idle_halt)
		frame->rip = (uint64_t)interrupt_idle_end;
	if (vector < EXCEPTIONS) {
		exception(frame);
		return;
	}
	if (vector == VECTOR_SPURIOUS)
		return;
	if (handlers[vector] != NULL)
		handlers[vector](vector);
	else
		__atomic_fetch_add(&unexpected, 1, __ATOMIC_RELAXED);
	if (ends_itself[vector])
		return;
	if (interrupt_end_hook != NULL)
		interrupt_end_hook();
	else
		interrupt_end();
}
