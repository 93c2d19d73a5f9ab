/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The number of the partition, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_partition_id.inc.h"
