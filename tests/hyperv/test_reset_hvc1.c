/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reset, by HVC #1. */
#define TEST_HVC1
#include "test_reset.inc.h"
