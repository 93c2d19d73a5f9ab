/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers, by HVC #1. */
#define TEST_HVC1
#include "test_register.inc.h"
