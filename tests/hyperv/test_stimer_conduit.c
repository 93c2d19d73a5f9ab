/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Synthetic timers, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_stimer.inc.h"
