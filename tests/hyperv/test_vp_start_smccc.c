/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Starting a processor, by SMCCC. */
#define TEST_SMCCC
#include "test_vp_start.inc.h"
