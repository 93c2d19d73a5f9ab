/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Parameters of hypercalls, the convention chosen at run time. */
#include <stdint.h>

static uint32_t test_conduit;
#define TEST_CONDUIT test_conduit
#define TEST_CONDUIT_IS_LVALUE
#include "test_hypercall.inc.h"
