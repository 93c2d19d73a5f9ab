/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The trap CODEGEN_TRAP with another CPUID: user mode cannot trap that instruction. The rest is real.
 */
#define hv_x64_cpuid codegen_real_cpuid
#include CODEGEN_TRAP
#undef hv_x64_cpuid

/* Every privilege there is. */
HV_CONFIG_INLINE void hv_x64_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	(void)leaf;
	(void)subleaf;
	regs[0] = regs[1] = regs[2] = regs[3] = 0xffffffff;
}
