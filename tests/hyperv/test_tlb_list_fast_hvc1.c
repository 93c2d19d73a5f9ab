/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, by HVC #1. */
#define TEST_HVC1
#include "test_tlb_list_fast.inc.h"
