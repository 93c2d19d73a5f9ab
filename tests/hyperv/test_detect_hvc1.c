/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Detection, by HVC #1. */
#define TEST_HVC1
#include "test_detect.inc.h"
