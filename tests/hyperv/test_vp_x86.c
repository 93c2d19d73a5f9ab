/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The VP index of a processor, on x86. */
#define TEST_X86
#include "test_vp.inc.h"
