/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What HV_CONFIG_TYPES_HEADER must give, and nothing else. */
#ifndef STUB_OWN_TYPES_H
#define STUB_OWN_TYPES_H

typedef __UINT8_TYPE__ uint8_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __UINT64_TYPE__ uint64_t;
typedef __UINTPTR_TYPE__ uintptr_t;
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
