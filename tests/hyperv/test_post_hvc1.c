/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Posting messages, by HVC #1. */
#define TEST_HVC1
#include "test_post.inc.h"
