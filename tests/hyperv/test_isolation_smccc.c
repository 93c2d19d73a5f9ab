/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Isolation of the partition, by SMCCC. */
#define TEST_SMCCC
#include "test_isolation.inc.h"
