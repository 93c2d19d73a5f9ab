/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The hypercall page, by bare RDMSR and WRMSR. */
#include "test_page.inc.h"
