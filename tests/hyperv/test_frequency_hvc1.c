/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Frequencies, by HVC #1. */
#define TEST_HVC1
#include "test_frequency.inc.h"
