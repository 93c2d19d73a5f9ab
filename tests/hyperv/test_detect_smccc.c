/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Detection, by SMCCC. */
#define TEST_SMCCC
#include "test_detect.inc.h"
