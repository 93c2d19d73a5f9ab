/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Start-up and teardown, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_start.inc.h"
