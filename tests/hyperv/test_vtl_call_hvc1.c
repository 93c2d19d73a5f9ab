/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VTL call and return, by HVC 1. */
#define TEST_HVC1
#include "test_vtl_call.inc.h"
