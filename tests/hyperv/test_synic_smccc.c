/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SynIC, by SMCCC. */
#define TEST_SMCCC
#include "test_synic.inc.h"
