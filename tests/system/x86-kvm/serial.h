/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief QEMU's debug console, for print.h.
 */
#ifndef SERIAL_H
#define SERIAL_H

#include <stdbool.h>

/** @brief From now on print but the lines of what failed, or all again: each line costs milliseconds. */
void serial_quiet(bool on);

#endif
