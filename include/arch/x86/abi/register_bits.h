/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Bits of registers of x86 that have no topic of their own.
 *
 * Bits that are not named are zero or reserved. HV_REGISTER_PENDING_INTERRUPTION stands in pending_event.h.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_REGISTER_BITS_H
#define HYPERV_SDK_ARCH_X86_ABI_REGISTER_BITS_H

#include "../../../hyperv/types.h"

/* clang-format off */
/** @name HV_REGISTER_INTERRUPT_STATE (TLFS: HV_X64_INTERRUPT_STATE_REGISTER)
 * @{ */
#define HV_X64_INTERRUPT_STATE_REGISTER_INTERRUPT_SHADOW 0x0000000000000001ULL /**< Behind STI or MOV SS. */
#define HV_X64_INTERRUPT_STATE_REGISTER_NMI_MASKED       0x0000000000000002ULL /**< NMIs are masked. */
/** @} */

/** @name Type of a pending interruption (TLFS: HV_X64_PENDING_INTERRUPTION_TYPE)
 * @{ */
#define HV_X64_PENDING_INTERRUPT                     0U /**< Interrupt. */
#define HV_X64_PENDING_NMI                           2U /**< NMI. */
#define HV_X64_PENDING_EXCEPTION                     3U /**< Exception. */
#define HV_X64_PENDING_SOFTWARE_INTERRUPT            4U /**< INT n. */
#define HV_X64_PENDING_PRIVILEGED_SOFTWARE_EXCEPTION 5U /**< INT1. */
#define HV_X64_PENDING_SOFTWARE_EXCEPTION            6U /**< INT3 or INTO. */
/** @} */

/** @name HV_X64_REGISTER_CR_INTERCEPT_CONTROL (TLFS: HV_REGISTER_CR_INTERCEPT_CONTROL)
 * Accesses of a lower level that come to this one. The last four are openvmm's alone.
 * @{ */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_CR0_WRITE                          0x0000000000000001ULL /**< Writes of CR0. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_CR4_WRITE                          0x0000000000000002ULL /**< Writes of CR4. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_XCR0_WRITE                         0x0000000000000004ULL /**< Writes of XCR0. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_IA32_MISC_ENABLE_READ              0x0000000000000008ULL /**< Reads of MISC_ENABLE. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_IA32_MISC_ENABLE_WRITE             0x0000000000000010ULL /**< Writes of MISC_ENABLE. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_LSTAR_READ                     0x0000000000000020ULL /**< Reads of LSTAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_LSTAR_WRITE                    0x0000000000000040ULL /**< Writes of LSTAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_STAR_READ                      0x0000000000000080ULL /**< Reads of STAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_STAR_WRITE                     0x0000000000000100ULL /**< Writes of STAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_CSTAR_READ                     0x0000000000000200ULL /**< Reads of CSTAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_CSTAR_WRITE                    0x0000000000000400ULL /**< Writes of CSTAR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_APIC_BASE_MSR_READ                 0x0000000000000800ULL /**< Reads of APIC_BASE. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_APIC_BASE_MSR_WRITE                0x0000000000001000ULL /**< Writes of APIC_BASE. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_EFER_READ                      0x0000000000002000ULL /**< Reads of EFER. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_EFER_WRITE                     0x0000000000004000ULL /**< Writes of EFER. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_GDTR_WRITE                         0x0000000000008000ULL /**< Writes of GDTR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_IDTR_WRITE                         0x0000000000010000ULL /**< Writes of IDTR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_LDTR_WRITE                         0x0000000000020000ULL /**< Writes of LDTR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_TR_WRITE                           0x0000000000040000ULL /**< Writes of TR. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SYSENTER_CS_WRITE              0x0000000000080000ULL /**< Writes of SYSENTER_CS. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SYSENTER_EIP_WRITE             0x0000000000100000ULL /**< Writes of SYSENTER_EIP. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SYSENTER_ESP_WRITE             0x0000000000200000ULL /**< Writes of SYSENTER_ESP. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SFMASK_WRITE                   0x0000000000400000ULL /**< Writes of SFMASK. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_TSC_AUX_WRITE                  0x0000000000800000ULL /**< Writes of TSC_AUX. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SGX_LAUNCH_CONTROL_WRITE       0x0000000001000000ULL /**< Writes of the SGX launch key hash. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_XSS_WRITE                      0x0000000002000000ULL /**< Writes of XSS. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_SCET_WRITE                     0x0000000004000000ULL /**< Writes of S_CET. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_PLS_SSP_WRITE                  0x0000000008000000ULL /**< Writes of the shadow stack pointers of rings. */
#define HV_REGISTER_CR_INTERCEPT_CONTROL_MSR_INTERRUPT_SSP_TABLE_ADDR_WRITE 0x0000000010000000ULL /**< Writes of the table of interrupt shadow stacks. */
/** @} */

/** @name HV_X64_REGISTER_SEV_CONTROL (TLFS: HV_X64_REGISTER_SEV_CONTROL)
 * @{ */
#define HV_X64_REGISTER_SEV_CONTROL_ENABLE_ENCRYPTED_STATE     0x0000000000000001ULL /**< The state is encrypted. */
#define HV_X64_REGISTER_SEV_CONTROL_VMSA_GPA_PAGE_NUMBER_SHIFT 12                    /**< Number of the page of the VMSA. */
#define HV_X64_REGISTER_SEV_CONTROL_VMSA_GPA_PAGE_NUMBER_MASK  0xfffffffffffff000ULL /**< GPA of the page of the VMSA. */
/** @} */

/** @name HV_X64_REGISTER_SEV_GHCB_GPA, HV_X64_REGISTER_SEV_DOORBELL_GPA (TLFS: HV_X64_REGISTER_SEV_GPA_PAGE)
 * @{ */
#define HV_X64_REGISTER_SEV_GPA_PAGE_ENABLED           0x0000000000000001ULL /**< The page is there. */
#define HV_X64_REGISTER_SEV_GPA_PAGE_PAGE_NUMBER_SHIFT 12                    /**< Number of the page. */
#define HV_X64_REGISTER_SEV_GPA_PAGE_PAGE_NUMBER_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_X64_REGISTER_SEV_AVIC_GPA (openvmm: HV_X64_REGISTER_SEV_AVIC)
 * @{ */
#define HV_X64_REGISTER_SEV_AVIC_ENABLE_SECURE_APIC         0x0000000000000001ULL /**< The page is there. */
#define HV_X64_REGISTER_SEV_AVIC_AVIC_GPA_PAGE_NUMBER_SHIFT 12                    /**< Number of the page. */
#define HV_X64_REGISTER_SEV_AVIC_AVIC_GPA_PAGE_NUMBER_MASK  0xfffffffffffff000ULL /**< GPA of the page. */
/** @} */

/** @name HV_X64_REGISTER_PM_TIMER_ASSIST (TLFS: HV_PM_TIMER_INFO)
 * @{ */
#define HV_PM_TIMER_INFO_PORT_MASK 0x000000000000ffffULL /**< I/O port. */
#define HV_PM_TIMER_INFO_WIDTH_24  0x0000000000010000ULL /**< 24 bits wide, else 32. */
#define HV_PM_TIMER_INFO_ENABLED   0x0000000000020000ULL /**< The hypervisor emulates it. */
/** @} */
/* clang-format on */

#endif
