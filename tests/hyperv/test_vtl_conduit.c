/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_vtl.inc.h"
