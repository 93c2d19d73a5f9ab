/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Teardown, by SMCCC. */
#define TEST_SMCCC
#include "test_teardown.inc.h"
