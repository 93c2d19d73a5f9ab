/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Synthetic timers, on x86. */
#define TEST_X86
#include "test_stimer.inc.h"
