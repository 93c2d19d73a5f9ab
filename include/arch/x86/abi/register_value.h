/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Values of x86 registers that have parts: segments, tables, x87 and SSE, XSAVE.
 *
 * 16 bytes each: the value of such a register, or a member of a context or message.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_REGISTER_VALUE_H
#define HYPERV_SDK_ARCH_X86_ABI_REGISTER_VALUE_H

#include "../../../hyperv/types.h"

/** @name Word attributes of a segment: as in its descriptor
 * @{ */
/* clang-format off */
#define HV_X64_SEGMENT_REGISTER_SEGMENT_TYPE_MASK                0x000fU /**< Type. */
#define HV_X64_SEGMENT_REGISTER_NON_SYSTEM_SEGMENT               0x0010U /**< Code or data, not a system segment. */
#define HV_X64_SEGMENT_REGISTER_DESCRIPTOR_PRIVILEGE_LEVEL_SHIFT 5       /**< DPL. */
#define HV_X64_SEGMENT_REGISTER_DESCRIPTOR_PRIVILEGE_LEVEL_MASK  0x0060U /**< DPL. */
#define HV_X64_SEGMENT_REGISTER_PRESENT                          0x0080U /**< Present. */
#define HV_X64_SEGMENT_REGISTER_AVAILABLE                        0x1000U /**< For the OS. */
#define HV_X64_SEGMENT_REGISTER_LONG                             0x2000U /**< 64-bit code. */
#define HV_X64_SEGMENT_REGISTER_DEFAULT                          0x4000U /**< 32-bit operands by default. */
#define HV_X64_SEGMENT_REGISTER_GRANULARITY                      0x8000U /**< The limit in the descriptor counts pages. */
/* clang-format on */
/** @} */

/** @brief A segment register (TLFS: HV_X64_SEGMENT_REGISTER). */
struct hv_x64_segment_register {
	uint64_t base;       /**< Base. */
	uint32_t limit;      /**< Limit in bytes. */
	uint16_t selector;   /**< Selector. */
	uint16_t attributes; /**< HV_X64_SEGMENT_REGISTER_*. */
};
HV_ASSERT_LAYOUT(struct hv_x64_segment_register, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_segment_register, base, 0)
HV_ASSERT_OFFSET(struct hv_x64_segment_register, limit, 8)
HV_ASSERT_OFFSET(struct hv_x64_segment_register, selector, 12)
HV_ASSERT_OFFSET(struct hv_x64_segment_register, attributes, 14)

/** @brief GDTR or IDTR (TLFS: HV_X64_TABLE_REGISTER). */
struct hv_x64_table_register {
	uint16_t pad[3]; /**< Zero. */
	uint16_t limit;  /**< Limit in bytes. */
	uint64_t base;   /**< Base. */
};
HV_ASSERT_LAYOUT(struct hv_x64_table_register, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_table_register, pad, 0)
HV_ASSERT_OFFSET(struct hv_x64_table_register, limit, 6)
HV_ASSERT_OFFSET(struct hv_x64_table_register, base, 8)

/** @name Word sign_exponent of struct hv_x64_fp_register
 * @{ */
/* clang-format off */
#define HV_X64_FP_REGISTER_BIASED_EXPONENT_MASK 0x7fffU /**< Exponent, biased. */
#define HV_X64_FP_REGISTER_SIGN                 0x8000U /**< Negative. */
/* clang-format on */
/** @} */

/** @brief An x87 register (TLFS: HV_X64_FP_REGISTER). */
struct hv_x64_fp_register {
	uint64_t mantissa;      /**< Mantissa. */
	uint16_t sign_exponent; /**< HV_X64_FP_REGISTER_*. */
	uint16_t reserved[3];   /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_x64_fp_register, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_fp_register, mantissa, 0)
HV_ASSERT_OFFSET(struct hv_x64_fp_register, sign_exponent, 8)
HV_ASSERT_OFFSET(struct hv_x64_fp_register, reserved, 10)

/**
 * @brief Control and status of x87, as FXSAVE has them (TLFS: HV_X64_FP_CONTROL_STATUS_REGISTER).
 *
 * Outside 64-bit mode last_fp_rip is EIP in bits 31:0 and CS in bits 47:32.
 */
struct hv_x64_fp_control_status_register {
	uint16_t fp_control;  /**< FCW. */
	uint16_t fp_status;   /**< FSW. */
	uint8_t fp_tag;       /**< FTW, abridged. */
	uint8_t reserved;     /**< Zero. */
	uint16_t last_fp_op;  /**< FOP. */
	uint64_t last_fp_rip; /**< FIP. */
};
HV_ASSERT_LAYOUT(struct hv_x64_fp_control_status_register, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, fp_control, 0)
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, fp_status, 2)
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, fp_tag, 4)
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, reserved, 5)
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, last_fp_op, 6)
HV_ASSERT_OFFSET(struct hv_x64_fp_control_status_register, last_fp_rip, 8)

/**
 * @brief Control and status of SSE, as FXSAVE has them (TLFS: HV_X64_XMM_CONTROL_STATUS_REGISTER).
 *
 * Outside 64-bit mode last_fp_rdp is the offset in bits 31:0 and DS in bits 47:32.
 */
struct hv_x64_xmm_control_status_register {
	uint64_t last_fp_rdp;             /**< FDP. */
	uint32_t xmm_status_control;      /**< MXCSR. */
	uint32_t xmm_status_control_mask; /**< Bits of MXCSR that exist. */
};
HV_ASSERT_LAYOUT(struct hv_x64_xmm_control_status_register, 16, 8);
HV_ASSERT_OFFSET(struct hv_x64_xmm_control_status_register, last_fp_rdp, 0)
HV_ASSERT_OFFSET(struct hv_x64_xmm_control_status_register, xmm_status_control, 8)
HV_ASSERT_OFFSET(struct hv_x64_xmm_control_status_register, xmm_status_control_mask, 12)

/** @name States of XSAVE: the word of struct hv_x64_xsave_xfem_register
 * @{ */
/* clang-format off */
#define HV_X64_XSAVE_XFEM_REGISTER_LEGACY_X87       0x00000001ULL /**< x87. */
#define HV_X64_XSAVE_XFEM_REGISTER_LEGACY_SSE       0x00000002ULL /**< SSE. */
#define HV_X64_XSAVE_XFEM_REGISTER_AVX              0x00000004ULL /**< AVX. */
#define HV_X64_XSAVE_XFEM_REGISTER_MPX_BNDREG       0x00000008ULL /**< MPX, bound registers. */
#define HV_X64_XSAVE_XFEM_REGISTER_MPX_BNDCSR       0x00000010ULL /**< MPX, configuration. */
#define HV_X64_XSAVE_XFEM_REGISTER_AVX_512_OPMASK   0x00000020ULL /**< AVX-512, mask registers. */
#define HV_X64_XSAVE_XFEM_REGISTER_AVX_512_ZMMHI    0x00000040ULL /**< AVX-512, upper halves of ZMM0 to 15. */
#define HV_X64_XSAVE_XFEM_REGISTER_AVX_512_ZMM16_31 0x00000080ULL /**< AVX-512, ZMM16 to 31. */
#define HV_X64_XSAVE_XFEM_REGISTER_PASID            0x00000400ULL /**< PASID. */
#define HV_X64_XSAVE_XFEM_REGISTER_CET_U            0x00000800ULL /**< Shadow stacks of user mode. */
#define HV_X64_XSAVE_XFEM_REGISTER_CET_S            0x00001000ULL /**< Shadow stacks of supervisor mode. */
#define HV_X64_XSAVE_XFEM_REGISTER_XTILE_CFG        0x00020000ULL /**< AMX, configuration. */
#define HV_X64_XSAVE_XFEM_REGISTER_XTILE_DATA       0x00040000ULL /**< AMX, tiles. */
/* clang-format on */
/** @} */

/** @brief A set of XSAVE's states, as in XCR0 (TLFS: HV_X64_XSAVE_XFEM_REGISTER). */
struct hv_x64_xsave_xfem_register {
	uint64_t as_uint64; /**< HV_X64_XSAVE_XFEM_REGISTER_*. */
};
HV_ASSERT_LAYOUT(struct hv_x64_xsave_xfem_register, 8, 8);
HV_ASSERT_OFFSET(struct hv_x64_xsave_xfem_register, as_uint64, 0)

/** @brief Which XSAVE state of a virtual processor to get or set (TLFS: HV_VP_STATE_DATA_XSAVE). */
struct hv_vp_state_data_xsave {
	uint64_t flags;                           /**< Zero. */
	struct hv_x64_xsave_xfem_register states; /**< States. */
};
HV_ASSERT_LAYOUT(struct hv_vp_state_data_xsave, 16, 8);
HV_ASSERT_OFFSET(struct hv_vp_state_data_xsave, flags, 0)
HV_ASSERT_OFFSET(struct hv_vp_state_data_xsave, states, 8)

#endif
