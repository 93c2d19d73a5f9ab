/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Notices of long waits, by HVC #1. */
#define TEST_HVC1
#include "test_spin_wait.inc.h"
