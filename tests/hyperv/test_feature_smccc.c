/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Features, by SMCCC. */
#define TEST_SMCCC
#include "test_feature.inc.h"
