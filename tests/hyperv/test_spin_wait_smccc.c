/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Notices of long waits, by SMCCC. */
#define TEST_SMCCC
#include "test_spin_wait.inc.h"
