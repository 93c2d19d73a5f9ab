/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls by their form, by SMCCC. */
#define TEST_SMCCC
#include "test_call.inc.h"
