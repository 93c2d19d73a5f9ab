/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Start-up and teardown, by HVC #1. */
#define TEST_HVC1
#include "test_start.inc.h"
