/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The lines of a report, and the count of its checks. Processor 0 alone prints.
 */
#ifndef CHECKS_H
#define CHECKS_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/types.h>

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/** @brief Begin to count, unless this is the next kernel: then go on. */
void checks_init(bool next_kernel);
/** @brief Count a check; say so if it failed. @return @p good. */
bool check(bool good, const char *what);
/** @return Whether somebody counts traps: the monitor does. */
bool traps_counted(void);
/** @brief First and second column: traps since @p traps_before, and a name or "". */
void step(uint64_t traps_before, const char *name);
/** @brief The same with the traps as a number. */
void step_traps(uint64_t traps, const char *name);
/** @brief A line without traps of its own. */
void line(const char *name);
/** @brief Go on in the line below. */
void next_line(void);
/** @return "HV_STATUS_INVALID_PARAMETER" without its first part. */
const char *status_name(hv_status_t status);
/** @brief The end, with @p status if no check failed; 0: switch the machine off. */
_Noreturn void finish(uint64_t status);

#endif
