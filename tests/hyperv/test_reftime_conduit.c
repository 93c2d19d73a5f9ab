/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_reftime.inc.h"
