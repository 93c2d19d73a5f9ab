/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The number of the partition, on x86. */
#define TEST_X86
#include "test_partition_id.inc.h"
