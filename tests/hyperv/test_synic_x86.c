/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SynIC, on x86. */
#define TEST_X86
#include "test_synic.inc.h"
