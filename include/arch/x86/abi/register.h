/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Virtual processor registers of x86 alone.
 *
 * Ids (TLFS: HV_REGISTER_NAME, behind each meaning). What the bits of the processor's own
 * registers mean stands in its manual. Their names at run time: hyperv/names/x64_register.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_REGISTER_H
#define HYPERV_SDK_ARCH_X86_ABI_REGISTER_H

#include "../../../hyperv/types.h"
#include "synthetic_register.h"

/* clang-format off */
/** @name Events, 64 bits
 * Bits stand in pending_event.h and register_bits.h.
 * @{ */
#define HV_REGISTER_PENDING_INTERRUPTION        0x00010002U /**< Event to be injected (HvRegisterPendingInterruption). */
#define HV_REGISTER_INTERRUPT_STATE             0x00010003U /**< Interrupt shadow and NMI mask (HvRegisterInterruptState). */
#define HV_X64_REGISTER_PENDING_DEBUG_EXCEPTION 0x00010007U /**< Debug exception to be raised (HvX64RegisterPendingDebugException). */
/** @} */

/** @name General registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_RAX    0x00020000U /**< RAX (HvX64RegisterRax). */
#define HV_X64_REGISTER_RCX    0x00020001U /**< RCX (HvX64RegisterRcx). */
#define HV_X64_REGISTER_RDX    0x00020002U /**< RDX (HvX64RegisterRdx). */
#define HV_X64_REGISTER_RBX    0x00020003U /**< RBX (HvX64RegisterRbx). */
#define HV_X64_REGISTER_RSP    0x00020004U /**< RSP (HvX64RegisterRsp). */
#define HV_X64_REGISTER_RBP    0x00020005U /**< RBP (HvX64RegisterRbp). */
#define HV_X64_REGISTER_RSI    0x00020006U /**< RSI (HvX64RegisterRsi). */
#define HV_X64_REGISTER_RDI    0x00020007U /**< RDI (HvX64RegisterRdi). */
#define HV_X64_REGISTER_R8     0x00020008U /**< R8 (HvX64RegisterR8). */
#define HV_X64_REGISTER_R9     0x00020009U /**< R9 (HvX64RegisterR9). */
#define HV_X64_REGISTER_R10    0x0002000aU /**< R10 (HvX64RegisterR10). */
#define HV_X64_REGISTER_R11    0x0002000bU /**< R11 (HvX64RegisterR11). */
#define HV_X64_REGISTER_R12    0x0002000cU /**< R12 (HvX64RegisterR12). */
#define HV_X64_REGISTER_R13    0x0002000dU /**< R13 (HvX64RegisterR13). */
#define HV_X64_REGISTER_R14    0x0002000eU /**< R14 (HvX64RegisterR14). */
#define HV_X64_REGISTER_R15    0x0002000fU /**< R15 (HvX64RegisterR15). */
#define HV_X64_REGISTER_RIP    0x00020010U /**< RIP (HvX64RegisterRip). */
#define HV_X64_REGISTER_RFLAGS 0x00020011U /**< RFLAGS (HvX64RegisterRflags). */
/** @} */

/** @name Vector and floating point registers, 128 bits
 * @{ */
#define HV_X64_REGISTER_XMM0               0x00030000U /**< XMM0 (HvX64RegisterXmm0). */
#define HV_X64_REGISTER_XMM1               0x00030001U /**< XMM1 (HvX64RegisterXmm1). */
#define HV_X64_REGISTER_XMM2               0x00030002U /**< XMM2 (HvX64RegisterXmm2). */
#define HV_X64_REGISTER_XMM3               0x00030003U /**< XMM3 (HvX64RegisterXmm3). */
#define HV_X64_REGISTER_XMM4               0x00030004U /**< XMM4 (HvX64RegisterXmm4). */
#define HV_X64_REGISTER_XMM5               0x00030005U /**< XMM5 (HvX64RegisterXmm5). */
#define HV_X64_REGISTER_XMM6               0x00030006U /**< XMM6 (HvX64RegisterXmm6). */
#define HV_X64_REGISTER_XMM7               0x00030007U /**< XMM7 (HvX64RegisterXmm7). */
#define HV_X64_REGISTER_XMM8               0x00030008U /**< XMM8 (HvX64RegisterXmm8). */
#define HV_X64_REGISTER_XMM9               0x00030009U /**< XMM9 (HvX64RegisterXmm9). */
#define HV_X64_REGISTER_XMM10              0x0003000aU /**< XMM10 (HvX64RegisterXmm10). */
#define HV_X64_REGISTER_XMM11              0x0003000bU /**< XMM11 (HvX64RegisterXmm11). */
#define HV_X64_REGISTER_XMM12              0x0003000cU /**< XMM12 (HvX64RegisterXmm12). */
#define HV_X64_REGISTER_XMM13              0x0003000dU /**< XMM13 (HvX64RegisterXmm13). */
#define HV_X64_REGISTER_XMM14              0x0003000eU /**< XMM14 (HvX64RegisterXmm14). */
#define HV_X64_REGISTER_XMM15              0x0003000fU /**< XMM15 (HvX64RegisterXmm15). */
#define HV_X64_REGISTER_FP_MMX0            0x00030010U /**< ST0 and MM0 (HvX64RegisterFpMmx0). */
#define HV_X64_REGISTER_FP_MMX1            0x00030011U /**< ST1 and MM1 (HvX64RegisterFpMmx1). */
#define HV_X64_REGISTER_FP_MMX2            0x00030012U /**< ST2 and MM2 (HvX64RegisterFpMmx2). */
#define HV_X64_REGISTER_FP_MMX3            0x00030013U /**< ST3 and MM3 (HvX64RegisterFpMmx3). */
#define HV_X64_REGISTER_FP_MMX4            0x00030014U /**< ST4 and MM4 (HvX64RegisterFpMmx4). */
#define HV_X64_REGISTER_FP_MMX5            0x00030015U /**< ST5 and MM5 (HvX64RegisterFpMmx5). */
#define HV_X64_REGISTER_FP_MMX6            0x00030016U /**< ST6 and MM6 (HvX64RegisterFpMmx6). */
#define HV_X64_REGISTER_FP_MMX7            0x00030017U /**< ST7 and MM7 (HvX64RegisterFpMmx7). */
#define HV_X64_REGISTER_FP_CONTROL_STATUS  0x00030018U /**< x87 control, status and tag words (HvX64RegisterFpControlStatus). */
#define HV_X64_REGISTER_XMM_CONTROL_STATUS 0x00030019U /**< MXCSR and its mask, x87 data pointer (HvX64RegisterXmmControlStatus). */
/** @} */

/** @name Control registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_CR0  0x00040000U /**< CR0 (HvX64RegisterCr0). */
#define HV_X64_REGISTER_CR2  0x00040001U /**< CR2 (HvX64RegisterCr2). */
#define HV_X64_REGISTER_CR3  0x00040002U /**< CR3 (HvX64RegisterCr3). */
#define HV_X64_REGISTER_CR4  0x00040003U /**< CR4 (HvX64RegisterCr4). */
#define HV_X64_REGISTER_CR8  0x00040004U /**< CR8 (HvX64RegisterCr8). */
#define HV_X64_REGISTER_XFEM 0x00040005U /**< XCR0 (HvX64RegisterXfem). */
/** @} */

/** @name Intermediate control registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_INTERMEDIATE_CR0 0x00041000U /**< CR0, intermediate value (HvX64RegisterIntermediateCr0). */
#define HV_X64_REGISTER_INTERMEDIATE_CR3 0x00041002U /**< CR3, intermediate value (HvX64RegisterIntermediateCr3). */
#define HV_X64_REGISTER_INTERMEDIATE_CR4 0x00041003U /**< CR4, intermediate value (HvX64RegisterIntermediateCr4). */
#define HV_X64_REGISTER_INTERMEDIATE_CR8 0x00041004U /**< CR8, intermediate value (HvX64RegisterIntermediateCr8). */
/** @} */

/** @name Debug registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_DR0 0x00050000U /**< DR0 (HvX64RegisterDr0). */
#define HV_X64_REGISTER_DR1 0x00050001U /**< DR1 (HvX64RegisterDr1). */
#define HV_X64_REGISTER_DR2 0x00050002U /**< DR2 (HvX64RegisterDr2). */
#define HV_X64_REGISTER_DR3 0x00050003U /**< DR3 (HvX64RegisterDr3). */
#define HV_X64_REGISTER_DR6 0x00050004U /**< DR6 (HvX64RegisterDr6). */
#define HV_X64_REGISTER_DR7 0x00050005U /**< DR7 (HvX64RegisterDr7). */
/** @} */

/** @name Segment registers, 128 bits
 * @{ */
#define HV_X64_REGISTER_ES   0x00060000U /**< ES (HvX64RegisterEs). */
#define HV_X64_REGISTER_CS   0x00060001U /**< CS (HvX64RegisterCs). */
#define HV_X64_REGISTER_SS   0x00060002U /**< SS (HvX64RegisterSs). */
#define HV_X64_REGISTER_DS   0x00060003U /**< DS (HvX64RegisterDs). */
#define HV_X64_REGISTER_FS   0x00060004U /**< FS (HvX64RegisterFs). */
#define HV_X64_REGISTER_GS   0x00060005U /**< GS (HvX64RegisterGs). */
#define HV_X64_REGISTER_LDTR 0x00060006U /**< LDTR (HvX64RegisterLdtr). */
#define HV_X64_REGISTER_TR   0x00060007U /**< TR (HvX64RegisterTr). */
/** @} */

/** @name Table registers, 128 bits
 * @{ */
#define HV_X64_REGISTER_IDTR 0x00070000U /**< IDTR (HvX64RegisterIdtr). */
#define HV_X64_REGISTER_GDTR 0x00070001U /**< GDTR (HvX64RegisterGdtr). */
/** @} */

/** @name Model specific registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_TSC               0x00080000U /**< Time stamp counter (HvX64RegisterTsc). */
#define HV_X64_REGISTER_EFER              0x00080001U /**< EFER (HvX64RegisterEfer). */
#define HV_X64_REGISTER_KERNEL_GS_BASE    0x00080002U /**< KERNEL_GS_BASE (HvX64RegisterKernelGsBase). */
#define HV_X64_REGISTER_APIC_BASE         0x00080003U /**< APIC_BASE (HvX64RegisterApicBase). */
#define HV_X64_REGISTER_PAT               0x00080004U /**< PAT (HvX64RegisterPat). */
#define HV_X64_REGISTER_SYSENTER_CS       0x00080005U /**< SYSENTER_CS (HvX64RegisterSysenterCs). */
#define HV_X64_REGISTER_SYSENTER_EIP      0x00080006U /**< SYSENTER_EIP (HvX64RegisterSysenterEip). */
#define HV_X64_REGISTER_SYSENTER_ESP      0x00080007U /**< SYSENTER_ESP (HvX64RegisterSysenterEsp). */
#define HV_X64_REGISTER_STAR              0x00080008U /**< STAR (HvX64RegisterStar). */
#define HV_X64_REGISTER_LSTAR             0x00080009U /**< LSTAR (HvX64RegisterLstar). */
#define HV_X64_REGISTER_CSTAR             0x0008000aU /**< CSTAR (HvX64RegisterCstar). */
#define HV_X64_REGISTER_SFMASK            0x0008000bU /**< SFMASK (HvX64RegisterSfmask). */
#define HV_X64_REGISTER_INITIAL_APIC_ID   0x0008000cU /**< APIC id at reset (HvX64RegisterInitialApicId). */
#define HV_X64_REGISTER_MSR_MTRR_CAP      0x0008000dU /**< MTRR capabilities (HvX64RegisterMsrMtrrCap). */
#define HV_X64_REGISTER_MSR_MTRR_DEF_TYPE 0x0008000eU /**< MTRR default type (HvX64RegisterMsrMtrrDefType). */
/** @} */

/** @name Memory type ranges, 64 bits
 * @{ */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE0  0x00080010U /**< MTRR base 0 (HvX64RegisterMsrMtrrPhysBase0). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE1  0x00080011U /**< MTRR base 1 (HvX64RegisterMsrMtrrPhysBase1). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE2  0x00080012U /**< MTRR base 2 (HvX64RegisterMsrMtrrPhysBase2). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE3  0x00080013U /**< MTRR base 3 (HvX64RegisterMsrMtrrPhysBase3). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE4  0x00080014U /**< MTRR base 4 (HvX64RegisterMsrMtrrPhysBase4). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE5  0x00080015U /**< MTRR base 5 (HvX64RegisterMsrMtrrPhysBase5). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE6  0x00080016U /**< MTRR base 6 (HvX64RegisterMsrMtrrPhysBase6). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE7  0x00080017U /**< MTRR base 7 (HvX64RegisterMsrMtrrPhysBase7). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE8  0x00080018U /**< MTRR base 8 (HvX64RegisterMsrMtrrPhysBase8). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASE9  0x00080019U /**< MTRR base 9 (HvX64RegisterMsrMtrrPhysBase9). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASEA  0x0008001aU /**< MTRR base A (HvX64RegisterMsrMtrrPhysBaseA). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASEB  0x0008001bU /**< MTRR base B (HvX64RegisterMsrMtrrPhysBaseB). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASEC  0x0008001cU /**< MTRR base C (HvX64RegisterMsrMtrrPhysBaseC). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASED  0x0008001dU /**< MTRR base D (HvX64RegisterMsrMtrrPhysBaseD). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASEE  0x0008001eU /**< MTRR base E (HvX64RegisterMsrMtrrPhysBaseE). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_BASEF  0x0008001fU /**< MTRR base F (HvX64RegisterMsrMtrrPhysBaseF). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK0  0x00080040U /**< MTRR mask 0 (HvX64RegisterMsrMtrrPhysMask0). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK1  0x00080041U /**< MTRR mask 1 (HvX64RegisterMsrMtrrPhysMask1). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK2  0x00080042U /**< MTRR mask 2 (HvX64RegisterMsrMtrrPhysMask2). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK3  0x00080043U /**< MTRR mask 3 (HvX64RegisterMsrMtrrPhysMask3). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK4  0x00080044U /**< MTRR mask 4 (HvX64RegisterMsrMtrrPhysMask4). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK5  0x00080045U /**< MTRR mask 5 (HvX64RegisterMsrMtrrPhysMask5). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK6  0x00080046U /**< MTRR mask 6 (HvX64RegisterMsrMtrrPhysMask6). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK7  0x00080047U /**< MTRR mask 7 (HvX64RegisterMsrMtrrPhysMask7). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK8  0x00080048U /**< MTRR mask 8 (HvX64RegisterMsrMtrrPhysMask8). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASK9  0x00080049U /**< MTRR mask 9 (HvX64RegisterMsrMtrrPhysMask9). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKA  0x0008004aU /**< MTRR mask A (HvX64RegisterMsrMtrrPhysMaskA). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKB  0x0008004bU /**< MTRR mask B (HvX64RegisterMsrMtrrPhysMaskB). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKC  0x0008004cU /**< MTRR mask C (HvX64RegisterMsrMtrrPhysMaskC). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKD  0x0008004dU /**< MTRR mask D (HvX64RegisterMsrMtrrPhysMaskD). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKE  0x0008004eU /**< MTRR mask E (HvX64RegisterMsrMtrrPhysMaskE). */
#define HV_X64_REGISTER_MSR_MTRR_PHYS_MASKF  0x0008004fU /**< MTRR mask F (HvX64RegisterMsrMtrrPhysMaskF). */
#define HV_X64_REGISTER_MSR_MTRR_FIX64K00000 0x00080070U /**< MTRR of 64 KB ranges from 0x00000 (HvX64RegisterMsrMtrrFix64k00000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX16K80000 0x00080071U /**< MTRR of 16 KB ranges from 0x80000 (HvX64RegisterMsrMtrrFix16k80000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX16KA0000 0x00080072U /**< MTRR of 16 KB ranges from 0xA0000 (HvX64RegisterMsrMtrrFix16kA0000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KC0000  0x00080073U /**< MTRR of 4 KB ranges from 0xC0000 (HvX64RegisterMsrMtrrFix4kC0000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KC8000  0x00080074U /**< MTRR of 4 KB ranges from 0xC8000 (HvX64RegisterMsrMtrrFix4kC8000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KD0000  0x00080075U /**< MTRR of 4 KB ranges from 0xD0000 (HvX64RegisterMsrMtrrFix4kD0000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KD8000  0x00080076U /**< MTRR of 4 KB ranges from 0xD8000 (HvX64RegisterMsrMtrrFix4kD8000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KE0000  0x00080077U /**< MTRR of 4 KB ranges from 0xE0000 (HvX64RegisterMsrMtrrFix4kE0000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KE8000  0x00080078U /**< MTRR of 4 KB ranges from 0xE8000 (HvX64RegisterMsrMtrrFix4kE8000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KF0000  0x00080079U /**< MTRR of 4 KB ranges from 0xF0000 (HvX64RegisterMsrMtrrFix4kF0000). */
#define HV_X64_REGISTER_MSR_MTRR_FIX4KF8000  0x0008007aU /**< MTRR of 4 KB ranges from 0xF8000 (HvX64RegisterMsrMtrrFix4kF8000). */
/** @} */

/** @name More model specific registers, 64 bits
 * @{ */
#define HV_X64_REGISTER_TSC_AUX                   0x0008007bU /**< TSC_AUX (HvX64RegisterTscAux). */
#define HV_X64_REGISTER_BNDCFGS                   0x0008007cU /**< BNDCFGS (MPX) (HvX64RegisterBndcfgs). */
#define HV_X64_REGISTER_DEBUG_CTL                 0x0008007dU /**< DEBUGCTL (HvX64RegisterDebugCtl). */
#define HV_X64_REGISTER_AVAILABLE0008007E         0x0008007eU /**< MPERF count; mu_msvm and Linux have it as unused (HvX64RegisterMCount). */
#define HV_X64_REGISTER_AVAILABLE0008007F         0x0008007fU /**< APERF count; mu_msvm and Linux have it as unused (HvX64RegisterACount). */
#define HV_X64_REGISTER_SGX_LAUNCH_CONTROL0       0x00080080U /**< SGX launch key hash, part 0 (HvX64RegisterSgxLaunchControl0). */
#define HV_X64_REGISTER_SGX_LAUNCH_CONTROL1       0x00080081U /**< SGX launch key hash, part 1 (HvX64RegisterSgxLaunchControl1). */
#define HV_X64_REGISTER_SGX_LAUNCH_CONTROL2       0x00080082U /**< SGX launch key hash, part 2 (HvX64RegisterSgxLaunchControl2). */
#define HV_X64_REGISTER_SGX_LAUNCH_CONTROL3       0x00080083U /**< SGX launch key hash, part 3 (HvX64RegisterSgxLaunchControl3). */
#define HV_X64_REGISTER_SPEC_CTRL                 0x00080084U /**< SPEC_CTRL (HvX64RegisterSpecCtrl). */
#define HV_X64_REGISTER_PRED_CMD                  0x00080085U /**< PRED_CMD (HvX64RegisterPredCmd). */
#define HV_X64_REGISTER_VIRT_SPEC_CTRL            0x00080086U /**< VIRT_SPEC_CTRL (HvX64RegisterVirtSpecCtrl). */
#define HV_X64_REGISTER_TSC_VIRTUAL_OFFSET        0x00080087U /**< Added to the TSC that the guest sees (HvX64RegisterTscVirtualOffset). */
#define HV_X64_REGISTER_TSX_CTRL                  0x00080088U /**< TSX_CTRL (HvX64RegisterTsxCtrl). */
#define HV_X64_REGISTER_MSR_MC_UPDATE_PATCH_LEVEL 0x00080089U /**< Level of the microcode (HvX64RegisterMsrMcUpdatePatchLevel). */
#define HV_X64_REGISTER_AVAILABLE1                0x0008008aU /**< Unused (HvX64RegisterAvailable1). */
#define HV_X64_REGISTER_U_XSS                     0x0008008bU /**< XSS (HvX64RegisterXss). */
#define HV_X64_REGISTER_U_CET                     0x0008008cU /**< User CET (HvX64RegisterUCet). */
#define HV_X64_REGISTER_S_CET                     0x0008008dU /**< Supervisor CET (HvX64RegisterSCet). */
#define HV_X64_REGISTER_SSP                       0x0008008eU /**< Shadow stack pointer (HvX64RegisterSsp). */
#define HV_X64_REGISTER_PL0_SSP                   0x0008008fU /**< Shadow stack pointer of ring 0 (HvX64RegisterPl0Ssp). */
#define HV_X64_REGISTER_PL1_SSP                   0x00080090U /**< Shadow stack pointer of ring 1 (HvX64RegisterPl1Ssp). */
#define HV_X64_REGISTER_PL2_SSP                   0x00080091U /**< Shadow stack pointer of ring 2 (HvX64RegisterPl2Ssp). */
#define HV_X64_REGISTER_PL3_SSP                   0x00080092U /**< Shadow stack pointer of ring 3 (HvX64RegisterPl3Ssp). */
#define HV_X64_REGISTER_INTERRUPT_SSP_TABLE_ADDR  0x00080093U /**< Table of interrupt shadow stacks (HvX64RegisterInterruptSspTableAddr). */
#define HV_X64_REGISTER_TSC_VIRTUAL_MULTIPLIER    0x00080094U /**< Scale of the TSC that the guest sees (HvX64RegisterTscVirtualMultiplier). */
#define HV_X64_REGISTER_TSC_DEADLINE              0x00080095U /**< TSC deadline (HvX64RegisterTscDeadline). */
#define HV_X64_REGISTER_TSC_ADJUST                0x00080096U /**< TSC_ADJUST (HvX64RegisterTscAdjust). */
#define HV_X64_REGISTER_PASID                     0x00080097U /**< PASID (HvX64RegisterPasid). */
#define HV_X64_REGISTER_UMWAIT_CONTROL            0x00080098U /**< UMWAIT_CONTROL (HvX64RegisterUmwaitControl). */
#define HV_X64_REGISTER_XFD                       0x00080099U /**< XFD (HvX64RegisterXfd). */
#define HV_X64_REGISTER_XFD_ERR                   0x0008009aU /**< XFD_ERR (HvX64RegisterXfdErr). */
/** @} */

/** @name Virtualisation extensions of the processor, 64 bits
 * @{ */
#define HV_X64_REGISTER_MSR_IA32_MISC_ENABLE         0x000800a0U /**< MISC_ENABLE (HvX64RegisterMsrIa32MiscEnable). */
#define HV_X64_REGISTER_IA32_FEATURE_CONTROL         0x000800a1U /**< FEATURE_CONTROL (HvX64RegisterIa32FeatureControl). */
#define HV_X64_REGISTER_IA32_VMX_BASIC               0x000800a2U /**< VMX_BASIC (HvX64RegisterIa32VmxBasic). */
#define HV_X64_REGISTER_IA32_VMX_PINBASED_CTLS       0x000800a3U /**< VMX_PINBASED_CTLS (HvX64RegisterIa32VmxPinbasedCtls). */
#define HV_X64_REGISTER_IA32_VMX_PROCBASED_CTLS      0x000800a4U /**< VMX_PROCBASED_CTLS (HvX64RegisterIa32VmxProcbasedCtls). */
#define HV_X64_REGISTER_IA32_VMX_EXIT_CTLS           0x000800a5U /**< VMX_EXIT_CTLS (HvX64RegisterIa32VmxExitCtls). */
#define HV_X64_REGISTER_IA32_VMX_ENTRY_CTLS          0x000800a6U /**< VMX_ENTRY_CTLS (HvX64RegisterIa32VmxEntryCtls). */
#define HV_X64_REGISTER_IA32_VMX_MISC                0x000800a7U /**< VMX_MISC (HvX64RegisterIa32VmxMisc). */
#define HV_X64_REGISTER_IA32_VMX_CR0_FIXED0          0x000800a8U /**< VMX_CR0_FIXED0 (HvX64RegisterIa32VmxCr0Fixed0). */
#define HV_X64_REGISTER_IA32_VMX_CR0_FIXED1          0x000800a9U /**< VMX_CR0_FIXED1 (HvX64RegisterIa32VmxCr0Fixed1). */
#define HV_X64_REGISTER_IA32_VMX_CR4_FIXED0          0x000800aaU /**< VMX_CR4_FIXED0 (HvX64RegisterIa32VmxCr4Fixed0). */
#define HV_X64_REGISTER_IA32_VMX_CR4_FIXED1          0x000800abU /**< VMX_CR4_FIXED1 (HvX64RegisterIa32VmxCr4Fixed1). */
#define HV_X64_REGISTER_IA32_VMX_VMCS_ENUM           0x000800acU /**< VMX_VMCS_ENUM (HvX64RegisterIa32VmxVmcsEnum). */
#define HV_X64_REGISTER_IA32_VMX_PROCBASED_CTLS2     0x000800adU /**< VMX_PROCBASED_CTLS2 (HvX64RegisterIa32VmxProcbasedCtls2). */
#define HV_X64_REGISTER_IA32_VMX_EPT_VPID_CAP        0x000800aeU /**< VMX_EPT_VPID_CAP (HvX64RegisterIa32VmxEptVpidCap). */
#define HV_X64_REGISTER_IA32_VMX_TRUE_PINBASED_CTLS  0x000800afU /**< VMX_TRUE_PINBASED_CTLS (HvX64RegisterIa32VmxTruePinbasedCtls). */
#define HV_X64_REGISTER_IA32_VMX_TRUE_PROCBASED_CTLS 0x000800b0U /**< VMX_TRUE_PROCBASED_CTLS (HvX64RegisterIa32VmxTrueProcbasedCtls). */
#define HV_X64_REGISTER_IA32_VMX_TRUE_EXIT_CTLS      0x000800b1U /**< VMX_TRUE_EXIT_CTLS (HvX64RegisterIa32VmxTrueExitCtls). */
#define HV_X64_REGISTER_IA32_VMX_TRUE_ENTRY_CTLS     0x000800b2U /**< VMX_TRUE_ENTRY_CTLS (HvX64RegisterIa32VmxTrueEntryCtls). */
#define HV_X64_REGISTER_AMD_VM_HSAVE_PA              0x000800b3U /**< VM_HSAVE_PA of AMD (HvX64RegisterAmdVmHsavePa). */
#define HV_X64_REGISTER_AMD_VM_CR                    0x000800b4U /**< VM_CR of AMD (HvX64RegisterAmdVmCr). */
/** @} */

/** @name Performance monitoring and tracing, 64 bits
 * @{ */
#define HV_X64_REGISTER_PERF_GLOBAL_CTRL      0x00081000U /**< Performance counters: control (HvX64RegisterPerfGlobalCtrl). */
#define HV_X64_REGISTER_PERF_GLOBAL_STATUS    0x00081001U /**< Performance counters: status (HvX64RegisterPerfGlobalStatus). */
#define HV_X64_REGISTER_PERF_GLOBAL_IN_USE    0x00081002U /**< Performance counters: in use (HvX64RegisterPerfGlobalInUse). */
#define HV_X64_REGISTER_FIXED_CTR_CTRL        0x00081003U /**< Fixed counters: control (HvX64RegisterFixedCtrCtrl). */
#define HV_X64_REGISTER_DS_AREA               0x00081004U /**< Debug store area (HvX64RegisterDsArea). */
#define HV_X64_REGISTER_PEBS_ENABLE           0x00081005U /**< PEBS: enable (HvX64RegisterPebsEnable). */
#define HV_X64_REGISTER_PEBS_LD_LAT           0x00081006U /**< PEBS: load latency (HvX64RegisterPebsLdLat). */
#define HV_X64_REGISTER_PEBS_FRONTEND         0x00081007U /**< PEBS: front end (HvX64RegisterPebsFrontend). */
#define HV_X64_REGISTER_RTIT_CTL              0x00081008U /**< Processor trace: control (HvX64RegisterRtitCtl). */
#define HV_X64_REGISTER_RTIT_STATUS           0x00081009U /**< Processor trace: status (HvX64RegisterRtitStatus). */
#define HV_X64_REGISTER_RTIT_OUTPUT_BASE      0x0008100aU /**< Processor trace: output base (HvX64RegisterRtitOutputBase). */
#define HV_X64_REGISTER_RTIT_OUTPUT_MASK_PTRS 0x0008100bU /**< Processor trace: output mask and pointers (HvX64RegisterRtitOutputMaskPtrs). */
#define HV_X64_REGISTER_RTIT_CR3_MATCH        0x0008100cU /**< Processor trace: CR3 to match (HvX64RegisterRtitCr3Match). */
#define HV_X64_REGISTER_PERF_EVT_SEL0         0x00081100U /**< First event selection; more follow (HvX64RegisterPerfEvtSel0). */
#define HV_X64_REGISTER_PMC0                  0x00081200U /**< First counter; more follow (HvX64RegisterPmc0). */
#define HV_X64_REGISTER_FIXED_CTR0            0x00081300U /**< First fixed counter; more follow (HvX64RegisterFixedCtr0). */
#define HV_X64_REGISTER_RTIT_ADDR0A           0x00081400U /**< Processor trace: first address range; more follow (HvX64RegisterRtitAddr0A). */
#define HV_X64_REGISTER_LBR_TOS               0x00082000U /**< Branch records: top of stack (HvX64RegisterLbrTos). */
#define HV_X64_REGISTER_LBR_SELECT            0x00082001U /**< Branch records: selection (HvX64RegisterLbrSelect). */
#define HV_X64_REGISTER_LER_FROM_LIP          0x00082002U /**< Last exception: from (HvX64RegisterLerFromLip). */
#define HV_X64_REGISTER_LER_TO_LIP            0x00082003U /**< Last exception: to (HvX64RegisterLerToLip). */
#define HV_X64_REGISTER_LBR_FROM0             0x00082100U /**< Branch records: first source; more follow (HvX64RegisterLbrFrom0). */
#define HV_X64_REGISTER_LBR_TO0               0x00082200U /**< Branch records: first target; more follow (HvX64RegisterLbrTo0). */
#define HV_X64_REGISTER_LBR_INFO0             0x00083300U /**< Branch records: first information; more follow (HvX64RegisterLbrInfo0). */
/** @} */

/** @name Local APIC, 64 bits: 0x84000 and the x2APIC MSR number
 * @{ */
#define HV_X64_REGISTER_APIC_ID            0x00084802U /**< Id (HvX64RegisterApicId). */
#define HV_X64_REGISTER_APIC_VERSION       0x00084803U /**< Version (HvX64RegisterApicVersion). */
#define HV_X64_REGISTER_APIC_TPR           0x00084808U /**< Task priority (HvX64RegisterApicTpr). */
#define HV_X64_REGISTER_APIC_PPR           0x0008480aU /**< Processor priority (HvX64RegisterApicPpr). */
#define HV_X64_REGISTER_APIC_EOI           0x0008480bU /**< End of interrupt (HvX64RegisterApicEoi). */
#define HV_X64_REGISTER_APIC_LDR           0x0008480dU /**< Logical destination (HvX64RegisterApicLdr). */
#define HV_X64_REGISTER_APIC_SPURIOUS      0x0008480fU /**< Spurious vector (HvX64RegisterApicSpurious). */
#define HV_X64_REGISTER_APIC_ISR0          0x00084810U /**< In service, part 0 (HvX64RegisterApicIsr0). */
#define HV_X64_REGISTER_APIC_ISR1          0x00084811U /**< In service, part 1 (HvX64RegisterApicIsr1). */
#define HV_X64_REGISTER_APIC_ISR2          0x00084812U /**< In service, part 2 (HvX64RegisterApicIsr2). */
#define HV_X64_REGISTER_APIC_ISR3          0x00084813U /**< In service, part 3 (HvX64RegisterApicIsr3). */
#define HV_X64_REGISTER_APIC_ISR4          0x00084814U /**< In service, part 4 (HvX64RegisterApicIsr4). */
#define HV_X64_REGISTER_APIC_ISR5          0x00084815U /**< In service, part 5 (HvX64RegisterApicIsr5). */
#define HV_X64_REGISTER_APIC_ISR6          0x00084816U /**< In service, part 6 (HvX64RegisterApicIsr6). */
#define HV_X64_REGISTER_APIC_ISR7          0x00084817U /**< In service, part 7 (HvX64RegisterApicIsr7). */
#define HV_X64_REGISTER_APIC_TMR0          0x00084818U /**< Trigger mode, part 0 (HvX64RegisterApicTmr0). */
#define HV_X64_REGISTER_APIC_TMR1          0x00084819U /**< Trigger mode, part 1 (HvX64RegisterApicTmr1). */
#define HV_X64_REGISTER_APIC_TMR2          0x0008481aU /**< Trigger mode, part 2 (HvX64RegisterApicTmr2). */
#define HV_X64_REGISTER_APIC_TMR3          0x0008481bU /**< Trigger mode, part 3 (HvX64RegisterApicTmr3). */
#define HV_X64_REGISTER_APIC_TMR4          0x0008481cU /**< Trigger mode, part 4 (HvX64RegisterApicTmr4). */
#define HV_X64_REGISTER_APIC_TMR5          0x0008481dU /**< Trigger mode, part 5 (HvX64RegisterApicTmr5). */
#define HV_X64_REGISTER_APIC_TMR6          0x0008481eU /**< Trigger mode, part 6 (HvX64RegisterApicTmr6). */
#define HV_X64_REGISTER_APIC_TMR7          0x0008481fU /**< Trigger mode, part 7 (HvX64RegisterApicTmr7). */
#define HV_X64_REGISTER_APIC_IRR0          0x00084820U /**< Requested, part 0 (HvX64RegisterApicIrr0). */
#define HV_X64_REGISTER_APIC_IRR1          0x00084821U /**< Requested, part 1 (HvX64RegisterApicIrr1). */
#define HV_X64_REGISTER_APIC_IRR2          0x00084822U /**< Requested, part 2 (HvX64RegisterApicIrr2). */
#define HV_X64_REGISTER_APIC_IRR3          0x00084823U /**< Requested, part 3 (HvX64RegisterApicIrr3). */
#define HV_X64_REGISTER_APIC_IRR4          0x00084824U /**< Requested, part 4 (HvX64RegisterApicIrr4). */
#define HV_X64_REGISTER_APIC_IRR5          0x00084825U /**< Requested, part 5 (HvX64RegisterApicIrr5). */
#define HV_X64_REGISTER_APIC_IRR6          0x00084826U /**< Requested, part 6 (HvX64RegisterApicIrr6). */
#define HV_X64_REGISTER_APIC_IRR7          0x00084827U /**< Requested, part 7 (HvX64RegisterApicIrr7). */
#define HV_X64_REGISTER_APIC_ESE           0x00084828U /**< Error status (HvX64RegisterApicEse). */
#define HV_X64_REGISTER_APIC_ICR           0x00084830U /**< Interrupt command (HvX64RegisterApicIcr). */
#define HV_X64_REGISTER_APIC_LVT_TIMER     0x00084832U /**< Vector of the timer (HvX64RegisterApicLvtTimer). */
#define HV_X64_REGISTER_APIC_LVT_THERMAL   0x00084833U /**< Vector of the thermal sensor (HvX64RegisterApicLvtThermal). */
#define HV_X64_REGISTER_APIC_LVT_PERFMON   0x00084834U /**< Vector of the performance counters (HvX64RegisterApicLvtPerfmon). */
#define HV_X64_REGISTER_APIC_LVT_LINT0     0x00084835U /**< Vector of LINT0 (HvX64RegisterApicLvtLint0). */
#define HV_X64_REGISTER_APIC_LVT_LINT1     0x00084836U /**< Vector of LINT1 (HvX64RegisterApicLvtLint1). */
#define HV_X64_REGISTER_APIC_LVT_ERROR     0x00084837U /**< Vector of errors (HvX64RegisterApicLvtError). */
#define HV_X64_REGISTER_APIC_INIT_COUNT    0x00084838U /**< Initial count (HvX64RegisterApicInitCount). */
#define HV_X64_REGISTER_APIC_CURRENT_COUNT 0x00084839U /**< Current count (HvX64RegisterApicCurrentCount). */
#define HV_X64_REGISTER_APIC_DIVIDE        0x0008483eU /**< Divider (HvX64RegisterApicDivide). */
#define HV_X64_REGISTER_APIC_SELF_IPI      0x0008483fU /**< Interrupt to itself (HvX64RegisterApicSelfIpi). */
/** @} */

/** @name Halves of YMM registers, 128 bits
 * @{ */
#define HV_X64_REGISTER_YMM0_LOW   0x000c0000U /**< YMM0, low half (HvX64RegisterYmm0Low). */
#define HV_X64_REGISTER_YMM1_LOW   0x000c0001U /**< YMM1, low half (HvX64RegisterYmm1Low). */
#define HV_X64_REGISTER_YMM2_LOW   0x000c0002U /**< YMM2, low half (HvX64RegisterYmm2Low). */
#define HV_X64_REGISTER_YMM3_LOW   0x000c0003U /**< YMM3, low half (HvX64RegisterYmm3Low). */
#define HV_X64_REGISTER_YMM4_LOW   0x000c0004U /**< YMM4, low half (HvX64RegisterYmm4Low). */
#define HV_X64_REGISTER_YMM5_LOW   0x000c0005U /**< YMM5, low half (HvX64RegisterYmm5Low). */
#define HV_X64_REGISTER_YMM6_LOW   0x000c0006U /**< YMM6, low half (HvX64RegisterYmm6Low). */
#define HV_X64_REGISTER_YMM7_LOW   0x000c0007U /**< YMM7, low half (HvX64RegisterYmm7Low). */
#define HV_X64_REGISTER_YMM8_LOW   0x000c0008U /**< YMM8, low half (HvX64RegisterYmm8Low). */
#define HV_X64_REGISTER_YMM9_LOW   0x000c0009U /**< YMM9, low half (HvX64RegisterYmm9Low). */
#define HV_X64_REGISTER_YMM10_LOW  0x000c000aU /**< YMM10, low half (HvX64RegisterYmm10Low). */
#define HV_X64_REGISTER_YMM11_LOW  0x000c000bU /**< YMM11, low half (HvX64RegisterYmm11Low). */
#define HV_X64_REGISTER_YMM12_LOW  0x000c000cU /**< YMM12, low half (HvX64RegisterYmm12Low). */
#define HV_X64_REGISTER_YMM13_LOW  0x000c000dU /**< YMM13, low half (HvX64RegisterYmm13Low). */
#define HV_X64_REGISTER_YMM14_LOW  0x000c000eU /**< YMM14, low half (HvX64RegisterYmm14Low). */
#define HV_X64_REGISTER_YMM15_LOW  0x000c000fU /**< YMM15, low half (HvX64RegisterYmm15Low). */
#define HV_X64_REGISTER_YMM0_HIGH  0x000c0010U /**< YMM0, high half (HvX64RegisterYmm0High). */
#define HV_X64_REGISTER_YMM1_HIGH  0x000c0011U /**< YMM1, high half (HvX64RegisterYmm1High). */
#define HV_X64_REGISTER_YMM2_HIGH  0x000c0012U /**< YMM2, high half (HvX64RegisterYmm2High). */
#define HV_X64_REGISTER_YMM3_HIGH  0x000c0013U /**< YMM3, high half (HvX64RegisterYmm3High). */
#define HV_X64_REGISTER_YMM4_HIGH  0x000c0014U /**< YMM4, high half (HvX64RegisterYmm4High). */
#define HV_X64_REGISTER_YMM5_HIGH  0x000c0015U /**< YMM5, high half (HvX64RegisterYmm5High). */
#define HV_X64_REGISTER_YMM6_HIGH  0x000c0016U /**< YMM6, high half (HvX64RegisterYmm6High). */
#define HV_X64_REGISTER_YMM7_HIGH  0x000c0017U /**< YMM7, high half (HvX64RegisterYmm7High). */
#define HV_X64_REGISTER_YMM8_HIGH  0x000c0018U /**< YMM8, high half (HvX64RegisterYmm8High). */
#define HV_X64_REGISTER_YMM9_HIGH  0x000c0019U /**< YMM9, high half (HvX64RegisterYmm9High). */
#define HV_X64_REGISTER_YMM10_HIGH 0x000c001aU /**< YMM10, high half (HvX64RegisterYmm10High). */
#define HV_X64_REGISTER_YMM11_HIGH 0x000c001bU /**< YMM11, high half (HvX64RegisterYmm11High). */
#define HV_X64_REGISTER_YMM12_HIGH 0x000c001cU /**< YMM12, high half (HvX64RegisterYmm12High). */
#define HV_X64_REGISTER_YMM13_HIGH 0x000c001dU /**< YMM13, high half (HvX64RegisterYmm13High). */
#define HV_X64_REGISTER_YMM14_HIGH 0x000c001eU /**< YMM14, high half (HvX64RegisterYmm14High). */
#define HV_X64_REGISTER_YMM15_HIGH 0x000c001fU /**< YMM15, high half (HvX64RegisterYmm15High). */
/** @} */

/** @name Interception of control registers and MSRs by a higher VTL
 * Bits of the control stand in register_bits.h.
 * @{ */
#define HV_X64_REGISTER_CR_INTERCEPT_CONTROL               0x000e0000U /**< Accesses to intercept (HvX64RegisterCrInterceptControl). */
#define HV_X64_REGISTER_CR_INTERCEPT_CR0_MASK              0x000e0001U /**< Bits of CR0 that are intercepted (HvX64RegisterCrInterceptCr0Mask). */
#define HV_X64_REGISTER_CR_INTERCEPT_CR4_MASK              0x000e0002U /**< Bits of CR4 that are intercepted (HvX64RegisterCrInterceptCr4Mask). */
#define HV_X64_REGISTER_CR_INTERCEPT_IA32_MISC_ENABLE_MASK 0x000e0003U /**< Bits of MISC_ENABLE that are intercepted (HvX64RegisterCrInterceptIa32MiscEnableMask). */
/** @} */
/* clang-format on */

#endif
