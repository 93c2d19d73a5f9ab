/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Crash report, on x86. */
#define TEST_X86
#include "test_crash.inc.h"
