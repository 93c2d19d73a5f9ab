/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_message.inc.h"
