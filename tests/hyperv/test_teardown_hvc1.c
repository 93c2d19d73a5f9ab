/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Teardown, by HVC #1. */
#define TEST_HVC1
#include "test_teardown.inc.h"
