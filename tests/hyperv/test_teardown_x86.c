/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Teardown, on x86. */
#define TEST_X86
#include "test_teardown.inc.h"
