/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Extended capabilities, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_ext_capability.inc.h"
