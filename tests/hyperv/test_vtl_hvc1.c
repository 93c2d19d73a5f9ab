/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, by HVC #1. */
#define TEST_HVC1
#include "test_vtl.inc.h"
