/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VP indices by hardware id, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_vp_lookup.inc.h"
