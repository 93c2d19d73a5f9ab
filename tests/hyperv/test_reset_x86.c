/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reset, on x86. */
#define TEST_X86
#include "test_reset.inc.h"
