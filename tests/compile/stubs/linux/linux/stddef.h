/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for Linux's header of this name. */
#ifndef STUB_LINUX_STDDEF_H
#define STUB_LINUX_STDDEF_H

#undef NULL
#ifdef __cplusplus
#define NULL nullptr
#else
#define NULL ((void *)0)
enum { false = 0, true = 1 };
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
