/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for the header of Zephyr's C library: 64 bits are a long long there, on machines of 64 bits too. */
#ifndef STUB_ZEPHYR_STDINT_H
#define STUB_ZEPHYR_STDINT_H

typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef long intptr_t;
typedef unsigned long uintptr_t;
#define UINT32_MAX 0xffffffffU
#define UINT64_MAX 0xffffffffffffffffULL

#endif
