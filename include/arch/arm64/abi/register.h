/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual processor registers of arm64 alone.
 *
 * Ids (TLFS: HV_REGISTER_NAME, behind each meaning). Arm's system registers carry the name
 * that the Arm architecture gives them; what their bits mean stands there. mu_msvm has other ids for some, of
 * older hypervisors: they are here too, and say so. Their names at run time: hyperv/names/arm64_register.h.
 */
#ifndef HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_H
#define HYPERV_SDK_ARCH_ARM64_ABI_REGISTER_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name General registers, 64 bits
 * 0x20021 is SP_EL1 in the TLFS, SP_ELx in openvmm and mu_msvm.
 * @{ */
#define HV_ARM64_REGISTER_X0     0x00020000U /**< X0 (HvArm64RegisterX0). */
#define HV_ARM64_REGISTER_X1     0x00020001U /**< X1 (HvArm64RegisterX1). */
#define HV_ARM64_REGISTER_X2     0x00020002U /**< X2 (HvArm64RegisterX2). */
#define HV_ARM64_REGISTER_X3     0x00020003U /**< X3 (HvArm64RegisterX3). */
#define HV_ARM64_REGISTER_X4     0x00020004U /**< X4 (HvArm64RegisterX4). */
#define HV_ARM64_REGISTER_X5     0x00020005U /**< X5 (HvArm64RegisterX5). */
#define HV_ARM64_REGISTER_X6     0x00020006U /**< X6 (HvArm64RegisterX6). */
#define HV_ARM64_REGISTER_X7     0x00020007U /**< X7 (HvArm64RegisterX7). */
#define HV_ARM64_REGISTER_X8     0x00020008U /**< X8 (HvArm64RegisterX8). */
#define HV_ARM64_REGISTER_X9     0x00020009U /**< X9 (HvArm64RegisterX9). */
#define HV_ARM64_REGISTER_X10    0x0002000aU /**< X10 (HvArm64RegisterX10). */
#define HV_ARM64_REGISTER_X11    0x0002000bU /**< X11 (HvArm64RegisterX11). */
#define HV_ARM64_REGISTER_X12    0x0002000cU /**< X12 (HvArm64RegisterX12). */
#define HV_ARM64_REGISTER_X13    0x0002000dU /**< X13 (HvArm64RegisterX13). */
#define HV_ARM64_REGISTER_X14    0x0002000eU /**< X14 (HvArm64RegisterX14). */
#define HV_ARM64_REGISTER_X15    0x0002000fU /**< X15 (HvArm64RegisterX15). */
#define HV_ARM64_REGISTER_X16    0x00020010U /**< X16 (HvArm64RegisterX16). */
#define HV_ARM64_REGISTER_X17    0x00020011U /**< X17 (HvArm64RegisterX17). */
#define HV_ARM64_REGISTER_X18    0x00020012U /**< X18 (HvArm64RegisterX18). */
#define HV_ARM64_REGISTER_X19    0x00020013U /**< X19 (HvArm64RegisterX19). */
#define HV_ARM64_REGISTER_X20    0x00020014U /**< X20 (HvArm64RegisterX20). */
#define HV_ARM64_REGISTER_X21    0x00020015U /**< X21 (HvArm64RegisterX21). */
#define HV_ARM64_REGISTER_X22    0x00020016U /**< X22 (HvArm64RegisterX22). */
#define HV_ARM64_REGISTER_X23    0x00020017U /**< X23 (HvArm64RegisterX23). */
#define HV_ARM64_REGISTER_X24    0x00020018U /**< X24 (HvArm64RegisterX24). */
#define HV_ARM64_REGISTER_X25    0x00020019U /**< X25 (HvArm64RegisterX25). */
#define HV_ARM64_REGISTER_X26    0x0002001aU /**< X26 (HvArm64RegisterX26). */
#define HV_ARM64_REGISTER_X27    0x0002001bU /**< X27 (HvArm64RegisterX27). */
#define HV_ARM64_REGISTER_X28    0x0002001cU /**< X28 (HvArm64RegisterX28). */
#define HV_ARM64_REGISTER_FP     0x0002001dU /**< X29, frame pointer (HvArm64RegisterFp). */
#define HV_ARM64_REGISTER_LR     0x0002001eU /**< X30, link register (HvArm64RegisterLr). */
#define HV_ARM64_REGISTER_SP     0x0002001fU /**< Stack pointer (HvArm64RegisterSp). */
#define HV_ARM64_REGISTER_SP_EL0 0x00020020U /**< Stack pointer, EL0 (HvArm64RegisterSpEl0). */
#define HV_ARM64_REGISTER_SP_EL1 0x00020021U /**< Stack pointer, EL1 (HvArm64RegisterSpEl1). */
#define HV_ARM64_REGISTER_PC     0x00020022U /**< Program counter (HvArm64RegisterPc). */
#define HV_ARM64_REGISTER_PSTATE 0x00020023U /**< Processor state; openvmm, mu_msvm: Cpsr (HvArm64RegisterPstate). */
/** @} */

/** @name Exception state and fields of PSTATE, 64 bits
 * ELx: so in the TLFS, which does not say which level.
 * @{ */
#define HV_ARM64_REGISTER_SP_EL2     0x00021000U /**< Stack pointer, EL2 (HvArm64RegisterSpEl2). */
#define HV_ARM64_REGISTER_ELR_EL2    0x00021001U /**< Exception link, EL2 (HvArm64RegisterElrEl2). */
#define HV_ARM64_REGISTER_SPSR_EL2   0x00021002U /**< Saved processor state, EL2 (HvArm64RegisterSpsrEl2). */
#define HV_ARM64_REGISTER_CURRENT_EL 0x00021003U /**< PSTATE: current exception level (HvArm64RegisterCurrentEl). */
#define HV_ARM64_REGISTER_DAIF       0x00021004U /**< PSTATE: interrupt masks (HvArm64RegisterDaif). */
#define HV_ARM64_REGISTER_DIT        0x00021005U /**< PSTATE: data independent timing (HvArm64RegisterDit). */
#define HV_ARM64_REGISTER_NZCV       0x00021006U /**< PSTATE: condition flags (HvArm64RegisterNzcv). */
#define HV_ARM64_REGISTER_PAN        0x00021007U /**< PSTATE: privileged access never (HvArm64RegisterPan). */
#define HV_ARM64_REGISTER_SP_SEL     0x00021008U /**< PSTATE: stack pointer selected (HvArm64RegisterSpSel). */
#define HV_ARM64_REGISTER_SSBS       0x00021009U /**< PSTATE: speculative store bypass safe (HvArm64RegisterSsbs). */
#define HV_ARM64_REGISTER_TCO        0x0002100aU /**< PSTATE: tag check override (HvArm64RegisterTco). */
#define HV_ARM64_REGISTER_UAO        0x0002100bU /**< PSTATE: user access override (HvArm64RegisterUao). */
#define HV_ARM64_REGISTER_ELR_ELX    0x0002100cU /**< Exception link, ELx (HvArm64RegisterElrElx). */
#define HV_ARM64_REGISTER_SPSR_ELX   0x0002100dU /**< Saved processor state, ELx (HvArm64RegisterSpsrElx). */
/** @} */

/** @name Identification registers, 64 bits: Arm's S3_0_C0_CRm_op2
 * @{ */
#define HV_ARM64_REGISTER_ID_MIDR_EL1       0x00022000U /**< Main id, EL1 (HvArm64RegisterIdMidrEl1). */
#define HV_ARM64_REGISTER_ID_RES01_EL1      0x00022001U /**< Reserved: CRm 0, op2 1, EL1 (HvArm64RegisterIdRes01El1). */
#define HV_ARM64_REGISTER_ID_RES02_EL1      0x00022002U /**< Reserved: CRm 0, op2 2, EL1 (HvArm64RegisterIdRes02El1). */
#define HV_ARM64_REGISTER_ID_RES03_EL1      0x00022003U /**< Reserved: CRm 0, op2 3, EL1 (HvArm64RegisterIdRes03El1). */
#define HV_ARM64_REGISTER_ID_RES04_EL1      0x00022004U /**< Reserved: CRm 0, op2 4, EL1 (HvArm64RegisterIdRes04El1). */
#define HV_ARM64_REGISTER_ID_MPIDR_EL1      0x00022005U /**< Affinity, EL1 (HvArm64RegisterIdMpidrEl1). */
#define HV_ARM64_REGISTER_ID_REVIDR_EL1     0x00022006U /**< Revision id, EL1 (HvArm64RegisterIdRevidrEl1). */
#define HV_ARM64_REGISTER_ID_RES07_EL1      0x00022007U /**< Reserved: CRm 0, op2 7, EL1 (HvArm64RegisterIdRes07El1). */
#define HV_ARM64_REGISTER_ID_PFR0_EL1       0x00022008U /**< Processor features, 32-bit state, 0, EL1 (HvArm64RegisterIdPfr0El1). */
#define HV_ARM64_REGISTER_ID_PFR1_EL1       0x00022009U /**< Processor features, 32-bit state, 1, EL1 (HvArm64RegisterIdPfr1El1). */
#define HV_ARM64_REGISTER_ID_DFR0_EL1       0x0002200aU /**< Debug features, 32-bit state, 0, EL1 (HvArm64RegisterIdDfr0El1). */
#define HV_ARM64_REGISTER_ID_RES13_EL1      0x0002200bU /**< Reserved: CRm 1, op2 3, EL1 (HvArm64RegisterIdRes13El1). */
#define HV_ARM64_REGISTER_ID_MMFR0_EL1      0x0002200cU /**< Memory model features, 32-bit state, 0, EL1 (HvArm64RegisterIdMmfr0El1). */
#define HV_ARM64_REGISTER_ID_MMFR1_EL1      0x0002200dU /**< Memory model features, 32-bit state, 1, EL1 (HvArm64RegisterIdMmfr1El1). */
#define HV_ARM64_REGISTER_ID_MMFR2_EL1      0x0002200eU /**< Memory model features, 32-bit state, 2, EL1 (HvArm64RegisterIdMmfr2El1). */
#define HV_ARM64_REGISTER_ID_MMFR3_EL1      0x0002200fU /**< Memory model features, 32-bit state, 3, EL1 (HvArm64RegisterIdMmfr3El1). */
#define HV_ARM64_REGISTER_ID_ISAR0_EL1      0x00022010U /**< Instructions, 32-bit state, 0, EL1 (HvArm64RegisterIdIsar0El1). */
#define HV_ARM64_REGISTER_ID_ISAR1_EL1      0x00022011U /**< Instructions, 32-bit state, 1, EL1 (HvArm64RegisterIdIsar1El1). */
#define HV_ARM64_REGISTER_ID_ISAR2_EL1      0x00022012U /**< Instructions, 32-bit state, 2, EL1 (HvArm64RegisterIdIsar2El1). */
#define HV_ARM64_REGISTER_ID_ISAR3_EL1      0x00022013U /**< Instructions, 32-bit state, 3, EL1 (HvArm64RegisterIdIsar3El1). */
#define HV_ARM64_REGISTER_ID_ISAR4_EL1      0x00022014U /**< Instructions, 32-bit state, 4, EL1 (HvArm64RegisterIdIsar4El1). */
#define HV_ARM64_REGISTER_ID_ISAR5_EL1      0x00022015U /**< Instructions, 32-bit state, 5, EL1 (HvArm64RegisterIdIsar5El1). */
#define HV_ARM64_REGISTER_ID_RES26_EL1      0x00022016U /**< Reserved: CRm 2, op2 6, EL1 (HvArm64RegisterIdRes26El1). */
#define HV_ARM64_REGISTER_ID_RES27_EL1      0x00022017U /**< Reserved: CRm 2, op2 7, EL1 (HvArm64RegisterIdRes27El1). */
#define HV_ARM64_REGISTER_ID_MVFR0_EL1      0x00022018U /**< Floating point features, 0, EL1 (HvArm64RegisterIdMvfr0El1). */
#define HV_ARM64_REGISTER_ID_MVFR1_EL1      0x00022019U /**< Floating point features, 1, EL1 (HvArm64RegisterIdMvfr1El1). */
#define HV_ARM64_REGISTER_ID_MVFR2_EL1      0x0002201aU /**< Floating point features, 2, EL1 (HvArm64RegisterIdMvfr2El1). */
#define HV_ARM64_REGISTER_ID_RES33_EL1      0x0002201bU /**< Reserved: CRm 3, op2 3, EL1 (HvArm64RegisterIdRes33El1). */
#define HV_ARM64_REGISTER_ID_PFR2_EL1       0x0002201cU /**< Processor features, 32-bit state, 2, EL1 (HvArm64RegisterIdPfr2El1). */
#define HV_ARM64_REGISTER_ID_RES35_EL1      0x0002201dU /**< Reserved: CRm 3, op2 5, EL1 (HvArm64RegisterIdRes35El1). */
#define HV_ARM64_REGISTER_ID_RES36_EL1      0x0002201eU /**< Reserved: CRm 3, op2 6, EL1 (HvArm64RegisterIdRes36El1). */
#define HV_ARM64_REGISTER_ID_RES37_EL1      0x0002201fU /**< Reserved: CRm 3, op2 7, EL1 (HvArm64RegisterIdRes37El1). */
#define HV_ARM64_REGISTER_ID_AA64_PFR0_EL1  0x00022020U /**< Processor features, 0, EL1 (HvArm64RegisterIdAa64Pfr0El1). */
#define HV_ARM64_REGISTER_ID_AA64_PFR1_EL1  0x00022021U /**< Processor features, 1, EL1 (HvArm64RegisterIdAa64Pfr1El1). */
#define HV_ARM64_REGISTER_ID_AA64_PFR2_EL1  0x00022022U /**< Processor features, 2, EL1 (HvArm64RegisterIdAa64Pfr2El1). */
#define HV_ARM64_REGISTER_ID_RES43_EL1      0x00022023U /**< Reserved: CRm 4, op2 3, EL1 (HvArm64RegisterIdRes43El1). */
#define HV_ARM64_REGISTER_ID_AA64_ZFR0_EL1  0x00022024U /**< SVE features, 0, EL1 (HvArm64RegisterIdAa64Zfr0El1). */
#define HV_ARM64_REGISTER_ID_AA64_SMFR0_EL1 0x00022025U /**< SME features, 0, EL1 (HvArm64RegisterIdAa64Smfr0El1). */
#define HV_ARM64_REGISTER_ID_RES46_EL1      0x00022026U /**< Reserved: CRm 4, op2 6, EL1 (HvArm64RegisterIdRes46El1). */
#define HV_ARM64_REGISTER_ID_RES47_EL1      0x00022027U /**< Reserved: CRm 4, op2 7, EL1 (HvArm64RegisterIdRes47El1). */
#define HV_ARM64_REGISTER_ID_AA64_DFR0_EL1  0x00022028U /**< Debug features, 0, EL1 (HvArm64RegisterIdAa64Dfr0El1). */
#define HV_ARM64_REGISTER_ID_AA64_DFR1_EL1  0x00022029U /**< Debug features, 1, EL1 (HvArm64RegisterIdAa64Dfr1El1). */
#define HV_ARM64_REGISTER_ID_RES52_EL1      0x0002202aU /**< Reserved: CRm 5, op2 2, EL1 (HvArm64RegisterIdRes52El1). */
#define HV_ARM64_REGISTER_ID_RES53_EL1      0x0002202bU /**< Reserved: CRm 5, op2 3, EL1 (HvArm64RegisterIdRes53El1). */
#define HV_ARM64_REGISTER_ID_RES54_EL1      0x0002202cU /**< Reserved: CRm 5, op2 4, EL1 (HvArm64RegisterIdRes54El1). */
#define HV_ARM64_REGISTER_ID_RES55_EL1      0x0002202dU /**< Reserved: CRm 5, op2 5, EL1 (HvArm64RegisterIdRes55El1). */
#define HV_ARM64_REGISTER_ID_RES56_EL1      0x0002202eU /**< Reserved: CRm 5, op2 6, EL1 (HvArm64RegisterIdRes56El1). */
#define HV_ARM64_REGISTER_ID_RES57_EL1      0x0002202fU /**< Reserved: CRm 5, op2 7, EL1 (HvArm64RegisterIdRes57El1). */
#define HV_ARM64_REGISTER_ID_AA64_ISAR0_EL1 0x00022030U /**< Instructions, 0, EL1 (HvArm64RegisterIdAa64Isar0El1). */
#define HV_ARM64_REGISTER_ID_AA64_ISAR1_EL1 0x00022031U /**< Instructions, 1, EL1 (HvArm64RegisterIdAa64Isar1El1). */
#define HV_ARM64_REGISTER_ID_AA64_ISAR2_EL1 0x00022032U /**< Instructions, 2, EL1 (HvArm64RegisterIdAa64Isar2El1). */
#define HV_ARM64_REGISTER_ID_RES63_EL1      0x00022033U /**< Reserved: CRm 6, op2 3, EL1 (HvArm64RegisterIdRes63El1). */
#define HV_ARM64_REGISTER_ID_RES64_EL1      0x00022034U /**< Reserved: CRm 6, op2 4, EL1 (HvArm64RegisterIdRes64El1). */
#define HV_ARM64_REGISTER_ID_RES65_EL1      0x00022035U /**< Reserved: CRm 6, op2 5, EL1 (HvArm64RegisterIdRes65El1). */
#define HV_ARM64_REGISTER_ID_RES66_EL1      0x00022036U /**< Reserved: CRm 6, op2 6, EL1 (HvArm64RegisterIdRes66El1). */
#define HV_ARM64_REGISTER_ID_RES67_EL1      0x00022037U /**< Reserved: CRm 6, op2 7, EL1 (HvArm64RegisterIdRes67El1). */
#define HV_ARM64_REGISTER_ID_AA64_MMFR0_EL1 0x00022038U /**< Memory model features, 0, EL1 (HvArm64RegisterIdAa64Mmfr0El1). */
#define HV_ARM64_REGISTER_ID_AA64_MMFR1_EL1 0x00022039U /**< Memory model features, 1, EL1 (HvArm64RegisterIdAa64Mmfr1El1). */
#define HV_ARM64_REGISTER_ID_AA64_MMFR2_EL1 0x0002203aU /**< Memory model features, 2, EL1 (HvArm64RegisterIdAa64Mmfr2El1). */
#define HV_ARM64_REGISTER_ID_AA64_MMFR3_EL1 0x0002203bU /**< Memory model features, 3, EL1 (HvArm64RegisterIdAa64Mmfr3El1). */
#define HV_ARM64_REGISTER_ID_AA64_MMFR4_EL1 0x0002203cU /**< Memory model features, 4, EL1 (HvArm64RegisterIdAa64Mmfr4El1). */
#define HV_ARM64_REGISTER_ID_RES75_EL1      0x0002203dU /**< Reserved: CRm 7, op2 5, EL1 (HvArm64RegisterIdRes75El1). */
#define HV_ARM64_REGISTER_ID_RES76_EL1      0x0002203eU /**< Reserved: CRm 7, op2 6, EL1 (HvArm64RegisterIdRes76El1). */
#define HV_ARM64_REGISTER_ID_RES77_EL1      0x0002203fU /**< Reserved: CRm 7, op2 7, EL1 (HvArm64RegisterIdRes77El1). */
#define HV_ARM64_REGISTER_ID_RES80_EL1      0x00022040U /**< Reserved: CRm 8, op2 0, EL1 (HvArm64RegisterIdRes80El1). */
#define HV_ARM64_REGISTER_ID_RES81_EL1      0x00022041U /**< Reserved: CRm 8, op2 1, EL1 (HvArm64RegisterIdRes81El1). */
#define HV_ARM64_REGISTER_ID_RES82_EL1      0x00022042U /**< Reserved: CRm 8, op2 2, EL1 (HvArm64RegisterIdRes82El1). */
#define HV_ARM64_REGISTER_ID_RES83_EL1      0x00022043U /**< Reserved: CRm 8, op2 3, EL1 (HvArm64RegisterIdRes83El1). */
#define HV_ARM64_REGISTER_ID_RES84_EL1      0x00022044U /**< Reserved: CRm 8, op2 4, EL1 (HvArm64RegisterIdRes84El1). */
#define HV_ARM64_REGISTER_ID_RES85_EL1      0x00022045U /**< Reserved: CRm 8, op2 5, EL1 (HvArm64RegisterIdRes85El1). */
#define HV_ARM64_REGISTER_ID_RES86_EL1      0x00022046U /**< Reserved: CRm 8, op2 6, EL1 (HvArm64RegisterIdRes86El1). */
#define HV_ARM64_REGISTER_ID_RES87_EL1      0x00022047U /**< Reserved: CRm 8, op2 7, EL1 (HvArm64RegisterIdRes87El1). */
#define HV_ARM64_REGISTER_ID_RES90_EL1      0x00022048U /**< Reserved: CRm 9, op2 0, EL1 (HvArm64RegisterIdRes90El1). */
#define HV_ARM64_REGISTER_ID_RES91_EL1      0x00022049U /**< Reserved: CRm 9, op2 1, EL1 (HvArm64RegisterIdRes91El1). */
#define HV_ARM64_REGISTER_ID_RES92_EL1      0x0002204aU /**< Reserved: CRm 9, op2 2, EL1 (HvArm64RegisterIdRes92El1). */
#define HV_ARM64_REGISTER_ID_RES93_EL1      0x0002204bU /**< Reserved: CRm 9, op2 3, EL1 (HvArm64RegisterIdRes93El1). */
#define HV_ARM64_REGISTER_ID_RES94_EL1      0x0002204cU /**< Reserved: CRm 9, op2 4, EL1 (HvArm64RegisterIdRes94El1). */
#define HV_ARM64_REGISTER_ID_RES95_EL1      0x0002204dU /**< Reserved: CRm 9, op2 5, EL1 (HvArm64RegisterIdRes95El1). */
#define HV_ARM64_REGISTER_ID_RES96_EL1      0x0002204eU /**< Reserved: CRm 9, op2 6, EL1 (HvArm64RegisterIdRes96El1). */
#define HV_ARM64_REGISTER_ID_RES97_EL1      0x0002204fU /**< Reserved: CRm 9, op2 7, EL1 (HvArm64RegisterIdRes97El1). */
#define HV_ARM64_REGISTER_ID_RES100_EL1     0x00022050U /**< Reserved: CRm 10, op2 0, EL1 (HvArm64RegisterIdRes100El1). */
#define HV_ARM64_REGISTER_ID_RES101_EL1     0x00022051U /**< Reserved: CRm 10, op2 1, EL1 (HvArm64RegisterIdRes101El1). */
#define HV_ARM64_REGISTER_ID_RES102_EL1     0x00022052U /**< Reserved: CRm 10, op2 2, EL1 (HvArm64RegisterIdRes102El1). */
#define HV_ARM64_REGISTER_ID_RES103_EL1     0x00022053U /**< Reserved: CRm 10, op2 3, EL1 (HvArm64RegisterIdRes103El1). */
#define HV_ARM64_REGISTER_ID_RES104_EL1     0x00022054U /**< Reserved: CRm 10, op2 4, EL1 (HvArm64RegisterIdRes104El1). */
#define HV_ARM64_REGISTER_ID_RES105_EL1     0x00022055U /**< Reserved: CRm 10, op2 5, EL1 (HvArm64RegisterIdRes105El1). */
#define HV_ARM64_REGISTER_ID_RES106_EL1     0x00022056U /**< Reserved: CRm 10, op2 6, EL1 (HvArm64RegisterIdRes106El1). */
#define HV_ARM64_REGISTER_ID_RES107_EL1     0x00022057U /**< Reserved: CRm 10, op2 7, EL1 (HvArm64RegisterIdRes107El1). */
#define HV_ARM64_REGISTER_ID_RES110_EL1     0x00022058U /**< Reserved: CRm 11, op2 0, EL1 (HvArm64RegisterIdRes110El1). */
#define HV_ARM64_REGISTER_ID_RES111_EL1     0x00022059U /**< Reserved: CRm 11, op2 1, EL1 (HvArm64RegisterIdRes111El1). */
#define HV_ARM64_REGISTER_ID_RES112_EL1     0x0002205aU /**< Reserved: CRm 11, op2 2, EL1 (HvArm64RegisterIdRes112El1). */
#define HV_ARM64_REGISTER_ID_RES113_EL1     0x0002205bU /**< Reserved: CRm 11, op2 3, EL1 (HvArm64RegisterIdRes113El1). */
#define HV_ARM64_REGISTER_ID_RES114_EL1     0x0002205cU /**< Reserved: CRm 11, op2 4, EL1 (HvArm64RegisterIdRes114El1). */
#define HV_ARM64_REGISTER_ID_RES115_EL1     0x0002205dU /**< Reserved: CRm 11, op2 5, EL1 (HvArm64RegisterIdRes115El1). */
#define HV_ARM64_REGISTER_ID_RES116_EL1     0x0002205eU /**< Reserved: CRm 11, op2 6, EL1 (HvArm64RegisterIdRes116El1). */
#define HV_ARM64_REGISTER_ID_RES117_EL1     0x0002205fU /**< Reserved: CRm 11, op2 7, EL1 (HvArm64RegisterIdRes117El1). */
#define HV_ARM64_REGISTER_ID_RES120_EL1     0x00022060U /**< Reserved: CRm 12, op2 0, EL1 (HvArm64RegisterIdRes120El1). */
#define HV_ARM64_REGISTER_ID_RES121_EL1     0x00022061U /**< Reserved: CRm 12, op2 1, EL1 (HvArm64RegisterIdRes121El1). */
#define HV_ARM64_REGISTER_ID_RES122_EL1     0x00022062U /**< Reserved: CRm 12, op2 2, EL1 (HvArm64RegisterIdRes122El1). */
#define HV_ARM64_REGISTER_ID_RES123_EL1     0x00022063U /**< Reserved: CRm 12, op2 3, EL1 (HvArm64RegisterIdRes123El1). */
#define HV_ARM64_REGISTER_ID_RES124_EL1     0x00022064U /**< Reserved: CRm 12, op2 4, EL1 (HvArm64RegisterIdRes124El1). */
#define HV_ARM64_REGISTER_ID_RES125_EL1     0x00022065U /**< Reserved: CRm 12, op2 5, EL1 (HvArm64RegisterIdRes125El1). */
#define HV_ARM64_REGISTER_ID_RES126_EL1     0x00022066U /**< Reserved: CRm 12, op2 6, EL1 (HvArm64RegisterIdRes126El1). */
#define HV_ARM64_REGISTER_ID_RES127_EL1     0x00022067U /**< Reserved: CRm 12, op2 7, EL1 (HvArm64RegisterIdRes127El1). */
#define HV_ARM64_REGISTER_ID_RES130_EL1     0x00022068U /**< Reserved: CRm 13, op2 0, EL1 (HvArm64RegisterIdRes130El1). */
#define HV_ARM64_REGISTER_ID_RES131_EL1     0x00022069U /**< Reserved: CRm 13, op2 1, EL1 (HvArm64RegisterIdRes131El1). */
#define HV_ARM64_REGISTER_ID_RES132_EL1     0x0002206aU /**< Reserved: CRm 13, op2 2, EL1 (HvArm64RegisterIdRes132El1). */
#define HV_ARM64_REGISTER_ID_RES133_EL1     0x0002206bU /**< Reserved: CRm 13, op2 3, EL1 (HvArm64RegisterIdRes133El1). */
#define HV_ARM64_REGISTER_ID_RES134_EL1     0x0002206cU /**< Reserved: CRm 13, op2 4, EL1 (HvArm64RegisterIdRes134El1). */
#define HV_ARM64_REGISTER_ID_RES135_EL1     0x0002206dU /**< Reserved: CRm 13, op2 5, EL1 (HvArm64RegisterIdRes135El1). */
#define HV_ARM64_REGISTER_ID_RES136_EL1     0x0002206eU /**< Reserved: CRm 13, op2 6, EL1 (HvArm64RegisterIdRes136El1). */
#define HV_ARM64_REGISTER_ID_RES137_EL1     0x0002206fU /**< Reserved: CRm 13, op2 7, EL1 (HvArm64RegisterIdRes137El1). */
#define HV_ARM64_REGISTER_ID_RES140_EL1     0x00022070U /**< Reserved: CRm 14, op2 0, EL1 (HvArm64RegisterIdRes140El1). */
#define HV_ARM64_REGISTER_ID_RES141_EL1     0x00022071U /**< Reserved: CRm 14, op2 1, EL1 (HvArm64RegisterIdRes141El1). */
#define HV_ARM64_REGISTER_ID_RES142_EL1     0x00022072U /**< Reserved: CRm 14, op2 2, EL1 (HvArm64RegisterIdRes142El1). */
#define HV_ARM64_REGISTER_ID_RES143_EL1     0x00022073U /**< Reserved: CRm 14, op2 3, EL1 (HvArm64RegisterIdRes143El1). */
#define HV_ARM64_REGISTER_ID_RES144_EL1     0x00022074U /**< Reserved: CRm 14, op2 4, EL1 (HvArm64RegisterIdRes144El1). */
#define HV_ARM64_REGISTER_ID_RES145_EL1     0x00022075U /**< Reserved: CRm 14, op2 5, EL1 (HvArm64RegisterIdRes145El1). */
#define HV_ARM64_REGISTER_ID_RES146_EL1     0x00022076U /**< Reserved: CRm 14, op2 6, EL1 (HvArm64RegisterIdRes146El1). */
#define HV_ARM64_REGISTER_ID_RES147_EL1     0x00022077U /**< Reserved: CRm 14, op2 7, EL1 (HvArm64RegisterIdRes147El1). */
#define HV_ARM64_REGISTER_ID_RES150_EL1     0x00022078U /**< Reserved: CRm 15, op2 0, EL1 (HvArm64RegisterIdRes150El1). */
#define HV_ARM64_REGISTER_ID_RES151_EL1     0x00022079U /**< Reserved: CRm 15, op2 1, EL1 (HvArm64RegisterIdRes151El1). */
#define HV_ARM64_REGISTER_ID_RES152_EL1     0x0002207aU /**< Reserved: CRm 15, op2 2, EL1 (HvArm64RegisterIdRes152El1). */
#define HV_ARM64_REGISTER_ID_RES153_EL1     0x0002207bU /**< Reserved: CRm 15, op2 3, EL1 (HvArm64RegisterIdRes153El1). */
#define HV_ARM64_REGISTER_ID_RES154_EL1     0x0002207cU /**< Reserved: CRm 15, op2 4, EL1 (HvArm64RegisterIdRes154El1). */
#define HV_ARM64_REGISTER_ID_RES155_EL1     0x0002207dU /**< Reserved: CRm 15, op2 5, EL1 (HvArm64RegisterIdRes155El1). */
#define HV_ARM64_REGISTER_ID_RES156_EL1     0x0002207eU /**< Reserved: CRm 15, op2 6, EL1 (HvArm64RegisterIdRes156El1). */
#define HV_ARM64_REGISTER_ID_RES157_EL1     0x0002207fU /**< Reserved: CRm 15, op2 7, EL1 (HvArm64RegisterIdRes157El1). */
/** @} */

/** @name Zero register
 * @{ */
#define HV_ARM64_REGISTER_XZR 0x0002fffeU /**< The zero register (HvArm64RegisterXzr). */
/** @} */

/** @name Vector registers, 128 bits
 * @{ */
#define HV_ARM64_REGISTER_Q0  0x00030000U /**< Q0 (HvArm64RegisterQ0). */
#define HV_ARM64_REGISTER_Q1  0x00030001U /**< Q1 (HvArm64RegisterQ1). */
#define HV_ARM64_REGISTER_Q2  0x00030002U /**< Q2 (HvArm64RegisterQ2). */
#define HV_ARM64_REGISTER_Q3  0x00030003U /**< Q3 (HvArm64RegisterQ3). */
#define HV_ARM64_REGISTER_Q4  0x00030004U /**< Q4 (HvArm64RegisterQ4). */
#define HV_ARM64_REGISTER_Q5  0x00030005U /**< Q5 (HvArm64RegisterQ5). */
#define HV_ARM64_REGISTER_Q6  0x00030006U /**< Q6 (HvArm64RegisterQ6). */
#define HV_ARM64_REGISTER_Q7  0x00030007U /**< Q7 (HvArm64RegisterQ7). */
#define HV_ARM64_REGISTER_Q8  0x00030008U /**< Q8 (HvArm64RegisterQ8). */
#define HV_ARM64_REGISTER_Q9  0x00030009U /**< Q9 (HvArm64RegisterQ9). */
#define HV_ARM64_REGISTER_Q10 0x0003000aU /**< Q10 (HvArm64RegisterQ10). */
#define HV_ARM64_REGISTER_Q11 0x0003000bU /**< Q11 (HvArm64RegisterQ11). */
#define HV_ARM64_REGISTER_Q12 0x0003000cU /**< Q12 (HvArm64RegisterQ12). */
#define HV_ARM64_REGISTER_Q13 0x0003000dU /**< Q13 (HvArm64RegisterQ13). */
#define HV_ARM64_REGISTER_Q14 0x0003000eU /**< Q14 (HvArm64RegisterQ14). */
#define HV_ARM64_REGISTER_Q15 0x0003000fU /**< Q15 (HvArm64RegisterQ15). */
#define HV_ARM64_REGISTER_Q16 0x00030010U /**< Q16 (HvArm64RegisterQ16). */
#define HV_ARM64_REGISTER_Q17 0x00030011U /**< Q17 (HvArm64RegisterQ17). */
#define HV_ARM64_REGISTER_Q18 0x00030012U /**< Q18 (HvArm64RegisterQ18). */
#define HV_ARM64_REGISTER_Q19 0x00030013U /**< Q19 (HvArm64RegisterQ19). */
#define HV_ARM64_REGISTER_Q20 0x00030014U /**< Q20 (HvArm64RegisterQ20). */
#define HV_ARM64_REGISTER_Q21 0x00030015U /**< Q21 (HvArm64RegisterQ21). */
#define HV_ARM64_REGISTER_Q22 0x00030016U /**< Q22 (HvArm64RegisterQ22). */
#define HV_ARM64_REGISTER_Q23 0x00030017U /**< Q23 (HvArm64RegisterQ23). */
#define HV_ARM64_REGISTER_Q24 0x00030018U /**< Q24 (HvArm64RegisterQ24). */
#define HV_ARM64_REGISTER_Q25 0x00030019U /**< Q25 (HvArm64RegisterQ25). */
#define HV_ARM64_REGISTER_Q26 0x0003001aU /**< Q26 (HvArm64RegisterQ26). */
#define HV_ARM64_REGISTER_Q27 0x0003001bU /**< Q27 (HvArm64RegisterQ27). */
#define HV_ARM64_REGISTER_Q28 0x0003001cU /**< Q28 (HvArm64RegisterQ28). */
#define HV_ARM64_REGISTER_Q29 0x0003001dU /**< Q29 (HvArm64RegisterQ29). */
#define HV_ARM64_REGISTER_Q30 0x0003001eU /**< Q30 (HvArm64RegisterQ30). */
#define HV_ARM64_REGISTER_Q31 0x0003001fU /**< Q31 (HvArm64RegisterQ31). */
/** @} */

/** @name Floating point control and status, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_FP_CONTROL 0x00030020U /**< FPCR (HvArm64RegisterFpControl). */
#define HV_ARM64_REGISTER_FP_STATUS  0x00030021U /**< FPSR (HvArm64RegisterFpStatus). */
/** @} */

/** @name Scalable vector registers
 * @{ */
#define HV_ARM64_REGISTER_Z0  0x00030100U /**< Z0 (HvArm64RegisterZ0). */
#define HV_ARM64_REGISTER_Z1  0x00030101U /**< Z1 (HvArm64RegisterZ1). */
#define HV_ARM64_REGISTER_Z2  0x00030102U /**< Z2 (HvArm64RegisterZ2). */
#define HV_ARM64_REGISTER_Z3  0x00030103U /**< Z3 (HvArm64RegisterZ3). */
#define HV_ARM64_REGISTER_Z4  0x00030104U /**< Z4 (HvArm64RegisterZ4). */
#define HV_ARM64_REGISTER_Z5  0x00030105U /**< Z5 (HvArm64RegisterZ5). */
#define HV_ARM64_REGISTER_Z6  0x00030106U /**< Z6 (HvArm64RegisterZ6). */
#define HV_ARM64_REGISTER_Z7  0x00030107U /**< Z7 (HvArm64RegisterZ7). */
#define HV_ARM64_REGISTER_Z8  0x00030108U /**< Z8 (HvArm64RegisterZ8). */
#define HV_ARM64_REGISTER_Z9  0x00030109U /**< Z9 (HvArm64RegisterZ9). */
#define HV_ARM64_REGISTER_Z10 0x0003010aU /**< Z10 (HvArm64RegisterZ10). */
#define HV_ARM64_REGISTER_Z11 0x0003010bU /**< Z11 (HvArm64RegisterZ11). */
#define HV_ARM64_REGISTER_Z12 0x0003010cU /**< Z12 (HvArm64RegisterZ12). */
#define HV_ARM64_REGISTER_Z13 0x0003010dU /**< Z13 (HvArm64RegisterZ13). */
#define HV_ARM64_REGISTER_Z14 0x0003010eU /**< Z14 (HvArm64RegisterZ14). */
#define HV_ARM64_REGISTER_Z15 0x0003010fU /**< Z15 (HvArm64RegisterZ15). */
#define HV_ARM64_REGISTER_Z16 0x00030110U /**< Z16 (HvArm64RegisterZ16). */
#define HV_ARM64_REGISTER_Z17 0x00030111U /**< Z17 (HvArm64RegisterZ17). */
#define HV_ARM64_REGISTER_Z18 0x00030112U /**< Z18 (HvArm64RegisterZ18). */
#define HV_ARM64_REGISTER_Z19 0x00030113U /**< Z19 (HvArm64RegisterZ19). */
#define HV_ARM64_REGISTER_Z20 0x00030114U /**< Z20 (HvArm64RegisterZ20). */
#define HV_ARM64_REGISTER_Z21 0x00030115U /**< Z21 (HvArm64RegisterZ21). */
#define HV_ARM64_REGISTER_Z22 0x00030116U /**< Z22 (HvArm64RegisterZ22). */
#define HV_ARM64_REGISTER_Z23 0x00030117U /**< Z23 (HvArm64RegisterZ23). */
#define HV_ARM64_REGISTER_Z24 0x00030118U /**< Z24 (HvArm64RegisterZ24). */
#define HV_ARM64_REGISTER_Z25 0x00030119U /**< Z25 (HvArm64RegisterZ25). */
#define HV_ARM64_REGISTER_Z26 0x0003011aU /**< Z26 (HvArm64RegisterZ26). */
#define HV_ARM64_REGISTER_Z27 0x0003011bU /**< Z27 (HvArm64RegisterZ27). */
#define HV_ARM64_REGISTER_Z28 0x0003011cU /**< Z28 (HvArm64RegisterZ28). */
#define HV_ARM64_REGISTER_Z29 0x0003011dU /**< Z29 (HvArm64RegisterZ29). */
#define HV_ARM64_REGISTER_Z30 0x0003011eU /**< Z30 (HvArm64RegisterZ30). */
#define HV_ARM64_REGISTER_Z31 0x0003011fU /**< Z31 (HvArm64RegisterZ31). */
#define HV_ARM64_REGISTER_P0  0x00030120U /**< P0 (HvArm64RegisterP0). */
#define HV_ARM64_REGISTER_P1  0x00030121U /**< P1 (HvArm64RegisterP1). */
#define HV_ARM64_REGISTER_P2  0x00030122U /**< P2 (HvArm64RegisterP2). */
#define HV_ARM64_REGISTER_P3  0x00030123U /**< P3 (HvArm64RegisterP3). */
#define HV_ARM64_REGISTER_P4  0x00030124U /**< P4 (HvArm64RegisterP4). */
#define HV_ARM64_REGISTER_P5  0x00030125U /**< P5 (HvArm64RegisterP5). */
#define HV_ARM64_REGISTER_P6  0x00030126U /**< P6 (HvArm64RegisterP6). */
#define HV_ARM64_REGISTER_P7  0x00030127U /**< P7 (HvArm64RegisterP7). */
#define HV_ARM64_REGISTER_P8  0x00030128U /**< P8 (HvArm64RegisterP8). */
#define HV_ARM64_REGISTER_P9  0x00030129U /**< P9 (HvArm64RegisterP9). */
#define HV_ARM64_REGISTER_P10 0x0003012aU /**< P10 (HvArm64RegisterP10). */
#define HV_ARM64_REGISTER_P11 0x0003012bU /**< P11 (HvArm64RegisterP11). */
#define HV_ARM64_REGISTER_P12 0x0003012cU /**< P12 (HvArm64RegisterP12). */
#define HV_ARM64_REGISTER_P13 0x0003012dU /**< P13 (HvArm64RegisterP13). */
#define HV_ARM64_REGISTER_P14 0x0003012eU /**< P14 (HvArm64RegisterP14). */
#define HV_ARM64_REGISTER_P15 0x0003012fU /**< P15 (HvArm64RegisterP15). */
#define HV_ARM64_REGISTER_FFR 0x00030130U /**< First fault (HvArm64RegisterFFR). */
/** @} */

/** @name System registers, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_MIDR           0x00040000U /**< Main id (HvArm64RegisterMidr). */
#define HV_ARM64_REGISTER_MPIDR_EL1      0x00040001U /**< Affinity, EL1 (HvArm64RegisterMpidrEl1). */
#define HV_ARM64_REGISTER_SCTLR_EL1      0x00040002U /**< System control, EL1 (HvArm64RegisterSctlrEl1). */
#define HV_ARM64_REGISTER_ACTLR_EL1      0x00040003U /**< Auxiliary control, EL1 (HvArm64RegisterActlrEl1). */
#define HV_ARM64_REGISTER_CPACR_EL1      0x00040004U /**< Access to floating point and vectors, EL1 (HvArm64RegisterCpacrEl1). */
#define HV_ARM64_REGISTER_TTBR0_EL1      0x00040005U /**< Translation table 0, EL1 (HvArm64RegisterTtbr0El1). */
#define HV_ARM64_REGISTER_TTBR1_EL1      0x00040006U /**< Translation table 1, EL1 (HvArm64RegisterTtbr1El1). */
#define HV_ARM64_REGISTER_TCR_EL1        0x00040007U /**< Translation control, EL1 (HvArm64RegisterTcrEl1). */
#define HV_ARM64_REGISTER_ESR_EL1        0x00040008U /**< Exception syndrome, EL1 (HvArm64RegisterEsrEl1). */
#define HV_ARM64_REGISTER_FAR_EL1        0x00040009U /**< Fault address, EL1 (HvArm64RegisterFarEl1). */
#define HV_ARM64_REGISTER_PAR_EL1        0x0004000aU /**< Result of an address translation, EL1 (HvArm64RegisterParEl1). */
#define HV_ARM64_REGISTER_MAIR_EL1       0x0004000bU /**< Memory attributes, EL1 (HvArm64RegisterMairEl1). */
#define HV_ARM64_REGISTER_VBAR_EL1       0x0004000cU /**< Exception vectors, EL1 (HvArm64RegisterVbarEl1). */
#define HV_ARM64_REGISTER_CONTEXTIDR_EL1 0x0004000dU /**< Context id, EL1 (HvArm64RegisterContextidrEl1). */
#define HV_ARM64_REGISTER_TPIDR_EL1      0x0004000eU /**< Thread id, EL1 (HvArm64RegisterTpidrEl1). */
#define HV_ARM64_REGISTER_CNTKCTL        0x0004000fU /**< Timer control of the kernel (HvArm64RegisterCntkctl). */
#define HV_ARM64_REGISTER_TPIDRRO_EL0    0x00040010U /**< Thread id, read-only for user code, EL0 (HvArm64RegisterTpidrroEl0). */
#define HV_ARM64_REGISTER_TPIDR_EL0      0x00040011U /**< Thread id, EL0 (HvArm64RegisterTpidrEl0). */
#define HV_ARM64_REGISTER_FPCR           0x00040012U /**< Floating point control (HvArm64RegisterFpcr). */
#define HV_ARM64_REGISTER_FPSR           0x00040013U /**< Floating point status (HvArm64RegisterFpsr). */
#define HV_ARM64_REGISTER_SPSR_EL1       0x00040014U /**< Saved processor state, EL1 (HvArm64RegisterSpsrEl1). */
#define HV_ARM64_REGISTER_ELR_EL1        0x00040015U /**< Exception link, EL1 (HvArm64RegisterElrEl1). */
#define HV_ARM64_REGISTER_AFSR0_EL1      0x00040016U /**< Auxiliary fault status 0, EL1 (HvArm64RegisterAfsr0El1). */
#define HV_ARM64_REGISTER_AFSR1_EL1      0x00040017U /**< Auxiliary fault status 1, EL1 (HvArm64RegisterAfsr1). */
#define HV_ARM64_REGISTER_AMAIR_EL1      0x00040018U /**< Auxiliary memory attributes, EL1 (HvArm64RegisterAmairEl1). */
#define HV_ARM64_REGISTER_MDSCR          0x00040019U /**< Monitor debug control (HvArm64RegisterMdscr). */
/** @} */

/** @name More system registers, 64 bits
 * ELx: so in the TLFS, which does not say which level.
 * @{ */
#define HV_ARM64_REGISTER_ACCDATA_EL1      0x00040020U /**< Accelerator data, EL1 (HvArm64RegisterAccdataEl1). */
#define HV_ARM64_REGISTER_ACTLR_EL2        0x00040021U /**< Auxiliary control, EL2 (HvArm64RegisterActlrEl2). */
#define HV_ARM64_REGISTER_AFSR0_EL2        0x00040022U /**< Auxiliary fault status 0, EL2 (HvArm64RegisterAfsr0El2). */
#define HV_ARM64_REGISTER_AFSR1_EL2        0x00040023U /**< Auxiliary fault status 1, EL2 (HvArm64RegisterAfsr1El2). */
#define HV_ARM64_REGISTER_AIDR_EL1         0x00040024U /**< Auxiliary id, EL1 (HvArm64RegisterAidrEl1). */
#define HV_ARM64_REGISTER_AMAIR_EL2        0x00040025U /**< Auxiliary memory attributes, EL2 (HvArm64RegisterAmairEl2). */
#define HV_ARM64_REGISTER_APD_A_KEY_HI_EL1 0x00040026U /**< Pointer authentication, data key A, high half, EL1 (HvArm64RegisterApdAKeyHiEl1). */
#define HV_ARM64_REGISTER_APD_A_KEY_LO_EL1 0x00040027U /**< Pointer authentication, data key A, low half, EL1 (HvArm64RegisterApdAKeyLoEl1). */
#define HV_ARM64_REGISTER_APD_B_KEY_HI_EL1 0x00040028U /**< Pointer authentication, data key B, high half, EL1 (HvArm64RegisterApdBKeyHiEl1). */
#define HV_ARM64_REGISTER_APD_B_KEY_LO_EL1 0x00040029U /**< Pointer authentication, data key B, low half, EL1 (HvArm64RegisterApdBKeyLoEl1). */
#define HV_ARM64_REGISTER_APG_A_KEY_HI_EL1 0x0004002aU /**< Pointer authentication, generic key A, high half, EL1 (HvArm64RegisterApgAKeyHiEl1). */
#define HV_ARM64_REGISTER_APG_A_KEY_LO_EL1 0x0004002bU /**< Pointer authentication, generic key A, low half, EL1 (HvArm64RegisterApgAKeyLoEl1). */
#define HV_ARM64_REGISTER_API_A_KEY_HI_EL1 0x0004002cU /**< Pointer authentication, instruction key A, high half, EL1 (HvArm64RegisterApiAKeyHiEl1). */
#define HV_ARM64_REGISTER_API_A_KEY_LO_EL1 0x0004002dU /**< Pointer authentication, instruction key A, low half, EL1 (HvArm64RegisterApiAKeyLoEl1). */
#define HV_ARM64_REGISTER_API_B_KEY_HI_EL1 0x0004002eU /**< Pointer authentication, instruction key B, high half, EL1 (HvArm64RegisterApiBKeyHiEl1). */
#define HV_ARM64_REGISTER_API_B_KEY_LO_EL1 0x0004002fU /**< Pointer authentication, instruction key B, low half, EL1 (HvArm64RegisterApiBKeyLoEl1). */
#define HV_ARM64_REGISTER_CCSIDR_EL1       0x00040030U /**< Cache size, EL1 (HvArm64RegisterCcsidrEl1). */
#define HV_ARM64_REGISTER_CCSIDR2_EL1      0x00040031U /**< Cache size, second part, EL1 (HvArm64RegisterCcsidr2El1). */
#define HV_ARM64_REGISTER_CLIDR_EL1        0x00040032U /**< Cache levels, EL1 (HvArm64RegisterClidrEl1). */
#define HV_ARM64_REGISTER_CONTEXTIDR_EL2   0x00040033U /**< Context id, EL2 (HvArm64RegisterContextidrEl2). */
#define HV_ARM64_REGISTER_CPTR_EL2         0x00040034U /**< Traps of floating point and vectors, EL2 (HvArm64RegisterCptrEl2). */
#define HV_ARM64_REGISTER_CSSELR_EL1       0x00040035U /**< Cache size selection, EL1 (HvArm64RegisterCsselrEl1). */
#define HV_ARM64_REGISTER_CTR_EL0          0x00040036U /**< Cache type, EL0 (HvArm64RegisterCtrEl0). */
#define HV_ARM64_REGISTER_DACR32_EL2       0x00040037U /**< Domain access, 32-bit state, EL2 (HvArm64RegisterDacr32El2). */
#define HV_ARM64_REGISTER_DCZID_EL0        0x00040038U /**< Block size of DC ZVA, EL0 (HvArm64RegisterDczidEl0). */
#define HV_ARM64_REGISTER_ESR_EL2          0x00040039U /**< Exception syndrome, EL2 (HvArm64RegisterEsrEl2). */
#define HV_ARM64_REGISTER_FAR_EL2          0x0004003aU /**< Fault address, EL2 (HvArm64RegisterFarEl2). */
#define HV_ARM64_REGISTER_FPEXC32_EL2      0x0004003bU /**< Floating point exceptions, 32-bit state, EL2 (HvArm64RegisterFpexc32El2). */
#define HV_ARM64_REGISTER_GCR_EL1          0x0004003cU /**< Tag control, EL1 (HvArm64RegisterGcrEl1). */
#define HV_ARM64_REGISTER_GMID_EL1         0x0004003dU /**< Tag block size, EL1 (HvArm64RegisterGmidEl1). */
#define HV_ARM64_REGISTER_HACR_EL2         0x0004003eU /**< Auxiliary traps, EL2 (HvArm64RegisterHacrEl2). */
#define HV_ARM64_REGISTER_HAFGRTR_EL2      0x0004003fU /**< Fine-grained traps, activity monitors, EL2 (HvArm64RegisterHafgrtrEl2). */
#define HV_ARM64_REGISTER_HCR_EL2          0x00040040U /**< Hypervisor configuration, EL2 (HvArm64RegisterHcrEl2). */
#define HV_ARM64_REGISTER_HCRX_EL2         0x00040041U /**< Hypervisor configuration, extended, EL2 (HvArm64RegisterHcrxEl2). */
#define HV_ARM64_REGISTER_HDFGRTR_EL2      0x00040042U /**< Fine-grained traps, debug reads, EL2 (HvArm64RegisterHdfgrtrEl2). */
#define HV_ARM64_REGISTER_HDFGWTR_EL2      0x00040043U /**< Fine-grained traps, debug writes, EL2 (HvArm64RegisterHdfgwtrEl2). */
#define HV_ARM64_REGISTER_HFGITR_EL2       0x00040044U /**< Fine-grained traps, instructions, EL2 (HvArm64RegisterHfgitrEl2). */
#define HV_ARM64_REGISTER_HFGRTR_EL2       0x00040045U /**< Fine-grained traps, reads, EL2 (HvArm64RegisterHfgrtrEl2). */
#define HV_ARM64_REGISTER_HFGWTR_EL2       0x00040046U /**< Fine-grained traps, writes, EL2 (HvArm64RegisterHfgwtrEl2). */
#define HV_ARM64_REGISTER_HPFAR_EL2        0x00040047U /**< Fault address, intermediate physical, EL2 (HvArm64RegisterHpfarEl2). */
#define HV_ARM64_REGISTER_HSTR_EL2         0x00040048U /**< Traps of 32-bit system registers, EL2 (HvArm64RegisterHstrEl2). */
#define HV_ARM64_REGISTER_IFSR32_EL2       0x00040049U /**< Instruction fault status, 32-bit state, EL2 (HvArm64RegisterIfsr32El2). */
#define HV_ARM64_REGISTER_ISR_EL1          0x0004004aU /**< Interrupts pending, EL1 (HvArm64RegisterIsrEl1). */
#define HV_ARM64_REGISTER_LORC_EL1         0x0004004bU /**< Limited ordering, control, EL1 (HvArm64RegisterLorcEl1). */
#define HV_ARM64_REGISTER_LOREA_EL1        0x0004004cU /**< Limited ordering, end, EL1 (HvArm64RegisterLoreaEl1). */
#define HV_ARM64_REGISTER_LORID_EL1        0x0004004dU /**< Limited ordering, id, EL1 (HvArm64RegisterLoridEl1). */
#define HV_ARM64_REGISTER_LORN_EL1         0x0004004eU /**< Limited ordering, number, EL1 (HvArm64RegisterLornEl1). */
#define HV_ARM64_REGISTER_LORSA_EL1        0x0004004fU /**< Limited ordering, start, EL1 (HvArm64RegisterLorsaEl1). */
#define HV_ARM64_REGISTER_MAIR_EL2         0x00040050U /**< Memory attributes, EL2 (HvArm64RegisterMairEl2). */
#define HV_ARM64_REGISTER_MIDR_EL1         0x00040051U /**< Main id, EL1 (HvArm64RegisterMidrEl1). */
#define HV_ARM64_REGISTER_MVFR0_EL1        0x00040052U /**< Floating point features, 0, EL1 (HvArm64RegisterMvfr0El1). */
#define HV_ARM64_REGISTER_MVFR1_EL1        0x00040053U /**< Floating point features, 1, EL1 (HvArm64RegisterMvfr1El1). */
#define HV_ARM64_REGISTER_MVFR2_EL1        0x00040054U /**< Floating point features, 2, EL1 (HvArm64RegisterMvfr2El1). */
#define HV_ARM64_REGISTER_REVIDR_EL1       0x00040055U /**< Revision id, EL1 (HvArm64RegisterRevidrEl1). */
#define HV_ARM64_REGISTER_RGSR_EL1         0x00040056U /**< Random tag seed, EL1 (HvArm64RegisterRgsrEl1). */
#define HV_ARM64_REGISTER_RNDR             0x00040057U /**< Random number (HvArm64RegisterRndr). */
#define HV_ARM64_REGISTER_RNDRRS           0x00040058U /**< Random number, reseeded (HvArm64RegisterRndrrs). */
#define HV_ARM64_REGISTER_SCTLR_EL2        0x00040059U /**< System control, EL2 (HvArm64RegisterSctlrEl2). */
#define HV_ARM64_REGISTER_SCXTNUM_EL0      0x0004005aU /**< Software context number, EL0 (HvArm64RegisterScxtnumEl0). */
#define HV_ARM64_REGISTER_SCXTNUM_EL1      0x0004005bU /**< Software context number, EL1 (HvArm64RegisterScxtnumEl1). */
#define HV_ARM64_REGISTER_SCXTNUM_EL2      0x0004005cU /**< Software context number, EL2 (HvArm64RegisterScxtnumEl2). */
#define HV_ARM64_REGISTER_SMCR_EL1         0x0004005dU /**< SME control, EL1 (HvArm64RegisterSmcrEl1). */
#define HV_ARM64_REGISTER_SMCR_EL2         0x0004005eU /**< SME control, EL2 (HvArm64RegisterSmcrEl2). */
#define HV_ARM64_REGISTER_SMIDR_EL1        0x0004005fU /**< SME id, EL1 (HvArm64RegisterSmidrEl1). */
#define HV_ARM64_REGISTER_SMPRI_EL1        0x00040060U /**< SME priority, EL1 (HvArm64RegisterSmpriEl1). */
#define HV_ARM64_REGISTER_SMPRIMAP_EL2     0x00040061U /**< SME priority map, EL2 (HvArm64RegisterSmprimapEl2). */
#define HV_ARM64_REGISTER_TCR_EL2          0x00040062U /**< Translation control, EL2 (HvArm64RegisterTcrEl2). */
#define HV_ARM64_REGISTER_TFSRE0_EL1       0x00040063U /**< Tag fault status of user code, EL1 (HvArm64RegisterTfsre0El1). */
#define HV_ARM64_REGISTER_TFSR_EL1         0x00040064U /**< Tag fault status, EL1 (HvArm64RegisterTfsrEl1). */
#define HV_ARM64_REGISTER_TFSR_EL2         0x00040065U /**< Tag fault status, EL2 (HvArm64RegisterTfsrEl2). */
#define HV_ARM64_REGISTER_TPIDR2_EL0       0x00040066U /**< Thread id, second, EL0 (HvArm64RegisterTpidr2El0). */
#define HV_ARM64_REGISTER_TPIDR_EL2        0x00040067U /**< Thread id, EL2 (HvArm64RegisterTpidrEl2). */
#define HV_ARM64_REGISTER_TTBR0_EL2        0x00040068U /**< Translation table 0, EL2 (HvArm64RegisterTtbr0El2). */
#define HV_ARM64_REGISTER_VBAR_EL2         0x00040069U /**< Exception vectors, EL2 (HvArm64RegisterVbarEl2). */
#define HV_ARM64_REGISTER_VMPIDR_EL2       0x0004006aU /**< Affinity shown to the guest, EL2 (HvArm64RegisterVmpidrEl2). */
#define HV_ARM64_REGISTER_VNCR_EL2         0x0004006bU /**< Nested virtualisation memory, EL2 (HvArm64RegisterVncrEl2). */
#define HV_ARM64_REGISTER_VPIDR_EL2        0x0004006cU /**< Main id shown to the guest, EL2 (HvArm64RegisterVpidrEl2). */
#define HV_ARM64_REGISTER_VSTCR_EL2        0x0004006dU /**< Secure stage 2 control, EL2 (HvArm64RegisterVstcrEl2). */
#define HV_ARM64_REGISTER_VSTTBR_EL2       0x0004006eU /**< Secure stage 2 table, EL2 (HvArm64RegisterVsttbrEl2). */
#define HV_ARM64_REGISTER_VTCR_EL2         0x0004006fU /**< Stage 2 control, EL2 (HvArm64RegisterVtcrEl2). */
#define HV_ARM64_REGISTER_VTTBR_EL2        0x00040070U /**< Stage 2 table, EL2 (HvArm64RegisterVttbrEl2). */
#define HV_ARM64_REGISTER_ZCR_EL1          0x00040071U /**< SVE control, EL1 (HvArm64RegisterZcrEl1). */
#define HV_ARM64_REGISTER_ZCR_EL2          0x00040072U /**< SVE control, EL2 (HvArm64RegisterZcrEl2). */
#define HV_ARM64_REGISTER_AFSR0_ELX        0x00040073U /**< Auxiliary fault status 0, ELx (HvArm64RegisterAfsr0Elx). */
#define HV_ARM64_REGISTER_AFSR1_ELX        0x00040074U /**< Auxiliary fault status 1, ELx (HvArm64RegisterAfsr1Elx). */
#define HV_ARM64_REGISTER_AMAIR_ELX        0x00040075U /**< Auxiliary memory attributes, ELx (HvArm64RegisterAmairElx). */
#define HV_ARM64_REGISTER_CONTEXTIDR_ELX   0x00040076U /**< Context id, ELx (HvArm64RegisterContextidrElx). */
#define HV_ARM64_REGISTER_CPACR_ELX        0x00040077U /**< Access to floating point and vectors, ELx (HvArm64RegisterCpacrElx). */
#define HV_ARM64_REGISTER_ESR_ELX          0x00040078U /**< Exception syndrome, ELx (HvArm64RegisterEsrElx). */
#define HV_ARM64_REGISTER_FAR_ELX          0x00040079U /**< Fault address, ELx (HvArm64RegisterFarElx). */
#define HV_ARM64_REGISTER_MAIR_ELX         0x0004007aU /**< Memory attributes, ELx (HvArm64RegisterMairElx). */
#define HV_ARM64_REGISTER_SCTLR_ELX        0x0004007bU /**< System control, ELx (HvArm64RegisterSctlrElx). */
#define HV_ARM64_REGISTER_TCR_ELX          0x0004007cU /**< Translation control, ELx (HvArm64RegisterTcrElx). */
#define HV_ARM64_REGISTER_TTBR0_ELX        0x0004007dU /**< Translation table 0, ELx (HvArm64RegisterTtbr0Elx). */
#define HV_ARM64_REGISTER_TTBR1_EL2        0x0004007eU /**< Translation table 1, EL2 (HvArm64RegisterTtbr1El2). */
#define HV_ARM64_REGISTER_TTBR1_ELX        0x0004007fU /**< Translation table 1, ELx (HvArm64RegisterTtbr1Elx). */
#define HV_ARM64_REGISTER_VBAR_ELX         0x00040080U /**< Exception vectors, ELx (HvArm64RegisterVbarElx). */
#define HV_ARM64_REGISTER_ZCR_ELX          0x00040081U /**< SVE control, ELx (HvArm64RegisterZcrElx). */
/** @} */

/** @name Traps of the hypervisor, as mu_msvm has them
 * The TLFS has them among the system registers.
 * @{ */
#define HV_ARM64_REGISTER_MDCR 0x00040101U /**< Monitor debug configuration (HvArm64RegisterMdcr). */
#define HV_ARM64_REGISTER_CPTR 0x00040102U /**< Traps of floating point and vectors (HvArm64RegisterCptr). */
#define HV_ARM64_REGISTER_HSTR 0x00040103U /**< Traps of 32-bit system registers (HvArm64RegisterHstr). */
#define HV_ARM64_REGISTER_HACR 0x00040104U /**< Auxiliary traps (HvArm64RegisterHacr). */
/** @} */

/** @name Identification registers, as mu_msvm has them
 * Ids of old hypervisors; today they are at 0x22000 (docs/spec-deviations.md).
 * @{ */
#define HV_ARM64_REGISTER_CTR          0x00040300U /**< Cache type (HvArm64RegisterCtr). */
#define HV_ARM64_REGISTER_DCZID        0x00040301U /**< Block size of DC ZVA (HvArm64RegisterDczid). */
#define HV_ARM64_REGISTER_REVIDR       0x00040302U /**< Revision id (HvArm64RegisterRevidr). */
#define HV_ARM64_REGISTER_ID_AA64PFR0  0x00040303U /**< Processor features, 0 (HvArm64RegisterIdAa64pfr0). */
#define HV_ARM64_REGISTER_ID_AA64PFR1  0x00040304U /**< Processor features, 1 (HvArm64RegisterIdAa64pfr1). */
#define HV_ARM64_REGISTER_ID_AA64DFR0  0x00040305U /**< Debug features, 0 (HvArm64RegisterIdAa64dfr0). */
#define HV_ARM64_REGISTER_ID_AA64DFR1  0x00040306U /**< Debug features, 1 (HvArm64RegisterIdAa64dfr1). */
#define HV_ARM64_REGISTER_ID_AA64AFR0  0x00040307U /**< Auxiliary features, 0 (HvArm64RegisterIdAa64afr0). */
#define HV_ARM64_REGISTER_ID_AA64AFR1  0x00040308U /**< Auxiliary features, 1 (HvArm64RegisterIdAa64afr1). */
#define HV_ARM64_REGISTER_ID_AA64ISAR0 0x00040309U /**< Instructions, 0 (HvArm64RegisterIdAa64isar0). */
#define HV_ARM64_REGISTER_ID_AA64ISAR1 0x0004030aU /**< Instructions, 1 (HvArm64RegisterIdAa64isar1). */
#define HV_ARM64_REGISTER_ID_AA64MMFR0 0x0004030bU /**< Memory model features, 0 (HvArm64RegisterIdAa64mmfr0). */
#define HV_ARM64_REGISTER_ID_AA64MMFR1 0x0004030cU /**< Memory model features, 1 (HvArm64RegisterIdAa64mmfr1). */
#define HV_ARM64_REGISTER_CLIDR        0x0004030dU /**< Cache levels (HvArm64RegisterClidr). */
#define HV_ARM64_REGISTER_AIDR         0x0004030eU /**< Auxiliary id (HvArm64RegisterAidr). */
#define HV_ARM64_REGISTER_CSSELR       0x0004030fU /**< Cache size selection (HvArm64RegisterCsselr). */
#define HV_ARM64_REGISTER_CCSIDR       0x00040310U /**< Cache size (HvArm64RegisterCcsidr). */
/** @} */

/** @name Synthetic exceptions, 64 bits
 * The TLFS names them without ids; Linux has the ids.
 * @{ */
#define HV_ARM64_REGISTER_SYNTHETIC_VBAR_EL1 0x00040400U /**< Vectors of synthetic exceptions (HvArm64RegisterSyntheticException). */
#define HV_ARM64_REGISTER_SYNTHETIC_ESR_EL1  0x00040401U /**< Syndrome of a synthetic exception, EL1 (HvArm64RegisterSyntheticEsrEl1). */
/** @} */

/** @name Breakpoints and watchpoints, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_DBGBCR0_EL1  0x00050000U /**< Breakpoint 0 control, EL1 (HvArm64RegisterDbgbcr0El1). */
#define HV_ARM64_REGISTER_DBGBCR1_EL1  0x00050001U /**< Breakpoint 1 control, EL1 (HvArm64RegisterDbgbcr1El1). */
#define HV_ARM64_REGISTER_DBGBCR2_EL1  0x00050002U /**< Breakpoint 2 control, EL1 (HvArm64RegisterDbgbcr2El1). */
#define HV_ARM64_REGISTER_DBGBCR3_EL1  0x00050003U /**< Breakpoint 3 control, EL1 (HvArm64RegisterDbgbcr3El1). */
#define HV_ARM64_REGISTER_DBGBCR4_EL1  0x00050004U /**< Breakpoint 4 control, EL1 (HvArm64RegisterDbgbcr4El1). */
#define HV_ARM64_REGISTER_DBGBCR5_EL1  0x00050005U /**< Breakpoint 5 control, EL1 (HvArm64RegisterDbgbcr5El1). */
#define HV_ARM64_REGISTER_DBGBCR6_EL1  0x00050006U /**< Breakpoint 6 control, EL1 (HvArm64RegisterDbgbcr6El1). */
#define HV_ARM64_REGISTER_DBGBCR7_EL1  0x00050007U /**< Breakpoint 7 control, EL1 (HvArm64RegisterDbgbcr7El1). */
#define HV_ARM64_REGISTER_DBGBCR8_EL1  0x00050008U /**< Breakpoint 8 control, EL1 (HvArm64RegisterDbgbcr8El1). */
#define HV_ARM64_REGISTER_DBGBCR9_EL1  0x00050009U /**< Breakpoint 9 control, EL1 (HvArm64RegisterDbgbcr9El1). */
#define HV_ARM64_REGISTER_DBGBCR10_EL1 0x0005000aU /**< Breakpoint 10 control, EL1 (HvArm64RegisterDbgbcr10El1). */
#define HV_ARM64_REGISTER_DBGBCR11_EL1 0x0005000bU /**< Breakpoint 11 control, EL1 (HvArm64RegisterDbgbcr11El1). */
#define HV_ARM64_REGISTER_DBGBCR12_EL1 0x0005000cU /**< Breakpoint 12 control, EL1 (HvArm64RegisterDbgbcr12El1). */
#define HV_ARM64_REGISTER_DBGBCR13_EL1 0x0005000dU /**< Breakpoint 13 control, EL1 (HvArm64RegisterDbgbcr13El1). */
#define HV_ARM64_REGISTER_DBGBCR14_EL1 0x0005000eU /**< Breakpoint 14 control, EL1 (HvArm64RegisterDbgbcr14El1). */
#define HV_ARM64_REGISTER_DBGBCR15_EL1 0x0005000fU /**< Breakpoint 15 control, EL1 (HvArm64RegisterDbgbcr15El1). */
#define HV_ARM64_REGISTER_DBGWCR0_EL1  0x00050010U /**< Watchpoint 0 control, EL1 (HvArm64RegisterDbgwcr0El1). */
#define HV_ARM64_REGISTER_DBGWCR1_EL1  0x00050011U /**< Watchpoint 1 control, EL1 (HvArm64RegisterDbgwcr1El1). */
#define HV_ARM64_REGISTER_DBGWCR2_EL1  0x00050012U /**< Watchpoint 2 control, EL1 (HvArm64RegisterDbgwcr2El1). */
#define HV_ARM64_REGISTER_DBGWCR3_EL1  0x00050013U /**< Watchpoint 3 control, EL1 (HvArm64RegisterDbgwcr3El1). */
#define HV_ARM64_REGISTER_DBGWCR4_EL1  0x00050014U /**< Watchpoint 4 control, EL1 (HvArm64RegisterDbgwcr4El1). */
#define HV_ARM64_REGISTER_DBGWCR5_EL1  0x00050015U /**< Watchpoint 5 control, EL1 (HvArm64RegisterDbgwcr5El1). */
#define HV_ARM64_REGISTER_DBGWCR6_EL1  0x00050016U /**< Watchpoint 6 control, EL1 (HvArm64RegisterDbgwcr6El1). */
#define HV_ARM64_REGISTER_DBGWCR7_EL1  0x00050017U /**< Watchpoint 7 control, EL1 (HvArm64RegisterDbgwcr7El1). */
#define HV_ARM64_REGISTER_DBGWCR8_EL1  0x00050018U /**< Watchpoint 8 control, EL1 (HvArm64RegisterDbgwcr8El1). */
#define HV_ARM64_REGISTER_DBGWCR9_EL1  0x00050019U /**< Watchpoint 9 control, EL1 (HvArm64RegisterDbgwcr9El1). */
#define HV_ARM64_REGISTER_DBGWCR10_EL1 0x0005001aU /**< Watchpoint 10 control, EL1 (HvArm64RegisterDbgwcr10El1). */
#define HV_ARM64_REGISTER_DBGWCR11_EL1 0x0005001bU /**< Watchpoint 11 control, EL1 (HvArm64RegisterDbgwcr11El1). */
#define HV_ARM64_REGISTER_DBGWCR12_EL1 0x0005001cU /**< Watchpoint 12 control, EL1 (HvArm64RegisterDbgwcr12El1). */
#define HV_ARM64_REGISTER_DBGWCR13_EL1 0x0005001dU /**< Watchpoint 13 control, EL1 (HvArm64RegisterDbgwcr13El1). */
#define HV_ARM64_REGISTER_DBGWCR14_EL1 0x0005001eU /**< Watchpoint 14 control, EL1 (HvArm64RegisterDbgwcr14El1). */
#define HV_ARM64_REGISTER_DBGWCR15_EL1 0x0005001fU /**< Watchpoint 15 control, EL1 (HvArm64RegisterDbgwcr15El1). */
#define HV_ARM64_REGISTER_DBGBVR0_EL1  0x00050020U /**< Breakpoint 0 value, EL1 (HvArm64RegisterDbgbvr0El1). */
#define HV_ARM64_REGISTER_DBGBVR1_EL1  0x00050021U /**< Breakpoint 1 value, EL1 (HvArm64RegisterDbgbvr1El1). */
#define HV_ARM64_REGISTER_DBGBVR2_EL1  0x00050022U /**< Breakpoint 2 value, EL1 (HvArm64RegisterDbgbvr2El1). */
#define HV_ARM64_REGISTER_DBGBVR3_EL1  0x00050023U /**< Breakpoint 3 value, EL1 (HvArm64RegisterDbgbvr3El1). */
#define HV_ARM64_REGISTER_DBGBVR4_EL1  0x00050024U /**< Breakpoint 4 value, EL1 (HvArm64RegisterDbgbvr4El1). */
#define HV_ARM64_REGISTER_DBGBVR5_EL1  0x00050025U /**< Breakpoint 5 value, EL1 (HvArm64RegisterDbgbvr5El1). */
#define HV_ARM64_REGISTER_DBGBVR6_EL1  0x00050026U /**< Breakpoint 6 value, EL1 (HvArm64RegisterDbgbvr6El1). */
#define HV_ARM64_REGISTER_DBGBVR7_EL1  0x00050027U /**< Breakpoint 7 value, EL1 (HvArm64RegisterDbgbvr7El1). */
#define HV_ARM64_REGISTER_DBGBVR8_EL1  0x00050028U /**< Breakpoint 8 value, EL1 (HvArm64RegisterDbgbvr8El1). */
#define HV_ARM64_REGISTER_DBGBVR9_EL1  0x00050029U /**< Breakpoint 9 value, EL1 (HvArm64RegisterDbgbvr9El1). */
#define HV_ARM64_REGISTER_DBGBVR10_EL1 0x0005002aU /**< Breakpoint 10 value, EL1 (HvArm64RegisterDbgbvr10El1). */
#define HV_ARM64_REGISTER_DBGBVR11_EL1 0x0005002bU /**< Breakpoint 11 value, EL1 (HvArm64RegisterDbgbvr11El1). */
#define HV_ARM64_REGISTER_DBGBVR12_EL1 0x0005002cU /**< Breakpoint 12 value, EL1 (HvArm64RegisterDbgbvr12El1). */
#define HV_ARM64_REGISTER_DBGBVR13_EL1 0x0005002dU /**< Breakpoint 13 value, EL1 (HvArm64RegisterDbgbvr13El1). */
#define HV_ARM64_REGISTER_DBGBVR14_EL1 0x0005002eU /**< Breakpoint 14 value, EL1 (HvArm64RegisterDbgbvr14El1). */
#define HV_ARM64_REGISTER_DBGBVR15_EL1 0x0005002fU /**< Breakpoint 15 value, EL1 (HvArm64RegisterDbgbvr15El1). */
#define HV_ARM64_REGISTER_DBGWVR0_EL1  0x00050030U /**< Watchpoint 0 value, EL1 (HvArm64RegisterDbgwvr0El1). */
#define HV_ARM64_REGISTER_DBGWVR1_EL1  0x00050031U /**< Watchpoint 1 value, EL1 (HvArm64RegisterDbgwvr1El1). */
#define HV_ARM64_REGISTER_DBGWVR2_EL1  0x00050032U /**< Watchpoint 2 value, EL1 (HvArm64RegisterDbgwvr2El1). */
#define HV_ARM64_REGISTER_DBGWVR3_EL1  0x00050033U /**< Watchpoint 3 value, EL1 (HvArm64RegisterDbgwvr3El1). */
#define HV_ARM64_REGISTER_DBGWVR4_EL1  0x00050034U /**< Watchpoint 4 value, EL1 (HvArm64RegisterDbgwvr4El1). */
#define HV_ARM64_REGISTER_DBGWVR5_EL1  0x00050035U /**< Watchpoint 5 value, EL1 (HvArm64RegisterDbgwvr5El1). */
#define HV_ARM64_REGISTER_DBGWVR6_EL1  0x00050036U /**< Watchpoint 6 value, EL1 (HvArm64RegisterDbgwvr6El1). */
#define HV_ARM64_REGISTER_DBGWVR7_EL1  0x00050037U /**< Watchpoint 7 value, EL1 (HvArm64RegisterDbgwvr7El1). */
#define HV_ARM64_REGISTER_DBGWVR8_EL1  0x00050038U /**< Watchpoint 8 value, EL1 (HvArm64RegisterDbgwvr8El1). */
#define HV_ARM64_REGISTER_DBGWVR9_EL1  0x00050039U /**< Watchpoint 9 value, EL1 (HvArm64RegisterDbgwvr9El1). */
#define HV_ARM64_REGISTER_DBGWVR10_EL1 0x0005003aU /**< Watchpoint 10 value, EL1 (HvArm64RegisterDbgwvr10El1). */
#define HV_ARM64_REGISTER_DBGWVR11_EL1 0x0005003bU /**< Watchpoint 11 value, EL1 (HvArm64RegisterDbgwvr11El1). */
#define HV_ARM64_REGISTER_DBGWVR12_EL1 0x0005003cU /**< Watchpoint 12 value, EL1 (HvArm64RegisterDbgwvr12El1). */
#define HV_ARM64_REGISTER_DBGWVR13_EL1 0x0005003dU /**< Watchpoint 13 value, EL1 (HvArm64RegisterDbgwvr13El1). */
#define HV_ARM64_REGISTER_DBGWVR14_EL1 0x0005003eU /**< Watchpoint 14 value, EL1 (HvArm64RegisterDbgwvr14El1). */
#define HV_ARM64_REGISTER_DBGWVR15_EL1 0x0005003fU /**< Watchpoint 15 value, EL1 (HvArm64RegisterDbgwvr15El1). */
/** @} */

/** @name Debug registers, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_DBGAUTHSTATUS_EL1 0x00050040U /**< Debug authentication status, EL1 (HvArm64RegisterDbgauthstatusEl1). */
#define HV_ARM64_REGISTER_DBGCLAIMCLR_EL1   0x00050041U /**< Debug claim tags, clear, EL1 (HvArm64RegisterDbgclaimclrEl1). */
#define HV_ARM64_REGISTER_DBGCLAIMSET_EL1   0x00050042U /**< Debug claim tags, set, EL1 (HvArm64RegisterDbgclaimsetEl1). */
#define HV_ARM64_REGISTER_DBGDTRRX_EL0      0x00050043U /**< Debug data, receive, EL0 (HvArm64RegisterDbgdtrrxEl0). */
#define HV_ARM64_REGISTER_DBGDTRTX_EL0      0x00050044U /**< Debug data, transmit, EL0 (HvArm64RegisterDbgdtrtxEl0). */
#define HV_ARM64_REGISTER_DBGPRCR_EL1       0x00050045U /**< Debug power control, EL1 (HvArm64RegisterDbgprcrEl1). */
#define HV_ARM64_REGISTER_DBGVCR32_EL2      0x00050046U /**< Debug vector catch, 32-bit state, EL2 (HvArm64RegisterDbgvcr32El2). */
#define HV_ARM64_REGISTER_DLR_EL0           0x00050047U /**< Debug link, EL0 (HvArm64RegisterDlrEl0). */
#define HV_ARM64_REGISTER_DSPSR_EL0         0x00050048U /**< Debug saved processor state, EL0 (HvArm64RegisterDspsrEl0). */
#define HV_ARM64_REGISTER_MDCCINT_EL1       0x00050049U /**< Debug channel interrupt enable, EL1 (HvArm64RegisterMdccintEl1). */
#define HV_ARM64_REGISTER_MDCCSR_EL0        0x0005004aU /**< Debug channel status, EL0 (HvArm64RegisterMdccsrEl0). */
#define HV_ARM64_REGISTER_MDCR_EL2          0x0005004bU /**< Monitor debug configuration, EL2 (HvArm64RegisterMdcrEl2). */
#define HV_ARM64_REGISTER_MDRAR_EL1         0x0005004cU /**< Debug ROM address, EL1 (HvArm64RegisterMdrarEl1). */
#define HV_ARM64_REGISTER_MDSCR_EL1         0x0005004dU /**< Monitor debug control, EL1 (HvArm64RegisterMdscrEl1). */
#define HV_ARM64_REGISTER_OSDLR_EL1         0x0005004eU /**< OS double lock, EL1 (HvArm64RegisterOsdlrEl1). */
#define HV_ARM64_REGISTER_OSDTRRX_EL1       0x0005004fU /**< OS lock data, receive, EL1 (HvArm64RegisterOsdtrrxEl1). */
#define HV_ARM64_REGISTER_OSDTRTX_EL1       0x00050050U /**< OS lock data, transmit, EL1 (HvArm64RegisterOsdtrtxEl1). */
#define HV_ARM64_REGISTER_OSECCR_EL1        0x00050051U /**< OS lock exception catch, EL1 (HvArm64RegisterOseccrEl1). */
#define HV_ARM64_REGISTER_OSLAR_EL1         0x00050052U /**< OS lock access, EL1 (HvArm64RegisterOslarEl1). */
#define HV_ARM64_REGISTER_OSLSR_EL1         0x00050053U /**< OS lock status, EL1 (HvArm64RegisterOslsrEl1). */
#define HV_ARM64_REGISTER_SDER32_EL2        0x00050054U /**< Secure debug enable, 32-bit state, EL2 (HvArm64RegisterSder32El2). */
#define HV_ARM64_REGISTER_TRFCR_EL1         0x00050055U /**< Trace filter, EL1 (HvArm64RegisterTrfcrEl1). */
#define HV_ARM64_REGISTER_TRFCR_EL2         0x00050056U /**< Trace filter, EL2 (HvArm64RegisterTrfcrEl2). */
#define HV_ARM64_REGISTER_TRFCR_ELX         0x00050057U /**< Trace filter, ELx (HvArm64RegisterTrfcrElx). */
/** @} */

/** @name Performance monitors, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_PMCCFILTR_EL0   0x00052000U /**< Cycle counter filter, EL0 (HvArm64RegisterPmccfiltrEl0). */
#define HV_ARM64_REGISTER_PMCCNTR_EL0     0x00052001U /**< Cycle counter, EL0 (HvArm64RegisterPmccntrEl0). */
#define HV_ARM64_REGISTER_PMCEID0_EL0     0x00052002U /**< Common events 0, EL0 (HvArm64RegisterPmceid0El0). */
#define HV_ARM64_REGISTER_PMCEID1_EL0     0x00052003U /**< Common events 1, EL0 (HvArm64RegisterPmceid1El0). */
#define HV_ARM64_REGISTER_PMCNTENCLR_EL0  0x00052004U /**< Counter enable, clear, EL0 (HvArm64RegisterPmcntenclrEl0). */
#define HV_ARM64_REGISTER_PMCNTENSET_EL0  0x00052005U /**< Counter enable, set, EL0 (HvArm64RegisterPmcntensetEl0). */
#define HV_ARM64_REGISTER_PMCR_EL0        0x00052006U /**< Control, EL0 (HvArm64RegisterPmcrEl0). */
#define HV_ARM64_REGISTER_PMEVCNTR0_EL0   0x00052007U /**< Event counter 0, EL0 (HvArm64RegisterPmevcntr0El0). */
#define HV_ARM64_REGISTER_PMEVCNTR1_EL0   0x00052008U /**< Event counter 1, EL0 (HvArm64RegisterPmevcntr1El0). */
#define HV_ARM64_REGISTER_PMEVCNTR2_EL0   0x00052009U /**< Event counter 2, EL0 (HvArm64RegisterPmevcntr2El0). */
#define HV_ARM64_REGISTER_PMEVCNTR3_EL0   0x0005200aU /**< Event counter 3, EL0 (HvArm64RegisterPmevcntr3El0). */
#define HV_ARM64_REGISTER_PMEVCNTR4_EL0   0x0005200bU /**< Event counter 4, EL0 (HvArm64RegisterPmevcntr4El0). */
#define HV_ARM64_REGISTER_PMEVCNTR5_EL0   0x0005200cU /**< Event counter 5, EL0 (HvArm64RegisterPmevcntr5El0). */
#define HV_ARM64_REGISTER_PMEVCNTR6_EL0   0x0005200dU /**< Event counter 6, EL0 (HvArm64RegisterPmevcntr6El0). */
#define HV_ARM64_REGISTER_PMEVCNTR7_EL0   0x0005200eU /**< Event counter 7, EL0 (HvArm64RegisterPmevcntr7El0). */
#define HV_ARM64_REGISTER_PMEVCNTR8_EL0   0x0005200fU /**< Event counter 8, EL0 (HvArm64RegisterPmevcntr8El0). */
#define HV_ARM64_REGISTER_PMEVCNTR9_EL0   0x00052010U /**< Event counter 9, EL0 (HvArm64RegisterPmevcntr9El0). */
#define HV_ARM64_REGISTER_PMEVCNTR10_EL0  0x00052011U /**< Event counter 10, EL0 (HvArm64RegisterPmevcntr10El0). */
#define HV_ARM64_REGISTER_PMEVCNTR11_EL0  0x00052012U /**< Event counter 11, EL0 (HvArm64RegisterPmevcntr11El0). */
#define HV_ARM64_REGISTER_PMEVCNTR12_EL0  0x00052013U /**< Event counter 12, EL0 (HvArm64RegisterPmevcntr12El0). */
#define HV_ARM64_REGISTER_PMEVCNTR13_EL0  0x00052014U /**< Event counter 13, EL0 (HvArm64RegisterPmevcntr13El0). */
#define HV_ARM64_REGISTER_PMEVCNTR14_EL0  0x00052015U /**< Event counter 14, EL0 (HvArm64RegisterPmevcntr14El0). */
#define HV_ARM64_REGISTER_PMEVCNTR15_EL0  0x00052016U /**< Event counter 15, EL0 (HvArm64RegisterPmevcntr15El0). */
#define HV_ARM64_REGISTER_PMEVCNTR16_EL0  0x00052017U /**< Event counter 16, EL0 (HvArm64RegisterPmevcntr16El0). */
#define HV_ARM64_REGISTER_PMEVCNTR17_EL0  0x00052018U /**< Event counter 17, EL0 (HvArm64RegisterPmevcntr17El0). */
#define HV_ARM64_REGISTER_PMEVCNTR18_EL0  0x00052019U /**< Event counter 18, EL0 (HvArm64RegisterPmevcntr18El0). */
#define HV_ARM64_REGISTER_PMEVCNTR19_EL0  0x0005201aU /**< Event counter 19, EL0 (HvArm64RegisterPmevcntr19El0). */
#define HV_ARM64_REGISTER_PMEVCNTR20_EL0  0x0005201bU /**< Event counter 20, EL0 (HvArm64RegisterPmevcntr20El0). */
#define HV_ARM64_REGISTER_PMEVCNTR21_EL0  0x0005201cU /**< Event counter 21, EL0 (HvArm64RegisterPmevcntr21El0). */
#define HV_ARM64_REGISTER_PMEVCNTR22_EL0  0x0005201dU /**< Event counter 22, EL0 (HvArm64RegisterPmevcntr22El0). */
#define HV_ARM64_REGISTER_PMEVCNTR23_EL0  0x0005201eU /**< Event counter 23, EL0 (HvArm64RegisterPmevcntr23El0). */
#define HV_ARM64_REGISTER_PMEVCNTR24_EL0  0x0005201fU /**< Event counter 24, EL0 (HvArm64RegisterPmevcntr24El0). */
#define HV_ARM64_REGISTER_PMEVCNTR25_EL0  0x00052020U /**< Event counter 25, EL0 (HvArm64RegisterPmevcntr25El0). */
#define HV_ARM64_REGISTER_PMEVCNTR26_EL0  0x00052021U /**< Event counter 26, EL0 (HvArm64RegisterPmevcntr26El0). */
#define HV_ARM64_REGISTER_PMEVCNTR27_EL0  0x00052022U /**< Event counter 27, EL0 (HvArm64RegisterPmevcntr27El0). */
#define HV_ARM64_REGISTER_PMEVCNTR28_EL0  0x00052023U /**< Event counter 28, EL0 (HvArm64RegisterPmevcntr28El0). */
#define HV_ARM64_REGISTER_PMEVCNTR29_EL0  0x00052024U /**< Event counter 29, EL0 (HvArm64RegisterPmevcntr29El0). */
#define HV_ARM64_REGISTER_PMEVCNTR30_EL0  0x00052025U /**< Event counter 30, EL0 (HvArm64RegisterPmevcntr30El0). */
#define HV_ARM64_REGISTER_PMEVTYPER0_EL0  0x00052026U /**< Type of event counter 0, EL0 (HvArm64RegisterPmevtyper0El0). */
#define HV_ARM64_REGISTER_PMEVTYPER1_EL0  0x00052027U /**< Type of event counter 1, EL0 (HvArm64RegisterPmevtyper1El0). */
#define HV_ARM64_REGISTER_PMEVTYPER2_EL0  0x00052028U /**< Type of event counter 2, EL0 (HvArm64RegisterPmevtyper2El0). */
#define HV_ARM64_REGISTER_PMEVTYPER3_EL0  0x00052029U /**< Type of event counter 3, EL0 (HvArm64RegisterPmevtyper3El0). */
#define HV_ARM64_REGISTER_PMEVTYPER4_EL0  0x0005202aU /**< Type of event counter 4, EL0 (HvArm64RegisterPmevtyper4El0). */
#define HV_ARM64_REGISTER_PMEVTYPER5_EL0  0x0005202bU /**< Type of event counter 5, EL0 (HvArm64RegisterPmevtyper5El0). */
#define HV_ARM64_REGISTER_PMEVTYPER6_EL0  0x0005202cU /**< Type of event counter 6, EL0 (HvArm64RegisterPmevtyper6El0). */
#define HV_ARM64_REGISTER_PMEVTYPER7_EL0  0x0005202dU /**< Type of event counter 7, EL0 (HvArm64RegisterPmevtyper7El0). */
#define HV_ARM64_REGISTER_PMEVTYPER8_EL0  0x0005202eU /**< Type of event counter 8, EL0 (HvArm64RegisterPmevtyper8El0). */
#define HV_ARM64_REGISTER_PMEVTYPER9_EL0  0x0005202fU /**< Type of event counter 9, EL0 (HvArm64RegisterPmevtyper9El0). */
#define HV_ARM64_REGISTER_PMEVTYPER10_EL0 0x00052030U /**< Type of event counter 10, EL0 (HvArm64RegisterPmevtyper10El0). */
#define HV_ARM64_REGISTER_PMEVTYPER11_EL0 0x00052031U /**< Type of event counter 11, EL0 (HvArm64RegisterPmevtyper11El0). */
#define HV_ARM64_REGISTER_PMEVTYPER12_EL0 0x00052032U /**< Type of event counter 12, EL0 (HvArm64RegisterPmevtyper12El0). */
#define HV_ARM64_REGISTER_PMEVTYPER13_EL0 0x00052033U /**< Type of event counter 13, EL0 (HvArm64RegisterPmevtyper13El0). */
#define HV_ARM64_REGISTER_PMEVTYPER14_EL0 0x00052034U /**< Type of event counter 14, EL0 (HvArm64RegisterPmevtyper14El0). */
#define HV_ARM64_REGISTER_PMEVTYPER15_EL0 0x00052035U /**< Type of event counter 15, EL0 (HvArm64RegisterPmevtyper15El0). */
#define HV_ARM64_REGISTER_PMEVTYPER16_EL0 0x00052036U /**< Type of event counter 16, EL0 (HvArm64RegisterPmevtyper16El0). */
#define HV_ARM64_REGISTER_PMEVTYPER17_EL0 0x00052037U /**< Type of event counter 17, EL0 (HvArm64RegisterPmevtyper17El0). */
#define HV_ARM64_REGISTER_PMEVTYPER18_EL0 0x00052038U /**< Type of event counter 18, EL0 (HvArm64RegisterPmevtyper18El0). */
#define HV_ARM64_REGISTER_PMEVTYPER19_EL0 0x00052039U /**< Type of event counter 19, EL0 (HvArm64RegisterPmevtyper19El0). */
#define HV_ARM64_REGISTER_PMEVTYPER20_EL0 0x0005203aU /**< Type of event counter 20, EL0 (HvArm64RegisterPmevtyper20El0). */
#define HV_ARM64_REGISTER_PMEVTYPER21_EL0 0x0005203bU /**< Type of event counter 21, EL0 (HvArm64RegisterPmevtyper21El0). */
#define HV_ARM64_REGISTER_PMEVTYPER22_EL0 0x0005203cU /**< Type of event counter 22, EL0 (HvArm64RegisterPmevtyper22El0). */
#define HV_ARM64_REGISTER_PMEVTYPER23_EL0 0x0005203dU /**< Type of event counter 23, EL0 (HvArm64RegisterPmevtyper23El0). */
#define HV_ARM64_REGISTER_PMEVTYPER24_EL0 0x0005203eU /**< Type of event counter 24, EL0 (HvArm64RegisterPmevtyper24El0). */
#define HV_ARM64_REGISTER_PMEVTYPER25_EL0 0x0005203fU /**< Type of event counter 25, EL0 (HvArm64RegisterPmevtyper25El0). */
#define HV_ARM64_REGISTER_PMEVTYPER26_EL0 0x00052040U /**< Type of event counter 26, EL0 (HvArm64RegisterPmevtyper26El0). */
#define HV_ARM64_REGISTER_PMEVTYPER27_EL0 0x00052041U /**< Type of event counter 27, EL0 (HvArm64RegisterPmevtyper27El0). */
#define HV_ARM64_REGISTER_PMEVTYPER28_EL0 0x00052042U /**< Type of event counter 28, EL0 (HvArm64RegisterPmevtyper28El0). */
#define HV_ARM64_REGISTER_PMEVTYPER29_EL0 0x00052043U /**< Type of event counter 29, EL0 (HvArm64RegisterPmevtyper29El0). */
#define HV_ARM64_REGISTER_PMEVTYPER30_EL0 0x00052044U /**< Type of event counter 30, EL0 (HvArm64RegisterPmevtyper30El0). */
#define HV_ARM64_REGISTER_PMINTENCLR_EL1  0x00052045U /**< Interrupt enable, clear, EL1 (HvArm64RegisterPmintenclrEl1). */
#define HV_ARM64_REGISTER_PMINTENSET_EL1  0x00052046U /**< Interrupt enable, set, EL1 (HvArm64RegisterPmintensetEl1). */
#define HV_ARM64_REGISTER_PMMIR_EL1       0x00052047U /**< Machine id, EL1 (HvArm64RegisterPmmirEl1). */
#define HV_ARM64_REGISTER_PMOVSCLR_EL0    0x00052048U /**< Overflow flags, clear, EL0 (HvArm64RegisterPmovsclrEl0). */
#define HV_ARM64_REGISTER_PMOVSSET_EL0    0x00052049U /**< Overflow flags, set, EL0 (HvArm64RegisterPmovssetEl0). */
#define HV_ARM64_REGISTER_PMSELR_EL0      0x0005204aU /**< Counter selection, EL0 (HvArm64RegisterPmselrEl0). */
#define HV_ARM64_REGISTER_PMSWINC_EL0     0x0005204bU /**< Software increment, EL0 (HvArm64RegisterPmswincEl0). */
#define HV_ARM64_REGISTER_PMUSERENR_EL0   0x0005204cU /**< Access of user code, EL0 (HvArm64RegisterPmuserenrEl0). */
#define HV_ARM64_REGISTER_PMXEVCNTR_EL0   0x0005204dU /**< Selected counter, EL0 (HvArm64RegisterPmxevcntrEl0). */
#define HV_ARM64_REGISTER_PMXEVTYPER_EL0  0x0005204eU /**< Type of the selected counter, EL0 (HvArm64RegisterPmxevtyperEl0). */
/** @} */

/** @name Activity monitors, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_AMEVCNTR00_EL0 0x00053000U /**< Activity counter 0 of group 0, EL0 (HvArm64RegisterAmevcntr00El0). */
#define HV_ARM64_REGISTER_AMEVCNTR01_EL0 0x00053001U /**< Activity counter 1 of group 0, EL0 (HvArm64RegisterAmevcntr01El0). */
#define HV_ARM64_REGISTER_AMEVCNTR02_EL0 0x00053002U /**< Activity counter 2 of group 0, EL0 (HvArm64RegisterAmevcntr02El0). */
#define HV_ARM64_REGISTER_AMEVCNTR03_EL0 0x00053003U /**< Activity counter 3 of group 0, EL0 (HvArm64RegisterAmevcntr03El0). */
/** @} */

/** @name Statistical profiling, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_PMBIDR_EL1    0x00054000U /**< Profiling buffer id, EL1 (HvArm64RegisterPmbidrEl1). */
#define HV_ARM64_REGISTER_PMBLIMITR_EL1 0x00054001U /**< Profiling buffer limit, EL1 (HvArm64RegisterPmblimitrEl1). */
#define HV_ARM64_REGISTER_PMBPTR_EL1    0x00054002U /**< Profiling buffer write pointer, EL1 (HvArm64RegisterPmbptrEl1). */
#define HV_ARM64_REGISTER_PMBSR_EL1     0x00054003U /**< Profiling buffer status, EL1 (HvArm64RegisterPmbsrEl1). */
#define HV_ARM64_REGISTER_PMSCR_EL1     0x00054004U /**< Profiling control, EL1 (HvArm64RegisterPmscrEl1). */
#define HV_ARM64_REGISTER_PMSCR_EL2     0x00054005U /**< Profiling control, EL2 (HvArm64RegisterPmscrEl2). */
#define HV_ARM64_REGISTER_PMSEVFR_EL1   0x00054006U /**< Filter by event, EL1 (HvArm64RegisterPmsevfrEl1). */
#define HV_ARM64_REGISTER_PMSFCR_EL1    0x00054007U /**< Filter control, EL1 (HvArm64RegisterPmsfcrEl1). */
#define HV_ARM64_REGISTER_PMSICR_EL1    0x00054008U /**< Interval counter, EL1 (HvArm64RegisterPmsicrEl1). */
#define HV_ARM64_REGISTER_PMSIDR_EL1    0x00054009U /**< Profiling id, EL1 (HvArm64RegisterPmsidrEl1). */
#define HV_ARM64_REGISTER_PMSIRR_EL1    0x0005400aU /**< Interval reload, EL1 (HvArm64RegisterPmsirrEl1). */
#define HV_ARM64_REGISTER_PMSLATFR_EL1  0x0005400bU /**< Filter by latency, EL1 (HvArm64RegisterPmslatfrEl1). */
#define HV_ARM64_REGISTER_PMSNEVFR_EL1  0x0005400cU /**< Filter by event, inverted, EL1 (HvArm64RegisterPmsnevfrEl1). */
/** @} */

/** @name Errors (RAS), 64 bits
 * @{ */
#define HV_ARM64_REGISTER_DISR_EL1      0x00056000U /**< Deferred interrupt status, EL1 (HvArm64RegisterDisrEl1). */
#define HV_ARM64_REGISTER_ERRIDR_EL1    0x00056001U /**< Error record id, EL1 (HvArm64RegisterErridrEl1). */
#define HV_ARM64_REGISTER_ERRSELR_EL1   0x00056002U /**< Error record selection, EL1 (HvArm64RegisterErrselrEl1). */
#define HV_ARM64_REGISTER_ERXADDR_EL1   0x00056003U /**< Selected record: address, EL1 (HvArm64RegisterErxaddrEl1). */
#define HV_ARM64_REGISTER_ERXCTLR_EL1   0x00056004U /**< Selected record: control, EL1 (HvArm64RegisterErxctlrEl1). */
#define HV_ARM64_REGISTER_ERRXFR_EL1    0x00056005U /**< Selected record: features (Arm: ERXFR), EL1 (HvArm64RegisterErrxfrEl1). */
#define HV_ARM64_REGISTER_ERXMISC0_EL1  0x00056006U /**< Selected record: miscellaneous 0, EL1 (HvArm64RegisterErxmisc0El1). */
#define HV_ARM64_REGISTER_ERXMISC1_EL1  0x00056007U /**< Selected record: miscellaneous 1, EL1 (HvArm64RegisterErxmisc1El1). */
#define HV_ARM64_REGISTER_ERXMISC2_EL1  0x00056008U /**< Selected record: miscellaneous 2, EL1 (HvArm64RegisterErxmisc2El1). */
#define HV_ARM64_REGISTER_ERXMISC3_EL1  0x00056009U /**< Selected record: miscellaneous 3, EL1 (HvArm64RegisterErxmisc3El1). */
#define HV_ARM64_REGISTER_ERXPFGCDN_EL1 0x0005600aU /**< Fault generation: countdown, EL1 (HvArm64RegisterErxpfgcdnEl1). */
#define HV_ARM64_REGISTER_ERXPFGCTL_EL1 0x0005600bU /**< Fault generation: control, EL1 (HvArm64RegisterErxpfgctlEl1). */
#define HV_ARM64_REGISTER_ERXPFGF_EL1   0x0005600cU /**< Fault generation: features, EL1 (HvArm64RegisterErxpfgfEl1). */
#define HV_ARM64_REGISTER_ERXSTATUS_EL1 0x0005600dU /**< Selected record: status, EL1 (HvArm64RegisterErxstatusEl1). */
#define HV_ARM64_REGISTER_VDISR_EL2     0x0005600eU /**< Virtual deferred interrupt status, EL2 (HvArm64RegisterVdisrEl2). */
#define HV_ARM64_REGISTER_VSESR_EL2     0x0005600fU /**< Virtual SError syndrome, EL2 (HvArm64RegisterVsesrEl2). */
/** @} */

/** @name Generic timer, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_CNTFRQ_EL0     0x00058000U /**< Counter frequency in Hz, EL0 (HvArm64RegisterCntfrqEl0). */
#define HV_ARM64_REGISTER_CNTHCTL_EL2    0x00058001U /**< Timer control of the hypervisor, EL2 (HvArm64RegisterCnthctlEl2). */
#define HV_ARM64_REGISTER_CNTHP_CTL_EL2  0x00058002U /**< Hypervisor physical timer: control, EL2 (HvArm64RegisterCnthpCtlEl2). */
#define HV_ARM64_REGISTER_CNTHP_CVAL_EL2 0x00058003U /**< Hypervisor physical timer: compare value, EL2 (HvArm64RegisterCnthpCvalEl2). */
#define HV_ARM64_REGISTER_CNTHP_TVAL_EL2 0x00058004U /**< Hypervisor physical timer: timer value, EL2 (HvArm64RegisterCnthpTvalEl2). */
#define HV_ARM64_REGISTER_CNTHV_CTL_EL2  0x00058005U /**< Hypervisor virtual timer: control, EL2 (HvArm64RegisterCnthvCtlEl2). */
#define HV_ARM64_REGISTER_CNTHV_CVAL_EL2 0x00058006U /**< Hypervisor virtual timer: compare value, EL2 (HvArm64RegisterCnthvCvalEl2). */
#define HV_ARM64_REGISTER_CNTHV_TVAL_EL2 0x00058007U /**< Hypervisor virtual timer: timer value, EL2 (HvArm64RegisterCnthvTvalEl2). */
#define HV_ARM64_REGISTER_CNTKCTL_EL1    0x00058008U /**< Timer control of the kernel, EL1 (HvArm64RegisterCntkctlEl1). */
#define HV_ARM64_REGISTER_CNTP_CTL_EL0   0x00058009U /**< Physical timer: control, EL0 (HvArm64RegisterCntpCtlEl0). */
#define HV_ARM64_REGISTER_CNTP_CVAL_EL0  0x0005800aU /**< Physical timer: compare value, EL0 (HvArm64RegisterCntpCvalEl0). */
#define HV_ARM64_REGISTER_CNTP_TVAL_EL0  0x0005800bU /**< Physical timer: timer value, EL0 (HvArm64RegisterCntpTvalEl0). */
#define HV_ARM64_REGISTER_CNTPCT_EL0     0x0005800cU /**< Physical counter, EL0 (HvArm64RegisterCntpctEl0). */
#define HV_ARM64_REGISTER_CNTPOFF_EL2    0x0005800dU /**< Physical counter offset, EL2 (HvArm64RegisterCntpoffEl2). */
#define HV_ARM64_REGISTER_CNTV_CTL_EL0   0x0005800eU /**< Virtual timer: control, EL0 (HvArm64RegisterCntvCtlEl0). */
#define HV_ARM64_REGISTER_CNTV_CVAL_EL0  0x0005800fU /**< Virtual timer: compare value, EL0 (HvArm64RegisterCntvCvalEl0). */
#define HV_ARM64_REGISTER_CNTV_TVAL_EL0  0x00058010U /**< Virtual timer: timer value, EL0 (HvArm64RegisterCntvTvalEl0). */
#define HV_ARM64_REGISTER_CNTVCT_EL0     0x00058011U /**< Virtual counter, EL0 (HvArm64RegisterCntvctEl0). */
#define HV_ARM64_REGISTER_CNTVOFF_EL2    0x00058012U /**< Virtual counter offset, EL2 (HvArm64RegisterCntvoffEl2). */
#define HV_ARM64_REGISTER_CNTKCTL_ELX    0x00058013U /**< Timer control of the kernel, ELx (HvArm64RegisterCntkctlElx). */
#define HV_ARM64_REGISTER_CNTP_CTL_ELX   0x00058014U /**< Physical timer: control, ELx (HvArm64RegisterCntpCtlElx). */
#define HV_ARM64_REGISTER_CNTP_CVAL_ELX  0x00058015U /**< Physical timer: compare value, ELx (HvArm64RegisterCntpCvalElx). */
#define HV_ARM64_REGISTER_CNTP_TVAL_ELX  0x00058016U /**< Physical timer: timer value, ELx (HvArm64RegisterCntpTvalElx). */
#define HV_ARM64_REGISTER_CNTV_CTL_ELX   0x00058017U /**< Virtual timer: control, ELx (HvArm64RegisterCntvCtlElx). */
#define HV_ARM64_REGISTER_CNTV_CVAL_ELX  0x00058018U /**< Virtual timer: compare value, ELx (HvArm64RegisterCntvCvalElx). */
#define HV_ARM64_REGISTER_CNTV_TVAL_ELX  0x00058019U /**< Virtual timer: timer value, ELx (HvArm64RegisterCntvTvalElx). */
/** @} */

/** @name Interrupt controller, interface of the processor, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_ICC_AP1R0_EL1   0x00060000U /**< Active priorities 0, group 1, EL1 (HvArm64RegisterIccAp1r0El1). */
#define HV_ARM64_REGISTER_ICC_AP1R1_EL1   0x00060001U /**< Active priorities 1, group 1, EL1 (HvArm64RegisterIccAp1r1El1). */
#define HV_ARM64_REGISTER_ICC_AP1R2_EL1   0x00060002U /**< Active priorities 2, group 1, EL1 (HvArm64RegisterIccAp1r2El1). */
#define HV_ARM64_REGISTER_ICC_AP1R3_EL1   0x00060003U /**< Active priorities 3, group 1, EL1 (HvArm64RegisterIccAp1r3El1). */
#define HV_ARM64_REGISTER_ICC_ASGI1R_EL1  0x00060004U /**< Software interrupt, other security state, EL1 (HvArm64RegisterIccAsgi1rEl1). */
#define HV_ARM64_REGISTER_ICC_BPR1_EL1    0x00060005U /**< Binary point, group 1, EL1 (HvArm64RegisterIccBpr1El1). */
#define HV_ARM64_REGISTER_ICC_CTLR_EL1    0x00060006U /**< Control, EL1 (HvArm64RegisterIccCtlrEl1). */
#define HV_ARM64_REGISTER_ICC_DIR_EL1     0x00060007U /**< Deactivate an interrupt, EL1 (HvArm64RegisterIccDirEl1). */
#define HV_ARM64_REGISTER_ICC_EOIR1_EL1   0x00060008U /**< End of interrupt, group 1, EL1 (HvArm64RegisterIccEoir1El1). */
#define HV_ARM64_REGISTER_ICC_HPPIR1_EL1  0x00060009U /**< Highest priority pending, group 1, EL1 (HvArm64RegisterIccHppir1El1). */
#define HV_ARM64_REGISTER_ICC_IAR1_EL1    0x0006000aU /**< Acknowledge, group 1, EL1 (HvArm64RegisterIccIar1El1). */
#define HV_ARM64_REGISTER_ICC_IGRPEN1_EL1 0x0006000bU /**< Enable of group 1, EL1 (HvArm64RegisterIccIgrpen1El1). */
#define HV_ARM64_REGISTER_ICC_PMR_EL1     0x0006000cU /**< Priority mask, EL1 (HvArm64RegisterIccPmrEl1). */
#define HV_ARM64_REGISTER_ICC_RPR_EL1     0x0006000dU /**< Running priority, EL1 (HvArm64RegisterIccRprEl1). */
#define HV_ARM64_REGISTER_ICC_SGI1R_EL1   0x0006000eU /**< Software interrupt, EL1 (HvArm64RegisterIccSgi1rEl1). */
#define HV_ARM64_REGISTER_ICC_SRE_EL1     0x0006000fU /**< System register enable, EL1 (HvArm64RegisterIccSreEl1). */
#define HV_ARM64_REGISTER_ICC_SRE_EL2     0x00060010U /**< System register enable, EL2 (HvArm64RegisterIccSreEl2). */
/** @} */

/** @name Interrupt controller, interface of the hypervisor, 64 bits
 * @{ */
#define HV_ARM64_REGISTER_ICH_AP1R0_EL2 0x00061000U /**< Active priorities 0, group 1, EL2 (HvArm64RegisterIchAp1r0El2). */
#define HV_ARM64_REGISTER_ICH_AP1R1_EL2 0x00061001U /**< Active priorities 1, group 1, EL2 (HvArm64RegisterIchAp1r1El2). */
#define HV_ARM64_REGISTER_ICH_AP1R2_EL2 0x00061002U /**< Active priorities 2, group 1, EL2 (HvArm64RegisterIchAp1r2El2). */
#define HV_ARM64_REGISTER_ICH_AP1R3_EL2 0x00061003U /**< Active priorities 3, group 1, EL2 (HvArm64RegisterIchAp1r3El2). */
#define HV_ARM64_REGISTER_ICH_EISR_EL2  0x00061004U /**< List registers that ended, EL2 (HvArm64RegisterIchEisrEl2). */
#define HV_ARM64_REGISTER_ICH_ELRSR_EL2 0x00061005U /**< List registers that are empty, EL2 (HvArm64RegisterIchElrsrEl2). */
#define HV_ARM64_REGISTER_ICH_HCR_EL2   0x00061006U /**< Hypervisor control, EL2 (HvArm64RegisterIchHcrEl2). */
#define HV_ARM64_REGISTER_ICH_LR0_EL2   0x00061007U /**< List register 0, EL2 (HvArm64RegisterIchLr0El2). */
#define HV_ARM64_REGISTER_ICH_LR1_EL2   0x00061008U /**< List register 1, EL2 (HvArm64RegisterIchLr1El2). */
#define HV_ARM64_REGISTER_ICH_LR2_EL2   0x00061009U /**< List register 2, EL2 (HvArm64RegisterIchLr2El2). */
#define HV_ARM64_REGISTER_ICH_LR3_EL2   0x0006100aU /**< List register 3, EL2 (HvArm64RegisterIchLr3El2). */
#define HV_ARM64_REGISTER_ICH_LR4_EL2   0x0006100bU /**< List register 4, EL2 (HvArm64RegisterIchLr4El2). */
#define HV_ARM64_REGISTER_ICH_LR5_EL2   0x0006100cU /**< List register 5, EL2 (HvArm64RegisterIchLr5El2). */
#define HV_ARM64_REGISTER_ICH_LR6_EL2   0x0006100dU /**< List register 6, EL2 (HvArm64RegisterIchLr6El2). */
#define HV_ARM64_REGISTER_ICH_LR7_EL2   0x0006100eU /**< List register 7, EL2 (HvArm64RegisterIchLr7El2). */
#define HV_ARM64_REGISTER_ICH_LR8_EL2   0x0006100fU /**< List register 8, EL2 (HvArm64RegisterIchLr8El2). */
#define HV_ARM64_REGISTER_ICH_LR9_EL2   0x00061010U /**< List register 9, EL2 (HvArm64RegisterIchLr9El2). */
#define HV_ARM64_REGISTER_ICH_LR10_EL2  0x00061011U /**< List register 10, EL2 (HvArm64RegisterIchLr10El2). */
#define HV_ARM64_REGISTER_ICH_LR11_EL2  0x00061012U /**< List register 11, EL2 (HvArm64RegisterIchLr11El2). */
#define HV_ARM64_REGISTER_ICH_LR12_EL2  0x00061013U /**< List register 12, EL2 (HvArm64RegisterIchLr12El2). */
#define HV_ARM64_REGISTER_ICH_LR13_EL2  0x00061014U /**< List register 13, EL2 (HvArm64RegisterIchLr13El2). */
#define HV_ARM64_REGISTER_ICH_LR14_EL2  0x00061015U /**< List register 14, EL2 (HvArm64RegisterIchLr14El2). */
#define HV_ARM64_REGISTER_ICH_LR15_EL2  0x00061016U /**< List register 15, EL2 (HvArm64RegisterIchLr15El2). */
#define HV_ARM64_REGISTER_ICH_MISR_EL2  0x00061017U /**< Maintenance interrupt status, EL2 (HvArm64RegisterIchMisrEl2). */
#define HV_ARM64_REGISTER_ICH_VMCR_EL2  0x00061018U /**< Virtual machine control, EL2 (HvArm64RegisterIchVmcrEl2). */
#define HV_ARM64_REGISTER_ICH_VTR_EL2   0x00061019U /**< Virtual interface type, EL2 (HvArm64RegisterIchVtrEl2). */
/** @} */

/** @name Interrupt controller, redistributor
 * @{ */
#define HV_ARM64_REGISTER_GICR_BASE_GPA 0x00063000U /**< GPA of the redistributor of this virtual processor (HvArm64RegisterGicrBaseGpa). */
/** @} */

/** @name Interrupts of the partition
 * @{ */
#define HV_ARM64_REGISTER_GLOBAL_INTERRUPT_STATE_CHUNK_SIZE 0x00070000U /**< Size of a chunk of the global interrupt state (HvArm64RegisterGlobalInterruptStateChunkSize). */
#define HV_ARM64_REGISTER_SINT_RESERVED_INTERRUPT_ID        0x00070001U /**< PPI that a parent partition puts into its SINTs (HvArm64RegisterSintReservedInterruptId). */
/** @} */

/** @name Memory partitioning and monitoring (MPAM), 64 bits
 * @{ */
#define HV_ARM64_REGISTER_MPAM0_EL1    0x00071000U /**< Partition of user code, EL1 (HvArm64RegisterMpam0El1). */
#define HV_ARM64_REGISTER_MPAM1_EL1    0x00071001U /**< Partition of the kernel, EL1 (HvArm64RegisterMpam1El1). */
#define HV_ARM64_REGISTER_MPAM2_EL2    0x00071002U /**< Partition of the hypervisor, EL2 (HvArm64RegisterMpam2El2). */
#define HV_ARM64_REGISTER_MPAMHCR_EL2  0x00071003U /**< Hypervisor control, EL2 (HvArm64RegisterMpamhcrEl2). */
#define HV_ARM64_REGISTER_MPAMIDR_EL1  0x00071004U /**< Id, EL1 (HvArm64RegisterMpamidrEl1). */
#define HV_ARM64_REGISTER_MPAMSM_EL1   0x00071005U /**< Streaming mode, EL1 (HvArm64RegisterMpamsmEl1). */
#define HV_ARM64_REGISTER_MPAMVPM0_EL2 0x00071006U /**< Mapping of virtual partitions 0, EL2 (HvArm64RegisterMpamvpm0El2). */
#define HV_ARM64_REGISTER_MPAMVPM1_EL2 0x00071007U /**< Mapping of virtual partitions 1, EL2 (HvArm64RegisterMpamvpm1El2). */
#define HV_ARM64_REGISTER_MPAMVPM2_EL2 0x00071008U /**< Mapping of virtual partitions 2, EL2 (HvArm64RegisterMpamvpm2El2). */
#define HV_ARM64_REGISTER_MPAMVPM3_EL2 0x00071009U /**< Mapping of virtual partitions 3, EL2 (HvArm64RegisterMpamvpm3El2). */
#define HV_ARM64_REGISTER_MPAMVPM4_EL2 0x0007100aU /**< Mapping of virtual partitions 4, EL2 (HvArm64RegisterMpamvpm4El2). */
#define HV_ARM64_REGISTER_MPAMVPM5_EL2 0x0007100bU /**< Mapping of virtual partitions 5, EL2 (HvArm64RegisterMpamvpm5El2). */
#define HV_ARM64_REGISTER_MPAMVPM6_EL2 0x0007100cU /**< Mapping of virtual partitions 6, EL2 (HvArm64RegisterMpamvpm6El2). */
#define HV_ARM64_REGISTER_MPAMVPM7_EL2 0x0007100dU /**< Mapping of virtual partitions 7, EL2 (HvArm64RegisterMpamvpm7El2). */
#define HV_ARM64_REGISTER_MPAMVPMV_EL2 0x0007100eU /**< Mapping valid, EL2 (HvArm64RegisterMpamvpmvEl2). */
/** @} */

/** @name Implementation defined registers
 * A range: Arm's S3_op1_CRn_CRm_op2 from the first to the last.
 * @{ */
#define HV_ARM64_REGISTER_S3_IMPLDEFINED_REG_MIN 0x00072000U /**< First of the implementation defined registers (HvArm64RegisterS3ImpldefinedRegMin). */
#define HV_ARM64_REGISTER_S3_IMPLDEFINED_REG_MAX 0x00072fffU /**< Last of them (HvArm64RegisterS3ImpldefinedRegMax). */
/** @} */

/** @name Synthetic registers
 * @{ */
#define HV_ARM64_REGISTER_INTERFACE_VERSION   0x00090006U /**< Signature of the interface, "Hv#1", in the low 32 bits (HvArm64RegisterInterfaceVersion). */
#define HV_ARM64_REGISTER_PARTITION_INFO_PAGE 0x00090015U /**< Page with facts of the partition (HvArm64RegisterPartitionInfoPage). */
#define HV_ARM64_REGISTER_TLBI_CONTROL        0x00090016U /**< Control of TLB invalidation (HvArm64RegisterTlbiControl). */
/** @} */

/** @name Interrupt controller, tables of LPIs
 * @{ */
#define HV_ARM64_REGISTER_GICR_PROPBASER 0x00090100U /**< LPI configuration table of the redistributor (HvArm64RegisterGicrPropbaser). */
#define HV_ARM64_REGISTER_GICR_PENDBASER 0x00090101U /**< LPI pending table of the redistributor (HvArm64RegisterGicrPendbaser). */
/** @} */

/** @name Generic timer, as mu_msvm has it
 * Ids of old hypervisors; today they are at 0x58000.
 * @{ */
#define HV_ARM64_REGISTER_CNTH_CTL    0x000b0400U /**< CNTHCTL (HvArm64RegisterCnthCtl). */
#define HV_ARM64_REGISTER_CNTK_CTL    0x000b0401U /**< CNTKCTL (HvArm64RegisterCntkCtl). */
#define HV_ARM64_REGISTER_CNTP_CTL    0x000b0402U /**< Physical timer: control (HvArm64RegisterCntpCtl). */
#define HV_ARM64_REGISTER_CNTP_CVAL   0x000b0403U /**< Physical timer: compare value (HvArm64RegisterCntpCval). */
#define HV_ARM64_REGISTER_CNTV_OFFSET 0x000b0404U /**< CNTVOFF (HvArm64RegisterCntvOffset). */
#define HV_ARM64_REGISTER_CNTV_CTL    0x000b0405U /**< Virtual timer: control (HvArm64RegisterCntvCtl). */
#define HV_ARM64_REGISTER_CNTV_CVAL   0x000b0406U /**< Virtual timer: compare value (HvArm64RegisterCntvCval). */
/** @} */
/* clang-format on */

#endif
