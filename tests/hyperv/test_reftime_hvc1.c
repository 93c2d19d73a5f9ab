/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time, by HVC #1. */
#define TEST_HVC1
#include "test_reftime.inc.h"
