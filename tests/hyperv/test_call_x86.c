/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls by their form, on x86. */
#define TEST_X86
#include "test_call.inc.h"
