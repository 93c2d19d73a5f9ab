/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "vgic.h"
#include "gic.h"

#define LIST_REGISTERS 4U /* QEMU's; a processor with more would leave them unused */

#define LR_PENDING        (1UL << 62)
#define LR_ACTIVE         (1UL << 63)
#define LR_GROUP1         (1UL << 60)
#define LR_PRIORITY_SHIFT 48
#define LR_INTID          0xffffffffUL

#define ICH_HCR_ENABLE    1UL
#define ICH_HCR_UNDERFLOW 2UL /* maintenance interrupt when at most one list register is in use */

#define ISS_VALID          (1UL << 24)
#define ISS_SIZE_SHIFT     22
#define ISS_REGISTER_SHIFT 16
#define ISS_WRITE          (1UL << 6)

#define SGI_INTID_SHIFT 24
#define SGI_ALL_OTHERS  (1UL << 40)

/* Offsets from GIC_START: the distributor, and a redistributor of two frames for each processor. */
#define GICD_CTLR           0x0U
#define GICD_CTLR_ON        0x12U
#define GICD_TYPER          0x4U
#define GICR_START          0xa0000U
#define GICR_STRIDE         0x20000U
#define GICR_CTLR           0x0U
#define GICR_TYPER          0x8U
#define GICR_TYPER_HIGH     0xcU
#define GICR_TYPER_LAST     0x10U
#define GICR_WAKER          0x14U
#define GICR_IGROUPR        0x10080U
#define GICR_ISENABLER      0x10100U
#define GICR_ICENABLER      0x10180U
#define GICR_ISPENDR        0x10200U
#define GICR_ICPENDR        0x10280U
#define GICR_IPRIORITYR     0x10400U
#define GICR_IPRIORITYR_END (GICR_IPRIORITYR + GIC_INTIDS)

struct vgic {
	uint32_t pending; /* other processors set bits of it */
	uint32_t enabled;
	uint8_t priority[GIC_INTIDS];
};

static struct vgic vgics[PROCESSORS];

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

/* Take back what is pending and in a list register, of these INTIDs. Returns which were. */
static uint32_t recall(uint32_t intids)
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

static void write_sgi_frame(struct vgic *vgic, uint32_t offset, uint32_t value)
{
	uint32_t i;

	switch (offset) {
	case GICR_ISENABLER:
		vgic->enabled |= value;
		break;
	case GICR_ICENABLER:
		vgic->enabled &= ~value;
		__atomic_fetch_or(&vgic->pending, recall(value), __ATOMIC_RELAXED);
		break;
	case GICR_ISPENDR:
		__atomic_fetch_or(&vgic->pending, value, __ATOMIC_RELAXED);
		break;
	case GICR_ICPENDR:
		(void)recall(value);
		__atomic_fetch_and(&vgic->pending, ~value, __ATOMIC_RELAXED);
		break;
	case GICR_IGROUPR:
		if (value != UINT32_MAX)
			crash("an interrupt outside of group 1");
		break;
	default:
		if (offset < GICR_IPRIORITYR || offset >= GICR_IPRIORITYR_END)
			crash("write to the interrupt controller, not emulated");
		for (i = 0; i < 4; i++)
			vgic->priority[offset - GICR_IPRIORITYR + i] = (uint8_t)(value >> 8 * i);
		break;
	}
}

static uint32_t read_redistributor(const struct vgic *vgic, uint32_t number, uint32_t offset)
{
	switch (offset) {
	case GICR_CTLR:
	case GICR_WAKER:
		return 0;
	case GICR_TYPER:
		return number << 8 | (number == PROCESSORS - 1 ? GICR_TYPER_LAST : 0);
	case GICR_TYPER_HIGH:
		return number; /* affinity */
	case GICR_ISENABLER:
	case GICR_ICENABLER:
		return vgic->enabled;
	case GICR_ISPENDR:
	case GICR_ICPENDR:
		return __atomic_load_n(&vgic->pending, __ATOMIC_RELAXED);
	default:
		crash("read from the interrupt controller, not emulated");
	}
}

static uint32_t read_word(uint32_t offset)
{
	uint32_t number = (offset - GICR_START) / GICR_STRIDE;

	if (offset == GICD_CTLR)
		return GICD_CTLR_ON;
	if (offset == GICD_TYPER)
		return 0;
	if (offset < GICR_START || number >= PROCESSORS)
		crash("read from the interrupt controller, not emulated");
	return read_redistributor(&vgics[number], number, (offset - GICR_START) % GICR_STRIDE);
}

static void write_word(uint32_t offset, uint32_t value)
{
	uint32_t number = (offset - GICR_START) / GICR_STRIDE;

	if (offset == GICD_CTLR && value == GICD_CTLR_ON)
		return;
	/* Another's list registers are out of reach. */
	if (offset < GICR_START || number != this_processor())
		crash("write to the interrupt controller, not emulated");
	offset = (offset - GICR_START) % GICR_STRIDE;
	if (offset != GICR_WAKER)
		write_sgi_frame(&vgics[number], offset, value);
}

void vgic_access(struct frame *frame, uint64_t address, uint64_t esr)
{
	uint64_t *x = &frame->x[esr >> ISS_REGISTER_SHIFT & 31];

	frame->zero = 0;
	if ((esr & ISS_VALID) == 0 || (esr >> ISS_SIZE_SHIFT & 3) != 2 || address % 4 != 0)
		crash("access to the interrupt controller, not of a word");
	if ((esr & ISS_WRITE) != 0)
		write_word((uint32_t)(address - GIC_START), (uint32_t)*x);
	else
		*x = read_word((uint32_t)(address - GIC_START));
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
