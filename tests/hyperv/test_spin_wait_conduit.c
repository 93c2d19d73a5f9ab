/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Notices of long waits, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_spin_wait.inc.h"
