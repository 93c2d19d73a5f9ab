/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Detection, on x86. */
#define TEST_X86
#include "test_detect.inc.h"
