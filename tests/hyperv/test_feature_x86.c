/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Features, on x86. */
#define TEST_X86
#include "test_feature.inc.h"
