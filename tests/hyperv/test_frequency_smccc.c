/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Frequencies, by SMCCC. */
#define TEST_SMCCC
#include "test_frequency.inc.h"
