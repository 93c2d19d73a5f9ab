/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Hypercalls, on x86 with XMM registers. */
#define TEST_X86
#define HV_CONFIG_X86_XMM
#include "test_hypercall.inc.h"
