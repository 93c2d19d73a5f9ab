/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Flags of HvCallTranslateVirtualAddress and its extended form (TLFS: HV_TRANSLATE_GVA_CONTROL_FLAGS).
 *
 * The level in the top byte, results and blocks stand in translate_call.h.
 */
#ifndef HYPERV_SDK_ABI_TRANSLATE_H
#define HYPERV_SDK_ABI_TRANSLATE_H

#include "../types.h"

/* clang-format off */
/** @name Access to check
 * @{ */
#define HV_TRANSLATE_GVA_VALIDATE_READ       0x0000000000000001ULL /**< Reading must be allowed. */
#define HV_TRANSLATE_GVA_VALIDATE_WRITE      0x0000000000000002ULL /**< Writing must be allowed. */
#define HV_TRANSLATE_GVA_VALIDATE_EXECUTE    0x0000000000000004ULL /**< Executing must be allowed. */
#define HV_TRANSLATE_GVA_SET_PAGE_TABLE_BITS 0x0000000000000010ULL /**< Set accessed and dirty bits in the page tables. */
#define HV_TRANSLATE_GVA_TLB_FLUSH_INHIBIT   0x0000000000000020ULL /**< Hold off flushes until the virtual processor runs. */
#define HV_TRANSLATE_GVA_SUPERVISOR_ACCESS   0x0000000000000040ULL /**< As kernel mode. */
#define HV_TRANSLATE_GVA_USER_ACCESS         0x0000000000000080ULL /**< As user mode. */
/** @} */

/** @name x86 alone
 * @{ */
#define HV_TRANSLATE_GVA_PRIVILEGE_EXEMPT 0x0000000000000008ULL /**< Without a check of user and kernel mode. */
#define HV_TRANSLATE_GVA_ENFORCE_SMAP     0x0000000000000100ULL /**< As with SMAP. */
#define HV_TRANSLATE_GVA_OVERRIDE_SMAP    0x0000000000000200ULL /**< As without SMAP. */
#define HV_TRANSLATE_GVA_SHADOW_STACK     0x0000000000000400ULL /**< As an access to a shadow stack. */
/** @} */

/** @name arm64 alone
 * @{ */
#define HV_TRANSLATE_GVA_PAN_SET   0x0000000000000100ULL /**< As with PSTATE.PAN set. */
#define HV_TRANSLATE_GVA_PAN_CLEAR 0x0000000000000200ULL /**< As with PSTATE.PAN clear. */
/** @} */
/* clang-format on */

#endif
