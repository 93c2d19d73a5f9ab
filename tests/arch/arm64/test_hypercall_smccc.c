/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Parameters of hypercalls, SMCCC. */
#include "test_hypercall.inc.h"
