/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Where the message of a device goes, on x86. */
#define TEST_X86
#include "test_msi_retarget.inc.h"
