/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Starting a processor, by HVC #1. */
#define TEST_HVC1
#include "test_vp_start.inc.h"
