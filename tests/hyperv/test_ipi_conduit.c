/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to sets of processors, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_ipi.inc.h"
