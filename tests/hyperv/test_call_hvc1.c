/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls by their form, by HVC #1. */
#define TEST_HVC1
#include "test_call.inc.h"
