/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Trap file: the x86 backend calls the fake hypervisor instead of the hypercall page, on any host.
 *
 *     #define HV_CONFIG_ARCH "arch/x86/backend.h"
 *     #define HV_CONFIG_TRAP "hyperv/fake/trap_x64.h"
 *     #define HV_CONFIG_FAKE my_fake         // struct hv_fake *
 *     #define HV_CONFIG_FAKE_VP my_vp        // place in hv_fake.vps
 *     #define HV_CONFIG_FAKE_PAGE my_page    // void *: what hv_start() and hv_stop() set
 *     #include <hyperv/hyperv.h>
 *
 * Without a page, calls meet what the stub of the real trap answers. An MSR access that
 * would fault gives HV_STATUS_ACCESS_DENIED, as a fault-safe access of an embedder may.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_FAKE_TRAP_X64_H)
#define HYPERV_SDK_FAKE_TRAP_X64_H

#include "../abi/status.h"
#include "../words.h"
#include "trap_common.h"
#include "vtl.h"
#include "x64.h"

/** CPUID of the fake. */
HV_CONFIG_INLINE void hv_x64_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	hv_fake_x64_cpuid(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, leaf, subleaf, regs);
}

/** RDMSR of the fake. @return HV_STATUS_SUCCESS, or ACCESS_DENIED for a fault. */
HV_CONFIG_INLINE hv_status_t hv_fake_rdmsr(uint32_t msr, uint64_t *value)
{
	if (!hv_fake_x64_rdmsr(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, msr, value))
		return HV_STATUS_ACCESS_DENIED;
	return HV_STATUS_SUCCESS;
}

/** WRMSR of the fake. @return HV_STATUS_SUCCESS, or ACCESS_DENIED for a fault. */
HV_CONFIG_INLINE hv_status_t hv_fake_wrmsr(uint32_t msr, uint64_t value)
{
	if (!hv_fake_x64_wrmsr(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, msr, value))
		return HV_STATUS_ACCESS_DENIED;
	return HV_STATUS_SUCCESS;
}

#ifndef HV_CONFIG_RDMSR
/** How hv_arch_rdmsr() reads here, unless the embedder says otherwise. */
#define HV_CONFIG_RDMSR hv_fake_rdmsr
#endif
#ifndef HV_CONFIG_WRMSR
/** How hv_arch_wrmsr() writes here, unless the embedder says otherwise. */
#define HV_CONFIG_WRMSR hv_fake_wrmsr
#endif

/** A call with two words, see arch/x86/trap/inline.h. */
HV_CONFIG_INLINE uint64_t hv_x64_trap_call(uint64_t control, uint64_t first, uint64_t second)
{
	struct hv_fake_x64_regs regs;

	if (HV_CONFIG_FAKE_PAGE == HV_NULL)
		return HV_STATUS_INVALID_HYPERCALL_CODE;
	hv_fake_clear(&regs, sizeof(regs) / 8);
	regs.rcx = control;
	regs.rdx = first;
	regs.r8 = second;
	hv_fake_x64_hypercall(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, &regs);
	return regs.rax;
}

#ifdef HV_CONFIG_X86_XMM
/** A call with XMM registers, see arch/x86/trap/inline.h. */
HV_CONFIG_INLINE uint64_t hv_x64_trap_block(uint64_t control, uint64_t *block)
{
	struct hv_fake_x64_regs regs;
	uint32_t i;

	if (HV_CONFIG_FAKE_PAGE == HV_NULL)
		return HV_STATUS_INVALID_HYPERCALL_CODE;
	regs.rax = 0;
	regs.rcx = control;
	regs.rdx = block[0];
	regs.r8 = block[1];
	for (i = 0; i < HV_HYPERCALL_MAX_XMM_REGISTERS; i++) {
		regs.xmm[i].low_part = hv_opaque(block[2 + 2 * i]);
		regs.xmm[i].high_part = hv_opaque(block[3 + 2 * i]);
	}
	hv_fake_x64_hypercall(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, &regs);
	block[0] = regs.rdx;
	block[1] = regs.r8;
	for (i = 0; i < HV_HYPERCALL_MAX_XMM_REGISTERS; i++) {
		block[2 + 2 * i] = hv_opaque(regs.xmm[i].low_part);
		block[3 + 2 * i] = hv_opaque(regs.xmm[i].high_part);
	}
	return regs.rax;
}
#endif

/** @return Whether hypercalls go through the page. */
HV_CONFIG_INLINE bool hv_x64_trap_needs_page(void)
{
	return true;
}

/** Call through the page at @p va from now on; NULL: no hypervisor answers. */
HV_CONFIG_INLINE void hv_x64_trap_set_page(void *va)
{
	HV_CONFIG_FAKE_PAGE = va;
}

/** VTL call and return reach the fake too. */
#define HV_X64_TRAP_VTL hv_fake_x64_trap_vtl

/** See arch/x86/trap/vtl.h. A \#UD leaves the registers as they are. */
HV_CONFIG_INLINE void hv_fake_x64_trap_vtl(uintptr_t code, uint64_t control, void *words)
{
	const uint64_t offsets = HV_CONFIG_FAKE->vsm_code_page_offsets;
	const uintptr_t offset = code - (uintptr_t)HV_CONFIG_FAKE_PAGE;
	const bool up = offset == (offsets & HV_REGISTER_VSM_CODE_PAGE_OFFSETS_CALL_OFFSET_MASK);

	if (up || offset == offsets >> HV_REGISTER_VSM_CODE_PAGE_OFFSETS_RETURN_OFFSET_SHIFT)
		(void)hv_fake_x64_vtl(HV_CONFIG_FAKE, HV_CONFIG_FAKE_VP, up, control,
				      (uint64_t *)words);
	else
		(void)hv_fake_refuse(HV_CONFIG_FAKE, HV_FAKE_UNKNOWN_CODE);
}

#endif
