/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to sets of processors, by HVC #1. */
#define TEST_HVC1
#include "test_ipi.inc.h"
