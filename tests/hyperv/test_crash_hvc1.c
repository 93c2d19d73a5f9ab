/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Crash report, by HVC #1. */
#define TEST_HVC1
#include "test_crash.inc.h"
