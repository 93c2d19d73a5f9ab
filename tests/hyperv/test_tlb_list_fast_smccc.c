/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, by SMCCC. */
#define TEST_SMCCC
#include "test_tlb_list_fast.inc.h"
