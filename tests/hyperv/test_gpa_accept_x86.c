/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Accepting pages, on x86. */
#define TEST_X86
#include "test_gpa_accept.inc.h"
