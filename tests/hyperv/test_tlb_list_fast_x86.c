/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, on x86. */
#define TEST_X86
#include "test_tlb_list_fast.inc.h"
