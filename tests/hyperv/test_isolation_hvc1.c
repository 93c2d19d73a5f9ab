/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Isolation of the partition, by HVC #1. */
#define TEST_HVC1
#include "test_isolation.inc.h"
