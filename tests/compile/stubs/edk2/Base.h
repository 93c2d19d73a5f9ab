/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for EDK2's MdePkg header of this name, with X64's and AARCH64's ProcessorBind.h. */
#ifndef STUB_EDK2_BASE_H
#define STUB_EDK2_BASE_H

typedef unsigned char UINT8;
typedef unsigned short UINT16;
typedef unsigned int UINT32;
typedef unsigned long long UINT64;
typedef signed char INT8;
typedef short INT16;
typedef int INT32;
typedef long long INT64;
typedef UINT64 UINTN;
typedef INT64 INTN;
typedef unsigned char BOOLEAN;
#define VOID  void
#define TRUE  ((BOOLEAN)(1 == 1))
#define FALSE ((BOOLEAN)(0 == 1))
#ifdef __cplusplus
#define NULL nullptr
#else
#define NULL ((VOID *)0)
#endif

#endif
