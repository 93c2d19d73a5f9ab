/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The interrupt controller that the guest sees: SGIs and PPIs of a GICv3, nothing else.
 *
 * What waits is kept in a word for each processor, and goes to the list registers of the processor when
 * it enters the guest (vgic.c). The CPU interface is hardware's; distributor and redistributor are
 * traps (vgic_access.c), so that nothing the guest switches off is the monitor's.
 */
#ifndef VGIC_H
#define VGIC_H

#include <stdbool.h>
#include <stdint.h>

#include "gic.h"
#include "monitor.h"

/** What a processor's redistributor holds. */
struct vgic {
	uint32_t pending; /**< Other processors set bits of it. */
	uint32_t enabled; /**< ISENABLER0. */
	uint32_t trigger; /**< ICFGR1: kept, but what comes is an edge whatever it says. */
	uint8_t priority[GIC_INTIDS];
};

/** @name vgic.c
 * @{ */
/** @return The redistributor of processor @p number. */
struct vgic *vgic_of(uint32_t number);
/** The distributor's switch for group 1. */
void vgic_set_on(bool on);
/** As at reset, on each processor that comes up. */
void vgic_init_processor(void);
/** Make @p intid pending at processor @p number, as an edge does. Any processor. */
void vgic_raise(uint32_t number, uint32_t intid);
/** Before this processor enters the guest: hand over what waits and is enabled. */
void vgic_enter(void);
/** Take back what is pending and in a list register, of these INTIDs. @return Which were. */
uint32_t vgic_recall(uint32_t intids);
/** What is active of these INTIDs is so no more. */
void vgic_deactivate(uint32_t intids);
/** The guest has written ICC_SGI1R_EL1. */
void vgic_send(uint64_t value);
/** @} */

/** @name vgic_access.c
 * @{ */
/** The guest has accessed @p address within the controller, with syndrome @p esr. */
void vgic_access(struct frame *frame, uint64_t address, uint64_t esr);
/** @} */

#endif
