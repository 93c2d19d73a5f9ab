/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Posting messages, on x86. */
#define TEST_X86
#include "test_post.inc.h"
