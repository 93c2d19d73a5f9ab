/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The control word and the result word of a hypercall, and the bounds of its parameters.
 *
 * TLFS, chapter "Hypercall Interface". Its text misprints three ranges: the
 * reserved bits end at 63 (not 64), bit 31 is the nested bit (not reserved), and
 * the reserved bits of the result start at 44 (not 40). Call codes stand in hypercall.h.
 */
#ifndef HYPERV_SDK_ABI_CONTROL_H
#define HYPERV_SDK_ABI_CONTROL_H

#include "../types.h"

/* clang-format off */
/** @name Control word (TLFS: hypercall input value, HV_HYPERCALL_INPUT)
 * @{ */
#define HV_HYPERCALL_CODE_MASK        0x000000000000ffffULL /**< Call code. */
#define HV_HYPERCALL_FAST_BIT         0x0000000000010000ULL /**< Parameters in registers. */
#define HV_HYPERCALL_VARHEAD_OFFSET   17                    /**< Variable header, in units of 8 bytes. */
#define HV_HYPERCALL_VARHEAD_MASK     0x0000000007fe0000ULL /**< Variable header. */
#define HV_HYPERCALL_NESTED           0x0000000080000000ULL /**< To the outermost hypervisor; x86 only. */
#define HV_HYPERCALL_REP_COMP_OFFSET  32                    /**< Rep count; in a result: reps completed. */
#define HV_HYPERCALL_REP_COMP_1       0x0000000100000000ULL /**< A rep count of one. */
#define HV_HYPERCALL_REP_COMP_MASK    0x00000fff00000000ULL /**< Rep count; in a result: reps completed. */
#define HV_HYPERCALL_REP_START_OFFSET 48                    /**< First element to process. */
#define HV_HYPERCALL_REP_START_MASK   0x0fff000000000000ULL /**< First element to process. */
#define HV_HYPERCALL_RSVD0_MASK       0x00000000f8000000ULL /**< Linux's reserved bits 31:27, the nested bit among them. */
#define HV_HYPERCALL_RSVD1_MASK       0x0000f00000000000ULL /**< Reserved bits 47:44. */
#define HV_HYPERCALL_RSVD2_MASK       0xf000000000000000ULL /**< Reserved bits 63:60. */
#define HV_HYPERCALL_RSVD_MASK        0xf000f000f8000000ULL /**< All that Linux takes as reserved. */
/** @} */

/** @name Result word (TLFS: hypercall result value, HV_HYPERCALL_OUTPUT)
 * Bits 15:0 are the status, 43:32 the reps completed, counted from element 0. The rest is to be ignored.
 * @{ */
#define HV_HYPERCALL_RESULT_MASK 0x000000000000ffffULL /**< Status. */
/** @} */

/** Most elements of a rep hypercall: the count has 12 bits. */
#define HV_HYPERCALL_REP_COUNT_MAX 0xfff
/** Largest variable header, in units of 8 bytes: 10 bits. */
#define HV_HYPERCALL_VARHEAD_MAX 0x3ff
/** Alignment of input and output in memory, in bytes; neither may cross a page of HV_HYP_PAGE_SIZE. */
#define HV_CALL_ALIGNMENT 8

#define HV_ARM64_FAST_HYPERCALL_INPUT_MAX_BYTES 0x80 /**< Register block of a fast call on arm64: input and output. */
#define HV_X64_FAST_HYPERCALL_INPUT_MAX_BYTES   0x70 /**< The same on x86 with XMM registers. */
#define HV_HYPERCALL_MAX_XMM_REGISTERS          6    /**< XMM0 to XMM5. */
/* clang-format on */

#endif
