/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of the bare machine: SGIs and PPIs of a GICv3 (Arm IHI 0069), and waiting for them.
 *
 * Interrupts are masked but while a processor waits in one of the functions here. So handlers meet
 * nobody half-way, and a condition is looked at with interrupts masked: none comes between the look
 * and the WFI.
 */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>
#include <stdint.h>

#define INTID_WAKE  0U  /**< SGI: another processor has something to say. */
#define INTID_TIMER 27U /**< PPI: the virtual timer of the architecture. */
#define INTIDS      32U /**< SGIs and PPIs. */

/** Longest wait; what takes longer has failed, and from then on waits are short. */
#define WAIT_SECONDS 10U

/** @brief Once for the machine. */
void interrupt_init(void);
/** @brief On each processor: everything disabled but INTID_WAKE and INTID_TIMER. What is pending stays so. */
void interrupt_init_processor(void);
/** @brief On a processor that leaves: everything disabled, its interface off. */
void interrupt_off(void);
/** @brief Enable @p intid on this processor; @p handler is the same for all. */
void interrupt_enable(uint32_t intid, void (*handler)(uint32_t intid));
/** @brief Disable @p intid on this processor; what comes waits. */
void interrupt_disable(uint32_t intid);
/** @return What is pending on this processor, a bit for each INTID. */
uint32_t interrupt_pending(void);
/** @return Interrupts so far, on all processors, that nobody had a handler for. */
uint32_t interrupt_unexpected(void);
/** @brief Send INTID_WAKE to processor @p number. */
void interrupt_wake(uint32_t number);
/** @brief Wait until @p done says so, WAIT_SECONDS at most. @return What it says at last. */
bool interrupt_wait(bool (*done)(const void *what), const void *what);
/** @brief Let in what is pending, and wait for nothing. */
void interrupt_let_in(void);
/** @brief Wait for an interrupt, and let it in. */
void interrupt_idle(void);
/** @brief Let time pass, and interrupts in. */
void interrupt_sleep(uint32_t microseconds);
/** @brief Where start.S brings every interrupt. */
void interrupt_taken(void);

#endif
