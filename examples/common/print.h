/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Formatted text, for programs without a libc.
 */
#ifndef PRINT_H
#define PRINT_H

#include <stdarg.h>

/**
 * @brief Print like printf.
 *
 * Knows %d %u %x %c %s %%, the length l, a width, '-' and '0'. One processor prints at a time:
 * the callers see to it.
 */
__attribute__((format(printf, 1, 2))) void print(const char *format, ...);

/** @brief The same with its arguments in a list. */
__attribute__((format(printf, 1, 0))) void print_list(const char *format, va_list list);

/** @brief Where a character goes: the program's own. A line ends with CR and LF. */
void print_char(char c);

#endif
