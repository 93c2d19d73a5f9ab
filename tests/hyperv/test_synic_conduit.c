/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SynIC, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_synic.inc.h"
