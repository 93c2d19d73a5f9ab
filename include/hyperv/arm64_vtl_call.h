/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief VTL call and VTL return on arm64 (TLFS, chapter "Virtual Secure Mode": HVC #2 and HVC #3).
 *
 * A call goes to the next higher virtual trust level, a return to the next lower one. Each function comes back when the
 * other level has gone back to this one; from a higher level by its return, from a lower one for any reason, which is
 * entry_reason of struct hv_vp_vtl_control in this level's VP assist page (abi/vp_assist.h).
 *
 * | registers | whose | who keeps them |
 * |---|---|---|
 * | X0 to X17, X19 to X28 | shared | what goes over and comes back is the block; the caller's X19 to X28 are kept here |
 * | X18, SP, PC, system registers | of each level | the hypervisor |
 * | X29, X30 | of each level by the TLFS | treated as shared: right either way |
 * | Q0 to Q31 | shared | the embedder; compiled with floating point, what the compiler has in them is lost and known to be |
 *
 * The TLFS has nothing of SVE and SME. A secure kernel that uses Q0 to Q31 between two returns has to put the lower
 * level's back first: it may have been interrupted anywhere. It is best compiled with -mgeneral-regs-only.
 *
 * Context: EL1, on the processor whose level is to change, which stays the same one. Interrupts of this level off: the
 * handler of one would meet the other level's X29 and X30, and one that comes between looking for work and a VTL
 * return waits for the next entry. Interrupts of a higher level come in all the same. 112 bytes of stack; no red zone.
 * The levels are turned on before: HvCallEnablePartitionVtl (abi/vtl_call.h), then HvCallEnableVpVtl on this processor.
 *
 * The hypervisor has no status to give. A call without the next level enabled, a return from level 0, and either from
 * EL0 raise an undefined instruction exception. Ask hv_get_vtl() and HV_REGISTER_VSM_VP_STATUS first (hyperv/vtl.h);
 * without virtual trust levels some hosts take HVC #2 for another thing, HV_ARM64_ENABLE_SRE.
 *
 * Statuses, without a trap: HV_STATUS_INVALID_PARAMETER for NULL. Otherwise HV_STATUS_SUCCESS, when the
 * other level has come back.
 *
 * On other backends than arm64's there is the block alone.
 */
#ifndef HYPERV_SDK_ARM64_VTL_CALL_H
#define HYPERV_SDK_ARM64_VTL_CALL_H

#include "arch_cpu.h"

/**
 * @brief The registers of the other level.
 *
 * What they mean is the levels' own affair. After a VTL return they are all of the lower level's state that this level
 * can ruin: hand them back unchanged unless the lower level called.
 */
struct hv_arm64_vtl_registers {
	uint64_t x[31]; /**< X0 to X30; x[18] is neither loaded nor stored. */
};

#ifdef HYPERV_SDK_ARCH_ARM64_BACKEND_H
#ifndef HV_ARM64_TRAP_VTL
#include "../arch/arm64/trap/vtl.h"
/** The trap: hv_arm64_trap_vtl(), or another of the same kind that the trap file names so. */
#define HV_ARM64_TRAP_VTL hv_arm64_trap_vtl
#endif

/**
 * @brief VTL call: go to the next higher level, and come back with what it left.
 * @param registers Loaded before and stored behind. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_arm64_vtl_call(struct hv_arm64_vtl_registers *registers)
{
	if (registers == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	HV_ARM64_TRAP_VTL(HV_ARM64_HVC_VTL_ENTRY_IMM, registers->x);
	return HV_STATUS_SUCCESS;
}

/**
 * @brief VTL return: go to the next lower level, and come back when this one is entered again.
 * @param registers Loaded before and stored behind. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_arm64_vtl_return(struct hv_arm64_vtl_registers *registers)
{
	if (registers == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	HV_ARM64_TRAP_VTL(HV_ARM64_HVC_VTL_EXIT_IMM, registers->x);
	return HV_STATUS_SUCCESS;
}
#endif

#endif
