/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Accepting pages, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_gpa_accept.inc.h"
