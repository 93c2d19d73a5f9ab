/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Start-up and teardown, on x86. */
#define TEST_X86
#include "test_start.inc.h"
