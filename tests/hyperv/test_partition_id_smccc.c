/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The number of the partition, by SMCCC. */
#define TEST_SMCCC
#include "test_partition_id.inc.h"
