/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Reference time, on x86. */
#define TEST_X86
#include "test_reftime.inc.h"
