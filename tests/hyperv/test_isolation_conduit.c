/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Isolation of the partition, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_isolation.inc.h"
