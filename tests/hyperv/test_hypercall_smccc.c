/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Hypercalls, by SMCCC. */
#define TEST_SMCCC
#include "test_hypercall.inc.h"
