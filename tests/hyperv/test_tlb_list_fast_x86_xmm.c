/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Flushes of ranges in registers, on x86 with XMM registers. */
#define TEST_X86
#define HV_CONFIG_X86_XMM
#include "test_tlb_list_fast.inc.h"
