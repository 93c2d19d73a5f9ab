/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges on a set of processors, by SMCCC. */
#define TEST_SMCCC
#include "test_tlb_list_ex.inc.h"
