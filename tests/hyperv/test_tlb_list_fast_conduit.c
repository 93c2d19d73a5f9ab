/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_tlb_list_fast.inc.h"
