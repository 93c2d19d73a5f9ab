/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Isolation of the partition, on x86. */
#define TEST_X86
#include "test_isolation.inc.h"
