/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* VP indices by hardware id, by SMCCC. */
#define TEST_SMCCC
#include "test_vp_lookup.inc.h"
