/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The hypercall page, by MSR accesses of the embedder. */
#define TEST_SAFE_MSR
#include "test_page.inc.h"
