/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SynIC, by HVC #1. */
#define TEST_HVC1
#include "test_synic.inc.h"
