/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to sets of processors, by SMCCC. */
#define TEST_SMCCC
#include "test_ipi.inc.h"
