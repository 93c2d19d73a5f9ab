/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers, on x86. */
#define TEST_X86
#include "test_register.inc.h"
