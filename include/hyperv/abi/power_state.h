/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Power states of a processor, for HV_REGISTER_POWER_STATE_CONFIG_C1 and its kin.
 */
#ifndef HYPERV_SDK_ABI_POWER_STATE_H
#define HYPERV_SDK_ABI_POWER_STATE_H

#include "../types.h"

/* clang-format off */
/** @name States
 * @{ */
#define HV_PROCESSOR_POWER_STATE_C0 0U /**< Running. */
#define HV_PROCESSOR_POWER_STATE_C1 1U /**< Halted. */
#define HV_PROCESSOR_POWER_STATE_C2 2U /**< Stopped. */
#define HV_PROCESSOR_POWER_STATE_C3 3U /**< Asleep. */
/** @} */
/* clang-format on */

#endif
