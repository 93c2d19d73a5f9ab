/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VP indices by hardware id, on x86. */
#define TEST_X86
#include "test_vp_lookup.inc.h"
