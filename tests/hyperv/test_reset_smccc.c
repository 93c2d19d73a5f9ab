/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reset, by SMCCC. */
#define TEST_SMCCC
#include "test_reset.inc.h"
