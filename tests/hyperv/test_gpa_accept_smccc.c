/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Accepting pages, by SMCCC. */
#define TEST_SMCCC
#include "test_gpa_accept.inc.h"
