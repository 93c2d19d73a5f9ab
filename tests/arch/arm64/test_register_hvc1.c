/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Registers of the virtual processor, HVC #1. */
#define TEST_CONDUIT 1U
#include "test_register.inc.h"
