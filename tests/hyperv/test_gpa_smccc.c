/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Host visibility of pages, by SMCCC. */
#define TEST_SMCCC
#include "test_gpa.inc.h"
