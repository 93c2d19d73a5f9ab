/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VP indices by hardware id, by HVC #1. */
#define TEST_HVC1
#include "test_vp_lookup.inc.h"
