/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Posting messages, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_post.inc.h"
