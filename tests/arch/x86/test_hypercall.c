/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Parameters of hypercalls in RDX and R8. */
#include "test_hypercall.inc.h"
