/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of the monitor itself: a kick from another processor, its timer, the guest's timer.
 *
 * GICv3 (Arm IHI 0069) of QEMU's virt machine. The guest sees none of it, but what vgic.h shows it.
 */
#ifndef GIC_H
#define GIC_H

#include <stdint.h>

/** Where the guest finds a controller; not mapped, so that each access traps. */
#define GIC_START 0x08000000UL

#define GIC_INTIDS 32U /**< SGIs and PPIs; there are no others here. */

/** Once, on the first processor. */
void gic_init(void);
/** On each processor that comes up. */
void gic_init_processor(void);
/** On a processor that leaves. */
void gic_off(void);
/** Have processor @p number look at what waits for its guest. */
void gic_kick(uint32_t number);
/** An interrupt has come while the guest ran. */
void guest_interrupt(void);

#endif
