/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The other processors: each waits for a job of processor 0, which also does its own share.
 */
#ifndef PROCESSORS_H
#define PROCESSORS_H

#include <stdbool.h>
#include <stdint.h>

#include "machine.h"

extern uint32_t processors; /**< How many there are: up to PROCESSORS of machine.h. */

#define ALL_PROCESSORS ((1U << processors) - 1) /**< Mask: a bit for each. */

/** @brief What a processor does; @p number is its own. */
typedef void (*processor_job)(uint32_t number);

/** @brief Set up interrupts, and start the others. @param count Processors. @return Whether all came up. */
bool processors_init(uint32_t count);
/** @brief Start processor @p number, which is off. @return Whether it came up. */
bool processor_start(uint32_t number);
/** @brief Have processor @p number do @p job, and leave then. @return Whether it is off. */
bool processor_stop(uint32_t number, processor_job job);
/** @brief Have each processor of @p mask do @p job, all at once. @return Whether all came to its end. */
bool processors_run(uint32_t mask, processor_job job);
/** @brief Have those of @p mask but processor 0 begin @p job. */
void processors_begin(uint32_t mask, processor_job job);
/** @brief Wait for its end. @return Whether all came to it. */
bool processors_end(uint32_t mask);
/** @brief In a job: note what went wrong, the first time. */
void expect(bool good, const char *what);
/** @brief Count a check for each processor of @p mask: that nothing went wrong in its jobs. */
void check_processors(uint32_t mask, const char *what);
/** @return Traps so far of the processors in @p mask together. */
uint64_t processors_traps(uint32_t mask);

#endif
