/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for FreeBSD's header of this name: the limits; the types come with sys/types.h. */
#ifndef STUB_FREEBSD_STDINT_H
#define STUB_FREEBSD_STDINT_H

#include <sys/types.h>
#define UINT32_MAX 0xffffffffU
#define UINT64_MAX 0xffffffffffffffffUL

#endif
