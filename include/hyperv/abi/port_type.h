/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Kinds of ports (TLFS: HV_PORT_TYPE).
 */
#ifndef HYPERV_SDK_ABI_PORT_TYPE_H
#define HYPERV_SDK_ABI_PORT_TYPE_H

#include "../types.h"

/* clang-format off */
/** @name Kinds
 * @{ */
#define HV_PORT_TYPE_MESSAGE  1U /**< Takes messages (HvPortTypeMessage). */
#define HV_PORT_TYPE_EVENT    2U /**< Takes events (HvPortTypeEvent). */
#define HV_PORT_TYPE_MONITOR  3U /**< Events through a monitor page (HvPortTypeMonitor). */
#define HV_PORT_TYPE_DOORBELL 4U /**< Signals by writes to memory (HvPortTypeDoorbell). */
/** @} */
/* clang-format on */

#endif
