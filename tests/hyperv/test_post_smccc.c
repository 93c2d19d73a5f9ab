/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Posting messages, by SMCCC. */
#define TEST_SMCCC
#include "test_post.inc.h"
