/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Distributor and redistributors as the guest's loads and stores find them (Arm IHI 0069, chapter 12). */
#include "vgic.h"

#define ISS_VALID          (1UL << 24)
#define ISS_SIZE_SHIFT     22
#define ISS_REGISTER_SHIFT 16
#define ISS_WRITE          (1UL << 6)
#define ISS_SIZE_WORD      2U
#define ISS_SIZE_DOUBLE    3U

/* Offsets from GIC_START: the distributor, and a redistributor of two frames for each processor. */
#define GICD_CTLR           0x0U
#define GICD_CTLR_GROUP1    3U    /* group 1, without and with affinity routing */
#define GICD_CTLR_ROUTING   0x10U /* which is always on */
#define GICD_TYPER          0x4U
#define GICD_TYPER_IDS      (9U << 19) /* ten bits of INTID, and no SPI */
#define GICD_IIDR           0x8U
#define GICD_TYPER2         0xcU
#define GIC_PIDR2           0xffe8U
#define GIC_PIDR2_V3        0x30U
#define GICR_START          0xa0000U
#define GICR_STRIDE         0x20000U
#define GICR_CTLR           0x0U
#define GICR_IIDR           0x4U
#define GICR_TYPER          0x8U
#define GICR_TYPER_HIGH     0xcU
#define GICR_TYPER_LAST     0x10U
#define GICR_WAKER          0x14U
#define GICR_IGROUPR        0x10080U
#define GICR_ISENABLER      0x10100U
#define GICR_ICENABLER      0x10180U
#define GICR_ISPENDR        0x10200U
#define GICR_ICPENDR        0x10280U
#define GICR_ICACTIVER      0x10380U
#define GICR_IPRIORITYR     0x10400U
#define GICR_IPRIORITYR_END (GICR_IPRIORITYR + GIC_INTIDS)
#define GICR_ICFGR1         0x10c04U

static uint32_t distributor_control = GICD_CTLR_ROUTING;

static void write_sgi_frame(struct vgic *vgic, uint32_t offset, uint32_t value)
{
	uint32_t i;

	switch (offset) {
	case GICR_ISENABLER:
		vgic->enabled |= value;
		break;
	case GICR_ICENABLER:
		vgic->enabled &= ~value;
		__atomic_fetch_or(&vgic->pending, vgic_recall(value), __ATOMIC_RELAXED);
		break;
	case GICR_ISPENDR:
		__atomic_fetch_or(&vgic->pending, value, __ATOMIC_RELAXED);
		break;
	case GICR_ICPENDR:
		(void)vgic_recall(value);
		__atomic_fetch_and(&vgic->pending, ~value, __ATOMIC_RELAXED);
		break;
	case GICR_ICACTIVER:
		vgic_deactivate(value);
		break;
	case GICR_ICFGR1:
		vgic->trigger = value;
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

static uint32_t read_priority(const struct vgic *vgic, uint32_t offset)
{
	uint32_t value = 0;
	uint32_t i;

	if (offset < GICR_IPRIORITYR || offset >= GICR_IPRIORITYR_END)
		crash("read from the interrupt controller, not emulated");
	for (i = 0; i < 4; i++)
		value |= (uint32_t)vgic->priority[offset - GICR_IPRIORITYR + i] << 8 * i;
	return value;
}

static uint32_t read_redistributor(const struct vgic *vgic, uint32_t number, uint32_t offset)
{
	switch (offset) {
	case GICR_CTLR:
	case GICR_IIDR:
	case GICR_WAKER:
		return 0;
	case GIC_PIDR2:
		return GIC_PIDR2_V3;
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
	case GICR_ICFGR1:
		return vgic->trigger;
	default:
		return read_priority(vgic, offset);
	}
}

static uint32_t read_word(uint32_t offset)
{
	uint32_t number = (offset - GICR_START) / GICR_STRIDE;

	switch (offset) {
	case GICD_CTLR:
		return distributor_control;
	case GICD_TYPER:
		return GICD_TYPER_IDS;
	case GICD_IIDR:
	case GICD_TYPER2:
		return 0;
	case GIC_PIDR2:
		return GIC_PIDR2_V3;
	default:
		break;
	}
	if (offset < GICR_START || number >= PROCESSORS)
		crash("read from the interrupt controller, not emulated");
	return read_redistributor(vgic_of(number), number, (offset - GICR_START) % GICR_STRIDE);
}

static void write_word(uint32_t offset, uint32_t value)
{
	uint32_t number = (offset - GICR_START) / GICR_STRIDE;

	if (offset == GICD_CTLR && (value & ~(GICD_CTLR_ROUTING | GICD_CTLR_GROUP1)) == 0) {
		distributor_control = value | GICD_CTLR_ROUTING;
		vgic_set_on((value & GICD_CTLR_GROUP1) != 0);
		return;
	}
	/* Another's list registers are out of reach. */
	if (offset < GICR_START || number != this_processor())
		crash("write to the interrupt controller, not emulated");
	offset = (offset - GICR_START) % GICR_STRIDE;
	if (offset != GICR_WAKER)
		write_sgi_frame(vgic_of(number), offset, value);
}

void vgic_access(struct frame *frame, uint64_t address, uint64_t esr)
{
	uint64_t *x = &frame->x[esr >> ISS_REGISTER_SHIFT & 31];
	const uint32_t size = esr >> ISS_SIZE_SHIFT & 3;
	const bool is_write = (esr & ISS_WRITE) != 0;
	const uint32_t offset = (uint32_t)(address - GIC_START);

	frame->zero = 0;
	if ((esr & ISS_VALID) == 0 || size < ISS_SIZE_WORD || address % (1U << size) != 0 ||
	    (size == ISS_SIZE_DOUBLE && is_write))
		crash("access to the interrupt controller, not of a word");
	if (is_write)
		write_word(offset, (uint32_t)*x);
	else
		*x = read_word(offset);
	if (size == ISS_SIZE_DOUBLE)
		*x |= (uint64_t)read_word(offset + 4) << 32;
}
