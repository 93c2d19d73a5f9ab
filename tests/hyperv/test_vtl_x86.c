/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, on x86. */
#define TEST_X86
#include "test_vtl.inc.h"
