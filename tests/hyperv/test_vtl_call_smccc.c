/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VTL call and return, by SMCCC. */
#define TEST_SMCCC
#include "test_vtl_call.inc.h"
