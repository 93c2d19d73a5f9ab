/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reset, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_reset.inc.h"
