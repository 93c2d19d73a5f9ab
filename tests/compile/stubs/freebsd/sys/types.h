/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for FreeBSD's header of this name, as a kernel sees it. */
#ifndef STUB_FREEBSD_TYPES_H
#define STUB_FREEBSD_TYPES_H

typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;
typedef unsigned long uintptr_t;
typedef __SIZE_TYPE__ size_t;
#ifdef __cplusplus
#define NULL nullptr
#else
#define NULL ((void *)0)
typedef _Bool bool;
#define true 1
#define false 0
#endif

#endif
