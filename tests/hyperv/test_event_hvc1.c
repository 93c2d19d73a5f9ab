/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Events, by HVC #1. */
#define TEST_HVC1
#include "test_event.inc.h"
