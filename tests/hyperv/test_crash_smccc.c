/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Crash report, by SMCCC. */
#define TEST_SMCCC
#include "test_crash.inc.h"
