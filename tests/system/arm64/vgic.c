/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "vgic.h"

#define LIST_REGISTERS 4U /* QEMU's; a processor with more would leave them unused */

#define LR_PENDING        (1UL << 62)
#define LR_ACTIVE         (1UL << 63)
#define LR_GROUP1         (1UL << 60)
#define LR_PRIORITY_SHIFT 48
#define LR_INTID          0xffffffffUL

#define ICH_HCR_ENABLE    1UL
#define ICH_HCR_UNDERFLOW 2UL /* maintenance interrupt when at most one list register is in use */

#define SGI_INTID_SHIFT 24
#define SGI_ALL_OTHERS  (1UL << 40)

static struct vgic vgics[PROCESSORS];
static bool distributor_on;

struct vgic *vgic_of(uint32_t number)
{
	return &vgics[number];
}

void vgic_set_on(bool on)
{
	__atomic_store_n(&distributor_on, on, __ATOMIC_RELEASE);
}

static uint64_t read_list(uint32_t number)
{
	switch (number) {
	case 0:
		return read_sysreg(ich_lr0_el2);
	case 1:
		return read_sysreg(ich_lr1_el2);
	case 2:
		return read_sysreg(ich_lr2_el2);
	default:
		return read_sysreg(ich_lr3_el2);
	}
}

static void write_list(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		write_sysreg(ich_lr0_el2, value);
		break;
	case 1:
		write_sysreg(ich_lr1_el2, value);
		break;
	case 2:
		write_sysreg(ich_lr2_el2, value);
		break;
	default:
		write_sysreg(ich_lr3_el2, value);
		break;
	}
}

void vgic_init_processor(void)
{
	struct vgic *vgic = &vgics[this_processor()];
	uint32_t i;

	__atomic_store_n(&vgic->pending, 0, __ATOMIC_RELAXED);
	vgic->enabled = 0;
	for (i = 0; i < LIST_REGISTERS; i++)
		write_list(i, 0);
	write_sysreg(ich_ap1r0_el2, 0);
	write_sysreg(ich_vmcr_el2, 0);
	write_sysreg(ich_hcr_el2, ICH_HCR_ENABLE);
}

void vgic_raise(uint32_t number, uint32_t intid)
{
	if (intid >= GIC_INTIDS)
		crash("an interrupt that its controller does not have");
	__atomic_fetch_or(&vgics[number].pending, 1U << intid, __ATOMIC_RELEASE);
	if (number != this_processor())
		gic_kick(number);
}

/* Returns whether a list register was free, or had the interrupt already: then it is pending again. */
static bool put_list(const struct vgic *vgic, uint32_t intid)
{
	uint32_t free = LIST_REGISTERS;
	uint32_t i;

	for (i = 0; i < LIST_REGISTERS; i++) {
		uint64_t value = read_list(i);

		if ((value & (LR_PENDING | LR_ACTIVE)) == 0) {
			free = i;
		} else if ((value & LR_INTID) == intid) {
			write_list(i, value | LR_PENDING);
			return true;
		}
	}
	if (free == LIST_REGISTERS)
		return false;
	write_list(free, LR_PENDING | LR_GROUP1 |
				 (uint64_t)vgic->priority[intid] << LR_PRIORITY_SHIFT | intid);
	return true;
}

void vgic_enter(void)
{
	struct vgic *vgic = &vgics[this_processor()];
	uint32_t waiting = __atomic_load_n(&vgic->pending, __ATOMIC_ACQUIRE) & vgic->enabled;
	uint64_t control = ICH_HCR_ENABLE;

	if (!__atomic_load_n(&distributor_on, __ATOMIC_ACQUIRE))
		waiting = 0;
	for (; waiting != 0; waiting &= waiting - 1) {
		uint32_t intid = (uint32_t)__builtin_ctz(waiting);

		/* Taken first: one that comes from now on is another. */
		__atomic_fetch_and(&vgic->pending, ~(1U << intid), __ATOMIC_RELAXED);
		if (!put_list(vgic, intid)) {
			__atomic_fetch_or(&vgic->pending, 1U << intid, __ATOMIC_RELAXED);
			control |= ICH_HCR_UNDERFLOW;
		}
	}
	write_sysreg(ich_hcr_el2, control);
}

uint32_t vgic_recall(uint32_t intids)
{
	uint32_t found = 0;
	uint32_t i;

	for (i = 0; i < LIST_REGISTERS; i++) {
		uint64_t value = read_list(i);
		uint32_t bit = 1U << (value & (GIC_INTIDS - 1));

		if ((value & LR_PENDING) == 0 || (bit & intids) == 0)
			continue;
		found |= bit;
		write_list(i, (value & LR_ACTIVE) != 0 ? value & ~LR_PENDING : 0);
	}
	return found;
}

void vgic_deactivate(uint32_t intids)
{
	uint32_t i;

	for (i = 0; i < LIST_REGISTERS; i++) {
		uint64_t value = read_list(i);

		if ((1U << (value & (GIC_INTIDS - 1)) & intids) != 0)
			write_list(i, value & ~LR_ACTIVE);
	}
}

void vgic_send(uint64_t value)
{
	uint32_t targets = value & 0xffff;
	uint32_t number;

	if ((value & SGI_ALL_OTHERS) != 0)
		targets = ~(1U << this_processor());
	for (number = 0; number < PROCESSORS; number++)
		if ((targets >> number & 1) != 0)
			vgic_raise(number, value >> SGI_INTID_SHIFT & 15);
}
