/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Parameters of hypercalls with XMM registers. */
#define HV_CONFIG_X86_XMM
#include "test_hypercall.inc.h"
