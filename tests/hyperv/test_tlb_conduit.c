/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of address spaces, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_tlb.inc.h"
