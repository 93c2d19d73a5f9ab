/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges on a set of processors, on x86. */
#define TEST_X86
#include "test_tlb_list_ex.inc.h"
