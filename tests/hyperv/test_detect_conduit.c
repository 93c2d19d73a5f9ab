/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Detection, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_detect.inc.h"
