/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The VP index of a processor, by HVC #1. */
#define TEST_HVC1
#include "test_vp.inc.h"
