/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Extended capabilities, by HVC #1. */
#define TEST_HVC1
#include "test_ext_capability.inc.h"
