/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Synthetic timers, by HVC #1. */
#define TEST_HVC1
#include "test_stimer.inc.h"
