/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Events, by SMCCC. */
#define TEST_SMCCC
#include "test_event.inc.h"
