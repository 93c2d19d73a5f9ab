/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The same in C++. */
#include "consumer.c"
