/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of address spaces, on x86. */
#define TEST_X86
#include "test_tlb.inc.h"
