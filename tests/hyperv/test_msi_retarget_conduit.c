/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Where the message of a device goes, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_msi_retarget.inc.h"
