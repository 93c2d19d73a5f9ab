/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time, by SMCCC. */
#define TEST_SMCCC
#include "test_reftime.inc.h"
