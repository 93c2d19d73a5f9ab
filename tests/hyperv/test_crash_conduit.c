/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Crash report, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_crash.inc.h"
