/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for Zephyr's header of this name. */
#ifndef STUB_ZEPHYR_PRINTK_H
#define STUB_ZEPHYR_PRINTK_H

void printk(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
