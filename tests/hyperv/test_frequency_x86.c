/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Frequencies, on x86. */
#define TEST_X86
#include "test_frequency.inc.h"
