/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Steps of a guest on the bare machine, whichever the machine is. Each prints its part of the report.
 *
 * The program brings machine.h and interrupt.h, and what is said so here.
 */
#ifndef STEPS_H
#define STEPS_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/hyperv.h>

#include "processors.h"

extern struct hv_vp_map vp_map; /**< VP index of each processor; the program's. */

/** @name begin.c: who is there, who we are
 * @{ */
extern struct hv_guest guest; /**< What hv_start() has found out. */
/** @brief Find Hyper-V. @param conduit What PSCI uses; x86: HV_CONDUIT_NONE. @return How. */
enum hv_detected detect(uint32_t conduit);
/** @brief Start. @param page x86: for the hypervisor's code. @return Whether that went well. */
bool start(const struct hv_page *page);
/** @brief What the hypervisor allows, has and recommends. */
void show_features(void);
/** @} */

/** @brief ipi.c: interrupts from processor to processor. @param vector Vector or INTID that nothing else uses. */
void show_ipis(uint32_t vector);

/** @name timers.c: jobs with a synthetic timer, by interrupt of its own or by message
 * @{ */
/** @return Reference time; any processor. The program's. */
uint64_t now(void);
/**
 * @brief Say how timers signal.
 * @param vector Of timer 0; the others' follow.
 * @param sint Of messages.
 * @param by_message Mask of timers that send them.
 */
void timers_init(uint32_t vector, uint32_t sint, uint32_t by_message);
extern uint32_t timer_of_jobs; /**< With which timer the first three jobs are done. */
void timer_one_shot(uint32_t number);
void timer_periodic(uint32_t number); /**< Five times and more, then stopped. */
#define TIMER_AGAIN 3U                /**< How often timer_set_again() sets it again. */
void timer_set_again(uint32_t number);
void timer_all_at_once(uint32_t number);
/** @brief Job: leave two timers running, so that there is something to stop. */
void timer_keep_ticking(uint32_t number);
/** @brief Handler of the interrupts of timers. */
void timer_interrupt(uint32_t vector);
/** @brief The message of a timer of this processor has come. */
void timer_message(const struct hv_message *message);
/** @} */

#endif
