/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers of the virtual processor, by bare RDMSR and WRMSR. */
#include "test_register.inc.h"
