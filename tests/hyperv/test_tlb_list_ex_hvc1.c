/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges on a set of processors, by HVC #1. */
#define TEST_HVC1
#include "test_tlb_list_ex.inc.h"
