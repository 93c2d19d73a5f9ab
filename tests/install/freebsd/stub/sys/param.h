/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Stands for FreeBSD's header of this name. */
#ifndef STUB_FREEBSD_PARAM_H
#define STUB_FREEBSD_PARAM_H

#include <sys/types.h>

#endif
