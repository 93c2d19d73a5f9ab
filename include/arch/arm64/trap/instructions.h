/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: the instructions behind the contract that are no hypercall.
 *
 * With HV_CONFIG_MMU_OFF memory is Device or non-cacheable to this CPU: barriers
 * reach the full system, and there are no exclusives, which need not work there;
 * what they would do is then done in steps, so nobody else may write the word.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_ARM64_TRAP_INSTRUCTIONS_H)
#define HYPERV_SDK_ARCH_ARM64_TRAP_INSTRUCTIONS_H

/** @return MPIDR_EL1. */
HV_CONFIG_INLINE uint64_t hv_arm64_mpidr(void)
{
	uint64_t value;

	__asm__ volatile("mrs %0, mpidr_el1" : "=r"(value));
	return value;
}

HV_CONFIG_INLINE uint64_t hv_arch_counter(void)
{
	uint64_t value;

	/* Without the ISB the counter may be read ahead of earlier instructions (Arm DDI 0487, D11.2.2). */
	__asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(value) : : "memory");
	return value;
}

HV_CONFIG_INLINE void hv_arch_cpu_relax(void)
{
	__asm__ volatile("yield" : : : "memory");
}

HV_CONFIG_INLINE_FORCE void hv_arch_publish(const volatile void *va)
{
	__asm__ volatile("" : : "r"(va) : "memory");
}

HV_CONFIG_INLINE uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	return *p;
}

#ifdef HV_CONFIG_MMU_OFF

HV_CONFIG_INLINE void hv_arch_mb(void)
{
	__asm__ volatile("dmb sy" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_rmb(void)
{
	__asm__ volatile("dmb ld" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_wmb(void)
{
	__asm__ volatile("dmb st" : : : "memory");
}

HV_CONFIG_INLINE uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	uint32_t value = *p;

	hv_arch_mb();
	return value;
}

HV_CONFIG_INLINE void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	hv_arch_mb();
	*p = value;
}

HV_CONFIG_INLINE uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected,
					    uint32_t desired)
{
	uint32_t value;

	hv_arch_mb();
	value = *p;
	if (value == expected)
		*p = desired;
	hv_arch_mb();
	return value;
}

HV_CONFIG_INLINE uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value;

	hv_arch_mb();
	value = *p;
	*p = value & ~mask;
	hv_arch_mb();
	return value;
}

#else

HV_CONFIG_INLINE void hv_arch_mb(void)
{
	__asm__ volatile("dmb ish" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_rmb(void)
{
	__asm__ volatile("dmb ishld" : : : "memory");
}

HV_CONFIG_INLINE void hv_arch_wmb(void)
{
	__asm__ volatile("dmb ishst" : : : "memory");
}

HV_CONFIG_INLINE uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	uint32_t value;

	__asm__ volatile("ldar %w0, %1" : "=r"(value) : "Q"(*p) : "memory");
	return value;
}

HV_CONFIG_INLINE void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	__asm__ volatile("stlr %w1, %0" : "=Q"(*p) : "r"(value) : "memory");
}

/* Exclusives in asm, not a builtin: outline atomics would call a library. */
HV_CONFIG_INLINE uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected,
					    uint32_t desired)
{
	uint32_t value;
	uint32_t failed;

	__asm__ volatile("1:	ldaxr	%w[value], %[word]\n"
			 "	cmp	%w[value], %w[expected]\n"
			 "	b.ne	2f\n"
			 "	stlxr	%w[failed], %w[desired], %[word]\n"
			 "	cbnz	%w[failed], 1b\n"
			 "2:"
			 : [value] "=&r"(value), [failed] "=&r"(failed), [word] "+Q"(*p)
			 : [expected] "r"(expected), [desired] "r"(desired)
			 : "cc", "memory");
	return value;
}

HV_CONFIG_INLINE uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value;
	uint64_t cleared;
	uint32_t failed;

	__asm__ volatile("1:	ldaxr	%[value], %[word]\n"
			 "	bic	%[cleared], %[value], %[mask]\n"
			 "	stlxr	%w[failed], %[cleared], %[word]\n"
			 "	cbnz	%w[failed], 1b"
			 : [value] "=&r"(value), [cleared] "=&r"(cleared), [failed] "=&r"(failed),
			   [word] "+Q"(*p)
			 : [mask] "r"(mask)
			 : "memory");
	return value;
}

#endif

#endif
