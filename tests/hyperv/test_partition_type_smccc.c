/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What a partition is, by SMCCC. */
#define TEST_SMCCC
#include "test_partition_type.inc.h"
