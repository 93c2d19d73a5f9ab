/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Zephyr's console, on the machine of the tests. */
#include <stdarg.h>
#include <stdio.h>

void printk(const char *format, ...);

void printk(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
}
