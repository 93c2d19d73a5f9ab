/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What a partition is, on x86. */
#define TEST_X86
#include "test_partition_type.inc.h"
