/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Hypercalls, on x86. */
#define TEST_X86
#include "test_hypercall.inc.h"
