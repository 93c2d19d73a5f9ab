/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "gic.h"
#include "monitor.h"
#include "partition.h"
#include "vgic.h"

#define DISTRIBUTOR          GIC_START
#define REDISTRIBUTOR        (GIC_START + 0xa0000UL)
#define REDISTRIBUTOR_STRIDE 0x20000UL
#define SGI_FRAME            0x10000UL

#define GICD_CTLR     0x0UL
#define GICR_WAKER    0x14UL
#define GICR_IGROUPR  (SGI_FRAME + 0x80)
#define GICR_ISENABLE (SGI_FRAME + 0x100)

#define GICD_CTLR_GROUP1    (1U << 1)
#define GICD_CTLR_ARE       (1U << 4)
#define GICR_WAKER_SLEEP    (1U << 1)
#define GICR_WAKER_ASLEEP   (1U << 2)
#define ICC_CTLR_EOIMODE    2UL   /* EOI lowers the priority, DIR ends the interrupt */
#define ICC_SRE_EL2_ALL     0xfUL /* registers and not memory, for EL1 as well */
#define ICC_PRIORITY_ALL    0xffUL
#define ICC_IAR_INTID       0xffffffUL
#define ICC_SGI_INTID_SHIFT 24
#define INTID_NONE          1020U /* the first of those that say "nothing" */

#define INTID_KICK        1U
#define INTID_MAINTENANCE 25U
#define INTID_TIMER       26U /* CNTHP */
#define INTID_GUEST_TIMER 27U

#define CNTV_CTL_MASK 2UL

static volatile uint32_t *word(uint64_t base, uint64_t offset)
{
	return (volatile uint32_t *)(base + offset);
}

void gic_init(void)
{
	*word(DISTRIBUTOR, GICD_CTLR) = GICD_CTLR_ARE | GICD_CTLR_GROUP1;
}

void gic_init_processor(void)
{
	const uint64_t base = REDISTRIBUTOR + this_processor() * REDISTRIBUTOR_STRIDE;

	*word(base, GICR_WAKER) &= ~GICR_WAKER_SLEEP;
	while (*word(base, GICR_WAKER) & GICR_WAKER_ASLEEP)
		;
	*word(base, GICR_IGROUPR) = UINT32_MAX;
	*word(base, GICR_ISENABLE) = 1U << INTID_KICK | 1U << INTID_MAINTENANCE |
				     1U << INTID_TIMER | 1U << INTID_GUEST_TIMER;
	write_sysreg(icc_sre_el2, ICC_SRE_EL2_ALL);
	__asm__ volatile("isb" : : : "memory");
	write_sysreg(icc_pmr_el1, ICC_PRIORITY_ALL);
	write_sysreg(icc_ctlr_el1, ICC_CTLR_EOIMODE);
	write_sysreg(icc_igrpen1_el1, 1);
	vgic_init_processor();
	__asm__ volatile("isb" : : : "memory");
}

void gic_off(void)
{
	write_sysreg(cnthp_ctl_el2, 0);
	write_sysreg(icc_igrpen1_el1, 0);
}

void gic_kick(uint32_t number)
{
	/* What the other is to see must be in memory before. */
	__asm__ volatile("dsb ishst" : : : "memory");
	write_sysreg(icc_sgi1r_el1, (uint64_t)INTID_KICK << ICC_SGI_INTID_SHIFT | 1UL << number);
	__asm__ volatile("isb" : : : "memory");
}

void guest_interrupt(void)
{
	const uint32_t intid = read_sysreg(icc_iar1_el1) & ICC_IAR_INTID;

	__asm__ volatile("dsb sy" : : : "memory");
	if (intid >= INTID_NONE)
		return;
	write_sysreg(icc_eoir1_el1, intid);
	if (intid == INTID_GUEST_TIMER) {
		/* It stays asserted until the guest has set it anew. */
		write_sysreg(cntv_ctl_el0, read_sysreg(cntv_ctl_el0) | CNTV_CTL_MASK);
		vgic_raise(this_processor(), INTID_GUEST_TIMER);
	}
	/* The timer's own, or a kick by someone who has set one of ours. */
	partition_timers();
	vgic_enter();
	write_sysreg(icc_dir_el1, intid);
	__asm__ volatile("isb" : : : "memory");
}
