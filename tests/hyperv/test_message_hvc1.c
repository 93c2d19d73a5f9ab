/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages, by HVC #1. */
#define TEST_HVC1
#include "test_message.inc.h"
