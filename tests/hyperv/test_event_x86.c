/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Events, on x86. */
#define TEST_X86
#include "test_event.inc.h"
