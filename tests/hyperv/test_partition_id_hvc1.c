/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The number of the partition, by HVC #1. */
#define TEST_HVC1
#include "test_partition_id.inc.h"
