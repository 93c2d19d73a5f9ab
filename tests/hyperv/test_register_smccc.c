/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers, by SMCCC. */
#define TEST_SMCCC
#include "test_register.inc.h"
