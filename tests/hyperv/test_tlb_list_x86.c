/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges, on x86. */
#define TEST_X86
#include "test_tlb_list.inc.h"
