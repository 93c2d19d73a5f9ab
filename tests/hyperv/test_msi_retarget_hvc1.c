/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Where the message of a device goes, by HVC #1. */
#define TEST_HVC1
#include "test_msi_retarget.inc.h"
