/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers of the virtual processor, SMCCC. */
#include "test_register.inc.h"
