/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for FreeBSD's header of this name. */
#ifndef STUB_FREEBSD_SYSTM_H
#define STUB_FREEBSD_SYSTM_H

int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
