/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Extended capabilities, on x86. */
#define TEST_X86
#include "test_ext_capability.inc.h"
