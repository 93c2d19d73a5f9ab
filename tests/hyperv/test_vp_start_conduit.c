/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Starting a processor, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_vp_start.inc.h"
