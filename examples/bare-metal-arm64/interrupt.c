/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/arch.h>

#include "interrupt.h"
#include "machine.h"

/* QEMU's virt machine: distributor, then two frames of 64 KiB for each processor. */
#define GICD      0x08000000UL
#define GICR      0x080a0000UL
#define GICR_SIZE 0x20000UL
#define SGI_FRAME 0x10000UL

#define GICD_CTLR       0x0UL
#define GICD_CTLR_ON    0x12U /* affinity routing, group 1 */
#define GICR_WAKER      0x14UL
#define GICR_IGROUPR    (SGI_FRAME + 0x80)
#define GICR_ISENABLER  (SGI_FRAME + 0x100)
#define GICR_ICENABLER  (SGI_FRAME + 0x180)
#define GICR_ISPENDR    (SGI_FRAME + 0x200)
#define GICR_WAKER_OFF  2U
#define GICR_WAKER_WAIT 4U

#define ICC_SRE_ON       7UL
#define ICC_PRIORITY_ALL 0xffUL
#define INTID_NONE       1020U

#define TIMER_ON      1UL
#define TIMER_MASKED  2UL
#define TIMER_EXPIRED 4UL

static void (*handlers[INTIDS])(uint32_t intid);
static uint32_t unexpected;
static bool waited_in_vain;

/* One load or store: a hypervisor that plays the device must find it in the syndrome. */
static uint32_t device_read(uint64_t address)
{
	uint32_t value;

	__asm__ volatile("ldr %w0, [%1]" : "=r"(value) : "r"(address) : "memory");
	return value;
}

static void device_write(uint64_t address, uint32_t value)
{
	__asm__ volatile("str %w0, [%1]" : : "r"(value), "r"(address) : "memory");
}

static uint64_t redistributor(void)
{
	return GICR + machine_number() * GICR_SIZE;
}

static void timer_interrupt(uint32_t intid)
{
	(void)intid;
	/* It has woken who waits, and that was all. But it may be one of a wait before, and this one's still to come. */
	if ((read_sysreg(cntv_ctl_el0) & TIMER_EXPIRED) != 0)
		write_sysreg(cntv_ctl_el0, TIMER_ON | TIMER_MASKED);
}

static void wake_interrupt(uint32_t intid)
{
	(void)intid;
}

void interrupt_init(void)
{
	device_write(GICD + GICD_CTLR, GICD_CTLR_ON);
}

void interrupt_init_processor(void)
{
	const uint64_t base = redistributor();

	device_write(base + GICR_WAKER, device_read(base + GICR_WAKER) & ~GICR_WAKER_OFF);
	while ((device_read(base + GICR_WAKER) & GICR_WAKER_WAIT) != 0)
		hv_arch_cpu_relax();
	device_write(base + GICR_ICENABLER, UINT32_MAX);
	device_write(base + GICR_IGROUPR, UINT32_MAX);
	write_sysreg(icc_sre_el1, ICC_SRE_ON);
	__asm__ volatile("isb" : : : "memory");
	write_sysreg(icc_pmr_el1, ICC_PRIORITY_ALL);
	write_sysreg(icc_ctlr_el1, 0);
	write_sysreg(icc_igrpen1_el1, 1);
	__asm__ volatile("isb" : : : "memory");
	interrupt_enable(INTID_WAKE, wake_interrupt);
	interrupt_enable(INTID_TIMER, timer_interrupt);
}

void interrupt_off(void)
{
	device_write(redistributor() + GICR_ICENABLER, UINT32_MAX);
	write_sysreg(icc_igrpen1_el1, 0);
	__asm__ volatile("isb" : : : "memory");
}

void interrupt_enable(uint32_t intid, void (*handler)(uint32_t intid))
{
	handlers[intid] = handler;
	hv_arch_wmb();
	device_write(redistributor() + GICR_ISENABLER, 1U << intid);
}

void interrupt_disable(uint32_t intid)
{
	device_write(redistributor() + GICR_ICENABLER, 1U << intid);
	__asm__ volatile("dsb sy\n\tisb" : : : "memory");
}

uint32_t interrupt_pending(void)
{
	return device_read(redistributor() + GICR_ISPENDR);
}

uint32_t interrupt_unexpected(void)
{
	return hv_arch_load_acquire32(&unexpected);
}

void interrupt_wake(uint32_t number)
{
	/* What there is to say is in memory before. */
	__asm__ volatile("dsb ish" : : : "memory");
	write_sysreg(icc_sgi1r_el1, (uint64_t)INTID_WAKE << 24 | 1UL << number);
	__asm__ volatile("isb" : : : "memory");
}

void interrupt_let_in(void)
{
	__asm__ volatile("msr daifclr, #2\n\tisb\n\tmsr daifset, #2" : : : "memory");
}

void interrupt_idle(void)
{
	__asm__ volatile("dsb sy\n\twfi" : : : "memory");
	interrupt_let_in();
}

static bool wait_until(bool (*done)(const void *what), const void *what, uint64_t limit)
{
	write_sysreg(cntv_cval_el0, limit);
	write_sysreg(cntv_ctl_el0, TIMER_ON);
	__asm__ volatile("isb" : : : "memory");
	while (!done(what) && hv_arch_counter() < limit)
		interrupt_idle();
	write_sysreg(cntv_ctl_el0, 0);
	__asm__ volatile("isb" : : : "memory");
	return done(what);
}

bool interrupt_wait(bool (*done)(const void *what), const void *what)
{
	uint64_t ticks = read_sysreg(cntfrq_el0);

	/* Where something has failed more will, and the report of it is not to take minutes. */
	ticks = waited_in_vain ? ticks / 10 : ticks * WAIT_SECONDS;
	if (wait_until(done, what, hv_arch_counter() + ticks))
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
	uint64_t ticks = microseconds * read_sysreg(cntfrq_el0) / 1000000;

	(void)wait_until(never, NULL, hv_arch_counter() + ticks);
}

void interrupt_taken(void)
{
	uint64_t intid = read_sysreg(icc_iar1_el1);

	__asm__ volatile("dsb sy" : : : "memory");
	if (intid >= INTID_NONE)
		return;
	if (intid < INTIDS && handlers[intid] != NULL)
		handlers[intid]((uint32_t)intid);
	else
		__atomic_fetch_add(&unexpected, 1, __ATOMIC_RELAXED);
	/* What the handler did to its device is done before the next one is let in. */
	__asm__ volatile("dsb sy" : : : "memory");
	write_sysreg(icc_eoir1_el1, intid);
	__asm__ volatile("isb" : : : "memory");
}
