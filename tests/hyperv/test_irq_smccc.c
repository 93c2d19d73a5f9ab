/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Interrupts, by SMCCC. */
#define TEST_SMCCC
#include "test_irq.inc.h"
