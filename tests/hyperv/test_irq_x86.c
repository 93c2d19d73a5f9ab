/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Interrupts, on x86. */
#define TEST_X86
#include "test_irq.inc.h"
