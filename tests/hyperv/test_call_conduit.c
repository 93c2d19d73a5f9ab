/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls by their form, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_call.inc.h"
