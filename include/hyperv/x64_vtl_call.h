/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief VTL call and VTL return on x86-64 (TLFS, chapter "Virtual Secure Mode": HvCallVtlCall and HvCallVtlReturn).
 *
 * As in arm64_vtl_call.h, which says what a call and a return are, but by code of the hypercall page, at the offsets
 * that HV_REGISTER_VSM_CODE_PAGE_OFFSETS holds for each level: ask hv_get_vsm_register() once.
 *
 * | registers | whose | who keeps them |
 * |---|---|---|
 * | RBX, RBP, RSI, RDI, RDX, R8 to R15 | shared | what goes over and comes back is the block; the caller's are kept here |
 * | RAX, RCX | shared, but taken by the code of the page | a return passes the lower level's through the VP assist page |
 * | RSP, RIP, RFLAGS, segments, CR0, CR3, CR4, DR7, most MSRs | of each level | the hypervisor |
 * | CR2, DR0 to DR5, XCR0; DR6 by HV_REGISTER_VSM_CAPABILITIES_DR6_SHARED | shared | the embedder |
 * | x87, XMM, AVX | shared | the embedder; what the compiler has in XMM0 to XMM15 is lost and known to be, beyond these not |
 *
 * A secure kernel that uses floating point or vectors between two returns has to put the lower level's back first: it
 * may have been interrupted anywhere. It is best compiled with -mgeneral-regs-only.
 *
 * Context: ring 0, 64-bit mode, on the processor whose level is to change. Interrupts of this level off: the handler of
 * one would meet the other level's RBP, and one that comes between looking for work and a VTL return waits for the
 * next entry. Interrupts of a higher level come in all the same. 168 bytes of stack, a red zone of 128 among them. The
 * hypercall page is on (hyperv/start.h). The levels are turned on before: HvCallEnablePartitionVtl (abi/vtl_call.h),
 * then HvCallEnableVpVtl on this processor.
 *
 * The hypervisor has no status to give. A call without the next level enabled, a return from level 0, and either
 * outside of ring 0 raise \#UD.
 *
 * Statuses, without a trap: HV_STATUS_INVALID_PARAMETER for NULL. Otherwise HV_STATUS_SUCCESS, when the
 * other level has come back.
 *
 * On other backends than that of x86 there is the block alone.
 */
#ifndef HYPERV_SDK_X64_VTL_CALL_H
#define HYPERV_SDK_X64_VTL_CALL_H

#include "abi/vp_assist.h"
#include "abi/vsm.h"
#include "arch_cpu.h"

/** @brief The registers of the other level. What they mean is the levels' own affair. */
struct hv_x64_vtl_registers {
	uint64_t rax;  /**< A VTL call does not pass it on; a VTL return does unless it is fast. */
	uint64_t rcx;  /**< The same. */
	uint64_t rbx;  /**< RBX. */
	uint64_t rbp;  /**< RBP. */
	uint64_t rsi;  /**< RSI. */
	uint64_t rdi;  /**< RDI. */
	uint64_t rdx;  /**< RDX. */
	uint64_t r[8]; /**< R8 to R15. */
};
HV_STATIC_ASSERT(sizeof(struct hv_x64_vtl_registers) == 15 * 8, "the words of hv_x64_trap_vtl()");

#ifdef HYPERV_SDK_ARCH_X86_BACKEND_H
#ifndef HV_X64_TRAP_VTL
#include "../arch/x86/trap/vtl.h"
/** The trap: hv_x64_trap_vtl(), or another of the same kind that the trap file names so. */
#define HV_X64_TRAP_VTL hv_x64_trap_vtl
#endif

/**
 * @brief VTL call: go to the next higher level, and come back with what it left.
 *
 * Every bit of the control input is reserved, so RCX is zero.
 * @param page Where this level sees its hypercall page. @param offsets HV_REGISTER_VSM_CODE_PAGE_OFFSETS of this level.
 * @param registers Loaded before, but for RAX and RCX, and stored behind. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_x64_vtl_call(const void *page, uint64_t offsets,
							   struct hv_x64_vtl_registers *registers)
{
	if (page == HV_NULL || registers == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	HV_X64_TRAP_VTL((uintptr_t)page +
				(offsets & HV_REGISTER_VSM_CODE_PAGE_OFFSETS_CALL_OFFSET_MASK),
			0, registers);
	return HV_STATUS_SUCCESS;
}

/**
 * @brief VTL return: go to the next lower level, and come back when this one is entered again.
 *
 * RAX and RCX of the lower level are put into @p assist before, from where the hypervisor loads them, and taken from
 * there behind, where it saved them.
 * @param page,offsets As in hv_x64_vtl_call(). @param assist That of this level's VP assist page, in use.
 * @param fast Leave what is in RAX and RCX to the lower level: quicker, for one that called and does not look at them.
 * @param registers Loaded before and stored behind. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_x64_vtl_return(const void *page, uint64_t offsets, volatile struct hv_vp_vtl_control *assist,
		  bool fast, struct hv_x64_vtl_registers *registers)
{
	if (page == HV_NULL || assist == HV_NULL || registers == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	assist->vtl_return_x64_rax = registers->rax;
	assist->vtl_return_x64_rcx = registers->rcx;
	HV_X64_TRAP_VTL((uintptr_t)page +
				((offsets & HV_REGISTER_VSM_CODE_PAGE_OFFSETS_RETURN_OFFSET_MASK) >>
				 HV_REGISTER_VSM_CODE_PAGE_OFFSETS_RETURN_OFFSET_SHIFT),
			fast ? 1 : 0, registers);
	registers->rax = hv_arch_load64(&assist->vtl_return_x64_rax);
	registers->rcx = hv_arch_load64(&assist->vtl_return_x64_rcx);
	return HV_STATUS_SUCCESS;
}
#endif

#endif
