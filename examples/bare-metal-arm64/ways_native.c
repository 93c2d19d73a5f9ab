/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#define HV_CONFIG_TRAP "arch/arm64/trap/hvc1.h"
#define WAY            way_native
#define WAY_NAME       "hvc #1"
#include "ways.inc"
