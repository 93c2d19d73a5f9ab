/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Where the message of a device goes, by SMCCC. */
#define TEST_SMCCC
#include "test_msi_retarget.inc.h"
