/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Messages, by SMCCC. */
#define TEST_SMCCC
#include "test_message.inc.h"
