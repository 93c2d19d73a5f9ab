/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Host visibility of pages, on x86. */
#define TEST_X86
#include "test_gpa.inc.h"
