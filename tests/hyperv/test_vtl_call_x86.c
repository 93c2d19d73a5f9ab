/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VTL call and return, on x86. */
#define TEST_X86
#include "test_vtl_call.inc.h"
