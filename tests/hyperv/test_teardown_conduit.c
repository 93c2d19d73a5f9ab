/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Teardown, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_teardown.inc.h"
