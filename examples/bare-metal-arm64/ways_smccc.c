/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#define HV_CONFIG_TRAP "arch/arm64/trap/smccc.h"
#define WAY            way_smccc
#define WAY_NAME       "hvc #0"
#include "ways.inc"
