/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges, by HVC #1. */
#define TEST_HVC1
#include "test_tlb_list.inc.h"
