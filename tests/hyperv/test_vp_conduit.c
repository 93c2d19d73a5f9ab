/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The VP index of a processor, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_vp.inc.h"
