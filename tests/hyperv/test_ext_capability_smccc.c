/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Extended capabilities, by SMCCC. */
#define TEST_SMCCC
#include "test_ext_capability.inc.h"
