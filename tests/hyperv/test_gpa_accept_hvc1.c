/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Accepting pages, by HVC #1. */
#define TEST_HVC1
#include "test_gpa_accept.inc.h"
