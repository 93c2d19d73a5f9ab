/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The virtual trust level, on x86 with XMM registers. */
#define TEST_X86
#define HV_CONFIG_X86_XMM
#include "test_vtl.inc.h"
