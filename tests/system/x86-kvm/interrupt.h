/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Interrupts of the bare machine: the local APIC (Intel SDM 3A, chapter 11), and waiting for them.
 *
 * As in examples/bare-metal-arm64: interrupts are masked but while a processor waits in one of the functions here. So
 * handlers meet nobody half-way, and a condition is looked at with interrupts masked: none comes between the look
 * and the HLT. They use no XMM registers, and save none.
 */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>
#include <stdint.h>

#define VECTOR_WAKE     0xf0U /**< Another processor has something to say. */
#define VECTOR_TIMER    0xf1U /**< Timer of the APIC: the end of a wait. */
#define VECTOR_SPURIOUS 0xffU /**< None, says the APIC. */

/** Longest wait; what takes longer has failed, and from then on waits are short. */
#define WAIT_SECONDS 10U

/** @brief What start.S has saved, and why it did. */
struct interrupt_frame {
	uint64_t registers[15]; /**< R15 first, RAX last. */
	uint64_t vector;        /**< Which entry. */
	uint64_t error;         /**< Error code, or 0. */
	uint64_t rip;           /**< Where it was. */
	uint64_t cs;            /**< The processor's. */
	uint64_t rflags;        /**< The processor's. */
	uint64_t rsp;           /**< The processor's. */
	uint64_t ss;            /**< The processor's. */
};

/** @brief Once for the machine. */
void interrupt_init(void);
/** @brief On each processor: its table and its APIC. */
void interrupt_init_processor(void);
/** @brief On a processor that leaves: its APIC off. */
void interrupt_off(void);
/** @brief @p handler is for @p vector, on all processors. */
void interrupt_enable(uint32_t vector, void (*handler)(uint32_t vector));
/** @brief Interrupts of @p vector end by themselves: the hypervisor sees to it, and no EOI is written. */
void interrupt_set_auto_eoi(uint32_t vector, bool automatic);
/** @brief There is nothing to disable for a vector: whoever sends it is told to stop. */
void interrupt_disable(uint32_t vector);
/** @return Interrupts that wait on this processor, VECTOR_WAKE and VECTOR_TIMER left out. */
uint32_t interrupt_pending(void);
/** @return Interrupts so far, on all processors, that nobody had a handler for. */
uint32_t interrupt_unexpected(void);
/** @brief Send VECTOR_WAKE to processor @p number. */
void interrupt_wake(uint32_t number);
/** @brief INIT, then a start-up interrupt, to processor @p number. @param page Its first code, 16 bits. */
void interrupt_start(uint32_t number, uint64_t page);
/** @brief Wait until @p done says so, WAIT_SECONDS at most. @return What it says at last. */
bool interrupt_wait(bool (*done)(const void *what), const void *what);
/** @brief Let in what is pending, and wait for nothing. */
void interrupt_let_in(void);
/** @brief Wait for an interrupt, and let it in. */
void interrupt_idle(void);
/** @brief Let time pass, and interrupts in. */
void interrupt_sleep(uint32_t microseconds);
/** @return Whether the APIC is used by MSRs: x2APIC. */
bool interrupt_by_msr(void);
/** @brief End an interrupt in the APIC. */
void interrupt_end(void);
/** @brief Ends interrupts instead of interrupt_end() if not NULL. */
extern void (*interrupt_end_hook)(void);
/** @brief Where start.S brings every interrupt and exception. */
void interrupt_taken(struct interrupt_frame *frame);

#endif
