/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Starting a processor, on x86. */
#define TEST_X86
#include "test_vp_start.inc.h"
