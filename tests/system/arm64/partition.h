/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The guest's partition: the fake hypervisor, with a real clock, real memory and real interrupts.
 */
#ifndef PARTITION_H
#define PARTITION_H

#include <stdbool.h>
#include <stdint.h>

/** Where the monitor begins, which has 2 MiB: the linker is told. */
extern const char monitor_base[];

/** Guest memory, and the monitor in it, which is not the guest's. */
#define MEMORY_START  0x40000000UL
#define MEMORY_END    0x60000000UL
#define MONITOR_START ((uint64_t)monitor_base)
#define MONITOR_END   (MONITOR_START + 0x200000UL)

/** @param errors_expected Whether an illegal call is to be reported and no more. */
void partition_init(bool errors_expected);
/** A hypercall. @return False where the hypervisor knows no such instruction. */
bool partition_call(uint32_t immediate, uint64_t x[18]);
/** An interrupt has come: let timers of this processor expire that are due, and set its own timer for the next. */
void partition_timers(void);
/** @return Illegal calls so far. */
uint64_t partition_illegal(void);

#endif
