/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The interrupt controller that the guest sees: SGIs and PPIs of a GICv3, nothing else.
 *
 * What waits is kept in a word for each processor, and goes to the list registers of the processor when
 * it enters the guest. The CPU interface is hardware's; distributor and redistributor are traps.
 */
#ifndef VGIC_H
#define VGIC_H

#include <stdbool.h>
#include <stdint.h>

#include "monitor.h"

/** As at reset, on each processor that comes up. */
void vgic_init_processor(void);
/** Make @p intid pending at processor @p number, as an edge does. Any processor. */
void vgic_raise(uint32_t number, uint32_t intid);
/** Before this processor enters the guest: hand over what waits and is enabled. */
void vgic_enter(void);
/** The guest has accessed @p address within the controller, with syndrome @p esr. */
void vgic_access(struct frame *frame, uint64_t address, uint64_t esr);
/** The guest has written ICC_SGI1R_EL1. */
void vgic_send(uint64_t value);

#endif
