/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages, on x86. */
#define TEST_X86
#include "test_message.inc.h"
