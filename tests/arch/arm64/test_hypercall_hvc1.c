/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Parameters of hypercalls, HVC #1. */
#define TEST_CONDUIT 1U
#include "test_hypercall.inc.h"
