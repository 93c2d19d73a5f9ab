/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Notices of long waits, on x86. */
#define TEST_X86
#include "test_spin_wait.inc.h"
