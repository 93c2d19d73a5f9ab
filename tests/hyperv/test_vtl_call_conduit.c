/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VTL call and return, with the convention chosen at run time. */
#define TEST_CONDUIT
#include "test_vtl_call.inc.h"
