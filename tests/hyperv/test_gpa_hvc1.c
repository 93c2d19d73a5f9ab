/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Host visibility of pages, by HVC #1. */
#define TEST_HVC1
#include "test_gpa.inc.h"
