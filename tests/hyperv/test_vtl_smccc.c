/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, by SMCCC. */
#define TEST_SMCCC
#include "test_vtl.inc.h"
