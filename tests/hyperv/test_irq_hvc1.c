/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Interrupts, by HVC #1. */
#define TEST_HVC1
#include "test_irq.inc.h"
