/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* IPIs to sets of processors, on x86. */
#define TEST_X86
#include "test_ipi.inc.h"
