/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of address spaces, by HVC #1. */
#define TEST_HVC1
#include "test_tlb.inc.h"
