/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: the instructions behind the contract that are no hypercall.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is part of the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_INSTRUCTIONS_H)
#define HYPERV_SDK_ARCH_X86_TRAP_INSTRUCTIONS_H

/** CPUID. @param[out] regs EAX, EBX, ECX, EDX. */
HV_CONFIG_INLINE void hv_x64_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	__asm__ volatile("cpuid"
			 : "=a"(regs[0]), "=b"(regs[1]), "=c"(regs[2]), "=d"(regs[3])
			 : "a"(leaf), "c"(subleaf));
}

/** RDMSR. An MSR that does not exist faults; see HV_CONFIG_RDMSR. */
HV_CONFIG_INLINE uint64_t hv_x64_rdmsr(uint32_t msr)
{
	uint32_t low;
	uint32_t high;

	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr) : "memory");
	return low | (uint64_t)high << 32;
}

/** WRMSR. A value that the hypervisor refuses faults; see HV_CONFIG_WRMSR. */
HV_CONFIG_INLINE void hv_x64_wrmsr(uint32_t msr, uint64_t value)
{
	__asm__ volatile("wrmsr"
			 :
			 : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32))
			 : "memory");
}

HV_CONFIG_INLINE uint64_t hv_arch_counter(void)
{
	uint64_t low; /* RDTSC clears the upper halves of both */
	uint64_t high;

	/* Without the LFENCE the counter may be read ahead of earlier loads (Intel SDM 2B, RDTSC). */
	__asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high) : : "memory");
	return low | high << 32;
}

HV_CONFIG_INLINE void hv_arch_cpu_relax(void)
{
	__asm__ volatile("pause" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_mb(void)
{
	__asm__ volatile("mfence" : : : "memory");
}

/* Loads are seen in order, and so are stores (Intel SDM 3A, 9.2.2): only the compiler has to be held. */
HV_CONFIG_INLINE void hv_arch_rmb(void)
{
	__asm__ volatile("" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_wmb(void)
{
	__asm__ volatile("" : : : "memory");
}

HV_CONFIG_INLINE_FORCE void hv_arch_publish(const volatile void *va)
{
	__asm__ volatile("" : : "r"(va) : "memory");
}

HV_CONFIG_INLINE uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	uint32_t value = *p;

	hv_arch_rmb();
	return value;
}

HV_CONFIG_INLINE uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	return *p;
}

HV_CONFIG_INLINE void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	hv_arch_wmb();
	*p = value;
}

HV_CONFIG_INLINE uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected,
					    uint32_t desired)
{
	__asm__ volatile("lock cmpxchgl %[desired], %[word]"
			 : "+a"(expected), [word] "+m"(*p)
			 : [desired] "r"(desired)
			 : "cc", "memory");
	return expected;
}

HV_CONFIG_INLINE uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value = *p;
	uint64_t seen;

	for (;;) {
		seen = value;
		__asm__ volatile("lock cmpxchgq %[cleared], %[word]"
				 : "+a"(value), [word] "+m"(*p)
				 : [cleared] "r"(seen & ~mask)
				 : "cc", "memory");
		if (value == seen)
			return value;
	}
}

#endif
