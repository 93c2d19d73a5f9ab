/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stdint.h>

extern uint32_t chosen_convention;

#define HV_CONFIG_TRAP    "arch/arm64/trap/conduit.h"
#define HV_CONFIG_CONDUIT chosen_convention
#define WAY               way_chosen
#define WAY_NAME          "run time"
#include "ways.inc"

uint32_t chosen_convention = HV_ARM64_HVC_SMCCC_IMM;
