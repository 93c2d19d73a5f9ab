/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of address spaces, by SMCCC. */
#define TEST_SMCCC
#include "test_tlb.inc.h"
