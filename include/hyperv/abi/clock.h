/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Units of time: all times of the interface count 100 ns.
 */
#ifndef HYPERV_SDK_ABI_CLOCK_H
#define HYPERV_SDK_ABI_CLOCK_H

#include "../types.h"

/* clang-format off */
/** @name Units
 * @{ */
#define HV_CLOCK_HZ                       10000000              /**< Units of a second. */
#define HV_NANO100_TIME_NEVER             0xffffffffffffffffULL /**< A time that never comes. */
#define HV_REFERENCE_TSC_SEQUENCE_INVALID 0                     /**< Sequence number of the reference time page: do not use the page. Early TLFS text had all ones. */
/** @} */
/* clang-format on */

#endif
