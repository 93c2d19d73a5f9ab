/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers of the virtual processor, by MSR accesses of the embedder. */
#define TEST_SAFE_MSR
#include "test_register.inc.h"
