/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Synthetic timers, by SMCCC. */
#define TEST_SMCCC
#include "test_stimer.inc.h"
