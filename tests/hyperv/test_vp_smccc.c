/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The VP index of a processor, by SMCCC. */
#define TEST_SMCCC
#include "test_vp.inc.h"
