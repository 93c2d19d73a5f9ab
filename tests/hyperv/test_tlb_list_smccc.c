/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges, by SMCCC. */
#define TEST_SMCCC
#include "test_tlb_list.inc.h"
