/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Start-up and teardown, by SMCCC. */
#define TEST_SMCCC
#include "test_start.inc.h"
