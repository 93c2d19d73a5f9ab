/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Crash report: the control word (TLFS: HV_CRASH_CTL_REG_CONTENTS).
 *
 * Register HV_REGISTER_GUEST_CRASH_CTL; x86: HV_X64_MSR_CRASH_CTL. Read, it says what the host does; written, once, it
 * reports the crash. The parameters in front of it are the guest's own, but with HV_CRASH_CTL_CRASH_NOTIFY_MSG:
 * parameter 3 is then the GPA of a message and parameter 4 its length in bytes.
 */
#ifndef HYPERV_SDK_ABI_CRASH_H
#define HYPERV_SDK_ABI_CRASH_H

#include "../types.h"

/* clang-format off */
/** @name Control
 * @{ */
#define HV_CRASH_CTL_PRE_OS_ID_SHIFT  58                    /**< Which program crashed, before there was an OS; 0: the OS. */
#define HV_CRASH_CTL_PRE_OS_ID_MASK   0x1c00000000000000ULL /**< Which program crashed, before there was an OS; 0: the OS. */
#define HV_CRASH_CTL_NO_CRASH_DUMP    0x2000000000000000ULL /**< The guest writes no dump of its own. */
#define HV_CRASH_CTL_CRASH_NOTIFY_MSG 0x4000000000000000ULL /**< There is a message. */
#define HV_CRASH_CTL_CRASH_NOTIFY     0x8000000000000000ULL /**< Report the crash. */
/** @} */

/** @name Numbers of the bits above
 * @{ */
#define HV_CRASH_CTL_NO_CRASH_DUMP_BIT 61 /**< HV_CRASH_CTL_NO_CRASH_DUMP. */
#define HV_CRASH_CTL_CRASH_MESSAGE_BIT 62 /**< HV_CRASH_CTL_CRASH_NOTIFY_MSG. */
#define HV_CRASH_CTL_CRASH_NOTIFY_BIT  63 /**< HV_CRASH_CTL_CRASH_NOTIFY. */
/** @} */

/** @name Message
 * @{ */
#define HV_CRASH_MAXIMUM_MESSAGE_SIZE 0x1000 /**< Bytes of the message, at most. */
/** @} */
/* clang-format on */

#endif
